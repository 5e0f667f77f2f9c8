// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/checkdocument.h"

#include "core/base/plaintext.h"
#include "core/indicator/observationrules.h"
#include "core/words/errorsentence.h"
#include "core/words/journalwords.h"
#include "core/words/warningwords.h"

#include <QJsonArray>

#include <limits>
#include <map>

namespace Core {

namespace {

QString kindCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Damage:
        return QStringLiteral("damage");
    case Finding::Kind::Reference:
        return QStringLiteral("reference");
    case Finding::Kind::Journal:
        return QStringLiteral("journal");
    case Finding::Kind::Catalogue:
        return QStringLiteral("catalogue");
    case Finding::Kind::Value:
        return QStringLiteral("value");
    case Finding::Kind::Rule:
        return QStringLiteral("rule");
    case Finding::Kind::Warning:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

/// The unit's code in the period; its key where it has none.
QString areaOf(const Catalogue &catalogue, const QString &unitKey, const QString &period)
{
    const Unit *unit = catalogue.unitByKey(unitKey);
    const auto when = Period::fromText(period);
    const QString code = unit && when ? unit->codeIn(*when) : QString();
    return code.isEmpty() ? unitKey : code;
}

QString placeOf(const ForeignValue &value, const Catalogue &catalogue)
{
    QStringList place{value.indicator, areaOf(catalogue, value.unitKey, value.period),
                      value.period};
    if (!value.part.isEmpty())
        place << value.part;
    return place.join(QLatin1Char(' '));
}

/// "target 57 (CQS03T 2025)".
QString placeOf(const ForeignRow &row)
{
    QString place = row.table;
    if (!row.key.isEmpty())
        place += QLatin1Char(' ') + row.key;
    return row.label.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, row.label);
}

/// "XHS06 83 2021".
QString placeOf(const ObservationKey &key, const Indicator &indicator, const Unit &unit)
{
    return QStringLiteral("%1 %2 %3")
        .arg(indicator.code, unit.codeIn(key.period), key.period.code());
}

/// A place belongs to the units of its edition, which may be those of another year.
bool isOfAnotherDay(const Result<> &allowed, const Indicator &indicator)
{
    return !indicator.index.isEmpty() && !allowed &&
           allowed.error().kind == Error::Kind::UnitNotValidInPeriod;
}

/// Findings of one sort after the other, each cut.
class Collector
{
public:
    explicit Collector(const Catalogue *catalogue)
        : m_catalogue(catalogue)
    {}

    void add(const Integrity &integrity, const QString &path)
    {
        for (const QString &damage : integrity.damage.first)
            append({Finding::Kind::Damage, path, damage});
        appendRest({Finding::Kind::Damage, {}, {}}, integrity.damage.unnamed());
        for (const BrokenReference &one : integrity.references.first)
            append({Finding::Kind::Reference,
                    QStringLiteral("%1 %2").arg(one.table, QString::number(one.row)), one.parent});
        appendRest({Finding::Kind::Reference, {}, {}}, integrity.references.unnamed());
        for (const JournalEntryId id : integrity.journal.first)
            append({Finding::Kind::Journal, QString::number(id.value()), {}});
        appendRest({Finding::Kind::Journal, {}, {}}, integrity.journal.unnamed());
        for (const ForeignRow &row : integrity.rows.first) {
            Finding finding{Finding::Kind::Catalogue, placeOf(row), {}};
            finding.row = row;
            append(finding);
        }
        appendRest({Finding::Kind::Catalogue, {}, {}}, integrity.rows.unnamed());
        for (const ForeignValue &value : integrity.values.first) {
            Finding finding{Finding::Kind::Value, placeOf(value, *m_catalogue), {}};
            finding.value = value;
            append(finding);
        }
        appendRest({Finding::Kind::Value, {}, {}}, integrity.values.unnamed());
        m_report.readable = integrity.readable;
    }

    void addRule(const Finding &finding) { m_rules.add(finding); }
    void addWarning(const ValueWarning &warning, const Indicator &indicator, const Unit &unit)
    {
        Found<Finding> &found = m_warnings[warning.kind];
        if (found.first.size() == Found<Finding>::mostNamed) { // a file may raise a million
            ++found.count;
            return;
        }
        Finding finding{Finding::Kind::Warning, placeOf(warning.key, indicator, unit), {}};
        finding.warning = warning;
        finding.indicator = indicator;
        found.add(finding);
    }

    CheckReport report()
    {
        appendAll(m_rules);
        for (const auto &[kind, warnings] : m_warnings)
            appendAll(warnings);
        return m_report;
    }

private:
    void append(const Finding &finding)
    {
        m_report.findings << finding;
        const qint64 count = qMax<qint64>(1, finding.more);
        (finding.isError() ? m_report.errors : m_report.warnings) += count;
    }

    /// `finding` stands for as many as are not named.
    void appendRest(Finding finding, qint64 unnamed)
    {
        if (unnamed == 0)
            return;
        finding.where.clear();
        finding.more = unnamed;
        append(finding);
    }

