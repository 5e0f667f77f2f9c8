// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

/// The texts of one column, from the first row to the last.
inline QStringList columnTexts(const QAbstractItemModel &model, int column,
                               int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

/// The texts of the horizontal header.
inline QStringList headerTexts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return texts;
}

/// The row with `text` in `column`, or -1.
inline int rowWith(const QAbstractItemModel &model, int column, const QString &text,
                   int role = Qt::DisplayRole)
{
    return int(columnTexts(model, column, role).indexOf(text));
}
