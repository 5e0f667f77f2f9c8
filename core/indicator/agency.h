// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/indicator/unit.h"

#include <QStringList>

namespace Core {

/// Who issues a report, from when to when: offices are merged and renamed, and a report of an
/// earlier day carries the head of that day.
struct AgencyProfile
{
    Validity validity;
    LocalizedText superior;  ///< "UBND TINH BEN TRE"
    LocalizedText issuer;    ///< as in a sentence; the head of a report has it in capitals
    QString sign;            ///< abbreviation in the report's number, "STTTT"
    LocalizedText place;     ///< where the agency sits, "Ben Tre"
    LocalizedText authority; ///< title of the person who signs, in capitals, a line each
    QString signer;          ///< empty: left open
    QList<LocalizedText> receivers;

    bool operator==(const AgencyProfile &) const = default;
};

/// The profile in force on `day`, else the last one before it, else the first; null for none.
const AgencyProfile *agencyOn(const QList<AgencyProfile> &profiles, QDate day);

/// Whether the profiles can stand side by side: each names its issuer, sign and place and begins
/// before it ends, and no day has two. Else BadAgencyProfile.
Result<> checkProfiles(const QList<AgencyProfile> &profiles);

} // namespace Core
