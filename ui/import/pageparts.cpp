// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/pageparts.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace Gui {

QLabel *plainLabel(const char *name, QWidget &parent)
{
    auto *label = new QLabel(&parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

QLabel *messageLabel(QWidget &parent)
{
    QLabel *label = plainLabel("message", parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, errorColour(palette));
    label->setPalette(palette);
    return label;
}

QTableView *assistantTable(const char *name, const QString &accessibleName, QWidget &parent)
{
    auto *table = new QTableView(&parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    return table;
}

void chooseByClicks(QTableView &table, int column)
{
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    QObject::connect(&table, &QTableView::clicked, &table, [&table, column](const QModelIndex &at) {
        if (at.column() == column)
            table.edit(at);
    });
}

void fillSheets(QComboBox &combo, const Core::InputFile &file, const QString &shown)
{
    combo.clear();
    for (const Core::SheetInfo &sheet : file.sheets())
        combo.addItem(
            sheet.isHidden
                ? QCoreApplication::translate("Gui::Import", "%1 (hidden)").arg(sheet.name)
                : sheet.name,
            sheet.name);
    combo.setEnabled(combo.count() > 1);
    if (combo.count() == 0)
        combo.addItem(QCoreApplication::translate("Gui::Import", "a text table has none"));
    combo.setCurrentIndex(std::max(0, combo.findData(shown)));
}

} // namespace Gui
