// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/warningmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::WarningModel;

namespace {

void show(WarningModel &model, const TestSession &test)
{
    model.setWarnings(test.session.warnings()->all(), test.session.catalogue(),
                      test.session.book());
}

} // namespace

class TestWarningModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void aRowSaysWhatAndWhy();
    void aRowFollowsTheLanguage();
    void partsAreNamed();
};

void TestWarningModel::keepsTheRulesOfModels()
{
    TestSession test;
    WarningModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    show(model, test);
    QCOMPARE(model.rowCount(), 2);
    acceptAll(test, u"counted anew"_s);
    show(model, test);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(WarningModel::ColumnCount));
    QVERIFY(!headerTexts(model).contains(QString()));
}

void TestWarningModel::aRowSaysWhatAndWhy()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s});
    WarningModel model;
    show(model, test);
    const auto text = [&](int column) {
        return model.index(0, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(WarningModel::Indicator),
             test.session.catalogue().indicator(u"XHS06"_s)->name.en);
    QCOMPARE(text(WarningModel::Period), u"2022"_s);
    QCOMPARE(text(WarningModel::Part), QString());
    QVERIFY2(text(WarningModel::Question).startsWith(u"7.85% for 2022 after 78.5% for 2021"_s),
             qPrintable(text(WarningModel::Question)));
    QVERIFY(model.warningAt(0).key == test.value(u"XHS06"_s, 2022, 0).key);
    QVERIFY(!model.hasParts());
}

void TestWarningModel::aRowFollowsTheLanguage()
{
    TestSession test(Core::Language::Vietnamese);
    raiseWarnings(test, {u"XHS06"_s});
    WarningModel model;
    show(model, test);
    QCOMPARE(columnTexts(model, WarningModel::Indicator),
             QStringList{test.session.catalogue().indicator(u"XHS06"_s)->name.vi});
    QVERIFY(columnTexts(model, WarningModel::Question).first().contains(u"7,85%"_s));
}

void TestWarningModel::partsAreNamed()
{
    TestSession test;
    QList<Core::Observation> values{test.value(u"KTS02"_s, 2021, 50),
                                    test.value(u"KTS02"_s, 2022, 5)};
    for (Core::Observation &value : values)
        value.key.part = u"C\u00f4ng nghi\u1ec7p"_s;
    QVERIFY(test.session.record(values, u"edit"_s));
    WarningModel model;
    show(model, test);
    QVERIFY(model.hasParts());
    QCOMPARE(columnTexts(model, WarningModel::Part), QStringList{u"C\u00f4ng nghi\u1ec7p"_s});
}

QTEST_GUILESS_MAIN(TestWarningModel)
#include "tst_warningmodel.moc"
