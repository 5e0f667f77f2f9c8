// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace Core {

/// Makes a new file with the built-in programme (Resolution 01-NQ/TU), units, ranking indices and
/// editions, and baseline values, all journalled. The file appears under its name only when it is
/// complete; an existing one is refused.
Result<std::unique_ptr<Store>> initFile(const QString &path, const Clock &clock, const QString &by);

/// The profiles that a new file begins with, in the order of their days.
QList<AgencyProfile> builtinAgencies();

/// Code and key of the province that the program is made for.
inline const QString homeKey = QStringLiteral("p-ben-tre");

} // namespace Core
