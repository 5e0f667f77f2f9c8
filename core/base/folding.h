// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// The search key of a text: lower case, no marks, d for d-with-stroke, inner runs of white space
/// as one blank, none at the ends. "mo cay" finds the district whatever its marks, and the two
/// usual places of a tone mark give the same key.
QString folded(const QString &text);

/// Text as it is stored: NFC, lines that end with \n, without white space at its ends.
QString normalized(const QString &text);

} // namespace Core
