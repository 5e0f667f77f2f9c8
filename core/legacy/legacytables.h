// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace Core {

// The published code tables of the fonts that came before Unicode, for text whose bytes were taken
// for Windows-1252. Signs that are no letter of theirs give a null character or an empty view.

/// TCVN 5712:1993 (VN3): one sign a letter.
QChar tcvn3Letter(QChar sign);

/// VNI: letters of one sign, such as the d with stroke.
QChar vniLetter(QChar sign);

/// VNI: the combining marks that a second sign puts on `base`, which is already Vietnamese.
QStringView vniMarks(QChar base, QChar sign);

/// Windows-1258, which writes most tones as a combining mark after the letter.
QChar windows1258Letter(QChar sign);

/// Windows-1252, where it is not Latin-1.
QChar windows1252Sign(QChar latin1);

} // namespace Core
