// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::WarningKind;

namespace {

QStringList codesOf(const TestSession &test)
{
    QStringList codes;
    const auto warnings = test.session.warnings();
    for (const Core::ValueWarning &warning : warnings->all())
        codes << test.session.catalogue().indicator(warning.key.indicator)->code;
    return codes;
}

} // namespace

class TestSessionWarnings : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsAskedAboutByItsKey();
    void onlyWhatIsLookedAt();
    void anotherProgrammeAsksNothing();
    void acceptingClosesThem();
    void acceptanceSurvivesReopening();
    void aChangedValueOpensThemAgain();
    void acceptingIsOneUndoStep();
    void whatIsRefusedIsNoStep();
    void anotherFileStartsAnew();
};

void TestSessionWarnings::aValueIsAskedAboutByItsKey()
{
    TestSession test;
    QVERIFY(test.session.warnings()->all().isEmpty());
    raiseWarnings(test, {u"XHS06"_s});
    const Core::ObservationKey key = test.value(u"XHS06"_s, 2022, 0).key;
    const auto about = test.session.warnings()->of(key);
    QCOMPARE(about.size(), 1);
    QVERIFY(about.first().kind == WarningKind::Jump);
    QVERIFY(test.session.warnings()->of(test.value(u"XHS06"_s, 2021, 0).key).isEmpty());
    QVERIFY(test.session.warnings()->of({}).isEmpty());
}

void TestSessionWarnings::onlyWhatIsLookedAt()
{
    TestSession test;
    raiseWarnings(test, {u"CQS03H"_s}, u"d-ba-tri"_s);
    QVERIFY(codesOf(test).isEmpty());
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QCOMPARE(codesOf(test), QStringList{u"CQS03H"_s});
}

void TestSessionWarnings::anotherProgrammeAsksNothing()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    auto store = test.file.open();
    Core::Programme other = test.session.programme();
    other.code = u"OTHER"_s;
    QVERIFY(store->saveProgramme(other, {}, {u"test"_s, u"edit"_s}));
    const Core::ProgrammeId id = store->catalogue().programme(u"OTHER"_s)->id;
    QVERIFY(test.session.setStore(std::move(store)));
    QCOMPARE(codesOf(test), QStringList{u"XHS06"_s});
    test.session.setProgramme(id);
    QVERIFY(codesOf(test).isEmpty());
}

void TestSessionWarnings::acceptingClosesThem()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    QCOMPARE(codesOf(test), (QStringList{u"CQS03T"_s, u"XHS06"_s}));
    const QSignalSpy changed(&test.session, &Models::Session::changed);
    QVERIFY(test.session.acceptWarnings({test.session.warnings()->all().last()}, u"counted anew"_s,
                                        u"accept"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(codesOf(test), QStringList{u"CQS03T"_s});
    QCOMPARE(test.journal(u"XHS06"_s, u"accepted: jump"_s), QStringList{u">counted anew accept"_s});
}

void TestSessionWarnings::acceptanceSurvivesReopening()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    acceptAll(test, u"counted anew"_s);
    QVERIFY(test.session.setStore(test.file.open()));
    QVERIFY(codesOf(test).isEmpty());
}

void TestSessionWarnings::aChangedValueOpensThemAgain()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    acceptAll(test, u"counted anew"_s);
    QVERIFY(test.session.record({test.value(u"XHS06"_s, 2022, 7.8)}, u"edit"_s));
    QCOMPARE(codesOf(test), QStringList{u"XHS06"_s});
    test.session.undoStack().undo();
    QVERIFY(codesOf(test).isEmpty());
}

void TestSessionWarnings::acceptingIsOneUndoStep()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    acceptAll(test, u"counted anew"_s);
    QCOMPARE(test.session.undoStack().count(), 2);
    test.session.undoStack().undo();
    QCOMPARE(codesOf(test).size(), 2);
    test.session.undoStack().redo();
    QVERIFY(codesOf(test).isEmpty());
    QCOMPARE(
        test.journal(u"XHS06"_s, u"accepted: jump"_s),
        (QStringList{u">counted anew accept"_s, u"counted anew> undo"_s, u">counted anew redo"_s}));
    test.session.undoStack().undo();
    test.session.undoStack().undo();
    QVERIFY(!test.stored(u"XHS06"_s, 2022));
}

void TestSessionWarnings::whatIsRefusedIsNoStep()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    const auto warnings = test.session.warnings()->all();
    QVERIFY(RawDatabase(test.file.path()).run(u"DROP TABLE accepted_warning"_s));
    const int steps = test.session.undoStack().count();
    QVERIFY(!test.session.acceptWarnings(warnings, u"counted anew"_s, u"accept"_s));
    QCOMPARE(test.session.undoStack().count(), steps);
    QCOMPARE(codesOf(test).size(), 1);
}

void TestSessionWarnings::anotherFileStartsAnew()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    QCOMPARE(codesOf(test).size(), 1);
    const TestFile other;
    QVERIFY(test.session.setStore(other.open()));
    QVERIFY(codesOf(test).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionWarnings)
#include "tst_sessionwarnings.moc"
