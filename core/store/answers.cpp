// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answers.h"

#include "core/base/plaintext.h"
#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journaltable.h"
#include "core/store/reportingruletable.h"
#include "core/store/sqlerror.h"
#include "core/store/transaction.h"
#include "core/store/warningtable.h"

namespace Core {

namespace {

JournalEntry acceptanceEntry(const FileState &file, const ObservationKey &key, WarningKind kind,
                             BatchId batch, const Origin &origin)
{
    JournalEntry entry;
    entry.batch = batch;
    entry.at = file.now();
    entry.by = origin.by;
    entry.indicator = file.catalogue().indicator(key.indicator)->code;
    entry.unitKey = file.catalogue().unit(key.unit)->key;
    entry.period = key.period.code();
    entry.part = key.part;
    entry.edition = key.edition;
    entry.field = acceptedField + code(kind);
    entry.reason = origin.reason;
    return entry;
}

} // namespace

Result<> Answers::accept(const QList<ValueWarning> &warnings, const QString &note,
                         const Origin &origin)
{
    Q_ASSERT(!note.isEmpty());
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        const WarningTable table(m_file.connection(), m_file.catalogue());
        const JournalTable journal(m_file.connection());
        const BatchId batch = journal.nextBatch();
        QList<JournalEntry> entries;
        for (const ValueWarning &warning : warnings) {
            const std::optional<AcceptedWarning> before = table.find(warning);
            if (before && before->note == note)
                continue;
            JournalEntry entry = acceptanceEntry(m_file, warning.key, warning.kind, batch, origin);
            if (before)
                entry.before = before->note;
            entry.after = note;
            entries << entry;
            table.save({warning.key, warning.kind, warning.fingerprint(), note,
                        readableLine(origin.by), entry.at});
        }
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

Result<> Answers::withdraw(const QList<ValueWarning> &warnings, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        const WarningTable table(m_file.connection(), m_file.catalogue());
        const JournalTable journal(m_file.connection());
        const BatchId batch = journal.nextBatch();
        QList<JournalEntry> entries;
        for (const ValueWarning &warning : warnings) {
            const std::optional<AcceptedWarning> before = table.find(warning);
            if (!before)
                continue;
            JournalEntry entry = acceptanceEntry(m_file, warning.key, warning.kind, batch, origin);
            entry.before = before->note;
            entries << entry;
            table.remove(*before);
        }
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

Result<QList<AcceptedWarning>> Answers::accepted() const
{
    return guarded<QList<AcceptedWarning>>(
        [this] { return WarningTable(m_file.connection(), m_file.catalogue()).all(); });
}

Result<> Answers::addReportingRules(const QList<ReportingRule> &rules, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file.connection());
        for (const ReportingRule &rule : rules)
            ReportingRuleTable(m_file.connection()).insert(rule);
        m_file.enter(origin, calendarField, QString::number(rules.size()));
        transaction.commit();
        return {};
    });
}

Result<ReportingCalendar> Answers::reportingCalendar() const
{
    return guarded<ReportingCalendar>(
        [this] { return ReportingCalendar(ReportingRuleTable(m_file.connection()).all()); });
}

} // namespace Core
