// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"

#include <QJsonObject>

namespace Core {

/// The status document of cli.md: keys in English, missing values null, no rounding.
/// `areaCode` is the unit's code as of that year. With `only` it holds that one indicator.
QJsonObject statusDocument(const Situation &situation, const QString &areaCode,
                           const QString &only = {});

} // namespace Core
