// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/areacharts.h"

#include "core/chart/chartaxis.h"
#include "core/chart/indicatorparts.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostBars = 30;

/// A row of the chart before it is drawn.
struct RankedArea
{
    QString name;
    std::optional<SeriesPoint> value;
    bool isWhole = false;
    int place = 0; ///< 1 is best, ties share the better one; 0 without a value and for the whole
};

class AreasChart
{
public:
    AreasChart(const IndicatorSituation &whole, const AreaValues &areas,
               const ChartContext &context)
        : m_whole(whole)
        , m_areas(areas)
        , m_context(context)
        , m_parts(whole, context)
    {}

    ChartSpec spec() const
    {
        ChartSpec spec;
        spec.title = title();
        spec.subtitle = subtitle();
        spec.footnote = footnote();
        if (m_areas.year == 0) {
            spec.emptyText = emptyText();
            return spec;
        }
        const QList<RankedArea> rows = ranked();
        spec.firstYear = m_areas.year;
        spec.lastYear = m_areas.year;
        spec.panels << panel(rows);
        spec.table = table(rows);
        spec.description = description(rows);
        return spec;
    }

private:
    QString text(const char *source) const { return m_parts.text(source); }

    QString title() const
    {
        return m_areas.year == 0
                   ? m_parts.name()
                   : QStringLiteral("%1, %2").arg(m_parts.name(), QString::number(m_areas.year));
    }

    QString subtitle() const
    {
        const QString kind = m_areas.kind == UnitKind::Commune
                                 ? text(QT_TRANSLATE_NOOP("Charts", "communes"))
                                 : text(QT_TRANSLATE_NOOP("Charts", "districts and city"));
        return QStringList{m_whole.indicator.code, m_context.unitName, kind}.join(
            QStringLiteral(" \u00b7 "));
    }

    QString footnote() const
    {
        QStringList named;
        for (const AreaValue &area : m_areas.areas) {
            const QString source = area.value ? area.value->source : QString();
            if (!source.isEmpty() && !named.contains(source))
                named << source;
        }
        QStringList parts;
        if (std::any_of(m_areas.areas.cbegin(), m_areas.areas.cend(),
                        [](const auto &one) { return one.value && one.value->isEstimate; }))
            parts << text(QT_TRANSLATE_NOOP("Charts", "Pale: estimate."));
        if (!named.isEmpty())
            parts << text(QT_TRANSLATE_NOOP("Charts", "Source: %1."))
                         .arg(named.join(QStringLiteral("; ")));
        parts << text(QT_TRANSLATE_NOOP("Charts", "Data as of %1.")).arg(m_context.asOf);
        return parts.join(QLatin1Char(' '));
    }

    QString emptyText() const
    {
        return m_areas.kind == UnitKind::Commune
                   ? text(QT_TRANSLATE_NOOP("Charts",
                                            "No commune has a value of this indicator yet. Choose "
                                            "the unit on the page \"Data entry\" and enter it, or "
                                            "import a table with a column for the unit."))
                   : text(QT_TRANSLATE_NOOP("Charts",
                                            "No district has a value of this indicator yet. Choose "
                                            "the unit on the page \"Data entry\" and enter it, or "
                                            "import a table with a column for the unit."));
    }

    bool isBetter(double a, double b) const { return (a - b) * m_whole.indicator.sign() > 0; }

    int placeOf(double value) const
    {
        return 1 + int(std::count_if(m_areas.areas.cbegin(), m_areas.areas.cend(),
                                     [&](const AreaValue &other) {
                                         return other.value && isBetter(other.value->value, value);
                                     }));
    }

    QList<RankedArea> ranked() const
    {
        QList<RankedArea> rows;
        for (const AreaValue &area : m_areas.areas)
            rows << RankedArea{area.name, area.value, false,
                               area.value ? placeOf(area.value->value) : 0};
        for (const SeriesPoint &point : m_parts.points()) {
            if (point.year == m_areas.year)
                rows << RankedArea{m_areas.wholeName, point, true, 0};
        }
        std::stable_sort(rows.begin(), rows.end(), [this](const auto &a, const auto &b) {
            if (!a.value || !b.value)
                return a.value.has_value() && !b.value;
            return isBetter(a.value->value, b.value->value);
        });
        return rows;
    }

    ChartBar bar(const RankedArea &row) const
    {
        if (!row.value)
            return {row.name, std::nullopt, text(QT_TRANSLATE_NOOP("Charts", "no value")), false,
                    false};
        return {row.name, row.value->value, m_parts.valueText(*row.value), row.isWhole,
                row.value->isEstimate};
    }

    /// All, or the first and the last halves with a remark between.
    QList<ChartBar> bars(const QList<RankedArea> &rows) const
    {
        QList<ChartBar> all;
        for (const RankedArea &row : rows)
            all << bar(row);
        if (all.size() <= mostBars)
            return all;
        const int left = int(all.size() - mostBars);
        const ChartBar gap{
            QStringLiteral("\u2026"), std::nullopt,
            m_context.book.translate("Charts", "%n more in the table", nullptr, left), false,
            false};
        return all.mid(0, mostBars / 2) << gap << all.mid(all.size() - mostBars / 2);
    }

    ChartPanel panel(const QList<RankedArea> &rows) const
    {
        const Format format(m_context.book.language());
        ChartPanel panel;
        QList<double> values;
        for (const RankedArea &row : rows) {
            if (row.value)
                values << row.value->value;
        }
        for (const Target &target : m_whole.indicator.targets) {
            if (!target.value)
                continue;
            panel.targets << ChartTarget{
                target.horizon, *target.value,
                text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
                    .arg(QString::number(target.horizon),
                         targetText(m_whole.indicator, target, m_context.book))};
            values << *target.value;
        }
        panel.axis = valueAxis(m_whole.indicator, values, format);
        panel.bars = bars(rows);
        return panel;
    }

    QString differenceText(const RankedArea &row, const QList<RankedArea> &rows) const
    {
        const auto whole = std::find_if(rows.cbegin(), rows.cend(),
                                        [](const RankedArea &one) { return one.isWhole; });
        if (whole == rows.cend() || row.isWhole || !row.value)
            return {};
        return changeAmount(m_whole.indicator, row.value->value - whole->value->value,
                            m_context.book, Room::Cell);
    }

    ChartTable table(const QList<RankedArea> &rows) const
    {
        ChartTable table;
        table.header << text(QT_TRANSLATE_NOOP("Charts", "Place"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Area"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Value"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Difference from the whole"));
        for (const RankedArea &row : rows)
            table.rows << QStringList{row.place > 0 ? QString::number(row.place) : QString(),
                                      row.name, bar(row).label, differenceText(row, rows)};
        return table;
    }

    QString description(const QList<RankedArea> &rows) const
    {
        QStringList values;
        for (const RankedArea &row : rows)
            values << QStringLiteral("%1: %2").arg(row.name, bar(row).label);
        return title() + QStringLiteral(". ") + values.join(QStringLiteral("; "));
    }

    const IndicatorSituation &m_whole;
    const AreaValues &m_areas;
    const ChartContext &m_context;
    IndicatorParts m_parts;
};

} // namespace

ChartSpec areasChart(const IndicatorSituation &whole, const AreaValues &areas,
                     const ChartContext &context)
{
    return AreasChart(whole, areas, context).spec();
}

} // namespace Core
