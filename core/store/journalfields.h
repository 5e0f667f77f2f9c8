// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"
#include "core/indicator/ranking.h"

#include <QList>

namespace Core {

/// The fields of a value as the journal writes them: name and text, null where the field is empty.
struct JournalField
{
    QString name;
    std::optional<QString> text;

    bool operator==(const JournalField &) const = default;
};

/// Every field of an observation, always the same ones in the same order.
QList<JournalField> journalFields(const Observation &observation);

/// Puts a field as `journalFields` wrote it back into an observation; a null text empties it. False
/// when observations have no field of that name (the score of a place).
bool readJournalField(const JournalField &written, Observation &observation);

/// Rank, score, sub-scores (as compact JSON) and origin of a place.
QList<JournalField> journalFields(const RankingEntry &entry);

/// What an edition states about its table.
QList<JournalField> journalFields(const RankingEdition &edition);

} // namespace Core
