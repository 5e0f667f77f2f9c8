// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unittable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>

namespace Core {

namespace {

Validity validity(const Statement &row, int column)
{
    return {row.date(column), row.date(column + 1), false};
}

Unit readUnit(const Statement &row)
{
    Unit unit;
    unit.id = row.id<UnitId>(0);
    unit.key = row.text(1);
    unit.kind = row.coded(2, unitKindFromCode);
    unit.parent = row.id<UnitId>(3);
    unit.validity = validity(row, 4);
    unit.validity.uncertain = row.flag(6);
    return unit;
}

UnitName readName(const Statement &row)
{
    UnitName name{{row.text(1), row.text(2)}, {row.text(3), row.text(4)}, validity(row, 5)};
    name.validity.uncertain = row.flag(7);
    return name;
}

/// Runs `sql`, whose first column is a unit's id, and hands each row to that unit.
template<class Read>
void readInto(const Connection &connection, const QString &sql, const QHash<UnitId, Unit *> &units,
              Read read)
{
    Statement rows(connection, sql);
    rows.run();
    while (rows.next()) {
        Unit *unit = units.value(rows.id<UnitId>(0));
        if (!unit)
            throw rows.wrongValue(0);
        read(*unit, rows);
    }
}

} // namespace

UnitId UnitTable::insert(const Unit &unit) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO unit (key, kind, parent_id, valid_from, valid_to, uncertain)
        VALUES (?, ?, ?, ?, ?, ?))sql"));
    row.run(unit.key, code(unit.kind), unit.parent, unit.validity.from, unit.validity.to,
            unit.validity.uncertain);
    const UnitId id(row.insertedId());
    for (const UnitName &name : unit.names) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO unit_name (unit_id, name_vi, name_en, full_vi, full_en,
                                   valid_from, valid_to, uncertain)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql"))
            .run(id, name.name.vi, name.name.en, name.full.vi, name.full.en, name.validity.from,
                 name.validity.to, name.validity.uncertain);
    }
    for (const UnitCode &code : unit.codes) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO unit_code (unit_id, code, valid_from, valid_to)
            VALUES (?, ?, ?, ?))sql"))
            .run(id, code.code, code.validity.from, code.validity.to);
    }
    for (const QString &alias : unit.aliases) {
        Statement(m_connection,
                  QStringLiteral("INSERT INTO unit_alias (unit_id, alias) VALUES (?, ?)"))
            .run(id, alias);
    }
    return id;
}

void UnitTable::insert(const Succession &succession) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO unit_succession (from_id, to_id, is_full, document)
        VALUES (?, ?, ?, ?))sql"))
        .run(succession.from, succession.to, succession.full, succession.document);
}

void UnitTable::insert(const Region &region) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO region (code, name_vi, name_en) VALUES (?, ?, ?))sql"));
    row.run(region.code, region.name.vi, region.name.en);
    const RegionId id(row.insertedId());
    for (const RegionMember &member : region.members) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO region_member (region_id, unit_id, valid_from, valid_to)
            VALUES (?, ?, ?, ?))sql"))
            .run(id, member.unit, member.validity.from, member.validity.to);
    }
}

QList<Unit> UnitTable::all() const
{
    QList<Unit> units;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, key, kind, parent_id, valid_from, valid_to, uncertain
        FROM unit ORDER BY id)sql"));
    rows.run();
    while (rows.next())
        units << readUnit(rows);

    QHash<UnitId, Unit *> byId;
    for (Unit &unit : units)
        byId.insert(unit.id, &unit);
    readInto(m_connection, QStringLiteral(R"sql(
        SELECT unit_id, name_vi, name_en, full_vi, full_en, valid_from, valid_to, uncertain,
               id
        FROM unit_name ORDER BY id)sql"),
             byId, [](Unit &unit, const Statement &row) { unit.names << readName(row); });
    readInto(m_connection, QStringLiteral(R"sql(
        SELECT unit_id, code, valid_from, valid_to, id FROM unit_code ORDER BY id)sql"),
             byId, [](Unit &unit, const Statement &row) {
                 unit.codes << UnitCode{row.text(1), validity(row, 2)};
             });
    readInto(m_connection, QStringLiteral("SELECT unit_id, alias, id FROM unit_alias ORDER BY id"),
             byId, [](Unit &unit, const Statement &row) { unit.aliases << row.text(1); });
    return units;
}

QList<Region> UnitTable::regions() const
{
    QList<Region> regions;
    Statement rows(m_connection,
                   QStringLiteral("SELECT id, code, name_vi, name_en FROM region ORDER BY id"));
    rows.run();
    while (rows.next()) {
        Region region{rows.id<RegionId>(0), rows.text(1), {rows.text(2), rows.text(3)}, {}};
        Statement members(m_connection, QStringLiteral(R"sql(
            SELECT unit_id, valid_from, valid_to, id
            FROM region_member WHERE region_id = ? ORDER BY id)sql"));
        members.run(region.id);
        while (members.next())
            region.members << RegionMember{members.id<UnitId>(0), validity(members, 1)};
        regions << region;
    }
    return regions;
}

QList<Succession> UnitTable::successions() const
{
    QList<Succession> list;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT from_id, to_id, is_full, document, id FROM unit_succession ORDER BY id)sql"));
    rows.run();
    while (rows.next())
        list << Succession{rows.id<UnitId>(0), rows.id<UnitId>(1), rows.flag(2), rows.text(3)};
    return list;
}

} // namespace Core
