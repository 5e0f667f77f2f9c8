// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorcharts.h"

#include "core/assess/path.h"
#include "core/assess/ranks.h"
#include "core/chart/chartaxis.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

/// Builds the parts of one indicator's charts.
class IndicatorChart
{
public:
    IndicatorChart(const IndicatorSituation &one, const ChartContext &context)
        : m_one(one)
        , m_indicator(one.indicator)
        , m_context(context)
        , m_format(context.book.language())
        , m_series(one.series.upTo(context.asOf))
    {}

    const QList<SeriesPoint> &points() const { return m_series.points; }
    bool isRank() const { return m_indicator.kind == IndicatorKind::Rank; }

    QString name() const { return m_indicator.name.in(m_context.book.language()); }
    QString text(const char *source) const { return m_context.book.translate("Charts", source); }

    /// Runs of neighbouring years; a gap or a break starts another.
    QList<QList<ChartPoint>> runs() const
    {
        QList<QList<ChartPoint>> runs;
        int last = 0;
        for (const SeriesPoint &point : m_series.points) {
            const bool isBreak = !runs.isEmpty() && m_series.breaks.contains(point.year);
            if (runs.isEmpty() || isBreak || point.year != last + 1)
                runs << QList<ChartPoint>();
            runs.last() << chartPoint(point, isBreak);
            last = point.year;
        }
        return runs;
    }

    QList<ChartTarget> targets() const
    {
        QList<ChartTarget> marks;
        for (const Target &target : m_indicator.targets) {
            if (target.value)
                marks << ChartTarget{target.horizon, *target.value, targetLabel(target)};
        }
        return marks;
    }

    QList<ChartNote> breakNotes() const
    {
        QList<ChartNote> notes;
        for (auto found = m_series.breaks.cbegin(); found != m_series.breaks.cend(); ++found) {
            const bool shown = !points().isEmpty() && found.key() > points().first().year &&
                               found.key() <= points().last().year;
            if (shown)
                notes << ChartNote{found.key(),
                                   found.value() == BreakReason::FieldChanged
                                       ? text(QT_TRANSLATE_NOOP("Charts", "field changed"))
                                       : text(QT_TRANSLATE_NOOP("Charts", "method changed"))};
        }
        return notes;
    }

    QList<ChartChange> changes() const
    {
        QList<ChartChange> list;
        for (const SeriesPoint &point : points()) {
            const Assessment then = assess(m_indicator, m_one.series, {point.year, point.year});
            if (point.year == points().first().year || !then.latest)
                continue;
            list << ChartChange{point.year, changeLabel(then.change), then.change.improved};
        }
        return list;
    }

    /// Percentage points by their number alone: the footnote names them.
    QString changeLabel(const Change &change) const
    {
        if (isPercentage() && change.absolute)
            return m_format.signedNumber(*change.absolute, m_indicator.decimals);
        return changeText(m_indicator, change, m_context.book);
    }

    bool isPercentage() const { return m_indicator.unit.vi.startsWith(QLatin1Char('%')); }

    /// From the base to each target in turn, in straight lines.
    std::optional<ChartSeries> path() const
    {
        const QList<SeriesPoint> comparable = sinceLastBreak(points(), m_series.breaks);
        if (comparable.isEmpty())
            return std::nullopt;
        const SeriesPoint &base = comparable.first();
        QList<ChartPoint> way{{base.year, base.value, {}, false, false}};
        for (const Target &target : m_indicator.targets) {
            const bool ahead =
                target.value && target.mode == TargetMode::By && target.horizon > way.last().year;
            if (ahead)
                way << ChartPoint{target.horizon, *target.value, {}, false, false};
        }
        if (way.size() < 2)
            return std::nullopt;
        return ChartSeries{text(QT_TRANSLATE_NOOP("Charts", "path to the targets")),
                           ChartSeries::Style::Path,
                           {way}};
    }

    /// Where the present pace leads by the leading target's year, within what is possible.
    std::optional<ChartSeries> projection() const
    {
        const TargetAssessment *leading = m_one.leading();
        if (!leading || !leading->projectedShown || points().isEmpty())
            return std::nullopt;
        const SeriesPoint &latest = points().last();
        const ChartPoint end{leading->target.horizon, *leading->projectedShown,
                             m_format.valueWithUnit(m_indicator, *leading->projectedShown), false,
                             false};
        return ChartSeries{text(QT_TRANSLATE_NOOP("Charts", "at the present pace")),
                           ChartSeries::Style::Projection,
                           {{ChartPoint{latest.year, latest.value, {}, false, false}, end}}};
    }

