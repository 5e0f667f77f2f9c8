// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agencytable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

void AgencyTable::insert(const AgencyProfile &profile) const
{
    Statement row(m_connection, QStringLiteral(R"sql(
        INSERT INTO agency_profile (valid_from, valid_to, superior_vi, superior_en, issuer_vi,
            issuer_en, sign, place_vi, place_en, authority_vi, authority_en, signer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    row.run(profile.validity.from, profile.validity.to, profile.superior.vi, profile.superior.en,
            profile.issuer.vi, profile.issuer.en, profile.sign, profile.place.vi, profile.place.en,
            profile.authority.vi, profile.authority.en, profile.signer);
    const qint64 id = row.insertedId();
    for (const LocalizedText &receiver : profile.receivers) {
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO agency_receiver (profile_id, receiver_vi, receiver_en)
            VALUES (?, ?, ?))sql"))
            .run(id, receiver.vi, receiver.en);
    }
}

void AgencyTable::removeAll() const
{
    Statement(m_connection, QStringLiteral("DELETE FROM agency_receiver")).run();
    Statement(m_connection, QStringLiteral("DELETE FROM agency_profile")).run();
}

QList<AgencyProfile> AgencyTable::all() const
{
    QList<AgencyProfile> profiles;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT id, valid_from, valid_to, superior_vi, superior_en, issuer_vi, issuer_en, sign,
               place_vi, place_en, authority_vi, authority_en, signer
        FROM agency_profile ORDER BY valid_from NULLS FIRST, id)sql"));
    rows.run();
    while (rows.next()) {
        AgencyProfile profile{{rows.date(1), rows.date(2), false},
                              {rows.text(3), rows.text(4)},
                              {rows.text(5), rows.text(6)},
                              rows.text(7),
                              {rows.text(8), rows.text(9)},
                              {rows.text(10), rows.text(11)},
                              rows.text(12),
                              {}};
        Statement receivers(m_connection, QStringLiteral(R"sql(
            SELECT receiver_vi, receiver_en
            FROM agency_receiver WHERE profile_id = ? ORDER BY id)sql"));
        receivers.run(rows.integer(0));
        while (receivers.next())
            profile.receivers << LocalizedText{receivers.text(0), receivers.text(1)};
        profiles << profile;
    }
    return profiles;
}

} // namespace Core
