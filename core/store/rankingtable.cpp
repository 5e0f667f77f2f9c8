// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rankingtable.h"

#include "core/indicator/catalogue.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

namespace {

constexpr int mostPlaces = 1000000; ///< of an edition: N is drawn and counted up to

std::optional<int> placeOf(const Statement &row)
{
    constexpr int column = 3;
    return row.isNull(column) ? std::nullopt : std::optional(row.whole(column, 1, mostPlaces));
}

} // namespace

RankingIndexId RankingTable::insert(const RankingIndex &index) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO ranking_index (code, name_vi, name_en, short_vi, short_en, formula,
                                   note_vi, note_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql"));
    row.run(index.code, index.name.vi, index.name.en, index.shortName.vi, index.shortName.en,
            code(index.formula), index.note.vi, index.note.en);
    const RankingIndexId id(row.insertedId());
    for (const SubIndex &part : index.parts)
        insert(id, part);
    return id;
}

void RankingTable::insert(RankingIndexId index, const SubIndex &part) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO ranking_part (index_id, position, code, name_vi, name_en, weight)
        SELECT ?, count(*), ?, ?, ?, ? FROM ranking_part WHERE index_id = ?)sql"))
        .run(index, part.code, part.name.vi, part.name.en, part.weight, index);
}

QList<RankingIndex> RankingTable::indices() const
{
    QList<RankingIndex> indices;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, code, name_vi, name_en, short_vi, short_en, formula, note_vi, note_en
        FROM ranking_index ORDER BY id)sql"));
    rows.run();
    while (rows.next()) {
        RankingIndex index{rows.id<RankingIndexId>(0),          rows.text(1),
                           {rows.text(2), rows.text(3)},        {rows.text(4), rows.text(5)},
                           rows.coded(6, indexFormulaFromCode), {},
                           {rows.text(7), rows.text(8)}};
        Statement parts(m_connection, QStringLiteral(R"sql(
            SELECT code, name_vi, name_en, weight
            FROM ranking_part WHERE index_id = ? ORDER BY position)sql"));
        parts.run(index.id);
        while (parts.next())
            index.parts << SubIndex{parts.text(0), {parts.text(1), parts.text(2)}, parts.real(3)};
        indices << index;
    }
    return indices;
}

EditionId RankingTable::insert(const RankingEdition &edition) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO ranking_edition (index_id, edition_year, label, data_year, method, unit_set,
                                     out_of, published, note_vi, note_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    row.run(edition.index, edition.year, edition.label, edition.dataYear, edition.method,
            edition.unitSet, edition.outOf, edition.published, edition.note.vi, edition.note.en);
    return EditionId(row.insertedId());
}

void RankingTable::updateField(EditionId edition, int outOf) const
{
    Statement(m_connection, QStringLiteral("UPDATE ranking_edition SET out_of = ? WHERE id = ?"))
        .run(outOf, edition);
}

void RankingTable::update(const RankingEdition &edition) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        UPDATE ranking_edition SET data_year = ?, method = ?, unit_set = ?, out_of = ?,
                                   published = ?, note_vi = ?, note_en = ?
        WHERE id = ?)sql"))
        .run(edition.dataYear, edition.method, edition.unitSet, edition.outOf, edition.published,
             edition.note.vi, edition.note.en, edition.id);
}

void RankingTable::remove(EditionId edition) const
{
    Statement(m_connection, QStringLiteral("DELETE FROM ranking_edition WHERE id = ?"))
        .run(edition);
}

QList<RankingEdition> RankingTable::editions() const
{
    QList<RankingEdition> editions;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, index_id, edition_year, label, data_year, method, unit_set, out_of, published,
               note_vi, note_en
        FROM ranking_edition ORDER BY index_id, edition_year, label)sql"));
    rows.run();
    while (rows.next())
        editions << RankingEdition{rows.id<EditionId>(0), rows.id<RankingIndexId>(1),
                                   rows.year(2),          rows.text(3),
                                   rows.number(4),        rows.text(5),
                                   rows.text(6),          rows.whole(7, 1, mostPlaces),
                                   rows.date(8),          {rows.text(9), rows.text(10)}};
    return editions;
}

