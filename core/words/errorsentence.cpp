// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errorsentence.h"

#include "core/base/enumrows.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>

namespace Core {

namespace {

// %1 is the subject, %2 and %3 the arguments.
constexpr EnumRow<Error::Kind, const char *> sentences[] = {
    {Error::Kind::FileExists,
     QT_TRANSLATE_NOOP("Errors", "The file \"%1\" exists already and was left as it is. "
                                 "Choose another name.")},
    {Error::Kind::FileNotFound,
     QT_TRANSLATE_NOOP("Errors", "The file \"%1\" does not exist. Check the name and the folder.")},
    {Error::Kind::FolderNotFound,
     QT_TRANSLATE_NOOP("Errors", "The folder \"%1\" does not exist. Create it or choose another.")},
    {Error::Kind::NotOurFile,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" is not a data file of this program. Nothing was changed.")},
    {Error::Kind::NewerFile,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" was created by a newer version of this program (format "
                                 "%2). Install the new version to open it. Nothing was changed.")},
    {Error::Kind::DamagedFile,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" is damaged and was not opened. Use the last backup that "
                       "your office keeps; keep the damaged file for the administrator.")},
    {Error::Kind::FileReadOnly,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" cannot be written to. Remove its write protection "
                                 "or copy it to a folder of your own.")},
    {Error::Kind::FileBusy,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" is in use by another program. Close it there and try again.")},
    //: %2 says why
    {Error::Kind::WriteFailed,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" could not be written: %2. What was there before was left "
                                 "as it is. Try another name or another folder.")},
    {Error::Kind::ReadFailed,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" could not be read (%2). Close it in other programs, check "
                                 "the right to read it, then try again.")},
    //: a folder, a device, a pipe or a socket
    {Error::Kind::NotRegularFile,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a file but a folder, a device or a pipe. Choose a "
                                 "file.")},
    //: %2 and %3 are sizes in MB, what it has and the most that is read
    {Error::Kind::FileTooLarge,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" has %2 MB; this program reads at most %3 MB of such a file. "
                       "Divide it into smaller files.")},
    {Error::Kind::UnsupportedFormat,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" has a format that this version does not handle. Use one of: %2.")},
    //: %2 is what SQLite says, in English
    {Error::Kind::StoreFailed,
     QT_TRANSLATE_NOOP("Errors", "The data file \"%1\" could not be used for a reason that this "
                                 "program does not know (%2). Show this to the administrator.")},
    {Error::Kind::FileMoved,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" was moved, deleted or replaced by another program while it "
                       "was open. Nothing was stored. Open it again.")},
    {Error::Kind::DriveFailed,
     QT_TRANSLATE_NOOP("Errors",
                       "The drive or the network failed while \"%1\" was read or written. "
                       "Check the drive and the connection, then try again.")},
    {Error::Kind::FileNotReadable,
     QT_TRANSLATE_NOOP("Errors",
                       "You may not read \"%1\". Ask its owner for the right to read it.")},
    //: %2 is a file beside the data file, such as data.btict-journal
    {Error::Kind::BadCompanion,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" was not opened: beside it lies \"%2\", which is not a plain "
                       "file but a folder, a link, a device or a pipe. Move it away, then "
                       "try again.")},
    {Error::Kind::HalfWritten,
     QT_TRANSLATE_NOOP("Errors",
                       "A change of \"%1\" was interrupted and has to be undone, but the file "
                       "or its folder is write-protected. Remove the write protection, or "
                       "copy the file together with \"%2\" to a folder of your own.")},
    {Error::Kind::WalMode,
     QT_TRANSLATE_NOOP("Errors",
                       "Another program has set \"%1\" to a way of writing (WAL) that this "
                       "program does not use, and it cannot be set back because the file "
                       "or its folder is write-protected. Copy it to a folder of your own.")},
    //: %2 is a number
    {Error::Kind::BadFormat,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" states a format (%2) that no version of this program writes. "
                       "It was left as it is. Use the last backup; keep this file for the "
                       "administrator.")},
    //: %2 is "the table", "the trigger" and so on, %3 its name
    {Error::Kind::ForeignSchema,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" was altered by another program: %2 \"%3\" is not as this "
                                 "program makes it. The file was left as it is, and nothing in it "
                                 "was run. Use the last backup; keep this file for the "
                                 "administrator.")},
    //: %2 is a table, %3 a row, %4 a column, %5 what stands there
    {Error::Kind::BadStoredValue,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" holds something that this program never writes: in the table "
                       "%2, row %3, column %4 stands \"%5\". Use the last backup; keep this "
                       "file for the administrator.")},
    {Error::Kind::FileBeingChecked,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is still being checked for damage; only then is anything "
                                 "written to it. Try again in a moment.")},
    {Error::Kind::ChangeUndone,
     QT_TRANSLATE_NOOP("Errors",
                       "The last change of \"%1\" was interrupted before it was complete, "
                       "and was undone. Enter or import it again.")},
    //: %2 and %3 are file names
    {Error::Kind::CompanionSetAside,
     QT_TRANSLATE_NOOP("Errors",
                       "Beside \"%1\" lay \"%2\", the remains of an interrupted change that "
                       "do not fit the file as it is now. They were not used; they are "
                       "now called \"%3\".")},
    {Error::Kind::OpenedReadOnly,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" can only be looked at: the file or its folder is "
                                 "write-protected, and its format is older. Copy it to a folder of "
                                 "your own to enter values.")},
    {Error::Kind::UnknownProgramme,
     QT_TRANSLATE_NOOP("Errors", "There is no programme with the code \"%1\" in this file.")},
    {Error::Kind::UnknownPillar,
     QT_TRANSLATE_NOOP("Errors", "There is no pillar with the code \"%1\" in this programme.")},
    {Error::Kind::UnknownIndex,
     QT_TRANSLATE_NOOP("Errors", "There is no ranking index with the code \"%1\" in this file.")},
    //: %2 is the index, %3 the years it has
    {Error::Kind::UnknownEdition,
     QT_TRANSLATE_NOOP("Errors", "There is no edition %1 of %2 in this file. Use one of: %3.")},
    //: %2 is the index, %3 its parts
    {Error::Kind::UnknownPart,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" is not a component that %2 is computed from. Use one of: %3.")},
    //: %2 is the index
    {Error::Kind::PartNotKnown,
     QT_TRANSLATE_NOOP("Errors", "The score of \"%1\" is not known, and %2 cannot be computed "
                                 "without it. Give a score for it too.")},
    //: %1 is the score, %2 the component, %3 and %4 the limits
    {Error::Kind::ScoreOutOfRange,
     QT_TRANSLATE_NOOP("Errors", "The score of \"%2\" must be from %3 to %4; %1 is not valid.")},
    {Error::Kind::NoFormula,
     QT_TRANSLATE_NOOP(
         "Errors",
         "This file does not say how %1 is computed from its components. Choose another index.")},
    //: %1 is a year, %2 numbers of provinces
    {Error::Kind::AmbiguousEdition,
     QT_TRANSLATE_NOOP("Errors",
                       "There are several editions of %1. Say which provinces were ranked: "
                       "%2.")},
    {Error::Kind::NoProgramme,
     QT_TRANSLATE_NOOP("Errors", "The file \"%1\" holds no programme yet. Import one first.")},
    //: %1 is the indicator, %2 the programme shown, %3 the one it belongs to
    {Error::Kind::IndicatorElsewhere,
     QT_TRANSLATE_NOOP("Errors", "The programme %2 has no indicator \"%1\"; it belongs to %3. "
                                 "Add --programme %3.")},
    //: %2 is the place in the JSON file, %3 what is wrong there
    {Error::Kind::BadProgrammeFile,
     QT_TRANSLATE_NOOP("Errors",
                       "The programme file \"%1\" is wrong at %2: %3. Nothing was imported.")},
    //: %2 is the place in the JSON file, %3 what is wrong there
    {Error::Kind::BadMapping,
     QT_TRANSLATE_NOOP("Errors", "The mapping \"%1\" is wrong at %2: %3. Nothing was imported.")},
    {Error::Kind::UnknownIndicator,
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is no indicator \"%1\". Write its code or its full name as in the catalogue.")},
    {Error::Kind::UnknownArea,
     QT_TRANSLATE_NOOP("Errors",
                       "There is no area \"%1\". Write its code or its name as in the catalogue.")},
    //: %2 are the areas, each with its code
    {Error::Kind::AmbiguousArea,
     QT_TRANSLATE_NOOP("Errors",
                       "Several areas are called \"%1\": %2. Write the code instead of the name.")},
    {Error::Kind::BadPeriod,
     QT_TRANSLATE_NOOP(
         "Errors", "\"%1\" is not a period. Write for example 2024, 2024-Q3, 2024-H1 or 2024-05.")},
    {Error::Kind::BadNumber,
     QT_TRANSLATE_NOOP(
         "Errors",
         "\"%1\" is not a number. Write digits with at most one decimal sign, for example 78.5.")},
    //: %2 and %3 are the two readings
    {Error::Kind::AmbiguousNumber,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" can be read as %2 or as %3. Write it without grouping, "
                                 "or with more decimals.")},
    //: %2 and %3 are the limits, an open one is a dash
    {Error::Kind::OutOfRange,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is outside the limits of this indicator (%2 to %3). Check the figure.")},
    //: %1 is the start of a text, %2 a number of characters
    {Error::Kind::LongText,
     QT_TRANSLATE_NOOP("Errors", "The text \"%1...\" has more than %2 characters. Shorten it.")},
    {Error::Kind::NumeratorExceedsDenominator,
     QT_TRANSLATE_NOOP("Errors",
                       "The numerator %1 is greater than the denominator %2. Check both figures.")},
    //: %2 is the recomputed percentage
    {Error::Kind::PercentageMismatch,
     QT_TRANSLATE_NOOP("Errors", "%1 does not agree with numerator and denominator, which give %2. "
                                 "Correct one of them.")},
    {Error::Kind::MissingOutOf,
     QT_TRANSLATE_NOOP("Errors", "The rank %1 needs the number ranked. Write it like 53/63.")},
    {Error::Kind::RankExceedsField,
     QT_TRANSLATE_NOOP(
         "Errors", "A rank must be a whole number from 1 to %2; it says %1. Check both numbers.")},
    {Error::Kind::DuplicateRow,
     QT_TRANSLATE_NOOP(
         "Errors",
         "Another row already has the same indicator, area and period (%1). Keep one of them.")},
    {Error::Kind::UnitNotValidInPeriod,
     QT_TRANSLATE_NOOP("Errors",
                       "The area \"%1\" did not exist in %2. Choose an area of that time.")},
    {Error::Kind::PeriodLocked,
     QT_TRANSLATE_NOOP(
         "Errors", "The period %1 is locked. Ask the person who manages this file to open it.")},
    {Error::Kind::ReadsAnotherIndicator,
     QT_TRANSLATE_NOOP("Errors",
                       "\"%1\" shows the values of %2. Enter the value under that indicator.")},
    {Error::Kind::BadState,
     QT_TRANSLATE_NOOP(
         "Errors", "\"%1\" does not state the progress. Write not started, in progress or done.")},
    //: how firm a figure is
    {Error::Kind::BadFirmness,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a kind of figure. Write estimate, preliminary or "
                                 "official, or leave it empty.")},
    {Error::Kind::BadAbsence,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a reason for a missing value. Write not applicable "
                                 "or not yet due, or leave it empty.")},
    {Error::Kind::BadDate,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a date. Write it like 31/12/2024.")},
    //: %1 is a code, %2 a name
    {Error::Kind::AreaMismatch,
     QT_TRANSLATE_NOOP(
         "Errors",
         "The code %1 and the name \"%2\" mean different areas. Correct one of the two.")},
    {Error::Kind::MissingRank,
     QT_TRANSLATE_NOOP(
         "Errors",
         "\"%1\" has neither a rank nor a score. Fill in one of the two, or leave the row out.")},
    //: both are years
    {Error::Kind::EditionMismatch,
     QT_TRANSLATE_NOOP("Errors",
                       "The row is of the edition %1, not of %2. Import each edition from "
                       "a table of its own.")},
    //: both are numbers of places
    {Error::Kind::FieldMismatch,
     QT_TRANSLATE_NOOP(
         "Errors",
         "The row says %1 ranked, the rows before it %2. Write the same number in all rows.")},
    //: %1 is the text, %2 the number of the character, such as U+202E
    {Error::Kind::UnreadableText,
     QT_TRANSLATE_NOOP("Errors", "The text \"%1\" contains a hidden character (%2), which may have "
                                 "come along in copying. Delete the text and type it anew.")},
    //: %1 is the cell, such as D12, %2 what it shows, such as #REF!
    {Error::Kind::ErrorCell,
     QT_TRANSLATE_NOOP("Errors", "The cell %1 shows the error %2. Correct its formula in the "
                                 "spreadsheet and save the file.")},
    //: %1 is the cell, such as D12
    {Error::Kind::UncalculatedCell,
     QT_TRANSLATE_NOOP("Errors",
                       "The formula in the cell %1 was never calculated. Open the file in "
                       "Excel or LibreOffice and save it.")},
    {Error::Kind::BlankIndicator,
     QT_TRANSLATE_NOOP("Errors", "The row names no indicator. Write its code or its full name.")},
    {Error::Kind::BlankArea,
     QT_TRANSLATE_NOOP("Errors", "The row names no area, though other rows of the table do. Write "
                                 "its code or its name.")},
    {Error::Kind::BlankPeriod,
     QT_TRANSLATE_NOOP("Errors", "The row states no period. Write for example 2024, 2024-Q3, "
                                 "2024-H1 or 2024-05.")},
    //: %1 is what stands there, %2 the cell, such as D12
    {Error::Kind::ExtraCell,
     QT_TRANSLATE_NOOP("Errors",
                       "The row has more cells than the header has columns: \"%1\" in %2. "
                       "Put numbers with a decimal comma and texts with a comma between "
                       "quotation marks, or save the table with semicolons.")},
    //: %1 is an indicator with its period, %2 says why
    {Error::Kind::NotRestorable,
     QT_TRANSLATE_NOOP("Errors", "The old value of %1 cannot be restored: %2.")},
    //: %2 is the column's name
    {Error::Kind::MissingColumn,
     QT_TRANSLATE_NOOP("Errors",
                       "The header row of the table \"%1\" lacks %2. Add what is missing.")},
    //: %1 is the header, %2 and %3 the letters of the columns
    {Error::Kind::RepeatedColumn,
     QT_TRANSLATE_NOOP("Errors",
                       "Two columns are headed \"%1\": %2 and %3. Give one of them another "
                       "header, or say which of them is to be left out.")},
    //: %2 says what is wrong
    {Error::Kind::BadTable, QT_TRANSLATE_NOOP("Errors", "The table \"%1\" could not be read: %2.")},
    //: %2 is a place in the table such as D12, %3 says what is wrong there
    {Error::Kind::TableLimit,
     QT_TRANSLATE_NOOP("Errors", "The table \"%1\" could not be read at %2: %3.")},
    //: %2 is the name that was asked for, %3 the sheets that there are
    {Error::Kind::UnknownSheet,
     QT_TRANSLATE_NOOP("Errors", "The table \"%1\" has no sheet \"%2\". Use one of: %3.")},
    //: %2 is the sheet's name
    {Error::Kind::HiddenSheet,
     QT_TRANSLATE_NOOP("Errors", "In \"%1\" only the hidden sheet \"%2\" holds such a table. "
                                 "Choose that sheet by its name, or show it in the spreadsheet.")},
    {Error::Kind::MissingPeriod,
     QT_TRANSLATE_NOOP("Errors", "The table \"%1\" does not say which period it is of. Give the "
                                 "period, for example 2023.")},
    {Error::Kind::MissingIndicator,
     QT_TRANSLATE_NOOP("Errors", "The table \"%1\" has no column for the indicator, and the text "
                                 "above it names none, or several. Say which one its figures are "
                                 "of (command line: --indicator CODE).")},
    //: %1 is the table, %2 a header or a column's letter, %3 a text below it
    {Error::Kind::UnclearColumn,
     QT_TRANSLATE_NOOP("Errors",
                       "The column \"%2\" of the table \"%1\" is not known, but \"%3\" in "
                       "it says what its figures are of. Say what the column holds, or "
                       "that it is left out (command line: --mapping).")},
    //: %1 is the table, %2 an area in the text above it, %3 the own area
    {Error::Kind::OtherAreaInTitle,
     QT_TRANSLATE_NOOP("Errors", "The text above the table \"%1\" names %2, but its rows name no "
                                 "area. Say whose figures they are (command line: --area CODE); "
                                 "they are not read as values of %3 unasked.")},
    //: %1 is the table, %2 a row's number
    {Error::Kind::NothingRead,
     QT_TRANSLATE_NOOP("Errors",
                       "Nothing in the table \"%1\" could be read: row %2 and those below "
                       "it name no known indicator, area or period and hold no figures. "
                       "Compare the row with the header.")},
    //: %1 is the start of the text, %2 the file
    {Error::Kind::TextTooLong,
     QT_TRANSLATE_NOOP(
         "Errors",
         "The text \"%1...\" is too long for a cell of \"%2\". Shorten it, or export as CSV.")},
    //: %1 is a table
    {Error::Kind::Cancelled,
     QT_TRANSLATE_NOOP("Errors", "The reading of \"%1\" was stopped. Nothing was changed.")},
    //: %1 is the unit, %2 the year, %3 the indicators; in Vietnamese the unit
    //: is %4 and the indicators %5
    {Error::Kind::NothingToReport,
     QT_TRANSLATE_NOOP("Errors",
                       "No brief was written: up to the end of %2 there is no value of %1 "
                       "to report. Missing: %3. Enter or import values, or choose a later "
                       "year.")},
    //: %1 is the agency, %2 says what is wrong
    {Error::Kind::BadAgencyProfile,
     QT_TRANSLATE_NOOP("Errors", "The details of \"%1\" cannot be kept: %2. Nothing was changed.")},
    {Error::Kind::FolderReadOnly,
     QT_TRANSLATE_NOOP("Errors",
                       "You may not write into the folder \"%1\". Choose a folder of your "
                       "own, or ask for the right to write there. Nothing was written.")},
    {Error::Kind::DiskFull,
     QT_TRANSLATE_NOOP("Errors", "There is no room left on the drive for \"%1\". Nothing was "
                                 "written. Make room or choose another drive, then try again.")},
    //: %1 is what was typed, such as 2022-02-30
    {Error::Kind::NoSuchDay,
     QT_TRANSLATE_NOOP("Errors", "There is no such day as %1. Write a day of the calendar as "
                                 "YYYY-MM-DD, for example 2024-03-31.")},
    //: %1 is the argument, %2 its remedy
    {Error::Kind::BadArgument,
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not understood. Use one of: %2.")},
};
static_assert(areComplete(sentences, Error::Kind::BadArgument));

/// Which place of the sentence a phrase of the catalogue fills, whose own places are filled from
/// the same parts; 0 for none.
int phrasePlace(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadProgrammeFile:
    case Error::Kind::BadMapping:
    case Error::Kind::TableLimit:
        return 3;
    case Error::Kind::BadTable:
    case Error::Kind::NotRestorable:
    case Error::Kind::BadAgencyProfile:
    case Error::Kind::ForeignSchema:
    case Error::Kind::WriteFailed:
    case Error::Kind::ReadFailed:
        return 2;
    default:
        return 0;
    }
}

