// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/importdocument.h"
#include "core/export/observationtext.h"
#include "core/import/observationfile.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"import"_s};

InputTable readTable(const QByteArray &csv)
{
    return inputTable(*readCsv(csv, u"x.csv"_s), u"x.csv"_s);
}

QString verdictWord(const ImportRow &row)
{
    switch (row.verdict) {
    case ImportVerdict::New:
        return u"new"_s;
    case ImportVerdict::Same:
        return u"same"_s;
    case ImportVerdict::Revised:
        return u"revised"_s;
    case ImportVerdict::Rejected:
        return reasonCode(row.error->kind);
    }
    return {};
}

/// "2 new, 3 bad_number": each row's number with what becomes of it.
QString summary(const ImportPlan &plan)
{
    QStringList words;
    for (const ImportRow &row : plan.rows)
        words << u"%1 %2"_s.arg(row.row).arg(verdictWord(row));
    return words.join(u", "_s);
}

} // namespace

class TestObservationFile : public QObject
{
    Q_OBJECT

private slots:
    void rejections_data();
    void rejections();
    void acceptedRows_data();
    void acceptedRows();
    void missingColumns_data();
    void missingColumns();
    void headers_data();
    void headers();
    void numberFormatOfTheFile_data();
    void numberFormatOfTheFile();
    void chosenFormatDecides();
    void valuesAreRead_data();
    void valuesAreRead();
    void percentageIsRecomputed();
    void numeratorAndDenominatorAlone();
    void milestoneWords_data();
    void milestoneWords();
    void statusWords_data();
    void statusWords();
    void reasonsOfAbsence_data();
    void reasonsOfAbsence();
    void objectivesTakeWordsOrAVerdict();
    void wordsAreKept();
    void unreadableWordsAreRejected_data();
    void unreadableWordsAreRejected();
    void areaDefaultsToTheProvince();
    void areaDefaultsToTheBoundUnit();
    void areaOfTheFileGoesBeforeTheBoundUnit();
    void periodOfARowGoesBeforeThatOfTheFile();
    void wideTable();
    void wideTableInVietnamese();
    void duplicatesNameTheFirstRow();
    void rowNumbersAreTheSpreadsheets();
    void revisedShowsBoth();
    void planWritesNothing();
    void whatIsPlannedIsRecorded();
    void exportImportsAsTheSame_data();
    void exportImportsAsTheSame();
    void exportNamesUnitsWithSharedCodes();
    void reportOfAnImport();
    void matchedNamesGoFirst();
    void valuesOfAWideTableKnowTheirCell();
    void stoppedPlanIsNone();
    void whatATableHasNoColumnForStays();

private:
    ImportPlan plan(const QByteArray &csv, const ImportOptions &options = {}) const
    {
        const auto planned = planImport(readTable(csv), *m_store, options);
        if (!planned)
            qFatal("%s", outcome(planned).constData());
        return *planned;
    }

    /// The only row of a table with the usual header.
    ImportRow onlyRow(const QByteArray &row) const
    {
        const ImportPlan planned = plan(header + row + '\n');
        return planned.rows.value(0);
    }

