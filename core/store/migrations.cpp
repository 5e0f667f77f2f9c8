// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/journaltable.h"
#include "core/store/sqlite.h"

namespace Core {

namespace {

constexpr const char *version1[] = {
    R"sql(CREATE TABLE file_info (
        name  TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT)sql",

    // Units, their names and codes by date.
    R"sql(CREATE TABLE unit (
        id         INTEGER PRIMARY KEY,
        key        TEXT NOT NULL UNIQUE,
        kind       TEXT NOT NULL CHECK (kind IN ('province', 'district', 'commune')),
        parent_id  INTEGER REFERENCES unit (id),
        valid_from TEXT,
        valid_to   TEXT,
        uncertain  INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE unit_name (
        id         INTEGER PRIMARY KEY,
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        name_vi    TEXT NOT NULL,
        name_en    TEXT NOT NULL,
        full_vi    TEXT NOT NULL,
        full_en    TEXT NOT NULL,
        valid_from TEXT,
        valid_to   TEXT,
        uncertain  INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE unit_code (
        id         INTEGER PRIMARY KEY,
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        code       TEXT NOT NULL,
        valid_from TEXT,
        valid_to   TEXT
    ) STRICT)sql",
    R"sql(CREATE TABLE unit_alias (
        id      INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        alias   TEXT NOT NULL,
        UNIQUE (unit_id, alias)
    ) STRICT)sql",
    R"sql(CREATE TABLE unit_succession (
        id       INTEGER PRIMARY KEY,
        from_id  INTEGER NOT NULL REFERENCES unit (id),
        to_id    INTEGER NOT NULL REFERENCES unit (id),
        is_full  INTEGER NOT NULL CHECK (is_full IN (0, 1)),
        document TEXT NOT NULL,
        UNIQUE (from_id, to_id)
    ) STRICT)sql",
    R"sql(CREATE TABLE region (
        id      INTEGER PRIMARY KEY,
        code    TEXT NOT NULL UNIQUE,
        name_vi TEXT NOT NULL,
        name_en TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE region_member (
        id         INTEGER PRIMARY KEY,
        region_id  INTEGER NOT NULL REFERENCES region (id),
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        valid_from TEXT,
        valid_to   TEXT
    ) STRICT)sql",

    // Ranking indices and their editions.
    R"sql(CREATE TABLE ranking_index (
        id       INTEGER PRIMARY KEY,
        code     TEXT NOT NULL UNIQUE,
        name_vi  TEXT NOT NULL,
        name_en  TEXT NOT NULL,
        short_vi TEXT NOT NULL,
        short_en TEXT NOT NULL,
        formula  TEXT NOT NULL CHECK (formula IN ('none', 'mean', 'points')),
        note_vi  TEXT NOT NULL,
        note_en  TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE ranking_part (
        id       INTEGER PRIMARY KEY,
        index_id INTEGER NOT NULL REFERENCES ranking_index (id),
        position INTEGER NOT NULL,
        code     TEXT NOT NULL,
        name_vi  TEXT NOT NULL,
        name_en  TEXT NOT NULL,
        weight   REAL,
        UNIQUE (index_id, code)
    ) STRICT)sql",
    R"sql(CREATE TABLE ranking_edition (
        id           INTEGER PRIMARY KEY,
        index_id     INTEGER NOT NULL REFERENCES ranking_index (id),
        edition_year INTEGER NOT NULL,
        label        TEXT NOT NULL,
        data_year    INTEGER,
        method       TEXT NOT NULL,
        unit_set     TEXT NOT NULL,
        out_of       INTEGER NOT NULL CHECK (out_of > 0),
        published    TEXT,
        note_vi      TEXT NOT NULL,
        note_en      TEXT NOT NULL,
        UNIQUE (index_id, edition_year, label)
    ) STRICT)sql",
    R"sql(CREATE TABLE ranking_entry (
        id             INTEGER PRIMARY KEY,
        edition_id     INTEGER NOT NULL REFERENCES ranking_edition (id),
        unit_id        INTEGER NOT NULL REFERENCES unit (id),
        rank           INTEGER CHECK (rank > 0),
        score          REAL,
        published_name TEXT NOT NULL,
        status         TEXT NOT NULL DEFAULT '',
        source         TEXT NOT NULL,
        document       TEXT NOT NULL,
        note           TEXT NOT NULL,
        UNIQUE (edition_id, unit_id)
    ) STRICT)sql",
    R"sql(CREATE TABLE ranking_entry_part (
        id       INTEGER PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES ranking_entry (id) ON DELETE CASCADE,
        code     TEXT NOT NULL,
        rank     INTEGER CHECK (rank > 0),
        score    REAL,
        UNIQUE (entry_id, code)
    ) STRICT)sql",

    // Programmes, their indicators and targets.
    R"sql(CREATE TABLE programme (
        id              INTEGER PRIMARY KEY,
        code            TEXT NOT NULL UNIQUE,
        name_vi         TEXT NOT NULL,
        name_en         TEXT NOT NULL,
        document_number TEXT NOT NULL,
        document_date   TEXT,
        issuer_vi       TEXT NOT NULL,
        issuer_en       TEXT NOT NULL,
        baseline_year   INTEGER NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE pillar (
        id           INTEGER PRIMARY KEY,
        programme_id INTEGER NOT NULL REFERENCES programme (id),
        position     INTEGER NOT NULL,
        code         TEXT NOT NULL,
        name_vi      TEXT NOT NULL,
        name_en      TEXT NOT NULL,
        UNIQUE (programme_id, code)
    ) STRICT)sql",
    R"sql(CREATE TABLE indicator (
        id            INTEGER PRIMARY KEY,
        programme_id  INTEGER NOT NULL REFERENCES programme (id),
        pillar_id     INTEGER NOT NULL REFERENCES pillar (id),
        position      INTEGER NOT NULL,
        code          TEXT NOT NULL UNIQUE,
        name_vi       TEXT NOT NULL,
        name_en       TEXT NOT NULL,
        unit_vi       TEXT NOT NULL,
        unit_en       TEXT NOT NULL,
        kind          TEXT NOT NULL,
        direction     TEXT NOT NULL CHECK (direction IN ('', 'up', 'down')),
        levels        TEXT NOT NULL,
        decimals      INTEGER NOT NULL,
        min           REAL,
        max           REAL,
        is_cumulative INTEGER NOT NULL CHECK (is_cumulative IN (0, 1)),
        index_code    TEXT NOT NULL,
        area_code     TEXT NOT NULL,
        same_as       TEXT NOT NULL,
        definition_vi TEXT NOT NULL,
        definition_en TEXT NOT NULL,
        note_vi       TEXT NOT NULL,
        note_en       TEXT NOT NULL,
        agency_vi     TEXT NOT NULL,
        agency_en     TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE indicator_alias (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        position     INTEGER NOT NULL,
        alias        TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE indicator_part (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        position     INTEGER NOT NULL,
        name_vi      TEXT NOT NULL,
        name_en      TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE indicator_quote (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        horizon      TEXT NOT NULL,
        quote        TEXT NOT NULL,
        UNIQUE (indicator_id, horizon)
    ) STRICT)sql",
    R"sql(CREATE TABLE target (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        horizon      INTEGER NOT NULL,
        mode         TEXT NOT NULL,
        comparator   TEXT NOT NULL CHECK (comparator IN ('', '>=', '>', '<=', '<', '=')),
        value        REAL,
        document     TEXT NOT NULL,
        quote        TEXT NOT NULL,
        UNIQUE (indicator_id, horizon, document)
    ) STRICT)sql",

    // What was measured.
    R"sql(CREATE TABLE observation (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        unit_id      INTEGER NOT NULL REFERENCES unit (id),
        period       TEXT NOT NULL,
        part         TEXT NOT NULL,
        value        REAL,
        out_of       INTEGER CHECK (out_of > 0),
        numerator    REAL,
        denominator  REAL,
        state        TEXT NOT NULL CHECK (state IN ('', 'not_started', 'in_progress', 'done')),
        text         TEXT NOT NULL,
        absence      TEXT NOT NULL CHECK (absence IN ('', 'not_applicable', 'not_yet_due')),
        status       TEXT NOT NULL CHECK (status IN ('', 'estimate', 'preliminary', 'official')),
        date         TEXT,
        evidence     TEXT NOT NULL,
        source       TEXT NOT NULL,
        document     TEXT NOT NULL,
        note         TEXT NOT NULL,
        UNIQUE (indicator_id, unit_id, period, part)
    ) STRICT)sql",
    R"sql(CREATE INDEX observation_by_unit ON observation (unit_id, indicator_id))sql",

    // Who issues reports, from when to when.
    R"sql(CREATE TABLE agency_profile (
        id           INTEGER PRIMARY KEY,
        valid_from   TEXT,
        valid_to     TEXT,
        superior_vi  TEXT NOT NULL,
        superior_en  TEXT NOT NULL,
        issuer_vi    TEXT NOT NULL,
        issuer_en    TEXT NOT NULL,
        sign         TEXT NOT NULL,
        place_vi     TEXT NOT NULL,
        place_en     TEXT NOT NULL,
        authority_vi TEXT NOT NULL,
        authority_en TEXT NOT NULL,
        signer       TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE agency_receiver (
        id          INTEGER PRIMARY KEY,
        profile_id  INTEGER NOT NULL REFERENCES agency_profile (id),
        receiver_vi TEXT NOT NULL,
        receiver_en TEXT NOT NULL
    ) STRICT)sql",

    // Who changed which value, when and why. Nothing here is ever changed or removed.
    R"sql(CREATE TABLE journal (
        id            INTEGER PRIMARY KEY,
        batch         INTEGER NOT NULL,
        at            TEXT NOT NULL,
        by            TEXT NOT NULL,
        indicator     TEXT NOT NULL,
        unit_key      TEXT NOT NULL,
        period        TEXT NOT NULL,
        part          TEXT NOT NULL,
        edition       TEXT NOT NULL,
        field         TEXT NOT NULL,
        old           TEXT,
        new           TEXT,
        reason        TEXT NOT NULL,
        source        TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash          TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE INDEX journal_by_indicator ON journal (indicator, unit_key, period))sql",
    R"sql(CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)sql",
    R"sql(CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)sql",
};

