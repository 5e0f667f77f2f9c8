// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Core {

/// The mark of our data files: SQLite's application_id, bytes 68 to 71 of the file.
constexpr int applicationId = 0x42545245; // "BTRE"

/// The ending of their names, without the point.
constexpr const char *dataFileSuffix = "btict";

} // namespace Core
