// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/import/observationfile.h"
#include "core/import/rankingfile.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/sheetbuilder.h"

#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::optional<Core::ImportWarning::Kind>)

namespace {

using Kind = ImportWarning::Kind;
using MaybeKind = std::optional<Kind>;

/// "XHS06 83 2021 = 50.5 estimate note", "XHS03 83 2023 done 2023-06-05", "3 bad_number".
QString printed(const ImportRow &row, const Catalogue &catalogue)
{
    if (row.error)
        return u"%1 %2"_s.arg(row.row).arg(reasonCode(row.error->kind));
    const Observation &read = row.observation;
    QStringList words{catalogue.indicator(read.key.indicator)->code,
                      catalogue.unit(read.key.unit)->codeIn(read.key.period),
                      read.key.period.code()};
    if (read.value)
        words << u"="_s << QString::number(*read.value, 'g', 15);
    if (read.state)
        words << code(*read.state);
    if (read.firmness)
        words << code(*read.firmness);
    if (read.date.isValid())
        words << read.date.toString(Qt::ISODate);
    if (!read.note.isEmpty())
        words << u"note"_s;
    return words.join(u' ');
}

} // namespace

/// Tables that offices really send: each is read as it is meant, or refused with its cause; nothing
/// is left out in silence.
class TestFieldTables : public QObject
{
    Q_OBJECT

private slots:
    void tables_data();
    void tables();
    void texts_data();
    void texts();
    void sheets_data();
    void sheets();
    void columnsThatAreNotKnownAreNamed();
    void aTableOfOneIndicatorIsAskedForIt();
    void theTextAboveMayNameTheIndicator();
    void anotherAreaAboveIsAskedFor();
    void bothOfTwoFiguresAreRefused();
    void cellsOfTheClipboardAreDividedAtTabs();
    void lettersThatLookAlikeAreToldOf();
    void namesakesAreToldApart_data();
    void namesakesAreToldApart();
    void ambiguousAreasAreListed();
    void rankings_data();
    void rankings();

private:
    QStringList found(const Result<InputFile> &file, const ImportOptions &options = {}) const
    {
        const auto plan = file.and_then(
            [&](const InputFile &read) { return planImport(read, *m_store, options); });
        m_warnings = plan ? plan->warnings : QList<ImportWarning>();
        if (!plan)
            return {u"%1 %2"_s.arg(reasonCode(plan.error().kind), plan.error().arguments.join(u' '))
                        .trimmed()};
        QStringList lines;
        for (const ImportRow &row : plan->rows)
            lines << printed(row, m_store->catalogue());
        return lines;
    }

    QStringList found(const QString &csv, const ImportOptions &options = {}) const
    {
        return found(InputFile::read(csv.toUtf8(), u"x.csv"_s), options);
    }

    QStringList found(const QStringList &rows, const QStringList &merged = {},
                      const ImportOptions &options = {}) const
    {
        return found(Result<InputFile>(inputFile({{u"S"_s, rows, merged}})), options);
    }

