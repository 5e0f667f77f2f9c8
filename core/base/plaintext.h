// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <optional>

namespace Core {

/// Texts of the catalogue and of values are plain: what is stored is what a reader sees, and every
/// format can say it. Refused are control characters (but line ends and tabs), half characters,
/// numbers that are no character, and marks that turn the direction of reading or hide what they
/// stand for.

/// The first refused character of the text; null when there is none.
std::optional<char32_t> unreadableCharacter(QStringView text);

/// UnreadableText, with the text in one line and the character's number, when there is one.
Result<> checkText(const QString &text);

/// The text with U+FFFD in the place of each refused character: of older files and of others'.
QString readableText(const QString &text);

/// The same in one line: a blank for each line end and tab. For sentences and lists.
QString readableLine(const QString &text);

/// Whether a text has characters that nobody sees: those that are refused, line ends and tabs, and
/// those that a text may have but that show nothing of their own, such as soft hyphens and joiners.
bool hasUnseen(QStringView text);

/// Whether a text can tell something apart, such as "NQ01": not empty, at most Limit::code
/// characters, all of which are seen.
bool isCode(const QString &text);

} // namespace Core
