// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/observationsheet.h"
#include "core/export/overviewsheet.h"
#include "core/export/spokennumber.h"
#include "core/export/summarysheet.h"
#include "core/export/xlsxwriter.h"
#include "core/import/observationcolumns.h"
#include "core/report/reportsource.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/xlsxfile.h"

#include <QTest>

#include <limits>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Phrasebook &english()
{
    static const Phrasebook book(Language::English);
    return book;
}

/// What a cell of a plan holds, for comparing.
QString textOf(const PlannedCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto *number = std::get_if<double>(&cell.value))
        return QString::number(*number, 'g', 17);
    if (const auto *date = std::get_if<QDate>(&cell.value))
        return date->toString(Qt::ISODate);
    return {};
}

QStringList textsOf(const QList<PlannedCell> &row)
{
    QStringList texts;
    for (const PlannedCell &cell : row)
        texts << textOf(cell);
    return texts;
}

const QList<PlannedCell> *rowOf(const SheetPlan &sheet, const QString &first)
{
    for (const QList<PlannedCell> &row : sheet.rows) {
        if (!row.isEmpty() && textOf(row.first()) == first)
            return &row;
    }
    return nullptr;
}

SheetPlan sheetWith(const QList<PlannedCell> &cells)
{
    SheetPlan sheet;
    sheet.name = u"Sheet"_s;
    sheet.pageNumber = u"Page %1 of %2"_s;
    sheet.widths = QList<double>(cells.size(), 12.0);
    sheet.rows = {cells};
    return sheet;
}

Result<QByteArray> written(const SheetPlan &sheet)
{
    return writeXlsx({u"Title"_s, u"Subject"_s, BuiltinFile::clock().now(), {sheet}, 0},
                     u"out.xlsx"_s);
}

XlsxFile fileWith(const SheetPlan &sheet)
{
    const auto bytes = written(sheet);
    if (!bytes)
        qFatal("%s", outcome(bytes).constData());
    return XlsxFile(*bytes);
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreSpoken_data();
    void numbersAreSpoken();
    void textStaysText_data();
    void textStaysText();
    void numbersAndDates();
    void noNumberIsAnEmptyCell();
    void tooLongATextIsRefused();
    void bytesAreTheSameTwice();
    void propertiesAndPages();
    void wideTablesTakeSeveralPages();
    void sheetNamesAreMadeSafe();
    void rowsAreAsHighAsTheirText();
    void observationsAreTyped();
    void overviewSaysWhereThingsStand();
    void overviewFollowsTheLanguage();
    void overviewIsGroupedByPillar();
    void summaryCountsAndDraws();
    void chartCoversNoCell();

private:
    Situation situation(const char *indicator, const QList<double> &values)
    {
        QList<Observation> observations;
        int year = 2021;
        for (const double value : values)
            observations << observationOf(*m_store, indicator,
                                          QByteArray::number(year++).constData(), value);
        const auto recorded = m_store->observations().record(observations, {u"test"_s, u"test"_s});
        const auto source =
            loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), year - 1);
        if (!recorded || !source)
            qFatal("the situation cannot be made");
        return source->situation;
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestWorkbook::numbersAreSpoken_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<SignShown>("sign");
    QTest::addColumn<QString>("format");
    QTest::newRow("a place") << u"53/63"_s << u"53"_s << SignShown::IfNegative
                             << u"#,##0\"/63\";\"\u2212\"#,##0\"/63\";#,##0\"/63\""_s;
    QTest::newRow("a change") << u"+4.7 pp"_s << u"4.7"_s << SignShown::Always
                              << u"\"+\"#,##0\" pp\";\"\u2212\"#,##0\" pp\";#,##0\" "
                                 "pp\""_s;
    QTest::newRow("a way up") << u"up 3 places"_s << u"3"_s << SignShown::Never
                              << u"\"up \"#,##0\" places\";\"up \"#,##0\" places\";\"up "
                                 "\"#,##0\" places\""_s;
    QTest::newRow("words without the number")
        << u"same place"_s << u"0"_s << SignShown::IfNegative << QString();
    QTest::newRow("words with a quotation mark")
        << u"5 \""_s << u"5"_s << SignShown::IfNegative << QString();
    QTest::newRow("more words than a format holds")
        << QString(u"5 "_s + QString(300, u'x')) << u"5"_s << SignShown::IfNegative << QString();
}