    void appendAll(const Found<Finding> &found)
    {
        for (const Finding &finding : found.first)
            append(finding);
        if (!found.isEmpty())
            appendRest(found.first.first(), found.unnamed());
    }

    const Catalogue *m_catalogue;
    Found<Finding> m_rules;
    std::map<WarningKind, Found<Finding>> m_warnings;
    CheckReport m_report;
};

/// Each value against the rules and the questions that it raises, a series at a time.
Result<> checkValues(const Store &store, const QList<AcceptedWarning> &accepted,
                     Collector &collector, const Progress &progress)
{
    const Catalogue &catalogue = store.catalogue();
    const OpenWarnings warnings(catalogue, store.rankings().editions(), accepted);
    return store.observations().forEachSeries(
        [&](const QList<Observation> &series) {
            const Indicator *indicator = catalogue.indicator(series.first().key.indicator);
            const Unit *unit = catalogue.unit(series.first().key.unit);
            if (!indicator || !unit) // a broken reference, found as such
                return;
            for (const Observation &o : series) {
                const Result<> allowed = checkObservation(o, *indicator, *unit);
                if (!allowed && !isOfAnotherDay(allowed, *indicator))
                    collector.addRule({Finding::Kind::Rule,
                                       placeOf(o.key, *indicator, *unit),
                                       {},
                                       allowed.error()});
            }
            for (const ValueWarning &warning : warnings.of(series))
                collector.addWarning(warning, *indicator, *unit);
        },
        progress);
}

/// Whether an Error tells what a file holds, not that it cannot be reached: then it is a finding.
bool isOfContent(Error::Kind kind)
{
    return kind == Error::Kind::DamagedFile || kind == Error::Kind::ForeignSchema ||
           kind == Error::Kind::BadStoredValue || kind == Error::Kind::BadPeriod;
}

QString rowMessage(const ForeignRow &row, const Phrasebook &book)
{
    const QString table = tableName(row.table, book);
    if (row.key.isEmpty())
        return row.change == ForeignChange::Removed
                   ? book.translate("Findings", "The digests of the table (%1) are missing or "
                                                "damaged: another program wrote to the file. "
                                                "Compare it with the last backup.")
                         .arg(table)
                   : book.translate("Findings", "There are digests of a table that this program "
                                                "does not have (%1): another program wrote to the "
                                                "file. Compare it with the last backup.")
                         .arg(table);
    switch (row.change) {
    case ForeignChange::Added:
        return book
            .translate("Findings", "This row (%1) was added by another program. Compare it "
                                   "with the last backup.")
            .arg(table);
    case ForeignChange::Removed:
        return book
            .translate("Findings", "This row (%1) was removed by another program. Compare "
                                   "the file with the last backup.")
            .arg(table);
    case ForeignChange::Changed:
    case ForeignChange::Replaced:
        break;
    }
    return book
        .translate("Findings", "This row (%1) was changed by another program. Compare it "
                               "with the last backup.")
        .arg(table);
}

QString valueMessage(const ForeignValue &value, const Phrasebook &book)
{
    const QString field = journalFieldName(value.field, book);
    const QString stored = journalValue(value.field, value.stored, book);
    const QString journalled = journalValue(value.field, value.journalled, book);
    const QString entry = QString::number(value.entry.value());
    switch (value.change) {
    case ForeignChange::Added:
        //: %1 is a field ("value"), %2 what is stored
        return book
            .translate("Findings", "The journal does not know this %1 (%2): another program put it "
                                   "there. Check it, then enter it anew or remove it.")
            .arg(field, stored);
    case ForeignChange::Removed:
        //: %1 is a field ("value"), %2 what the journal has, %3 the number of the entry
        return book
            .translate("Findings", "The %1 is missing; the journal last entered %2 (entry %3). "
                                   "Another program removed it: enter it again.")
            .arg(field, journalled, entry);
    case ForeignChange::Replaced:
        //: %1 is the number of an entry, %2 a field ("value")
        return book
            .translate("Findings", "Entry %1 found another %2 than the entry before it had left: "
                                   "another program had changed it for a while.")
            .arg(entry, field);
    case ForeignChange::Changed:
        break;
    }
    //: %1 is a field ("value"), %2 what is stored, %3 what the journal has, %4 the entry's number
    return book
        .translate("Findings", "The stored %1 is %2, but the journal last entered %3 (entry %4). "
                               "Another program changed it: enter the right one.")
        .arg(field, stored, journalled, entry);
}

/// What a finding says that stands for others of its sort.
QString restMessage(const Finding &finding, const Phrasebook &book)
{
    const int count = int(qMin<qint64>(finding.more, std::numeric_limits<int>::max()));
    if (finding.kind == Finding::Kind::Warning)
        //: %1 is what they are about: "unusual change"
        return book
            .translate("Findings", "%n more warning(s) of this kind are not listed: %1.", nullptr,
                       count)
            .arg(warningName(finding.warning.kind, book));
    return book.translate("Findings", "%n more finding(s) of this kind are not listed.", nullptr,
                          count);
}

/// Of one; may have texts of the file, whoever wrote them.
QString messageOf(const Finding &finding, const Phrasebook &book)
{
    switch (finding.kind) {
    case Finding::Kind::Damage:
        return book
            .translate("Findings",
                       "The file is damaged (%1). Use the last backup that your office keeps.")
            .arg(finding.detail);
    case Finding::Kind::Reference:
        //: %1 is a table of the file
        return book
            .translate("Findings", "This row refers to a row that does not exist (%1). Compare the "
                                   "file with the last backup.")
            .arg(tableName(finding.detail, book));
    case Finding::Kind::Journal:
        return book.translate("Findings", "This journal entry was altered, or one before it is "
                                          "missing. Use a backup from before this entry.");
    case Finding::Kind::Catalogue:
        return rowMessage(finding.row, book);
    case Finding::Kind::Value:
        return valueMessage(finding.value, book);
    case Finding::Kind::Rule:
        return errorSentence(finding.rule, book);
    case Finding::Kind::Warning:
        return warningSentence(finding.warning, finding.indicator, book);
    }
    Q_UNREACHABLE();
}

} // namespace

