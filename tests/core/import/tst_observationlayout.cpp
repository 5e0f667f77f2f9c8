// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importmapping.h"
#include "core/import/observationfile.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"
#include "tests/support/sheetbuilder.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "2 XHS06 83 2021 = 50" for an accepted value, "3 bad_number" for another.
QString printed(const ImportRow &row, const Catalogue &catalogue)
{
    if (row.error)
        return u"%1 %2"_s.arg(row.row).arg(reasonCode(row.error->kind));
    const ObservationKey &key = row.observation.key;
    const double value = row.observation.value.value_or(-1);
    return u"%1 %2 %3 %4 = %5"_s.arg(
        QString::number(row.row), catalogue.indicator(key.indicator)->code,
        catalogue.unit(key.unit)->codeIn(key.period), key.period.code(), QString::number(value));
}

const QString header = u"indicator|area|period|value"_s;

} // namespace

/// Tables as offices shape them: what is found in them, and what is left.
class TestObservationLayout : public QObject
{
    Q_OBJECT

private slots:
    void headersOfFormerFormsAreRead_data();
    void headersOfFormerFormsAreRead();
    void tables_data();
    void tables();
    void refusedTables_data();
    void refusedTables();
    void typedNumbersNeedNoFormat();
    void textsBesideTypedNumbersDo();
    void percentCells();
    void cellsWithoutNumbersSayWhere();
    void datesArePeriodsOrDays();
    void unreadDaysAreRefused();
    void mappedColumns_data();
    void mappedColumns();
    void mappingsThatDoNotFit_data();
    void mappingsThatDoNotFit();
    void headerRowIsGiven();
    void areaIsGiven();
    void oldEncodingsAreConverted();
    void twoColumnsOfOneHeaderAreRefused_data();
    void twoColumnsOfOneHeaderAreRefused();
    void subjectsMayBeMergedDown();
    void hiddenColumnsAreNamed();
    void warnings_data();
    void warnings();

private:
    Result<ImportPlan> planned(const QStringList &rows, const ImportOptions &options = {},
                               const QStringList &merged = {}) const
    {
        return planImport(inputFile({{u"S"_s, rows, merged}}), *m_store, options);
    }

