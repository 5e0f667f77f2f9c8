// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/warningtable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

namespace {

const QString columns = QStringLiteral(
    "SELECT indicator_id, unit_id, period, part, edition, kind, fingerprint, note, by, at, "
    "id "
    "FROM accepted_warning ");

// The order of `columns`.
AcceptedWarning readAccepted(const Statement &row, const Catalogue &catalogue)
{
    const ObservationKey key{row.known<IndicatorId>(0, catalogue), row.known<UnitId>(1, catalogue),
                             row.period(2), row.text(3), row.text(4)};
    return {key,         row.coded(5, warningKindFromCode),
            row.text(6), row.text(7),
            row.text(8), QDateTime::fromString(row.text(9), Qt::ISODateWithMs)};
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
    return row.next() ? std::optional(readAccepted(row, m_catalogue)) : std::nullopt;
}

QList<AcceptedWarning> WarningTable::all() const
{
    QList<AcceptedWarning> list;
    Statement rows(m_connection, columns + QStringLiteral("ORDER BY id"));
    rows.run();
    while (rows.next())
        list << readAccepted(rows, m_catalogue);
    return list;
}

} // namespace Core