    ValueAxis axis(bool withTargets) const
    {
        if (isRank())
            return rankAxis(field(), text(QT_TRANSLATE_NOOP("Charts", "place (1 is best)")));
        QList<double> values;
        for (const SeriesPoint &point : points())
            values << point.value;
        if (withTargets) {
            for (const ChartTarget &target : targets())
                values << target.value;
            if (const auto ahead = projection())
                values << ahead->runs.first().last().value;
        }
        return valueAxis(m_indicator, values, m_format);
    }

    QList<ChartPoint> fieldPoints() const
    {
        QList<ChartPoint> field;
        for (const SeriesPoint &point : points()) {
            if (point.outOf)
                field << ChartPoint{point.year, double(*point.outOf), {}, false, false};
        }
        return field;
    }

    ChartPanel panel(ChartSeries::Style style, bool withTargets) const
    {
        ChartPanel panel;
        panel.axis = axis(withTargets);
        panel.series << ChartSeries{name(), style, runs()};
        if (withTargets)
            panel.targets = targets();
        panel.notes = breakNotes();
        if (isRank())
            panel.field = fieldPoints();
        return panel;
    }

    /// First and last year to show.
    void setYears(ChartSpec &spec, bool withTargets) const
    {
        if (!points().isEmpty()) {
            spec.firstYear = points().first().year;
            spec.lastYear = points().last().year;
        }
        if (!withTargets)
            return;
        for (const Target &target : m_indicator.targets) {
            if (target.value)
                spec.lastYear = std::max(spec.lastYear, target.horizon);
        }
        if (spec.firstYear == 0)
            spec.firstYear = std::min(m_context.asOf, spec.lastYear);
    }

