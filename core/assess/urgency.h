// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/status.h"

#include <algorithm>
#include <array>

namespace Core {

/// The verdicts in the order in which a manager reads them: what is wrong, what is unknown, what is
/// well. (A target of every part has an order of its own, methods.md section 2.)
inline constexpr std::array<Status, statusCount> worstFirst{
    Status::WrongDirection, Status::Missed, Status::OffTrack, Status::SlightlyOff,
    Status::NotAssessable,  Status::NoData, Status::OnTrack,  Status::Met};

/// The place in that order, from 0; statusCount for facts without a verdict.
inline int urgency(std::optional<Status> status)
{
    return status ? int(std::ranges::find(worstFirst, *status) - worstFirst.begin()) : statusCount;
}

} // namespace Core
