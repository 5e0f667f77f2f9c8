// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programmetable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>

namespace Core {

namespace {

constexpr int latestYear = 2199;
constexpr int mostDecimals = 15; ///< that a double has

QString joinedLevels(const QList<Level> &levels)
{
    QStringList codes;
    for (const Level level : levels)
        codes << code(level);
    return codes.join(QLatin1Char(','));
}

/// Null unless every code is known.
std::optional<QList<Level>> levelsFromCodes(const QString &text)
{
    QList<Level> levels;
    for (const QString &code : text.split(QLatin1Char(','))) {
        const auto level = levelFromCode(code);
        if (!level)
            return std::nullopt;
        levels << *level;
    }
    return levels;
}

Programme readProgramme(const Statement &row)
{
    return {row.id<ProgrammeId>(0),
            row.text(1),
            {row.text(2), row.text(3)},
            row.text(4),
            row.date(5),
            {row.text(6), row.text(7)},
            row.whole(8, 0, latestYear),
            {}};
}

Indicator readIndicator(const Statement &row)
{
    Indicator indicator;
    indicator.id = row.id<IndicatorId>(0);
    indicator.programme = row.id<ProgrammeId>(1);
    indicator.pillar = row.id<PillarId>(2);
    indicator.code = row.text(3);
    indicator.name = {row.text(4), row.text(5)};
    indicator.measure = {row.text(6), row.text(7)};
    indicator.kind = row.coded(8, indicatorKindFromCode);
    indicator.direction = row.codedOrNull(9, directionFromCode);
    indicator.levels = row.coded(10, levelsFromCodes);
    indicator.decimals = row.whole(11, 0, mostDecimals);
    indicator.limits = {row.real(12), row.real(13)};
    indicator.cumulative = row.flag(14);
    indicator.index = row.text(15);
    indicator.area = row.text(16);
    indicator.sameAs = row.text(17);
    indicator.definition = {row.text(18), row.text(19)};
    indicator.note = {row.text(20), row.text(21)};
    indicator.agency = {row.text(22), row.text(23)};
    return indicator;
}

Target readTarget(const Statement &row)
{
    const Target target{row.id<TargetId>(1),
                        row.year(2),
                        row.coded(3, targetModeFromCode),
                        row.codedOrNull(4, comparatorFromCode),
                        row.real(5),
                        row.text(6),
                        row.text(7)};
    const bool isOfState = target.mode == TargetMode::Done || target.mode == TargetMode::Progress;
    if (target.comparator.has_value() == isOfState)
        throw row.wrongValue(4);
    if (target.value.has_value() == isOfState)
        throw row.wrongValue(5);
    return target;
}

/// Runs `sql`, whose first column is an indicator's id, and hands each row to that indicator.
template<class Read>
void readInto(const Connection &connection, const QString &sql,
              const QHash<IndicatorId, Indicator *> &indicators, Read read)
{
    Statement rows(connection, sql);
    rows.run();
    while (rows.next()) {
        Indicator *indicator = indicators.value(rows.id<IndicatorId>(0));
        if (!indicator)
            throw rows.wrongValue(0);
        read(*indicator, rows);
    }
}

} // namespace

bool ProgrammeTable::save(const Programme &programme, const QList<Indicator> &indicators,
                          const Progress &progress) const
{
    constexpr qsizetype step = 200;
    const qsizetype total = indicators.size() * 2; // each is gone through twice
    const auto goesOn = [&](qsizetype done) {
        return !progress || done % step != 0 || progress(done, total);
    };
    const ProgrammeId id = saveProgramme(programme);
    savePillars(id, programme.pillars);
    QHash<PillarId, QString> pillarCodes;
    for (const Pillar &pillar : programme.pillars)
        pillarCodes.insert(pillar.id, pillar.code);
    QList<IndicatorId> ids;
    for (int position = 0; position < indicators.size(); ++position) {
        if (!goesOn(position))
            return false;
        const Indicator &indicator = indicators.at(position);
        Statement pillar(
            m_connection,
            QStringLiteral("SELECT id FROM pillar WHERE programme_id = ? AND code = ?"));
        pillar.run(id, pillarCodes.value(indicator.pillar));
        const PillarId pillarId = pillar.next() ? pillar.id<PillarId>(0) : PillarId();
        ids << saveIndicator(id, pillarId, position, indicator);
    }
    deleteDetails(ids);
    for (int position = 0; position < indicators.size(); ++position) {
        if (!goesOn(indicators.size() + position))
            return false;
        saveDetails(ids.at(position), indicators.at(position));
        saveTargets(ids.at(position), indicators.at(position).targets);
    }
    return true;
}

/// Of all of them at once: not every table has an index for one.
void ProgrammeTable::deleteDetails(const QList<IndicatorId> &indicators) const
{
    QStringList numbers;
    for (const IndicatorId id : indicators)
        numbers << QString::number(id.value());
    const QString list = QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
    for (const char *sql :
         {"DELETE FROM indicator_alias WHERE indicator_id IN (SELECT value FROM json_each(?))",
          "DELETE FROM indicator_part WHERE indicator_id IN (SELECT value FROM json_each(?))",
          "DELETE FROM indicator_quote WHERE indicator_id IN (SELECT value FROM json_each(?))",
          "DELETE FROM definition_change WHERE indicator_id IN (SELECT value FROM json_each(?))",
          "DELETE FROM target WHERE indicator_id IN (SELECT value FROM json_each(?))"})
        Statement(m_connection, QString::fromLatin1(sql)).run(list);
}

ProgrammeId ProgrammeTable::saveProgramme(const Programme &programme) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO programme (code, name_vi, name_en, document_number, document_date,
                               issuer_vi, issuer_en, baseline_year)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
            name_vi = excluded.name_vi, name_en = excluded.name_en,
            document_number = excluded.document_number, document_date = excluded.document_date,
            issuer_vi = excluded.issuer_vi, issuer_en = excluded.issuer_en,
            baseline_year = excluded.baseline_year
        RETURNING id)sql"));
    row.run(programme.code, programme.name.vi, programme.name.en, programme.documentNumber,
            programme.documentDate, programme.issuer.vi, programme.issuer.en,
            programme.baselineYear);
    row.next();
    return row.id<ProgrammeId>(0);
}

