// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/indicator.h"
#include "core/store/journalentry.h"

namespace Core {

/// How the journal names what a file describes, as it names the fields of values: what the field of
/// such an entry begins with, then "added", "removed" or the part that changed. Both languages of a
/// text stand in one, with " | " between them; codes of files (cli.md) stand for kinds and modes.
///
/// An entry about an indicator has its code; its period is the year of a target, of a quote or of a
/// change of the definition. One about a programme, an agency or a text of briefs has no indicator
/// and no unit; its period is the programme's code, or the day from which the profile holds (empty:
/// an open start). One about an edition has the indicator that the index feeds, else the index's
/// code.
inline const QString programmeField = QStringLiteral("programme: ");
inline const QString indicatorField = QStringLiteral("indicator: ");
inline const QString targetField = QStringLiteral("target: ");            ///< and its document
inline const QString targetQuoteField = QStringLiteral("target quote: "); ///< and its document
inline const QString agencyField = QStringLiteral("agency: ");
inline const QString briefTextField = QStringLiteral("brief: ");
inline const QString editionField = QStringLiteral("edition: ");
inline const QString publishedNameField = QStringLiteral("edition: published_name");
inline const QString indexField = QStringLiteral("index: ");
inline const QString unitsField = QStringLiteral("units: added");             ///< how many
inline const QString successionsField = QStringLiteral("successions: added"); ///< how many
inline const QString regionsField = QStringLiteral("regions: added");         ///< how many
inline const QString calendarField = QStringLiteral("calendar: added");       ///< how many rules
inline const QString homeField = QStringLiteral("file: home unit");           ///< keys of units
/// From when on a file of an older format has changes of its catalogue in its journal.
inline const QString coverageField = QStringLiteral("file: catalogue journalled");

inline const QString wasAdded = QStringLiteral("added");
inline const QString wasRemoved = QStringLiteral("removed");

/// Null for no text at all.
std::optional<QString> textOrNull(const QString &text);
/// Both languages in one text, as the journal shows them; null when both are empty.
std::optional<QString> bothLanguages(const LocalizedText &text);

/// What a file describes in programmes.
struct ProgrammesThen
{
    QList<Programme> programmes;
    QList<Indicator> indicators;
};

/// The changes from `before` to `after`, one entry a field; `model` says who, when and why. An
/// indicator that is new, or new with its programme, is one entry.
QList<JournalEntry> programmeChanges(const ProgrammesThen &before, const ProgrammesThen &after,
                                     const JournalEntry &model);

} // namespace Core