    static inline const QByteArray header =
        "indicator;area;period;value;out_of;numerator;denominator;missing;status;part\n";

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestObservationFile::rejections_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such indicator") << "CQS99;83;2021;50"_ba
                                       << "unknown_indicator";
    QTest::newRow("no such unit") << "XHS06;Atlantis;2021;50"_ba
                                  << "unknown_area";
    QTest::newRow("two communes of that name") << "XHS06;An Hi\xe1\xbb\x87p;2021;50"_ba
                                               << "ambiguous_area";
    QTest::newRow("province and city share a name") << "XHS06;B\xe1\xba\xbfn Tre;2021;50"_ba
                                                    << "ambiguous_area";
    QTest::newRow("a code of two provinces in the year of the change") << "XHS06;86;2025;50"_ba
                                                                       << "ambiguous_area";
    QTest::newRow("no such month") << "XHS06;83;2021-13;50"_ba
                                   << "bad_period";
    QTest::newRow("no period") << "XHS06;83;;50"_ba
                               << "bad_period";
    QTest::newRow("a rank of a quarter") << "KTS04;83;2020-Q1;50;63"_ba
                                         << "bad_period";
    QTest::newRow("not a number") << "XHS06;83;2021;about 50"_ba
                                  << "bad_number";
    QTest::newRow("two decimal points") << "XHS06;83;2021;1.23.4"_ba
                                        << "bad_number";
    QTest::newRow("a percent sign on a count") << "HT01;83;2021;5%"_ba
                                               << "bad_number";
    QTest::newRow("out of none, where there is no place") << "XHS06;83;2021;50;0"_ba
                                                          << "bad_number";
    QTest::newRow("half a field where there is no place") << "XHS06;83;2021;50;62.5"_ba
                                                          << "bad_number";
    QTest::newRow("a field of millions where there is no place") << "XHS06;83;2021;50;1000001"_ba
                                                                 << "bad_number";
    QTest::newRow("another field in the cell and in its column") << "KTS04;83;2020;50/63;62"_ba
                                                                 << "bad_number";
    QTest::newRow("absent for one reason, and for another") << "XHS06;83;2021;n/a;;;;not_yet_due"_ba
                                                            << "bad_absence";
    QTest::newRow("half a field") << "KTS04;83;2020;50;62.5"_ba
                                  << "bad_number";
    QTest::newRow("a grouped thousand or a decimal") << "HT01;83;2021;1.234"_ba
                                                     << "ambiguous_number";
    QTest::newRow("the same with a comma") << "HT01;83;2021;1,234"_ba
                                           << "ambiguous_number";
    QTest::newRow("101 per cent") << "XHS06;83;2021;101"_ba
                                  << "out_of_range";
    QTest::newRow("below zero") << "XHS06;83;2021;-0.5"_ba
                                << "out_of_range";
    QTest::newRow("numerator above denominator")
        << "XHS06;83;2021;99;1543;1542"_ba.replace(";99;", ";99;;")
        << "numerator_exceeds_denominator";
    QTest::newRow("the same without a percentage") << "XHS06;83;2021;;;1543;1542"_ba
                                                   << "numerator_exceeds_denominator";
    QTest::newRow("nothing out of nothing") << "XHS06;83;2021;;;0;0"_ba
                                            << "bad_number";
    QTest::newRow("a negative numerator alone") << "XHS06;83;2021;;;-5;10"_ba
                                                << "out_of_range";
    QTest::newRow("published 80.2 against 1483 of 1542") << "XHS06;83;2021;80.2;;1483;1542"_ba
                                                         << "percentage_mismatch";
    QTest::newRow("a rank without its field") << "KTS04;83;2020;53"_ba
                                              << "missing_out_of";
    QTest::newRow("a rank beyond its field") << "KTS04;83;2020;64;63"_ba
                                             << "rank_exceeds_field";
    QTest::newRow("another field than the edition has") << "KTS04;83;2019;53;60"_ba
                                                        << "field_mismatch";
    QTest::newRow("half a place") << "KTS04;83;2020;53.5;63"_ba
                                  << "rank_exceeds_field";
    QTest::newRow("place zero") << "KTS04;83;2020;0;63"_ba
                                << "rank_exceeds_field";
    QTest::newRow("the province had ended") << "XHS06;83;2025-Q3;50"_ba
                                            << "unit_not_valid_in_period";
    QTest::newRow("a commune that was merged") << "CQS03X;28837;2025;50"_ba
                                               << "unit_not_valid_in_period";
    QTest::newRow("a repeat holds no values") << "TQ09;83;2020;53;63"_ba
                                              << "reads_another_indicator";
    QTest::newRow("no such state") << "XHS03;83;2021;nearly"_ba
                                   << "bad_state";
    QTest::newRow("no such status") << "XHS06;83;2021;50;;;;;maybe"_ba
                                    << "bad_status";
    QTest::newRow("a state among the statuses") << "XHS06;83;2021;50;;;;;done"_ba
                                                << "bad_status";
    QTest::newRow("no such reason of absence") << "XHS06;83;2021;;;;;lost"_ba
                                               << "bad_absence";
}

void TestObservationFile::rejections()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const ImportRow read = onlyRow(row);
    QCOMPARE(verdictWord(read), reason);
    QCOMPARE(read.row, 2);
}