constexpr const char *version2[] = {
    R"sql(CREATE TABLE definition_change (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        year         INTEGER NOT NULL,
        note_vi      TEXT NOT NULL,
        note_en      TEXT NOT NULL,
        UNIQUE (indicator_id, year)
    ) STRICT)sql",
};

constexpr const char *version3[] = {
    // Questions about values that somebody answered with a note, for the figures of then.
    R"sql(CREATE TABLE accepted_warning (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        unit_id      INTEGER NOT NULL REFERENCES unit (id),
        period       TEXT NOT NULL,
        part         TEXT NOT NULL,
        edition      TEXT NOT NULL,
        kind         TEXT NOT NULL,
        fingerprint  TEXT NOT NULL,
        note         TEXT NOT NULL CHECK (note <> ''),
        by           TEXT NOT NULL,
        at           TEXT NOT NULL,
        UNIQUE (indicator_id, unit_id, period, part, edition, kind, fingerprint)
    ) STRICT)sql",

    // When the figures of a kind of period close and are due.
    R"sql(CREATE TABLE reporting_rule (
        id               INTEGER PRIMARY KEY,
        kind             TEXT NOT NULL
                         CHECK (kind IN ('month', 'quarter', 'half_year', 'nine_months', 'year')),
        number           INTEGER,
        closing_day      INTEGER CHECK (closing_day BETWEEN 1 AND 31),
        closing_months   INTEGER CHECK (closing_months >= 0),
        due_day          INTEGER CHECK (due_day BETWEEN 1 AND 31),
        due_months       INTEGER CHECK (due_months >= 0),
        due_working_days INTEGER CHECK (due_working_days >= 0),
        document         TEXT NOT NULL,
        valid_from       TEXT,
        valid_to         TEXT,
        uncertain        INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1))
    ) STRICT)sql",
    // A file in use gets the calendar that new files are made with.
    R"sql(INSERT INTO reporting_rule (kind, number, closing_day, closing_months, due_working_days,
                                      document)
        SELECT column1, column2, 14, 0, 2, )sql"
    "'01/2023/Q\u0110-UBND (Kh\u00e1nh H\u00f2a), \u0110i\u1ec1u 4'"
    R"sql(
        FROM (VALUES ('month', NULL), ('quarter', NULL), ('half_year', 1), ('nine_months', NULL),
                     ('year', NULL))
        WHERE EXISTS (SELECT 1 FROM programme))sql",
};

