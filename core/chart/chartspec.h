// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Core {

/// One value in a chart, with the words written beside it.
struct ChartPoint
{
    int year = 0;
    double value = 0;
    QString label; ///< "53/63", "78,5%"; empty: no label
    bool isBreak =
        false; ///< first value after a break of the series: hollow, joined to nothing before
    bool isEstimate = false;
    bool isMissed = false; ///< does not hold the target of its year, where each year has one

    bool operator==(const ChartPoint &) const = default;
};

/// A line through the years, or columns. Each run is one unbroken line: a missing year, or a break,
/// starts a new one, so nothing is ever drawn across what is not known.
struct ChartSeries
{
    enum class Style {
        Line,       ///< measured values: solid, with markers
        Columns,    ///< measured values as columns from zero
        Path,       ///< the straight path to a target: thin and dashed, no markers
        Projection, ///< where the average pace leads: dotted, no markers
        Trend,      ///< a line fitted to the values: thin and solid, no markers
    };

    QString name; ///< written at the line's end where a panel has several measured series
    Style style = Style::Line;
    QList<QList<ChartPoint>> runs;
    bool isBackground = false; ///< one of many to compare with: without a colour of its own

    bool operator==(const ChartSeries &) const = default;
};

/// A target: a dashed level that ends in a diamond at its due year, with its words on the line.
struct ChartTarget
{
    int year = 0;
    double value = 0;
    QString label;

    bool operator==(const ChartTarget &) const = default;
};

/// A remark at a year: no edition, a changed method, a refused change.
struct ChartNote
{
    int year = 0;
    QString text;

    bool operator==(const ChartNote &) const = default;
};

/// The range that a value is expected in at a year.
struct ChartRange
{
    int year = 0;
    double low = 0;
    double high = 0;

    bool operator==(const ChartRange &) const = default;
};

/// An interval through the years, behind the lines. Several are nested, the widest first.
struct ChartBand
{
    QString name; ///< "80% interval"
    QList<ChartRange> ranges;

    bool operator==(const ChartBand &) const = default;
};

/// One row of a bar panel: an area and its value.
struct ChartBar
{
    QString name;
    std::optional<double> value; ///< null: nothing is known, the label says so
    QString label;
    bool isWhole = false; ///< what the others are parts of: the province among its districts
    bool isEstimate = false;

    bool operator==(const ChartBar &) const = default;
};

/// The label between two neighbouring columns or points: the change from the year before.
struct ChartChange
{
    int year = 0;                 ///< the later of the two years
    QString text;                 ///< "+4,5 points"
    std::optional<bool> improved; ///< null: neither better nor worse, or not said

    bool operator==(const ChartChange &) const = default;
};

/// The value axis of a panel. Ticks are chosen here, not by the renderer.
struct ValueAxis
{
    QString title;
    double min = 0;
    double max = 100;
    bool reversed = false;  ///< ranks: 1 on top
    QList<double> ticks;    ///< ascending, within [min, max]
    QStringList tickLabels; ///< one for each tick

    bool operator==(const ValueAxis &) const = default;
};

/// One plot with a value axis of its own. Panels share the range of their year axis; there is never
/// a second value axis in a panel.
struct ChartPanel
{
    QString title; ///< empty where the chart's title says it all
    ValueAxis axis;
    QList<ChartSeries> series;
    QList<ChartTarget> targets;
    QList<ChartNote> notes;
    QList<ChartChange> changes;
    /// When set, the range 1..N of a ranking is shaded for each year that has an edition.
    QList<ChartPoint> field; ///< value = N
    QList<ChartBand> bands;
    /// When set, the panel has a horizontal bar for each of them from the top down and no years:
    /// the value axis lies below them, and targets are levels across all bars.
    QList<ChartBar> bars;
    /// Stands for bars that do not fit: "and %1 more areas, see the table". Empty: all are drawn.
    QString omitted;

    bool operator==(const ChartPanel &) const = default;
};

/// The values of a chart as a table: its twin for readers who do not see it, and for copying.
struct ChartTable
{
    QStringList header;
    QList<QStringList> rows;

    bool operator==(const ChartTable &) const = default;
};

/// What to draw, in one language: no colour, no pixel.
struct ChartSpec
{
    QString title; ///< says what the chart shows, as a sentence where the data allow
    /// So many leading characters of the title name the subject: they are cut first where the width
    /// is too little.
    qsizetype subjectLength = 0;
    QString subtitle; ///< indicator, unit of measure, area
    int firstYear = 0;
    int lastYear = 0;
    QList<ChartPanel> panels;
    /// Panels side by side in a row (small multiples); each row has its years below it.
    int columns = 1;
    QString footnote; ///< source, field, date of the data
    /// What is missing and what to do about it: instead of panels, or in the plot of a panel that
    /// has targets alone.
    QString emptyText;
    ChartTable table;
    QString description; ///< the chart in one or two sentences, for assistive technology

    bool operator==(const ChartSpec &) const = default;

    bool isEmpty() const { return panels.isEmpty(); }
};

} // namespace Core
