// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"An"_s, u"accept"_s};

void record(Store &store, const char *period, double value, const char *indicator = "XHS06")
{
    const auto recorded = store.observations().record(
        {observationOf(store, indicator, period, value)}, {u"An"_s, u"edit"_s});
    QVERIFY2(recorded, outcome(recorded).constData());
}

QList<ValueWarning> openIn(const Store &store)
{
    return openWarnings(*store.observations().all(), store.catalogue(), store.rankings().editions(),
                        *store.answers().accepted());
}

/// The store's journal of answers: "2021 accepted: jump -> checked".
QStringList answersIn(const Store &store)
{
    QStringList lines;
    const auto entries = store.journal().entries().value();
    for (const JournalEntry &entry : entries) {
        if (entry.field.startsWith(acceptedField))
            lines << u"%1 %2 %3>%4"_s.arg(entry.period, entry.field, entry.before.value_or(u"-"_s),
                                          entry.after.value_or(u"-"_s));
    }
    return lines;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void anAcceptedWarningIsClosed();
    void acceptanceSurvivesReopening();
    void acceptanceIsJournalled();
    void aChangedValueOpensItAgain();
    void theFormerValueIsStillAccepted();
    void anotherKindStaysOpen();
    void severalAreOneBatch();
    void aNewNoteTakesThePlaceOfTheFirst();
    void theSameNoteChangesNothing();
    void withdrawingOpensItAgain();
    void withdrawingNothingChangesNothing();
    void aPlaceInARankingCanBeAccepted();
    void acceptanceSurvivesASavedProgramme();
    void anUnknownKindIsRefusedWithItsPlace();
    void aNoteIsRequired();
    void laterRulesComeFirst();
    void everyFieldOfARuleIsKept();
};

void TestAnswers::anAcceptedWarningIsClosed()
{
    const BuiltinFile file;
    const auto store = file.open();
    QCOMPARE(openIn(*store).size(), 0);
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    const QList<ValueWarning> open = openIn(*store);
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().kind == WarningKind::Jump);
    const auto accepted = store->answers().accept(open, u"counted anew"_s, origin);
    QVERIFY2(accepted, outcome(accepted).constData());
    QCOMPARE(openIn(*store).size(), 0);
}

void TestAnswers::acceptanceSurvivesReopening()
{
    const BuiltinFile file;
    {
        const auto store = file.open();
        record(*store, "2021", 78.5);
        record(*store, "2022", 7.85);
        QVERIFY(store->answers().accept({openIn(*store).first()}, u"\u0111\u00e3 ki\u1ec3m tra"_s,
                                        origin));
    }
    const auto store = file.open();
    QCOMPARE(openIn(*store).size(), 0);
    const AcceptedWarning accepted = store->answers().accepted()->first();
    QCOMPARE(accepted.note, u"\u0111\u00e3 ki\u1ec3m tra"_s);
    QCOMPARE(accepted.by, u"An"_s);
    QCOMPARE(accepted.at, BuiltinFile::clock().now());
    QCOMPARE(accepted.key.period, Period::year(2022));
    QVERIFY(accepted.key == observationOf(*store, "XHS06", "2022", {}).key);
}

void TestAnswers::acceptanceIsJournalled()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    const BatchId last = store->journal().entries()->last().batch;
    QVERIFY(store->answers().accept({openIn(*store).first()}, u"counted anew"_s, origin));
    const JournalEntry entry = store->journal().entries()->last();
    QCOMPARE(entry.by, u"An"_s);
    QCOMPARE(entry.indicator, u"XHS06"_s);
    QCOMPARE(entry.unitKey, homeKey);
    QCOMPARE(entry.period, u"2022"_s);
    QCOMPARE(entry.field, u"accepted: jump"_s);
    QVERIFY(!entry.before);
    QCOMPARE(entry.after, std::optional(u"counted anew"_s));
    QCOMPARE(entry.reason, u"accept"_s);
    QCOMPARE(entry.at, BuiltinFile::clock().now());
    QVERIFY(entry.batch > last);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestAnswers::aChangedValueOpensItAgain()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    QVERIFY(store->answers().accept({openIn(*store).first()}, u"counted anew"_s, origin));
    record(*store, "2022", 7.8);
    QCOMPARE(openIn(*store).size(), 1);
    record(*store, "2022", 79);
    QCOMPARE(openIn(*store).size(), 0);
}

void TestAnswers::theFormerValueIsStillAccepted()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    QVERIFY(store->answers().accept({openIn(*store).first()}, u"first"_s, origin));
    record(*store, "2022", 7.8);
    QVERIFY(store->answers().accept({openIn(*store).first()}, u"second"_s, origin));
    QCOMPARE(openIn(*store).size(), 0);
    record(*store, "2022", 7.85);
    QCOMPARE(openIn(*store).size(), 0);
    record(*store, "2021", 78); // what it is held against has changed
    QCOMPARE(openIn(*store).size(), 1);
}

void TestAnswers::anotherKindStaysOpen()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    ValueWarning other = openIn(*store).first();
    other.kind = WarningKind::CumulativeDecrease;
    QVERIFY(store->answers().accept({other}, u"not this one"_s, origin));
    QCOMPARE(openIn(*store).size(), 1);
}

void TestAnswers::severalAreOneBatch()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    record(*store, "2021", 60, "CQS03H");
    record(*store, "2022", 6, "CQS03H");
    QVERIFY(store->answers().accept(openIn(*store), u"both are right"_s, origin));
    QCOMPARE(openIn(*store).size(), 0);
    const QList<JournalEntry> entries = *store->journal().entries();
    QCOMPARE(entries.last().batch, entries.at(entries.size() - 2).batch);
    QVERIFY(entries.last().indicator != entries.at(entries.size() - 2).indicator);
}

