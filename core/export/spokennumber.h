// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// When a number format writes a sign; never where the words say the direction.
enum class SignShown { IfNegative, Always, Never };

/// "#,##0.0": groups, and exactly `decimals` decimals; Excel writes them as the reader's system
/// does.
QString numberPattern(int decimals);

/// A number format in Excel's notation that makes a number read as `words`, in which it stands as
/// `digits` without its sign ("top 25", "+4.7 points"): the cell says it in words and stays a
/// number. Empty when `digits` are not in `words`, or the words cannot be put into a format.
QString spokenFormat(const QString &words, const QString &digits, const QString &pattern,
                     SignShown sign = SignShown::IfNegative);

} // namespace Core
