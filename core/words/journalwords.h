// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/store/journalentry.h"

namespace Core {

/// The words in which the journal is shown; what this program does not know stays as it is written.

/// What an entry changed: "value", "target (NQ01)", "figure kept despite a warning (unusual
/// change)".
QString journalFieldName(const QString &field, const Phrasebook &book);

/// Numbers for a reader are grouped, in a file they are not.
enum class NumberWriting { ForReaders, ForFiles };

/// An old or new text of the field: numbers in the format of the language, states, kinds and
/// targets in words. Empty for null.
QString journalValue(const QString &field, const std::optional<QString> &text,
                     const Phrasebook &book, NumberWriting writing = NumberWriting::ForReaders);

/// When, in local time: "31/12/2024 08:15:00".
QString journalTime(const QDateTime &at);

/// Why: "entered", "imported from a.csv".
QString journalReason(const QString &reason, const Phrasebook &book);

/// What the rows of a table of the data file are: "targets", "places in rankings".
QString tableName(const QString &table, const Phrasebook &book);

} // namespace Core
