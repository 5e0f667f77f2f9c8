// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// The search key of a text: lower case, no marks, d for d-with-stroke, inner runs of white space
/// as one blank, none at the ends. "mo cay" finds the district whatever its marks, and the two
/// usual places of a tone mark give the same key. Characters without a width are left out.
QString folded(const QString &text);

/// Text as it is stored: NFC, lines that end with \n, without white space at its ends, be it seen
/// or without a width.
QString normalized(const QString &text);

/// Nothing but white space and characters without a width.
bool isBlank(QStringView text);

/// The text without characters that take no room (zero-width blank, byte order mark): they come
/// along in copying and say nothing.
QString withoutZeroWidth(const QString &text);

} // namespace Core