    bool isTold(Kind kind) const
    {
        return std::ranges::any_of(
            m_warnings, [kind](const ImportWarning &warning) { return warning.kind == kind; });
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
    mutable QList<ImportWarning> m_warnings; ///< of the last table
};

void TestFieldTables::tables_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<MaybeKind>("warning");
    const auto row = [](const char *name, const char *file, const QStringList &expected,
                        MaybeKind warning) {
        QTest::newRow(name) << QString::fromLatin1(file) << expected << warning;
    };
    row("titles above semicolons", "01-title-above-semicolons.csv",
        {u"XHS06 83 2021 = 50.5"_s, u"XHS06 83 2022 = 52.5"_s, u"XHS06 83 2023 = 60.25"_s},
        std::nullopt);
    row("a bare return ends a row", "02-bare-cr-between-rows.csv",
        {u"HT01 83 2021 = 5"_s, u"HT01 83 2022 = 6"_s, u"HT01 83 2023 = 7"_s}, std::nullopt);
    row("two byte order marks", "03-two-boms.csv", {u"XHS06 83 2021 = 50.5"_s}, std::nullopt);
    row("a line that states the separator", "04-sep-line.csv", {u"XHS06 83 2021 = 50.5"_s},
        std::nullopt);
    row("Unicode text of Excel", "05-excel-unicode-text.txt", {u"XHS06 83 2021 = 50.5 note"_s},
        std::nullopt);
    row("texts as formulas", "06-formula-quoted-cells.csv", {u"XHS06 83 2021 = 50.5"_s},
        std::nullopt);
    row("decimal commas between commas are refused", "07-decimal-commas-unquoted.csv",
        {u"2 extra_cell"_s, u"3 extra_cell"_s}, std::nullopt);
    row("whole numbers with a nought behind the point", "08-float-years.csv",
        {u"XHS06 83 2021 = 50.5"_s}, std::nullopt);
    row("groups between narrow blanks", "09-grouping-marks.csv",
        {u"HT01 83 2019 = 1234"_s, u"HT01 83 2021 = 1235"_s, u"HT01 83 2022 = 1236"_s},
        std::nullopt);
    row("groups by rarer marks and wide digits", "09b-rarer-grouping-marks.csv",
        {u"HT01 83 2021 = 1234"_s, u"HT01 83 2022 = 1235"_s, u"XHS06 83 2022 = 78.5"_s},
        std::nullopt);
    row("marks for nothing hold no value, and are told of", "12-marks-for-nothing.csv",
        {u"XHS06 83 2023 = 50.5"_s}, Kind::NoValueMarks);
    row("decomposed letters", "16-decomposed.csv", {u"CQS03H 833 2023 = 50.5"_s}, std::nullopt);
    row("an old font that is left over", "17-vntime-left-over.xlsx",
        {u"CQS03X 28849 2023 = 50.5 note"_s, u"CQS03X 28819 2023 = 51.5 note"_s}, std::nullopt);
    row("i for y", "18-spelling-i-or-y.csv", {u"XHS06 83 2023 = 50.5"_s}, std::nullopt);
    row("units below the word district", "19-unit-column-huyen.csv", {u"CQS03H 836 2023 = 50.5"_s},
        std::nullopt);
    row("year and quarter in two columns", "20-year-and-quarter.csv",
        {u"XHS06 83 2023-Q1 = 50.5"_s}, std::nullopt);
    row("preliminary and estimated years", "21-preliminary-years.xlsx",
        {u"XHS06 83 2022 = 48.5"_s, u"XHS06 83 2023 = 50.5 preliminary"_s,
         u"XHS06 83 2024 = 55.5 estimate"_s},
        std::nullopt);
    row("the plan beside the result is told of, not read", "22-plan-and-actual.xlsx",
        {u"XHS06 83 2023 = 50.5"_s}, Kind::ColumnsLeftOut);
    row("labels of a pivot table are filled down, and told of", "23-pivot-blank-labels.xlsx",
        {u"CQS03H 836 2022 = 70.5"_s, u"CQS03H 836 2023 = 80.5"_s, u"CQS03X 836 2022 = 50.5"_s,
         u"CQS03X 836 2023 = 60.5"_s, u"CQS03H 837 2022 = 71.5"_s, u"CQS03H 837 2023 = 81.5"_s},
        Kind::FilledDown);
    row("unit that means the measure", "24-don-vi-is-a-measure.csv",
        {u"XHS06 83 2023 = 50.5"_s, u"HT01 83 2023 = 4"_s}, std::nullopt);
    row("ten months are no period", "25-ten-months-in-title.csv", {u"missing_period"_s},
        std::nullopt);
    row("fractions of 1 among percentages are told of", "26-fractions-without-format.xlsx",
        {u"XHS06 83 2021 = 0.605"_s, u"XHS06 83 2022 = 0.705"_s, u"CQS10 83 2022 = 0.5"_s},
        Kind::Fractions);
    row("a total is no unit", "27-total-row.xlsx",
        {u"CQS03H 836 2023 = 80.5"_s, u"CQS03H 837 2023 = 70.5"_s, u"5 unknown_area"_s},
        Kind::PeriodFromTitle);
    row("days as people write them", "28-short-dates.csv",
        {u"XHS03 83 2023 done 2023-06-05"_s, u"XHS04 83 2023 done 2023-10-20"_s}, std::nullopt);
    row("a code without its nought", "29-lost-leading-zero.csv", {u"KTS04 01 2022 = 5"_s},
        std::nullopt);
    row("a raised mark is no digit", "31-raised-footnote.xlsx",
        {u"XHS06 83 2023 = 78.5"_s, u"HT01 83 2023 = 8"_s}, Kind::Footnotes);
    row("formulas that show nothing", "32-formula-shows-nothing.xlsx",
        {u"XHS06 83 2022 = 50.5"_s, u"CQS10 83 2023 = 40.5"_s}, std::nullopt);
    row("binary dust", "33-binary-dust.xlsx", {u"CQS03T 83 2025 = 90"_s}, std::nullopt);
    row("a format with conditions", "34-conditional-percent.xlsx",
        {u"XHS06 83 2021 = 78.5"_s, u"XHS06 83 2022 = 78.5"_s}, std::nullopt);
    row("percent signs that multiply and that are drawn", "35-percent-formats.xlsx",
        {u"XHS06 83 2021 = 78.5"_s, u"XHS06 83 2022 = 78.5"_s, u"XHS06 83 2023 = 78.5"_s,
         u"CQS10 83 2023 = 50"_s},
        std::nullopt);
    row("strict dates", "36-strict-iso-dates.xlsx",
        {u"XHS03 83 2023 done 2023-12-20"_s, u"XHS04 83 2023 done 2023-12-21"_s}, std::nullopt);
    row("days from 1904", "38-system-1904.xlsx",
        {u"XHS03 83 2023 done 2023-12-31"_s, u"XHS04 83 2023 in_progress"_s}, std::nullopt);
    row("a web page without its frame", "41-html-fragment.xls", {u"bad_table it is a web page"_s},
        std::nullopt);
    row("a PDF under another name", "41c-pdf-renamed.xlsx", {u"bad_table it is a PDF"_s},
        std::nullopt);
    row("filters above the table", "43-filters-above.xlsx", {u"XHS06 83 2023 = 50.5"_s},
        std::nullopt);
}

