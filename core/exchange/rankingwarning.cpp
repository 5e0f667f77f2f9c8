// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rankingwarning.h"

#include <QCoreApplication>

#include <iterator>

namespace Core {

namespace {

// In the order of RankingWarning::Kind.
constexpr const char *sentences[] = {
    //: NewIndex: %1 is its code
    QT_TRANSLATE_NOOP("Warnings", "There is no ranking index \"%1\" yet: the import adds it under "
                                  "this name."),
    //: NewPart: %1 is a column's header
    QT_TRANSLATE_NOOP("Warnings", "\"%1\" is no known part of the index: the import adds it as a "
                                  "new one."),
    //: IgnoredColumn: %1 is its header
    QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" does not hold numbers only and is left out."),
    //: ConvertedText: %1 is the name of an encoding, such as TCVN3
    QT_TRANSLATE_NOOP("Warnings", "The text was written in %1 and is read as Unicode. Check the "
                                  "names."),
    //: UnknownName: %1 is the row's number, %2 the name, %3 the code
    QT_TRANSLATE_NOOP("Warnings", "Row %1: no unit is called \"%2\"; the one with the code %3 is "
                                  "taken."),
    //: MissingPlace: %1 is the row's number, %2 the unit
    QT_TRANSLATE_NOOP("Warnings", "Row %1: %2 has no place; only its scores are taken."),
    //: ScoreOrder: both are units
    QT_TRANSLATE_NOOP("Warnings", "%1 has a higher score than %2 but not a better place. Check "
                                  "both."),
    //: Numbering: %1 is a unit, %2 its place
    QT_TRANSLATE_NOOP("Warnings", "The numbering breaks at %1, place %2. Units with equal scores "
                                  "share a place, and the next one is skipped."),
};
static_assert(std::size(sentences) == static_cast<size_t>(RankingWarning::Kind::Numbering) + 1);

} // namespace

QString RankingWarning::sentence(const Phrasebook &book) const
{
    const QString text = book.translate("Warnings", sentences[static_cast<size_t>(kind)]);
    switch (parts.size()) {
    case 1:
        return text.arg(parts.at(0));
    case 2:
        return text.arg(parts.at(0), parts.at(1));
    default:
        return text.arg(parts.value(0), parts.value(1), parts.value(2));
    }
}

} // namespace Core
