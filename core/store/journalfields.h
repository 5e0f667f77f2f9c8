// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"
#include "core/indicator/ranking.h"

#include <QList>

#include <functional>

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

/// Visits the fields in which two observations differ: number of the field in the list above, its
/// name, and the texts before and after.
using FieldVisitor =
    std::function<void(int field, const QString &name, const std::optional<QString> &before,
                       const std::optional<QString> &after)>;
void forEachChangedField(const Observation &before, const Observation &after,
                         const FieldVisitor &visit);

/// The number of a field of observations in `journalFields`; -1 when they have none of that name.
int journalFieldNumber(const QString &name);

/// Puts a field as `journalFields` wrote it back into an observation; a null text empties it. False
/// when observations have no field of that name (the score of a place).
bool readJournalField(const JournalField &written, Observation &observation);

/// Rank, score, sub-scores (as compact JSON) and origin of a place.
QList<JournalField> journalFields(const RankingEntry &entry);

/// What an edition states about its table.
QList<JournalField> journalFields(const RankingEdition &edition);

} // namespace Core
