// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"

#include <QJsonObject>

namespace Core {

/// The status document of cli.md: keys in English, missing values null, no rounding.
/// "as_of_is_ahead" is there, and true, only where the as-of year has not come by the clock.
/// `areaCode` is the unit's code as of that year. With `only` it holds that one indicator.
/// `WithReasons` adds to each target why it is judged so, and to each indicator its history.
enum class StatusDetail { Verdicts, WithReasons };
QJsonObject statusDocument(const Situation &situation, const QString &areaCode,
                           const QString &only = {}, StatusDetail detail = StatusDetail::Verdicts);

} // namespace Core
