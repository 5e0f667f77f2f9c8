// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/entries.h"
#include "tests/ui/support/table.h"
#include "ui/models/entrypaste.h"
#include "ui/models/whymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Models::EntryModel;

class TestEntryPaste : public QObject
{
    Q_OBJECT

private slots:
    void clipboardTexts_data();
    void clipboardTexts();
    void whatIsWrittenIsReadBack();
    void whatNoSpreadsheetHoldsIsRefused_data();
    void whatNoSpreadsheetHoldsIsRefused();
    void aProvenFormatDecidesTheOthers();
    void limitsDecideWhatNothingProves();
    void faultsNameLineAndText();
    void derivedCellsAreFaultsUnlessUnchanged();
    void emptyCellsClear();
    void emptyCellsLeaveValuesOfOthersAlone();
    void theModelOfAreasKeepsTheRules();
    void theModelOfReasonsKeepsTheRules();

private slots:
    void init() { showIndicators(m_model, m_test); }

private:
    QModelIndex cell(const QString &code, int year) const
    {
        Core::ObservationKey key;
        key.indicator = m_test.indicator(code);
        key.unit = m_test.session.unit();
        key.period = Core::Period::year(year);
        return m_model.cellOf(key);
    }

    TestSession m_test;
    EntryModel m_model{m_test.session};
};

void TestEntryPaste::clipboardTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::newRow("one cell") << u"78,5"_s << QList<QStringList>{{u"78,5"_s}};
    QTest::newRow("Excel ends each line")
        << u"1\t2\r\n3\t4\r\n"_s << QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("LibreOffice ends lines with a line feed")
        << u"1\n2"_s << QList<QStringList>{{u"1"_s}, {u"2"_s}};
    QTest::newRow("old programs end lines with a return")
        << u"5\r6"_s << QList<QStringList>{{u"5"_s}, {u"6"_s}};
    QTest::newRow("each line ends in its own way")
        << u"1\r2\n3\r\n4\r"_s << QList<QStringList>{{u"1"_s}, {u"2"_s}, {u"3"_s}, {u"4"_s}};
    QTest::newRow("a return in quotes belongs to the cell")
        << u"\"a\rb\"\t2\r"_s << QList<QStringList>{{u"a\rb"_s, u"2"_s}};
    QTest::newRow("empty cells") << u"\t\n"_s << QList<QStringList>{{QString(), QString()}};
    QTest::newRow("an empty line between")
        << u"1\n\n2\n"_s << QList<QStringList>{{u"1"_s}, {QString()}, {u"2"_s}};
    QTest::newRow("a quoted cell with a line break")
        << u"\"a\nb\"\t2\n"_s << QList<QStringList>{{u"a\nb"_s, u"2"_s}};
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\"\n"_s << QList<QStringList>{{u"a \"b\""_s}};
    QTest::newRow("a quote that never closes")
        << u"\"a\t2"_s << QList<QStringList>{{u"\"a"_s, u"2"_s}};
    QTest::newRow("nothing") << QString() << QList<QStringList>();
}

void TestEntryPaste::clipboardTexts()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, cells);
    QCOMPARE(*Models::cellsFromClipboard(text, u"clipboard"_s), cells);
}

void TestEntryPaste::whatIsWrittenIsReadBack()
{
    const QList<QStringList> cells{{u"78,5"_s, QString(), u"a\tb"_s},
                                   {u"\"x\""_s, u"d\u00f2ng 1\rd\u00f2ng 2\n3"_s, u"53/63"_s}};
    QCOMPARE(*Models::cellsFromClipboard(Models::clipboardFromCells(cells), u"clipboard"_s), cells);
}

void TestEntryPaste::whatNoSpreadsheetHoldsIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("a text of fifty million letters")
        << u"1\t2\n3\t"_s + QString(50'000'000, u'x') << u"B2"_s;
    QTest::newRow("the same in quotes") << u"\""_s + QString(40'000, u'x') + u'"' << u"A1"_s;
    QTest::newRow("a row of a million cells") << QString(1'000'000, u'\t') << u"XFE1"_s;
    QTest::newRow("two million rows") << QString(2'000'000, u'\r') << u"A1048577"_s;
}

void TestEntryPaste::whatNoSpreadsheetHoldsIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto cells = Models::cellsFromClipboard(text, u"clipboard"_s);
    QVERIFY(!cells);
    QCOMPARE(cells.error().kind, Error::Kind::TableLimit);
    QCOMPARE(cells.error().subject, u"clipboard"_s);
    QCOMPARE(cells.error().arguments.value(0), place);
}