constexpr const char *version4[] = {
    // What the office writes itself into the briefs of a programme.
    R"sql(CREATE TABLE brief_text (
        id           INTEGER PRIMARY KEY,
        programme_id INTEGER NOT NULL REFERENCES programme (id),
        section      TEXT NOT NULL CHECK (section IN ('weaknesses', 'directions', 'proposals')),
        text_vi      TEXT NOT NULL,
        text_en      TEXT NOT NULL,
        UNIQUE (programme_id, section)
    ) STRICT)sql",
};

constexpr const char *version5[] = {
    // The entries of large batches (JournalBlock says what a block holds); `first_id` and `last_id`
    // are the numbers of its entries among those of `journal`.
    R"sql(CREATE TABLE journal_block (
        first_id      INTEGER PRIMARY KEY,
        last_id       INTEGER NOT NULL CHECK (last_id >= first_id),
        batch         INTEGER NOT NULL,
        at            TEXT NOT NULL,
        by            TEXT NOT NULL,
        indicator     TEXT NOT NULL,
        reason        TEXT NOT NULL,
        content       BLOB NOT NULL,
        previous_hash TEXT NOT NULL,
        hash          TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TRIGGER journal_block_is_never_changed BEFORE UPDATE ON journal_block
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)sql",
    R"sql(CREATE TRIGGER journal_block_is_never_shortened BEFORE DELETE ON journal_block
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)sql",
    // An undo reads the entries of its batch.
    R"sql(CREATE INDEX journal_by_batch ON journal (batch))sql",
};

