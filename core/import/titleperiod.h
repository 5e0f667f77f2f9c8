// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QStringList>

namespace Core {

/// The period that the texts above a table name ("Report of the third quarter of 2023"), when they
/// name exactly one. Days and years of other things (documents, the date of signing, "by 2025",
/// "2021-2025") do not count. Null where they name a span that is no period as well ("10 months",
/// "up to October"), or a day of counting before the period's end.
std::optional<Period> titlePeriod(const QStringList &texts);

} // namespace Core
