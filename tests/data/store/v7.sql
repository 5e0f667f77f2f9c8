PRAGMA application_id = 1112822341;
--
PRAGMA user_version = 7;
--
CREATE TABLE file_info (
        name  TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE unit (
        id         INTEGER PRIMARY KEY,
        key        TEXT NOT NULL UNIQUE,
        kind       TEXT NOT NULL CHECK (kind IN ('province', 'district', 'commune')),
        parent_id  INTEGER REFERENCES unit (id),
        valid_from TEXT,
        valid_to   TEXT,
        uncertain  INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1))
    ) STRICT;
--
CREATE TABLE unit_name (
        id         INTEGER PRIMARY KEY,
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        name_vi    TEXT NOT NULL,
        name_en    TEXT NOT NULL,
        full_vi    TEXT NOT NULL,
        full_en    TEXT NOT NULL,
        valid_from TEXT,
        valid_to   TEXT,
        uncertain  INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1))
    ) STRICT;
--
CREATE TABLE unit_code (
        id         INTEGER PRIMARY KEY,
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        code       TEXT NOT NULL,
        valid_from TEXT,
        valid_to   TEXT
    ) STRICT;
--
CREATE TABLE unit_alias (
        id      INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        alias   TEXT NOT NULL,
        UNIQUE (unit_id, alias)
    ) STRICT;
--
CREATE TABLE unit_succession (
        id       INTEGER PRIMARY KEY,
        from_id  INTEGER NOT NULL REFERENCES unit (id),
        to_id    INTEGER NOT NULL REFERENCES unit (id),
        is_full  INTEGER NOT NULL CHECK (is_full IN (0, 1)),
        document TEXT NOT NULL,
        UNIQUE (from_id, to_id)
    ) STRICT;
