// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Core {

/// What went wrong, as data. The user's sentence is made from it where the language is known
/// (`errorSentence`, core/words/errorsentence.h); `detail` is for the log and stays untranslated.
struct Error
{
    enum class Kind {
        // files
        FileExists,
        FileNotFound,
        FolderNotFound,
        NotOurFile,
        NewerFile,
        DamagedFile,
        FileReadOnly,
        FileBusy,
        WriteFailed,
        ReadFailed,
        NotRegularFile,
        FileTooLarge,
        UnsupportedFormat,
        StoreFailed,
        FileMoved,
        DriveFailed,
        FileNotReadable,
        BadCompanion,
        HalfWritten,
        WalMode,
        BadFormat,
        ForeignSchema,
        BadStoredValue,
        FileBeingChecked,
        // what opening a file had to do: remarks, not failures
        ChangeUndone,
        CompanionSetAside,
        OpenedReadOnly,
        // catalogue
        UnknownProgramme,
        UnknownPillar,
        UnknownIndex,
        UnknownEdition,
        UnknownPart,
        PartNotKnown,
        ScoreOutOfRange,
        NoFormula,
        AmbiguousEdition,
        NoProgramme,
        IndicatorElsewhere,
        BadProgrammeFile,
        BadMapping,
        // values; each of these has a reason code of the import (`reasonCode`); cells that hold no
        // number for some reason share bad_number
        UnknownIndicator,
        UnknownArea,
        AmbiguousArea,
        BadPeriod,
        BadNumber,
        AmbiguousNumber,
        OutOfRange,
        LongText,
        NumeratorExceedsDenominator,
        PercentageMismatch,
        MissingOutOf,
        RankExceedsField,
        DuplicateRow,
        UnitNotValidInPeriod,
        PeriodLocked,
        ReadsAnotherIndicator,
        BadState,
        BadFirmness,
        BadAbsence,
        BadDate,
        AreaMismatch,
        MissingRank,
        EditionMismatch,
        FieldMismatch,
        UnreadableText,
        ErrorCell,
        UncalculatedCell,
        BlankIndicator,
        BlankArea,
        BlankPeriod,
        ExtraCell,
        // journal
        NotRestorable,
        // tables
        MissingColumn,
        RepeatedColumn,
        BadTable,
        TableLimit,
        UnknownSheet,
        HiddenSheet,
        MissingPeriod,
        MissingIndicator,
        UnclearColumn,
        OtherAreaInTitle,
        NothingRead,
        TextTooLong,
        // long work
        Cancelled,
        // briefs
        NothingToReport,
        BadAgencyProfile,
        FolderReadOnly,
        DiskFull,
        // command line
        NoSuchDay,
        BadArgument,
    };

    Kind kind;
    /// The thing the sentence is about: a path, a code, the text that was typed.
    QString subject;
    /// Further parts of the sentence, in the order its template names them; see errorsentence.cpp.
    QStringList arguments;
    /// The driver's or the system's own words, never shown alone.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// LongText of a text that has more characters than `most`.
Error longText(const QString &text, qsizetype most);

/// The stable code of a refused value ("out_of_range"), for JSON and error files.
QString reasonCode(Error::Kind kind);

} // namespace Core
