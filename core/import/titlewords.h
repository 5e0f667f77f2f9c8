// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// The words of a text, as `spellingKey`, between blanks and with one at either end, whatever stood
/// between them: a text contains the words of a name when it contains this.
QString titleWords(const QString &text);

} // namespace Core
