// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/testfile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Models::Session;

/// The session while another program holds its file.
class TestSessionWaiting : public QObject
{
    Q_OBJECT

private slots:
    void aValueWaitsForAnotherProgram_data();
    void aValueWaitsForAnotherProgram();
    void nothingStandsStill();
    void theOrderOfValuesIsKept();
    void aWrongValueIsRefusedAtOnce();
    void aWaitingValueIsTakenBackByUndo();
    void undoWaitsAndKeepsItsStep();
    void redoWaits();
    void dialogsAndImportsDoNotGoPastWhatWaits();
    void whatIsShownStaysUntilTheFileIsFree();
    void whatIsChosenMeanwhileIsShownThen();
    void aChoiceIsTakenBackByTheOneThatIsShown();
    void aChoiceSurvivesTheValueThatIsStoredFirst();
    void whatAPageCouldNotReadIsReadThen();
    void whatTheOtherProgramStoredIsShownThen();
    void anotherFileLeavesNothingWaiting();
    void anAcceptedWarningWaits();
};

namespace {

void addLocks()
{
    QTest::addColumn<QStringList>("lock");
    QTest::newRow("it keeps others from reading") << QStringList{u"BEGIN EXCLUSIVE"_s};
    QTest::newRow("it is writing") << QStringList{u"BEGIN IMMEDIATE"_s};
    QTest::newRow("it is reading")
        << QStringList{u"BEGIN"_s, u"SELECT count(*) FROM observation"_s};
}

} // namespace

void TestSessionWaiting::aValueWaitsForAnotherProgram_data()
{
    addLocks();
}

void TestSessionWaiting::aValueWaitsForAnotherProgram()
{
    QFETCH(QStringList, lock);
    TestSession test;
    RawDatabase other(test.file.path());
    for (const QString &sql : lock)
        QVERIFY(other.run(sql));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(test.session.waiting().size(), 1);
    QCOMPARE(test.session.undoStack().count(), 0);
    QTest::qWait(600);
    QCOMPARE(test.session.waiting().size(), 1);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.waiting().isEmpty());
    QCOMPARE(test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(test.session.undoStack().count(), 1);
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(test.session.asOf(), 2021);
}

void TestSessionWaiting::nothingStandsStill()
{
    constexpr int longest = 500; // milliseconds, of a slow machine
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QElapsedTimer timer;
    const auto took = [&timer](const std::function<void()> &what) {
        timer.start();
        what();
        return timer.elapsed();
    };
    QVERIFY(took([&] {
                QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
            }) < longest);
    QVERIFY(took([&] { test.session.setUnit(test.unit(u"d-ba-tri"_s)); }) < longest);
    QVERIFY(took([&] { test.session.setAsOf(2019); }) < longest);
    QVERIFY(took([&] { test.session.catchUp(); }) < longest);
    QVERIFY(took([&] { test.session.undo(); }) < longest);
}

void TestSessionWaiting::theOrderOfValuesIsKept()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    for (const double value : {80., 81., 82.})
        QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, value)}, u"edit"_s));
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.waiting().isEmpty());
    QCOMPARE(test.journal(u"CQS03T"_s),
             (QStringList{u">80 edit"_s, u"80>81 edit"_s, u"81>82 edit"_s}));
    QCOMPARE(test.session.undoStack().count(), 3);
}

void TestSessionWaiting::aWrongValueIsRefusedAtOnce()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const auto stored = test.session.record({test.value(u"CQS03T"_s, 2021, 101)}, u"edit"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::OutOfRange);
    QVERIFY(test.session.waiting().isEmpty());
}

void TestSessionWaiting::aWaitingValueIsTakenBackByUndo()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 80)}, u"edit"_s));
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 85)}, u"edit"_s));
    test.session.undo();
    QVERIFY(test.session.waiting().isEmpty());
    QVERIFY(other.run(u"ROLLBACK"_s));
    QCOMPARE(test.stored(u"CQS03T"_s, 2021)->value, std::optional(80.));
    test.session.undo();
    QVERIFY(!test.stored(u"CQS03T"_s, 2021));
}

void TestSessionWaiting::undoWaitsAndKeepsItsStep()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 80)}, u"edit"_s));
    const QSignalSpy failed(&test.session, &Session::failed);
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    test.session.undo();
    QCOMPARE(test.session.waiting().size(), 1);
    QVERIFY(test.session.undoStack().canUndo()); // it has not been done yet
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.waiting().isEmpty());
    QVERIFY(!test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!test.session.undoStack().canUndo() && test.session.undoStack().canRedo());
    QCOMPARE(failed.count(), 0);
}

void TestSessionWaiting::redoWaits()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 80)}, u"edit"_s));
    test.session.undo();
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    test.session.redo();
    QVERIFY(test.session.undoStack().canRedo());
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!test.session.undoStack().canRedo());
}

