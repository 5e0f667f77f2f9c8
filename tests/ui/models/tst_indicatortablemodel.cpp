// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/indicatortablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::IndicatorTableModel;

class TestIndicatorTableModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void oneRowAnIndicatorInTheProgrammesOrder();
    void aRowSaysWhereTheIndicatorStands();
    void missingIsEmptyAndNeverNought();
    void drawingsStandOnValues();
    void readersHearWords();
    void theHeadOfAGroupCountsItsVerdicts();
    void indicatorsAreGroupedByTheirLeadingLevel();
    void rowsThatStayAreNotTakenFromViews();
    void speaksTheLanguageOfItsBook();
    void sortValues_data();
    void sortValues();
};

void TestIndicatorTableModel::keepsTheRulesOfModels()
{
    const TestSession test;
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSituation(test.session.situation(), test.session.book());
    QCOMPARE(model.rowCount(), 47);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setSituation({}, test.session.book());
    QCOMPARE(model.rowCount(), 0);
    model.setSituation(test.session.situation(), test.session.book());
    QCOMPARE(model.horizons(), (QList<int>{2025, 2030}));
    QCOMPARE(model.columnCount(), int(IndicatorTableModel::FirstTarget) + 2);
    QVERIFY(!headerTexts(model).contains(QString()));
}

void TestIndicatorTableModel::oneRowAnIndicatorInTheProgrammesOrder()
{
    const TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const QStringList codes = columnTexts(model, IndicatorTableModel::Code);
    QCOMPARE(codes.first(), u"TQ01"_s);
    QCOMPARE(codes.last(), u"HT06"_s);
    QVERIFY(codes.indexOf(u"CQS01"_s) < codes.indexOf(u"KTS01"_s));
    QCOMPARE(columnTexts(model, 0, IndicatorTableModel::CodeRole), codes);
    QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
    QVERIFY(!columnTexts(model, IndicatorTableModel::Name).contains(QString()));
    const QStringList pillars = columnTexts(model, 0, IndicatorTableModel::PillarRole);
    QCOMPARE(pillars.at(codes.indexOf(u"XHS06"_s)), u"XHS"_s);
}

void TestIndicatorTableModel::aRowSaysWhereTheIndicatorStands()
{
    const TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, IndicatorTableModel::Code, u"KTS04"_s);
    const auto text = [&](int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(IndicatorTableModel::Latest), u"53/63 (2019)"_s);
    QVERIFY2(text(IndicatorTableModel::Change).contains(u'3'),
             qPrintable(text(IndicatorTableModel::Change)));
    QVERIFY(text(IndicatorTableModel::FirstTarget).contains(u"25"_s));
    QVERIFY(text(IndicatorTableModel::FirstTarget + 1).contains(u"10"_s));
    QVERIFY(!text(IndicatorTableModel::Verdict).isEmpty());
    QVERIFY(!text(IndicatorTableModel::Lag).isEmpty());
    QCOMPARE(model.index(row, 0).data(IndicatorTableModel::StatusRole).toInt(),
             int(Core::Verdict::WrongDirection));
    QVERIFY(model.index(row, 0).data(Qt::ToolTipRole).toString().contains(u'\n'));
    // TQ09 reads the values of KTS04 and has a target of its own.
    const int other = rowWith(model, IndicatorTableModel::Code, u"TQ09"_s);
    QCOMPARE(model.index(other, IndicatorTableModel::Latest).data().toString(), u"53/63 (2019)"_s);
    QCOMPARE(model.index(other, IndicatorTableModel::FirstTarget).data().toString(), QString());
}

