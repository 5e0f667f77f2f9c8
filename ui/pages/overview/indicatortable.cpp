// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/indicatortable.h"

#include "ui/models/indicatortablemodel.h"
#include "ui/pages/overview/bulletdelegate.h"
#include "ui/pages/overview/coursedelegate.h"
#include "ui/pages/overview/historydelegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Gui {

namespace {

using Model = Models::IndicatorTableModel;

constexpr int leastName = 40; ///< characters that the column of names has room for

constexpr int leastTarget = 18;
/// Columns that can do with less, and with how many characters.
const QList<std::pair<int, int>> narrowColumns{{Model::Course, 9},
                                               {Model::Latest, 12},
                                               {Model::Change, 12},
                                               {Model::Verdict, 23},
                                               {Model::Lag, 13}};

} // namespace

IndicatorTable::IndicatorTable(QWidget *parent)
    : QTableView(parent)
{
    setupDelegates();
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter | Qt::TextWordWrap));
    header->setMinimumHeight(2 * header->fontMetrics().lineSpacing() + rhythm);
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + rhythm);
}

void IndicatorTable::setupDelegates()
{
    setItemDelegate(new EmphasisDelegate(Model::IsHeadRole, this));
    setItemDelegateForColumn(Model::Course,
                             new CourseDelegate(Model::CourseRole, Model::IsHeadRole, this));
    m_bullets = new BulletDelegate(Model::BulletRole, Model::TargetStatusRole, Model::OldValueRole,
                                   Model::IsHeadRole, this);
    setItemDelegateForColumn(Model::Verdict,
                             new VerdictDelegate(Model::StatusRole, Model::IsHeadRole, this));
    setItemDelegateForColumn(Model::History,
                             new HistoryDelegate(Model::HistoryRole, Model::IsHeadRole, this));
}

/// Targets stand between the change and the verdict, as many as the programme has.
void IndicatorTable::placeTargets()
{
    for (int column = Model::FirstTarget; column < model()->columnCount(); ++column) {
        setItemDelegateForColumn(column, m_bullets);
        const int place = horizontalHeader()->visualIndex(Model::Change) + 1;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column),
                                        place + column - Model::FirstTarget);
    }
}

void IndicatorTable::fitColumns()
{
    placeTargets();
    if (model()->rowCount() == 0) // nothing to measure
        return;
    QList<int> widths;
    int together = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int values = sizeHintForColumn(column) + rhythm;
        widths << qMax(values, horizontalHeader()->sectionSizeHint(column) * 5 / 8);
        together += column == Model::Name ? 0 : widths.last();
    }
    const int character = fontMetrics().averageCharWidth();
    const bool isNarrow = viewport()->width() - together < leastName * character;
    for (const auto &[column, characters] : narrowColumns) {
        if (isNarrow)
            widths[column] = qMin(widths.at(column), characters * character);
    }
    for (int column = Model::FirstTarget; isNarrow && column < widths.size(); ++column)
        widths[column] = qMin(widths.at(column), leastTarget * character);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    horizontalHeader()->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
}

void IndicatorTable::sortBy(int column)
{
    sortByColumn(column, column == Model::Lag ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollToTop();
}

void IndicatorTable::keyPressEvent(QKeyEvent *event)
{
    const bool isSorting = event->modifiers() == Qt::AltModifier &&
                           (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!isSorting) {
        QTableView::keyPressEvent(event);
        return;
    }
    sortByColumn(qMax(0, currentIndex().column()),
                 event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
    event->accept();
}

void IndicatorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model() && event->oldSize().width() != event->size().width())
        fitColumns();
}

} // namespace Gui
