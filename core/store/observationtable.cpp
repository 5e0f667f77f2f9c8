// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationtable.h"

#include "core/indicator/catalogue.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

namespace {

const QString columns = QStringLiteral(
    "SELECT indicator_id, unit_id, period, part, value, out_of, numerator, denominator, state, "
    "text, absence, status, date, evidence, source, document, note, id FROM observation ");

// The order of `columns`.
Observation readObservation(const Statement &row, const Catalogue &catalogue)
{
    Observation o;
    o.key = {row.known<IndicatorId>(0, catalogue),
             row.known<UnitId>(1, catalogue),
             row.period(2),
             row.text(3),
             {}};
    o.value = row.real(4);
    o.outOf = row.number(5);
    o.numerator = row.real(6);
    o.denominator = row.real(7);
    o.state = row.codedOrNull(8, milestoneStateFromCode);
    o.text = row.text(9);
    o.absence = row.codedOrNull(10, absenceFromCode);
    o.status = row.codedOrNull(11, observationStatusFromCode);
    o.date = row.date(12);
    o.evidence = row.text(13);
    o.source = row.text(14);
    o.document = row.text(15);
    o.note = row.text(16);
    return o;
}

const QString order = QStringLiteral(" ORDER BY unit_id, indicator_id, period, part");

} // namespace

QList<Observation> ObservationTable::readAll(Statement &rows) const
{
    QList<Observation> list;
    while (rows.next())
        list << readObservation(rows, m_catalogue);
    return list;
}

void ObservationTable::save(const Observation &o) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO observation (indicator_id, unit_id, period, part, value, out_of, numerator,
            denominator, state, text, absence, status, date, evidence, source, document, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (indicator_id, unit_id, period, part) DO UPDATE SET
            value = excluded.value, out_of = excluded.out_of, numerator = excluded.numerator,
            denominator = excluded.denominator, state = excluded.state, text = excluded.text,
            absence = excluded.absence, status = excluded.status, date = excluded.date,
            evidence = excluded.evidence, source = excluded.source,
            document = excluded.document, note = excluded.note)sql"))
        .run(o.key.indicator, o.key.unit, o.key.period.code(), o.key.part, o.value, o.outOf,
             o.numerator, o.denominator, codeOrEmpty(o.state), o.text, codeOrEmpty(o.absence),
             codeOrEmpty(o.status), o.date, o.evidence, o.source, o.document, o.note);
}

void ObservationTable::remove(const ObservationKey &key) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        DELETE FROM observation
        WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ?)sql"))
        .run(key.indicator, key.unit, key.period.code(), key.part);
}

std::optional<Observation> ObservationTable::find(const ObservationKey &key) const
{
    Statement row(
        m_connection,
        columns +
            QStringLiteral("WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ?"));
    row.run(key.indicator, key.unit, key.period.code(), key.part);
    return row.next() ? std::optional(readObservation(row, m_catalogue)) : std::nullopt;
}

QList<Observation> ObservationTable::all() const
{
    Statement rows(m_connection, columns + order);
    return readAll(rows.run());
}

void ObservationTable::forEach(const std::function<void(const Observation &)> &visit) const
{
    Statement rows(m_connection, columns + order);
    rows.run();
    while (rows.next())
        visit(readObservation(rows, m_catalogue));
}

void ObservationTable::forEachByIndicator(
    const std::function<void(const Observation &)> &visit) const
{
    Statement rows(m_connection,
                   columns + QStringLiteral(" ORDER BY indicator_id, unit_id, period, part"));
    rows.run();
    while (rows.next())
        visit(readObservation(rows, m_catalogue));
}

QList<Observation> ObservationTable::ofUnit(UnitId unit) const
{
    Statement rows(m_connection, columns + QStringLiteral("WHERE unit_id = ?") + order);
    return readAll(rows.run(unit));
}

QList<Observation> ObservationTable::ofIndicator(IndicatorId indicator) const
{
    Statement rows(m_connection, columns + QStringLiteral("WHERE indicator_id = ?") + order);
    return readAll(rows.run(indicator));
}

QList<Observation> ObservationTable::annualOfUnit(UnitId unit) const
{
    Statement rows(m_connection,
                   columns + QStringLiteral("WHERE unit_id = ? AND length(period) = 4") + order);
    return readAll(rows.run(unit));
}

QList<Observation> ObservationTable::annualOfIndicator(IndicatorId indicator) const
{
    Statement rows(m_connection,
                   columns + QStringLiteral("WHERE indicator_id = ? AND length(period) = 4") +
                       order);
    return readAll(rows.run(indicator));
}

QList<Observation> ObservationTable::inPeriod(const Period &period) const
{
    // Each place is looked up in the index: a file has few of them beside its values.
    Statement rows(m_connection, columns + QStringLiteral(R"sql(
        WHERE id IN (
            SELECT o.id FROM indicator CROSS JOIN unit CROSS JOIN observation o
            WHERE o.indicator_id = indicator.id AND o.unit_id = unit.id AND o.period = ?))sql"));
    return readAll(rows.run(period.code()));
}

} // namespace Core
