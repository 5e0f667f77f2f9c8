// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failingstatement.h"
#include "tests/ui/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Core::Language;
using Models::Session;

class TestSessionModel : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtHome();
    void yearsReachFromTheFirstValueToTheLastTarget();
    void theYearFollowsTheLatestValue();
    void undoTakesTheYearBack();
    void aChosenYearStays();
    void choosingThePresentYearKeepsIt();
    void changesAreAnnouncedOnce_data();
    void changesAreAnnouncedOnce();
    void languageChanges();
    void unitNamesFollowTheYearAndTheLanguage();
    void thePersonCanBeNamed();
    void oneRecordIsOneUndoStep();
    void anImportIsOneUndoStep();
    void undoTakesLaterChangesBackToo();
    void whatChangesNothingIsNoStep();
    void aRefusedRecordChangesNothing();
    void anotherFileStartsAnew();
    void whatOthersStoredIsShown();
    void aDistrictIsJudgedByItsOwnValues();
    void aChoiceThatCannotBeReadWaits_data();
    void aChoiceThatCannotBeReadWaits();
    void aFileThatCannotBeReadIsNotTaken();
    void whatIsStoredAndNotReadBackIsKnown();
    void lookingForOthersChangesIsToldOnceWhenItFails();
    void questionsThatCannotBeReadAreNotNone();
};

void TestSessionModel::beginsAtHome()
{
    const TestSession test;
    QCOMPARE(test.session.programme().code, u"NQ01"_s);
    QCOMPARE(test.session.unit(), test.session.store().home());
    QCOMPARE(test.session.asOf(), 2020);
    QCOMPARE(test.session.user(), u"kim.ngan"_s);
    QCOMPARE(test.session.situation().indicators.size(), 47);
    QCOMPARE(test.session.situation().counts().of(Core::Verdict::WrongDirection), 1);
    QVERIFY(test.session.source().rankSituation());
    QCOMPARE(test.session.source().rankSituation()->indicator.code, u"KTS04"_s);
}

void TestSessionModel::yearsReachFromTheFirstValueToTheLastTarget()
{
    TestSession test;
    QCOMPARE(test.session.years().first(), 2018);
    QCOMPARE(test.session.years().last(), 2030);
    QCOMPARE(test.session.years().size(), 13);
    QVERIFY(test.session.record({test.value(u"XHS06"_s, 2015, 10)}, u"edit"_s));
    QCOMPARE(test.session.years().first(), 2015);
    QCOMPARE(test.session.asOf(), 2020);
}

void TestSessionModel::theYearFollowsTheLatestValue()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2021);
    QCOMPARE(test.session.situation().asOf, 2021);
    Core::Observation quarter = test.value(u"CQS03T"_s, 2022, 80);
    quarter.key.period = Core::Period::quarter(2022, 1);
    QVERIFY(test.session.record({quarter}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2021); // a quarter is no year
}

void TestSessionModel::undoTakesTheYearBack()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    test.session.undoStack().undo();
    QCOMPARE(test.session.asOf(), 2020);
    test.session.undoStack().redo();
    QCOMPARE(test.session.asOf(), 2021);
}

void TestSessionModel::aChosenYearStays()
{
    TestSession test;
    test.session.setAsOf(2019);
    QCOMPARE(test.session.situation().asOf, 2019);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2019);
    test.session.undoStack().undo();
    QCOMPARE(test.session.asOf(), 2019);
}

void TestSessionModel::choosingThePresentYearKeepsIt()
{
    TestSession test;
    const QSignalSpy changed(&test.session, &Session::changed);
    test.session.setAsOf(2020);
    QCOMPARE(changed.count(), 0);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2020);
}

void TestSessionModel::changesAreAnnouncedOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("times");
    QTest::newRow("another unit") << u"unit"_s << 1;
    QTest::newRow("the same unit") << u"home"_s << 0;
    QTest::newRow("a unit that there is not") << u"nowhere"_s << 0;
    QTest::newRow("another year") << u"year"_s << 1;
    QTest::newRow("the same programme") << u"programme"_s << 0;
    QTest::newRow("a value") << u"value"_s << 1;
    QTest::newRow("a value and its undo") << u"undo"_s << 2;
    QTest::newRow("another language") << u"language"_s << 0;
}

