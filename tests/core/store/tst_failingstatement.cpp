// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builtin/builtindata.h"
#include "core/report/areasource.h"
#include "core/report/rankingsource.h"
#include "core/store/failingstatement.h"
#include "core/store/journalbatch.h"
#include "core/store/journalrestore.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;
using At = FailingStatement::At;

namespace {

const Origin origin{u"kim.ngan"_s, u"edit"_s};

/// What a read or a write came to: null when it succeeded.
using Outcome = std::optional<Error>;
using Action = std::function<Outcome(Store &)>;

template<class T>
Outcome outcomeOf(const Result<T> &result)
{
    return result ? Outcome() : Outcome(result.error());
}

Observation shareOf(const Store &store, const char *period, double value)
{
    return observationOf(store, "CQS03T", period, value);
}

ValueWarning someWarning(const Store &store)
{
    ValueWarning warning;
    warning.key = shareOf(store, "2020", 0).key;
    warning.kind = WarningKind::Jump;
    return warning;
}

/// So many that they go past Qt's driver.
CompactObservations months(const Store &store)
{
    CompactObservations values;
    for (int month = 0; month < 1200; ++month) {
        Observation value = shareOf(store, "2020", month % 100);
        value.key.period = Period::month(1921 + month / 12, month % 12 + 1);
        values.append(value);
    }
    return values;
}

QList<quint32> allOf(const CompactObservations &values)
{
    QList<quint32> positions;
    for (qsizetype i = 0; i < values.size(); ++i)
        positions << quint32(i);
    return positions;
}

/// What a store says that the file holds.
QStringList stateOf(const std::unique_ptr<Store> &store)
{
    QStringList lines{QString::number(*store->journal().size()),
                      QString::number(store->office().agencies()->size()),
                      QString::number(store->observations().all()->size()),
                      QString::number(store->answers().accepted()->size()),
                      QString::number(store->catalogue().units().size()),
                      QString::number(store->catalogue().indicators().size()),
                      QString::number(store->catalogue().regions().size()),
                      QString::number(store->home().value()),
                      store->office().briefTexts(store->mainProgramme()->id)->proposals.vi};
    for (const RankingEdition &edition : store->rankings().editions())
        lines << u"%1 %2"_s.arg(edition.year).arg(edition.outOf);
    return lines;
}

EditionPlaces placesOf2017(const Store &store)
{
    EditionPlaces table;
    table.edition.year = 2017;
    table.edition.outOf = 63;
    RankingEntry entry;
    entry.unit = store.home();
    entry.rank = 57;
    table.entries = {entry};
    return table;
}

struct Named
{
    const char *name;
    Action act;
};

const QList<Named> &reads()
{
    static const QList<Named> list{
        {"observations", [](Store &s) { return outcomeOf(s.observations().all()); }},
        {"values of a unit", [](Store &s) { return outcomeOf(s.observations().of(s.home())); }},
        {"annual values of a unit",
         [](Store &s) { return outcomeOf(s.observations().annualOf(s.home())); }},
        {"values of an indicator",
         [](Store &s) {
             return outcomeOf(s.observations().of(s.catalogue().indicator(u"HT02X"_s)->id));
         }},
        {"annual values of an indicator",
         [](Store &s) {
             return outcomeOf(s.observations().annualOf(s.catalogue().indicator(u"HT02X"_s)->id));
         }},
        {"values of a period",
         [](Store &s) { return outcomeOf(s.observations().in(Period::year(2020))); }},
        {"values one by one",
         [](Store &s) { return outcomeOf(s.observations().forEach([](const Observation &) {})); }},
        {"one value",
         [](Store &s) { return outcomeOf(s.observations().find(shareOf(s, "2020", 0).key)); }},
        {"entries",
         [](Store &s) {
             return outcomeOf(s.rankings().entries(s.rankings().editions().first().id));
         }},
        {"agencies", [](Store &s) { return outcomeOf(s.office().agencies()); }},
        {"brief texts",
         [](Store &s) { return outcomeOf(s.office().briefTexts(s.mainProgramme()->id)); }},
        {"calendar", [](Store &s) { return outcomeOf(s.answers().reportingCalendar()); }},
        {"answers", [](Store &s) { return outcomeOf(s.answers().accepted()); }},
        {"journal", [](Store &s) { return outcomeOf(s.journal().entries()); }},
        {"journal of a value",
         [](Store &s) { return outcomeOf(s.journal().of(shareOf(s, "2020", 0).key)); }},
        {"newest entries", [](Store &s) { return outcomeOf(s.journal().before({}, 10)); }},
        {"size of the journal", [](Store &s) { return outcomeOf(s.journal().size()); }},
        {"entries of a batch",
         [](Store &s) {
             return outcomeOf(s.journal().forEachFrom(BatchId(1), [](const JournalEntry &) {}));
         }},
        {"a batch taken back",
         [](Store &s) {
             const auto before = [&s](const QList<JournalEntry> &entries) {
                 return observationsBefore(entries.first().batch, s);
             };
             return outcomeOf(s.journal().entries(u"HT02X"_s).and_then(before));
         }},
        {"check", [](Store &s) { return outcomeOf(s.check()); }},
        {"latest year",
         [](Store &s) { return outcomeOf(latestYear(s, *s.mainProgramme(), s.home())); }},
        {"what is reported",
         [](Store &s) {
             return outcomeOf(loadReportSource(s, *s.mainProgramme(), s.home(), 2020));
         }},
        {"values of areas",
         [](Store &s) {
             return outcomeOf(loadAreaValues(s, *s.catalogue().indicator(u"CQS03H"_s), s.home(),
                                             2020, Language::English));
         }},
        {"places of all",
         [](Store &s) { return outcomeOf(placesByUnit(s, s.catalogue().indices().first())); }},
    };
    return list;
}

const QList<Named> &writes()
{
    static const QList<Named> list{
        {"a value",
         [](Store &s) {
             return outcomeOf(s.observations().record({shareOf(s, "2021", 84.5)}, origin));
         }},
        {"a place",
         [](Store &s) {
             const Observation rank = observationOf(s, "HT01", "2017", 51, 63);
             return outcomeOf(s.observations().record({rank}, origin));
         }},
        {"many values",
         [](Store &s) {
             const CompactObservations values = months(s);
             return outcomeOf(s.observations().record(values, allOf(values), origin));
         }},
        {"an answer",
         [](Store &s) { return outcomeOf(s.answers().accept({someWarning(s)}, u"so"_s, origin)); }},
        {"an edition",
         [](Store &s) {
             return outcomeOf(
                 s.rankings().saveEdition(*s.catalogue().index(u"DTI"_s), placesOf2017(s), origin));
         }},
        {"agencies", [](Store &s) { return outcomeOf(s.office().saveAgencies({}, origin)); }},
        {"brief texts",
         [](Store &s) {
             BriefTexts texts;
             texts.proposals.vi = u"Kh\u00f4ng."_s;
             return outcomeOf(s.office().saveBriefTexts(s.mainProgramme()->id, texts, origin));
         }},
        {"a programme",
         [](Store &s) {
             Programme programme = *s.mainProgramme();
             QList<Indicator> indicators = s.catalogue().indicatorsOf(programme.id);
             Indicator more = indicators.last();
             more.code = u"KTS99"_s;
             more.id = {};
             return outcomeOf(s.saveProgramme(programme, indicators << more, origin));
         }},
        {"units",
         [](Store &s) {
             Unit unit;
             unit.key = u"c-moi"_s;
             unit.names = {{{u"M\u1edbi"_s, u"New"_s}, {u"X\u00e3 M\u1edbi"_s, u"New"_s}, {}}};
             return outcomeOf(s.addUnits({unit}, {QString()}, origin));
         }},
        {"the home unit",
         [](Store &s) {
             return outcomeOf(s.setHome(s.catalogue().unitByKey(u"p-da-nang"_s)->id, origin));
         }},
    };
    return list;
}

void addRows(const QList<Named> &list)
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < list.size(); ++i)
        QTest::newRow(list.at(i).name) << i;
}

} // namespace

