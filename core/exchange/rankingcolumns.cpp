// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rankingcolumns.h"

#include "core/base/folding.h"

#include <algorithm>

namespace Core {

namespace {

struct Header
{
    const char *folded;
    RankingColumn column;
};

// English, then Vietnamese without its marks, as offices head such tables.
constexpr Header headers[] = {
    {"name", RankingColumn::Name},
    {"name_as_published", RankingColumn::Name},
    {"ten", RankingColumn::Name},
    {"ten tinh", RankingColumn::Name},
    {"tinh", RankingColumn::Name},
    {"tinh, thanh pho", RankingColumn::Name},
    {"tinh/thanh pho", RankingColumn::Name},
    {"dia phuong", RankingColumn::Name},
    {"don vi", RankingColumn::Name},
    {"code", RankingColumn::Code},
    {"ma", RankingColumn::Code},
    {"ma tinh", RankingColumn::Code},
    {"ma don vi", RankingColumn::Code},
    {"rank", RankingColumn::Rank},
    {"hang", RankingColumn::Rank},
    {"xep hang", RankingColumn::Rank},
    {"thu hang", RankingColumn::Rank},
    {"score", RankingColumn::Score},
    {"dti", RankingColumn::Score},
    {"diem", RankingColumn::Score},
    {"diem so", RankingColumn::Score},
    {"gia tri", RankingColumn::Score},
    {"out_of", RankingColumn::OutOf},
    {"tren tong so", RankingColumn::OutOf},
    {"edition_year", RankingColumn::EditionYear},
    {"ky xep hang", RankingColumn::EditionYear},
    {"nam", RankingColumn::EditionYear},
    {"source", RankingColumn::Source},
    {"nguon", RankingColumn::Source},
    {"document", RankingColumn::Document},
    {"van ban", RankingColumn::Document},
    {"note", RankingColumn::Note},
    {"ghi chu", RankingColumn::Note},
};

/// The running number of a row, and what a list of rejected rows says of it.
bool saysNothing(const QString &key)
{
    constexpr const char *keys[] = {"stt",    "tt",   "row",    "error_code",
                                    "reason", "dong", "ma loi", "ly do"};
    return std::ranges::any_of(keys, [&key](auto known) { return key == QLatin1String(known); });
}

QHash<QString, QString> partKeys(const RankingIndex &index)
{
    QHash<QString, QString> keys;
    for (const IndexPart &part : index.parts) {
        for (const QString &name : {part.name.en, part.name.vi, part.code})
            keys.insert(folded(name), part.code);
    }
    keys.remove(QString());
    return keys;
}

std::optional<RankingColumn> columnOf(const QString &key)
{
    for (const Header &header : headers) {
        if (key == QLatin1String(header.folded))
            return header.column;
    }
    return std::nullopt;
}

} // namespace

RankingHeader readRankingHeader(const HeaderCells &cells, const RankingIndex &index)
{
    const QHash<QString, QString> parts = partKeys(index);
    RankingHeader header;
    header.cells = cells;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const QString key = folded(cell.value());
        const auto column = columnOf(key);
        const QString part = parts.value(key);
        if (column) { // the first of two that mean the same
            if (!header.has(*column))
                header.columns.insert(*column, cell.key());
        } else if (!part.isEmpty() && !header.parts.values().contains(part)) {
            header.parts.insert(cell.key(), part);
        } else if (!key.isEmpty() && !saysNothing(key)) {
            header.unknown.insert(cell.key(), cell.value());
        }
    }
    return header;
}

RankingHeader findRankingHeader(const InputTable &table, const RankingIndex &index)
{
    const InputTable head = table.head();
    std::optional<RankingHeader> best;
    for (qsizetype i = 0; i < head.rows().size(); ++i) {
        RankingHeader header = readRankingHeader(head.headerCells(i), index);
        header.begin = i + 1;
        if (header.isComplete())
            return header;
        const bool isNamed = header.hasName() && header.cells.size() > 1;
        if (!best || (isNamed && !best->hasName()))
            best = header;
    }
    return best.value_or(RankingHeader());
}

} // namespace Core