void TestSessionModel::changesAreAnnouncedOnce()
{
    QFETCH(QString, what);
    QFETCH(int, times);
    TestSession test;
    Session &session = test.session;
    const QSignalSpy changed(&session, &Session::changed);
    if (what == u"unit"_s)
        session.setUnit(test.unit(u"d-ba-tri"_s));
    else if (what == u"home"_s)
        session.setUnit(session.store().home());
    else if (what == u"nowhere"_s)
        session.setUnit(Core::UnitId(987654));
    else if (what == u"year"_s)
        session.setAsOf(2019);
    else if (what == u"programme"_s)
        session.setProgramme(session.programme().id);
    else if (what == u"language"_s)
        session.setLanguage(Language::Vietnamese);
    else
        QVERIFY(session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    if (what == u"undo"_s)
        session.undoStack().undo();
    QCOMPARE(changed.count(), times);
}

void TestSessionModel::languageChanges()
{
    TestSession test(Language::Vietnamese);
    const QSignalSpy changed(&test.session, &Session::languageChanged);
    test.session.setLanguage(Language::Vietnamese);
    QCOMPARE(changed.count(), 0);
    test.session.setLanguage(Language::English);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(test.session.language(), Language::English);
    QCOMPARE(test.session.book().language(), Language::English);
    QCOMPARE(test.session.unitName(), u"Ben Tre Province"_s);
}

void TestSessionModel::unitNamesFollowTheYearAndTheLanguage()
{
    TestSession test(Language::Vietnamese);
    QCOMPARE(test.session.unitName(), u"T\u1ec9nh B\u1ebfn Tre"_s);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QCOMPARE(test.session.unitName(), u"Huy\u1ec7n Ba Tri"_s);
    test.session.setAsOf(2030); // after the district's end: its last name
    QCOMPARE(test.session.unitName(), u"Huy\u1ec7n Ba Tri"_s);
}

void TestSessionModel::thePersonCanBeNamed()
{
    TestSession test;
    const auto lastPerson = [&test] { return test.session.store().journal().entries()->last().by; };
    test.session.setUser(u" Nguy\u1ec5n Th\u1ecb\nLan "_s);
    QCOMPARE(test.session.user(), u"Nguy\u1ec5n Th\u1ecb Lan (kim.ngan)"_s);
    QCOMPARE(test.session.systemUser(), u"kim.ngan"_s);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(lastPerson(), u"Nguy\u1ec5n Th\u1ecb Lan (kim.ngan)"_s);
    test.session.setUser({});
    QCOMPARE(test.session.user(), u"kim.ngan"_s);
    test.session.undoStack().undo();
    QCOMPARE(lastPerson(), u"kim.ngan"_s); // who undid it
}

void TestSessionModel::oneRecordIsOneUndoStep()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5),
                                 test.value(u"XHS06"_s, 2021, 31.2),
                                 test.value(u"CQS03H"_s, 2021, 61, u"d-ba-tri"_s)},
                                u"Import rows.csv"_s, u"import rows.csv"_s));
    QCOMPARE(test.session.undoStack().count(), 1);
    QCOMPARE(test.session.undoStack().undoText(), u"Import rows.csv"_s);
    test.session.undoStack().undo();
    QVERIFY(!test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!test.stored(u"XHS06"_s, 2021));
    QVERIFY(!test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s));
    test.session.undoStack().redo();
    QCOMPARE(test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s)->value, std::optional(61.0));
    QCOMPARE(test.journal(u"XHS06"_s),
             (QStringList{u">31.2 import rows.csv"_s, u"31.2> undo"_s, u">31.2 redo"_s}));
}

