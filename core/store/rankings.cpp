// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rankings.h"

#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journalfields.h"
#include "core/store/journaltable.h"
#include "core/store/rankingtable.h"
#include "core/store/sqlerror.h"

#include <algorithm>

namespace Core {

namespace {

RankingEntry emptyEntry(EditionId edition, UnitId unit)
{
    RankingEntry entry;
    entry.edition = edition;
    entry.unit = unit;
    return entry;
}

/// The fields of a place with the number of places, which is shown beside it.
QList<JournalField> placeFields(const RankingEntry &entry, const RankingEdition &edition)
{
    QList<JournalField> fields = journalFields(entry);
    std::optional<QString> outOf;
    if (!entry.isEmpty())
        outOf = QString::number(edition.outOf);
    fields.insert(1, {QStringLiteral("out_of"), outOf});
    return fields;
}

void checkField(const RankingEdition &edition, const QList<RankingEntry> &entries)
{
    for (const RankingEntry &entry : entries) {
        if (entry.rank && (*entry.rank < 1 || *entry.rank > edition.outOf))
            throw SqlError{{Error::Kind::RankExceedsField,
                            QString::number(*entry.rank),
                            {QString::number(edition.outOf)},
                            {}}};
    }
}

/// The stored edition of that index, year and label, as it is in the table.
std::optional<RankingEdition> storedEdition(const RankingTable &table, const RankingEdition &named)
{
    const QList<RankingEdition> editions = table.editions();
    const auto found =
        std::find_if(editions.cbegin(), editions.cend(), [&named](const RankingEdition &edition) {
            return edition.index == named.index && edition.year == named.year &&
                   edition.label == named.label;
        });
    return found == editions.cend() ? std::nullopt : std::optional(*found);
}

/// Brings the edition's row to what is wanted, whose id it sets. Gives what was there.
std::optional<RankingEdition> bringEdition(const RankingTable &table, RankingEdition &wanted)
{
    const std::optional<RankingEdition> stored = storedEdition(table, wanted);
    wanted.id = stored ? stored->id : table.insert(wanted);
    if (stored && *stored != wanted)
        table.update(wanted);
    return stored;
}

/// Puts each entry in its place; the places that this changed, before and after.
void bringEntries(const RankingTable &table, const QList<RankingEntry> &entries,
                  RecordedEdition &recorded)
{
    const EditionId edition = recorded.after.edition.id;
    for (RankingEntry entry : entries) {
        entry.edition = edition;
        if (entry.isEmpty())
            entry = emptyEntry(edition, entry.unit);
        const RankingEntry before =
            table.entry(edition, entry.unit).value_or(emptyEntry(edition, entry.unit));
        if (entry == before && recorded.before.edition.outOf == recorded.after.edition.outOf)
            continue;
        if (entry.isEmpty())
            table.remove(edition, entry.unit);
        else
            table.save(entry);
        recorded.before.entries << before;
        recorded.after.entries << entry;
    }
}

/// The code that the journal names places by: that of the indicator which an index feeds, else the
/// index's own.
QString journalName(const Catalogue &catalogue, const QString &indexCode)
{
    QString name = indexCode;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (indicator.index == indexCode)
            name = indicator.code;
    }
    return name;
}

/// `model` once for each field that differs.
QList<JournalEntry> changedFields(const JournalEntry &model, const QList<JournalField> &before,
                                  const QList<JournalField> &after)
{
    QList<JournalEntry> list;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        JournalEntry entry = model;
        entry.field = after.at(i).name;
        entry.before = before.at(i).text;
        entry.after = after.at(i).text;
        list << entry;
    }
    return list;
}

/// The id of the index; adds it, or the parts of it that are not in the file, and enters that.
RankingIndexId ensureIndex(const FileState &file, const RankingIndex &index,
                           QList<JournalEntry> &entries, const JournalEntry &model)
{
    const RankingTable table(file.connection());
    const RankingIndex *known = file.catalogue().index(index.code);
    const auto enterOne = [&](const QString &what, const LocalizedText &name) {
        JournalEntry entry = model;
        entry.indicator = index.code;
        entry.field = indexField + what;
        entry.after = bothLanguages(name);
        entries << entry;
    };
    if (!known) {
        enterOne(wasAdded, index.name);
        return table.insert(index);
    }
    for (const SubIndex &part : index.parts) {
        const bool isKnown =
            std::any_of(known->parts.cbegin(), known->parts.cend(),
                        [&part](const SubIndex &one) { return one.code == part.code; });
        if (!isKnown) {
            enterOne(QStringLiteral("part"), part.name);
            table.insert(known->id, part);
        }
    }
    return known->id;
}

