// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/agency.h"
#include "core/indicator/brieftexts.h"
#include "core/store/journalentry.h"

namespace Core {

class FileState;

/// What the office writes itself: who issues its briefs, and its own texts in them. Every method is
/// one transaction, and gives an Error instead of throwing.
class Office
{
public:
    /// The state must outlive it.
    explicit Office(FileState &file)
        : m_file(file)
    {}

    Result<> addAgencies(const QList<AgencyProfile> &profiles, const Origin &origin);
    Result<QList<AgencyProfile>> agencies() const;
    /// Puts these profiles in the place of all that there are; what differs is journalled as one
    /// batch. BadAgencyProfile when they contradict each other (checkProfiles).
    Result<> saveAgencies(const QList<AgencyProfile> &profiles, const Origin &origin);

    /// The office's own texts in the briefs of a programme; the starting ones until it writes any.
    Result<BriefTexts> briefTexts(ProgrammeId programme) const;
    /// Journalled as one batch.
    Result<> saveBriefTexts(ProgrammeId programme, const BriefTexts &texts, const Origin &origin);

private:
    FileState &m_file;
};

} // namespace Core