void TestSessionModel::anImportIsOneUndoStep()
{
    TestSession test;
    Core::CompactObservations values;
    QList<quint32> positions;
    for (int month = 0; month < 1200; ++month) {
        Core::Observation value = test.value(u"XHS06"_s, 2021, month % 100);
        value.key.period = Core::Period::month(1921 + month / 12, month % 12 + 1);
        values.append(value);
        positions << quint32(month);
    }
    const auto stored = [&test, &values](qsizetype position) {
        return *test.session.store().observations().find(values.keyAt(position));
    };
    QVERIFY(test.session.record(values, positions, u"Import a.csv"_s, u"import a.csv"_s));
    QCOMPARE(test.session.undoStack().count(), 1);
    QCOMPARE(test.session.undoStack().undoText(), u"Import a.csv"_s);
    test.session.undoStack().undo();
    QVERIFY(!stored(0) && !stored(1199));
    test.session.undoStack().redo();
    QVERIFY(stored(0) == values.at(0) && stored(1199) == values.at(1199));
    test.session.undoStack().undo();
    QVERIFY(!stored(600));
    QVERIFY(test.session.store().check()->journal.isEmpty());
}

void TestSessionModel::undoTakesLaterChangesBackToo()
{
    TestSession test;
    const Core::Observation first = test.value(u"XHS06"_s, 2021, 40);
    QVERIFY(test.session.record({first}, u"first"_s));
    QVERIFY(test.session.record({test.value(u"XHS06"_s, 2021, 41)}, u"second"_s));
    // Another person at the same file, whose step is not on this stack.
    const Core::SystemClock clock;
    const auto other = Core::Store::open(test.session.store().path(), clock);
    QVERIFY(
        (*other)->observations().record({test.value(u"XHS06"_s, 2021, 42)}, {u"An"_s, u"edit"_s}));
    test.session.undoStack().undo();
    QVERIFY(*test.session.store().observations().find(first.key) == first);
}

void TestSessionModel::whatChangesNothingIsNoStep()
{
    TestSession test;
    QVERIFY(test.session.record({}, u"nothing"_s));
    Core::Observation same = *test.stored(u"HT02X"_s, 2020);
    QVERIFY(test.session.record({same}, u"the same"_s));
    QCOMPARE(test.session.undoStack().count(), 0);
    same.note = u"\u0111\u00e3 \u0111\u1ed1i chi\u1ebfu"_s;
    QVERIFY(test.session.record({same}, u"a note"_s));
    QCOMPARE(test.session.undoStack().count(), 1);
}

void TestSessionModel::aRefusedRecordChangesNothing()
{
    TestSession test;
    const QSignalSpy changed(&test.session, &Session::changed);
    const auto recorded = test.session.record(
        {test.value(u"CQS03T"_s, 2021, 84.5), test.value(u"XHS06"_s, 2021, 101)}, u"edit"_s);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::OutOfRange);
    QVERIFY(!test.stored(u"CQS03T"_s, 2021));
    QCOMPARE(test.journal(u"CQS03T"_s), QStringList());
    QCOMPARE(test.session.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
    // The file still takes a right one.
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
}

void TestSessionModel::anotherFileStartsAnew()
{
    TestSession test;
    const TestFile other;
    test.session.setAsOf(2019);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    const QSignalSpy changed(&test.session, &Session::changed);
    QVERIFY(test.session.setStore(other.open()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(test.session.unit(), test.session.store().home());
    QCOMPARE(test.session.asOf(), 2020);
    QCOMPARE(test.session.undoStack().count(), 0);
    QCOMPARE(test.session.store().path(), other.path());
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2022, 90)}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2022); // follows again
    QVERIFY(!test.stored(u"CQS03T"_s, 2022));
}

void TestSessionModel::whatOthersStoredIsShown()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QVERIFY(!test.session.catchUp()); // one's own change
    QCOMPARE(test.session.undoStack().count(), 1);
    const QSignalSpy changed(&test.session, &Session::changed);
    QVERIFY(test.file.open()->observations().record({test.value(u"CQS03T"_s, 2022, 90)},
                                                    {u"lan"_s, u"edit"_s}));
    QVERIFY(test.session.catchUp());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(test.session.asOf(), 2022);
    QCOMPARE(test.session.undoStack().count(), 0); // it could overwrite what Lan entered
    QVERIFY(!test.session.catchUp());
}