void TestSessionWaiting::dialogsAndImportsDoNotGoPastWhatWaits()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 80)}, u"edit"_s));
    QVERIFY(other.run(u"ROLLBACK"_s)); // free, but the value comes first
    QCOMPARE(test.session.saveBriefTexts({}).error().kind, Error::Kind::FileBusy);
    QCOMPARE(test.session.saveAgencies({}).error().kind, Error::Kind::FileBusy);
    QTRY_VERIFY(test.session.waiting().isEmpty());
    QVERIFY(test.session.saveBriefTexts({}));
}

void TestSessionWaiting::whatIsShownStaysUntilTheFileIsFree()
{
    TestSession test;
    const QSignalSpy changed(&test.session, &Session::changed);
    const QSignalSpy failed(&test.session, &Session::failed);
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(!test.session.isReadable());
    QVERIFY(!test.session.isFresh());
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QCOMPARE(test.session.unit(), test.session.store().home());
    QCOMPARE(test.session.situation().indicators.size(), 47);
    QTest::qWait(600);
    QVERIFY(!test.session.isFresh());
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.isFresh());
    QVERIFY(test.session.isReadable());
    QVERIFY(changed.count() > 0);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(test.session.unit(), test.unit(u"d-ba-tri"_s));
}

void TestSessionWaiting::whatIsChosenMeanwhileIsShownThen()
{
    TestSession test;
    const int before = test.session.asOf();
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const QSignalSpy access(&test.session, &Session::accessChanged);
    QCOMPARE(test.session.chosenMeanwhile(), QString());
    test.session.setAsOf(2023);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QCOMPARE(test.session.asOf(), before); // what is shown keeps its name
    QCOMPARE(test.session.unit(), test.session.store().home());
    QCOMPARE(test.session.chosenMeanwhile(), u"Ba Tri District, 2023"_s);
    QVERIFY(access.count() >= 2);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(test.session.asOf(), 2023);
    QCOMPARE(test.session.unit(), test.unit(u"d-ba-tri"_s));
    QCOMPARE(test.session.chosenMeanwhile(), QString());
}

void TestSessionWaiting::aChoiceIsTakenBackByTheOneThatIsShown()
{
    TestSession test;
    const int before = test.session.asOf();
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    test.session.setAsOf(2023);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    test.session.setAsOf(before);
    QCOMPARE(test.session.chosenMeanwhile(), u"Ba Tri District"_s);
    test.session.setUnit(test.session.unit());
    QCOMPARE(test.session.chosenMeanwhile(), QString());
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(test.session.asOf(), before);
    QCOMPARE(test.session.unit(), test.session.store().home());
}

void TestSessionWaiting::aChoiceSurvivesTheValueThatIsStoredFirst()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    test.session.setAsOf(2023);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QVERIFY(other.run(u"ROLLBACK"_s));
    test.session.waiting().tryNow();
    QVERIFY(test.session.waiting().isEmpty());
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(test.session.asOf(), 2023);
    QCOMPARE(test.session.unit(), test.unit(u"d-ba-tri"_s));
}

void TestSessionWaiting::whatAPageCouldNotReadIsReadThen()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const QSignalSpy changed(&test.session, &Session::changed);
    test.session.readWhenFree();
    QVERIFY(!test.session.isFresh());
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(changed.count(), 1);
}

void TestSessionWaiting::whatTheOtherProgramStoredIsShownThen()
{
    TestSession test;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(other.run(u"UPDATE programme SET document_number = 'X'"_s));
    QVERIFY(!test.session.isReadable());
    QVERIFY(other.run(u"COMMIT"_s));
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(test.session.programme().documentNumber, u"X"_s);
    QVERIFY(!test.session.catchUp()); // that has been seen
}

void TestSessionWaiting::anotherFileLeavesNothingWaiting()
{
    TestSession test;
    const TestFile elsewhere;
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 80)}, u"edit"_s));
    QVERIFY(test.session.setStore(elsewhere.open()));
    QVERIFY(test.session.waiting().isEmpty());
    QVERIFY(test.session.isFresh());
    QVERIFY(test.session.isReadable());
}

void TestSessionWaiting::anAcceptedWarningWaits()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2019, 90)}, u"edit"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 5)}, u"edit"_s));
    const QList<Core::ValueWarning> open = test.session.warnings()->all();
    QVERIFY(!open.isEmpty());
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(test.session.acceptWarnings({open.first()}, u"counted twice"_s, u"accept"_s));
    QCOMPARE(test.session.waiting().size(), 1);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(test.session.waiting().isEmpty());
    QCOMPARE(test.session.warnings()->all().size(), open.size() - 1);
}

QTEST_MAIN(TestSessionWaiting)
#include "tst_sessionwaiting.moc"