constexpr const char *version6[] = {
    // SQLite makes a table of its own for each IN with more than two texts, and for each row that
    // is
    // written: a large import took twice as long. The observations are the same.
    R"sql(CREATE TABLE observation_of_version_6 (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        unit_id      INTEGER NOT NULL REFERENCES unit (id),
        period       TEXT NOT NULL,
        part         TEXT NOT NULL,
        value        REAL,
        out_of       INTEGER CHECK (out_of > 0),
        numerator    REAL,
        denominator  REAL,
        state        TEXT NOT NULL CHECK (state = '' OR state = 'not_started' OR
                                          state = 'in_progress' OR state = 'done'),
        text         TEXT NOT NULL,
        absence      TEXT NOT NULL CHECK (absence = '' OR absence = 'not_applicable' OR
                                          absence = 'not_yet_due'),
        status       TEXT NOT NULL CHECK (status = '' OR status = 'estimate' OR
                                          status = 'preliminary' OR status = 'official'),
        date         TEXT,
        evidence     TEXT NOT NULL,
        source       TEXT NOT NULL,
        document     TEXT NOT NULL,
        note         TEXT NOT NULL,
        UNIQUE (indicator_id, unit_id, period, part)
    ) STRICT)sql",
    R"sql(INSERT INTO observation_of_version_6
        SELECT id, indicator_id, unit_id, period, part, value, out_of, numerator, denominator, state,
               text, absence, status, date, evidence, source, document, note
        FROM observation)sql",
    R"sql(DROP TABLE observation)sql",
    R"sql(ALTER TABLE observation_of_version_6 RENAME TO observation)sql",
    R"sql(CREATE INDEX observation_by_unit ON observation (unit_id, indicator_id))sql",
};

