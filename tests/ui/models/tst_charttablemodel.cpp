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
    void figuresAreAlignedRight();
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

void TestChartTableModel::figuresAreAlignedRight()
{
    ChartTableModel model;
    model.setTable({{u"Area"_s, u"Value (%)"_s, u"Change"_s},
                    {{u"Ba Tri"_s, u"70,9%"_s, u"+9,1"_s},
                     {u"Ch\u1ee3 L\u00e1ch"_s, u"\u00d7\u00a06,8%"_s, u"\u22121,0"_s},
                     {u"B\u00ecnh \u0110\u1ea1i"_s, u"no data"_s, {}},
                     {u"Gi\u1ed3ng Tr\u00f4m"_s, u"no data"_s, {}},
                     {u"Th\u1ea1nh Ph\u00fa"_s, u"no data"_s, {}}}});
    const auto isRight = [&model](int column) {
        const auto header =
            model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        const auto cell = model.index(2, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        return header == cell && header.testFlag(Qt::AlignRight);
    };
    QVERIFY(!isRight(0));
    QVERIFY(isRight(1)); // also where a value is missing
    QVERIFY(isRight(2));
}

void TestChartTableModel::holdsTheTwinOfAChart()
{
    const TestSession test;
    const Core::IndicatorSituation *rank = test.session.situation().of(u"KTS04"_s);
    QVERIFY(rank);
    const Core::ChartSpec spec = Core::rankHistoryChart(*rank, test.session.chartContext());
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
