// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Core {

/// How Vietnamese was written before composed Unicode. The bytes of the first three arrive as signs
/// of Windows-1252.
enum class LegacyEncoding {
    Tcvn3,         ///< ABC, the .Vn* fonts: one sign a letter, no capitals with a tone
    Tcvn3Capitals, ///< the .Vn*H fonts: the same signs, all shown as capitals
    Vni,           ///< the VNI-* fonts: a letter and a second sign for its marks
    Decomposed,    ///< Unicode with combining marks
};

/// The encoding that a font's name gives away, whatever the text looks like. Null for Unicode
/// fonts.
std::optional<LegacyEncoding> legacyEncodingOfFont(const QString &font);

/// The encoding that `texts` (best the cells of a whole column or file) are written in together.
/// Null unless at least two different words, or one whose capitals or signs no language has, become
/// Vietnamese syllables, and four times as many do as do not: "Se" with a diaeresis alone could be
/// anything. Never Tcvn3Capitals, which only the font tells.
std::optional<LegacyEncoding> recogniseLegacy(const QStringList &texts);

/// The text in NFC. Signs that are no letters of the encoding stay. A TCVN3 word that is typed in
/// capitals gets its marked letters as capitals too.
QString fromLegacy(const QString &text, LegacyEncoding encoding);

/// Converts the cells of a table, of which the header row and the rows below are judged apart.
/// Gives the encoding to report: null where there was none, or where nothing that is seen changed.
std::optional<LegacyEncoding> bringToUnicode(QList<QStringList> &rows);

/// What people call the encoding, in either language.
QString legacyName(LegacyEncoding encoding);

} // namespace Core