void TestObservationFile::acceptedRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a new value") << "XHS06;83;2021;50"_ba
                                 << "new";
    QTest::newRow("in the last year of the province") << "XHS06;83;2025;50"_ba
                                                      << "new";
    QTest::newRow("in its last quarter") << "XHS06;83;2025-Q2;50"_ba
                                         << "new";
    QTest::newRow("its first half") << "XHS06;83;2025-H1;50"_ba
                                    << "new";
    QTest::newRow("a rank as place of field") << "KTS04;83;2020;53/63"_ba
                                              << "new";
    QTest::newRow("the same with its column") << "KTS04;83;2020;53/63;63"_ba
                                              << "new";
    QTest::newRow("absent for one reason, said twice") << "XHS06;83;2021;n/a;;;;not_applicable"_ba
                                                       << "new";
    QTest::newRow("the baseline again, but without its source") << "HT02X;83;2020;78.5"_ba
                                                                << "same";
    QTest::newRow("published 82 for 1542 of 1871") << "XHS06;83;2021;82;;1542;1871"_ba
                                                   << "new";
    QTest::newRow("published 82.4 for 1542 of 1871") << "XHS06;83;2021;82.4;;1542;1871"_ba
                                                     << "new";
    QTest::newRow("a rate may be negative") << "KTS03;83;2021;-1.5"_ba
                                            << "new";
    QTest::newRow("a code in the year of the change, by its key") << "XHS06;p-vinh-long;2025;50"_ba
                                                                  << "new";
    QTest::newRow("a code before the change") << "XHS06;86;2024;50"_ba
                                              << "new";
    QTest::newRow("a unit by its full name")
        << "XHS06;T\xe1\xbb\x89nh B\xe1\xba\xbfn Tre;2021;50"_ba
        << "new";
    QTest::newRow("an indicator by an English name and a district without marks")
        << "population with an electronic payment account;huyen ba tri;2021;50"_ba
        << "new";
    QTest::newRow("a part of a breakdown")
        << "KTS02;83;2021;5;;;;;;n\xc3\xb4ng nghi\xe1\xbb\x87p"_ba
        << "new";
    QTest::newRow("a value not yet due") << "XHS06;83;2021;;;;;not_yet_due"_ba
                                         << "new";
}

void TestObservationFile::acceptedRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, verdict);
    QCOMPARE(verdictWord(onlyRow(row)), verdict);
}

void TestObservationFile::missingColumns_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("missing");
    QTest::newRow("an empty file") << ""_ba
                                   << "indicator, period, value";
    QTest::newRow("no indicator") << "period;value\n2021;5\n"_ba
                                  << "indicator";
    QTest::newRow("no value") << "indicator;period\nXHS06;2021\n"_ba
                              << "value";
    QTest::newRow("no period") << "indicator;value\nXHS06;5\n"_ba
                               << "period";
    QTest::newRow("a wide table without an indicator") << "name;2020;2021\nXHS06;5;6\n"_ba
                                                       << "indicator";
}

void TestObservationFile::missingColumns()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, missing);
    const auto planned = planImport(readTable(csv), *m_store, {});
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, Error::Kind::MissingColumn);
    QCOMPARE(planned.error().arguments, QStringList{missing});
}

void TestObservationFile::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("English, any order") << u"value;period;indicator"_s;
    QTest::newRow("Vietnamese") << u"gi\u00e1 tr\u1ecb;k\u1ef3;ch\u1ec9 ti\u00eau"_s;
    QTest::newRow("capitals") << u"GI\u00c1 TR\u1eca;K\u1ef2;CH\u1ec8 TI\u00caU"_s;
    QTest::newRow("without marks") << u"gia tri; ky ;chi tieu"_s;
    QTest::newRow("known columns beside it are ignored")
        << u"gi\u00e1 tr\u1ecb;k\u1ef3;ch\u1ec9 ti\u00eau;STT;\u0110\u01a1n v\u1ecb t\u00ednh"_s;
}

void TestObservationFile::headers()
{
    QFETCH(QString, header);
    const QStringList cells{u"50"_s, u"2021"_s, u"XHS06"_s, u"83"_s, u"%"_s};
    const QStringList row = cells.mid(0, header.count(u';') + 1);
    const ImportPlan planned = plan((header + u'\n' + row.join(u';') + u'\n').toUtf8());
    QCOMPARE(summary(planned), u"2 new"_s);
    QCOMPARE(planned.rows.first().observation.key.unit, m_store->home());
}

// Numbers