    QString subtitle() const
    {
        const QString unit = m_indicator.unit.in(m_context.book.language());
        QStringList parts{m_indicator.code, m_context.unitName};
        if (!unit.isEmpty())
            parts << text(QT_TRANSLATE_NOOP("Charts", "unit of measure: %1")).arg(unit);
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    QString footnote() const
    {
        QStringList parts;
        if (isRank() && !points().isEmpty())
            parts << text(QT_TRANSLATE_NOOP(
                "Charts", "Place among N ranked provinces and cities (place/N)."));
        if (isPercentage() && points().size() > 1)
            parts << text(QT_TRANSLATE_NOOP("Charts", "Changes in percentage points."));
        if (!m_context.sources.isEmpty())
            parts << text(QT_TRANSLATE_NOOP("Charts", "Source: %1.")).arg(m_context.sources);
        parts << text(QT_TRANSLATE_NOOP("Charts", "Data as of %1.")).arg(m_context.asOf);
        return parts.join(QLatin1Char(' '));
    }

    ChartTable table() const
    {
        ChartTable table;
        table.header << text(QT_TRANSLATE_NOOP("Charts", "Year"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Value"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Change from the year before"));
        QMap<int, QString> changed;
        for (const ChartChange &change : changes())
            changed.insert(change.year, change.text);
        for (const SeriesPoint &point : points())
            table.rows << QStringList{QString::number(point.year), valueText(point),
                                      changed.value(point.year)};
        for (const Target &target : m_indicator.targets)
            table.rows << QStringList{
                text(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(target.horizon),
                targetText(m_indicator, target, m_context.book), QString()};
        return table;
    }

    QString valueText(const SeriesPoint &point) const
    {
        return m_format.valueWithUnit(m_indicator, point.value, point.outOf);
    }

    /// "78.5% in 2020": how a description and a title name the latest value.
    QString latestSentence() const
    {
        const SeriesPoint &latest = points().last();
        return text(QT_TRANSLATE_NOOP("Charts", "%1 in %2"))
            .arg(valueText(latest), QString::number(latest.year));
    }

    QString rankTitle() const
    {
        const SeriesPoint &latest = points().last();
        const Assessment &assessment = m_one.assessment;
        QString title = m_context.unitName + QStringLiteral(": ") + latestSentence();
        if (assessment.change.absolute)
            title +=
                QStringLiteral(", ") + changeText(m_indicator, assessment.change, m_context.book);
        const TargetAssessment *leading = m_one.leading();
        if (leading && latest.value > *leading->target.value)
            title += QStringLiteral(", ") +
                     m_context.book
                         .translate("Charts", "%n place(s) from the target of %1", nullptr,
                                    int(latest.value - *leading->target.value))
                         .arg(leading->target.horizon);
        return title;
    }

    QString title() const
    {
        if (points().isEmpty())
            return name();
        if (isRank())
            return rankTitle();
        return name() + QStringLiteral(": ") + latestSentence();
    }

    /// Everything but the panels.
    ChartSpec frame(bool withTargets) const
    {
        ChartSpec spec;
        spec.title = title();
        spec.subtitle =
            isRank() ? QString(name() + QStringLiteral(" \u00b7 ") + m_indicator.code) : subtitle();
        spec.footnote = footnote();
        spec.table = table();
        setYears(spec, withTargets);
        QStringList values;
        for (const SeriesPoint &point : points())
            values << QStringLiteral("%1: %2").arg(point.year).arg(valueText(point));
        for (const ChartTarget &target : targets())
            values << target.label;
        spec.description = spec.title + QStringLiteral(". ") + values.join(QStringLiteral("; "));
        return spec;
    }

    ChartSpec emptyChart() const
    {
        ChartSpec spec = frame(false);
        spec.emptyText =
            m_indicator.isNumeric()
                ? text(QT_TRANSLATE_NOOP("Charts",
                                         "No values yet. Enter them on the page \"Data entry\"."))
                : text(QT_TRANSLATE_NOOP("Charts",
                                         "This indicator is judged by its state, not by numbers: "
                                         "there is nothing to draw."));
        return spec;
    }

private:
    ChartPoint chartPoint(const SeriesPoint &point, bool isBreak) const
    {
        return {point.year, point.value, valueText(point), isBreak, point.isEstimate};
    }

    QString targetLabel(const Target &target) const
    {
        return text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
            .arg(QString::number(target.horizon), targetText(m_indicator, target, m_context.book));
    }

    /// N of the latest edition; enough for every place otherwise.
    int field() const
    {
        int field = 0;
        for (const SeriesPoint &point : points())
            field = std::max({field, point.outOf.value_or(0), int(std::ceil(point.value))});
        constexpr int provinces = 63;
        return field > 0 ? field : provinces;
    }

    const IndicatorSituation &m_one;
    const Indicator &m_indicator;
    const ChartContext &m_context;
    Format m_format;
    Series m_series;
};

} // namespace

ChartSpec yearOverYearChart(const IndicatorSituation &one, const ChartContext &context)
{
    const IndicatorChart chart(one, context);
    if (chart.points().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(false);
    ChartPanel panel =
        chart.panel(chart.isRank() ? ChartSeries::Style::Line : ChartSeries::Style::Columns, false);
    panel.changes = chart.changes();
    spec.panels << panel;
    return spec;
}

ChartSpec pathChart(const IndicatorSituation &one, const ChartContext &context)
{
    const IndicatorChart chart(one, context);
    if (chart.points().isEmpty() && chart.targets().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(true);
    ChartPanel panel = chart.panel(ChartSeries::Style::Line, true);
    if (const auto path = chart.path())
        panel.series << *path;
    if (const auto projection = chart.projection())
        panel.series << *projection;
    spec.panels << panel;
    return spec;
}

ChartSpec rankHistoryChart(const IndicatorSituation &rank, const ChartContext &context)
{
    const IndicatorChart chart(rank, context);
    if (chart.points().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(true);
    spec.panels << chart.panel(ChartSeries::Style::Line, true);
    return spec;
}

ChartSpec againstRankChart(const QList<const IndicatorSituation *> &metrics,
                           const IndicatorSituation &rank, const ChartContext &context)
{
    const IndicatorChart ranking(rank, context);
    if (ranking.points().isEmpty())
        return ranking.emptyChart();
    ChartSpec spec = rankHistoryChart(rank, context);
    ChartPanel below = spec.panels.takeFirst();
    below.title = ranking.name();
    for (const IndicatorSituation *metric : metrics) {
        const IndicatorChart chart(*metric, context);
        ChartPanel panel = chart.panel(ChartSeries::Style::Columns, false);
        panel.title = chart.name();
        panel.changes = chart.changes();
        spec.panels << panel;
        for (QStringList row : chart.table().rows) {
            row[0] = metric->indicator.code + QStringLiteral(" \u00b7 ") + row.first();
            spec.table.rows << row;
        }
        if (!chart.points().isEmpty()) {
            spec.firstYear = std::min(spec.firstYear, chart.points().first().year);
            spec.lastYear = std::max(spec.lastYear, chart.points().last().year);
        }
    }
    spec.panels << below;
    spec.footnote +=
        QLatin1Char(' ') + ranking.text(QT_TRANSLATE_NOOP(
                               "Charts", "Shown side by side; this says nothing about cause."));
    return spec;
}

IndicatorSituation indexSituation(const RankingIndex &index, const QList<RankingEdition> &editions,
                                  const QList<Observation> &places, int asOf)
{
    Indicator indicator;
    indicator.code = index.code;
    indicator.name = index.name;
    indicator.unit = {QStringLiteral("h\u1ea1ng"), QStringLiteral("rank")};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    const Series series = seriesFrom(indicator, places, editions);
    return {indicator, series, assess(indicator, series, {asOf, asOf}), {asOf, asOf}};
}

} // namespace Core
