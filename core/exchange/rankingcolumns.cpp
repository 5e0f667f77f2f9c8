// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rankingcolumns.h"

#include "core/base/folding.h"

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

/// The running number of a row says nothing.
bool isRunningNumber(const QString &key)
{
    return key == QLatin1String("stt") || key == QLatin1String("tt");
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

RankingHeader readRankingHeader(const QStringList &row, const RankingIndex &index)
{
    const QHash<QString, QString> parts = partKeys(index);
    RankingHeader header;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString key = folded(row.at(i));
        const auto column = columnOf(key);
        const QString part = parts.value(key);
        if (column) { // the first of two that mean the same
            if (!header.has(*column))
                header.columns.insert(*column, i);
        } else if (!part.isEmpty() && !header.parts.values().contains(part)) {
            header.parts.insert(i, part);
        } else if (!key.isEmpty() && !isRunningNumber(key)) {
            header.unknown.insert(i, normalized(row.at(i)));
        }
    }
    return header;
}

} // namespace Core