void TestIndicatorTableModel::missingIsEmptyAndNeverNought()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS01"_s, 2020, 0)}, u"edit"_s));
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int unknown = rowWith(model, IndicatorTableModel::Code, u"XHS06"_s);
    QCOMPARE(model.index(unknown, IndicatorTableModel::Latest).data().toString(), QString());
    QCOMPARE(model.index(unknown, IndicatorTableModel::Change).data().toString(), QString());
    QVERIFY(!model.index(unknown, IndicatorTableModel::Latest)
                 .data(IndicatorTableModel::SortRole)
                 .isValid());
    const int nought = rowWith(model, IndicatorTableModel::Code, u"CQS01"_s);
    QCOMPARE(model.index(nought, IndicatorTableModel::Latest).data().toString(), u"0.0% (2020)"_s);
    // A fact of the baseline has a value and no verdict.
    const int fact = rowWith(model, IndicatorTableModel::Code, u"HT02X"_s);
    QCOMPARE(model.index(fact, IndicatorTableModel::Latest).data().toString(), u"78.5% (2020)"_s);
    QVERIFY(!model.index(fact, 0).data(IndicatorTableModel::StatusRole).isValid());
    QCOMPARE(model.index(fact, IndicatorTableModel::Verdict).data().toString(), QString());
}

void TestIndicatorTableModel::drawingsStandOnValues()
{
    TestSession test;
    QVERIFY(test.session.record(
        {test.value(u"CQS03T"_s, 2019, 60), test.value(u"CQS03T"_s, 2020, 72)}, u"edit"_s));
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, IndicatorTableModel::Code, u"CQS03T"_s);
    const auto bullet = [&](int column) {
        return model.index(row, column).data(IndicatorTableModel::BulletRole);
    };
    QCOMPARE(bullet(IndicatorTableModel::FirstTarget).value<Core::Bullet>(),
             (Core::Bullet{0.72, 0.9}));
    QCOMPARE(bullet(IndicatorTableModel::FirstTarget + 1).value<Core::Bullet>().target, 1.0);
    QVERIFY(!bullet(IndicatorTableModel::Latest).isValid());
    const auto course = model.index(row, IndicatorTableModel::Course)
                            .data(IndicatorTableModel::CourseRole)
                            .value<Models::Sparkline>();
    QCOMPARE(course.runs.size(), 1);
    QCOMPARE(course.runs.first().size(), 2);
    QCOMPARE(course.latest, QPointF(1, 0)); // the as-of year, the larger value
    // A milestone without a state has neither.
    const int unknown = rowWith(model, IndicatorTableModel::Code, u"TQ01"_s);
    const QModelIndex cell = model.index(unknown, IndicatorTableModel::FirstTarget);
    QVERIFY(!cell.data(IndicatorTableModel::BulletRole).isValid());
    QVERIFY(!cell.data(IndicatorTableModel::TargetStatusRole).isValid());
}