void TestObservationFile::numberFormatOfTheFile_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("format");
    QTest::newRow("whole numbers say nothing") << "HT01;83;2021;3\nXHS06;83;2021;50\n"_ba
                                               << "2 new, 3 new"
                                               << "";
    QTest::newRow("a decimal comma") << "XHS06;83;2021;78,5\n"_ba
                                     << "2 new"
                                     << "comma";
    QTest::newRow("a decimal point") << "XHS06;83;2021;78.5\n"_ba
                                     << "2 new"
                                     << "point";
    QTest::newRow("a comma elsewhere decides an ambiguous cell")
        << "HT01;83;2021;1.234\nXHS06;83;2021;78,5\n"_ba
        << "2 new, 3 new"
        << "comma";
    QTest::newRow("a point elsewhere decides it the other way")
        << "HT01;83;2021;1.234\nXHS06;83;2021;78.5\n"_ba
        << "2 new, 3 new"
        << "point";
    QTest::newRow("a numerator decides it, too")
        << "HT01;83;2021;1.234;;\nXHS06;83;2021;;2,5;5\n"_ba
        << "2 new, 3 new"
        << "comma";
    QTest::newRow("and a denominator") << "HT01;83;2021;1.234;;\nXHS06;83;2021;;2;2.5\n"_ba
                                       << "2 new, 3 new"
                                       << "point";
    QTest::newRow("nothing decides") << "HT01;83;2021;1.234\nXHS06;83;2021;50\n"_ba
                                     << "2 ambiguous_number, 3 new"
                                     << "";
    QTest::newRow("the limits of a percentage decide, and for the file")
        << "XHS06;83;2021;12.345\nHT01;83;2021;1.234\n"_ba
        << "2 new, 3 new"
        << "point";
    QTest::newRow("a comma elsewhere outweighs the limits")
        << "CQS03H;83;2021;70,5\nXHS06;83;2021;1.234\n"_ba
        << "2 new, 3 out_of_range"
        << "comma";
    QTest::newRow("cells that disagree decide nothing")
        << "XHS06;83;2021;78,5\nXHS06;83;2022;78.5\nHT01;83;2021;1.234\n"_ba
        << "2 new, 3 new, 4 ambiguous_number"
        << "";
    QTest::newRow("nor does the majority of them")
        << "XHS06;83;2021;78,5\nXHS06;83;2022;79,5\nXHS06;83;2023;78.5\nHT01;83;2021;1.234\n"_ba
        << "2 new, 3 new, 4 new, 5 ambiguous_number"
        << "comma";
    QTest::newRow("nor that of the limits")
        << "XHS06;83;2021;12.345\nXHS06;83;2022;13.456\nXHS06;83;2023;14,567\n"
           "HT01;83;2021;1.234\n"_ba
        << "2 new, 3 new, 4 new, 5 ambiguous_number"
        << "point";
    QTest::newRow("three groups prove the comma")
        << "HT01;83;2021;12.345.678\nHT01;83;2022;1.234\n"_ba
        << "2 new, 3 new"
        << "comma";
}

void TestObservationFile::numberFormatOfTheFile()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, verdicts);
    QFETCH(QString, format);
    const ImportPlan planned = plan("indicator;area;period;value;numerator;denominator\n" + rows);
    QCOMPARE(summary(planned), verdicts);
    const QJsonValue reported =
        importDocument(planned, Phrasebook(Language::English)).value(u"number_format"_s);
    QCOMPARE(reported, format.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(format));
}

void TestObservationFile::chosenFormatDecides()
{
    const QByteArray csv = "indicator;period;value\nHT01;2021;1.234\n";
    QCOMPARE(plan(csv, {{}, NumberFormat::Comma}).rows.first().observation.value,
             std::optional(1234.0));
    QCOMPARE(plan(csv, {{}, NumberFormat::Point}).rows.first().observation.value,
             std::optional(1.234));
}

void TestObservationFile::valuesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("comma") << u"78,5"_s << 78.5;
    QTest::newRow("point") << u"78.5"_s << 78.5;
    QTest::newRow("percent sign") << u"12,5%"_s << 12.5;
    QTest::newRow("percent sign after a blank") << u"12,5 %"_s << 12.5;
    QTest::newRow("a zero is a value") << u"0"_s << 0.0;
    QTest::newRow("three decimals begin with zero") << u"0.865"_s << 0.865;
}

void TestObservationFile::valuesAreRead()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(onlyRow("XHS06;83;2021;" + text.toUtf8()).observation.value, std::optional(value));
}

void TestObservationFile::percentageIsRecomputed()
{
    const Observation read = onlyRow("XHS06;83;2021;82;;1542;1871").observation;
    QVERIFY(nearly(*read.value, 1542.0 / 1871 * 100));
    QCOMPARE(read.numerator, std::optional(1542.0));
    QCOMPARE(read.denominator, std::optional(1871.0));
}

void TestObservationFile::numeratorAndDenominatorAlone()
{
    const Observation read = onlyRow("XHS06;83;2021;;;1;4").observation;
    QCOMPARE(read.value, std::optional(25.0));
    QVERIFY(plan(header + "XHS06;83;2021;;;1;\n").rows.isEmpty());
}

// Words

