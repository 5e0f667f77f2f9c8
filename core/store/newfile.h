// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <functional>

namespace Core {

/// Makes a file that appears under its name only when it is complete: `fill` makes and fills the
/// one that it is given the name of. Nobody's file is ever overwritten, also when two programs make
/// one of the same name at once: the later one gets FileExists. What lies beside the name, left by
/// an earlier file, is set aside; the remarks say so. After a failure nothing is left.
Result<QList<Error>> makeFile(const QString &path,
                              const std::function<Result<>(const QString &unfinished)> &fill);

} // namespace Core
