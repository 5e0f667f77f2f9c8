// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalfields.h"
#include "core/store/journalrestore.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin edit{u"An"_s, u"edit"_s};

/// An open file in which values are changed one action after the other.
struct History
{
    BuiltinFile file;
    std::unique_ptr<Store> store = file.open();

    Observation record(Observation observation) const
    {
        const auto recorded = store->observations().record({observation}, edit);
        if (!recorded)
            qFatal("%s", outcome(recorded).constData());
        return observation;
    }

    /// The last entry of a field.
    JournalEntry last(const char *indicator, const QString &field = u"value"_s) const
    {
        const QList<JournalEntry> entries =
            *store->journal().entries(QString::fromLatin1(indicator));
        const auto found =
            std::find_if(entries.crbegin(), entries.crend(),
                         [&field](const JournalEntry &entry) { return entry.field == field; });
        return found == entries.crend() ? JournalEntry() : *found;
    }

    Result<Observation> before(const JournalEntry &entry) const
    {
        return observationBefore(entry, *store);
    }

    std::optional<Observation> stored(const Observation &like) const
    {
        return *store->observations().find(like.key);
    }
};

Observation emptied(Observation observation)
{
    const ObservationKey key = observation.key;
    observation = {};
    observation.key = key;
    return observation;
}

/// Why an entry cannot be restored, in English.
QByteArray refusal(const Result<Observation> &result)
{
    return result ? "restorable" : result.error().arguments.value(0).toUtf8();
}

} // namespace

class TestJournalRestore : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsReadAsItIsWritten();
    void theOldFigureComesBack();
    void theOldFigureBringsItsSource();
    void whatWasChangedLaterStays();
    void aFigureComesBackWhole();
    void aFigureComesBackAsItWasThen();
    void aSourceComesBackAlone();
    void aRemovedValueComesBackWithEverything();
    void whereNothingWasTheValueGoes();
    void aStateComesBack();
    void aPlaceComesBackWithItsField();
    void otherUnitsPeriodsAndPartsDoNotMatter();
    void figuresOfAnotherPartStayWithIt();
    void aRestoreCanBeTakenBackAgain();
    void whatIsSoAlreadyIsRefused();
    void aNoteWithoutItsValueIsRefused();
    void whatRankingTablesHoldIsRefused_data();
    void whatRankingTablesHoldIsRefused();
    void anAnswerIsNotAValue();
    void whatIsNotInTheFileIsRefused_data();
    void whatIsNotInTheFileIsRefused();
    void rulesThatCameLaterRefuse();
    void reasonsNameTheEntry_data();
    void reasonsNameTheEntry();
};

void TestJournalRestore::everyFieldIsReadAsItIsWritten()
{
    Observation full;
    full.value = 0.1;
    full.outOf = 63;
    full.numerator = 1e6 / 3;
    full.denominator = 3;
    full.state = MilestoneState::Done;
    full.text = u"\u0110\u1ea1t"_s;
    full.absence = Absence::NotYetDue;
    full.firmness = Firmness::Preliminary;
    full.date = QDate(2021, 2, 28);
    full.evidence = u"12/QD-UBND"_s;
    full.source = u"So TTTT"_s;
    full.document = u"01-NQ/TU"_s;
    full.note = u"two\nlines"_s;
    const QList<JournalField> fields = journalFields(full);
    Observation read;
    for (const JournalField &field : fields) {
        QVERIFY2(field.text, qPrintable(field.name));
        QVERIFY(readJournalField(field, read));
    }
    QCOMPARE(read, full);
    for (const JournalField &field : fields)
        QVERIFY(readJournalField({field.name, std::nullopt}, read));
    QCOMPARE(read, Observation());
    QVERIFY(!readJournalField({u"score"_s, u"1"_s}, read));
}

void TestJournalRestore::theOldFigureComesBack()
{
    const History history;
    const Observation old = history.record(observationOf(*history.store, "XHS06", "2021", 40));
    history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const auto before = history.before(history.last("XHS06"));
    QVERIFY2(before, outcome(before).constData());
    QCOMPARE(*before, old);
}