void ProgrammeTable::savePillars(ProgrammeId programme, const QList<Pillar> &pillars) const
{
    for (int position = 0; position < pillars.size(); ++position) {
        const Pillar &pillar = pillars.at(position);
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO pillar (programme_id, position, code, name_vi, name_en)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (programme_id, code) DO UPDATE SET
                position = excluded.position, name_vi = excluded.name_vi,
                name_en = excluded.name_en)sql"))
            .run(programme, position, pillar.code, pillar.name.vi, pillar.name.en);
    }
}

IndicatorId ProgrammeTable::saveIndicator(ProgrammeId programme, PillarId pillar, int position,
                                          const Indicator &i) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO indicator (programme_id, pillar_id, position, code, name_vi, name_en,
            unit_vi, unit_en, kind, direction, levels, decimals, min, max, is_cumulative,
            index_code, area_code, same_as, definition_vi, definition_en, note_vi, note_en,
            agency_vi, agency_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
            programme_id = excluded.programme_id, pillar_id = excluded.pillar_id,
            position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en,
            unit_vi = excluded.unit_vi, unit_en = excluded.unit_en, kind = excluded.kind,
            direction = excluded.direction, levels = excluded.levels,
            decimals = excluded.decimals, min = excluded.min, max = excluded.max,
            is_cumulative = excluded.is_cumulative, index_code = excluded.index_code,
            area_code = excluded.area_code, same_as = excluded.same_as,
            definition_vi = excluded.definition_vi, definition_en = excluded.definition_en,
            note_vi = excluded.note_vi, note_en = excluded.note_en,
            agency_vi = excluded.agency_vi, agency_en = excluded.agency_en
        RETURNING id)sql"));
    row.run(programme, pillar, position, i.code, i.name.vi, i.name.en, i.measure.vi, i.measure.en,
            code(i.kind), i.direction ? code(*i.direction) : QString(), joinedLevels(i.levels),
            i.decimals, i.limits.min, i.limits.max, i.cumulative, i.index, i.area, i.sameAs,
            i.definition.vi, i.definition.en, i.note.vi, i.note.en, i.agency.vi, i.agency.en);
    row.next();
    return row.id<IndicatorId>(0);
}