void TestFieldTables::tables()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    QFETCH(MaybeKind, warning);
    const QStringList lines =
        found(InputFile::open(QStringLiteral(TEST_DATA_DIR "/tables/") + file));
    if (expected.first().startsWith(u"bad_table"_s))
        QVERIFY2(lines.first().startsWith(expected.first()), qPrintable(lines.first()));
    else
        QCOMPARE(lines, expected);
    if (warning)
        QVERIFY(isTold(*warning));
}

void TestFieldTables::texts_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<MaybeKind>("warning");
    QTest::newRow("a title with two commas above decimal commas")
        << u"UBND T\u1ec8NH, S\u1ede TTTT, N\u0102M 2023\nCh\u1ec9 ti\u00eau;2021;2022\nXHS06;50,5;51,5\nCQS10;40,5;41,5\n"_s
        << QStringList{u"XHS06 83 2021 = 50.5"_s, u"XHS06 83 2022 = 51.5"_s,
                       u"CQS10 83 2021 = 40.5"_s, u"CQS10 83 2022 = 41.5"_s}
        << MaybeKind();
    QTest::newRow("notes with semicolons between commas")
        << u"indicator,period,value,note\nXHS06,2021,50.5,a; b\nXHS06,2022,51.5,c; d\n"_s
        << QStringList{u"XHS06 83 2021 = 50.5 note"_s, u"XHS06 83 2022 = 51.5 note"_s}
        << MaybeKind();
    QTest::newRow("a stated separator that the rows would not tell")
        << u"sep=,\nindicator,period,value\nXHS06,2021,50.5\n"_s
        << QStringList{u"XHS06 83 2021 = 50.5"_s} << MaybeKind();
    QTest::newRow("returns, line feeds and both")
        << u"indicator;period;value\rXHS06;2021;5\r\nXHS06;2022;6\nXHS06;2023;7\r"_s
        << QStringList{u"XHS06 83 2021 = 5"_s, u"XHS06 83 2022 = 6"_s, u"XHS06 83 2023 = 7"_s}
        << MaybeKind();
    QTest::newRow("two files joined, each with a mark and a header")
        << u"\ufeffindicator;period;value\nXHS06;2021;5\n\ufeffindicator;period;value\nXHS06;2022;6\n"_s
        << QStringList{u"XHS06 83 2021 = 5"_s, u"XHS06 83 2022 = 6"_s} << MaybeKind();
    QTest::newRow("characters without a width")
        << u"indi\u200bcator;period;va\u00adlue\nXHS\u200b06;20\u200b21;5\u200b0,5\n"_s
        << QStringList{u"XHS06 83 2021 = 50.5"_s} << MaybeKind();
    QTest::newRow("texts as formulas, quoted again")
        << u"indicator;area;period;value\n\"=\"\"CQS03H\"\"\";=\"836\";\"=\"\"2021\"\"\";50,5\n"_s
        << QStringList{u"CQS03H 836 2021 = 50.5"_s} << MaybeKind();
    QTest::newRow("decimals cut off into the next column of years")
        << u"Ch\u1ec9 ti\u00eau,2021,2022\nXHS06,50,5,51,5\n"_s
        << QStringList{u"2 extra_cell"_s, u"2 extra_cell"_s} << MaybeKind();
    QTest::newRow("decimals cut off into the note")
        << u"indicator,period,value,note\nXHS06,2021,50,5\nXHS06,2022,51,\n"_s
        << QStringList{u"2 extra_cell"_s, u"XHS06 83 2022 = 51"_s} << MaybeKind();
    QTest::newRow("nothing is read, and that is no success")
        << u"Ch\u1ec9 ti\u00eau;K\u1ef3;Gi\u00e1 tr\u1ecb\nKh\u00f4ng r\u00f5;;kho\u1ea3ng 5\n"_s
        << QStringList{u"nothing_read 2"_s} << MaybeKind();
    QTest::newRow("areas below other words")
        << u"T\u00ean ch\u1ec9 ti\u00eau;\u0110\u01a1n v\u1ecb b\u00e1o c\u00e1o;K\u1ef3 b\u00e1o c\u00e1o;K\u1ebft qu\u1ea3\nCQS03H;Huy\u1ec7n Ba Tri;2023;50,5\n"_s
        << QStringList{u"CQS03H 836 2023 = 50.5"_s} << MaybeKind();
    QTest::newRow("communes and their district in two columns")
        << u"Huy\u1ec7n;T\u00ean x\u00e3;CQS03X\nHuy\u1ec7n Ch\u00e2u Th\u00e0nh;X\u00e3 An Hi\u1ec7p;50,5\nHuy\u1ec7n Ba Tri;X\u00e3 An Hi\u1ec7p;60,5\n"_s
        << QStringList{u"CQS03X 28855 2023 = 50.5"_s, u"CQS03X 29161 2023 = 60.5"_s} << MaybeKind();
    QTest::newRow("a district without a commune is the district")
        << u"Huy\u1ec7n,X\u00e3,CQS03X\nHuy\u1ec7n Ch\u00e2u Th\u00e0nh,,50\nHuy\u1ec7n Ch\u00e2u Th\u00e0nh,X\u00e3 An Hi\u1ec7p,60\n"_s
        << QStringList{u"CQS03X 831 2023 = 50"_s, u"CQS03X 28855 2023 = 60"_s} << MaybeKind();
    QTest::newRow("areas below a word that nobody knows")
        << u"Ch\u1ec9 ti\u00eau;N\u01a1i nh\u1eadn;K\u1ef3;Gi\u00e1 tr\u1ecb\nCQS03H;Huy\u1ec7n Ba Tri;2023;50,5\n"_s
        << QStringList{u"CQS03H 836 2023 = 50.5"_s} << MaybeKind(Kind::ColumnByCells);
    QTest::newRow("some areas below a word that nobody knows")
        << u"Ch\u1ec9 ti\u00eau;N\u01a1i nh\u1eadn;K\u1ef3;Gi\u00e1 tr\u1ecb\nCQS03H;Huy\u1ec7n Ba Tri;2023;50,5\nCQS03H;V\u0103n ph\u00f2ng;2022;50,5\n"_s
        << QStringList{u"unclear_column N\u01a1i nh\u1eadn Huy\u1ec7n Ba Tri"_s} << MaybeKind();
    QTest::newRow("year and month in two columns")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;Th\u00e1ng;Gi\u00e1 tr\u1ecb\nXHS06;2023;5;50,5\nXHS06;2023;;60,5\n"_s
        << QStringList{u"XHS06 83 2023-05 = 50.5"_s, u"XHS06 83 2023 = 60.5"_s} << MaybeKind();
    QTest::newRow("year and period in two columns")
        << u"Ch\u1ec9 ti\u00eau;K\u1ef3;N\u0103m;Gi\u00e1 tr\u1ecb\nXHS06;6 th\u00e1ng \u0111\u1ea7u n\u0103m;2023;50,5\nXHS06;Qu\u00fd III;2023;51,5\nXHS06;C\u1ea3 n\u0103m;2023;52,5\n"_s
        << QStringList{u"XHS06 83 2023-H1 = 50.5"_s, u"XHS06 83 2023-Q3 = 51.5"_s,
                       u"XHS06 83 2023 = 52.5"_s}
        << MaybeKind();
    QTest::newRow("a part of the year that is none")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;Qu\u00fd;Gi\u00e1 tr\u1ecb\nXHS06;2023;5;50,5\n"_s
        << QStringList{u"2 bad_period"_s} << MaybeKind();
    QTest::newRow("a part of an estimated year is estimated")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;Qu\u00fd;Gi\u00e1 tr\u1ecb\nXHS06;\u01af\u1edbc 2024;1;50,5\n"_s
        << QStringList{u"XHS06 83 2024-Q1 = 50.5 estimate"_s} << MaybeKind();
    QTest::newRow("a period of another year than the column of years")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;K\u1ef3;Gi\u00e1 tr\u1ecb\nXHS06;2023;2022-Q1;50,5\n"_s
        << QStringList{u"2 bad_period"_s} << MaybeKind();
    QTest::newRow("two parts of the year that are not the same")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;Qu\u00fd;Gi\u00e1 tr\u1ecb\nXHS06;2023-Q2;1;50,5\n"_s
        << QStringList{u"2 bad_period"_s} << MaybeKind();
    QTest::newRow("parts of the year below a word that nobody knows")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;\u0110\u1ee3t;Gi\u00e1 tr\u1ecb\nXHS06;2023;Qu\u00fd I;50,5\n"_s
        << QStringList{u"XHS06 83 2023-Q1 = 50.5"_s} << MaybeKind(Kind::ColumnByCells);
    QTest::newRow("eleven months in the title")
        << u"B\u00c1O C\u00c1O 11 TH\u00c1NG N\u0102M 2024;;\n\u0110\u01a1n v\u1ecb;CQS03H;CQS03X\nHuy\u1ec7n Ba Tri;50,5;60,5\n"_s
        << QStringList{u"missing_period"_s} << MaybeKind();
    QTest::newRow("counted up to a day before the end of the year")
        << u"S\u1ed1 li\u1ec7u n\u0103m 2024 (t\u00ednh \u0111\u1ebfn ng\u00e0y 31/10/2024);;\n\u0110\u01a1n v\u1ecb;CQS03H;CQS03X\nHuy\u1ec7n Ba Tri;50,5;60,5\n"_s
        << QStringList{u"missing_period"_s} << MaybeKind();
    QTest::newRow("three months in the title are the first quarter")
        << u"B\u00c1O C\u00c1O 3 TH\u00c1NG \u0110\u1ea6U N\u0102M 2024;;\n\u0110\u01a1n v\u1ecb;CQS03H;CQS03X\nHuy\u1ec7n Ba Tri;50,5;60,5\n"_s
        << QStringList{u"CQS03H 836 2024-Q1 = 50.5"_s, u"CQS03X 836 2024-Q1 = 60.5"_s}
        << MaybeKind(Kind::PeriodFromTitle);
    QTest::newRow("firm and less firm years")
        << u"Ch\u1ec9 ti\u00eau;TH 2022;\u01af\u1edbc TH 2023;K\u1ebf ho\u1ea1ch 2024\nXHS06;50,5;51,5;60\n"_s
        << QStringList{u"XHS06 83 2022 = 50.5"_s, u"XHS06 83 2023 = 51.5 estimate"_s}
        << MaybeKind(Kind::ColumnsLeftOut);
    QTest::newRow("an estimated period in the row")
        << u"Ch\u1ec9 ti\u00eau;N\u0103m;Gi\u00e1 tr\u1ecb\nXHS06;\u01af\u1edbc 2024;50,5\n"_s
        << QStringList{u"XHS06 83 2024 = 50.5 estimate"_s} << MaybeKind();
    QTest::newRow("plan and result in two rows of header, as text")
        << u"Ch\u1ec9 ti\u00eau;\u0110VT;N\u0103m 2023;;N\u0103m 2024;\n;;KH;TH;KH;\u01af\u1edbc TH\nXHS06;%;60;50,5;70;55,5\n"_s
        << QStringList{u"XHS06 83 2023 = 50.5"_s, u"XHS06 83 2024 = 55.5 estimate"_s}
        << MaybeKind(Kind::ColumnsLeftOut);
    QTest::newRow("unit of measure and area in two columns")
        << u"Ch\u1ec9 ti\u00eau;\u0110\u01a1n v\u1ecb;Huy\u1ec7n;2023\nCQS03H;%;Huy\u1ec7n Ba Tri;50,5\n"_s
        << QStringList{u"CQS03H 836 2023 = 50.5"_s} << MaybeKind();
    QTest::newRow("a raised sign behind a figure")
        << u"indicator;period;value\nXHS06;2021;78,5\u00b9\nXHS06;2022;79,5*\nXHS06;2023;80,5\u00b2\u207e\n"_s
        << QStringList{u"XHS06 83 2021 = 78.5"_s, u"XHS06 83 2022 = 79.5"_s,
                       u"XHS06 83 2023 = 80.5"_s}
        << MaybeKind(Kind::Footnotes);
    QTest::newRow("blanks typed into cells")
        << u"indicator;2021;2022;2023\nXHS06; ;\u00a0;50,5\n"_s
        << QStringList{u"XHS06 83 2023 = 50.5"_s} << MaybeKind();
    QTest::newRow("more marks for nothing")
        << u"indicator;2021;2022;2023;2024\nXHS06;\u2013;x;kh\u00f4ng c\u00f3;50,5\n"_s
        << QStringList{u"XHS06 83 2024 = 50.5"_s} << MaybeKind(Kind::NoValueMarks);
    QTest::newRow("days with points and in words")
        << u"indicator;period;value;date\nXHS03;2023;xong;5.6.2023\nXHS04;2023;xong;ng\u00e0y 5 th\u00e1ng 6 n\u0103m 2023\nXHS05;2023;xong;5-6-2023\n"_s
        << QStringList{u"XHS03 83 2023 done 2023-06-05"_s, u"XHS04 83 2023 done 2023-06-05"_s,
                       u"XHS05 83 2023 done 2023-06-05"_s}
        << MaybeKind();
    QTest::newRow("dust in a text")
        << u"indicator;period;value\nXHS06;2021;89.99999999999999\nXHS06;2022;33.333333333333336\n"_s
        << QStringList{u"XHS06 83 2021 = 90"_s, u"XHS06 83 2022 = 33.3333333333333"_s}
        << MaybeKind();
    QTest::newRow("an indicator whose code is in Cyrillic letters")
        << u"indicator;period;value\n\u0421QS10;2021;50,5\n"_s
        << QStringList{u"CQS10 83 2021 = 50.5"_s} << MaybeKind(Kind::LookAlikes);
}