void TestObservationFile::milestoneWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("state");
    QTest::newRow("the code") << u"in_progress"_s << "in_progress";
    QTest::newRow("not yet") << u"ch\u01b0a"_s << "not_started";
    QTest::newRow("not yet done") << u"Ch\u01b0a th\u1ef1c hi\u1ec7n"_s << "not_started";
    QTest::newRow("under way") << u"\u0111ang"_s << "in_progress";
    QTest::newRow("being done") << u"\u0110ang th\u1ef1c hi\u1ec7n"_s << "in_progress";
    QTest::newRow("ready") << u"xong"_s << "done";
    QTest::newRow("completed, the other way to set the mark")
        << u"ho\u00e0n th\u00e0nh"_s << "done";
    QTest::newRow("completed, in capitals") << u"HO\u00c0N TH\u00c0NH"_s << "done";
}

void TestObservationFile::milestoneWords()
{
    QFETCH(QString, word);
    QFETCH(QString, state);
    const ImportRow row = onlyRow("XHS03;83;2021;" + word.toUtf8());
    QCOMPARE(verdictWord(row), u"new"_s);
    QCOMPARE(code(*row.observation.state), state);
    QVERIFY(!row.observation.value);
}

void TestObservationFile::statusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("status");
    QTest::newRow("estimate") << u"estimate"_s << "estimate";
    QTest::newRow("estimate in Vietnamese") << u"\u01b0\u1edbc"_s << "estimate";
    QTest::newRow("preliminary") << u"s\u01a1 b\u1ed9"_s << "preliminary";
    QTest::newRow("official") << u"ch\u00ednh th\u1ee9c"_s << "official";
}

void TestObservationFile::statusWords()
{
    QFETCH(QString, word);
    QFETCH(QString, status);
    QCOMPARE(code(*onlyRow("XHS06;83;2021;50;;;;;" + word.toUtf8()).observation.firmness), status);
}

void TestObservationFile::reasonsOfAbsence_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("absence");
    QTest::newRow("not applicable") << u"not_applicable"_s << "not_applicable";
    QTest::newRow("not applicable in Vietnamese")
        << u"Kh\u00f4ng \u00e1p d\u1ee5ng"_s << "not_applicable";
    QTest::newRow("not yet due in Vietnamese")
        << u"ch\u01b0a \u0111\u1ebfn h\u1ea1n"_s << "not_yet_due";
}

void TestObservationFile::reasonsOfAbsence()
{
    QFETCH(QString, word);
    QFETCH(QString, absence);
    const Observation read = onlyRow("XHS06;83;2021;;;;;" + word.toUtf8()).observation;
    QCOMPARE(code(*read.absence), absence);
    QVERIFY(!read.value);
}

void TestObservationFile::objectivesTakeWordsOrAVerdict()
{
    const Observation words = onlyRow("TQ01;83;2021;c\xc3\xb2n ch\xe1\xba\xadm").observation;
    QCOMPARE(words.text, u"c\u00f2n ch\u1eadm"_s);
    QVERIFY(!words.state);
    const Observation verdict = onlyRow("TQ01;83;2021;done").observation;
    QCOMPARE(verdict.state, std::optional(MilestoneState::Done));
    QVERIFY(verdict.text.isEmpty());
    const Observation met = onlyRow("TQ01;83;2021;\xc4\x90\xe1\xba\xa1t").observation;
    QCOMPARE(met.state, std::optional(MilestoneState::Done));
    const Observation missed =
        onlyRow("TQ01;83;2021;ch\xc6\xb0\x61 \xc4\x91\xe1\xba\xa1t").observation;
    QCOMPARE(missed.state, std::optional(MilestoneState::NotStarted));
}

void TestObservationFile::wordsAreKept()
{
    const QByteArray csv = "indicator;period;value;date;evidence;source;document;note\n"
                           "XHS03;2021;done;05/03/2021;bi\xc3\xaan b\xe1\xba\xa3n;S\xe1\xbb\x9f;"
                           "12/BC;\"a\nb\"\n";
    const Observation read = plan(csv).rows.first().observation;
    QCOMPARE(read.date, QDate(2021, 3, 5));
    QCOMPARE(read.evidence, u"bi\u00ean b\u1ea3n"_s);
    QCOMPARE(read.source, u"S\u1edf"_s);
    QCOMPARE(read.document, u"12/BC"_s);
    QCOMPARE(read.note, u"a\nb"_s);
}

// Areas and shapes

void TestObservationFile::unreadableWordsAreRejected_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const QString rejected = u"2 unreadable_text, 3 new"_s;
    QTest::newRow("a control character in a note") << "a\x07;;"_ba << rejected;
    QTest::newRow("an escape sequence in a source") << ";Dept\x1b[2J;"_ba << rejected;
    QTest::newRow("a turned evidence") << ";;\u202etxt.exe"_ba << rejected;
    QTest::newRow("no character") << "\uffff;;"_ba << rejected;
    QTest::newRow("a note of two lines") << "\"one\r\ntwo\";;"_ba << u"2 new, 3 new"_s;
    QTest::newRow("markup") << "<b>R&D</b>;<img src=/x.png>;&amp;"_ba << u"2 new, 3 new"_s;
}

