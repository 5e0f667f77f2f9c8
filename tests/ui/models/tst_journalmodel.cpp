// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalrestore.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::JournalModel;

class TestJournalModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void newestFirst();
    void anEntrySaysWhoWhatAndWhy();
    void statesAreWords();
    void numbersFollowTheLanguage();
    void acceptedWarningsAreWords();
    void officeFieldsAreWords();
    void filesGetNumbersWithoutGroups();
    void restoredEntriesNameTheOther();

private:
    static void show(JournalModel &model, const TestSession &test)
    {
        model.setEntries(*test.session.store().journal().entries(), test.session.catalogue(),
                         test.session.book());
    }
};

void TestJournalModel::keepsTheRulesOfModels()
{
    TestSession test;
    JournalModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    show(model, test);
    const int before = model.rowCount();
    QVERIFY(before > 50);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    show(model, test);
    QVERIFY(model.rowCount() > before);
    model.setEntries({}, test.session.catalogue(), test.session.book());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(JournalModel::ColumnCount));
    QVERIFY(!headerTexts(model).contains(QString()));
}

void TestJournalModel::newestFirst()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 85)}, u"edit"_s));
    test.session.undoStack().undo();
    JournalModel model;
    show(model, test);
    QStringList values;
    for (int row = 0; row < 3; ++row)
        values << model.index(row, JournalModel::After).data().toString();
    QCOMPARE(values, (QStringList{u"84.5"_s, u"85"_s, u"84.5"_s}));
    QVERIFY(model.index(0, JournalModel::Reason).data() !=
            model.index(1, JournalModel::Reason).data());
}

void TestJournalModel::anEntrySaysWhoWhatAndWhy()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03H"_s, 2021, 61.25, u"d-ba-tri"_s)}, u"import"_s,
                                u"import T\u1ed5ng h\u1ee3p.csv"_s));
    JournalModel model;
    show(model, test);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(JournalModel::Person), u"kim.ngan"_s);
    QCOMPARE(text(JournalModel::Indicator), u"CQS03H"_s);
    QCOMPARE(text(JournalModel::Unit), u"Ba Tri District"_s);
    QCOMPARE(text(JournalModel::Period), u"2021"_s);
    QCOMPARE(text(JournalModel::Before), QString());
    QCOMPARE(text(JournalModel::After), u"61.25"_s);
    QVERIFY(text(JournalModel::Reason).contains(u"T\u1ed5ng h\u1ee3p.csv"_s));
    QVERIFY(!text(JournalModel::Field).isEmpty());
    const auto time = QDateTime::fromString(text(JournalModel::Time), u"dd/MM/yyyy HH:mm:ss"_s);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTime())) < 60);
}

void TestJournalModel::statesAreWords()
{
    TestSession test;
    Core::Observation milestone = test.value(u"CQS02"_s, 2021, 0);
    milestone.value.reset();
    milestone.state = Core::MilestoneState::InProgress;
    QVERIFY(test.session.record({milestone}, u"edit"_s));
    JournalModel model;
    show(model, test);
    QCOMPARE(model.index(0, JournalModel::After).data().toString(), u"In progress"_s);
}

void TestJournalModel::numbersFollowTheLanguage()
{
    TestSession test(Core::Language::Vietnamese);
    QVERIFY(test.session.record({test.value(u"CQS03H"_s, 2021, 61.25, u"d-ba-tri"_s)}, u"edit"_s));
    JournalModel model;
    show(model, test);
    QCOMPARE(model.index(0, JournalModel::After).data().toString(), u"61,25"_s);
    QCOMPARE(model.index(0, JournalModel::Unit).data().toString(), u"Huy\u1ec7n Ba Tri"_s);
    QCOMPARE(model.index(0, JournalModel::Period).data().toString(), u"2021"_s);
}

void TestJournalModel::acceptedWarningsAreWords()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    acceptAll(test, u"counted anew"_s);
    JournalModel model;
    show(model, test);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(JournalModel::Field), u"figure kept despite a warning (unusual change)"_s);
    QCOMPARE(text(JournalModel::After), u"counted anew"_s);
    QCOMPARE(text(JournalModel::Reason), u"figure kept"_s);
}

void TestJournalModel::officeFieldsAreWords()
{
    TestSession test;
    QList<Core::AgencyProfile> profiles = *test.session.store().office().agencies();
    profiles[1].signer = u"Nguy\u1ec5n V\u0103n L\u00e2m"_s;
    QVERIFY(test.session.saveAgencies(profiles));
    JournalModel model;
    show(model, test);
    const auto text = [&model](int column) {
        return model.index(0, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(JournalModel::Field), u"agency: signer"_s);
    QCOMPARE(text(JournalModel::Period), u"2025-03-01"_s);
    QCOMPARE(text(JournalModel::After), u"Nguy\u1ec5n V\u0103n L\u00e2m"_s);
    QVERIFY(test.session.saveBriefTexts({}));
    show(model, test);
    QCOMPARE(text(JournalModel::Field), u"brief: shortcomings"_s);
}

void TestJournalModel::filesGetNumbersWithoutGroups()
{
    const TestSession test(Core::Language::Vietnamese);
    JournalModel model;
    Core::JournalEntry entry;
    entry.field = u"value"_s;
    entry.before = u"-12345.5"_s;
    entry.after = u"1e+07"_s;
    model.setEntries({entry}, test.session.catalogue(), test.session.book());
    const auto text = [&](int column, int role) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(text(JournalModel::Before, Qt::DisplayRole), u"\u221212.345,5"_s);
    QCOMPARE(text(JournalModel::Before, JournalModel::FileRole), u"-12345,5"_s);
    QCOMPARE(text(JournalModel::After, Qt::DisplayRole), u"10.000.000"_s);
    QCOMPARE(text(JournalModel::After, JournalModel::FileRole), u"10000000"_s);
}

void TestJournalModel::restoredEntriesNameTheOther()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s,
                                Core::restoreReason(Core::JournalEntryId(12))));
    JournalModel model;
    show(model, test);
    QCOMPARE(model.index(0, JournalModel::Reason).data().toString(), u"restored from entry 12"_s);
    const Core::JournalEntry &entry = model.entryAt(0);
    QCOMPARE(model.index(0, JournalModel::Number).data().toString(),
             QString::number(entry.id.value()));
    QCOMPARE(model.rowOf(entry.id), 0);
    QCOMPARE(model.rowOf(Core::JournalEntryId()), -1);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
