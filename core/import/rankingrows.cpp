// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rankingrows.h"

#include "core/base/plaintext.h"

#include <cmath>

namespace Core {

namespace {

/// What decides "714.564": indices are shares of 1 or points of 1000.
const Limits scores{0, 1000};

} // namespace

RankingRowReader::RankingRowReader(const QList<SheetRow> &rows, RankingHeader header,
                                   ProvinceNames names, Provenance otherwise)
    : m_header(std::move(header))
    , m_names(std::move(names))
    , m_otherwise(std::move(otherwise))
{
    QList<int> columns = m_header.parts.keys();
    if (m_header.has(RankingColumn::Score))
        columns << m_header.columns.value(RankingColumn::Score);
    for (const SheetRow &row : rows) {
        for (const int column : std::as_const(columns))
            m_votes.count(valueCell(row.cell(column)), scores);
        const auto outOf = readPlaces({place(row).outOf, {}, false}, {});
        if (!m_outOf && outOf)
            m_outOf = *outOf;
    }
}

const Cell *RankingRowReader::cell(const SheetRow &row, RankingColumn column) const
{
    return row.cell(m_header.columns.value(column));
}

QString RankingRowReader::text(const SheetRow &row, RankingColumn column) const
{
    return inputText(cell(row, column));
}

/// Rank and number of places; "53/63" in the rank's cell says both.
RankingRowReader::Place RankingRowReader::place(const SheetRow &row) const
{
    const Place whole{text(row, RankingColumn::Rank), text(row, RankingColumn::OutOf)};
    const QStringList parts = whole.rank.split(QLatin1Char('/'));
    if (parts.size() != 2 || !whole.outOf.isEmpty())
        return whole;
    return {parts.first().trimmed(), parts.last().trimmed()};
}

Result<> RankingRowReader::checkCells(const SheetRow &row) const
{
    for (const int column : m_header.columns.values() + m_header.parts.keys()) {
        if (const Result<> readable = checkCell(row.cell(column), row.number); !readable)
            return readable;
    }
    return {};
}

Result<> RankingRowReader::checkEdition(const SheetRow &row, const RankingEdition &edition) const
{
    const QString year = text(row, RankingColumn::EditionYear);
    if (year.isEmpty() || year == QString::number(edition.year))
        return {};
    return failure({Error::Kind::EditionMismatch, year, {QString::number(edition.year)}, {}});
}

Result<> RankingRowReader::checkOutOf(const SheetRow &row) const
{
    const auto stated = readPlaces({place(row).outOf, {}, false}, {});
    if (!stated)
        return failure(stated.error());
    if (!*stated || *stated == m_outOf)
        return {};
    return failure(
        {Error::Kind::FieldMismatch, QString::number(**stated), {QString::number(*m_outOf)}, {}});
}

/// By code and name, which must agree; by one of them where the other says nothing.
Result<UnitId> RankingRowReader::unit(const SheetRow &row)
{
    const QString code = text(row, RankingColumn::Code);
    const QString name = text(row, RankingColumn::Name);
    if (code.isEmpty())
        return m_names.findName(name);
    const Result<UnitId> coded = m_names.findCode(code);
    if (!coded || name.isEmpty())
        return coded;
    const Result<UnitId> named = m_names.findName(name);
    if (named && *named != *coded)
        return failure({Error::Kind::AreaMismatch, code, {name}, {}});
    if (!named)
        m_warnings << ImportWarning{ImportWarning::Kind::UnknownName,
                                    {QString::number(row.number), name, code}};
    return coded;
}

Result<> RankingRowReader::readRank(const SheetRow &row, const RankingEdition &edition,
                                    RankingEntry &stated) const
{
    const QString rank = place(row).rank;
    const auto value = readFigure({rank, {}, false}, countLimits, {});
    if (!value)
        return failure(value.error());
    if (!*value)
        return {};
    if (**value != std::floor(**value) || **value < 1 || **value > edition.outOf)
        return failure({Error::Kind::RankExceedsField, rank, {QString::number(edition.outOf)}, {}});
    stated.rank = int(**value);
    return {};
}

Result<> RankingRowReader::readScores(const SheetRow &row, RankingEntry &stated) const
{
    const auto format = m_votes.decision();
    const auto score = readFigure(valueCell(cell(row, RankingColumn::Score)), scores, format);
    if (!score)
        return failure(score.error());
    stated.score = *score;
    for (auto part = m_header.parts.cbegin(); part != m_header.parts.cend(); ++part) {
        const auto value = readFigure(valueCell(row.cell(part.key())), scores, format);
        if (!value)
            return failure(value.error());
        if (*value)
            stated.parts.insert(part.value(), SubScore{{}, *value});
    }
    return {};
}

Result<RankingEntry> RankingRowReader::read(const SheetRow &row, const RankingEdition &edition)
{
    RankingEntry stated;
    stated.edition = edition.id;
    const Result<> figures = checkCells(row)
                                 .and_then([&] { return checkEdition(row, edition); })
                                 .and_then([&] { return checkOutOf(row); })
                                 .and_then([&] { return unit(row); })
                                 .map([&](UnitId id) { stated.unit = id; })
                                 .and_then([&] { return readRank(row, edition, stated); })
                                 .and_then([&] { return readScores(row, stated); });
    if (!figures)
        return failure(figures.error());
    stated.publishedName = text(row, RankingColumn::Name);
    stated.source = text(row, RankingColumn::Source);
    stated.document = text(row, RankingColumn::Document);
    stated.note = text(row, RankingColumn::Note);
    for (const QString &words :
         {stated.publishedName, stated.source, stated.document, stated.note}) {
        if (const Result<> readable = checkText(words); !readable)
            return failure(readable.error());
    }
    if (stated.isEmpty())
        return failure(
            {Error::Kind::MissingRank,
             stated.publishedName.isEmpty() ? text(row, RankingColumn::Code) : stated.publishedName,
             {},
             {}});
    if (stated.source.isEmpty())
        stated.source = m_otherwise.source;
    if (stated.document.isEmpty())
        stated.document = m_otherwise.document;
    return stated;
}

} // namespace Core
