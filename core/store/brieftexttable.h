// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/indicator/brieftexts.h"

#include <optional>

namespace Core {

class Connection;

/// What the office writes itself into briefs, by programme. Throws SqlError.
class BriefTextTable
{
public:
    explicit BriefTextTable(const Connection &connection)
        : m_connection(connection)
    {}

    void save(ProgrammeId programme, const BriefTexts &texts) const;
    /// Null until something was saved.
    std::optional<BriefTexts> find(ProgrammeId programme) const;

private:
    const Connection &m_connection;
};

/// A section's name in the table and in the journal, and where it is kept.
struct BriefTextSection
{
    const char *name;
    LocalizedText BriefTexts::*text;
};

inline constexpr BriefTextSection briefTextSections[] = {
    {"weaknesses", &BriefTexts::weaknesses},
    {"directions", &BriefTexts::directions},
    {"proposals", &BriefTexts::proposals},
};

} // namespace Core