    QStringList found(const QStringList &rows, const ImportOptions &options = {},
                      const QStringList &merged = {}) const
    {
        const auto plan = planned(rows, options, merged);
        if (!plan)
            return {reasonCode(plan.error().kind) + u' ' + plan.error().arguments.join(u' ')};
        QStringList lines;
        for (const ImportRow &row : plan->rows)
            lines << printed(row, m_store->catalogue());
        return lines;
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestObservationLayout::tables_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("merged");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("titles and empty rows above")
        << QStringList{u"UBND T\u1ec8NH B\u1ebeN TRE"_s, {}, u"|B\u00c1O C\u00c1O"_s, {}, header,
                       u"XHS06|83|=2021|=50"_s}
        << QStringList{u"A1:D1"_s} << QStringList{u"6 XHS06 83 2021 = 50"_s};
    QTest::newRow("numbers of the columns below the header")
        << QStringList{header, u"A|B|=1|=2"_s, u"XHS06|83|2021|=50"_s} << none
        << QStringList{u"3 XHS06 83 2021 = 50"_s};
    QTest::newRow("in brackets") << QStringList{header, u"(1)|(2)|(3)|(4)"_s,
                                                u"XHS06|83|2021|=50"_s}
                                 << none << QStringList{u"3 XHS06 83 2021 = 50"_s};
    QTest::newRow("notes and signatures below")
        << QStringList{header,
                       u"XHS06|83|2021|=50"_s,
                       {},
                       u"Ghi ch\u00fa: s\u1ed1 li\u1ec7u s\u01a1 b\u1ed9"_s,
                       u"|||B\u1ebfn Tre, ng\u00e0y 05 th\u00e1ng 01 n\u0103m 2022"_s,
                       u"Ng\u01b0\u1eddi l\u1eadp bi\u1ec3u|||Th\u1ee7 tr\u01b0\u1edfng"_s}
        << none << QStringList{u"2 XHS06 83 2021 = 50"_s};
    QTest::newRow("a figure below is no note")
        << QStringList{header, u"XHS06|83|2021|=50"_s, u"T\u1ed5ng|||=50"_s} << none
        << QStringList{u"2 XHS06 83 2021 = 50"_s, u"3 unknown_indicator"_s};
    QTest::newRow("a wrong value of a known indicator is no note")
        << QStringList{header, u"XHS06|83|2021|kho\u1ea3ng 50"_s} << none
        << QStringList{u"2 bad_number"_s};
    QTest::newRow("a period makes a row that is no note")
        << QStringList{header, u"XHS99|83|2021|t\u1ed1t"_s} << none
        << QStringList{u"2 unknown_indicator"_s};
    QTest::newRow("groups between the rows")
        << QStringList{header, u"I. Ch\u00ednh quy\u1ec1n s\u1ed1"_s, u"XHS06|83|2021|=50"_s}
        << none << QStringList{u"3 XHS06 83 2021 = 50"_s};
    QTest::newRow("the header again on the next page")
        << QStringList{header, u"XHS06|83|2021|=50"_s, header, u"XHS06|83|2022|=51"_s} << none
        << QStringList{u"2 XHS06 83 2021 = 50"_s, u"4 XHS06 83 2022 = 51"_s};
    QTest::newRow("only the first of two tables") << QStringList{header,
                                                                 u"XHS06|83|2021|=50"_s,
                                                                 {},
                                                                 u"indicator|period|value"_s,
                                                                 u"XHS06|2022|=51"_s}
                                                  << none << QStringList{u"2 XHS06 83 2021 = 50"_s};
    QTest::newRow("years below a merged header")
        << QStringList{u"STT|Ch\u1ec9 ti\u00eau|Th\u1ef1c hi\u1ec7n|"_s, u"||=2021|=2022"_s,
                       u"=1|XHS06|=50|=51.5"_s}
        << QStringList{u"A1:A2"_s, u"B1:B2"_s, u"C1:D1"_s}
        << QStringList{u"3 XHS06 83 2021 = 50"_s, u"3 XHS06 83 2022 = 51.5"_s};
    QTest::newRow("years below a header that is not merged")
        << QStringList{u"STT|Ch\u1ec9 ti\u00eau|Th\u1ef1c hi\u1ec7n|"_s, u"||N\u0103m 2021|=2022"_s,
                       u"=1|XHS06|=50|=51.5"_s}
        << none << QStringList{u"3 XHS06 83 2021 = 50"_s, u"3 XHS06 83 2022 = 51.5"_s};
    QTest::newRow("what was done beside what was planned")
        << QStringList{u"Ch\u1ec9 ti\u00eau|K\u1ebf ho\u1ea1ch n\u0103m 2023|Th\u1ef1c hi\u1ec7n "
                       u"n\u0103m "
                       u"2023|K\u1ebft qu\u1ea3 qu\u00fd I/2024"_s,
                       u"XHS06|=60|=50|=52"_s}
        << none << QStringList{u"2 XHS06 83 2023 = 50"_s, u"2 XHS06 83 2024-Q1 = 52"_s};
    QTest::newRow("units down and indicators across, the period above")
        << QStringList{u"B\u00e1o c\u00e1o n\u0103m 2023"_s,
                       u"STT|\u0110\u01a1n v\u1ecb|XHS06|HT02X"_s, u"=1|Huy\u1ec7n Ba Tri|=50|"_s,
                       u"=2|829|=40|=30"_s,
                       u"|Ng\u01b0\u1eddi l\u1eadp bi\u1ec3u||Ch\u1ee7 t\u1ecbch"_s}
        << none
        << QStringList{u"3 XHS06 836 2023 = 50"_s, u"4 XHS06 829 2023 = 40"_s,
                       u"4 HT02X 829 2023 = 30"_s};
    QTest::newRow("periods down and indicators across")
        << QStringList{u"N\u0103m|XHS06|HT02X"_s, u"=2021|=50|=60"_s} << none
        << QStringList{u"2 XHS06 83 2021 = 50"_s, u"2 HT02X 83 2021 = 60"_s};
    QTest::newRow("a row a value, the period above")
        << QStringList{u"Qu\u00fd III/2023"_s, u"Ch\u1ec9 ti\u00eau|Gi\u00e1 tr\u1ecb"_s,
                       u"XHS06|=50"_s}
        << none << QStringList{u"3 XHS06 83 2023-Q3 = 50"_s};
}

void TestObservationLayout::tables()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, merged);
    QFETCH(QStringList, expected);
    QCOMPARE(found(rows, {}, merged), expected);
}

