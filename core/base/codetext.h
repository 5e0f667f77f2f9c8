// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// Whether a text has characters that nobody sees, or that only steer how it runs: control
/// characters, line ends, halves of a letter, marks of direction.
bool hasUnseen(const QString &text);

/// Whether a text can tell something apart, such as "NQ01": not empty, at most Limit::code
/// characters, all of which are seen.
bool isCode(const QString &text);

} // namespace Core
