// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rankingrows.h"

#include "core/base/folding.h"

#include <cmath>

namespace Core {

namespace {

using Column = RankingColumn;

/// What decides "714.564": indices are shares of 1 or points of 1000.
const Limits scores{0, 1000};
const Limits counts{0, {}};

} // namespace

RankingRowReader::RankingRowReader(const QList<QStringList> &rows, RankingHeader header,
                                   ProvinceNames names)
    : m_rows(rows)
    , m_header(std::move(header))
    , m_names(std::move(names))
{
    QList<qsizetype> columns = m_header.parts.keys();
    if (m_header.has(Column::Score))
        columns << m_header.columns.value(Column::Score);
    for (qsizetype row = 1; row < m_rows.size(); ++row) {
        for (const qsizetype column : std::as_const(columns))
            m_votes.count(readNumber(m_rows.at(row).value(column)), scores);
    }
}

QString RankingRowReader::text(qsizetype position, Column column) const
{
    const qsizetype cell = m_header.columns.value(column, -1);
    return normalized(m_rows.at(position).value(cell));
}

/// Rank and number of places; "53/63" in the rank's cell says both.
RankingRowReader::Place RankingRowReader::place(qsizetype position) const
{
    const Place whole{text(position, Column::Rank), text(position, Column::OutOf)};
    const QStringList parts = whole.rank.split(QLatin1Char('/'));
    if (parts.size() != 2 || !whole.outOf.isEmpty())
        return whole;
    return {parts.first().trimmed(), parts.last().trimmed()};
}

std::optional<int> RankingRowReader::outOf() const
{
    for (qsizetype row = 1; row < m_rows.size(); ++row) {
        const auto stated = wholeNumber(place(row).outOf);
        if (stated && *stated)
            return **stated;
    }
    return std::nullopt;
}

/// A count of at least 1, null for an empty cell.
Result<std::optional<int>> RankingRowReader::wholeNumber(const QString &text)
{
    constexpr double most = 1e6;
    return readCellNumber(text, counts, {})
        .and_then([&](std::optional<double> value) -> Result<std::optional<int>> {
            if (!value)
                return std::optional<int>();
            if (*value != std::floor(*value) || *value < 1 || *value > most)
                return failure({Error::Kind::BadNumber, text, {}, {}});
            return std::optional(int(*value));
        });
}

Result<> RankingRowReader::checkEdition(qsizetype position, const RankingEdition &edition) const
{
    const QString year = text(position, Column::EditionYear);
    if (year.isEmpty() || year == QString::number(edition.year))
        return {};
    return failure({Error::Kind::EditionMismatch, year, {QString::number(edition.year)}, {}});
}

Result<> RankingRowReader::checkOutOf(qsizetype position) const
{
    const auto stated = wholeNumber(place(position).outOf);
    if (!stated)
        return failure(stated.error());
    const std::optional<int> first = outOf();
    if (!*stated || **stated == *first)
        return {};
    return failure(
        {Error::Kind::FieldMismatch, QString::number(**stated), {QString::number(*first)}, {}});
}

/// By code and name, which must agree; by one of them where the other says nothing.
Result<UnitId> RankingRowReader::unit(qsizetype position)
{
    const QString code = text(position, Column::Code);
    const QString name = text(position, Column::Name);
    if (code.isEmpty())
        return m_names.findName(name);
    const Result<UnitId> coded = m_names.findCode(code);
    if (!coded || name.isEmpty())
        return coded;
    const Result<UnitId> named = m_names.findName(name);
    if (named && *named != *coded)
        return failure({Error::Kind::AreaMismatch, code, {name}, {}});
    if (!named)
        m_warnings << RankingWarning{RankingWarning::Kind::UnknownName,
                                     {QString::number(position + 1), name, code}};
    return coded;
}

Result<> RankingRowReader::readRank(qsizetype position, const RankingEdition &edition,
                                    RankingEntry &stated) const
{
    const QString rank = place(position).rank;
    const auto value = readCellNumber(rank, counts, {});
    if (!value)
        return failure(value.error());
    if (!*value)
        return {};
    if (**value != std::floor(**value) || **value < 1 || **value > edition.outOf)
        return failure({Error::Kind::RankExceedsField, rank, {QString::number(edition.outOf)}, {}});
    stated.rank = int(**value);
    return {};
}

Result<> RankingRowReader::readScores(qsizetype position, RankingEntry &stated) const
{
    const auto format = m_votes.decision();
    const auto score = readCellNumber(text(position, Column::Score), scores, format);
    if (!score)
        return failure(score.error());
    stated.score = *score;
    for (auto part = m_header.parts.cbegin(); part != m_header.parts.cend(); ++part) {
        const QString cell = normalized(m_rows.at(position).value(part.key()));
        const auto value = readCellNumber(cell, scores, format);
        if (!value)
            return failure(value.error());
        if (*value)
            stated.parts.insert(part.value(), PartScore{{}, *value});
    }
    return {};
}

Result<RankingEntry> RankingRowReader::read(qsizetype position, const RankingEdition &edition)
{
    RankingEntry stated;
    stated.edition = edition.id;
    const Result<> figures = checkEdition(position, edition)
                                 .and_then([&] { return checkOutOf(position); })
                                 .and_then([&] { return unit(position); })
                                 .map([&](UnitId id) { stated.unit = id; })
                                 .and_then([&] { return readRank(position, edition, stated); })
                                 .and_then([&] { return readScores(position, stated); });
    if (!figures)
        return failure(figures.error());
    stated.publishedName = text(position, Column::Name);
    stated.source = text(position, Column::Source);
    stated.document = text(position, Column::Document);
    stated.note = text(position, Column::Note);
    if (stated.isEmpty())
        return failure(
            {Error::Kind::MissingRank,
             stated.publishedName.isEmpty() ? text(position, Column::Code) : stated.publishedName,
             {},
             {}});
    return stated;
}

} // namespace Core
