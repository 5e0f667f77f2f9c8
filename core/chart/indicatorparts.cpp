// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorparts.h"

#include "core/assess/path.h"
#include "core/assess/ranks.h"
#include "core/chart/chartaxis.h"
#include "core/chart/findings.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"

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
    for (const TargetAssessment &one : m_one.assessment.targets) {
        if (one.target.value)
            marks << ChartTarget{one.target.horizon, *one.target.value, targetLabel(one)};
    }
    return marks;
}

bool IndicatorParts::isMissed(int year) const
{
    return std::any_of(
        m_one.assessment.targets.cbegin(), m_one.assessment.targets.cend(),
        [year](const TargetAssessment &target) { return target.yearsFailed.contains(year); });
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
    for (const ChartSeries &series : outlook()) {
        for (const QList<ChartPoint> &run : series.runs)
            values << run.first().value << run.last().value;
    }
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
    const QString unit = m_indicator.measure.in(m_context.book.language());
    QStringList parts{m_indicator.code, m_context.caption()};
    if (!unit.isEmpty())
        parts << text(QT_TRANSLATE_NOOP("Charts", "unit of measure: %1")).arg(unit);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString IndicatorParts::footnote(const QList<ShownSource> &values) const
{
    QStringList parts;
    const QString ranked = fieldSentence();
    if (!ranked.isEmpty())
        parts << ranked;
    if (isPercentage() && points().size() > 1)
        parts << text(QT_TRANSLATE_NOOP("Charts", "Changes in percentage points."));
    if (std::any_of(points().cbegin(), points().cend(),
                    [](const SeriesPoint &point) { return point.isEstimate; }))
        parts << text(QT_TRANSLATE_NOOP("Charts", "Pale: estimate."));
    if (std::any_of(points().cbegin(), points().cend(),
                    [this](const SeriesPoint &point) { return isMissed(point.year); }))
        parts << text(QT_TRANSLATE_NOOP("Charts", "%1: a year that missed its target."))
                     .arg(verdictSymbol(Verdict::Missed));
    parts << sourceSentence(values, m_context.book);
    parts << text(QT_TRANSLATE_NOOP("Charts", "Data to the end of %1.")).arg(m_context.asOf);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// The values that are shown, with where they come from.
QList<ShownSource> IndicatorParts::shown() const
{
    QList<ShownSource> values;
    for (const SeriesPoint &point : points())
        values << ShownSource{QString::number(point.year), point.source};
    return values;
}

/// "Place among 63 ranked provinces and cities."; empty where N is unknown.
QString IndicatorParts::fieldSentence() const
{
    QStringList fields;
    for (const SeriesPoint &point : points()) {
        if (isRank() && point.outOf)
            fields << QString::number(*point.outOf);
    }
    fields.removeDuplicates();
    if (fields.isEmpty())
        return {};
    const QString last = fields.takeLast();
    return fields.isEmpty()
               ? text(QT_TRANSLATE_NOOP("Charts", "Place among %1 ranked provinces and cities."))
                     .arg(last)
               : text(QT_TRANSLATE_NOOP("Charts",
                                        "Place among %1, later %2 ranked provinces and cities."))
                     .arg(fields.join(QStringLiteral(", ")), last);
}

QString IndicatorParts::valueText(const SeriesPoint &point) const
{
    return m_format.valueWithUnit(m_indicator, point.value, point.outOf);
}

QString IndicatorParts::latestSentence() const
{
    if (points().isEmpty())
        return resultPhrase(m_one, m_context.book);
    const SeriesPoint &latest = points().last();
    return valueInYear(valueText(latest), latest.year, m_context.book);
}

/// What the title speaks of: ranks of one unit, values of one indicator.
QString IndicatorParts::subject() const
{
    return isRank() && !points().isEmpty() ? m_context.unitName : name();
}

QString IndicatorParts::titled(const QStringList &findings) const
{
    QStringList said{latestSentence()};
    for (const QString &finding : findings) {
        if (!finding.isEmpty())
            said << finding;
    }
    return subject() + QStringLiteral(": ") + said.join(QStringLiteral(", "));
}

QString IndicatorParts::rankTitle() const
{
    const bool isCompared = m_one.assessment.change.absolute.has_value();
    return titled({isCompared ? changePhrase(m_one, m_context.book) : QString(),
                   standingPhrase(m_one, m_context.book)});
}

QString IndicatorParts::changeTitle() const
{
    return titled({changePhrase(m_one, m_context.book)});
}

QString IndicatorParts::targetTitle() const
{
    return titled({m_indicator.targets.isEmpty()
                       ? text(QT_TRANSLATE_NOOP("Charts", "no target is set"))
                       : standingPhrase(m_one, m_context.book)});
}

ChartSpec IndicatorParts::frame(const QString &title, bool withTargets,
                                const QList<ShownSource> &others) const
{
    ChartSpec spec;
    spec.title = title;
    spec.subjectLength = title.startsWith(name()) ? name().size() : 0;
    spec.subtitle = isRank() ? QStringList{name(), m_indicator.code, m_context.caption()}.join(
                                   QStringLiteral(" \u00b7 "))
                             : subtitle();
    spec.footnote = footnote(shown() + others);
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
    ChartSpec spec = frame(titled({}), false);
    spec.emptyText = emptyText();
    return spec;
}

QString IndicatorParts::emptyText() const
{
    if (!m_indicator.isNumeric())
        return text(QT_TRANSLATE_NOOP("Charts",
                                      "This indicator is judged by its state, not by numbers: "
                                      "there is nothing to draw."));
    return text(QT_TRANSLATE_NOOP("Charts",
                                  "No value up to %1 yet. Enter values on the page \"Data entry\", "
                                  "or import a table."))
        .arg(m_context.asOf);
}

ChartPoint IndicatorParts::chartPoint(const SeriesPoint &point, bool isBreak) const
{
    const bool missed = isMissed(point.year);
    const QString label =
        missed ? verdictSymbol(Verdict::Missed) + QChar(0xa0) + valueText(point) : valueText(point);
    return {point.year, point.value, label, isBreak, point.isEstimate, missed};
}

QString IndicatorParts::targetLabel(const TargetAssessment &assessed) const
{
    const Target &target = assessed.target;
    const QString words =
        text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
            .arg(QString::number(target.horizon), targetText(m_indicator, target, m_context.book));
    return withVerdict(words, assessed, m_context);
}

int IndicatorParts::field() const
{
    int field = 0;
    for (const SeriesPoint &point : points())
        field = std::max({field, point.outOf.value_or(0), int(std::ceil(point.value))});
    if (field > 0)
        return field;
    for (const Target &target : m_indicator.targets) // without a place there are the targets
        field = std::max(field, int(std::ceil(target.value.value_or(1))));
    return std::max(field, 1);
}

} // namespace Core