/// Each statement of each read and write fails once: none is taken for "there is nothing", none is
/// half stored.
class TestFailingStatement : public QObject
{
    Q_OBJECT

private slots:
    void aFailedReadIsAnError_data() { addRows(reads()); }
    void aFailedReadIsAnError();
    void aFailedWriteChangesNothing_data() { addRows(writes()); }
    void aFailedWriteChangesNothing();
    void theCatalogueIsReadWholeOrNotAtAll();
    void rowsThatAreCutOffAreAnError();
    void onlyTheNamedStatementFails();
    void theWaitForOthersIsSetEachTime();
};

void TestFailingStatement::aFailedReadIsAnError()
{
    QFETCH(int, number);
    const Action &read = reads().at(number).act;
    const BuiltinFile file;
    const auto store = file.open();
    for (const At at : {At::Start, At::FirstRow}) {
        int statements = 0;
        for (bool isReached = true; isReached; ++statements) {
            const FailingStatement failing(statements + 1, at, Error::Kind::FileBusy);
            const Outcome outcome = read(*store);
            isReached = failing.isReached();
            const QString what =
                u"%1: %2"_s.arg(statements + 1).arg(outcome ? int(outcome->kind) : -1);
            QVERIFY2(outcome.has_value() == failing.hasFailed(), qPrintable(what));
            if (outcome)
                QCOMPARE(outcome->kind, Error::Kind::FileBusy);
        }
        QVERIFY(statements > 1); // it reads
    }
}

