// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/indicator/observationfields.h"
#include "core/indicator/observationrules.h"
#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journalfields.h"
#include "core/store/observationtable.h"
#include "core/store/rankingtable.h"
#include "core/store/sqlerror.h"

#include <algorithm>

namespace Core {

namespace {

Observation emptyObservation(const ObservationKey &key)
{
    Observation observation;
    observation.key = key;
    return observation;
}

bool hasSameFields(const Observation &one, const Observation &other)
{
    bool isSame = true;
    forEachObservationField(
        [&](const auto &field) { isSame = isSame && one.*field.member == other.*field.member; });
    return isSame;
}

} // namespace

Recording::Recording(FileState &file, const Origin &origin)
    : m_file(file)
    , m_journal(file.connection(), file.entryBy(origin))
    , m_table(file.connection())
{}

RankObservations Recording::ranks() const
{
    return {m_file.connection(), m_file.catalogue(), m_file.editions()};
}

std::optional<Observation> Recording::bring(const Observation &after)
{
    const ObservationKey &key = after.key;
    const Catalogue &catalogue = m_file.catalogue();
    const Result<> allowed =
        checkObservation(after, *catalogue.indicator(key.indicator), *catalogue.unit(key.unit));
    if (!allowed)
        throw SqlError{allowed.error()};
    const bool isPlace = ranks().indexOf(key.indicator) != nullptr;
    const Observation nothing = emptyObservation(key);
    if (!isPlace && !after.isEmpty() && m_table.insert(after)) {
        enter(nothing, after);
        return nothing;
    }
    const Observation before =
        (isPlace ? ranks().find(key) : ObservationTable(m_file.connection(), catalogue).find(key))
            .value_or(nothing);
    // Without a figure it does not exist, whatever its other fields say.
    const Observation then = after.isEmpty() ? nothing : after;
    if (hasSameFields(before, then))
        return std::nullopt;
    if (isPlace)
        writePlace(after);
    else if (after.isEmpty())
        m_table.remove(key);
    else
        m_table.replace(after);
    enter(before, then);
    return before;
}

/// Enters the editions, too, that it makes for the place, gives another number of places, or takes
/// away with their last place.
void Recording::writePlace(const Observation &after)
{
    const QList<RankingEdition> before = m_file.editions();
    ranks().write(after);
    m_file.setEditions(RankingTable(m_file.connection()).editions());
    const QString &indicator = m_file.catalogue().indicator(after.key.indicator)->code;
    for (const RankingEdition &now : m_file.editions()) {
        const auto old = std::ranges::find(before, now.id, &RankingEdition::id);
        const bool isNew = old == before.cend();
        if (!isNew && old->outOf == now.outOf)
            continue;
        m_journal.begin(indicator, {}, QString::number(now.year), {}, now.label, {});
        m_journal.add(editionField + (isNew ? wasAdded : QStringLiteral("out_of")),
                      isNew ? std::nullopt : std::optional(QString::number(old->outOf)),
                      QString::number(now.outOf));
    }
    for (const RankingEdition &old : before) {
        if (std::ranges::find(m_file.editions(), old.id, &RankingEdition::id) !=
            m_file.editions().cend())
            continue;
        m_journal.begin(indicator, {}, QString::number(old.year), {}, old.label, {});
        m_journal.add(editionField + wasRemoved, QString::number(old.outOf), std::nullopt);
    }
}

void Recording::enter(const Observation &before, const Observation &after)
{
    const ObservationKey &key = after.key;
    QString &periodCode = m_periodCodes[key.period];
    if (periodCode.isEmpty())
        periodCode = key.period.code();
    m_journal.begin(m_file.catalogue().indicator(key.indicator)->code,
                    m_file.catalogue().unit(key.unit)->key, periodCode, key.part, key.edition,
                    after.source);
    forEachChangedField(
        before, after,
        [this](int, const QString &field, const std::optional<QString> &old,
               const std::optional<QString> &now) { m_journal.add(field, old, now); });
}

} // namespace Core