void TestEntryPaste::aProvenFormatDecidesTheOthers()
{
    const QList<QModelIndexList> targets{{cell(u"HT01"_s, 2021), cell(u"HT01"_s, 2022)}};
    const auto plan = Models::planPaste(m_model, targets, {{u"1.234"_s, u"2,5"_s}});
    QVERIFY(plan.faults.isEmpty());
    QVERIFY(plan.format == Core::NumberFormat::Comma);
    QCOMPARE(plan.accepted.first().value, std::optional(1234.0));
}

void TestEntryPaste::limitsDecideWhatNothingProves()
{
    const auto plan = Models::planPaste(m_model, {{cell(u"CQS03T"_s, 2021)}}, {{u"1.234"_s}});
    QCOMPARE(plan.accepted.first().value, std::optional(1.234)); // no percentage is 1234
    const auto count = Models::planPaste(m_model, {{cell(u"HT01"_s, 2021)}}, {{u"1.234"_s}});
    QVERIFY(count.accepted.isEmpty());
    QCOMPARE(count.undecided, u"1.234"_s);
}

void TestEntryPaste::faultsNameLineAndText()
{
    const QList<QModelIndexList> targets{{cell(u"CQS03T"_s, 2021)}, {cell(u"CQS03H"_s, 2021)}};
    const auto plan = Models::planPaste(m_model, targets, {{u"50"_s}, {u"615"_s}});
    QCOMPARE(plan.accepted.size(), 1);
    QCOMPARE(plan.faults.size(), 1);
    QCOMPARE(plan.faults.first().line, 2);
    QCOMPARE(plan.faults.first().text, u"615"_s);
    QVERIFY(plan.faults.first().error.kind == Error::Kind::OutOfRange);
    QCOMPARE(plan.faults.first().cell, cell(u"CQS03H"_s, 2021));
}

void TestEntryPaste::derivedCellsAreFaultsUnlessUnchanged()
{
    // TQ09 shows what is entered at KTS04.
    const QModelIndex derived =
        cell(u"KTS04"_s, 2019)
            .siblingAtRow(rowWith(m_model, EntryModel::Target, u"2030: top 10"_s));
    QVERIFY(derived.data(EntryModel::IsDerivedRole).toBool());
    QVERIFY(Models::planPaste(m_model, {{derived}}, {{u"53/63"_s}}).faults.isEmpty());
    const auto plan = Models::planPaste(m_model, {{derived}}, {{u"52/63"_s}});
    QVERIFY(plan.accepted.isEmpty());
    QVERIFY(plan.faults.first().error.kind == Error::Kind::ReadsAnotherIndicator);
}

void TestEntryPaste::emptyCellsClear()
{
    QVERIFY(m_test.session.record({m_test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    showIndicators(m_model, m_test);
    const auto plan = Models::planPaste(m_model, {{cell(u"CQS03T"_s, 2021)}}, {{QString()}});
    QCOMPARE(plan.accepted.size(), 1);
    QVERIFY(plan.accepted.first().isEmpty());
}

void TestEntryPaste::emptyCellsLeaveValuesOfOthersAlone()
{
    const QModelIndex own = cell(u"KTS04"_s, 2019);
    const QModelIndex derived =
        own.siblingAtRow(rowWith(m_model, EntryModel::Target, u"2030: top 10"_s));
    QVERIFY(derived.data(EntryModel::IsDerivedRole).toBool());
    QVERIFY(!derived.data(Qt::EditRole).toString().isEmpty());
    const auto plan = Models::planPaste(m_model, {{derived}}, {{QString()}});
    QVERIFY(plan.accepted.isEmpty());
    QVERIFY(plan.faults.isEmpty());
}

void TestEntryPaste::theModelOfAreasKeepsTheRules()
{
    EntryModel model(m_test.session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    showAreas(model, m_test, u"HT02X"_s);
    QVERIFY(model.rowCount() > 100);
    model.addPart(m_test.indicator(u"KTS02"_s), u"Thu\u1ef7 s\u1ea3n"_s);
    showIndicators(model, m_test);
    QCOMPARE(model.rowCount(), 48);
}

void TestEntryPaste::theModelOfReasonsKeepsTheRules()
{
    Models::WhyModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"Latest value (2019)"_s, {}, u"53/63"_s, u"MIC"_s},
                   {u"Pace"_s, u"(53 - 50) / 1"_s, u"+3"_s, {}}});
    QCOMPARE(columnTexts(model, Models::WhyModel::Origin),
             (QStringList{u"MIC"_s, u"(53 - 50) / 1"_s}));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestEntryPaste)

#include "tst_entrypaste.moc"
