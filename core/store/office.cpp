// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/office.h"

#include "core/store/agencytable.h"
#include "core/store/brieftexttable.h"
#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journalfields.h"
#include "core/store/journaltable.h"
#include "core/store/sqlerror.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace Core {

namespace {

std::optional<QString> receiversText(const QList<LocalizedText> &receivers)
{
    QStringList lines;
    for (const LocalizedText &receiver : receivers)
        lines << bothLanguages(receiver).value_or(QString());
    return textOrNull(lines.join(QLatin1Char('\n')));
}

/// Always the same fields in the same order; those of a null profile are empty.
QList<JournalField> profileFields(const AgencyProfile *profile)
{
    const AgencyProfile nothing;
    const AgencyProfile &shown = profile ? *profile : nothing;
    return {{QStringLiteral("valid_to"), textOrNull(shown.validity.to.toString(Qt::ISODate))},
            {QStringLiteral("superior"), bothLanguages(shown.superior)},
            {QStringLiteral("issuer"), bothLanguages(shown.issuer)},
            {QStringLiteral("sign"), textOrNull(shown.sign)},
            {QStringLiteral("place"), bothLanguages(shown.place)},
            {QStringLiteral("authority"), bothLanguages(shown.authority)},
            {QStringLiteral("signer"), textOrNull(shown.signer)},
            {QStringLiteral("receivers"), receiversText(shown.receivers)}};
}

const AgencyProfile *startingOn(const QList<AgencyProfile> &profiles, QDate day)
{
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(),
                     [day](const AgencyProfile &one) { return one.validity.from == day; });
    return found == profiles.cend() ? nullptr : &*found;
}

/// The first days of the profiles of both lists, each once.
QList<QDate> startsOf(const QList<AgencyProfile> &profiles)
{
    QList<QDate> days;
    for (const AgencyProfile &profile : profiles) {
        if (!days.contains(profile.validity.from))
            days << profile.validity.from;
    }
    return days;
}

/// What changed in the texts of a period or programme; its batch and its texts are still to be set.
JournalEntry officeEntry(const FileState &file, const QString &period, const QString &field,
                         const Origin &origin)
{
    JournalEntry entry;
    entry.at = file.now();
    entry.by = origin.by;
    entry.period = period;
    entry.field = field;
    entry.reason = origin.reason;
    return entry;
}

BriefTexts storedTexts(const FileState &file, const Programme &programme)
{
    return BriefTextTable(file.connection())
        .find(programme.id)
        .value_or(startingTexts(programme.code));
}

} // namespace

Result<> Office::addAgencies(const QList<AgencyProfile> &profiles, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        QList<JournalEntry> entries;
        JournalEntry entry = m_file.entryBy(origin);
        entry.field = agencyField + wasAdded;
        for (const AgencyProfile &profile : profiles) {
            AgencyTable(m_file.connection()).insert(profile);
            entry.period = profile.validity.from.toString(Qt::ISODate);
            entry.after = bothLanguages(profile.issuer);
            entries << entry;
        }
        JournalTable(m_file.connection()).append(entries);
        transaction.commit();
        return {};
    });
}

Result<QList<AgencyProfile>> Office::agencies() const
{
    return guarded<QList<AgencyProfile>>([this] { return AgencyTable(m_file.connection()).all(); });
}

Result<> Office::saveAgencies(const QList<AgencyProfile> &profiles, const Origin &origin)
{
    if (const Result<> sound = checkProfiles(profiles); !sound)
        return sound;
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        const AgencyTable table(m_file.connection());
        const JournalTable journal(m_file.connection());
        const BatchId batch = journal.nextBatch();
        const QList<AgencyProfile> before = table.all();
        QList<JournalEntry> entries;
        for (const QDate day : startsOf(before + profiles)) {
            const QList<JournalField> old = profileFields(startingOn(before, day));
            const QList<JournalField> now = profileFields(startingOn(profiles, day));
            for (qsizetype i = 0; i < old.size(); ++i) {
                if (old.at(i) == now.at(i))
                    continue;
                JournalEntry entry = officeEntry(m_file, day.toString(Qt::ISODate),
                                                 agencyField + now.at(i).name, origin);
                entry.batch = batch;
                entry.before = old.at(i).text;
                entry.after = now.at(i).text;
                entries << entry;
            }
        }
        table.removeAll();
        for (const AgencyProfile &profile : profiles)
            table.insert(profile);
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

Result<BriefTexts> Office::briefTexts(ProgrammeId programme) const
{
    const Programme *written = m_file.catalogue().programme(programme);
    if (!written)
        return BriefTexts();
    return guarded<BriefTexts>([&] { return storedTexts(m_file, *written); });
}

Result<> Office::saveBriefTexts(ProgrammeId programme, const BriefTexts &texts,
                                const Origin &origin)
{
    const Programme *written = m_file.catalogue().programme(programme);
    if (!written)
        return failure({Error::Kind::NoProgramme, m_file.path(), {}, {}});
    if (const Result<> sound = checkTexts(texts); !sound)
        return sound;
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        const BriefTexts before = storedTexts(m_file, *written);
        const JournalTable journal(m_file.connection());
        const BatchId batch = journal.nextBatch();
        QList<JournalEntry> entries;
        for (const BriefTextSection &section : briefTextSections) {
            const LocalizedText &old = before.*section.text;
            const LocalizedText &now = texts.*section.text;
            if (old == now)
                continue;
            JournalEntry entry = officeEntry(m_file, written->code,
                                             briefTextField + QLatin1String(section.name), origin);
            entry.batch = batch;
            entry.before = bothLanguages(old);
            entry.after = bothLanguages(now);
            entries << entry;
        }
        BriefTextTable(m_file.connection()).save(programme, texts);
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

} // namespace Core