void TestFieldTables::texts()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, expected);
    QFETCH(MaybeKind, warning);
    ImportOptions options;
    if (!csv.contains(u'2'))
        options.period = Period::year(2023);
    const bool isUndated = csv.startsWith(u"Huy"_s);
    if (isUndated)
        options.period = Period::year(2023);
    QCOMPARE(found(csv, options), expected);
    if (warning)
        QVERIFY(isTold(*warning));
    else
        QVERIFY2(m_warnings.isEmpty(),
                 m_warnings.isEmpty()
                     ? ""
                     : qPrintable(m_warnings.first().sentence(Phrasebook(Language::English))));
}

void TestFieldTables::sheets_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("merged");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<MaybeKind>("warning");
    QTest::newRow("planned years below one cell are not read")
        << QStringList{u"STT|Ch\u1ec9 ti\u00eau|\u0110VT|K\u1ebf ho\u1ea1ch||Th\u1ef1c hi\u1ec7n|"_s,
                       u"|||=2022|=2023|=2022|=2023"_s, u"=1|XHS06|%|=60|=70|=50|=51"_s}
        << QStringList{u"D1:E1"_s, u"F1:G1"_s}
        << QStringList{u"XHS06 83 2022 = 50"_s, u"XHS06 83 2023 = 51"_s}
        << MaybeKind(Kind::ColumnsLeftOut);
    QTest::newRow("years below the word year")
        << QStringList{u"STT|Ch\u1ec9 ti\u00eau|N\u0103m||"_s, u"||=2021|=2022|=2023"_s,
                       u"=1|XHS06|=50|=51|=52"_s}
        << QStringList{u"A1:A2"_s, u"B1:B2"_s, u"C1:E1"_s}
        << QStringList{u"XHS06 83 2021 = 50"_s, u"XHS06 83 2022 = 51"_s, u"XHS06 83 2023 = 52"_s}
        << MaybeKind();
    QTest::newRow("quarters below a year")
        << QStringList{u"Ch\u1ec9 ti\u00eau|N\u0103m 2023||"_s,
                       u"|Qu\u00fd I|Qu\u00fd II|C\u1ea3 n\u0103m"_s, u"XHS06|=50|=51|=52"_s}
        << QStringList{u"A1:A2"_s, u"B1:D1"_s}
        << QStringList{u"XHS06 83 2023-Q1 = 50"_s, u"XHS06 83 2023-Q2 = 51"_s,
                       u"XHS06 83 2023 = 52"_s}
        << MaybeKind();
    QTest::newRow("indicators below a year")
        << QStringList{u"\u0110\u01a1n v\u1ecb|N\u0103m 2023||N\u0103m 2024"_s,
                       u"|CQS03H|CQS03X|CQS03H"_s, u"Huy\u1ec7n Ba Tri|=50|=51|=52"_s}
        << QStringList{u"A1:A2"_s, u"B1:C1"_s}
        << QStringList{u"CQS03H 836 2023 = 50"_s, u"CQS03X 836 2023 = 51"_s,
                       u"CQS03H 836 2024 = 52"_s}
        << MaybeKind();
    QTest::newRow("areas that name one period in their first row")
        << QStringList{u"\u0110\u01a1n v\u1ecb|N\u0103m|CQS03H"_s, u"Huy\u1ec7n Ba Tri|=2022|=50"_s,
                       u"|=2023|=51"_s, u"Huy\u1ec7n Th\u1ea1nh Ph\u00fa|=2022|=60"_s}
        << QStringList{}
        << QStringList{u"CQS03H 836 2022 = 50"_s, u"CQS03H 836 2023 = 51"_s,
                       u"CQS03H 837 2022 = 60"_s}
        << MaybeKind(Kind::FilledDown);
    QTest::newRow("a total without a name is not the province")
        << QStringList{u"n\u0103m 2023"_s, u"STT|\u0110\u01a1n v\u1ecb|CQS03H"_s,
                       u"=1|Huy\u1ec7n Ba Tri|=50"_s, u"||=55"_s}
        << QStringList{} << QStringList{u"CQS03H 836 2023 = 50"_s, u"4 unknown_area"_s}
        << MaybeKind();
    QTest::newRow("an area left empty is the province for what is of the province")
        << QStringList{u"Ch\u1ec9 ti\u00eau|\u0110\u01a1n v\u1ecb|N\u0103m|Gi\u00e1 tr\u1ecb"_s,
                       u"CQS03H|Huy\u1ec7n Ba Tri|=2023|=50"_s, u"CQS03T||=2023|=60"_s,
                       u"CQS03H||=2022|=70"_s}
        << QStringList{}
        << QStringList{u"CQS03H 836 2023 = 50"_s, u"CQS03T 83 2023 = 60"_s, u"4 unknown_area"_s}
        << MaybeKind();
    QTest::newRow("a value merged over two rows")
        << QStringList{u"Ch\u1ec9 ti\u00eau|N\u0103m|Gi\u00e1 tr\u1ecb"_s, u"XHS06|=2022|=50"_s,
                       u"XHS06|=2023|"_s}
        << QStringList{u"C2:C3"_s} << QStringList{u"XHS06 83 2022 = 50"_s}
        << MaybeKind(Kind::MergedValues);
    QTest::newRow("a numbered district above its communes")
        << QStringList{u"\u0110\u01a1n v\u1ecb|CQS03X|N\u0103m"_s,
                       u"I. Huy\u1ec7n Ch\u00e2u Th\u00e0nh||"_s,
                       u"X\u00e3 An Hi\u1ec7p|=50|=2023"_s, u"II. Huy\u1ec7n Ba Tri||"_s,
                       u"X\u00e3 An Hi\u1ec7p|=60|=2023"_s}
        << QStringList{} << QStringList{u"CQS03X 28855 2023 = 50"_s, u"CQS03X 29161 2023 = 60"_s}
        << MaybeKind();
}

