// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rankingrows.h"

#include "core/base/folding.h"
#include "core/base/plaintext.h"
#include "core/import/observationcolumns.h"
#include "core/import/observationrows.h"

#include <cmath>

namespace Core {

namespace {

/// What decides "714.564": indices are shares of 1 or points of 1000.
const Limits scores{0, 1000};

} // namespace

RankingRowReader::RankingRowReader(const QList<SheetRow> &rows, RankingHeader header,
                                   ProvinceNames names, bool isText, Provenance otherwise)
    : m_header(std::move(header))
    , m_names(std::move(names))
    , m_otherwise(std::move(otherwise))
    , m_isText(isText)
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

/// What a cell says of a score; nothing when it has a mark for that, which is noted.
ValueCell RankingRowReader::figure(const SheetRow &row, int column)
{
    const ValueCell cell = valueCell(row.cell(column));
    if (cell.number || cell.typed.isEmpty() || !isNoValueMark(cell.typed, true))
        return cell;
    if (!m_marks.contains(cell.typed))
        m_marks << cell.typed;
    if (!m_marked.contains(row.number))
        m_marked << row.number;
    return {};
}

QList<ImportWarning> RankingRowReader::warnings() const
{
    QList<ImportWarning> warnings = m_warnings;
    if (!m_marked.isEmpty())
        warnings << ImportWarning{
            ImportWarning::Kind::NoValueMarks,
            {ImportWarning::textList(m_marks), ImportWarning::rowList(m_marked)}};
    if (!m_lookAlikes.isEmpty())
        warnings << ImportWarning::ofTexts(ImportWarning::Kind::LookAlikes, m_lookAlikes);
    return warnings;
}

/// Rank and number of places; "53/63" in the rank's cell says both.
RankingRowReader::Place RankingRowReader::place(const SheetRow &row) const
{
    const auto stated = [&](RankingColumn column) {
        const QString typed = valueCell(cell(row, column)).text();
        return isNoValueMark(typed, true) ? QString() : typed;
    };
    const Place whole{stated(RankingColumn::Rank), stated(RankingColumn::OutOf)};
    const QStringList parts = whole.rank.split(QLatin1Char('/'));
    if (parts.size() != 2 || !whole.outOf.isEmpty())
        return whole;
    return {parts.first().trimmed(), parts.last().trimmed()};
}

Result<> RankingRowReader::checkCells(const SheetRow &row) const
{
    const int last = m_header.cells.isEmpty() ? 0 : m_header.cells.lastKey();
    if (m_isText && last > 0 && row.cells.last().column > last)
        return failure({Error::Kind::ExtraCell,
                        inputText(&row.cells.last()),
                        {cellAddress(row.number, row.cells.last().column)},
                        {}});
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

/// Without the mark of a footnote behind it.
Result<UnitId> RankingRowReader::named(const QString &name)
{
    auto found = m_names.findName(name);
    if (!found && withoutFootnote(name) != name)
        found = m_names.findName(withoutFootnote(name));
    if (found && withLatinLetters(name) != name)
        m_lookAlikes << name;
    return found;
}

/// By code and name, which must agree; by one of them where the other says nothing.
Result<UnitId> RankingRowReader::unit(const SheetRow &row)
{
    const QString code = text(row, RankingColumn::Code);
    const QString name = text(row, RankingColumn::Name);
    if (code.isEmpty())
        return named(name);
    const Result<UnitId> coded = m_names.findCode(code);
    if (!coded || name.isEmpty())
        return coded;
    const Result<UnitId> byName = named(name);
    if (byName && *byName != *coded)
        return failure({Error::Kind::AreaMismatch, code, {name}, {}});
    if (!byName)
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

Result<> RankingRowReader::readScores(const SheetRow &row, RankingEntry &stated)
{
    const auto format = m_votes.decision();
    const auto score =
        readFigure(figure(row, m_header.columns.value(RankingColumn::Score)), scores, format);
    if (!score)
        return failure(score.error());
    stated.score = *score;
    for (auto part = m_header.parts.cbegin(); part != m_header.parts.cend(); ++part) {
        const auto value = readFigure(figure(row, part.key()), scores, format);
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
