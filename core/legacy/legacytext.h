// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <optional>

namespace Core {

/// How Vietnamese was written before composed Unicode. The bytes of all but the last arrive as
/// signs of Windows-1252.
enum class LegacyEncoding {
    Tcvn3,         ///< ABC, the .Vn* fonts: one sign a letter, no capitals with a tone
    Tcvn3Capitals, ///< the .Vn*H fonts: the same signs, all shown as capitals
    Vni,           ///< the VNI-* fonts: a letter and a second sign for its marks
    Windows1258,   ///< Vietnamese Windows: a letter and a second sign for its tone
    Decomposed,    ///< Unicode with combining marks
};

/// The encoding that a font's name gives away, whatever the text looks like. Null for Unicode
/// fonts.
std::optional<LegacyEncoding> legacyEncodingOfFont(const QString &font);

/// Recognises the encoding that texts (best the cells of a whole column or file) are written in
/// together.
class LegacyRecogniser
{
public:
    void add(const QString &text);
    /// Null unless at least two different words, or one whose capitals or signs no language has,
    /// become Vietnamese syllables, and four times as many do as do not: "Se" with a diaeresis
    /// alone could be anything. Null as well where two encodings explain as much. Never
    /// Tcvn3Capitals, which only the font tells.
    std::optional<LegacyEncoding> encoding() const;

private:
    QSet<QString> m_words; ///< with a sign beyond ASCII and a plain letter
    bool m_hasDecomposed = false;
};

std::optional<LegacyEncoding> recogniseLegacy(const QStringList &texts);

/// The text in NFC. Signs that are no letters of the encoding stay. A TCVN3 word that is typed in
/// capitals gets its marked letters as capitals too.
QString fromLegacy(const QString &text, LegacyEncoding encoding);

/// Bytes of a text file as Windows-1252 shows them, whatever they were meant to be. Null when it
/// has no sign for one of them, or one is NUL.
std::optional<QString> fromWindows1252(QByteArrayView bytes);

/// What people call the encoding, in either language.
QString legacyName(LegacyEncoding encoding);

} // namespace Core