void TestWorkbook::numbersAreSpoken()
{
    QFETCH(QString, words);
    QFETCH(QString, digits);
    QFETCH(SignShown, sign);
    QTEST(spokenFormat(words, digits, numberPattern(0), sign), "format");
}

void TestWorkbook::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+84 75", "-", "@sum", "2020", "0.5", "'quoted", "a & <b>",
                             " blanks ", "two\nlines", "_x0041_"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Vietnamese") << u"T\u1ec9nh B\u1ebfn Tre"_s;
}

void TestWorkbook::textStaysText()
{
    QFETCH(QString, text);
    const XlsxFile file = fileWith(sheetWith({{text, {}}}));
    QVERIFY(file.isText(1, u"A1"_s));
    QVERIFY(!file.sheet(1).contains("<f>"));
    // What would be taken for an escape is escaped; a reader undoes it.
    const QString stored = text == u"_x0041_" ? u"_x005F_x0041_"_s : text;
    QCOMPARE(file.cells(1).value(u"A1"_s), stored);
}

void TestWorkbook::numbersAndDates()
{
    const XlsxFile file = fileWith(sheetWith(
        {{82.4158204168894, {}}, {QDate(2020, 10, 20), {}}, {QDate(1899, 1, 1), {}}, {{}, {}}}));
    const auto cells = file.cells(1);
    QCOMPARE(cells.value(u"A1"_s).toDouble(), 82.4158204168894);
    QCOMPARE(cells.value(u"B1"_s), u"44124"_s); // days since 1900
    QCOMPARE(cells.value(u"C1"_s), u"1899-01-01"_s);
    QVERIFY(file.isText(1, u"C1"_s));
    QVERIFY(!cells.contains(u"D1"_s));
}

void TestWorkbook::noNumberIsAnEmptyCell()
{
    const XlsxFile file = fileWith(sheetWith({{std::numeric_limits<double>::quiet_NaN(), {}},
                                              {std::numeric_limits<double>::infinity(), {}}}));
    QVERIFY(file.cells(1).isEmpty());
    QVERIFY(!file.sheet(1).toLower().contains("nan"));
}

