// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"
#include "core/report/reportsource.h"

namespace Core {

/// The brief as the file's agency of that time issues it.
Result<Brief> composeBrief(const Store &store, const ReportSource &source,
                           const BriefOptions &options);

} // namespace Core
