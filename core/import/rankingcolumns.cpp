// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rankingcolumns.h"

#include "core/base/folding.h"

#include <QRegularExpression>
#include <QSet>

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

/// "ha tang ky thuat" is "htkt"; a name of one word has none.
QString initials(const QString &key)
{
    const QStringList words = key.split(QLatin1Char(' '));
    QString letters;
    for (const QString &word : words)
        letters += word.left(1);
    return words.size() > 1 ? letters : QString();
}

QString spaced(QString code)
{
    return code.replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// By the whole name, the code, and the first letters where no two parts share them.
QHash<QString, QString> partKeys(const RankingIndex &index)
{
    QHash<QString, QString> keys;
    QSet<QString> shared;
    for (const SubIndex &part : index.parts) {
        const QString brief = initials(folded(part.name.vi));
        if (keys.contains(brief))
            shared << brief;
        keys.insert(brief, part.code);
    }
    for (const QString &brief : std::as_const(shared))
        keys.remove(brief);
    for (const SubIndex &part : index.parts) {
        for (const QString &name : {part.name.en, part.name.vi, part.code, spaced(part.code)})
            keys.insert(folded(name), part.code);
    }
    keys.remove(QString());
    return keys;
}

/// A header without the year behind it: "dti 2022" is "dti" of 2022.
struct YearlyHeader
{
    QString key;
    int year = 0; ///< 0: none is named
};

YearlyHeader withoutYear(const QString &key)
{
    static const QRegularExpression yearBehind(
        QStringLiteral("[\\s(-]+(?:nam )?((?:19|20)\\d\\d)\\)?$"));
    const QRegularExpressionMatch found = yearBehind.match(key);
    if (!found.hasMatch() || found.capturedStart() == 0)
        return {key, 0};
    return {key.left(found.capturedStart()), found.captured(1).toInt()};
}

/// What follows one of the words; null when none of them begins the key.
QString behind(const QString &key, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        const QString start = QLatin1String(word) + QLatin1Char(' ');
        if (key.startsWith(start))
            return key.mid(start.size());
    }
    return {};
}

/// What a column holds: one of the known columns, the score of a part, or neither.
struct Meaning
{
    std::optional<RankingColumn> column;
    QString part;

    bool isFigure() const
    {
        return column == RankingColumn::Rank || column == RankingColumn::Score || !part.isEmpty();
    }
};

class HeaderWords
{
public:
    explicit HeaderWords(const RankingIndex &index)
        : m_parts(partKeys(index))
    {
        for (const QString &name : {index.code, spaced(index.code), index.name.vi, index.name.en,
                                    index.shortName.vi, index.shortName.en})
            m_names << folded(name);
        m_names.removeAll(QString());
    }

    Meaning meaningOf(const QString &key) const
    {
        for (const Header &header : headers) {
            if (key == QLatin1String(header.folded))
                return {header.column, {}};
        }
        if (m_parts.contains(key))
            return {std::nullopt, m_parts.value(key)};
        if (m_names.contains(key))
            return {RankingColumn::Score, {}};
        if (m_names.contains(behind(key, {"xep hang", "thu hang", "hang"})))
            return {RankingColumn::Rank, {}};
        const QString scored = behind(key, {"chi so thanh phan", "chi so", "diem so", "diem"});
        if (m_names.contains(scored))
            return {RankingColumn::Score, {}};
        return {std::nullopt, m_parts.value(scored)};
    }

private:
    QHash<QString, QString> m_parts;
    QStringList m_names;
};

} // namespace

RankingHeader readRankingHeader(const HeaderCells &cells, const RankingIndex &index, int year)
{
    const HeaderWords words(index);
    RankingHeader header;
    header.cells = cells;
    QSet<QString> parts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const QString key = folded(cell.value());
        const YearlyHeader yearly = withoutYear(key);
        const Meaning meaning = words.meaningOf(yearly.key);
        const bool isOther = yearly.year > 0 && year > 0 && yearly.year != year;
        if (meaning.isFigure() && isOther) {
            header.otherYears.insert(cell.key(), cell.value());
        } else if (meaning.column) { // the first of two that mean the same
            if (!header.has(*meaning.column))
                header.columns.insert(*meaning.column, cell.key());
            else
                header.repeated.insert(cell.key(), cell.value());
        } else if (!meaning.part.isEmpty() && !parts.contains(meaning.part)) {
            header.parts.insert(cell.key(), meaning.part);
            parts << meaning.part;
        } else if (!key.isEmpty() && !saysNothing(key)) {
            header.unknown.insert(cell.key(), cell.value());
        }
    }
    return header;
}

RankingHeader findRankingHeader(const InputTable &table, const RankingIndex &index, int year)
{
    const InputTable head = table.head();
    std::optional<RankingHeader> best;
    for (qsizetype i = 0; i < head.rows().size(); ++i) {
        RankingHeader header = readRankingHeader(head.headerCells(i), index, year);
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