void TestObservationFile::unreadableWordsAreRejected()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const ImportPlan planned = plan("indicator;period;value;note;source;evidence\n"
                                    "XHS06;2021;40.5;" +
                                    row + "\nXHS06;2022;41.5;;;\n");
    QCOMPARE(summary(planned), expected);
    if (row.contains('\n'))
        QCOMPARE(planned.rows.first().observation.note, u"one\ntwo"_s);
}

void TestObservationFile::areaDefaultsToTheProvince()
{
    const QByteArray csv = "indicator;period;value\nXHS06;2021;50\n";
    QCOMPARE(plan(csv).rows.first().observation.key.unit, m_store->home());
    const UnitId district = m_store->catalogue().unitByKey(u"d-ba-tri"_s)->id;
    QCOMPARE(plan(csv, {district, {}}).rows.first().observation.key.unit, district);
}

void TestObservationFile::areaDefaultsToTheBoundUnit()
{
    const ImportPlan planned = plan("indicator;period;value\nXHS09BT;2021;done\n");
    QCOMPARE(m_store->catalogue().unit(planned.rows.first().observation.key.unit)->key,
             u"d-ba-tri"_s);
}

void TestObservationFile::areaOfTheFileGoesBeforeTheBoundUnit()
{
    const QByteArray csv = "indicator;period;value\nXHS09BT;2021;done\n";
    ImportOptions options;
    options.area = u"837"_s;
    const auto unitOf = [&](const QByteArray &table, const ImportOptions &chosen) {
        return m_store->catalogue()
            .unit(plan(table, chosen).rows.first().observation.key.unit)
            ->key;
    };
    QCOMPARE(unitOf(csv, options), u"d-thanh-phu"_s);
    const QByteArray stated = "indicator;area;period;value\nXHS09BT;836;2021;done\n";
    QCOMPARE(unitOf(stated, options), u"d-ba-tri"_s); // the row's own goes before both
}

void TestObservationFile::periodOfARowGoesBeforeThatOfTheFile()
{
    ImportOptions options;
    options.period = Period::year(2020);
    const ImportPlan planned = plan("indicator;period;value\nXHS06;2021;40\nXHS06;;41\n", options);
    QCOMPARE(planned.rows.at(0).observation.key.period, Period::year(2021));
    QCOMPARE(planned.rows.at(1).observation.key.period, Period::year(2020));
}

void TestObservationFile::wideTable()
{
    const ImportPlan planned = plan("indicator;area;2021;2022;2022-H1\n"
                                    "XHS06;83;40;;41\n"
                                    "XHS01;83;;101;70,5\n");
    QCOMPARE(summary(planned), u"2 new, 2 new, 3 out_of_range, 3 new"_s);
    QCOMPARE(planned.rows.at(0).column, u"2021"_s);
    QCOMPARE(planned.rows.at(1).observation.key.period, Period::halfYear(2022, 1));
    QCOMPARE(planned.rows.at(2).column, u"2022"_s);
    const QJsonObject rejection = importDocument(planned, Phrasebook(Language::English))
                                      .value(u"rejections"_s)
                                      .toArray()
                                      .first()
                                      .toObject();
    QCOMPARE(rejection.value(u"column"_s), QJsonValue(u"2022"_s));
    QCOMPARE(rejection.value(u"row"_s), QJsonValue(3));
}

void TestObservationFile::wideTableInVietnamese()
{
    const QString csv = u"STT;Ch\u1ec9 ti\u00eau;\u0110\u01a1n v\u1ecb t\u00ednh;N\u0103m 2021;"
                        u"Qu\u00fd III/2022\n1;KTS04;h\u1ea1ng;45/63;\n2;XHS06;%;40,5;41,5\n"_s;
    const ImportPlan planned = plan(csv.toUtf8());
    QCOMPARE(summary(planned), u"2 new, 3 new, 3 new"_s);
    QCOMPARE(planned.rows.first().observation.outOf, std::optional(63));
    QCOMPARE(planned.rows.last().observation.key.period, Period::quarter(2022, 3));
}

void TestObservationFile::matchedNamesGoFirst()
{
    ImportOptions options;
    options.names.indicators = {{u"DVC to\u00e0n tr\u00ecnh"_s, u"CQS03T"_s}};
    options.names.areas = {{u"Th\u00e0nh ph\u1ed1"_s, u"829"_s}};
    const ImportPlan planned = plan(
        QByteArray(header) +
            QString(u"DVC to\u00e0n tr\u00ecnh;Th\u00e0nh ph\u1ed1;2024;70;;;;;;\n"_s).toUtf8(),
        options);
    QCOMPARE(summary(planned), u"2 new"_s);
    QCOMPARE(m_store->catalogue().unit(planned.rows.first().observation.key.unit)->codeOn(),
             u"829"_s);
}