--
CREATE TABLE region (
        id      INTEGER PRIMARY KEY,
        code    TEXT NOT NULL UNIQUE,
        name_vi TEXT NOT NULL,
        name_en TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE region_member (
        id         INTEGER PRIMARY KEY,
        region_id  INTEGER NOT NULL REFERENCES region (id),
        unit_id    INTEGER NOT NULL REFERENCES unit (id),
        valid_from TEXT,
        valid_to   TEXT
    ) STRICT;
--
CREATE TABLE ranking_index (
        id       INTEGER PRIMARY KEY,
        code     TEXT NOT NULL UNIQUE,
        name_vi  TEXT NOT NULL,
        name_en  TEXT NOT NULL,
        short_vi TEXT NOT NULL,
        short_en TEXT NOT NULL,
        formula  TEXT NOT NULL CHECK (formula IN ('none', 'mean', 'points')),
        note_vi  TEXT NOT NULL,
        note_en  TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE ranking_part (
        id       INTEGER PRIMARY KEY,
        index_id INTEGER NOT NULL REFERENCES ranking_index (id),
        position INTEGER NOT NULL,
        code     TEXT NOT NULL,
        name_vi  TEXT NOT NULL,
        name_en  TEXT NOT NULL,
        weight   REAL,
        UNIQUE (index_id, code)
    ) STRICT;
--
CREATE TABLE ranking_edition (
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
    ) STRICT;
--
CREATE TABLE ranking_entry (
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
    ) STRICT;
--
CREATE TABLE ranking_entry_part (
        id       INTEGER PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES ranking_entry (id) ON DELETE CASCADE,
        code     TEXT NOT NULL,
        rank     INTEGER CHECK (rank > 0),
        score    REAL,
        UNIQUE (entry_id, code)
    ) STRICT;
--
CREATE TABLE programme (
        id              INTEGER PRIMARY KEY,
        code            TEXT NOT NULL UNIQUE,
        name_vi         TEXT NOT NULL,
        name_en         TEXT NOT NULL,
        document_number TEXT NOT NULL,
        document_date   TEXT,
        issuer_vi       TEXT NOT NULL,
        issuer_en       TEXT NOT NULL,
        baseline_year   INTEGER NOT NULL
    ) STRICT;
--
CREATE TABLE pillar (
        id           INTEGER PRIMARY KEY,
        programme_id INTEGER NOT NULL REFERENCES programme (id),
        position     INTEGER NOT NULL,
        code         TEXT NOT NULL,
        name_vi      TEXT NOT NULL,
        name_en      TEXT NOT NULL,
        UNIQUE (programme_id, code)
    ) STRICT;
--
CREATE TABLE indicator (
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
    ) STRICT;
--
CREATE TABLE indicator_alias (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        position     INTEGER NOT NULL,
        alias        TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE indicator_part (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        position     INTEGER NOT NULL,
        name_vi      TEXT NOT NULL,
        name_en      TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE indicator_quote (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        horizon      TEXT NOT NULL,
        quote        TEXT NOT NULL,
        UNIQUE (indicator_id, horizon)
    ) STRICT;
--
CREATE TABLE target (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        horizon      INTEGER NOT NULL,
        mode         TEXT NOT NULL,
        comparator   TEXT NOT NULL CHECK (comparator IN ('', '>=', '>', '<=', '<', '=')),
        value        REAL,
        document     TEXT NOT NULL,
        quote        TEXT NOT NULL,
        UNIQUE (indicator_id, horizon, document)
    ) STRICT;
--
CREATE TABLE "observation" (
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
    ) STRICT;
--
CREATE TABLE agency_profile (
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
    ) STRICT;
--
CREATE TABLE agency_receiver (
        id          INTEGER PRIMARY KEY,
        profile_id  INTEGER NOT NULL REFERENCES agency_profile (id),
        receiver_vi TEXT NOT NULL,
        receiver_en TEXT NOT NULL
    ) STRICT;
--
CREATE TABLE journal (
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
    ) STRICT;
--
CREATE TABLE definition_change (
        id           INTEGER PRIMARY KEY,
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        year         INTEGER NOT NULL,
        note_vi      TEXT NOT NULL,
        note_en      TEXT NOT NULL,
        UNIQUE (indicator_id, year)
    ) STRICT;
--
CREATE TABLE accepted_warning (
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
    ) STRICT;
--
CREATE TABLE reporting_rule (
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
    ) STRICT;
--
CREATE TABLE brief_text (
        id           INTEGER PRIMARY KEY,
        programme_id INTEGER NOT NULL REFERENCES programme (id),
        section      TEXT NOT NULL CHECK (section IN ('weaknesses', 'directions', 'proposals')),
        text_vi      TEXT NOT NULL,
        text_en      TEXT NOT NULL,
        UNIQUE (programme_id, section)
    ) STRICT;
--
CREATE TABLE journal_block (
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
    ) STRICT;
--
INSERT INTO file_info (name, value)
    VALUES ('journal_head', '6 7b59c4977575473b77e42f2f0c70e501bab58d5588ec4e5fdd166cdba5cd6278');
--
INSERT INTO file_info (name, value)
    VALUES ('home_unit', '1');
--
INSERT INTO unit (id, key, kind, parent_id, valid_from, valid_to, uncertain)
    VALUES (1, 'p-one', 'province', NULL, NULL, '2025-06-30', 0);
--
INSERT INTO unit (id, key, kind, parent_id, valid_from, valid_to, uncertain)
    VALUES (2, 'p-dong-nai-2025', 'province', NULL, '2025-07-01', NULL, 0);
--
INSERT INTO unit_name (id, unit_id, name_vi, name_en, full_vi, full_en, valid_from, valid_to, uncertain)
    VALUES (1, 1, 'Tỉnh Một', 'One', 'Tỉnh Một', 'One Province', NULL, NULL, 0);
--
INSERT INTO unit_name (id, unit_id, name_vi, name_en, full_vi, full_en, valid_from, valid_to, uncertain)
    VALUES (2, 2, 'Đồng Nai', 'Dong Nai', 'Tỉnh Đồng Nai', 'Dong Nai Province', NULL, '2026-04-29', 0);
--
INSERT INTO unit_name (id, unit_id, name_vi, name_en, full_vi, full_en, valid_from, valid_to, uncertain)
    VALUES (3, 2, 'Đồng Nai', 'Dong Nai', 'Thành phố Đồng Nai', 'Dong Nai City', '2026-04-30', NULL, 0);
--
INSERT INTO unit_code (id, unit_id, code, valid_from, valid_to)
    VALUES (1, 1, '83', NULL, NULL);
--
INSERT INTO unit_code (id, unit_id, code, valid_from, valid_to)
    VALUES (2, 2, '75', NULL, NULL);
--
INSERT INTO region (id, code, name_vi, name_en)
    VALUES (1, 'R', 'Vùng', 'Region');
--
INSERT INTO region_member (id, region_id, unit_id, valid_from, valid_to)
    VALUES (1, 1, 1, NULL, NULL);
--
INSERT INTO ranking_index (id, code, name_vi, name_en, short_vi, short_en, formula, note_vi, note_en)
    VALUES (1, 'IX', 'Chỉ số', 'Index', 'Chỉ số', 'Index', 'mean', '', '');
--
INSERT INTO ranking_part (id, index_id, position, code, name_vi, name_en, weight)
    VALUES (1, 1, 0, 'HT', 'Hạ tầng', 'Base', 1.0);
--
INSERT INTO ranking_edition (id, index_id, edition_year, label, data_year, method, unit_set, out_of, published, note_vi, note_en)
    VALUES (1, 1, 2019, '', NULL, 'M1', '63', 63, NULL, '', '');
--
INSERT INTO ranking_entry (id, edition_id, unit_id, rank, score, published_name, status, source, document, note)
    VALUES (1, 1, 1, 53, 0.4, '', '', 'Báo cáo', '', '');
--
INSERT INTO ranking_entry_part (id, entry_id, code, rank, score)
    VALUES (1, 1, 'HT', 40, 0.5);
--
INSERT INTO programme (id, code, name_vi, name_en, document_number, document_date, issuer_vi, issuer_en, baseline_year)
    VALUES (1, 'P1', 'Chương trình', 'Programme', '01', '2020-10-20', 'Tỉnh ủy', 'Committee', 2020);
--
INSERT INTO pillar (id, programme_id, position, code, name_vi, name_en)
    VALUES (1, 1, 0, 'A', 'Trụ cột', 'Pillar');
--
INSERT INTO indicator (id, programme_id, pillar_id, position, code, name_vi, name_en, unit_vi, unit_en, kind, direction, levels, decimals, min, max, is_cumulative, index_code, area_code, same_as, definition_vi, definition_en, note_vi, note_en, agency_vi, agency_en)
    VALUES (1, 1, 1, 0, 'A1', 'Tỷ lệ', 'Share', '%', '%', 'percent', 'up', 'province', 1, 0.0, 100.0, 0, '', '', '', '', '', 'Theo Sở: 148 vào đầu năm 2025, 48 trên địa bàn cũ từ ngày 01/07/2025.', '148 at the start of 2025, 48 in the former territory from 01/07/2025.', '', '');
--
INSERT INTO indicator (id, programme_id, pillar_id, position, code, name_vi, name_en, unit_vi, unit_en, kind, direction, levels, decimals, min, max, is_cumulative, index_code, area_code, same_as, definition_vi, definition_en, note_vi, note_en, agency_vi, agency_en)
    VALUES (2, 1, 1, 1, 'A2', 'Hạng', 'Rank', '%', '%', 'rank', 'down', 'province', 1, NULL, NULL, 0, 'IX', '', '', '', '', '', '', '', '');
--
INSERT INTO indicator_alias (id, indicator_id, position, alias)
    VALUES (1, 1, 0, 'share one');
--
INSERT INTO indicator_part (id, indicator_id, position, name_vi, name_en)
    VALUES (1, 1, 0, 'phần', 'part');
--
INSERT INTO indicator_quote (id, indicator_id, horizon, quote)
    VALUES (1, 1, '2025', 'trên 50%');
--
INSERT INTO indicator_quote (id, indicator_id, horizon, quote)
    VALUES (2, 2, '2025', 'trên 50%');
--
INSERT INTO target (id, indicator_id, horizon, mode, comparator, value, document, quote)
    VALUES (1, 1, 2025, 'by', '>', 50.0, 'P1', '');
--
INSERT INTO target (id, indicator_id, horizon, mode, comparator, value, document, quote)
    VALUES (2, 2, 2025, 'by', '<=', 25.0, 'P1', '');
--
INSERT INTO observation (id, indicator_id, unit_id, period, part, value, out_of, numerator, denominator, state, text, absence, status, date, evidence, source, document, note)
    VALUES (1, 1, 1, '2020', '', 78.5, NULL, NULL, NULL, '', '', '', '', NULL, '', '', '', '');
--
INSERT INTO agency_profile (id, valid_from, valid_to, superior_vi, superior_en, issuer_vi, issuer_en, sign, place_vi, place_en, authority_vi, authority_en, signer)
    VALUES (1, NULL, NULL, '', '', '', '', 'STTTT', '', '', '', '', '');
--
INSERT INTO agency_receiver (id, profile_id, receiver_vi, receiver_en)
    VALUES (1, 1, 'Lưu: VT', 'Filed');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (1, 1, '2025-03-04T05:06:07.008Z', 'test', 'A2', 'p-one', '2019', '', '', 'value', NULL, '53', 'init', 'Báo cáo', '', '3727752c90b063b6850c602bf3e767858f74a86e6fba86dc77b803d8aee75b4a');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (2, 1, '2025-03-04T05:06:07.008Z', 'test', 'A2', 'p-one', '2019', '', '', 'out_of', NULL, '63', 'init', 'Báo cáo', '3727752c90b063b6850c602bf3e767858f74a86e6fba86dc77b803d8aee75b4a', '809fd84554090655ed3ef8c8ffb0272f0817263801f2da9fba73ac4b3a15d731');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (3, 1, '2025-03-04T05:06:07.008Z', 'test', 'A2', 'p-one', '2019', '', '', 'score', NULL, '0.4', 'init', 'Báo cáo', '809fd84554090655ed3ef8c8ffb0272f0817263801f2da9fba73ac4b3a15d731', 'fa2b92a17e72dda69745ff0bd8a4397d971e93355826039fbb03fe90a49af195');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (4, 1, '2025-03-04T05:06:07.008Z', 'test', 'A2', 'p-one', '2019', '', '', 'parts', NULL, '{"HT":{"rank":40,"score":0.5}}', 'init', 'Báo cáo', 'fa2b92a17e72dda69745ff0bd8a4397d971e93355826039fbb03fe90a49af195', '740b5d13ece7cfa8ec02841b76b342b7c32181238b0b3f03c15cf837be23c2b0');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (5, 1, '2025-03-04T05:06:07.008Z', 'test', 'A2', 'p-one', '2019', '', '', 'source', NULL, 'Báo cáo', 'init', 'Báo cáo', '740b5d13ece7cfa8ec02841b76b342b7c32181238b0b3f03c15cf837be23c2b0', 'f74f30206bf63fd71ac9520f1633ee99199ecd9284193992feac39b299ebad5d');
--
INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason, source, previous_hash, hash)
    VALUES (6, 2, '2025-03-04T05:06:07.008Z', 'test', 'A1', 'p-one', '2020', '', '', 'value', NULL, '78.5', 'init', '', 'f74f30206bf63fd71ac9520f1633ee99199ecd9284193992feac39b299ebad5d', '7b59c4977575473b77e42f2f0c70e501bab58d5588ec4e5fdd166cdba5cd6278');
--
INSERT INTO definition_change (id, indicator_id, year, note_vi, note_en)
    VALUES (1, 1, 2021, 'cách tính mới', 'new method');
--
INSERT INTO reporting_rule (id, kind, number, closing_day, closing_months, due_day, due_months, due_working_days, document, valid_from, valid_to, uncertain)
    VALUES (1, 'month', NULL, 14, 0, NULL, NULL, 2, '01/2023/QĐ-UBND (Khánh Hòa), Điều 4', NULL, NULL, 0);
--
INSERT INTO reporting_rule (id, kind, number, closing_day, closing_months, due_day, due_months, due_working_days, document, valid_from, valid_to, uncertain)
    VALUES (2, 'quarter', NULL, 14, 0, NULL, NULL, 2, '01/2023/QĐ-UBND (Khánh Hòa), Điều 4', NULL, NULL, 0);
--
INSERT INTO reporting_rule (id, kind, number, closing_day, closing_months, due_day, due_months, due_working_days, document, valid_from, valid_to, uncertain)
    VALUES (3, 'half_year', 1, 14, 0, NULL, NULL, 2, '01/2023/QĐ-UBND (Khánh Hòa), Điều 4', NULL, NULL, 0);
--
INSERT INTO reporting_rule (id, kind, number, closing_day, closing_months, due_day, due_months, due_working_days, document, valid_from, valid_to, uncertain)
    VALUES (4, 'nine_months', NULL, 14, 0, NULL, NULL, 2, '01/2023/QĐ-UBND (Khánh Hòa), Điều 4', NULL, NULL, 0);
--
INSERT INTO reporting_rule (id, kind, number, closing_day, closing_months, due_day, due_months, due_working_days, document, valid_from, valid_to, uncertain)
    VALUES (5, 'year', NULL, 14, 0, NULL, NULL, 2, '01/2023/QĐ-UBND (Khánh Hòa), Điều 4', NULL, NULL, 0);
--
INSERT INTO brief_text (id, programme_id, section, text_vi, text_en)
    VALUES (1, 1, 'weaknesses', 'Hạ tầng số còn yếu', 'The digital infrastructure is weak');
--
CREATE INDEX observation_by_unit ON observation (unit_id, indicator_id);
--
CREATE INDEX journal_by_indicator ON journal (indicator, unit_key, period);
--
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
--
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
--
CREATE TRIGGER journal_block_is_never_changed BEFORE UPDATE ON journal_block
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
--
CREATE TRIGGER journal_block_is_never_shortened BEFORE DELETE ON journal_block
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
--
CREATE INDEX journal_by_batch ON journal (batch);
--