void TestFieldTables::sheets()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, merged);
    QFETCH(QStringList, expected);
    QFETCH(MaybeKind, warning);
    QCOMPARE(found(rows, merged), expected);
    if (warning)
        QVERIFY(isTold(*warning));
}

void TestFieldTables::columnsThatAreNotKnownAreNamed()
{
    found(u"indicator;period;value;%1;;STT\nXHS06;2021;50,5;a;b;1\n"_s.arg(
        u"Ng\u01b0\u1eddi nh\u1eadp"_s));
    QCOMPARE(m_warnings, (QList<ImportWarning>{ImportWarning::ofTexts(
                             Kind::ColumnsLeftOut, {u"Ng\u01b0\u1eddi nh\u1eadp"_s, u"E"_s})}));
    found(u"indicator;period;value;%1\nXHS06;2021;50,5;\n"_s.arg(u"Ng\u01b0\u1eddi nh\u1eadp"_s));
    QVERIFY(m_warnings.isEmpty()); // nothing is left out
}

void TestFieldTables::aTableOfOneIndicatorIsAskedForIt()
{
    const QString csv = u"\u0110\u01a1n v\u1ecb;2021;2022\nHuy\u1ec7n Ba Tri;50,5;51,5\n"_s;
    QCOMPARE(found(csv), QStringList{u"missing_indicator"_s});
    ImportOptions options;
    options.indicator = u"CQS03H"_s;
    QCOMPARE(found(csv, options),
             (QStringList{u"CQS03H 836 2021 = 50.5"_s, u"CQS03H 836 2022 = 51.5"_s}));
    options.indicator = u"XHS99"_s;
    QVERIFY(found(csv, options).first().startsWith(u"unknown_indicator"_s));
}