RecordedEdition writePlaces(const FileState &file, EditionPlaces places)
{
    const RankingTable table(file.connection());
    checkField(places.edition, places.entries);
    const auto stored = bringEdition(table, places.edition);
    RecordedEdition recorded{JournalTable(file.connection()).nextBatch(),
                             {stored.value_or(places.edition), {}},
                             {places.edition, {}}};
    recorded.isNewEdition = !stored;
    bringEntries(table, places.entries, recorded);
    const QList<RankingEntry> left = table.entries(places.edition.id);
    checkField(places.edition, left); // the places that were not named, in a smaller field
    recorded.isEditionRemoved = left.isEmpty();
    if (recorded.isEditionRemoved)
        table.remove(places.edition.id);
    return recorded;
}

QList<JournalEntry> changes(const FileState &file, const RecordedEdition &recorded,
                            const QString &indexCode, const Origin &origin)
{
    const EditionPlaces &before = recorded.before;
    const EditionPlaces &after = recorded.after;
    JournalEntry model;
    model.batch = recorded.batch;
    model.at = file.now();
    model.by = origin.by;
    model.indicator = journalName(file.catalogue(), indexCode);
    model.period = QString::number(after.edition.year);
    model.edition = after.edition.label;
    model.reason = origin.reason;
    QList<JournalEntry> list =
        changedFields(model, journalFields(before.edition), journalFields(after.edition));
    if (recorded.isNewEdition != recorded.isEditionRemoved) {
        JournalEntry entry = model;
        entry.field = editionField + (recorded.isNewEdition ? wasAdded : wasRemoved);
        std::optional<QString> &text = recorded.isNewEdition ? entry.after : entry.before;
        text = indexCode + QLatin1Char(' ') + QString::number(after.edition.year);
        list.prepend(entry);
    }
    for (qsizetype i = 0; i < after.entries.size(); ++i) {
        const RankingEntry &entry = after.entries.at(i);
        model.unitKey = file.catalogue().unit(entry.unit)->key;
        model.source = entry.source;
        list << changedFields(model, placeFields(before.entries.at(i), before.edition),
                              placeFields(entry, after.edition));
        // The name as published comes and goes with its place.
        if (before.entries.at(i).isEmpty() || entry.isEmpty())
            list.removeIf([&](const JournalEntry &one) {
                return one.unitKey == model.unitKey && one.field == publishedNameField;
            });
    }
    return list;
}

} // namespace

const QList<RankingEdition> &Rankings::editions() const
{
    return m_file.editions();
}

QList<RankingEdition> Rankings::editionsOf(RankingIndexId index) const
{
    QList<RankingEdition> list;
    std::copy_if(m_file.editions().cbegin(), m_file.editions().cend(), std::back_inserter(list),
                 [index](const RankingEdition &edition) { return edition.index == index; });
    return list;
}

Result<QList<RankingEntry>> Rankings::entries(EditionId edition) const
{
    return guarded<QList<RankingEntry>>(
        [&] { return RankingTable(m_file.connection(), &m_file.catalogue()).entries(edition); });
}

Result<> Rankings::addIndices(const QList<RankingIndex> &indices, const Origin &origin)
{
    return m_file.describe([&] {
        QList<JournalEntry> entries;
        JournalEntry entry = m_file.entryBy(origin);
        entry.field = indexField + wasAdded;
        for (const RankingIndex &index : indices) {
            RankingTable(m_file.connection()).insert(index);
            entry.indicator = index.code;
            entry.after = bothLanguages(index.name);
            entries << entry;
        }
        JournalTable(m_file.connection()).append(entries);
    });
}

Result<RecordedEdition> Rankings::saveEdition(const RankingIndex &index,
                                              const EditionPlaces &places, const Origin &origin)
{
    RecordedEdition recorded;
    return m_file
        .describe([&] {
            EditionPlaces wanted = places;
            QList<JournalEntry> entries;
            wanted.edition.index = ensureIndex(m_file, index, entries, m_file.entryBy(origin));
            recorded = writePlaces(m_file, wanted);
            JournalTable(m_file.connection())
                .append(entries + changes(m_file, recorded, index.code, origin));
        })
        .map([&] { return recorded; });
}

Result<EditionId> Rankings::addEdition(const RankingEdition &edition,
                                       const QList<RankingEntry> &entries, const Origin &origin)
{
    const RankingIndex index = *m_file.catalogue().index(edition.index);
    return saveEdition(index, {edition, entries}, origin).map([](const RecordedEdition &saved) {
        return saved.after.edition.id;
    });
}

} // namespace Core
