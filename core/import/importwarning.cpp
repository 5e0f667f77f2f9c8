// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importwarning.h"

#include <QCoreApplication>

#include <iterator>

namespace Core {

namespace {

// In the order of ImportWarning::Kind.
constexpr const char *sentences[] = {
    //: NewIndex: %1 is its code
    QT_TRANSLATE_NOOP("Warnings", "There is no ranking index \"%1\" yet: the import adds it under "
                                  "this name."),
    //: NewPart: %1 is a column's header
    QT_TRANSLATE_NOOP(
        "Warnings", "\"%1\" is not yet a component of the index: the import adds it as a new one."),
    //: IgnoredColumn: %1 is its header
    QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" does not hold numbers only and is left out."),
    //: OtherYear: %1 is a column's header, such as DTI 2021
    QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" is of another year than the edition and is "
                                  "left out."),
    //: ConvertedText: %1 is the name of an encoding, such as TCVN3
    QT_TRANSLATE_NOOP("Warnings", "The text was written in %1 and is read as Unicode. Check the "
                                  "names."),
    //: UnknownName: %1 is the row's number, %2 the name, %3 the code
    QT_TRANSLATE_NOOP("Warnings",
                      "Row %1: no area is called \"%2\"; the one with the code %3 is used."),
    //: MissingPlace: %1 is the row's number, %2 the unit
    QT_TRANSLATE_NOOP("Warnings", "Row %1: %2 has no rank; only its scores are imported."),
    //: ScoreOrder: both are units
    QT_TRANSLATE_NOOP("Warnings",
                      "%1 has a higher score than %2 but not a better rank. Check both."),
    //: Numbering: %1 is a unit, %2 its place
    QT_TRANSLATE_NOOP("Warnings", "The ranks are not continuous at %1, rank %2. Areas with equal "
                                  "scores share a rank, and the next one is skipped."),
    //: PeriodFromTitle: %1 is a period, such as 2023-Q3
    QT_TRANSLATE_NOOP("Warnings", "The table has no column for the period; %1 is taken from the "
                                  "text above it."),
    //: OtherUnitInTitle: %1 and %2 are units
    QT_TRANSLATE_NOOP("Warnings", "The text above the table names %1, but its rows name no area "
                                  "and are read as values of %2. Choose the area they are of."),
    //: DetailsLeave: %1 is a list of row numbers
    QT_TRANSLATE_NOOP(
        "Warnings",
        "Rows %1: the table has another figure than the file. The table has no columns for the "
        "source, the kind of figure and the remarks, so those of the old figure are removed (the "
        "journal still shows them). To keep them, add these columns to the table."),
    //: PlaceDetailsLeave: %1 is a list of row numbers
    QT_TRANSLATE_NOOP(
        "Warnings",
        "Rows %1: the table has another rank or score than the file and does not state where it "
        "comes from, so source, document and remarks of the old one are removed (the journal still "
        "shows them)."),
    //: NotesBelow: %1 is the row's number
    QT_TRANSLATE_NOOP("Warnings", "Row %1 and those below it name no known indicator, area or "
                                  "period and hold no figures: they are read as notes."),
    //: HiddenRows: %1 is a list of row numbers
    QT_TRANSLATE_NOOP("Warnings", "Rows that are hidden in the spreadsheet are read too: %1."),
    //: HiddenColumns: %1 is a list of column letters
    QT_TRANSLATE_NOOP("Warnings", "Columns that are hidden in the spreadsheet are read too: %1."),
    //: SecondTable: %1 is the row's number
    QT_TRANSLATE_NOOP("Warnings", "Another table begins in row %1. It is not read; import it from "
                                  "a sheet or file of its own."),
    //: OtherSheets: %1 is the name of a sheet, %2 the names of others
    QT_TRANSLATE_NOOP("Warnings", "Only the sheet \"%1\" is read. These have a table too: %2."),
};
static_assert(std::size(sentences) == static_cast<size_t>(ImportWarning::Kind::OtherSheets) + 1);

} // namespace

ImportWarning ImportWarning::ofRows(Kind kind, const QList<int> &rows)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const int row : rows.mid(0, most))
        numbers << QString::number(row);
    if (rows.size() > most)
        numbers << QStringLiteral("\u2026");
    return {kind, {numbers.join(QStringLiteral(", "))}};
}

QString ImportWarning::sentence(const Phrasebook &book) const
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