void TestFieldTables::theTextAboveMayNameTheIndicator()
{
    const QStringList rows{u"T\u1ef6 L\u1ec6 H\u1ed2 S\u01a0 C\u00d4NG VI\u1ec6C C\u1ea4P "
                           u"HUY\u1ec6N \u0110\u01af\u1ee2C X\u1eec L\u00dd "
                           u"TR\u00caN M\u00d4I TR\u01af\u1edcNG M\u1ea0NG"_s,
                           {},
                           u"STT|\u0110\u01a1n v\u1ecb|N\u0103m||"_s,
                           u"||=2021|=2022|=2023"_s,
                           u"=1|Huy\u1ec7n Ba Tri|=50|=51|=52"_s};
    QCOMPARE(found(rows, {u"A3:A4"_s, u"B3:B4"_s, u"C3:E3"_s}),
             (QStringList{u"CQS03H 836 2021 = 50"_s, u"CQS03H 836 2022 = 51"_s,
                          u"CQS03H 836 2023 = 52"_s}));
    QVERIFY(isTold(Kind::IndicatorFromTitle));
}

void TestFieldTables::anotherAreaAboveIsAskedFor()
{
    const QStringList rows{u"UBND X\u00c3 AN HI\u1ec6P, HUY\u1ec6N BA TRI"_s, u"indicator|2021"_s,
                           u"CQS03X|=50"_s};
    QVERIFY(found(rows).first().startsWith(u"other_area_in_title"_s));
    ImportOptions options;
    options.area = u"83"_s;
    QCOMPARE(found(rows, {}, options), QStringList{u"CQS03X 83 2021 = 50"_s});
}

