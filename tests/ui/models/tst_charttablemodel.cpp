// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/rankcharts.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::ChartTableModel;

class TestChartTableModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsTheTableAsItIs();
    void shortRowsEndInEmptyCells();
    void holdsTheTwinOfAChart();
};

void TestChartTableModel::keepsTheRulesOfModels()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setTable({{u"Year"_s, u"Place"_s}, {{u"2018"_s, u"50/63"_s}, {u"2019"_s, u"53/63"_s}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setTable({{u"Year"_s}, {}});
    QCOMPARE(model.rowCount(), 0);
    model.setTable({});
    QCOMPARE(model.columnCount(), 0);
}

void TestChartTableModel::showsTheTableAsItIs()
{
    ChartTableModel model;
    model.setTable({{u"Year"_s, u"Place"_s}, {{u"2018"_s, u"50/63"_s}, {u"2019"_s, u"53/63"_s}}});
    QCOMPARE(headerTexts(model), (QStringList{u"Year"_s, u"Place"_s}));
    QCOMPARE(columnTexts(model, 0), (QStringList{u"2018"_s, u"2019"_s}));
    QCOMPARE(columnTexts(model, 1), (QStringList{u"50/63"_s, u"53/63"_s}));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
}

void TestChartTableModel::shortRowsEndInEmptyCells()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({{u"Year"_s, u"Place"_s}, {{u"2021"_s}}});
    QCOMPARE(model.index(0, 1).data().toString(), QString());
}

void TestChartTableModel::holdsTheTwinOfAChart()
{
    const TestSession test;
    const Core::IndicatorSituation *rank = test.session.situation().of(u"KTS04"_s);
    QVERIFY(rank);
    const Core::ChartSpec spec = Core::rankHistoryChart(*rank, test.session.chartContext(*rank));
    ChartTableModel model;
    model.setTable(spec.table);
    QVERIFY(model.rowCount() >= 2);
    QVERIFY(!headerTexts(model).contains(QString()));
    const QString all = [&] {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << columnTexts(model, column);
        return texts.join(u' ');
    }();
    QVERIFY2(all.contains(u"50"_s) && all.contains(u"53"_s) && all.contains(u"2018"_s),
             qPrintable(all));
}

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
