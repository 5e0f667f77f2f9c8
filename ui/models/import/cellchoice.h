// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Models {

/// One answer that a cell offers.
struct CellChoice
{
    QString value; ///< what the model takes
    QString text;
};

/// Role of a cell's answers: a QList<CellChoice>.
constexpr int choicesRole = Qt::UserRole + 1;

} // namespace Models

Q_DECLARE_METATYPE(Models::CellChoice)