void TestJournalRestore::theOldFigureBringsItsSource()
{
    const History history;
    Observation old = observationOf(*history.store, "XHS06", "2021", 40);
    old.source = u"report A"_s;
    history.record(old);
    Observation revised = old;
    revised.value = 41;
    revised.source = u"report B"_s;
    history.record(revised);
    QCOMPARE(history.before(history.last("XHS06")), old);
}

void TestJournalRestore::whatWasChangedLaterStays()
{
    const History history;
    history.record(observationOf(*history.store, "XHS06", "2021", 40));
    Observation now = history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const JournalEntry entry = history.last("XHS06");
    now.note = u"checked"_s;
    history.record(now);
    now.value = 40;
    QCOMPARE(history.before(entry), now);
}

void TestJournalRestore::aFigureComesBackWhole()
{
    const History history;
    Observation old = observationOf(*history.store, "CQS03T", "2021", 80);
    old.numerator = 8;
    old.denominator = 10;
    history.record(old);
    history.record(observationOf(*history.store, "CQS03T", "2021", 85));
    QCOMPARE(history.before(history.last("CQS03T", u"denominator"_s)), old);
    QCOMPARE(history.before(history.last("CQS03T")), old);
}

/// Numerator and denominator came later than the entry: they do not belong to the old value.
void TestJournalRestore::aFigureComesBackAsItWasThen()
{
    const History history;
    const Observation old = history.record(observationOf(*history.store, "CQS03T", "2021", 80));
    Observation now = history.record(observationOf(*history.store, "CQS03T", "2021", 85));
    const JournalEntry entry = history.last("CQS03T");
    now.value.reset();
    now.numerator = 9;
    now.denominator = 10;
    history.record(now);
    QCOMPARE(history.before(entry), old);
    const auto restored = history.store->observations().record({*history.before(entry)}, edit);
    QVERIFY2(restored, outcome(restored).constData());
}

void TestJournalRestore::aSourceComesBackAlone()
{
    const History history;
    Observation old = observationOf(*history.store, "XHS06", "2021", 40);
    old.source = u"report A"_s;
    old.note = u"first"_s;
    history.record(old);
    Observation now = old;
    now.value = 41;
    now.source = u"report B"_s;
    now.note = u"second"_s;
    history.record(now);
    now.source = u"report A"_s;
    QCOMPARE(history.before(history.last("XHS06", u"source"_s)), now);
}

void TestJournalRestore::aRemovedValueComesBackWithEverything()
{
    const History history;
    Observation old = observationOf(*history.store, "XHS06", "2021", 40);
    old.source = u"report A"_s;
    old.firmness = Firmness::Official;
    history.record(old);
    Observation now = old;
    now.value = 41;
    history.record(now);
    const JournalEntry revision = history.last("XHS06");
    history.record(emptied(now));
    QVERIFY(!history.stored(now));
    QCOMPARE(history.before(history.last("XHS06")), now);
    QCOMPARE(history.before(revision), old);
}

void TestJournalRestore::whereNothingWasTheValueGoes()
{
    const History history;
    const Observation now = history.record(observationOf(*history.store, "XHS06", "2021", 40));
    const auto before = history.before(history.last("XHS06"));
    QVERIFY2(before, outcome(before).constData());
    QVERIFY(before->isEmpty());
    history.record(*before);
    QVERIFY(!history.stored(now));
}

void TestJournalRestore::aStateComesBack()
{
    const History history;
    Observation old = observationOf(*history.store, "CQS02", "2021", {});
    old.state = MilestoneState::InProgress;
    old.evidence = u"plan"_s;
    history.record(old);
    Observation now = old;
    now.state = MilestoneState::Done;
    now.date = QDate(2021, 6, 1);
    history.record(now);
    QCOMPARE(history.before(history.last("CQS02", u"state"_s)), old);
}

