// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/completenessmodel.h"
#include "ui/models/missingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Period;
using Models::CompletenessModel;
using Models::MissingModel;
using Grouping = CompletenessModel::Grouping;

namespace {

const QDate longAfter(2024, 1, 1); ///< the year 2022 was due on 16/12/2022

Core::Completeness of(const TestSession &test, int year = 2022, QDate today = longAfter)
{
    return Models::completenessSeenFrom(test.session, Period::year(year), today).value();
}

void show(CompletenessModel &model, const TestSession &test, Grouping grouping)
{
    model.setCompleteness(of(test), grouping, test.session.catalogue(), test.session.language());
}

} // namespace

class TestCompletenessModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void allComesFirst();
    void pillarsInTheProgrammesOrder();
    void groupsAddUpToAll_data();
    void groupsAddUpToAll();
    void unitsWorstFirst();
    void aDistrictHasItsCommunes();
    void manyUnitsAreQuick();
    void otherPeriodsCountWhereTheySaySomething();
    void indicatorsWithoutAnOffice();
    void numbersFollowTheLanguage();
    void nothingAskedHasNoShare();

    void missingValuesSayHowLate();
    void missingValuesBeforeTheDueDate();
    void missingValuesNameTheUnit();
};

void TestCompletenessModel::keepsTheRulesOfModels()
{
    const TestSession test;
    CompletenessModel model;
    MissingModel missing;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester other(&missing,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (const Grouping grouping : {Grouping::Pillar, Grouping::Unit, Grouping::Office}) {
        show(model, test, grouping);
        QVERIFY(model.rowCount() > 1);
        missing.setMissing(model.missingIn(0), {}, test.session.catalogue(),
                           test.session.language());
        QVERIFY(missing.rowCount() > 1);
    }
    missing.setMissing({}, {}, test.session.catalogue(), test.session.language());
    QCOMPARE(missing.rowCount(), 0);
    QVERIFY(!headerTexts(model).contains(QString()));
    QVERIFY(!headerTexts(missing).contains(QString()));
}

void TestCompletenessModel::allComesFirst()
{
    TestSession test;
    const int present = of(test).counts.present; // milestones that were done before
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2022, 84.5)}, u"edit"_s));
    CompletenessModel model;
    show(model, test, Grouping::Pillar);
    const Core::ValueCounts counts = of(test).counts;
    QCOMPARE(counts.present, present + 1);
    QVERIFY(model.index(0, 0).data(CompletenessModel::IsTotalRole).toBool());
    QVERIFY(!model.index(1, 0).data(CompletenessModel::IsTotalRole).toBool());
    const QModelIndex cell = model.index(0, CompletenessModel::Present);
    QCOMPARE(cell.data().toString(), u"%1/%2"_s.arg(counts.present).arg(counts.expected()));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             u"%1 of %2 values present"_s.arg(counts.present).arg(counts.expected()));
    QCOMPARE(cell.data(CompletenessModel::ShareRole).toDouble(),
             double(counts.present) / counts.expected());
    QCOMPARE(model.missingIn(0).size(), counts.missing);
}

void TestCompletenessModel::pillarsInTheProgrammesOrder()
{
    const TestSession test;
    CompletenessModel model;
    show(model, test, Grouping::Pillar);
    QStringList names;
    for (const Core::Pillar &pillar : test.session.programme().pillars)
        names << pillar.name.en;
    QStringList shown = columnTexts(model, CompletenessModel::Group);
    shown.removeFirst();
    names.removeIf([&shown](const QString &name) { return !shown.contains(name); });
    QCOMPARE(shown, names);
    QVERIFY(shown.size() >= 4);
}

void TestCompletenessModel::groupsAddUpToAll_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("pillars") << int(Grouping::Pillar);
    QTest::newRow("units") << int(Grouping::Unit);
    QTest::newRow("offices") << int(Grouping::Office);
}

void TestCompletenessModel::groupsAddUpToAll()
{
    QFETCH(int, grouping);
    const TestSession test;
    CompletenessModel model;
    show(model, test, static_cast<Grouping>(grouping));
    QList<Core::ExpectedValue> missing;
    int late = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        missing << model.missingIn(row);
        late += model.index(row, CompletenessModel::Late).data(Qt::DisplayRole).toInt();
    }
    QCOMPARE(missing.size(), model.missingIn(0).size());
    QCOMPARE(late, model.index(0, CompletenessModel::Late).data(Qt::DisplayRole).toInt());
    QVERIFY(late > 0);
}

void TestCompletenessModel::unitsWorstFirst()
{
    TestSession test;
    for (const char *code : {"CQS03H", "CQS04", "HT02H"})
        QVERIFY(test.session.record(
            {test.value(QString::fromLatin1(code), 2022, 60, u"d-ba-tri"_s)}, u"edit"_s));
    CompletenessModel model;
    show(model, test, Grouping::Unit);
    const QStringList names = columnTexts(model, CompletenessModel::Group);
    QCOMPARE(names.at(1), test.session.unitName()); // asked for most
    const auto baTri = names.indexOf(u"Ba Tri District"_s);
    QVERIFY(baTri > names.indexOf(u"Binh Dai District"_s));
    QVERIFY(names.size() > 5);
}

