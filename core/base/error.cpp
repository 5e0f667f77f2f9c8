// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/enumrows.h"

namespace Core {

namespace {

constexpr EnumRow<Error::Kind, const char *> codes[] = {
    {Error::Kind::FileExists, "file_exists"},
    {Error::Kind::FileNotFound, "file_not_found"},
    {Error::Kind::FolderNotFound, "folder_not_found"},
    {Error::Kind::NotOurFile, "not_our_file"},
    {Error::Kind::NewerFile, "newer_file"},
    {Error::Kind::DamagedFile, "damaged_file"},
    {Error::Kind::FileReadOnly, "file_read_only"},
    {Error::Kind::FileBusy, "file_busy"},
    {Error::Kind::WriteFailed, "write_failed"},
    {Error::Kind::ReadFailed, "read_failed"},
    {Error::Kind::NotRegularFile, "not_regular_file"},
    {Error::Kind::FileTooLarge, "file_too_large"},
    {Error::Kind::UnsupportedFormat, "unsupported_format"},
    {Error::Kind::StoreFailed, "store_failed"},
    {Error::Kind::FileMoved, "file_moved"},
    {Error::Kind::DriveFailed, "drive_failed"},
    {Error::Kind::FileNotReadable, "file_not_readable"},
    {Error::Kind::BadCompanion, "bad_companion"},
    {Error::Kind::HalfWritten, "half_written"},
    {Error::Kind::WalMode, "wal_mode"},
    {Error::Kind::BadFormat, "bad_format"},
    {Error::Kind::ForeignSchema, "foreign_schema"},
    {Error::Kind::BadStoredValue, "bad_stored_value"},
    {Error::Kind::FileBeingChecked, "file_being_checked"},
    {Error::Kind::ChangeUndone, "change_undone"},
    {Error::Kind::CompanionSetAside, "companion_set_aside"},
    {Error::Kind::OpenedReadOnly, "opened_read_only"},
    {Error::Kind::UnknownProgramme, "unknown_programme"},
    {Error::Kind::UnknownPillar, "unknown_pillar"},
    {Error::Kind::UnknownIndex, "unknown_index"},
    {Error::Kind::UnknownEdition, "unknown_edition"},
    {Error::Kind::UnknownPart, "unknown_part"},
    {Error::Kind::PartNotKnown, "part_not_known"},
    {Error::Kind::ScoreOutOfRange, "score_out_of_range"},
    {Error::Kind::NoFormula, "no_formula"},
    {Error::Kind::AmbiguousEdition, "ambiguous_edition"},
    {Error::Kind::NoProgramme, "no_programme"},
    {Error::Kind::IndicatorElsewhere, "indicator_elsewhere"},
    {Error::Kind::BadProgrammeFile, "bad_programme_file"},
    {Error::Kind::BadMapping, "bad_mapping"},
    {Error::Kind::UnknownIndicator, "unknown_indicator"},
    {Error::Kind::UnknownArea, "unknown_area"},
    {Error::Kind::AmbiguousArea, "ambiguous_area"},
    {Error::Kind::BadPeriod, "bad_period"},
    {Error::Kind::BadNumber, "bad_number"},
    {Error::Kind::AmbiguousNumber, "ambiguous_number"},
    {Error::Kind::OutOfRange, "out_of_range"},
    {Error::Kind::LongText, "long_text"},
    {Error::Kind::NumeratorExceedsDenominator, "numerator_exceeds_denominator"},
    {Error::Kind::PercentageMismatch, "percentage_mismatch"},
    {Error::Kind::MissingOutOf, "missing_out_of"},
    {Error::Kind::RankExceedsField, "rank_exceeds_field"},
    {Error::Kind::DuplicateRow, "duplicate_row"},
    {Error::Kind::UnitNotValidInPeriod, "unit_not_valid_in_period"},
    {Error::Kind::PeriodLocked, "period_locked"},
    {Error::Kind::ReadsAnotherIndicator, "reads_another_indicator"},
    {Error::Kind::BadState, "bad_state"},
    {Error::Kind::BadFirmness, "bad_status"},
    {Error::Kind::BadAbsence, "bad_absence"},
    {Error::Kind::BadDate, "bad_date"},
    {Error::Kind::AreaMismatch, "area_mismatch"},
    {Error::Kind::MissingRank, "missing_rank"},
    {Error::Kind::EditionMismatch, "edition_mismatch"},
    {Error::Kind::FieldMismatch, "field_mismatch"},
    {Error::Kind::UnreadableText, "unreadable_text"},
    {Error::Kind::ErrorCell, "bad_number"},
    {Error::Kind::UncalculatedCell, "bad_number"},
    {Error::Kind::BlankIndicator, "unknown_indicator"},
    {Error::Kind::BlankArea, "unknown_area"},
    {Error::Kind::BlankPeriod, "bad_period"},
    {Error::Kind::ExtraCell, "extra_cell"},
    {Error::Kind::NotRestorable, "not_restorable"},
    {Error::Kind::MissingColumn, "missing_column"},
    {Error::Kind::RepeatedColumn, "repeated_column"},
    {Error::Kind::BadTable, "bad_table"},
    {Error::Kind::TableLimit, "table_limit"},
    {Error::Kind::UnknownSheet, "unknown_sheet"},
    {Error::Kind::HiddenSheet, "hidden_sheet"},
    {Error::Kind::MissingPeriod, "missing_period"},
    {Error::Kind::MissingIndicator, "missing_indicator"},
    {Error::Kind::UnclearColumn, "unclear_column"},
    {Error::Kind::OtherAreaInTitle, "other_area_in_title"},
    {Error::Kind::NothingRead, "nothing_read"},
    {Error::Kind::TextTooLong, "text_too_long"},
    {Error::Kind::Cancelled, "cancelled"},
    {Error::Kind::NothingToReport, "nothing_to_report"},
    {Error::Kind::BadAgencyProfile, "bad_agency_profile"},
    {Error::Kind::FolderReadOnly, "folder_read_only"},
    {Error::Kind::DiskFull, "disk_full"},
    {Error::Kind::NoSuchDay, "no_such_day"},
    {Error::Kind::BadArgument, "bad_argument"},
};
static_assert(areComplete(codes, Error::Kind::BadArgument));

} // namespace

Error longText(const QString &text, qsizetype most)
{
    constexpr qsizetype shown = 40;
    return {Error::Kind::LongText, text.left(shown), {QString::number(most)}, {}};
}

QString reasonCode(Error::Kind kind)
{
    return QString::fromLatin1(valueOf(codes, kind));
}

} // namespace Core
