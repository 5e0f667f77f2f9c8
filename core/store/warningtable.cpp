// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/warningtable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

namespace {

const QString columns = QStringLiteral(
    "SELECT indicator_id, unit_id, period, part, edition, kind, fingerprint, note, by, at "
    "FROM accepted_warning ");

// The order of `columns`. Null for a kind that this program does not know.
std::optional<AcceptedWarning> readAccepted(const Statement &row)
{
    const auto kind = warningKindFromCode(row.text(5));
    if (!kind)
        return std::nullopt;
    return AcceptedWarning{{row.id<IndicatorId>(0), row.id<UnitId>(1),
                            Period::fromText(row.text(2)).value_or(Period()), row.text(3),
                            row.text(4)},
                           *kind,
                           row.text(6),
                           row.text(7),
                           row.text(8),
                           QDateTime::fromString(row.text(9), Qt::ISODateWithMs)};
}

} // namespace

void WarningTable::save(const AcceptedWarning &accepted) const
{
    const ObservationKey &key = accepted.key;
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO accepted_warning (indicator_id, unit_id, period, part, edition, kind,
            fingerprint, note, by, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (indicator_id, unit_id, period, part, edition, kind, fingerprint)
        DO UPDATE SET note = excluded.note, by = excluded.by, at = excluded.at)sql"))
        .run(key.indicator, key.unit, key.period.code(), key.part, key.edition, code(accepted.kind),
             accepted.fingerprint, accepted.note, accepted.by,
             accepted.at.toString(Qt::ISODateWithMs));
}

void WarningTable::remove(const AcceptedWarning &accepted) const
{
    const ObservationKey &key = accepted.key;
    Statement(m_connection, QStringLiteral(R"sql(
        DELETE FROM accepted_warning
        WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ? AND edition = ?
              AND kind = ? AND fingerprint = ?)sql"))
        .run(key.indicator, key.unit, key.period.code(), key.part, key.edition, code(accepted.kind),
             accepted.fingerprint);
}

std::optional<AcceptedWarning> WarningTable::find(const ValueWarning &warning) const
{
    const ObservationKey &key = warning.key;
    Statement row(m_connection, columns + QStringLiteral(R"sql(
        WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ? AND edition = ?
              AND kind = ? AND fingerprint = ?)sql"));
    row.run(key.indicator, key.unit, key.period.code(), key.part, key.edition, code(warning.kind),
            warning.fingerprint());
    return row.next() ? readAccepted(row) : std::nullopt;
}

QList<AcceptedWarning> WarningTable::all() const
{
    QList<AcceptedWarning> list;
    Statement rows(m_connection, columns + QStringLiteral("ORDER BY id"));
    rows.run();
    while (rows.next()) {
        if (const auto accepted = readAccepted(rows))
            list << *accepted;
    }
    return list;
}

} // namespace Core