void TestObservationLayout::refusedTables_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing at all")
        << QStringList{} << u"missing_column indicator, period, value"_s;
    QTest::newRow("titles alone") << QStringList{u"B\u00e1o c\u00e1o"_s, u"a|b"_s}
                                  << u"missing_column indicator, period, value"_s;
    QTest::newRow("a header that lacks one")
        << QStringList{u"B\u00e1o c\u00e1o"_s, u"indicator|area|value"_s, u"XHS06|83|=5"_s}
        << u"missing_column period"_s;
    QTest::newRow("a district above, and no unit in the rows") // which is asked, not guessed
        << QStringList{u"UBND HUY\u1ec6N BA TRI, T\u1ec8NH B\u1ebeN TRE"_s, u"indicator|2021"_s,
                       u"XHS06|=50"_s}
        << u"other_area_in_title Huy\u1ec7n Ba Tri T\u1ec9nh B\u1ebfn Tre"_s;
    QTest::newRow("units down without a period")
        << QStringList{u"area|XHS06"_s, u"83|=5"_s} << u"missing_period "_s;
    QTest::newRow("and with two above it")
        << QStringList{u"n\u0103m 2022 v\u00e0 n\u0103m 2023"_s, u"area|XHS06"_s, u"83|=5"_s}
        << u"missing_period "_s;
}

void TestObservationLayout::refusedTables()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, expected);
    QCOMPARE(found(rows), QStringList{expected});
    if (expected == u"missing_period "_s) {
        ImportOptions options;
        options.period = Period::year(2023);
        QCOMPARE(found(rows, options).size(), 1);
        QVERIFY(found(rows, options).first().endsWith(u"XHS06 83 2023 = 5"_s));
    }
}

// Cells

void TestObservationLayout::typedNumbersNeedNoFormat()
{
    const auto plan = planned({header, u"HT01|83|2021|=1.234"_s, u"HT01|83|2022|=1234"_s});
    QVERIFY2(plan, outcome(plan).constData());
    QVERIFY(!plan->numberFormat);
    QCOMPARE(plan->rows.at(0).observation.value, std::optional(1.234));
    QCOMPARE(plan->rows.at(1).observation.value, std::optional(1234.0));
}

void TestObservationLayout::textsBesideTypedNumbersDo()
{
    const auto plan = planned(
        {header, u"HT01|83|2021|1.234"_s, u"XHS06|83|2021|78,5"_s, u"XHS06|83|2022|=78.5"_s});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->numberFormat, std::optional(NumberFormat::Comma));
    QCOMPARE(plan->rows.at(0).observation.value, std::optional(1234.0));
}

void TestObservationLayout::percentCells()
{
    QCOMPARE(found({header, u"XHS06|83|2021|=78.5%"_s, u"HT01|83|2021|=5%"_s}),
             (QStringList{u"2 XHS06 83 2021 = 78.5"_s, u"3 bad_number"_s}));
}

void TestObservationLayout::cellsWithoutNumbersSayWhere()
{
    const auto plan = planned(
        {header, u"XHS06|83|2021|!#REF!"_s, u"XHS06|83|2022|~"_s, u"XHS06|!#N/A|2023|=5"_s});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->count(ImportVerdict::Rejected), 3);
    const Phrasebook book(Language::English);
    QStringList subjects;
    for (const ImportRow &row : plan->rows) {
        QCOMPARE(reasonCode(row.error->kind), u"bad_number"_s);
        subjects << row.error->subject + u' ' + row.error->arguments.join(u' ');
    }
    QCOMPARE(subjects, (QStringList{u"D2 #REF!"_s, u"D3 "_s, u"B4 #N/A"_s}));
}

