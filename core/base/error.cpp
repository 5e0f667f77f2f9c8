// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <iterator>

namespace Core {

namespace {

// In the order of Error::Kind.
constexpr const char *codes[] = {
    "file_exists",
    "file_not_found",
    "folder_not_found",
    "not_our_file",
    "newer_file",
    "damaged_file",
    "file_read_only",
    "file_busy",
    "write_failed",
    "read_failed",
    "not_regular_file",
    "file_too_large",
    "unsupported_format",
    "store_failed",
    "file_moved",
    "drive_failed",
    "file_not_readable",
    "bad_companion",
    "half_written",
    "wal_mode",
    "bad_format",
    "foreign_schema",
    "bad_stored_value",
    "file_being_checked",
    "change_undone",
    "companion_set_aside",
    "opened_read_only",
    "unknown_programme",
    "unknown_pillar",
    "unknown_index",
    "unknown_edition",
    "unknown_part",
    "part_not_known",
    "score_out_of_range",
    "no_formula",
    "ambiguous_edition",
    "no_programme",
    "indicator_elsewhere",
    "bad_programme_file",
    "bad_mapping",
    "unknown_indicator",
    "unknown_area",
    "ambiguous_area",
    "bad_period",
    "bad_number",
    "ambiguous_number",
    "out_of_range",
    "long_text",
    "numerator_exceeds_denominator",
    "percentage_mismatch",
    "missing_out_of",
    "rank_exceeds_field",
    "duplicate_row",
    "unit_not_valid_in_period",
    "period_locked",
    "reads_another_indicator",
    "bad_state",
    "bad_status",
    "bad_absence",
    "bad_date",
    "area_mismatch",
    "missing_rank",
    "edition_mismatch",
    "field_mismatch",
    "unreadable_text",
    "bad_number",
    "bad_number",
    "unknown_indicator",
    "unknown_area",
    "bad_period",
    "extra_cell",
    "not_restorable",
    "missing_column",
    "repeated_column",
    "bad_table",
    "table_limit",
    "unknown_sheet",
    "hidden_sheet",
    "missing_period",
    "missing_indicator",
    "unclear_column",
    "other_area_in_title",
    "nothing_read",
    "text_too_long",
    "cancelled",
    "nothing_to_report",
    "bad_agency_profile",
    "folder_read_only",
    "disk_full",
    "no_such_day",
    "bad_argument",
};
static_assert(std::size(codes) == static_cast<size_t>(Error::Kind::BadArgument) + 1);

} // namespace

Error longText(const QString &text, qsizetype most)
{
    constexpr qsizetype shown = 40;
    return {Error::Kind::LongText, text.left(shown), {QString::number(most)}, {}};
}

QString reasonCode(Error::Kind kind)
{
    return QString::fromLatin1(codes[static_cast<size_t>(kind)]);
}

} // namespace Core