void TestAnswers::aNewNoteTakesThePlaceOfTheFirst()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    const ValueWarning warning = openIn(*store).first();
    QVERIFY(store->answers().accept({warning}, u"first"_s, origin));
    QVERIFY(store->answers().accept({warning}, u"second"_s, origin));
    QCOMPARE(store->answers().accepted()->size(), 1);
    QCOMPARE(store->answers().accepted()->first().note, u"second"_s);
    QCOMPARE(answersIn(*store), (QStringList{u"2022 accepted: jump ->first"_s,
                                             u"2022 accepted: jump first>second"_s}));
}

void TestAnswers::theSameNoteChangesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    const ValueWarning warning = openIn(*store).first();
    QVERIFY(store->answers().accept({warning}, u"first"_s, origin));
    QVERIFY(store->answers().accept({warning}, u"first"_s, {u"Binh"_s, u"accept"_s}));
    QCOMPARE(answersIn(*store).size(), 1);
    QCOMPARE(store->answers().accepted()->first().by, u"An"_s);
}

void TestAnswers::withdrawingOpensItAgain()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    const ValueWarning warning = openIn(*store).first();
    QVERIFY(store->answers().accept({warning}, u"first"_s, origin));
    QVERIFY(store->answers().withdraw({warning}, {u"An"_s, u"undo"_s}));
    QCOMPARE(openIn(*store).size(), 1);
    QCOMPARE(answersIn(*store),
             (QStringList{u"2022 accepted: jump ->first"_s, u"2022 accepted: jump first>-"_s}));
    QVERIFY(store->check()->journal.isEmpty());
}

void TestAnswers::withdrawingNothingChangesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    QVERIFY(store->answers().withdraw(openIn(*store), {u"An"_s, u"undo"_s}));
    QCOMPARE(answersIn(*store), QStringList());
}

void TestAnswers::aPlaceInARankingCanBeAccepted()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation place = observationOf(*store, "KTS04", "2020", 5, 63); // after 53
    QVERIFY(store->observations().record({place}, {u"An"_s, u"edit"_s}));
    const QList<ValueWarning> open = openIn(*store);
    QVERIFY(!open.isEmpty());
    QVERIFY(store->answers().accept(open, u"as published"_s, origin));
    QCOMPARE(openIn(*file.open()).size(), 0);
}

void TestAnswers::acceptanceSurvivesASavedProgramme()
{
    const BuiltinFile file;
    const auto store = file.open();
    record(*store, "2021", 78.5);
    record(*store, "2022", 7.85);
    QVERIFY(store->answers().accept({openIn(*store).first()}, u"counted anew"_s, origin));
    const Programme programme = *store->mainProgramme();
    const auto saved =
        store->saveProgramme(programme, store->catalogue().indicatorsOf(programme.id), origin);
    QVERIFY2(saved, outcome(saved).constData());
    QCOMPARE(openIn(*store).size(), 0);
}

void TestAnswers::anUnknownKindIsRefusedWithItsPlace()
{
    const BuiltinFile file;
    qsizetype valuesBefore = 0;
    {
        const auto store = file.open();
        record(*store, "2021", 78.5);
        record(*store, "2022", 7.85);
        QVERIFY(store->answers().accept({openIn(*store).first()}, u"counted anew"_s, origin));
        valuesBefore = store->observations().all()->size();
    }
    QVERIFY(RawDatabase(file.path()).run(u"UPDATE accepted_warning SET kind = 'of tomorrow'"_s));
    const auto store = file.open();
    const auto accepted = store->answers().accepted();
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Error::Kind::BadStoredValue);
    QCOMPARE(accepted.error().arguments,
             (QStringList{u"accepted_warning"_s, u"1"_s, u"kind"_s, u"of tomorrow"_s}));
    QCOMPARE(store->observations().all()->size(), valuesBefore);
}

void TestAnswers::aNoteIsRequired()
{
    const BuiltinFile file;
    {
        const auto store = file.open();
        record(*store, "2021", 78.5);
        record(*store, "2022", 7.85);
        QVERIFY(store->answers().accept({openIn(*store).first()}, u"counted anew"_s, origin));
    }
    QVERIFY(!RawDatabase(file.path()).run(u"UPDATE accepted_warning SET note = ''"_s));
}

void TestAnswers::laterRulesComeFirst()
{
    const BuiltinFile file;
    ReportingRule rule;
    rule.kind = Period::Kind::Year;
    rule.closing = MonthDay{31};
    rule.validity = {QDate(2024, 1, 1), {}, false};
    QVERIFY(file.open()->answers().addReportingRules({rule}, origin));
    const ReportingCalendar calendar = *file.open()->answers().reportingCalendar();
    QCOMPARE(calendar.closingDate(Period::year(2024)), QDate(2024, 12, 31));
    QCOMPARE(calendar.closingDate(Period::year(2023)), QDate(2023, 12, 14));
}

void TestAnswers::everyFieldOfARuleIsKept()
{
    const auto store = Store::create(u":memory:"_s, BuiltinFile::clock());
    const ReportingRule full{Period::Kind::HalfYear,
                             2,
                             MonthDay{14, 1},
                             MonthDay{30, 2},
                             3,
                             u"02/2026/Q\u0110-UBND"_s,
                             {QDate(2026, 1, 1), QDate(2027, 12, 31), true}};
    const ReportingRule bare{Period::Kind::Month, {}, {}, {}, {}, {}, {}};
    QVERIFY((*store)->answers().addReportingRules({full, bare}, origin));
    QVERIFY((*store)->answers().reportingCalendar()->rules() == (QList<ReportingRule>{full, bare}));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
