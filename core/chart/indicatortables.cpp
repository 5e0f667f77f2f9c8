// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorparts.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

// The tables beside the charts of one indicator.

namespace Core {

namespace {

int yearOf(const QStringList &row)
{
    return row.first().toInt();
}

} // namespace

QString IndicatorParts::valueHeader() const
{
    const QString unit = m_indicator.measure.in(m_context.book.language());
    const QString value = text(QT_TRANSLATE_NOOP("Charts", "Value"));
    return unit.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, unit);
}

/// Year, value and change, for each year from the first value on: also those without a value.
QList<QStringList> IndicatorParts::yearRows(int lastYear) const
{
    QList<QStringList> rows;
    if (points().isEmpty())
        return rows;
    for (int year = points().first().year; year <= lastYear; ++year)
        rows << QStringList{QString::number(year),
                            year <= m_context.asOf ? noValueText(m_context.book) : QString(),
                            QString()};
    for (const SeriesPoint &point : points()) {
        const Assessment then = assess(m_indicator, m_one.series, {point.year, point.year});
        QStringList &row = rows[point.year - points().first().year];
        row[1] = chartPoint(point, false).label;
        if (point.year > points().first().year && then.latest)
            row[2] = changeText(m_indicator, then.change, m_context.book);
    }
    return rows;
}

void IndicatorParts::addSources(ChartTable &table) const
{
    table.header << text(QT_TRANSLATE_NOOP("Charts", "Source"));
    for (QStringList &row : table.rows) {
        row << QString();
        for (const SeriesPoint &point : points()) {
            if (point.year == yearOf(row))
                row.last() = sourceCell(point.source, m_context.book);
        }
    }
}

void IndicatorParts::addTargetRows(ChartTable &table) const
{
    for (const TargetAssessment &one : m_one.assessment.targets) {
        QStringList row{text(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(one.target.horizon),
                        targetText(m_indicator, one.target, m_context.book),
                        verdictSymbol(one.verdict) + QLatin1Char(' ') +
                            verdictText(m_indicator, one, m_context.book)};
        row.resize(table.header.size());
        table.rows << row;
    }
}

/// Its rows are to come.
ChartTable IndicatorParts::valueTable() const
{
    ChartTable table;
    table.header << text(QT_TRANSLATE_NOOP("Charts", "Year")) << valueHeader()
                 << text(QT_TRANSLATE_NOOP("Charts", "Change from the year before"));
    return table;
}

ChartTable IndicatorParts::table() const
{
    ChartTable table = valueTable();
    table.rows = yearRows(points().isEmpty() ? 0 : points().last().year);
    addSources(table);
    addTargetRows(table);
    return table;
}

/// The values of a line that is not measured; between its points those of the straight line.
void IndicatorParts::addColumn(ChartTable &table, const ChartSeries &series,
                               const QString &header) const
{
    const QList<ChartPoint> &run = series.runs.first();
    table.header << header;
    for (QStringList &row : table.rows) {
        const int year = yearOf(row);
        row << QString();
        for (qsizetype i = 1; i < run.size(); ++i) {
            const ChartPoint &from = run.at(i - 1);
            const ChartPoint &to = run.at(i);
            if (year < from.year || year > to.year)
                continue;
            const double share = double(year - from.year) / (to.year - from.year);
            const double value = from.value + share * (to.value - from.value);
            row.last() =
                isRank() ? m_format.number(value, 1) : m_format.valueWithUnit(m_indicator, value);
        }
    }
}

void IndicatorParts::addColumn(ChartTable &table, const ChartBand &band) const
{
    table.header << band.name;
    for (QStringList &row : table.rows) {
        row << QString();
        for (const ChartRange &range : band.ranges) {
            if (range.year == yearOf(row) && range.year > points().last().year)
                row.last() = intervalText(range.low, range.high);
        }
    }
}

/// From eight values on: the forecasts of Holt's method with their 95 % interval.
void IndicatorParts::addHolt(ChartTable &table) const
{
    QList<ChartPoint> way;
    ChartBand band{text(QT_TRANSLATE_NOOP("Charts", "Holt, 95% interval")), {}};
    for (const Forecast &one : m_one.assessment.trend.forecast) {
        if (one.method != ForecastMethod::Holt || !isForecastShown())
            continue;
        if (way.isEmpty())
            way << ChartPoint{points().last().year, points().last().value, {}, false, false};
        way << shownPoint(one.year, one.value);
        band.ranges << ChartRange{one.year, one.low95, one.high95};
    }
    if (way.isEmpty())
        return;
    addColumn(table, {{}, ChartSeries::Style::Projection, {way}},
              text(QT_TRANSLATE_NOOP("Charts", "Holt forecast")));
    addColumn(table, band);
}

ChartTable IndicatorParts::outlookTable() const
{
    if (points().isEmpty())
        return table();
    ChartTable table = valueTable();
    int last = std::max(points().last().year, m_context.asOf);
    for (const Target &target : m_indicator.targets)
        last = std::max(last, target.horizon);
    table.rows = yearRows(last);
    for (const ChartSeries &series : outlook()) {
        if (series.style != ChartSeries::Style::Path) {
            addColumn(table, series, series.name);
            continue;
        }
        for (const QList<ChartPoint> &run : series.runs)
            addColumn(table, {{}, series.style, {run}},
                      text(QT_TRANSLATE_NOOP("Charts", "Path to %1")).arg(run.last().year));
    }
    QList<ChartBand> ranges = bands();
    std::reverse(ranges.begin(), ranges.end()); // the narrowest first
    for (const ChartBand &band : std::as_const(ranges))
        addColumn(table, band);
    addHolt(table);
    addSources(table);
    addTargetRows(table);
    return table;
}

} // namespace Core