void TestJournalRestore::aPlaceComesBackWithItsField()
{
    const History history;
    const Observation old = *history.stored(observationOf(*history.store, "KTS04", "2019", {}));
    QCOMPARE(old.value, std::optional(53.0));
    history.record(observationOf(*history.store, "KTS04", "2019", 50, 63));
    const auto revised = history.before(history.last("KTS04"));
    QVERIFY2(revised, outcome(revised).constData());
    QCOMPARE(revised->value, std::optional(53.0));
    QCOMPARE(revised->outOf, std::optional(63));
    history.record(emptied(old));
    history.record(*history.before(history.last("KTS04")));
    QCOMPARE(history.stored(old)->value, std::optional(50.0));
    QCOMPARE(history.stored(old)->outOf, std::optional(63));
}

void TestJournalRestore::otherUnitsPeriodsAndPartsDoNotMatter()
{
    const History history;
    const Observation old = history.record(observationOf(*history.store, "XHS06", "2021", 40));
    history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const JournalEntry entry = history.last("XHS06");
    Observation other = observationOf(*history.store, "XHS06", "2022", 10);
    other.source = u"another year"_s;
    history.record(other);
    other = observationOf(*history.store, "XHS06", "2021-Q1", 11);
    history.record(other);
    other = observationOf(*history.store, "XHS06", "2021", 12);
    other.key.unit = history.store->catalogue().unitByKey(u"d-ba-tri"_s)->id;
    history.record(other);
    other = observationOf(*history.store, "XHS06", "2021", 13);
    other.key.part = u"n\u1eef"_s;
    history.record(other);
    QCOMPARE(history.before(entry), old);
}

void TestJournalRestore::figuresOfAnotherPartStayWithIt()
{
    const History history;
    Observation part = observationOf(*history.store, "CQS03T", "2021", 80);
    part.key.part = u"n\u1eef"_s;
    part.numerator = 8;
    part.denominator = 10;
    history.record(part);
    const Observation old = history.record(observationOf(*history.store, "CQS03T", "2021", 50));
    history.record(observationOf(*history.store, "CQS03T", "2021", 60));
    const JournalEntry entry = history.last("CQS03T");
    part.value = 90;
    part.numerator = 9;
    history.record(part);
    QCOMPARE(history.before(entry), old);
}

void TestJournalRestore::aRestoreCanBeTakenBackAgain()
{
    const History history;
    const Observation first = history.record(observationOf(*history.store, "XHS06", "2021", 40));
    const Observation second = history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const JournalEntry entry = history.last("XHS06");
    QVERIFY(history.store->observations().record({*history.before(entry)},
                                                 {u"An"_s, restoreReason(entry.id)}));
    QCOMPARE(history.stored(first), std::optional(first));
    const JournalEntry restoring = history.last("XHS06");
    QCOMPARE(restoring.reason, restoreReason(entry.id));
    QCOMPARE(history.before(restoring), second);
    QVERIFY(history.store->check()->journal.isEmpty());
}

void TestJournalRestore::whatIsSoAlreadyIsRefused()
{
    const History history;
    history.record(observationOf(*history.store, "XHS06", "2021", 40));
    history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const JournalEntry entry = history.last("XHS06");
    history.record(observationOf(*history.store, "XHS06", "2021", 40));
    const auto before = history.before(entry);
    QVERIFY2(refusal(before).contains("already"), refusal(before).constData());
    QCOMPARE(before.error().kind, Error::Kind::NotRestorable);
    QCOMPARE(before.error().subject, u"XHS06, 2021"_s);
    // Nothing was there, and nothing is there.
    history.record(observationOf(*history.store, "XHS06", "2022", 40));
    const JournalEntry created = history.last("XHS06");
    history.record(observationOf(*history.store, "XHS06", "2022", {}));
    QVERIFY(refusal(history.before(created)).contains("already"));
}

void TestJournalRestore::aNoteWithoutItsValueIsRefused()
{
    const History history;
    Observation now = observationOf(*history.store, "XHS06", "2021", 40);
    now.note = u"first"_s;
    history.record(now);
    now.note = u"second"_s;
    history.record(now);
    const JournalEntry entry = history.last("XHS06", u"note"_s);
    history.record(emptied(now));
    const QByteArray why = refusal(history.before(entry));
    QVERIFY2(why.contains("restore the value first"), why.constData());
}