void TestObservationFile::valuesOfAWideTableKnowTheirCell()
{
    const ImportPlan planned = plan("indicator,2023,2024\nCQS03T,60,y\n");
    QCOMPARE(planned.rows.value(0).valueColumn, 2);
    QCOMPARE(planned.rows.value(1).valueColumn, 3);
    QCOMPARE(plan("indicator,period,value\nCQS03T,2024,60\n").rows.value(0).valueColumn, 0);
}

void TestObservationFile::whatATableHasNoColumnForStays()
{
    const ImportPlan first = plan("indicator,period,value,source,note\n"
                                  "CQS03T,2023,60,B\xc3\xa1o c\xc3\xa1o 12/BC,as of June\n");
    QVERIFY(m_store->observations().record(first.acceptedObservations(), origin));
    QCOMPARE(summary(plan("indicator,2023\nCQS03T,60\n")), u"2 same"_s);
    QCOMPARE(summary(plan("indicator,period,value,source\nCQS03T,2023,60,\n")), u"2 revised"_s);
    const ImportPlan other = plan("indicator,2023\nCQS03T,61\n");
    QCOMPARE(summary(other), u"2 revised"_s);
    QCOMPARE(other.rows.first().observation.source, QString()); // nobody knows where 61 comes from
    QCOMPARE(other.warnings, (QList<ImportWarning>{{ImportWarning::Kind::DetailsLeave, {u"2"_s}}}));
}

void TestObservationFile::stoppedPlanIsNone()
{
    QList<QPair<qint64, qint64>> heard;
    const auto stop = [&heard](qint64 done, qint64 total) {
        heard << qMakePair(done, total);
        return false;
    };
    const auto planned =
        planImport(readTable("indicator,2023,2024\nCQS03T,60,70\n"), *m_store, {}, stop);
    QCOMPARE(planned.error().kind, Error::Kind::Cancelled);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first(), qMakePair(qint64(0), qint64(2)));
}

void TestObservationFile::duplicatesNameTheFirstRow()
{
    const ImportPlan planned = plan("indicator;area;period;value\n"
                                    "XHS06;83;2021;40\n"
                                    "XHS06;T\xe1\xbb\x89nh B\xe1\xba\xbfn Tre;2021;41\n"
                                    "XHS06;83;2021-H1;41\n");
    QCOMPARE(summary(planned), u"2 duplicate_row, 3 duplicate_row, 4 new"_s); // 40, or 41?
    QCOMPARE(planned.rows.at(0).error->arguments, QStringList{u"3"_s});
    QCOMPARE(planned.rows.at(1).error->arguments, QStringList{u"2"_s});
}

void TestObservationFile::rowNumbersAreTheSpreadsheets()
{
    const ImportPlan planned = plan("indicator;period;value;note\n"
                                    "\n"
                                    "XHS06;2021;40;\"one\ntwo\"\n"
                                    "XHS06;2022;;only a note\n"
                                    "XHS06;2023;bad;\n");
    QCOMPARE(summary(planned), u"3 new, 5 bad_number"_s);
}

void TestObservationFile::revisedShowsBoth()
{
    const ImportRow row = onlyRow("HT02X;83;2020;79");
    QCOMPARE(verdictWord(row), u"revised"_s);
    QCOMPARE(row.stored->value, std::optional(78.5));
    QCOMPARE(row.observation.value, std::optional(79.0));
}

// Writing

void TestObservationFile::planWritesNothing()
{
    const auto entries = m_store->journal().entries()->size();
    plan(header + "XHS06;83;2021;50\n");
    QCOMPARE(m_store->journal().entries()->size(), entries);
}

void TestObservationFile::whatIsPlannedIsRecorded()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QByteArray csv =
        header + "XHS06;83;2021;;;1;4\nKTS04;83;2020;53/63\nXHS03;83;2021;done\n";
    const InputTable table = readTable(csv);
    const ImportPlan first = *planImport(table, *store, {});
    QCOMPARE(first.acceptedObservations().size(), 3);
    const auto recorded = store->observations().record(first.acceptedObservations(), origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    const ImportPlan second = *planImport(table, *store, {});
    QCOMPARE(summary(second), u"2 same, 3 same, 4 same"_s);
    QVERIFY(second.acceptedObservations().isEmpty());
}

