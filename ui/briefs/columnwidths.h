// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Gui {

struct ColumnNeed
{
    double weight = 1;
    double minimum = 0; ///< width of what cannot be broken, with its margins
};

/// Divides `total` by weight and gives each column its minimum. Where the minimums do not fit, the
/// greatest are cut to one common width.
QList<double> columnWidths(const QList<ColumnNeed> &needs, double total);

double sumOfMinimums(const QList<ColumnNeed> &needs);

} // namespace Gui
