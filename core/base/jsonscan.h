// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"

namespace Core {

/// What Qt's parser lets pass or finds too late: a key that an object names twice (of which the
/// last would win without a word), and contents nested deeper than Limit::jsonDepth. Null for
/// anything else, text that is no JSON too. Takes time in proportion to the bytes.
std::optional<JsonFault> scanJson(const QByteArray &json);

} // namespace Core