/// Whether the parts after the subject (and the subject too, unless it is what was typed) are
/// figures, which Error holds with a decimal point.
bool isFigured(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::AmbiguousNumber:
    case Error::Kind::ScoreOutOfRange:
    case Error::Kind::OutOfRange:
    case Error::Kind::NumeratorExceedsDenominator:
    case Error::Kind::PercentageMismatch:
    case Error::Kind::RankExceedsField:
        return true;
    default:
        return false;
    }
}

// How tables name the columns that they may lack.
constexpr const char *columns[] = {
    QT_TRANSLATE_NOOP("Errors", "indicator"), QT_TRANSLATE_NOOP("Errors", "area"),
    QT_TRANSLATE_NOOP("Errors", "period"),    QT_TRANSLATE_NOOP("Errors", "value"),
    QT_TRANSLATE_NOOP("Errors", "name"),      QT_TRANSLATE_NOOP("Errors", "rank"),
};

/// ""indicator", "period"", each a header of the reader's language.
QString columnList(const QString &list, const Phrasebook &book)
{
    QStringList names = list.split(QStringLiteral(", "));
    for (QString &name : names) {
        for (const char *column : columns) {
            if (name == QLatin1String(column))
                name = book.translate("Errors", column);
        }
    }
    //: %1 is the header of a column in a list of them
    const QString quoted = book.translate("Errors", "\"%1\"");
    for (QString &name : names)
        name = quoted.arg(name);
    return names.join(QStringLiteral(", "));
}

