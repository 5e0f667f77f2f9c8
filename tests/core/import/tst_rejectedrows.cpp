// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationfile.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/sheetbuilder.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestRejectedRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreAsTheyWere();
    void oneRowHoldsAllReasons();
    void typedNumbersReadAsThemselves_data();
    void typedNumbersReadAsThemselves();
    void correctedRowsImport();

private:
    ImportPlan plan(const QStringList &rows) const
    {
        const auto made = planImport(inputFile({{u"S"_s, rows}}), *m_store, {});
        if (!made)
            qFatal("%s", outcome(made).constData());
        return *made;
    }

    TextTable rejected(const QStringList &rows, Language language = Language::English) const
    {
        const ImportPlan made = plan(rows);
        return rejectedTable(made.rejected, made.report(), Phrasebook(language));
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestRejectedRows::rowsAreAsTheyWere()
{
    const TextTable table = rejected({u"Title"_s, u"indicator||period|value"_s,
                                      u"XHS06||2021|=50"_s, u"XHS99|x|=2021|=50%|y"_s});
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first(), (QStringList{u"indicator"_s,
                                              {},
                                              u"period"_s,
                                              u"value"_s,
                                              {},
                                              u"row"_s,
                                              u"error_code"_s,
                                              u"reason"_s}));
    QCOMPARE(table.rows.last().mid(0, 7), (QStringList{u"XHS99"_s, u"x"_s, u"2021"_s, u"50%"_s,
                                                       u"y"_s, u"4"_s, u"unknown_indicator"_s}));
    QVERIFY(table.rows.last().last().contains(u"XHS99"_s));
}

void TestRejectedRows::oneRowHoldsAllReasons()
{
    const TextTable table = rejected({u"indicator|=2021|=2022|=2023"_s, u"XHS06|=101|=50|abc"_s});
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.last().at(5), u"out_of_range, bad_number"_s);
    QVERIFY(table.rows.last().last().startsWith(u"2021: "_s));
    QVERIFY(table.rows.last().last().contains(u" 2023: "_s));
}

void TestRejectedRows::typedNumbersReadAsThemselves_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"=1234567"_s << Language::Vietnamese << u"1234567"_s;
    QTest::newRow("a comma") << u"=12.5"_s << Language::Vietnamese << u"12,5"_s;
    QTest::newRow("a point") << u"=12.5"_s << Language::English << u"12.5"_s;
    QTest::newRow("no group") << u"=1.234"_s << Language::Vietnamese << u"1,2340"_s;
    QTest::newRow("no group in a percentage") << u"=1.234%"_s << Language::English << u"1.2340%"_s;
}

void TestRejectedRows::typedNumbersReadAsThemselves()
{
    QFETCH(QString, cell);
    QFETCH(Language, language);
    const QString row = u"XHS99|2021|"_s + cell;
    QTEST(rejected({u"indicator|period|value"_s, row}, language).rows.last().at(2), "text");
}

void TestRejectedRows::correctedRowsImport()
{
    const QByteArray csv =
        writeCsv(rejected({u"indicator|period|value"_s, u"XHS99|2021|=12.345"_s}))
            .replace("XHS99", "XHS06");
    const auto again = InputFile::read(csv, u"e.csv"_s).and_then([this](const InputFile &file) {
        return planImport(file, *m_store, {});
    });
    QVERIFY2(again, outcome(again).constData());
    QCOMPARE(again->count(ImportVerdict::New), 1);
    QCOMPARE(again->rows.first().observation.value, std::optional(12.345));
}

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