void TestWorkbook::tooLongATextIsRefused()
{
    QVERIFY(written(sheetWith({{QString(32767, u'x'), {}}})));
    const auto refused = written(sheetWith({{QString(32768, u'x'), {}}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::TextTooLong);
    QCOMPARE(refused.error().arguments, QStringList{u"out.xlsx"_s});
}

void TestWorkbook::bytesAreTheSameTwice()
{
    const SheetPlan sheet = sheetWith({{u"text"_s, {}}, {1.5, {}}});
    QCOMPARE(written(sheet).value(), written(sheet).value());
}

void TestWorkbook::propertiesAndPages()
{
    SheetPlan sheet = sheetWith({headerCell(u"A"_s), headerCell(u"B"_s)});
    sheet.rows << QList<PlannedCell>{{1.0, {}}, {2.0, {}}};
    sheet.frozenRows = 1;
    sheet.frozenColumns = 1;
    sheet.filter = CellArea{0, 0, 1, 1};
    sheet.pageFooter = u"Research & development"_s;
    const XlsxFile file = fileWith(sheet);
    const QByteArray core = file.part("docProps/core.xml");
    QVERIFY(core.contains("<dc:title>Title</dc:title>"));
    QVERIFY(core.contains("<dc:subject>Subject</dc:subject>"));
    const QByteArray xml = file.sheet(1);
    for (const char *piece : {"state=\"frozen\"", "<autoFilter ref=\"A1:B2\"/>", "paperSize=\"9\"",
                              "orientation=\"landscape\"", "fitToHeight=\"0\"",
                              "&amp;LResearch &amp;&amp; development&amp;RPage &amp;P of &amp;N"})
        QVERIFY2(xml.contains(piece), piece);
    QVERIFY(file.part("xl/workbook.xml").contains("Sheet!$1:$1")); // repeated on each page
}

void TestWorkbook::wideTablesTakeSeveralPages()
{
    SheetPlan sheet = sheetWith({headerCell(u"A"_s), headerCell(u"B"_s), headerCell(u"C"_s)});
    sheet.frozenRows = 1;
    sheet.frozenColumns = 1;
    sheet.widths = {40, 60, 60};
    QVERIFY(!fileWith(sheet).sheet(1).contains("fitToWidth")); // one page is what Excel takes
    sheet.widths = {40, 100, 100};
    const XlsxFile wide = fileWith(sheet);
    QVERIFY2(wide.sheet(1).contains("fitToWidth=\"2\""), wide.sheet(1).constData());
    QVERIFY(wide.part("xl/workbook.xml").contains("Sheet!$A:$A")); // repeated on each page
}

void TestWorkbook::sheetNamesAreMadeSafe()
{
    SheetPlan sheet = sheetWith({{1.0, {}}});
    sheet.name = u"2020/2025: [all] *figures* of the province"_s;
    QVERIFY(
        fileWith(sheet).part("xl/workbook.xml").contains("\"2020 2025   all   figures  of t\""));
}

void TestWorkbook::rowsAreAsHighAsTheirText()
{
    const XlsxFile file = fileWith(sheetWith({{u"some words that take three lines"_s, {}}}));
    QVERIFY2(file.sheet(1).contains("ht=\"45\""), file.sheet(1).constData());
    QVERIFY(!fileWith(sheetWith({{u"short"_s, {}}})).sheet(1).contains(" ht="));
}

void TestWorkbook::observationsAreTyped()
{
    Observation share = observationOf(*m_store, "CQS03T", "2021", {});
    share.numerator = 1;
    share.denominator = 3;
    share.value = 100.0 / 3;
    share.source = u"=1+1"_s;
    Observation milestone = observationOf(*m_store, "CQS02", "2021", {});
    milestone.state = MilestoneState::Done;
    milestone.date = QDate(2021, 5, 6);
    const SheetPlan sheet = observationSheet({share, milestone}, m_store->catalogue(), english());
    const QStringList header = textsOf(sheet.rows.first());
    QMap<ObservationColumn, int> columns;
    for (qsizetype i = header.size() - 1; i >= 0; --i) {
        if (const auto column = columnFromHeader(header.at(i)))
            columns.insert(*column, int(i));
    }
    QCOMPARE(columns.size(), observationColumnCount);
    const auto cell = [&](int row, ObservationColumn column) {
        return sheet.rows.at(row).at(columns.value(column)).value;
    };
    QCOMPARE(std::get<double>(cell(1, ObservationColumn::Value)), 100.0 / 3);
    QCOMPARE(std::get<QString>(cell(1, ObservationColumn::Period)), u"2021"_s);
    QCOMPARE(std::get<QString>(cell(1, ObservationColumn::Area)), u"83"_s);
    QCOMPARE(std::get<QString>(cell(1, ObservationColumn::Source)), u"=1+1"_s);
    QCOMPARE(std::get<QString>(cell(2, ObservationColumn::Value)), u"done"_s);
    QCOMPARE(std::get<QDate>(cell(2, ObservationColumn::Date)), QDate(2021, 5, 6));
    QCOMPARE(header.at(1), u"name"_s);
    QVERIFY(isHelperHeader(header.at(1)) && isHelperHeader(header.at(2)));
}

void TestWorkbook::overviewSaysWhereThingsStand()
{
    const SheetPlan sheet =
        overviewSheet(situation("XHS06", {33.1, 41.7, 47.7}), u"Ben Tre Province"_s, english());
    const QStringList header = textsOf(sheet.rows.at(sheet.frozenRows - 1));
    QCOMPARE(header.mid(6, 2), QStringList({u"Target 2025"_s, u"Target 2030"_s}));
    QCOMPARE(header.size(), sheet.widths.size());
    const QList<PlannedCell> share = *rowOf(sheet, u"XHS06"_s);
    QCOMPARE(std::get<double>(share.at(3).value), 47.7);
    QVERIFY(share.at(3).look.numberFormat.startsWith(u"#,##0.0;"));
    QCOMPARE(std::get<double>(share.at(4).value), 2023.0);
    QVERIFY(share.at(5).look.numberFormat.startsWith(u"\"+\"#,##0.0\" pp\""));
    QCOMPARE(std::get<double>(share.at(6).value), 50.0);
    QVERIFY(share.at(6).look.numberFormat.startsWith(u"\"> \"#,##0\"%\""));
    QCOMPARE(textOf(share.at(8)), u"\u25b2 On track"_s);
    QCOMPARE(share.at(8).look.tone, CellTone::Good);
    const QList<PlannedCell> rank = *rowOf(sheet, u"KTS04"_s);
    QCOMPARE(std::get<double>(rank.at(3).value), 53.0);
    QVERIFY(rank.at(3).look.numberFormat.startsWith(u"#,##0\"/63\""));
    QCOMPARE(std::get<double>(rank.at(5).value), 3.0);
    QVERIFY(rank.at(5).look.numberFormat.startsWith(u"\"down \"#,##0\" places\""));
    QCOMPARE(textOf(*std::next(rowOf(sheet, u"CQS02"_s)->cbegin(), 6)), u"to be completed"_s);
}

void TestWorkbook::overviewFollowsTheLanguage()
{
    const SheetPlan sheet = overviewSheet(situation("XHS06", {33.1}), u"T\u1ec9nh B\u1ebfn Tre"_s,
                                          Phrasebook(Language::Vietnamese));
    QCOMPARE(sheet.name, u"T\u1ed5ng quan"_s);
    QCOMPARE(textOf(sheet.rows.at(sheet.frozenRows - 1).at(1)), u"Ch\u1ec9 ti\u00eau"_s);
    const QList<PlannedCell> rank = *rowOf(sheet, u"KTS04"_s);
    QVERIFY(rank.at(5).look.numberFormat.startsWith(u"\"gi\u1ea3m \"#,##0\" b\u1eadc\""));
}

void TestWorkbook::overviewIsGroupedByPillar()
{
    const Situation now = situation("XHS06", {33.1});
    const SheetPlan sheet = overviewSheet(now, u"Ben Tre Province"_s, english());
    QStringList bands;
    qsizetype rows = 0;
    for (const QList<PlannedCell> &row : sheet.rows.mid(sheet.frozenRows)) {
        if (row.first().look.role == CellRole::Band)
            bands << textOf(row.first());
        else
            ++rows;
    }
    QStringList pillars;
    for (const Pillar &pillar : now.programme.pillars)
        pillars << pillar.name.en;
    QCOMPARE(bands, pillars);
    QCOMPARE(rows, now.indicators.size());
    QCOMPARE(sheet.filter->firstRow, sheet.frozenRows - 1);
    QCOMPARE(sheet.filter->lastRow, int(sheet.rows.size()) - 1);
    QCOMPARE(sheet.repeatedRow, sheet.frozenRows - 1);
}

void TestWorkbook::summaryCountsAndDraws()
{
    const Situation now = situation("XHS06", {33.1, 41.7, 47.7});
    const SheetPlan sheet = summarySheet(now, u"Ben Tre Province"_s, english());
    const QStringList total = textsOf(*rowOf(sheet, u"Total"_s));
    QCOMPARE(total.last().toInt(), now.counts().total());
    const BarChart &chart = *sheet.chart;
    QCOMPARE(chart.values.lastRow - chart.values.firstRow + 1, statusCount);
    for (int i = 0; i < statusCount; ++i) {
        const auto &row = sheet.rows.at(chart.values.firstRow + i);
        QCOMPARE(textOf(row.at(chart.values.firstColumn)).toInt(),
                 now.counts().of(static_cast<Verdict>(i)));
    }
    const XlsxFile file = fileWith(sheet);
    const QByteArray xml = file.part("xl/charts/chart1.xml");
    QVERIFY(xml.contains("<c:barChart>"));
    QVERIFY(xml.contains("Indicators by status"));
    QVERIFY2(xml.contains("Summary!$A$4:$A$11"), xml.constData());
}

void TestWorkbook::chartCoversNoCell()
{
    const SheetPlan sheet =
        summarySheet(situation("XHS06", {33.1}), u"Ben Tre Province"_s, english());
    QVERIFY(sheet.chart->place.firstRow >= int(sheet.rows.size()));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
