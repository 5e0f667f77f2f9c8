// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QComboBox>
#include <QTest>

/// What a person does with keys.
namespace User {

/// Goes to a row of a list by the arrow keys, as `activated` is only sent then.
inline void goToRow(QComboBox *combo, int row)
{
    while (combo->currentIndex() > row && combo->currentIndex() > 0)
        QTest::keyClick(combo, Qt::Key_Up);
    while (combo->currentIndex() < row && combo->currentIndex() < combo->count() - 1)
        QTest::keyClick(combo, Qt::Key_Down);
}

/// The first row with that data or, else, that text; false when there is none.
inline bool choose(QComboBox *combo, const QVariant &item)
{
    int row = combo->findData(item);
    if (row < 0)
        row = combo->findText(item.toString(), Qt::MatchContains);
    if (row >= 0)
        goToRow(combo, row);
    return row >= 0 && combo->currentIndex() == row;
}

} // namespace User
