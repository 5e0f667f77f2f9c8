// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

#include <algorithm>
#include <array>

namespace Core {

/// The verdicts in the order in which a manager reads them: what is wrong, what is unknown, what is
/// well. (A target of every part has an order of its own, methods.md section 2.)
inline constexpr std::array<Verdict, statusCount> worstFirst{
    Verdict::WrongDirection, Verdict::Missed, Verdict::OffTrack, Verdict::SlightlyOff,
    Verdict::NotAssessable,  Verdict::NoData, Verdict::OnTrack,  Verdict::Met};

/// The place in that order, from 0; statusCount for facts without a verdict.
inline int urgency(std::optional<Verdict> verdict)
{
    return verdict ? int(std::ranges::find(worstFirst, *verdict) - worstFirst.begin())
                   : statusCount;
}

/// Whether a verdict says that the target was missed or may be: moving away, missed, off track or
/// slightly off track.
constexpr bool isBehind(Verdict verdict)
{
    return verdict == Verdict::WrongDirection || verdict == Verdict::Missed ||
           verdict == Verdict::OffTrack || verdict == Verdict::SlightlyOff;
}

} // namespace Core