void TestJournalRestore::whatRankingTablesHoldIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("unitKey");
    QTest::addColumn<QString>("field");
    QTest::newRow("a score") << u"KTS04"_s << homeKey << u"score"_s;
    QTest::newRow("the scores of parts") << u"KTS04"_s << homeKey << u"parts"_s;
    QTest::newRow("a whole edition") << u"KTS04"_s << QString() << u"out_of"_s;
    QTest::newRow("an index that feeds no indicator") << u"PAPI"_s << homeKey << u"value"_s;
}

void TestJournalRestore::whatRankingTablesHoldIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, unitKey);
    QFETCH(QString, field);
    const History history;
    RankingIndex papi;
    papi.code = u"PAPI"_s;
    papi.name = {u"PAPI"_s, u"PAPI"_s};
    QVERIFY(history.store->rankings().addIndices({papi}, {u"test"_s, u"edit"_s}));
    JournalEntry entry;
    entry.indicator = indicator;
    entry.unitKey = unitKey;
    entry.period = u"2019"_s;
    entry.field = field;
    const QByteArray why = refusal(history.before(entry));
    QVERIFY2(why.contains("ranking table"), why.constData());
}

void TestJournalRestore::anAnswerIsNotAValue()
{
    const History history;
    JournalEntry entry;
    entry.indicator = u"KTS04"_s;
    entry.unitKey = homeKey;
    entry.period = u"2019"_s;
    entry.field = acceptedField + u"jump"_s;
    const QByteArray why = refusal(history.before(entry));
    QVERIFY2(why.contains("question"), why.constData());
}

void TestJournalRestore::whatIsNotInTheFileIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("unitKey");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("the indicator") << u"OLD01"_s << homeKey << "indicator"_ba;
    QTest::newRow("the unit") << u"XHS06"_s << u"d-nowhere"_s << "area"_ba;
}

void TestJournalRestore::whatIsNotInTheFileIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, unitKey);
    QFETCH(QByteArray, word);
    const History history;
    JournalEntry entry;
    entry.indicator = indicator;
    entry.unitKey = unitKey;
    entry.period = u"2021"_s;
    entry.field = u"value"_s;
    const auto before = history.before(entry);
    QVERIFY2(refusal(before).contains(word), refusal(before).constData());
    QCOMPARE(before.error().kind, Error::Kind::NotRestorable);
}

/// The limits of an indicator may have been narrowed since.
void TestJournalRestore::rulesThatCameLaterRefuse()
{
    const History history;
    const Observation old = history.record(observationOf(*history.store, "XHS06", "2021", 40));
    const Observation now = history.record(observationOf(*history.store, "XHS06", "2021", 41));
    const JournalEntry entry = history.last("XHS06");
    QVERIFY(RawDatabase(history.file.path())
                .run(u"UPDATE indicator SET min = 41 WHERE code = 'XHS06'"_s));
    const auto store = history.file.open();
    const auto before = observationBefore(entry, *store);
    QCOMPARE(before, old);
    const auto recorded = store->observations().record({*before}, edit);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(*store->observations().find(now.key), std::optional(now));
}

void TestJournalRestore::reasonsNameTheEntry_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("entry");
    QTest::newRow("a restored value") << restoreReason(JournalEntryId(12)) << qint64(12);
    QTest::newRow("an edit") << u"edit"_s << qint64(0);
    QTest::newRow("no number") << u"restore of entry twelve"_s << qint64(0);
    QTest::newRow("a file of that name") << u"import restore of entry 12"_s << qint64(0);
}

void TestJournalRestore::reasonsNameTheEntry()
{
    QFETCH(QString, reason);
    QFETCH(qint64, entry);
    QCOMPARE(restoredEntry(reason).value_or(JournalEntryId()).value(), entry);
}

QTEST_GUILESS_MAIN(TestJournalRestore)
#include "tst_journalrestore.moc"
