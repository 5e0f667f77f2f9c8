// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importwarning.h"

#include "core/base/plaintext.h"
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
    //: IndicatorFromTitle: %1 is an indicator's code, %2 its name
    QT_TRANSLATE_NOOP("Warnings",
                      "The table has no column for the indicator; %1 (%2) is taken from "
                      "the text above it."),
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
    //: ColumnsLeftOut: %1 is a list of headers and column letters
    QT_TRANSLATE_NOOP("Warnings", "These columns are not known and are left out: %1."),
    //: ColumnByCells: %1 is a header, %2 "area" or "period"
    QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" is read as \"%2\", as its cells are."),
    //: FilledDown: %1 is a list of row numbers
    QT_TRANSLATE_NOOP("Warnings",
                      "Rows %1: what they leave empty is taken from the row above, which "
                      "begins their group. Check them."),
    //: NoValueMarks: %1 are the marks, such as "-" and "...", %2 is a list of row numbers
    QT_TRANSLATE_NOOP("Warnings", "Cells with %1 hold no value and are left out, in rows %2."),
    //: Footnotes: %1 is a list of row numbers
    QT_TRANSLATE_NOOP("Warnings", "Rows %1: the mark of a footnote behind a figure is left out."),
    //: MergedValues: %1 is a list of row numbers
    QT_TRANSLATE_NOOP("Warnings",
                      "Rows %1: a value is merged over them and the row above, and is read "
                      "for that row only."),
    //: Fractions: %1 is a list of indicators
    QT_TRANSLATE_NOOP("Warnings",
                      "All values of %1 are at most 1 and are read as such percentages: "
                      "0.5 as 0.5 %. If they are shares of 1, give the cells the percent "
                      "format."),
    //: LookAlikes: %1 is a list of texts
    QT_TRANSLATE_NOOP("Warnings",
                      "Letters of another alphabet that look like Latin ones are read as "
                      "those: %1."),
    //: NoValues
    QT_TRANSLATE_NOOP("Warnings", "Below the header of the table there are no values."),
};
static_assert(std::size(sentences) == static_cast<size_t>(ImportWarning::Kind::NoValues) + 1);

} // namespace

ImportWarning ImportWarning::ofRows(Kind kind, const QList<int> &rows)
{
    return {kind, {rowList(rows)}};
}

ImportWarning ImportWarning::ofTexts(Kind kind, const QStringList &texts)
{
    return {kind, {textList(texts)}};
}

QString ImportWarning::textList(const QStringList &texts)
{
    constexpr qsizetype most = 10;
    constexpr qsizetype longest = 60;
    QStringList quoted;
    for (const QString &text : texts.mid(0, most))
        quoted << QLatin1Char('"') + readableLine(text.left(longest)) + QLatin1Char('"');
    if (texts.size() > most)
        quoted << QStringLiteral("\u2026");
    return quoted.join(QStringLiteral(", "));
}

QString ImportWarning::rowList(const QList<int> &rows)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const int row : rows.mid(0, most))
        numbers << QString::number(row);
    if (rows.size() > most)
        numbers << QStringLiteral("\u2026");
    return numbers.join(QStringLiteral(", "));
}

QString ImportWarning::sentence(const Phrasebook &book) const
{
    const QString text = book.translate("Warnings", sentences[static_cast<size_t>(kind)]);
    if (kind == Kind::ColumnByCells) // the name of a column as errors give it
        return text.arg(parts.at(0), book.translate("Errors", parts.at(1).toLatin1().constData()));
    switch (parts.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(parts.at(0));
    case 2:
        return text.arg(parts.at(0), parts.at(1));
    default:
        return text.arg(parts.value(0), parts.value(1), parts.value(2));
    }
}

} // namespace Core
