// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/phrasebook.h"

namespace Core {

/// What the user reads: names the thing, the place and the remedy.
QString errorSentence(const Error &error, const Phrasebook &book);

} // namespace Core
