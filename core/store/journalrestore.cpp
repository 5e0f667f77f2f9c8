// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalrestore.h"

#include "core/store/journalfields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace Core {

namespace {

const QString reasonStart = QStringLiteral("restore of entry ");

constexpr const char *alreadySo =
    QT_TRANSLATE_NOOP("Errors", "the value is already as it was before this entry");
constexpr const char *noIndicator =
    QT_TRANSLATE_NOOP("Errors", "the indicator is no longer in this file");
constexpr const char *noUnit = QT_TRANSLATE_NOOP("Errors", "the area is no longer in this file");
constexpr const char *ofARanking = QT_TRANSLATE_NOOP(
    "Errors", "it comes from a ranking table; correct that table and import it again");
constexpr const char *noFigure = QT_TRANSLATE_NOOP(
    "Errors", "there is no value now to which it could belong; restore the value first");

constexpr const char *ofTheOffice = QT_TRANSLATE_NOOP(
    "Errors", "it is about the agency or the texts of briefs; change them on the Briefs page");
constexpr const char *ofTheCatalogue = QT_TRANSLATE_NOOP(
    "Errors", "it is about the catalogue; correct the programme file and import it again");
constexpr const char *ofAnAnswer = QT_TRANSLATE_NOOP(
    "Errors", "it answers a question about a value; answer that again on the Data entry page");

Error refusal(const JournalEntry &entry, const char *why)
{
    return {Error::Kind::NotRestorable,
            QStringLiteral("%1, %2").arg(entry.indicator, entry.period),
            {QString::fromLatin1(why)},
            {}};
}

/// Whether an entry is about what the file describes, not about values, agencies or briefs.
bool isOfCatalogue(const QString &field)
{
    if (field == unitsField || field == successionsField || field == regionsField ||
        field == calendarField || field == homeField || field == coverageField)
        return true;
    return std::ranges::any_of(
        std::array{programmeField, indicatorField, targetField, targetQuoteField},
        [&field](const QString &start) { return field.startsWith(start); });
}

bool isFigure(const QString &field)
{
    static const QSet<QString> figures{QStringLiteral("value"),     QStringLiteral("out_of"),
                                       QStringLiteral("numerator"), QStringLiteral("denominator"),
                                       QStringLiteral("state"),     QStringLiteral("text"),
                                       QStringLiteral("missing")};
    return figures.contains(field);
}

bool isOfSameObservation(const JournalEntry &a, const JournalEntry &b)
{
    return a.indicator == b.indicator && a.unitKey == b.unitKey && a.period == b.period &&
           a.part == b.part && a.edition == b.edition;
}

/// Goes through the journal from the entry's batch on: the first change of a field there tells what
/// it held before.
Observation takenBack(const Observation &now, const JournalEntry &entry,
                      const QList<JournalEntry> &journal)
{
    Observation then = now;
    QSet<QString> seen;
    for (const JournalEntry &one : journal) {
        if (one.batch.value() < entry.batch.value() || !isOfSameObservation(one, entry) ||
            seen.contains(one.field))
            continue;
        seen.insert(one.field);
        const bool comesWithFigure =
            isFigure(one.field) || one.batch == entry.batch || now.isEmpty();
        if (isFigure(entry.field) ? comesWithFigure : one.field == entry.field)
            readJournalField({one.field, one.before}, then);
    }
    return then;
}

} // namespace

Result<ObservationKey> observationKeyOf(const JournalEntry &entry, const Catalogue &catalogue)
{
    if (isOfCatalogue(entry.field))
        return failure(refusal(entry, ofTheCatalogue));
    if (entry.indicator.isEmpty())
        return failure(refusal(entry, ofTheOffice));
    if (entry.field.startsWith(acceptedField))
        return failure(refusal(entry, ofAnAnswer));
    Observation anything;
    const bool isHeld = readJournalField({entry.field, std::nullopt}, anything);
    if (entry.unitKey.isEmpty() || !isHeld)
        return failure(refusal(entry, ofARanking));
    const Indicator *indicator = catalogue.indicator(entry.indicator);
    if (!indicator)
        return failure(refusal(entry, catalogue.index(entry.indicator) ? ofARanking : noIndicator));
    const Unit *unit = catalogue.unitByKey(entry.unitKey);
    if (!unit)
        return failure(refusal(entry, noUnit));
    const auto period = Period::fromText(entry.period);
    if (!period)
        return failure({Error::Kind::BadPeriod, entry.period, {}, {}});
    return ObservationKey{indicator->id, unit->id, *period, entry.part, entry.edition};
}

Result<Observation> observationBefore(const JournalEntry &entry, const Store &store)
{
    const auto key = observationKeyOf(entry, store.catalogue());
    if (!key)
        return failure(key.error());
    const auto stored = store.observations().find(*key);
    if (!stored)
        return failure(stored.error());
    const auto journal = store.journal().entries(entry.indicator);
    if (!journal)
        return failure(journal.error());
    Observation now = stored->value_or(Observation());
    now.key = *key;
    const Observation then = takenBack(now, entry, *journal);
    if (then == now || (then.isEmpty() && now.isEmpty()))
        return failure(
            refusal(entry, isFigure(entry.field) || !now.isEmpty() ? alreadySo : noFigure));
    return then;
}

QString restoreReason(JournalEntryId entry)
{
    return reasonStart + QString::number(entry.value());
}

std::optional<JournalEntryId> restoredEntry(const QString &reason)
{
    const JournalEntryId entry(
        reason.startsWith(reasonStart) ? reason.mid(reasonStart.size()).toLongLong() : 0);
    return entry.isValid() ? std::optional(entry) : std::nullopt;
}

} // namespace Core