void ProgrammeTable::saveDetails(IndicatorId id, const Indicator &indicator) const
{
    for (int position = 0; position < indicator.aliases.size(); ++position) {
        Statement(
            m_connection,
            QStringLiteral(
                "INSERT INTO indicator_alias (indicator_id, position, alias) VALUES (?, ?, ?)"))
            .run(id, position, indicator.aliases.at(position));
    }
    for (int position = 0; position < indicator.parts.size(); ++position) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO indicator_part (indicator_id, position, name_vi, name_en)
            VALUES (?, ?, ?, ?))sql"))
            .run(id, position, indicator.parts.at(position).vi, indicator.parts.at(position).en);
    }
    for (auto quote = indicator.quotes.cbegin(); quote != indicator.quotes.cend(); ++quote) {
        Statement(
            m_connection,
            QStringLiteral(
                "INSERT INTO indicator_quote (indicator_id, horizon, quote) VALUES (?, ?, ?)"))
            .run(id, quote.key(), quote.value());
    }
    for (const DefinitionChange &change : indicator.definitionChanges) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO definition_change (indicator_id, year, note_vi, note_en)
            VALUES (?, ?, ?, ?))sql"))
            .run(id, change.year, change.note.vi, change.note.en);
    }
}

void ProgrammeTable::saveTargets(IndicatorId id, const QList<Target> &targets) const
{
    for (const Target &target : targets) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO target (indicator_id, horizon, mode, comparator, value, document, quote)
            VALUES (?, ?, ?, ?, ?, ?, ?))sql"))
            .run(id, target.horizon, code(target.mode),
                 target.comparator ? code(*target.comparator) : QString(), target.value,
                 target.document, target.quote);
    }
}

QList<Programme> ProgrammeTable::programmes() const
{
    QList<Programme> programmes;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, code, name_vi, name_en, document_number, document_date,
               issuer_vi, issuer_en, baseline_year
        FROM programme ORDER BY id)sql"));
    rows.run();
    while (rows.next()) {
        Programme programme = readProgramme(rows);
        Statement pillars(m_connection, QStringLiteral(R"sql(
            SELECT id, code, name_vi, name_en
            FROM pillar WHERE programme_id = ? ORDER BY position)sql"));
        pillars.run(programme.id);
        while (pillars.next())
            programme.pillars << Pillar{
                pillars.id<PillarId>(0), pillars.text(1), {pillars.text(2), pillars.text(3)}};
        programmes << programme;
    }
    return programmes;
}

QList<Indicator> ProgrammeTable::indicators() const
{
    QList<Indicator> indicators;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, programme_id, pillar_id, code, name_vi, name_en, unit_vi, unit_en, kind,
               direction, levels, decimals, min, max, is_cumulative, index_code, area_code,
               same_as, definition_vi, definition_en, note_vi, note_en, agency_vi, agency_en
        FROM indicator ORDER BY programme_id, position)sql"));
    rows.run();
    while (rows.next())
        indicators << readIndicator(rows);

    QHash<IndicatorId, Indicator *> byId;
    for (Indicator &indicator : indicators)
        byId.insert(indicator.id, &indicator);
    readInto(
        m_connection,
        QStringLiteral(
            "SELECT indicator_id, alias, id FROM indicator_alias ORDER BY indicator_id, position"),
        byId, [](Indicator &i, const Statement &row) { i.aliases << row.text(1); });
    readInto(m_connection, QStringLiteral(R"sql(
        SELECT indicator_id, name_vi, name_en, id
        FROM indicator_part ORDER BY indicator_id, position)sql"),
             byId, [](Indicator &i, const Statement &row) {
                 i.parts << LocalizedText{row.text(1), row.text(2)};
             });
    readInto(
        m_connection,
        QStringLiteral("SELECT indicator_id, horizon, quote, id FROM indicator_quote ORDER BY id"),
        byId,
        [](Indicator &i, const Statement &row) { i.quotes.insert(row.text(1), row.text(2)); });
    readInto(m_connection, QStringLiteral(R"sql(
        SELECT indicator_id, year, note_vi, note_en, id
        FROM definition_change ORDER BY indicator_id, year)sql"),
             byId, [](Indicator &i, const Statement &row) {
                 i.definitionChanges << DefinitionChange{row.year(1), {row.text(2), row.text(3)}};
             });
    readInto(m_connection, QStringLiteral(R"sql(
        SELECT indicator_id, id, horizon, mode, comparator, value, document, quote
        FROM target ORDER BY indicator_id, horizon, id)sql"),
             byId, [](Indicator &i, const Statement &row) { i.targets << readTarget(row); });
    return indicators;
}

} // namespace Core
