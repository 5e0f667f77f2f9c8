// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columncells.h"

#include "core/base/folding.h"
#include "core/base/numberreader.h"
#include "core/import/celllookup.h"

#include <algorithm>

namespace Core {

namespace {

using Column = ObservationColumn;

/// What the cells of one column are.
struct ColumnTexts
{
    int count = 0; ///< of filled cells
    int areas = 0;
    int measures = 0;
    int periods = 0;
    int parts = 0; ///< of a year, in words
    QString area;  ///< the first of them
    QString part;
};

/// Units of measure as the catalogue and offices write them, folded.
QSet<QString> measureKeys(const Catalogue &catalogue)
{
    QSet<QString> keys;
    for (const char *common :
         {"%",    "phan tram", "ty le %",  "ty le",   "nguoi",   "cai",  "bo",         "ho so",
          "luot", "don vi",    "co quan",  "diem",    "hang",    "dong", "trieu dong", "ty dong",
          "ho",   "may",       "he thong", "dich vu", "van ban", "tram", "thue bao"})
        keys << QString::fromLatin1(common);
    for (const Indicator &indicator : catalogue.indicators())
        keys << folded(indicator.measure.vi) << folded(indicator.measure.en);
    keys.remove(QString());
    return keys;
}

class CellsJudge
{
public:
    CellsJudge(ObservationLayout &layout, const InputTable &table, const Catalogue &catalogue)
        : m_layout(layout)
        , m_table(table)
        , m_lookup(catalogue)
        , m_measures(measureKeys(catalogue))
    {}

    ColumnTexts textsOf(int column)
    {
        ColumnTexts texts;
        const qsizetype end = std::min(m_table.rows().size(), m_layout.begin + headRows);
        for (qsizetype i = m_layout.begin; i < end; ++i) {
            if (const Cell *cell = m_table.rows().at(i).cell(column))
                count(*cell, texts);
        }
        return texts;
    }

private:
    void count(const Cell &cell, ColumnTexts &texts)
    {
        const QString text = inputText(&cell);
        if (isBlank(text) || m_layout.header.value(cell.column) == text) // on the next page again
            return;
        ++texts.count;
        texts.measures += m_measures.contains(folded(text)) ? 1 : 0;
        const bool isPeriod = periodFromHeader(text).has_value();
        texts.periods += isPeriod ? 1 : 0;
        const bool isNumber = cell.kind == Cell::Kind::Number || readNumber(text).isNumber();
        if (isNumber)
            return;
        if (!isPeriod && Period::within(2000, text)) {
            ++texts.parts;
            texts.part = text;
        }
        if (m_lookup.isUnit(text)) {
            ++texts.areas;
            texts.area = texts.area.isEmpty() ? text : texts.area;
        }
    }

    ObservationLayout &m_layout;
    const InputTable &m_table;
    CellLookup m_lookup;
    QSet<QString> m_measures;
};

void dropMeasures(ObservationLayout &layout, CellsJudge &judge, const ImportOptions &options)
{
    const bool isMapped = std::ranges::any_of(
        options.columns, [](const MappedColumn &mapped) { return mapped.column == Column::Area; });
    if (isMapped || layout.areas.isEmpty())
        return;
    layout.areas.removeIf([&](const AreaColumn &area) {
        const ColumnTexts texts = judge.textsOf(area.column);
        const bool isMeasure = texts.areas == 0 && texts.measures > 0;
        if (isMeasure)
            layout.settled << area.column;
        return isMeasure;
    });
    layout.columns.remove(Column::Area);
    if (!layout.areas.isEmpty())
        layout.columns.insert(Column::Area, layout.areas.first().column);
    layout.repeated.removeIf([&layout](const auto &column) {
        return layout.settled.contains(column.key()) || layout.settled.contains(column.value());
    });
}

QString headerOf(const ObservationLayout &layout, int column)
{
    const QString header = layout.header.value(column);
    return header.isEmpty() ? columnLetters(column) : header;
}

/// Whether the table says nowhere else which areas, or which periods, its values are of.
struct Open
{
    bool area = false;
    bool period = false;
};

void settleUnknown(ObservationLayout &layout, int column, const ColumnTexts &texts, Open open)
{
    if (texts.count == 0)
        return;
    const QString header = headerOf(layout, column);
    const bool isMostly = texts.areas * 2 >= texts.count;
    if (open.area && !layout.has(Column::Area) && texts.areas == texts.count) {
        layout.areas = {{column, AreaHeader{2}}};
        layout.columns.insert(Column::Area, column);
        layout.areasByCells << header;
        layout.unknown.remove(column);
    } else if (open.area && !layout.has(Column::Area) && isMostly) {
        layout.unclear = UnclearColumn{header, texts.area};
    } else if (open.period && !layout.has(Column::Period) && texts.periods == texts.count) {
        layout.columns.insert(Column::Period, column);
        layout.periodsByCells << header;
        layout.unknown.remove(column);
    } else if (!layout.isAcross() && texts.parts > 0 && texts.parts == texts.count) {
        layout.parts << PartColumn{column, PeriodPart::Whole};
        layout.periodsByCells << header;
        layout.unknown.remove(column);
    } else if (!layout.isAcross() && texts.parts * 2 >= texts.count) {
        layout.unclear = UnclearColumn{header, texts.part};
    }
}

/// Columns without a header, as the first rows have them.
void noteHeadless(ObservationLayout &layout, const InputTable &table)
{
    const QSet<int> read = layout.readColumns();
    const qsizetype end = std::min(table.rows().size(), layout.begin + headRows);
    for (qsizetype i = layout.begin; i < end; ++i) {
        for (const Cell &cell : table.rows().at(i).cells) {
            const bool isKnown = layout.header.contains(cell.column) ||
                                 read.contains(cell.column) || layout.settled.contains(cell.column);
            if (!isKnown && cell.column <= layout.lastColumn())
                layout.unknown.insert(cell.column, {});
        }
    }
}

/// Indicators across, now that there are areas down.
void takeIndicators(ObservationLayout &layout)
{
    if (layout.isAcross() || layout.has(Column::Indicator) || layout.has(Column::Value))
        return;
    for (const ValueColumn &across : std::as_const(layout.heldBack)) {
        if (!across.indicator.isValid())
            continue;
        layout.valueColumns << across;
        layout.unknown.remove(across.column);
    }
}

} // namespace

void settleByCells(ObservationLayout &layout, const InputTable &table, const Catalogue &catalogue,
                   const ImportOptions &options)
{
    if (layout.header.isEmpty())
        return;
    CellsJudge judge(layout, table, catalogue);
    dropMeasures(layout, judge, options);
    noteHeadless(layout, table);
    const Open open{options.area.isEmpty(), !options.period && !layout.isByPeriod()};
    const QList<int> unknown = layout.unknown.keys();
    for (const int column : unknown)
        settleUnknown(layout, column, judge.textsOf(column), open);
    if (!layout.areasByCells.isEmpty())
        takeIndicators(layout);
}

} // namespace Core
