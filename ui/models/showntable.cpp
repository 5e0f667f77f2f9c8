// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/showntable.h"

#include <QAbstractItemModel>

namespace Models {

Core::TextTable shownTable(const QAbstractItemModel &model, Core::Language language, int role)
{
    Core::TextTable table;
    table.delimiter = QLatin1Char(language == Core::Language::Vietnamese ? ';' : ',');
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    table.rows << header;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        table.rows << cells;
    }
    return table;
}

} // namespace Models
