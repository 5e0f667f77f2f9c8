// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/series.h"

#include <QMetaType>
#include <QPolygonF>

namespace Models {

/// The years that all sparklines of a table share.
struct YearSpan
{
    int first = 0;
    int last = 0;

    bool operator==(const YearSpan &) const = default;
};

/// A series as lines in a square from (0, 0) at the top left to (1, 1). Time runs to the right and
/// larger values stand higher, except places: the first one stands on top.
struct Sparkline
{
    QList<QPolygonF> runs; ///< a year without a value and a break end a run; one may be a point
    QPointF latest;

    bool isEmpty() const { return runs.isEmpty(); }
    bool operator==(const Sparkline &) const = default;
};

/// The values of `series` within `span`, scaled to their own range; level in the middle when they
/// are all the same.
Sparkline sparklineOf(const Core::Series &series, YearSpan span, bool smallestOnTop);

} // namespace Models

Q_DECLARE_METATYPE(Models::Sparkline)