void TestObservationLayout::datesArePeriodsOrDays()
{
    const auto plan = planned(
        {u"indicator|period|value|date"_s, u"XHS03|2023|done|=45291d"_s, u"XHS06|=45291d|=5|"_s});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->rows.at(0).observation.date, QDate(2023, 12, 31));
    QCOMPARE(plan->rows.at(1).error->kind, Error::Kind::BadPeriod); // a day is none
    QVERIFY(plan->warnings.isEmpty());
}

void TestObservationLayout::unreadDaysAreRefused()
{
    const auto plan =
        planned({u"indicator|period|value|date"_s, u"XHS03|2023|done|cu\u1ed1i n\u0103m"_s});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->rows.at(0).error->kind, Error::Kind::BadDate);
    QCOMPARE(plan->rows.at(0).error->subject, u"cu\u1ed1i n\u0103m"_s);
}

void TestObservationLayout::headersOfFormerFormsAreRead_data()
{
    QTest::addColumn<QString>("former");
    QTest::addColumn<QString>("now");
    QTest::newRow("sector") << u"th\u00e0nh ph\u1ea7n"_s << u"ng\u00e0nh, l\u0129nh v\u1ef1c"_s;
    QTest::newRow("reason for no value")
        << u"l\u00fd do tr\u1ed1ng"_s << u"l\u00fd do ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s;
    QTest::newRow("kind of figure")
        << u"t\u00ecnh tr\u1ea1ng"_s << u"lo\u1ea1i s\u1ed1 li\u1ec7u"_s;
    QTest::newRow("area") << u"\u0111\u01a1n v\u1ecb"_s
                          << u"\u0110\u01a1n v\u1ecb h\u00e0nh ch\u00ednh"_s;
}

void TestObservationLayout::headersOfFormerFormsAreRead()
{
    QFETCH(QString, former);
    QFETCH(QString, now);
    QVERIFY(columnFromHeader(former));
    QVERIFY(columnFromHeader(former) == columnFromHeader(now));
}

// What a person says of a table

void TestObservationLayout::mappedColumns_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    const QString measured = u"K\u1ebft qu\u1ea3"_s;
    QTest::newRow("by header") << measured << u"value"_s;
    QTest::newRow("by header without marks") << u"ket qua"_s << u"value"_s;
    QTest::newRow("by letter") << u"C"_s << u"value"_s;
    QTest::newRow("by Vietnamese name") << u"C"_s << u"gi\u00e1 tr\u1ecb"_s;
    QTest::newRow("as a period") << measured << u"2021"_s;
}

void TestObservationLayout::mappedColumns()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    ImportOptions options;
    MappedColumn mapped{source, columnFromHeader(target), {}, {}};
    if (!mapped.column)
        mapped.period = Period::fromText(target);
    options.columns << mapped;
    options.period = Period::year(2021);
    QCOMPARE(
        found({u"Title"_s, u"Ch\u1ec9 ti\u00eau|\u0110VT|K\u1ebft qu\u1ea3"_s, u"XHS06|%|=50"_s},
              options),
        QStringList{u"3 XHS06 83 2021 = 50"_s});
}

void TestObservationLayout::mappingsThatDoNotFit_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("no such column") << u"Total"_s << u"HT01"_s;
    QTest::newRow("no such indicator") << u"D"_s << u"XHS99"_s;
}

void TestObservationLayout::mappingsThatDoNotFit()
{
    QFETCH(QString, source);
    QFETCH(QString, indicator);
    ImportOptions options;
    options.mapping = u"m.json"_s;
    options.columns << MappedColumn{source, {}, {}, indicator};
    const auto plan = planned({header, u"XHS06|83|2021|=50"_s}, options);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::BadMapping);
    QCOMPARE(plan.error().subject, u"m.json"_s);
    QCOMPARE(plan.error().arguments.first(), QString(u"$.columns."_s + source));
}