void TestCompletenessModel::aDistrictHasItsCommunes()
{
    TestSession test;
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    const Core::Completeness completeness = of(test);
    for (const Core::ExpectedValue &value : completeness.values) {
        const Core::Unit *unit = test.session.catalogue().unit(value.key.unit);
        QVERIFY2(unit->id == test.session.unit() || unit->parent == test.session.unit(),
                 qPrintable(unit->key));
    }
    QVERIFY(completeness.counts.expected() > 0);
}

void TestCompletenessModel::manyUnitsAreQuick()
{
    const TestSession test;
    CompletenessModel model;
    QElapsedTimer timer;
    timer.start();
    show(model, test, Grouping::Unit);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(model.rowCount() > 160, qPrintable(QString::number(model.rowCount())));
}

void TestCompletenessModel::otherPeriodsCountWhereTheySaySomething()
{
    TestSession test;
    const auto wholeFile = [&test] {
        const Period period = Period::year(2022);
        return Core::completenessOf(
            {test.session.programme().id,
             test.session.catalogue().unitsUnder(test.session.unit(), period), period, longAfter},
            test.session.catalogue(), *test.session.store().answers().reportingCalendar(),
            *test.session.store().observations().all());
    };
    Core::Observation done = test.value(u"CQS02"_s, 2021, 0); // a milestone stays done
    done.value.reset();
    done.state = Core::MilestoneState::Done;
    Core::Observation part = test.value(u"KTS02"_s, 2020, 4); // names a part of the breakdown
    part.key.part = u"N\u00f4ng nghi\u1ec7p"_s;
    QVERIFY(test.session.record({done, part, test.value(u"XHS06"_s, 2022, 40)}, u"edit"_s));
    QCOMPARE(of(test).values, wholeFile().values);
    QCOMPARE(of(test).counts.present, wholeFile().counts.present);
}

void TestCompletenessModel::indicatorsWithoutAnOffice()
{
    const TestSession test;
    CompletenessModel model;
    show(model, test, Grouping::Office);
    QCOMPARE(columnTexts(model, CompletenessModel::Group),
             (QStringList{u"All"_s, u"No lead agency named"_s}));
}

void TestCompletenessModel::numbersFollowTheLanguage()
{
    const TestSession test;
    Core::Completeness completeness;
    completeness.counts.missing = 1234;
    CompletenessModel model;
    model.setCompleteness(completeness, Grouping::Pillar, test.session.catalogue(),
                          Core::Language::Vietnamese);
    QCOMPARE(columnTexts(model, CompletenessModel::Present), QStringList{u"0/1.234"_s});
    model.setCompleteness(completeness, Grouping::Pillar, test.session.catalogue(),
                          Core::Language::English);
    QCOMPARE(columnTexts(model, CompletenessModel::Missing), QStringList{u"1,234"_s});
}

void TestCompletenessModel::nothingAskedHasNoShare()
{
    const TestSession test;
    CompletenessModel model;
    model.setCompleteness({}, Grouping::Unit, test.session.catalogue(), Core::Language::English);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, 1).data(CompletenessModel::ShareRole).isValid());
}

void TestCompletenessModel::missingValuesSayHowLate()
{
    const TestSession test;
    const Core::Completeness completeness = of(test, 2022, QDate(2022, 12, 17));
    QCOMPARE(completeness.due, QDate(2022, 12, 16));
    MissingModel model;
    model.setMissing(Core::missingOf({completeness}), completeness.due, test.session.catalogue(),
                     test.session.language());
    QCOMPARE(model.rowCount(), completeness.counts.late);
    QCOMPARE(model.index(0, MissingModel::Lateness).data(Qt::DisplayRole).toString(),
             u"late by 1 day"_s);
    QVERIFY(model.keyAt(0) == Core::missingOf({completeness}).first().key);
}

void TestCompletenessModel::missingValuesBeforeTheDueDate()
{
    const TestSession test;
    const Core::Completeness completeness = of(test, 2022, QDate(2022, 12, 15));
    MissingModel model;
    model.setMissing(Core::missingOf({completeness}), completeness.due, test.session.catalogue(),
                     test.session.language());
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.index(0, MissingModel::Lateness).data(Qt::DisplayRole).toString(),
             u"due 16/12/2022"_s);
    model.setMissing(Core::missingOf({completeness}), {}, test.session.catalogue(),
                     test.session.language());
    QCOMPARE(model.index(0, MissingModel::Lateness).data(Qt::DisplayRole).toString(),
             u"no due date"_s);
}

void TestCompletenessModel::missingValuesNameTheUnit()
{
    const TestSession test(Core::Language::Vietnamese);
    const Core::Completeness completeness = of(test);
    MissingModel model;
    model.setMissing(Core::missingOf({completeness}), completeness.due, test.session.catalogue(),
                     test.session.language());
    const QStringList units = columnTexts(model, MissingModel::Unit);
    QVERIFY(units.contains(u"Huy\u1ec7n Ba Tri"_s));
    QVERIFY(units.contains(test.session.unitName()));
    QVERIFY(!model.hasParts());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTranslator english; // plural forms
    if (!english.load(Core::catalogueFile(Core::Language::English)))
        return 1;
    QCoreApplication::installTranslator(&english);
    TestCompletenessModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_completenessmodel.moc"