void TestFieldTables::bothOfTwoFiguresAreRefused()
{
    QCOMPARE(found(u"indicator;period;value\nXHS06;2021;50\nXHS06;2021;60\nXHS06;2022;70\n"
                   "XHS06;2022;70\n"_s),
             (QStringList{u"2 duplicate_row"_s, u"3 duplicate_row"_s, u"XHS06 83 2022 = 70"_s,
                          u"5 duplicate_row"_s}));
}

void TestFieldTables::cellsOfTheClipboardAreDividedAtTabs()
{
    const auto copied = [](const QString &text) {
        return InputFile::read(text.toUtf8(), u"clipboard"_s, TextOrigin::Clipboard);
    };
    const auto table = copied(u"Ph\u01b0\u1eddng 8\t30,5\nPh\u01b0\u1eddng 7\t31,5\n"_s)->table();
    QCOMPARE(table->rows().first().cells.size(), 2);
    QCOMPARE(inputText(table->rows().first().cell(2)), u"30,5"_s);
    const auto column = copied(u"30,5\n31,5\n"_s)->table(); // one column, of decimals
    QCOMPARE(inputText(column->rows().first().cell(1)), u"30,5"_s);
    const auto listed = copied(u"indicator,period,value\nXHS06,2021,50.5\n"_s)->table();
    QCOMPARE(listed->rows().first().cells.size(), 3);
}