/// A place in a JSON file as readers find it: "$@1", where a text stops being JSON, is its first
/// character.
QString placeText(const QString &place, const Phrasebook &book)
{
    const QString character = QStringLiteral("$@");
    if (!place.startsWith(character))
        return place;
    //: %1 is a number: the place in a file
    return book.translate("Errors", "character %1").arg(place.mid(character.size()));
}

/// One of the parts as the language writes it.
QString partText(const QString &part, const Error &error, const Phrasebook &book)
{
    if (error.kind == Error::Kind::BadProgrammeFile || error.kind == Error::Kind::BadMapping)
        return placeText(part, book);
    QString text = part;
    bool isFigure = false;
    part.toDouble(&isFigure);
    if (isFigure && isFigured(error.kind) && book.language() == Language::Vietnamese)
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

/// A text with its %1, %2... filled in one pass: a file name may itself contain "%2".
QString filled(const QString &text, const QStringList &parts)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (isPlace)
            filled += readableLine(parts.value(text.at(++i).digitValue() - 1));
        else
            filled += text.at(i);
    }
    return filled;
}

} // namespace

/// Of a place beside others of its edition, not of a row beside others of its table: %2 is the N of
/// the edition, %3 its year.
const char *const otherField = QT_TRANSLATE_NOOP(
    "Errors", "The edition of %3 has %2 places, not %1. That number holds for all its provinces: "
              "write %2, or import the table of the edition anew (File > Import).");

QString errorSentence(const Error &error, const Phrasebook &book)
{
    const bool isTyped = error.kind == Error::Kind::AmbiguousNumber;
    QStringList parts{isTyped ? error.subject : partText(error.subject, error, book)};
    for (const QString &argument : error.arguments)
        parts << (error.kind == Error::Kind::MissingColumn ? columnList(argument, book)
                                                           : partText(argument, error, book));
    if (const int place = phrasePlace(error.kind); place > 0 && place <= parts.size()) {
        QString &phrase = parts[place - 1];
        phrase = filled(book.translate("Errors", phrase.toUtf8().constData()), parts);
    }
    const bool isOfEdition = error.kind == Error::Kind::FieldMismatch && parts.size() > 2;
    return filled(
        book.translate("Errors", isOfEdition ? otherField : valueOf(sentences, error.kind)), parts);
}

} // namespace Core