void TestSessionModel::aDistrictIsJudgedByItsOwnValues()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03H"_s, 2020, 85, u"d-ba-tri"_s)}, u"edit"_s));
    QCOMPARE(test.session.situation().of(u"CQS03H"_s)->verdict(),
             std::optional(Core::Verdict::NoData));
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QVERIFY(test.session.situation().of(u"CQS03H"_s)->verdict() != Core::Verdict::NoData);
}

void TestSessionModel::aChoiceThatCannotBeReadWaits_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another unit") << u"unit"_s;
    QTest::newRow("another year") << u"year"_s;
}

void TestSessionModel::aChoiceThatCannotBeReadWaits()
{
    QFETCH(QString, what);
    TestSession test;
    Session &session = test.session;
    const Core::UnitId home = session.unit();
    const Core::UnitId unit = what == u"unit"_s ? test.unit(u"d-ba-tri"_s) : home;
    const int year = what == u"year"_s ? 2019 : 2020;
    const auto choose = [&](Core::UnitId chosenUnit, int chosenYear) {
        session.setUnit(chosenUnit);
        if (session.asOf() != chosenYear)
            session.setAsOf(chosenYear);
    };
    int kept = 0;
    for (int nth = 1;; ++nth) {
        choose(home, 2020);
        const QSignalSpy changed(&session, &Session::changed);
        const Core::FailingStatement failing(nth);
        choose(unit, year);
        if (!failing.isReached())
            break;
        QCOMPARE(changed.count(), 1); // so that the choice is shown as it was
        if (nth == 1) {               // asks whether another program holds the file: none does
            QVERIFY(!session.unread());
        } else {
            ++kept;
            QVERIFY(session.unread());
            QVERIFY(session.isFresh()); // nothing comes by itself
            QCOMPARE(session.unit(), home);
            QCOMPARE(session.asOf(), 2020);
            QCOMPARE(session.situation().asOf, 2020);
            session.readAgain();
            QVERIFY(!session.unread());
        }
        QCOMPARE(session.unit(), unit);
        QCOMPARE(session.asOf(), year);
    }
    QVERIFY(kept > 1);
}

void TestSessionModel::aFileThatCannotBeReadIsNotTaken()
{
    TestSession test;
    const TestFile other;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    int nth = 1;
    for (;; ++nth) {
        auto store = other.open();
        const Core::FailingStatement failing(nth);
        const auto taken = test.session.setStore(std::move(store));
        if (taken)
            break;
        QCOMPARE(test.session.store().path(), test.file.path());
        QCOMPARE(test.session.asOf(), 2021);
        QCOMPARE(test.session.undoStack().count(), 1);
    }
    QVERIFY(nth > 2);
    QCOMPARE(test.session.store().path(), other.path());
}

void TestSessionModel::whatIsStoredAndNotReadBackIsKnown()
{
    TestSession test;
    bool isStored = false;
    for (int nth = 1; !isStored; ++nth) { // up to the first statement after the write
        const Core::FailingStatement failing(nth);
        isStored =
            test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s).has_value();
    }
    QVERIFY(test.session.unread());
    QCOMPARE(test.session.undoStack().count(), 1);
    QCOMPARE(test.session.asOf(), 2020);
    test.session.readAgain();
    QVERIFY(!test.session.unread());
    QCOMPARE(test.session.asOf(), 2021);
}

void TestSessionModel::lookingForOthersChangesIsToldOnceWhenItFails()
{
    TestSession test;
    const QSignalSpy changed(&test.session, &Session::changed);
    for (int i = 0; i < 3; ++i) {
        const Core::FailingStatement failing(1);
        QVERIFY(!test.session.catchUp());
        QVERIFY(test.session.unread());
    }
    QCOMPARE(changed.count(), 1);
}

void TestSessionModel::questionsThatCannotBeReadAreNotNone()
{
    TestSession test;
    for (int nth = 1;; ++nth) {
        const Core::FailingStatement failing(nth);
        const auto warnings = test.session.warnings();
        QCOMPARE(warnings.has_value(), !failing.isReached());
        if (warnings)
            break;
    }
}

QTEST_GUILESS_MAIN(TestSessionModel)
#include "tst_session.moc"