void TestObservationFile::exportImportsAsTheSame_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Vietnamese") << Language::Vietnamese;
    QTest::newRow("in English") << Language::English;
}

void TestObservationFile::exportImportsAsTheSame()
{
    QFETCH(Language, language);
    const BuiltinFile file;
    const auto store = file.open();
    Observation noted = observationOf(*store, "XHS06", "2021", 100.0 / 3);
    noted.note = u"=1+1; \"ngo\u1eb7c\"\n'2"_s;
    noted.firmness = Firmness::Estimate;
    Observation verdict = observationOf(*store, "TQ01", "2021", {});
    verdict.state = MilestoneState::InProgress;
    Observation words = observationOf(*store, "TQ02", "2021", {});
    words.text = u"- ch\u01b0a r\u00f5"_s;
    Observation absent = observationOf(*store, "XHS01", "2021", {});
    absent.absence = Absence::NotApplicable;
    Observation part = observationOf(*store, "KTS02", "2021", 4.25);
    part.key.part = u"c\u00f4ng nghi\u1ec7p"_s;
    const QList<Observation> some{noted,
                                  verdict,
                                  words,
                                  absent,
                                  part,
                                  observationOf(*store, "KTS03", "2021", -1.234),
                                  observationOf(*store, "HT01", "2021-Q3", 12345678),
                                  observationOf(*store, "HT01", "2022", 1.234)};
    const auto recorded = store->observations().record(some, origin);
    QVERIFY2(recorded, outcome(recorded).constData());

    const QByteArray csv =
        writeCsv(observationTable(*store->observations().all(), store->catalogue(), language));
    const auto planned = planImport(readTable(csv), *store, {});
    QVERIFY2(planned, outcome(planned).constData());
    QCOMPARE(planned->count(ImportVerdict::Same), planned->rows.size());
    QCOMPARE(planned->rows.size(), store->observations().all()->size());
    const bool isVietnamese = language == Language::Vietnamese;
    for (const QString &word :
         isVietnamese
             ? QStringList{u"\u01b0\u1edbc th\u1ef1c hi\u1ec7n"_s,
                           u"\u0111ang th\u1ef1c hi\u1ec7n"_s, u"kh\u00f4ng \u00e1p d\u1ee5ng"_s}
             : QStringList{u"estimate"_s, u"in_progress"_s, u"not_applicable"_s})
        QVERIFY2(csv.contains(word.toUtf8()), qPrintable(word));
}

void TestObservationFile::exportNamesUnitsWithSharedCodes()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation old = observationOf(*store, "XHS06", "2025", 40);
    old.key.unit = store->catalogue().unitByKey(u"p-vinh-long"_s)->id;
    Observation merged = observationOf(*store, "XHS06", "2025", 50);
    merged.key.unit = store->catalogue().unitByKey(u"p-vinh-long-2025"_s)->id;
    QVERIFY(store->observations().record({old, merged}, origin));
    const InputTable table = inputTable(
        observationTable({old, merged}, store->catalogue(), Language::English), u"x.csv"_s);
    const ImportPlan planned = *planImport(table, *store, {});
    QCOMPARE(summary(planned), u"2 same, 3 same"_s);
}

void TestObservationFile::reportOfAnImport()
{
    const ImportPlan planned = plan("indicator;period;value\n"
                                    "XHS06;2021;40,5\n"
                                    "HT02X;2020;79\n"
                                    "XHS06;2022;101\n");
    const QJsonObject report = importDocument(planned, Phrasebook(Language::English));
    QCOMPARE(report.keys(),
             (QStringList{u"new"_s, u"number_format"_s, u"rejected"_s, u"rejections"_s,
                          u"revised"_s, u"rows"_s, u"same"_s, u"warnings"_s}));
    QCOMPARE(report.value(u"rows"_s), QJsonValue(3));
    QCOMPARE(report.value(u"new"_s), QJsonValue(1));
    QCOMPARE(report.value(u"revised"_s), QJsonValue(1));
    QCOMPARE(report.value(u"same"_s), QJsonValue(0));
    QCOMPARE(report.value(u"rejected"_s), QJsonValue(1));
    const QJsonObject rejection = report.value(u"rejections"_s).toArray().first().toObject();
    QCOMPARE(rejection.keys(), (QStringList{u"code"_s, u"message"_s, u"row"_s}));
    QCOMPARE(rejection.value(u"row"_s), QJsonValue(4));
    QCOMPARE(rejection.value(u"code"_s), QJsonValue(u"out_of_range"_s));
    QVERIFY(!rejection.value(u"message"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestObservationFile)
#include "tst_observationfile.moc"
