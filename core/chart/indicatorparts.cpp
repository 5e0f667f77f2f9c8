// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorparts.h"

#include "core/assess/path.h"
#include "core/assess/ranks.h"
#include "core/chart/chartaxis.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Core {

IndicatorParts::IndicatorParts(const IndicatorSituation &one, const ChartContext &context)
    : m_one(one)
    , m_indicator(one.indicator)
    , m_context(context)
    , m_format(context.book.language())
    , m_series(one.series.upTo(context.asOf))
{}

QList<QList<ChartPoint>> IndicatorParts::runs() const
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

QList<ChartTarget> IndicatorParts::targets() const
{
    QList<ChartTarget> marks;
    for (const Target &target : m_indicator.targets) {
        if (target.value)
            marks << ChartTarget{target.horizon, *target.value, targetLabel(target)};
    }
    return marks;
}

QList<ChartNote> IndicatorParts::breakNotes() const
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

QList<ChartChange> IndicatorParts::changes() const
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

QString IndicatorParts::changeLabel(const Change &change) const
{
    if (isPercentage() && change.absolute)
        return m_format.signedNumber(*change.absolute, m_indicator.decimals);
    return changeText(m_indicator, change, m_context.book);
}

std::optional<ChartSeries> IndicatorParts::path() const
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
    return ChartSeries{
        text(QT_TRANSLATE_NOOP("Charts", "path to the targets")), ChartSeries::Style::Path, {way}};
}

std::optional<ChartSeries> IndicatorParts::projection() const
{
    const TargetAssessment *leading = m_one.leading();
    if (!leading || !leading->projectedShown || points().isEmpty())
        return std::nullopt;
    const SeriesPoint &latest = points().last();
    const double shown = *leading->projectedShown;
    QString label = m_format.valueWithUnit(m_indicator, shown, latest.outOf);
    if (shown != leading->projected) // the pace leads beyond what is possible
        label = text(QT_TRANSLATE_NOOP("Charts", "%1 (the limit)")).arg(label);
    const ChartPoint end{leading->target.horizon, shown, label, false, false};
    return ChartSeries{text(QT_TRANSLATE_NOOP("Charts", "at the present pace")),
                       ChartSeries::Style::Projection,
                       {{ChartPoint{latest.year, latest.value, {}, false, false}, end}}};
}

ValueAxis IndicatorParts::axis(bool withTargets) const
{
    if (isRank())
        return rankAxis(field(), text(QT_TRANSLATE_NOOP("Charts", "place (1 is best)")));
    return valueAxis(m_indicator, shownValues(withTargets), m_format);
}

QList<double> IndicatorParts::shownValues(bool withTargets) const
{
    QList<double> values;
    for (const SeriesPoint &point : points())
        values << point.value;
    if (!withTargets)
        return values;
    for (const ChartTarget &target : targets())
        values << target.value;
    if (const auto ahead = projection())
        values << ahead->runs.first().last().value;
    for (const ChartBand &band : bands())
        values << band.ranges.last().low << band.ranges.last().high;
    return values;
}

QList<ChartPoint> IndicatorParts::fieldPoints() const
{
    QList<ChartPoint> field;
    for (const SeriesPoint &point : points()) {
        if (point.outOf)
            field << ChartPoint{point.year, double(*point.outOf), {}, false, false};
    }
    return field;
}

ChartPanel IndicatorParts::panel(ChartSeries::Style style, bool withTargets) const
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

void IndicatorParts::setYears(ChartSpec &spec, bool withTargets) const
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

QString IndicatorParts::subtitle() const
{
    const QString unit = m_indicator.unit.in(m_context.book.language());
    QStringList parts{m_indicator.code, m_context.unitName};
    if (!unit.isEmpty())
        parts << text(QT_TRANSLATE_NOOP("Charts", "unit of measure: %1")).arg(unit);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString IndicatorParts::footnote() const
{
    QStringList parts;
    if (isRank() && !points().isEmpty())
        parts << text(
            QT_TRANSLATE_NOOP("Charts", "Place among N ranked provinces and cities (place/N)."));
    if (isPercentage() && points().size() > 1)
        parts << text(QT_TRANSLATE_NOOP("Charts", "Changes in percentage points."));
    if (std::any_of(points().cbegin(), points().cend(),
                    [](const SeriesPoint &point) { return point.isEstimate; }))
        parts << text(QT_TRANSLATE_NOOP("Charts", "Pale: estimate."));
    if (!sources().isEmpty())
        parts << text(QT_TRANSLATE_NOOP("Charts", "Source: %1.")).arg(sources());
    parts << text(QT_TRANSLATE_NOOP("Charts", "Data as of %1.")).arg(m_context.asOf);
    return parts.join(QLatin1Char(' '));
}

QString IndicatorParts::sources() const
{
    return m_context.sources.isEmpty() ? namedSources().join(QStringLiteral("; "))
                                       : m_context.sources;
}

QStringList IndicatorParts::namedSources() const
{
    QStringList named;
    for (const SeriesPoint &point : points()) {
        if (!point.source.isEmpty())
            named << point.source;
    }
    named.removeDuplicates();
    return named;
}

ChartTable IndicatorParts::table() const
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

QString IndicatorParts::valueText(const SeriesPoint &point) const
{
    return m_format.valueWithUnit(m_indicator, point.value, point.outOf);
}

QString IndicatorParts::latestSentence() const
{
    const SeriesPoint &latest = points().last();
    return text(QT_TRANSLATE_NOOP("Charts", "%1 in %2"))
        .arg(valueText(latest), QString::number(latest.year));
}

QString IndicatorParts::rankTitle() const
{
    const SeriesPoint &latest = points().last();
    const Assessment &assessment = m_one.assessment;
    QString title = m_context.unitName + QStringLiteral(": ") + latestSentence();
    if (assessment.change.absolute)
        title += QStringLiteral(", ") + changeText(m_indicator, assessment.change, m_context.book);
    const TargetAssessment *leading = m_one.leading();
    if (leading && latest.value > *leading->target.value)
        title += QStringLiteral(", ") + m_context.book
                                            .translate("Charts",
                                                       "%n place(s) from the target of %1", nullptr,
                                                       int(latest.value - *leading->target.value))
                                            .arg(leading->target.horizon);
    return title;
}

QString IndicatorParts::title() const
{
    if (points().isEmpty())
        return name();
    if (isRank())
        return rankTitle();
    return name() + QStringLiteral(": ") + latestSentence();
}

ChartSpec IndicatorParts::frame(bool withTargets) const
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

ChartSpec IndicatorParts::emptyChart() const
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

ChartPoint IndicatorParts::chartPoint(const SeriesPoint &point, bool isBreak) const
{
    return {point.year, point.value, valueText(point), isBreak, point.isEstimate};
}

QString IndicatorParts::targetLabel(const Target &target) const
{
    return text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
        .arg(QString::number(target.horizon), targetText(m_indicator, target, m_context.book));
}

int IndicatorParts::field() const
{
    int field = 0;
    for (const SeriesPoint &point : points())
        field = std::max({field, point.outOf.value_or(0), int(std::ceil(point.value))});
    constexpr int provinces = 63;
    return field > 0 ? field : provinces;
}

} // namespace Core