void TestIndicatorTableModel::readersHearWords()
{
    const TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const auto words = [&model](const QString &code, int column) {
        const int row = rowWith(model, IndicatorTableModel::Code, code);
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(u"KTS04"_s, IndicatorTableModel::Course), u"2018: 50/63; 2019: 53/63"_s);
    QCOMPARE(words(u"KTS04"_s, IndicatorTableModel::FirstTarget),
             u"top 25; Moving away (\u2020\u00a0figure of 2019); 53/63 (2019)"_s);
    QCOMPARE(words(u"KTS04"_s, IndicatorTableModel::Verdict),
             u"Moving away (\u2020\u00a0figure of 2019)"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY2(!words(u"TQ01"_s, column).isEmpty(), "an empty cell says so");
}

void TestIndicatorTableModel::theHeadOfAGroupCountsItsVerdicts()
{
    const TestSession test;
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSituation(test.session.situation(), test.session.book());
    model.setGrouping(IndicatorTableModel::Grouping::Pillar);
    const QList<Core::Pillar> pillars = test.session.programme().pillars;
    QCOMPARE(model.rowCount(), 47 + pillars.size());
    QCOMPARE(model.indicatorCount(), 47);
    const int head = rowWith(model, IndicatorTableModel::Code, u"KTS"_s);
    QVERIFY(model.index(head, 0).data(IndicatorTableModel::IsHeadRole).toBool());
    QCOMPARE(model.index(head, 0).data(IndicatorTableModel::CodeRole).toString(), QString());
    QCOMPARE(model.index(head, IndicatorTableModel::Name).data().toString(), u"Digital economy"_s);
    QCOMPARE(
        model.index(head, IndicatorTableModel::Verdict).data(Qt::AccessibleTextRole).toString(),
        u"1 moving away, 3 no data, 1 on figures of earlier years"_s);
    QCOMPARE(model.index(head + 1, IndicatorTableModel::Code).data().toString(), u"KTS01"_s);
    QVERIFY(!model.index(head + 1, 0).data(IndicatorTableModel::IsHeadRole).toBool());
    model.setGrouping(IndicatorTableModel::Grouping::None);
    QCOMPARE(model.rowCount(), 47);
}

void TestIndicatorTableModel::indicatorsAreGroupedByTheirLeadingLevel()
{
    const TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    model.setGrouping(IndicatorTableModel::Grouping::Level);
    const auto groupOf = [&model](const QString &code) {
        return model.index(rowWith(model, IndicatorTableModel::Code, code), 0)
            .data(IndicatorTableModel::GroupRole)
            .toInt();
    };
    QCOMPARE(groupOf(u"CQS03T"_s), int(Core::Level::Province));
    QCOMPARE(groupOf(u"CQS03H"_s), int(Core::Level::District));
    QCOMPARE(groupOf(u"CQS03X"_s), int(Core::Level::Commune));
}

void TestIndicatorTableModel::rowsThatStayAreNotTakenFromViews()
{
    TestSession test;
    const Core::Phrasebook vietnamese(Core::Language::Vietnamese);
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const QPersistentModelIndex kept = model.index(20, IndicatorTableModel::Name);
    const QString name = kept.data().toString();
    model.setSituation(test.session.situation(), vietnamese);
    QVERIFY(kept.isValid());
    QVERIFY(kept.data().toString() != name);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    model.setSituation(test.session.situation(), vietnamese);
    QVERIFY(kept.isValid());
}

void TestIndicatorTableModel::speaksTheLanguageOfItsBook()
{
    const TestSession test;
    const Core::Phrasebook vietnamese(Core::Language::Vietnamese);
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, IndicatorTableModel::Code, u"HT02X"_s);
    const QModelIndex name = model.index(row, IndicatorTableModel::Name);
    const QString english = name.data().toString();
    model.setSituation(test.session.situation(), vietnamese);
    const QString name2 = model.index(row, IndicatorTableModel::Name).data().toString();
    QVERIFY(name2 != english);
    QVERIFY2(name2.startsWith(u"T\u1ef7 l\u1ec7 c\u00e1n b\u1ed9"_s), qPrintable(name2));
    QCOMPARE(model.index(row, IndicatorTableModel::Latest).data().toString(), u"78,5% (2020)"_s);
}

void TestIndicatorTableModel::sortValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("codes sort as the programme lists them")
        << int(IndicatorTableModel::Code) << true;
    QTest::newRow("names sort as text") << int(IndicatorTableModel::Name) << false;
    QTest::newRow("latest values sort by number") << int(IndicatorTableModel::Latest) << true;
    QTest::newRow("changes sort by number") << int(IndicatorTableModel::Change) << true;
    QTest::newRow("targets sort by what is left to them")
        << int(IndicatorTableModel::FirstTarget) << true;
    QTest::newRow("verdicts sort by urgency") << int(IndicatorTableModel::Verdict) << true;
}

void TestIndicatorTableModel::sortValues()
{
    QFETCH(int, column);
    QFETCH(bool, isNumber);
    const TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, IndicatorTableModel::Code, u"KTS04"_s);
    const QVariant value = model.index(row, column).data(IndicatorTableModel::SortRole);
    QVERIFY(value.isValid());
    QCOMPARE(value.typeId() != QMetaType::QString, isNumber);
}

QTEST_GUILESS_MAIN(TestIndicatorTableModel)
#include "tst_indicatortablemodel.moc"
