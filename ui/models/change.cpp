// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change.h"

namespace Models {

namespace {

constexpr qsizetype mostTold = 1000; ///< more are read sooner all together than one by one

} // namespace

Change Change::of(const Core::CompactObservations &observations, const QList<quint32> &positions)
{
    if (positions.size() > mostTold)
        return {};
    Change change{Kind::Values, {}, {}};
    for (const quint32 position : positions)
        change.values << observations.at(position);
    return change;
}

} // namespace Models