void TestFieldTables::lettersThatLookAlikeAreToldOf()
{
    const QString name = u"T\u1ec9nh B\u1ebfn Tre"_s;
    QString twin = name;
    twin.replace(u'e', QChar(0x435)); // Cyrillic
    QCOMPARE(found(u"indicator;area;period;value\nXHS06;%1;2021;50\n"_s.arg(twin)),
             QStringList{u"XHS06 83 2021 = 50"_s});
    QCOMPARE(m_warnings, (QList<ImportWarning>{ImportWarning::ofTexts(Kind::LookAlikes, {twin})}));
}

void TestFieldTables::namesakesAreToldApart_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("written exactly")
        << u"X\u00e3 B\u00ecnh Th\u00e0nh;2020;5\nX\u00e3 B\u00ecnh Th\u1ea1nh;2020;6\n"_s
        << QStringList{u"CQS03X 29032 2020 = 5"_s, u"CQS03X 29212 2020 = 6"_s};
    QTest::newRow("by a district above")
        << u"Huy\u1ec7n Ba Tri;2020;\nX\u00e3 An Hi\u1ec7p;2020;5\n"_s
        << QStringList{u"CQS03X 29161 2020 = 5"_s};
    QTest::newRow("by a code") << u"29161;2020;5\n"_s << QStringList{u"CQS03X 29161 2020 = 5"_s};
    QTest::newRow("not at all") << u"X\u00e3 An Hi\u1ec7p;2020;5\n"_s
                                << QStringList{u"2 ambiguous_area"_s};
}

void TestFieldTables::namesakesAreToldApart()
{
    QFETCH(QString, rows);
    QFETCH(QStringList, expected);
    QCOMPARE(found(QString(u"area;period;CQS03X\n"_s + rows)), expected);
}

void TestFieldTables::ambiguousAreasAreListed()
{
    const auto plan = planImport(
        *InputFile::read(
            u"indicator;area;period;value\nCQS03X;X\u00e3 An Hi\u1ec7p;2020;5\n"_s.toUtf8(),
            u"x.csv"_s),
        *m_store, {});
    QVERIFY2(plan, outcome(plan).constData());
    const QString listed = plan->rows.first().error->arguments.value(0);
    QVERIFY2(listed.contains(u"28855"_s) && listed.contains(u"29161"_s), qPrintable(listed));
}

void TestFieldTables::rankings_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("expected"); ///< code, rank and score, or a reason
    const auto file = [](const char *name) {
        return readFile(QStringLiteral(TEST_DATA_DIR "/tables/") + QString::fromLatin1(name))
            .value();
    };
    QTest::newRow("eth in a name")
        << file("15-eth-in-ranking-names.csv") << QStringList{u"48 1 0.9"_s, u"83 45 0.45"_s};
    QTest::newRow("a place merged over two provinces")
        << file("66-tied-place-merged.xlsx")
        << QStringList{u"48 1 0.9"_s, u"92 2 0.8"_s, u"01 2 0.8"_s, u"83 45 0.45"_s};
    QTest::newRow("decimal commas between commas")
        << "name,rank,score\n\u0110\u00e0 N\u1eb5ng,1,0,9\n"_ba << QStringList{u"extra_cell"_s};
    QTest::newRow("marks for no score, and a footnote behind a rank and a name")
        << "name;rank;score\n\u0110\u00e0 N\u1eb5ng\u00b9;1;-\nB\u1ebfn Tre;45\u00b9;0,45\n"_ba
        << QStringList{u"48 1 0"_s, u"83 45 0.45"_s};
    QTest::newRow("a title with commas above semicolons")
        << "B\u1ea2NG, N\u0102M 2021\nT\u1ec9nh;H\u1ea1ng;\u0110i\u1ec3m\n"
           "\u0110\u00e0 N\u1eb5ng;1;0,9\nB\u1ebfn Tre;45;0,45\n"_ba
        << QStringList{u"48 1 0.9"_s, u"83 45 0.45"_s};
}

void TestFieldTables::rankings()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, expected);
    RankingImportOptions options;
    options.index = u"DTI"_s;
    options.year = 2021;
    const auto plan = InputFile::read(table, u"x"_s).and_then([&](const InputFile &file) {
        return planRankingImport(file, *m_store, options);
    });
    QVERIFY2(plan, outcome(plan).constData());
    QStringList lines;
    for (const RankingRow &row : plan->rows) {
        const Unit *unit = m_store->catalogue().unit(row.entry.unit);
        lines << (row.error ? reasonCode(row.error->kind)
                            : u"%1 %2 %3"_s.arg(unit->codeOn(QDate(2021, 12, 31)))
                                  .arg(row.entry.rank.value_or(0))
                                  .arg(row.entry.score.value_or(0)));
    }
    QCOMPARE(lines, expected);
}

QTEST_GUILESS_MAIN(TestFieldTables)
#include "tst_fieldtables.moc"
