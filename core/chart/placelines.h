// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/rankcharts.h"

// What the charts of several indices, or of several provinces, are put together from.

namespace Core {

/// A phrase of the catalogue's context "Charts".
QString said(const ChartContext &context, const char *source);

/// P = (N - r)/(N - 1) in percent; null without N.
std::optional<double> placeShare(const SeriesPoint &point);

/// "53/63".
QString placeText(const SeriesPoint &point);

/// From 0 to 100 %, the first place on top.
ValueAxis shareAxis(const ChartContext &context);

/// Runs of neighbouring years, as places or `onShares` as P; a gap or a break starts another.
/// Another N is a break only where places are compared.
QList<QList<ChartPoint>> placeRuns(const Series &series, bool onShares);

/// The first years after a break in some series, each named once.
QList<ChartNote> breakNotes(const QList<Series> &all, const ChartContext &context, bool onShares);

/// First and last year with a value; as they are without one.
void setYears(ChartSpec &spec, const QList<Series> &all);

/// The first sources of the places, and the year of the data.
QString placesFootnote(const QList<Series> &all, const ChartContext &context);

/// The title and every row of the table, for assistive technology.
QString describedByTable(const ChartSpec &spec);

} // namespace Core