void TestObservationLayout::headerRowIsGiven()
{
    const QStringList rows{header, u"area|period|indicator|value"_s, u"83|2021|XHS06|=50"_s};
    ImportOptions options;
    options.headerRow = 2;
    QCOMPARE(found(rows, options), QStringList{u"3 XHS06 83 2021 = 50"_s});
    options.headerRow = 9;
    QCOMPARE(found(rows, options), QStringList{u"missing_column indicator, period, value"_s});
    options.headerRow = 0;
    options.columns = {{u"C"_s, ObservationColumn::Indicator, {}, {}},
                       {u"B"_s, ObservationColumn::Period, {}, {}},
                       {u"D"_s, ObservationColumn::Value, {}, {}}};
    QCOMPARE(found(rows.mid(2), options), QStringList{u"1 XHS06 83 2021 = 50"_s});
}

void TestObservationLayout::areaIsGiven()
{
    ImportOptions options;
    options.area = u"Huy\u1ec7n Ba Tri"_s;
    QCOMPARE(found({header, u"XHS06||2021|=50"_s, u"XHS06|83|2021|=60"_s}, options),
             (QStringList{u"2 XHS06 836 2021 = 50"_s, u"3 XHS06 83 2021 = 60"_s}));
    options.area = u"Atlantis"_s;
    QCOMPARE(found({header, u"XHS06||2021|=50"_s}, options), QStringList{u"2 unknown_area"_s});
}

void TestObservationLayout::oldEncodingsAreConverted()
{
    // "Chi tieu", "Ky", "Gia tri", "Ghi chu" in the font .VnTime, and by their words alone.
    const QStringList headers{u"Ch\u00d8 ti\u00aau"_s, u"K\u00fa"_s, u"Gi\u00b8 tr\u00de"_s,
                              u"Ghi ch\u00f3"_s};
    const QString note = u"Tri\u00d3n khai \u00ae\u00f3ng ti\u00d5n \u00ae\u00e9"_s;
    for (const QString &mark : {u"v:"_s, QString()}) {
        QStringList cells;
        for (const QString &text : headers)
            cells << QString(mark + text);
        const auto plan = planned({cells.join(u'|'), QString(u"XHS06|2021|=50|"_s + mark + note)});
        QVERIFY2(plan, outcome(plan).constData());
        QCOMPARE(plan->rows.first().observation.note,
                 u"Tri\u1ec3n khai \u0111\u00fang ti\u1ebfn \u0111\u1ed9"_s);
        QCOMPARE(plan->warnings,
                 (QList<ImportWarning>{{ImportWarning::Kind::ConvertedText, {u"TCVN3"_s}}}));
        QCOMPARE(plan->report().warnings, 1);
    }
}

void TestObservationLayout::warnings_data()
{
    using Kind = ImportWarning::Kind;
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("hidden rows") << QStringList{header, u"-XHS06|83|2021|=50"_s, u"-note"_s,
                                                u"XHS06|83|2022|=50"_s}
                                 << int(Kind::HiddenRows) << QStringList{u"2"_s};
    QTest::newRow("hidden rows, but none below the end")
        << QStringList{header, u"-XHS06|83|2021|=50"_s, u"XHS06|83|2022|=50"_s,
                       u"-Ngu\u1ed3n: S\u1edf"_s}
        << int(Kind::HiddenRows) << QStringList{u"2"_s};
    QTest::newRow("a second table")
        << QStringList{header, u"XHS06|83|2021|=50"_s, u"indicator|period|value"_s}
        << int(Kind::SecondTable) << QStringList{u"3"_s};
    QTest::newRow("a second table of years, which are no notes")
        << QStringList{u"indicator|2021"_s, u"XHS06|=50"_s, u"indicator|2020|2022"_s,
                       u"XHS06|=40|=60"_s}
        << int(Kind::SecondTable) << QStringList{u"3"_s};
    QTest::newRow("notes with digits")
        << QStringList{u"indicator|2021"_s, u"XHS06|=50"_s, u"Ngu\u1ed3n|kho\u1ea3ng 50"_s}
        << int(Kind::NotesBelow) << QStringList{u"3"_s};
    QTest::newRow("the period above")
        << QStringList{u"n\u0103m 2021"_s, u"area|XHS06"_s, u"83|=50"_s}
        << int(Kind::PeriodFromTitle) << QStringList{u"2021"_s};
}

