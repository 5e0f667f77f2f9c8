// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Gui {

class Typeface;

struct TextLine
{
    QString text;
    bool endsParagraph = true; ///< the last line, or one before a forced break: not justified

    bool operator==(const TextLine &) const = default;
};

/// Breaks a text between words only: "01-NQ/TU" and "CNTT-TT" stay whole wherever they fit on a
/// line, and a number stays with its unit of measure or what it counts. Runs of spaces within a
/// line are kept: they are blanks to be filled in by hand.
QList<TextLine> brokenLines(const QString &text, const Typeface &face, double width,
                            double firstIndent = 0);

/// Whether a line of a title may part a number, or room left for one, from the words that it
/// belongs to: "20" from "20 October 2020". Ranges and percent signs are never parted.
enum class Numbers { Loose, Bound };

/// The text with no-break spaces where brokenLines() does not break it, and no-break hyphens in
/// "2020-2025", for programs that break the lines themselves. With Numbers::Loose only ranges and
/// percent signs are bound: for narrow cells.
QString boundText(const QString &text, Numbers numbers = Numbers::Bound);

/// The same number of lines, as even in length as possible: for centred titles.
QList<TextLine> balancedLines(const QString &text, const Typeface &face, double width,
                              Numbers numbers = Numbers::Bound);

/// Width of the longest run of characters that is never broken.
double longestWord(const QString &text, const Typeface &face);

} // namespace Gui