bool Finding::isError() const
{
    return kind != Kind::Warning &&
           !(kind == Kind::Value && more == 0 && value.change == ForeignChange::Replaced);
}

QString Finding::message(const Phrasebook &book) const
{
    return readableLine(more > 0 ? restMessage(*this, book) : messageOf(*this, book));
}

Result<CheckReport> checkStore(const Store &store, const Progress &progress)
{
    constexpr int values = 65; // of a hundred steps: where those begin that the rules are held to
    const auto integrity = store.check(partOf(progress, 0, values, 100));
    if (!integrity)
        return failure(integrity.error());
    Collector collector(&store.catalogue());
    collector.add(*integrity, store.path());
    const Result<> checked =
        store.answers().accepted().and_then([&](const QList<AcceptedWarning> &accepted) {
            return checkValues(store, accepted, collector, partOf(progress, values, 100, 100));
        });
    if (!checked && !isOfContent(checked.error().kind))
        return failure(checked.error());
    const bool isKnown = !checked && checked.error().kind == Error::Kind::DamagedFile &&
                         !integrity->damage.isEmpty();
    if (!checked && !isKnown)
        collector.addRule({Finding::Kind::Rule, store.path(), {}, checked.error()});
    return collector.report();
}

Result<CheckReport> checkFile(const QString &path, const Clock &clock, const Progress &progress)
{
    const auto store = Store::open(path, clock);
    if (store)
        return checkStore(**store, progress).map([&](CheckReport report) {
            report.remarks = (*store)->remarks();
            return report;
        });
    if (!isOfContent(store.error().kind))
        return failure(store.error());
    if (store.error().kind != Error::Kind::DamagedFile) {
        Collector refused(nullptr);
        refused.addRule({Finding::Kind::Rule, path, {}, store.error()});
        return refused.report();
    }
    Integrity integrity;
    if (const auto damaged = Store::checkDamaged(path, progress))
        integrity = *damaged;
    else if (damaged.error().kind == Error::Kind::Cancelled)
        return failure(damaged.error());
    if (integrity.damage.isEmpty()) // the first page cannot even be read
        integrity.damage.add(store.error().detail);
    Collector collector(nullptr);
    collector.add(integrity, path);
    return collector.report();
}

QStringList readableLines(const CheckReport &report, const Phrasebook &book)
{
    QStringList lines;
    for (const ReadableTable &table : report.readable) {
        const int rows = int(qMin<qint64>(table.rows, std::numeric_limits<int>::max()));
        const QString name = tableName(table.table, book);
        lines << (table.isWhole
                      //: %1 is a table of the file: "targets"
                      ? book.translate("Findings", "%1: all %n row(s) can be read", nullptr, rows)
                            .arg(name)
                      //: %1 is a table of the file: "targets"
                      : book.translate("Findings", "%1: only %n row(s) can be read", nullptr, rows)
                            .arg(name));
    }
    return lines;
}

QJsonObject checkDocument(const CheckReport &report, const Phrasebook &book)
{
    QJsonArray list;
    for (const Finding &finding : report.findings) {
        QJsonObject one{{QStringLiteral("severity"),
                         finding.isError() ? QStringLiteral("error") : QStringLiteral("warning")},
                        {QStringLiteral("kind"), kindCode(finding.kind)},
                        {QStringLiteral("where"), readableLine(finding.where)},
                        {QStringLiteral("message"), finding.message(book)}};
        if (finding.more > 0)
            one.insert(QStringLiteral("count"), finding.more);
        list << one;
    }
    QJsonObject document{{QStringLiteral("ok"), report.isSound()},
                         {QStringLiteral("errors"), report.errors},
                         {QStringLiteral("warnings"), report.warnings},
                         {QStringLiteral("findings"), list}};
    if (report.readable.isEmpty())
        return document;
    QJsonArray readable;
    for (const ReadableTable &table : report.readable)
        readable << QJsonObject{{QStringLiteral("table"), table.table},
                                {QStringLiteral("rows"), table.rows},
                                {QStringLiteral("whole"), table.isWhole}};
    document.insert(QStringLiteral("readable"), readable);
    return document;
}

} // namespace Core
