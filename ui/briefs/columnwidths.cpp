// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace Gui {

namespace {

double sum(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

QList<double> cutTo(double limit, const QList<ColumnNeed> &needs)
{
    QList<double> widths;
    for (const ColumnNeed &need : needs)
        widths.append(std::min(need.minimum, limit));
    return widths;
}

/// The minimums, the greatest of them cut so that they fill `total`.
QList<double> cutMinimums(const QList<ColumnNeed> &needs, double total)
{
    double low = 0;
    double high = total;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (sum(cutTo(middle, needs)) > total ? high : low) = middle;
    }
    return cutTo(low, needs);
}

/// Each column gets `perWeight` times its weight, but never less than its minimum.
QList<double> shares(const QList<ColumnNeed> &needs, double perWeight)
{
    QList<double> widths;
    for (const ColumnNeed &need : needs)
        widths.append(std::max(need.minimum, perWeight * need.weight));
    return widths;
}

double sumOfWeights(const QList<ColumnNeed> &needs)
{
    return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                           [](double sum, const ColumnNeed &need) { return sum + need.weight; });
}

} // namespace

QList<double> columnWidths(const QList<ColumnNeed> &needs, double total)
{
    if (sumOfMinimums(needs) >= total)
        return cutMinimums(needs, total);
    double low = 0;
    double high = total / std::max(sumOfWeights(needs), 1e-9);
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (sum(shares(needs, middle)) > total ? high : low) = middle;
    }
    return shares(needs, low);
}

double sumOfMinimums(const QList<ColumnNeed> &needs)
{
    return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                           [](double sum, const ColumnNeed &need) { return sum + need.minimum; });
}

} // namespace Gui