void RankingTable::save(const RankingEntry &entry) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO ranking_entry (edition_id, unit_id, rank, score, published_name, status,
                                   source, document, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (edition_id, unit_id) DO UPDATE SET
            rank = excluded.rank, score = excluded.score,
            published_name = excluded.published_name, status = excluded.status,
            source = excluded.source, document = excluded.document, note = excluded.note
        RETURNING id)sql"));
    row.run(entry.edition, entry.unit, entry.rank, entry.score, entry.publishedName,
            entry.firmness ? code(*entry.firmness) : QString(), entry.source, entry.document,
            entry.note);
    row.next();
    const qint64 id = row.integer(0);
    Statement(m_connection, QStringLiteral("DELETE FROM ranking_entry_part WHERE entry_id = ?"))
        .run(id);
    for (auto part = entry.parts.cbegin(); part != entry.parts.cend(); ++part) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO ranking_entry_part (entry_id, code, rank, score)
            VALUES (?, ?, ?, ?))sql"))
            .run(id, part.key(), part.value().rank, part.value().score);
    }
}

void RankingTable::remove(EditionId edition, UnitId unit) const
{
    // By itself and not by ON DELETE: the seal hears of statements.
    Statement(m_connection, QStringLiteral(R"sql(
        DELETE FROM ranking_entry_part WHERE entry_id IN (
            SELECT id FROM ranking_entry WHERE edition_id = ? AND unit_id = ?))sql"))
        .run(edition, unit);
    Statement(m_connection,
              QStringLiteral("DELETE FROM ranking_entry WHERE edition_id = ? AND unit_id = ?"))
        .run(edition, unit);
}

QList<RankingEntry> RankingTable::read(const QString &where, qint64 first, qint64 second) const
{
    QList<RankingEntry> entries;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT entry.id, edition_id, unit_id, entry.rank, entry.score, published_name, status,
               source, document, note, part.code, part.rank, part.score
        FROM ranking_entry AS entry
        LEFT JOIN ranking_entry_part AS part ON part.entry_id = entry.id
        WHERE )sql") + where + QStringLiteral(R"sql(
        ORDER BY edition_id, entry.rank NULLS LAST, entry.id, part.id)sql"));
    rows.run(first, second);
    qint64 lastId = 0;
    while (rows.next()) {
        if (rows.integer(0) != lastId) {
            lastId = rows.integer(0);
            entries << RankingEntry{rows.id<EditionId>(1),
                                    m_catalogue ? rows.known<UnitId>(2, *m_catalogue)
                                                : rows.id<UnitId>(2),
                                    placeOf(rows),
                                    rows.real(4),
                                    {},
                                    rows.text(5),
                                    rows.codedOrNull(6, firmnessFromCode),
                                    rows.text(7),
                                    rows.text(8),
                                    rows.text(9)};
        }
        if (!rows.text(10).isEmpty())
            entries.last().parts.insert(rows.text(10), SubScore{rows.number(11), rows.real(12)});
    }
    return entries;
}

QList<RankingEntry> RankingTable::entries(EditionId edition) const
{
    return read(QStringLiteral("edition_id = ? AND ? = 0"), edition.value(), 0);
}

std::optional<RankingEntry> RankingTable::entry(EditionId edition, UnitId unit) const
{
    const QList<RankingEntry> found =
        read(QStringLiteral("edition_id = ? AND unit_id = ?"), edition.value(), unit.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<RankingEntry> RankingTable::entriesOf(UnitId unit) const
{
    return read(QStringLiteral("unit_id = ? AND ? = 0"), unit.value(), 0);
}

QList<RankingEntry> RankingTable::allEntries() const
{
    return read(QStringLiteral("? = ?"), 0, 0);
}

} // namespace Core
