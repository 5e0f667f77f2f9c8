// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/sectorcharts.h"

#include "core/assess/parts.h"
#include "core/chart/chartaxis.h"
#include "core/chart/placelines.h"
#include "core/words/indicatorphrases.h"
#include "core/words/sourcewords.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

/// As the leading target judges them; in the order of their names without a target.
QList<PartAssessment> judgedSectors(const IndicatorSituation &one)
{
    const TargetAssessment *leading = one.leading();
    QList<PartAssessment> sectors =
        assessParts(one.indicator, leading ? leading->target : Target(), one.series, one.from);
    std::stable_partition(sectors.begin(), sectors.end(),
                          [](const PartAssessment &sector) { return sector.latest.has_value(); });
    return sectors;
}

class SectorsChart
{
public:
    SectorsChart(const IndicatorSituation &one, const ChartContext &context)
        : m_one(one)
        , m_indicator(one.indicator)
        , m_context(context)
        , m_format(context.book.language())
        , m_sectors(judgedSectors(one))
        , m_seen(one.series.upTo(one.from.year))
    {}

    ChartSpec spec() const
    {
        ChartSpec spec;
        const QString name = m_indicator.name.in(m_context.book.language());
        const QString standing = standingPhrase(m_one, m_context.book);
        spec.title = QStringLiteral("%1: %2").arg(name, resultPhrase(m_one, m_context.book));
        if (!standing.isEmpty())
            spec.title += QStringLiteral(", ") + standing;
        spec.subjectLength = name.size();
        spec.subtitle = QStringList{m_indicator.code, m_context.caption(),
                                    said(m_context, QT_TRANSLATE_NOOP("Charts", "by sector"))}
                            .join(QStringLiteral(" \u00b7 "));
        const int year = latestYearOf(m_one).value_or(m_context.asOf);
        spec.firstYear = year;
        spec.lastYear = year;
        spec.panels << panel();
        spec.footnote = footnote();
        spec.table = table();
        spec.description = describedByTable(spec);
        return spec;
    }

private:
    QString nameOf(const PartAssessment &sector) const
    {
        return m_indicator.partName(sector.part, m_context.book.language());
    }

    /// "4.1%"; with its year where the sectors' years differ.
    QString valueOf(const PartAssessment &sector) const
    {
        if (!sector.latest)
            return noValueText(m_context.book);
        const QString value = m_format.valueWithUnit(m_indicator, sector.latest->value);
        const bool isOfOneYear =
            std::all_of(m_sectors.cbegin(), m_sectors.cend(), [&](const PartAssessment &other) {
                return !other.latest || other.latest->year == sector.latest->year;
            });
        return isOfOneYear
                   ? value
                   : QStringLiteral("%1 (%2)").arg(value, QString::number(sector.latest->year));
    }

    ChartPanel panel() const
    {
        ChartPanel panel;
        QList<double> values;
        for (const PartAssessment &sector : m_sectors) {
            ChartBar bar{nameOf(sector), std::nullopt, valueOf(sector), false, false};
            if (sector.latest) {
                bar.value = sector.latest->value;
                bar.isEstimate = sector.latest->isEstimate;
                values << sector.latest->value;
            }
            panel.bars << bar;
        }
        for (const Target &target : m_indicator.targets) {
            if (!target.value)
                continue;
            values << *target.value;
            panel.targets << ChartTarget{
                target.horizon, *target.value,
                said(m_context, QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
                    .arg(QString::number(target.horizon),
                         targetText(m_indicator, target, m_context.book))};
        }
        panel.axis = valueAxis(m_indicator, values, m_format);
        return panel;
    }

    QString footnote() const
    {
        QList<ShownSource> shown;
        bool hasEstimate = false;
        for (const PartAssessment &sector : m_sectors) {
            if (!sector.latest)
                continue;
            shown << ShownSource{nameOf(sector), sector.latest->source};
            hasEstimate = hasEstimate || sector.latest->isEstimate;
        }
        QStringList parts;
        if (hasEstimate)
            parts << said(m_context, QT_TRANSLATE_NOOP("Charts", "Pale: estimate."));
        parts << sourceSentence(shown, m_context.book)
              << said(m_context, QT_TRANSLATE_NOOP("Charts", "Data to the end of %1."))
                     .arg(m_context.asOf);
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

    ChartTable table() const
    {
        QSet<int> known;
        for (const QList<SeriesPoint> &points : m_seen.parts) {
            for (const SeriesPoint &point : points)
                known << point.year;
        }
        QList<int> years(known.cbegin(), known.cend());
        std::sort(years.begin(), years.end());
        ChartTable table;
        table.header << said(m_context, QT_TRANSLATE_NOOP("Charts", "Sector"));
        for (const int year : std::as_const(years))
            table.header << QString::number(year);
        table.header << said(m_context, QT_TRANSLATE_NOOP("Charts", "Assessment"))
                     << said(m_context, QT_TRANSLATE_NOOP("Charts", "Source"));
        for (const PartAssessment &sector : m_sectors) {
            QStringList row{nameOf(sector)};
            for (const int year : std::as_const(years))
                row << valueIn(sector, year);
            row << (m_one.leading() ? verdictCellText(sector.assessment, m_context.book)
                                    : QString())
                << (sector.latest ? sourceCell(sector.latest->source, m_context.book) : QString());
            table.rows << row;
        }
        return table;
    }

    QString valueIn(const PartAssessment &sector, int year) const
    {
        for (const SeriesPoint &point : m_seen.parts.value(sector.part)) {
            if (point.year == year)
                return m_format.valueWithUnit(m_indicator, point.value);
        }
        return noValueText(m_context.book);
    }

    const IndicatorSituation &m_one;
    const Indicator &m_indicator;
    const ChartContext &m_context;
    Format m_format;
    QList<PartAssessment> m_sectors;
    Series m_seen;
};

} // namespace

bool isDrawnBySectors(const IndicatorSituation &one)
{
    const Series seen = one.series.upTo(one.from.year);
    return one.indicator.isNumeric() && seen.points.isEmpty() &&
           std::any_of(seen.parts.cbegin(), seen.parts.cend(),
                       [](const QList<SeriesPoint> &points) { return !points.isEmpty(); });
}

ChartSpec sectorsChart(const IndicatorSituation &one, const ChartContext &context)
{
    return SectorsChart(one, context).spec();
}

IndicatorSituation decidingSector(const IndicatorSituation &one)
{
    const QString sector = judgedSectors(one).first().part;
    IndicatorSituation alone = one;
    const auto named = [&](const QString &name, Language language) {
        return QStringLiteral("%2 \u2013 %1").arg(name, one.indicator.partName(sector, language));
    };
    alone.indicator.name = {named(one.indicator.name.vi, Language::Vietnamese),
                            named(one.indicator.name.en, Language::English)};
    for (Target &target : alone.indicator.targets) {
        if (target.mode == TargetMode::EveryPart)
            target.mode = TargetMode::By;
    }
    alone.series.points = one.series.parts.value(sector);
    alone.series.parts.clear();
    alone.assessment = assess(alone.indicator, alone.series, one.from);
    return alone;
}

} // namespace Core
