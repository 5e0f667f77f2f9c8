// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// The search key of a text: lower case, no marks, d for d-with-stroke, inner runs of white space
/// as one blank, none at the ends. "mo cay" finds the district whatever its marks, and the two
/// usual places of a tone mark give the same key. Characters without a width are left out, and
/// letters of other alphabets are the Latin ones that they look like.
QString folded(const QString &text);

/// The text with Latin letters for those that look like them: eth for d-with-stroke, Greek and
/// Cyrillic ones, and those of full width. The same text when it has none.
QString withLatinLetters(const QString &text);

/// As `folded`, but i and y behind a consonant are one: "ti le" and "ty le".
QString spellingKey(const QString &text);

/// As `folded`, but with all marks: what is written alike but for case and for where in a syllable
/// its tone stands.
QString markedKey(const QString &text);

/// Text as it is stored: NFC, lines that end with \n, without white space at its ends, be it seen
/// or without a width.
QString normalized(const QString &text);

/// Nothing but white space and characters without a width.
bool isBlank(QStringView text);

/// The text without characters that take no room (zero-width blank, byte order mark): they come
/// along in copying and say nothing.
QString withoutZeroWidth(const QString &text);

} // namespace Core