void TestObservationLayout::warnings()
{
    QFETCH(QStringList, rows);
    QFETCH(int, kind);
    QFETCH(QStringList, parts);
    const auto plan = planned(rows);
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->warnings,
             (QList<ImportWarning>{{static_cast<ImportWarning::Kind>(kind), parts}}));
    for (const Language language : {Language::English, Language::Vietnamese})
        QVERIFY(!plan->warnings.first().sentence(Phrasebook(language)).contains(u'%'));
}

void TestObservationLayout::twoColumnsOfOneHeaderAreRefused_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("merged");
    QTest::addColumn<QStringList>("letters"); ///< empty: it is read
    const QString twice = u"Ch\u1ec9 ti\u00eau|K\u1ef3|Gi\u00e1 tr\u1ecb|GI\u00c1 TR\u1eca"_s;
    QTest::newRow("the same words") << twice << QStringList() << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("one cell over both") << u"Ch\u1ec9 ti\u00eau|K\u1ef3|Gi\u00e1 tr\u1ecb|"_s
                                        << QStringList{u"C1:D1"_s} << QStringList();
    QTest::newRow("a code beside a name")
        << u"M\u00e3 ch\u1ec9 ti\u00eau|K\u1ef3|Gi\u00e1 tr\u1ecb|T\u00ean ch\u1ec9 ti\u00eau"_s
        << QStringList() << QStringList();
}

void TestObservationLayout::twoColumnsOfOneHeaderAreRefused()
{
    QFETCH(QString, header);
    QFETCH(QStringList, merged);
    QFETCH(QStringList, letters);
    const SheetPlan sheet{u"Data"_s, {header, u"XHS06|2021|=50|=60"_s}, merged};
    ImportOptions options;
    const auto plan = planImport(inputFile({sheet}), *m_store, options);
    QCOMPARE(bool(plan), letters.isEmpty());
    if (plan)
        return;
    QCOMPARE(plan.error().kind, Error::Kind::RepeatedColumn);
    QCOMPARE(plan.error().arguments, letters);
    options.columns = {mappedColumn(u"D"_s, u"value"_s)};
    const auto chosen = planImport(inputFile({sheet}), *m_store, options);
    QVERIFY2(chosen, outcome(chosen).constData());
    QCOMPARE(chosen->acceptedObservations().first().value, std::optional(60.0));
    options.columns = {mappedColumn(u"D"_s, u"-"_s)};
    const auto leftOut = planImport(inputFile({sheet}), *m_store, options);
    QVERIFY2(leftOut, outcome(leftOut).constData());
    QCOMPARE(leftOut->acceptedObservations().first().value, std::optional(50.0));
}

void TestObservationLayout::subjectsMayBeMergedDown()
{
    const SheetPlan sheet{u"Data"_s,
                          {u"indicator|period|value|note"_s, u"XHS06|2021|=50|x"_s, u"|2022|=60|"_s,
                           u"HT02X|2021|=70|"_s, u"||=80|"_s},
                          {u"A2:A3"_s, u"D2:D3"_s, u"C4:C5"_s}};
    const auto plan = planImport(inputFile({sheet}), *m_store, {});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->count(ImportVerdict::New), 3);
    QCOMPARE(plan->count(ImportVerdict::Rejected), 1);
    const Observation second = plan->acceptedObservations().at(1);
    QCOMPARE(second.key.period, Period::year(2022));
    QCOMPARE(second.value, std::optional(60.0));
    QCOMPARE(second.note, QString());
}

void TestObservationLayout::hiddenColumnsAreNamed()
{
    Sheet sheet = inputFile({{u"Data"_s, {u"indicator|2020|2021|STT"_s, u"XHS06|=40|=50|=1"_s}}})
                      .table()
                      ->sheet;
    sheet.layout.hiddenColumns = {3, 4};
    const auto plan = planImport(inputTable(sheet, u"x.xlsx"_s), *m_store, {});
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->warnings,
             (QList<ImportWarning>{{ImportWarning::Kind::HiddenColumns, {u"C"_s}}}));
}

QTEST_GUILESS_MAIN(TestObservationLayout)
#include "tst_observationlayout.moc"
