// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/areacharts.h"

#include "core/chart/chartaxis.h"
#include "core/chart/indicatorparts.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

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
        spec.subjectLength = m_parts.name().size();
        spec.subtitle = subtitle();
        spec.footnote = footnote();
        if (m_areas.year == 0) {
            spec.emptyText = emptyText();
            spec.description = spec.title + QStringLiteral(". ") + spec.emptyText;
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
        if (m_areas.year == 0)
            return text(QT_TRANSLATE_NOOP("Charts", "%1: no value of an area yet"))
                .arg(m_parts.name());
        const QString finding = spread();
        return QStringLiteral("%1, %2: %3")
            .arg(m_parts.name(), QString::number(m_areas.year),
                 wholeText().isEmpty() ? finding : finding + QStringLiteral(", ") + wholeText());
    }

    QList<AreaValue> known() const
    {
        QList<AreaValue> known = m_areas.areas;
        known.removeIf([](const AreaValue &area) { return !area.value; });
        std::stable_sort(known.begin(), known.end(), [this](const auto &a, const auto &b) {
            return isBetter(a.value->value, b.value->value);
        });
        return known;
    }

    QString namedValue(const AreaValue &area) const
    {
        return QStringLiteral("%1 %2").arg(area.name, m_parts.valueText(*area.value));
    }

    /// From the best to the last.
    QString spread() const
    {
        const QList<AreaValue> all = known();
        if (all.size() == 1)
            return text(QT_TRANSLATE_NOOP("Charts", "%1, the only one with a value"))
                .arg(namedValue(all.first()));
        if (all.first().value->value == all.last().value->value)
            return text(QT_TRANSLATE_NOOP("Charts", "all with a value at %1"))
                .arg(m_parts.valueText(*all.first().value));
        return text(QT_TRANSLATE_NOOP("Charts", "best %1, last %2"))
            .arg(namedValue(all.first()), namedValue(all.last()));
    }

    std::optional<SeriesPoint> wholeValue() const
    {
        for (const SeriesPoint &point : m_parts.points()) {
            if (point.year == m_areas.year)
                return point;
        }
        return std::nullopt;
    }

    QString wholeText() const
    {
        const auto whole = wholeValue();
        if (!whole)
            return {};
        return (m_areas.wholeKind == UnitKind::Province
                    ? text(QT_TRANSLATE_NOOP("Charts", "the province as a whole %1"))
                    : text(QT_TRANSLATE_NOOP("Charts", "the unit as a whole %1")))
            .arg(m_parts.valueText(*whole));
    }

    /// Which of what is shown no longer exists in the as-of year.
    QString endedSentence() const
    {
        QMap<QDate, QStringList> ended;
        for (const AreaValue &area : m_areas.areas) {
            if (hasEnded(area.lastDay))
                ended[area.lastDay] << area.name;
        }
        QStringList sentences;
        const Language language = m_context.book.language();
        for (auto one = ended.cbegin(); one != ended.cend(); ++one)
            sentences << (one->size() == m_areas.areas.size()
                              ? text(QT_TRANSLATE_NOOP("Charts", "These units ended on %1."))
                                    .arg(officialDate(one.key(), language))
                              : text(QT_TRANSLATE_NOOP("Charts", "Ended on %1: %2."))
                                    .arg(officialDate(one.key(), language), endedNames(*one)));
        if (hasEnded(m_areas.wholeLastDay) && !ended.contains(m_areas.wholeLastDay))
            sentences << text(QT_TRANSLATE_NOOP("Charts", "Ended on %1: %2."))
                             .arg(officialDate(m_areas.wholeLastDay, language), m_areas.wholeName);
        return sentences.join(QLatin1Char(' '));
    }

    bool hasEnded(const QDate &lastDay) const
    {
        return lastDay.isValid() && lastDay < QDate(m_context.asOf, 12, 31);
    }

    QString endedNames(const QStringList &names) const
    {
        constexpr qsizetype mostNamed = 5;
        const QString first = names.mid(0, mostNamed).join(QStringLiteral(", "));
        return names.size() > mostNamed
                   ? m_context.book.translate("Charts", "%1 and others", "areas").arg(first)
                   : first;
    }

    QString subtitle() const
    {
        const QString kind = m_areas.kind == UnitKind::Commune
                                 ? text(QT_TRANSLATE_NOOP("Charts", "communes"))
                                 : text(QT_TRANSLATE_NOOP("Charts", "districts and city"));
        return QStringList{m_whole.indicator.code, m_context.caption(), kind}.join(
            QStringLiteral(" \u00b7 "));
    }

    QString footnote() const
    {
        QList<ShownSource> shown;
        for (const RankedArea &row : ranked()) {
            if (row.value)
                shown << ShownSource{row.name, row.value->source};
        }
        QStringList parts;
        if (std::any_of(m_areas.areas.cbegin(), m_areas.areas.cend(),
                        [](const auto &one) { return one.value && one.value->isEstimate; }))
            parts << text(QT_TRANSLATE_NOOP("Charts", "Pale: estimate."));
        const QString ended = endedSentence();
        if (!ended.isEmpty())
            parts << ended;
        if (!shown.isEmpty())
            parts << sourceSentence(shown, m_context.book);
        parts << text(QT_TRANSLATE_NOOP("Charts", "Data to the end of %1.")).arg(m_context.asOf);
        return parts.join(QLatin1Char(' '));
    }

    QString emptyText() const
    {
        if (m_parts.isRank())
            return text(QT_TRANSLATE_NOOP(
                "Charts", "This indicator is the place of the province among the provinces: "
                          "districts and communes have none. Choose another indicator, or compare "
                          "provinces on the page \"Rankings\"."));
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
        if (!m_parts.points().isEmpty()) // missing in this year alone is worth a row
            rows << RankedArea{m_areas.wholeName, wholeValue(), true, 0};
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
            return {row.name, std::nullopt, noValueText(m_context.book), row.isWhole, false};
        return {row.name, row.value->value, m_parts.valueText(*row.value), row.isWhole,
                row.value->isEstimate};
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
        for (const RankedArea &row : rows)
            panel.bars << bar(row);
        panel.omitted = text(QT_TRANSLATE_NOOP("Charts", "and %1 more areas, see the table"));
        return panel;
    }

    QString differenceText(const RankedArea &row, const QList<RankedArea> &rows) const
    {
        const auto whole = std::find_if(rows.cbegin(), rows.cend(),
                                        [](const RankedArea &one) { return one.isWhole; });
        if (whole == rows.cend() || !whole->value || row.isWhole || !row.value)
            return {};
        return changeAmount(m_whole.indicator, row.value->value - whole->value->value,
                            m_context.book);
    }

    ChartTable table(const QList<RankedArea> &rows) const
    {
        ChartTable table;
        table.header << text(QT_TRANSLATE_NOOP("Charts", "Place"))
                     << text(QT_TRANSLATE_NOOP("Charts", "Area")) << m_parts.valueHeader()
                     << (m_areas.wholeKind == UnitKind::Province
                             ? text(QT_TRANSLATE_NOOP("Charts", "Difference from the province"))
                             : text(QT_TRANSLATE_NOOP("Charts", "Difference from the whole")))
                     << text(QT_TRANSLATE_NOOP("Charts", "Source"));
        for (const RankedArea &row : rows)
            table.rows << QStringList{row.place > 0 ? QString::number(row.place) : QString(),
                                      row.name, bar(row).label, differenceText(row, rows),
                                      row.value ? sourceCell(row.value->source, m_context.book)
                                                : QString()};
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