constexpr const char *version7[] = {
    // Wrong facts that new files no longer get and that no page can change: of the commune units of
    // Vinh Long 48 are former ones of Ben Tre (Resolution 1687), and Dong Nai is a city since
    // 30/04/2026. Only what still says the old fact is put right, whatever an office wrote around
    // it.
    "UPDATE indicator SET note_vi = replace(note_vi,"
    " '49 tr\u00ean \u0111\u1ecba b\u00e0n c\u0169 t\u1eeb ng\u00e0y 01/07/2025',"
    " '48 tr\u00ean \u0111\u1ecba b\u00e0n c\u0169 t\u1eeb ng\u00e0y 01/07/2025')"
    " WHERE instr(note_vi, '49 tr\u00ean \u0111\u1ecba b\u00e0n c\u0169 t\u1eeb ng\u00e0y "
    "01/07/2025') > 0",
    R"sql(UPDATE indicator SET note_en = replace(note_en,
            '49 in the former territory from 01/07/2025',
            '48 in the former territory from 01/07/2025')
        WHERE instr(note_en, '49 in the former territory from 01/07/2025') > 0)sql",
    "INSERT INTO unit_name (unit_id, name_vi, name_en, full_vi, full_en, valid_from, uncertain)"
    " SELECT unit_id, name_vi, name_en, 'Th\u00e0nh ph\u1ed1 \u0110\u1ed3ng Nai', 'Dong Nai City', "
    "'2026-04-30', 0"
    " FROM unit_name JOIN unit ON unit.id = unit_name.unit_id"
    " WHERE unit.key = 'p-dong-nai-2025' AND full_vi = 'T\u1ec9nh \u0110\u1ed3ng Nai'"
    " AND unit_name.valid_to IS NULL",
    "UPDATE unit_name SET valid_to = '2026-04-29'"
    " WHERE full_vi = 'T\u1ec9nh \u0110\u1ed3ng Nai' AND valid_to IS NULL"
    " AND unit_id = (SELECT id FROM unit WHERE key = 'p-dong-nai-2025')",
    "INSERT OR IGNORE INTO unit_alias (unit_id, alias)"
    " SELECT unit.id, column1 FROM unit, (VALUES ('TP. \u0110\u1ed3ng Nai'), ('TP \u0110\u1ed3ng "
    "Nai'))"
    " WHERE unit.key = 'p-dong-nai-2025'",
};

constexpr const char *sealVersion[] = {
    // Digests of the rows that the journal is not compared with (core/store/seal.h), by table.
    R"sql(CREATE TABLE seal (
        name    TEXT NOT NULL PRIMARY KEY,
        digests BLOB NOT NULL
    ) STRICT)sql",
};

constexpr Migration history[] = {
    {1, "the first schema", version1},
    {2, "years in which an indicator's definition changed", version2},
    {3, "answered questions about values, and when periods close", version3},
    {4, "the office's own texts in briefs", version4},
    {5, "blocks of the journal for large batches", version5},
    {6, "the same observations, checked more quickly", version6},
    {7, "facts of the built-in data that were wrong, or have changed since", version7},
    {8, "digests of all rows, and changes of the catalogue in the journal", sealVersion},
};

constexpr int sealedFrom = 8; ///< the step that makes the seal

/// A file in use says from when on changes of its catalogue are in its journal.
void enterCoverage(const Connection &connection)
{
    JournalEntry entry;
    const JournalTable journal(connection);
    entry.batch = journal.nextBatch();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.by = QStringLiteral("bentre-ict");
    entry.field = coverageField;
    entry.after = entry.at.toString(Qt::ISODateWithMs);
    entry.reason = QStringLiteral("format %1").arg(sealedFrom);
    journal.append({entry});
}

void apply(const Connection &connection, const Migration &migration)
{
    connection.tellOfWrite({}); // to any table
    for (const char *statement : migration.statements)
        connection.execute(QString::fromUtf8(statement));
    const bool isInUse = connection.number(QStringLiteral("SELECT count(*) FROM file_info")) > 0;
    if (migration.version == sealedFrom && isInUse)
        enterCoverage(connection);
    Sqlite::setSchemaNumber(connection, migration.version);
}

} // namespace

std::span<const Migration> migrations()
{
    return history;
}

int schemaVersion()
{
    return migrations().back().version;
}

void migrate(const Connection &connection, int version)
{
    const qint64 current = Sqlite::schemaNumber(connection);
    for (const Migration &migration : migrations()) {
        if (migration.version > current && migration.version <= version)
            apply(connection, migration);
    }
}

} // namespace Core