void TestFailingStatement::aFailedWriteChangesNothing()
{
    QFETCH(int, number);
    const Action &write = writes().at(number).act;
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = stateOf(store);
    int statements = 1;
    for (;; statements += 1 + statements / 8) { // all of the first ones, some of very many
        const FailingStatement failing(statements);
        const Outcome outcome = write(*store);
        if (!outcome)
            break;
        QVERIFY2(failing.isReached(), qPrintable(QString::number(int(outcome->kind))));
        QVERIFY2(stateOf(store) == before, qPrintable(QString::number(statements)));
    }
    QVERIFY(statements > 1);
    QVERIFY(stateOf(store) != before);
    QCOMPARE(stateOf(store), stateOf(file.open()));
    QVERIFY(store->check()->journal.isEmpty());
}

void TestFailingStatement::theCatalogueIsReadWholeOrNotAtAll()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto other = file.open();
    QVERIFY(other->rankings().saveEdition(*other->catalogue().index(u"DTI"_s), placesOf2017(*other),
                                          origin));
    const qsizetype editions = store->rankings().editions().size();
    for (int nth = 1;; ++nth) {
        const FailingStatement failing(nth);
        const auto changed = store->catchUp();
        if (changed) {
            QVERIFY(*changed);
            break;
        }
        QCOMPARE(store->rankings().editions().size(), editions);
        QVERIFY(!store->catalogue().units().isEmpty());
    }
    QCOMPARE(store->rankings().editions().size(), editions + 1);
}

void TestFailingStatement::rowsThatAreCutOffAreAnError()
{
    const BuiltinFile file;
    auto store = file.open();
    const CompactObservations values = months(*store);
    QVERIFY(store->observations().record(values, allOf(values), origin));
    QVERIFY(store->observations().all());
    QFile damaged(file.path());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    constexpr qint64 changeCounter = 24; // tells the store that its pages are old
    QVERIFY(damaged.seek(changeCounter) && damaged.write("\x7f\x7f\x7f\x7f", 4) == 4);
    const qint64 tail = damaged.size() / 3;
    QVERIFY(damaged.seek(damaged.size() - tail));
    QCOMPARE(damaged.write(QByteArray(tail, '\x55')), tail);
    damaged.close();
    const auto read = store->observations().all();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::DamagedFile);
}

void TestFailingStatement::onlyTheNamedStatementFails()
{
    const BuiltinFile file;
    const auto store = file.open();
    {
        const FailingStatement failing(1);
        QVERIFY(!store->office().agencies());
        QVERIFY(store->office().agencies());
    }
    QVERIFY(store->office().agencies());
}

/// SQLite takes this setting while it compiles the statement: one that is kept compiled would set
/// it once.
void TestFailingStatement::theWaitForOthersIsSetEachTime()
{
    const BuiltinFile file;
    const auto store = file.open();
    RawDatabase other(file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!*store->catchUp());
    QVERIFY(clock.elapsed() < 2000); // one wait alone is 5 seconds
    QVERIFY(other.run(u"ROLLBACK"_s));
}

QTEST_GUILESS_MAIN(TestFailingStatement)
#include "tst_failingstatement.moc"
