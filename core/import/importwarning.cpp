// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importwarning.h"

#include "core/base/enumrows.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>

namespace Core {

namespace {

constexpr EnumRow<ImportWarning::Kind, const char *> sentences[] = {
    //: %1 is its code
    {ImportWarning::Kind::NewIndex,
     QT_TRANSLATE_NOOP("Warnings", "There is no ranking index \"%1\" yet: the import adds it under "
                                   "this name.")},
    //: %1 is a column's header
    {ImportWarning::Kind::NewPart,
     QT_TRANSLATE_NOOP(
         "Warnings",
         "\"%1\" is not yet a component of the index: the import adds it as a new one.")},
    //: %1 is its header
    {ImportWarning::Kind::IgnoredColumn,
     QT_TRANSLATE_NOOP("Warnings",
                       "The column \"%1\" does not hold numbers only and is left out.")},
    //: %1 is a column's header, such as DTI 2021
    {ImportWarning::Kind::OtherYear,
     QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" is of another year than the edition and is "
                                   "left out.")},
    //: %1 is the name of an encoding, such as TCVN3
    {ImportWarning::Kind::ConvertedText,
     QT_TRANSLATE_NOOP("Warnings", "The text was written in %1 and is read as Unicode. Check the "
                                   "names.")},
    //: %1 is the row's number, %2 the name, %3 the code
    {ImportWarning::Kind::UnknownName,
     QT_TRANSLATE_NOOP("Warnings",
                       "Row %1: no area is called \"%2\"; the one with the code %3 is used.")},
    //: %1 is the row's number, %2 the unit
    {ImportWarning::Kind::MissingPlace,
     QT_TRANSLATE_NOOP("Warnings", "Row %1: %2 has no rank; only its scores are imported.")},
    //: both are units
    {ImportWarning::Kind::ScoreOrder,
     QT_TRANSLATE_NOOP("Warnings",
                       "%1 has a higher score than %2 but not a better rank. Check both.")},
    //: %1 is a unit, %2 its place
    {ImportWarning::Kind::Numbering,
     QT_TRANSLATE_NOOP("Warnings", "The ranks are not continuous at %1, rank %2. Areas with equal "
                                   "scores share a rank, and the next one is skipped.")},
    //: %1 is a period, such as 2023-Q3
    {ImportWarning::Kind::PeriodFromTitle,
     QT_TRANSLATE_NOOP("Warnings", "The table has no column for the period; %1 is taken from the "
                                   "text above it.")},
    //: %1 is an indicator's code, %2 its name
    {ImportWarning::Kind::IndicatorFromTitle,
     QT_TRANSLATE_NOOP("Warnings",
                       "The table has no column for the indicator; %1 (%2) is taken from "
                       "the text above it.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::DetailsLeave,
     QT_TRANSLATE_NOOP(
         "Warnings",
         "Rows %1: the table has another figure than the file. The table has no columns for the "
         "source, the kind of figure and the remarks, so those of the old figure are removed (the "
         "journal still shows them). To keep them, add these columns to the table.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::PlaceDetailsLeave,
     QT_TRANSLATE_NOOP(
         "Warnings",
         "Rows %1: the table has another rank or score than the file and does not state where it "
         "comes from, so source, document and remarks of the old one are removed (the journal "
         "still "
         "shows them).")},
    //: %1 is the row's number
    {ImportWarning::Kind::NotesBelow,
     QT_TRANSLATE_NOOP("Warnings", "Row %1 and those below it name no known indicator, area or "
                                   "period and hold no figures: they are read as notes.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::HiddenRows,
     QT_TRANSLATE_NOOP("Warnings", "Rows that are hidden in the spreadsheet are read too: %1.")},
    //: %1 is a list of column letters
    {ImportWarning::Kind::HiddenColumns,
     QT_TRANSLATE_NOOP("Warnings", "Columns that are hidden in the spreadsheet are read too: %1.")},
    //: %1 is the row's number
    {ImportWarning::Kind::SecondTable,
     QT_TRANSLATE_NOOP("Warnings", "Another table begins in row %1. It is not read; import it from "
                                   "a sheet or file of its own.")},
    //: %1 is the name of a sheet, %2 the names of others
    {ImportWarning::Kind::OtherSheets,
     QT_TRANSLATE_NOOP("Warnings", "Only the sheet \"%1\" is read. These have a table too: %2.")},
    //: %1 is a list of headers and column letters
    {ImportWarning::Kind::ColumnsLeftOut,
     QT_TRANSLATE_NOOP("Warnings", "These columns are not known and are left out: %1.")},
    //: %1 is a header, %2 "area" or "period"
    {ImportWarning::Kind::ColumnByCells,
     QT_TRANSLATE_NOOP("Warnings", "The column \"%1\" is read as \"%2\", as its cells are.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::FilledDown,
     QT_TRANSLATE_NOOP("Warnings",
                       "Rows %1: what they leave empty is taken from the row above, which "
                       "begins their group. Check them.")},
    //: %1 are the marks, such as "-" and "...", %2 is a list of row numbers
    {ImportWarning::Kind::NoValueMarks,
     QT_TRANSLATE_NOOP("Warnings", "Cells with %1 hold no value and are left out, in rows %2.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::Footnotes,
     QT_TRANSLATE_NOOP("Warnings", "Rows %1: the mark of a footnote behind a figure is left out.")},
    //: %1 is a list of row numbers
    {ImportWarning::Kind::MergedValues,
     QT_TRANSLATE_NOOP("Warnings",
                       "Rows %1: a value is merged over them and the row above, and is read "
                       "for that row only.")},
    //: %1 is a list of indicators
    {ImportWarning::Kind::Fractions,
     QT_TRANSLATE_NOOP("Warnings",
                       "All values of %1 are at most 1 and are read as such percentages: "
                       "0.5 as 0.5 %. If they are shares of 1, give the cells the percent "
                       "format.")},
    //: %1 is a list of texts
    {ImportWarning::Kind::LookAlikes,
     QT_TRANSLATE_NOOP("Warnings",
                       "Letters of another alphabet that look like Latin ones are read as "
                       "those: %1.")},
    {ImportWarning::Kind::NoValues,
     QT_TRANSLATE_NOOP("Warnings", "Below the header of the table there are no values.")},
};
static_assert(areComplete(sentences, ImportWarning::Kind::NoValues));

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
    const QString text = book.translate("Warnings", valueOf(sentences, kind));
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
