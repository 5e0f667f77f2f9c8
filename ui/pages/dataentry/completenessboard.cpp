// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/completenessboard.h"

#include "ui_completenessboard.h"

#include "core/words/format.h"
#include "ui/theme.h"
#include "ui/widgets/readnotice.h"
#include "ui/widgets/sharedelegate.h"
#include "ui/widgets/verdictdelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace Gui {

namespace {

using Core::Period;
using Models::CompletenessModel;
using Models::MissingModel;
using BoardGrouping = CompletenessModel::Grouping;

/// The year and the periods in it, between the years beside it.
QList<Period> periodsAround(int year)
{
    QList<Period> periods{Period::year(year - 1), Period::year(year), Period::halfYear(year, 1),
                          Period::halfYear(year, 2), Period::nineMonths(year)};
    for (int quarter = 1; quarter <= 4; ++quarter)
        periods << Period::quarter(year, quarter);
    for (int month = 1; month <= 12; ++month)
        periods << Period::month(year, month);
    return periods << Period::year(year + 1);
}

} // namespace

CompletenessBoard::CompletenessBoard(Models::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CompletenessBoard>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setupTables();
    m_ui->unread->watch(session, {m_ui->splitter, m_ui->summary});
    connectSignals();
}

CompletenessBoard::~CompletenessBoard() = default;

void CompletenessBoard::setupTables()
{
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->groups->setModel(&m_groups);
    m_ui->groups->setItemDelegate(
        new EmphasisDelegate(CompletenessModel::IsTotalRole, m_ui->groups));
    m_ui->groups->setItemDelegateForColumn(
        CompletenessModel::Present, new ShareDelegate(CompletenessModel::ShareRole, m_ui->groups));
    m_ui->groups->horizontalHeader()->setSectionResizeMode(CompletenessModel::Group,
                                                           QHeaderView::Stretch);
    m_ui->missing->setModel(&m_missing);
    m_ui->missing->horizontalHeader()->setSectionResizeMode(MissingModel::Indicator,
                                                            QHeaderView::Stretch);
    for (QTableView *table : {m_ui->groups, m_ui->missing}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->horizontalHeader()->setHighlightSections(false);
        table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rhythm);
    }
}

void CompletenessBoard::connectSignals()
{
    const auto activate = [this](const QModelIndex &index) {
        emit activated(m_missing.keyAt(index.row()));
    };
    connect(m_ui->missing, &QTableView::clicked, this, activate);
    connect(m_ui->missing, &QTableView::activated, this, activate);
    connect(m_ui->period, &QComboBox::activated, this, &CompletenessBoard::readPeriod);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &CompletenessBoard::readPeriod);
    connect(m_ui->grouping, &QComboBox::activated, this, &CompletenessBoard::showGroups);
    connect(m_ui->groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompletenessBoard::showMissing);
}

void CompletenessBoard::refresh(QDate today)
{
    m_today = today;
    fillPeriods();
    fillGroupings();
    readPeriod();
}

/// Keeps the chosen period as long as the year that is looked at stays.
void CompletenessBoard::fillPeriods()
{
    const QString chosen =
        m_asOf == m_session.asOf() ? m_ui->period->currentData().toString() : QString();
    m_asOf = m_session.asOf();
    m_ui->period->clear();
    const Core::Format format(m_session.language());
    for (const Period &period : periodsAround(m_asOf))
        m_ui->period->addItem(format.period(period), period.code());
    const int row = m_ui->period->findData(chosen.isEmpty() ? Period::year(m_asOf).code() : chosen);
    m_ui->period->setCurrentIndex(row);
}

void CompletenessBoard::fillGroupings()
{
    const int chosen = qMax(0, m_ui->grouping->currentIndex());
    m_ui->grouping->clear();
    m_ui->grouping->addItem(tr("Pillar"), int(BoardGrouping::Pillar));
    m_ui->grouping->addItem(tr("Area"), int(BoardGrouping::Unit));
    m_ui->grouping->addItem(tr("Lead agency"), int(BoardGrouping::Office));
    m_ui->grouping->setCurrentIndex(chosen);
}

void CompletenessBoard::readPeriod()
{
    const auto period = Period::fromText(m_ui->period->currentData().toString());
    const auto completeness = Models::completenessSeenFrom(m_session, *period, m_today);
    const QStringList what{m_session.programme().code, QString::number(m_session.unit().value()),
                           period->code()};
    if (!m_ui->unread->tell(completeness, what.join(QLatin1Char('/'))))
        return;
    m_completeness = *completeness;
    showSummary();
    showGroups();
}

void CompletenessBoard::showGroups()
{
    m_groups.setCompleteness(m_completeness,
                             static_cast<BoardGrouping>(m_ui->grouping->currentData().toInt()),
                             m_session.catalogue(), m_session.language());
    for (const int column :
         {CompletenessModel::Present, CompletenessModel::Missing, CompletenessModel::Late})
        m_ui->groups->resizeColumnToContents(column);
    m_ui->groups->selectRow(0);
    showMissing();
}

void CompletenessBoard::showMissing()
{
    const int group = qMax(0, m_ui->groups->currentIndex().row());
    m_missing.setMissing(m_groups.missingIn(group), m_completeness.due, m_session.catalogue(),
                         m_session.language());
    const bool isEmpty = m_missing.rowCount() == 0;
    m_ui->missing->setVisible(!isEmpty);
    m_ui->nothing->setVisible(isEmpty);
    m_ui->nothing->setText(nothingText());
    m_ui->missing->setColumnHidden(MissingModel::Unit, m_completeness.byUnit.size() < 2);
    m_ui->missing->setColumnHidden(MissingModel::Part, !m_missing.hasParts());
    for (const int column : {MissingModel::Unit, MissingModel::Part, MissingModel::Lateness})
        m_ui->missing->resizeColumnToContents(column);
}

void CompletenessBoard::showSummary()
{
    const Core::ValueCounts &counts = m_completeness.counts;
    const Core::Format format(m_session.language());
    m_ui->summary->setText(tr("%1 of %n value(s) present.", nullptr, counts.expected())
                               .arg(format.number(counts.present, 0)) +
                           QLatin1Char(' ') + datesText());
}

QString CompletenessBoard::datesText() const
{
    const Core::Format format(m_session.language());
    const QString closing = format.date(m_completeness.closing);
    const QString due = format.date(m_completeness.due);
    if (closing.isEmpty() && due.isEmpty())
        return tr("No closing or due date is set for this period.");
    if (due.isEmpty())
        return tr("Closing date %1, no due date.").arg(closing);
    if (closing.isEmpty())
        return tr("Due date %1.").arg(due);
    return tr("Closing date %1, due date %2.").arg(closing, due);
}

QString CompletenessBoard::nothingText() const
{
    if (m_completeness.counts.expected() == 0)
        return tr("No values are asked for in this period");
    return m_completeness.counts.notYetDue > 0 && m_completeness.counts.missing == 0
               ? tr("Nothing is missing so far: the period is still open")
               : tr("Nothing is missing here");
}

void CompletenessBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace Gui
