// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "ui/models/indicatortablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::IndicatorTableModel;

namespace {

/// A programme of one percentage that is to rise by ten in each of the years.
Core::Situation situationOf(const QList<int> &horizons, int asOf)
{
    Core::Indicator indicator;
    indicator.id = Core::IndicatorId(1);
    indicator.code = u"DVC"_s;
    indicator.measure = {u"%"_s, u"%"_s};
    for (const int horizon : horizons) {
        Core::Target target;
        target.horizon = horizon;
        target.comparator = Core::Comparator::AtLeast;
        target.value = 10. * (1 + indicator.targets.size());
        indicator.targets << target;
    }
    const Core::AsOf from{asOf, 2024, 0};
    Core::Situation situation;
    situation.asOf = asOf;
    situation.indicators << Core::assessIndicator({}, indicator, {}, {}, from);
    return situation;
}

QStringList targetsOf(const IndicatorTableModel &model)
{
    return headerTexts(model).mid(IndicatorTableModel::FirstTarget);
}

} // namespace

class TestHorizons : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreTheYearsOfTheTargets_data();
    void columnsAreTheYearsOfTheTargets();
    void aColumnShowsTheTargetsOfItsYear();
    void anotherProgrammeHasOtherColumns();
};

void TestHorizons::columnsAreTheYearsOfTheTargets_data()
{
    QTest::addColumn<QList<int>>("horizons");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("years");
    QTest::newRow("none") << QList<int>() << 2024 << QString();
    QTest::newRow("one") << QList{2026} << 2024 << u"2026"_s;
    QTest::newRow("three") << QList{2026, 2028, 2031} << 2027 << u"2026 2028 2031"_s;
    QTest::newRow("many: the next ones")
        << QList{2025, 2026, 2027, 2028, 2029, 2030} << 2026 << u"2026 2027 2028 2029"_s;
    QTest::newRow("many: the last ones")
        << QList{2025, 2026, 2027, 2028, 2029, 2030} << 2040 << u"2027 2028 2029 2030"_s;
}

void TestHorizons::columnsAreTheYearsOfTheTargets()
{
    QFETCH(QList<int>, horizons);
    QFETCH(int, asOf);
    const Core::Phrasebook book(Core::Language::English);
    IndicatorTableModel model;
    model.setSituation(situationOf(horizons, asOf), book);
    QStringList years = targetsOf(model);
    for (QString &year : years)
        year.remove(u"Target "_s);
    QTEST(years.join(u' '), "years");
}

void TestHorizons::aColumnShowsTheTargetsOfItsYear()
{
    const Core::Phrasebook book(Core::Language::English);
    IndicatorTableModel model;
    model.setSituation(situationOf({2026, 2028, 2031}, 2027), book);
    for (int i = 0; i < 3; ++i)
        QVERIFY(model.index(0, IndicatorTableModel::FirstTarget + i)
                    .data()
                    .toString()
                    .contains(QString::number(10 * (i + 1))));
}

void TestHorizons::anotherProgrammeHasOtherColumns()
{
    const Core::Phrasebook book(Core::Language::English);
    IndicatorTableModel model;
    model.setSituation(situationOf({2026}, 2024), book);
    const QSignalSpy reset(&model, &IndicatorTableModel::modelReset);
    model.showJudged(situationOf({2027, 2030}, 2024), book, {});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(targetsOf(model), (QStringList{u"Target 2027"_s, u"Target 2030"_s}));
}

QTEST_GUILESS_MAIN(TestHorizons)
#include "tst_horizons.moc"
