// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

/// `ranking import` from the outside: files in, exit codes, streams and the file's journal out.
class TestRankingCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void thePublishedTableIsTheSame();
    void thePublishedTableMakesANewEdition();
    void aRevisionIsOneStep();
    void aRankFeedsItsIndicator();
    void oneBadRowStopsTheImport();
    void partialImportKeepsTheGoodRows();
    void dryRunWritesNothing();
    void warningsAreSaidAndChangeNoExitCode();
    void placesSayWhereTheyComeFrom();
    void columnsWinOverTheOptions();
    void theSourceOfAnOldPlaceLeavesWithIt();
    void aScoreBesideThePlaceKeepsItsSource();
    void theDayOfPublicationIsADay();
    void aNewIndexIsAdded();
    void anEditionOfTheReformIsSound();
    void countsAreInWords();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    Outcome importing(const QByteArray &table, const QStringList &options) const;
    QJsonArray journal(const QString &indicator = {}) const;
    QStringList journalled(const QString &field) const;

    Program m_program;
    QByteArray m_fresh; ///< a file as `init` makes it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; ///< a copy of it in this test's folder
};

namespace {

QByteArray publishedTable(const QByteArray &year)
{
    return contents(QStringLiteral(TEST_DATA_DIR "/dti_2022_provinces.csv"))
        .replace("\n2022,", QByteArray("\n" + year + ','));
}

QStringList edition(const QString &index, const QString &year)
{
    return {u"--index"_s, index, u"--edition"_s, year};
}

/// "63 new 0 same ...": the counts of the document.
QString counts(const Outcome &outcome)
{
    QStringList words;
    for (const char *key : {"rows", "new", "same", "revised", "rejected", "warnings"})
        words << u"%1 %2"_s.arg(outcome.json()[QLatin1StringView(key)].toInt(-1))
                     .arg(QString::fromLatin1(key));
    return words.join(u", "_s);
}

} // namespace

void TestRankingCommand::initTestCase()
{
    const QString path = m_program.home(u"fresh.btict"_s);
    COMPARE_EXIT(m_program.run({u"init"_s, path}), Done);
    m_fresh = contents(path);
}

void TestRankingCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
}

Outcome TestRankingCommand::importing(const QByteArray &table, const QStringList &options) const
{
    const QString path = at(u"table.csv"_s);
    writeFile(path, table);
    return m_program.run(
        QStringList{u"ranking"_s, u"import"_s, m_file, path, u"--json"_s, u"--lang"_s, u"en"_s} +
        options);
}

QJsonArray TestRankingCommand::journal(const QString &indicator) const
{
    QStringList arguments{u"journal"_s, m_file, u"--json"_s};
    if (!indicator.isEmpty())
        arguments << u"--indicator"_s << indicator;
    return QJsonDocument::fromJson(m_program.run(arguments).out).array();
}

/// What the last imports have made of a field, oldest first.
QStringList TestRankingCommand::journalled(const QString &field) const
{
    QStringList texts;
    for (const QJsonValue &entry : journal()) {
        if (entry[u"field"].toString() == field &&
            entry[u"reason"].toString().startsWith(u"import"))
            texts << entry[u"new"].toString();
    }
    return texts;
}

void TestRankingCommand::thePublishedTableIsTheSame()
{
    const Outcome outcome = importing(publishedTable("2022"), edition(u"DTI"_s, u"2022"_s));
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"63 rows, 0 new, 63 same, 0 revised, 0 rejected, 0 warnings"_s);
    QCOMPARE(outcome.json()[u"number_format"].toString(), u"point"_s);
    QCOMPARE(outcome.json()[u"rejections"].toArray(), QJsonArray());
    QCOMPARE(outcome.err, QByteArray());
}

void TestRankingCommand::thePublishedTableMakesANewEdition()
{
    const auto options = edition(u"DTI"_s, u"2023"_s) + QStringList{u"--method"_s, u"922"_s};
    const QByteArray table = publishedTable("2023");
    const Outcome made = importing(table, options);
    COMPARE_EXIT(made, Done);
    QCOMPARE(counts(made), u"63 rows, 63 new, 0 same, 0 revised, 0 rejected, 0 warnings"_s);
    const Outcome again = importing(table, options);
    COMPARE_EXIT(again, Done);
    QCOMPARE(counts(again), u"63 rows, 0 new, 63 same, 0 revised, 0 rejected, 0 warnings"_s);
    COMPARE_EXIT(m_program.run({u"check"_s, m_file}), Done);
}

void TestRankingCommand::aRevisionIsOneStep()
{
    const qsizetype before = journal().size();
    const Outcome outcome =
        importing("code,rank,score\n83,51,0.41\n82,20,0.62\n", edition(u"DTI"_s, u"2022"_s));
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.json()[u"revised"].toInt(), 2);
    const QJsonArray entries = journal();
    QCOMPARE(entries.size(), before + 2);
    QCOMPARE(entries.last()[u"batch"], entries.at(before)[u"batch"]);
    QCOMPARE(entries.at(before)[u"field"].toString(), u"score"_s);
    QVERIFY(entries.at(before)[u"old"].isNull());
    QCOMPARE(entries.at(before)[u"new"].toString(), u"0.41"_s);
    QCOMPARE(entries.at(before)[u"area"].toString(), u"83"_s);
    QCOMPARE(entries.at(before)[u"by"].toString(), u"kim.ngan"_s);
    QCOMPARE(entries.at(before)[u"reason"].toString(), u"import table.csv"_s);
}

void TestRankingCommand::aRankFeedsItsIndicator()
{
    COMPARE_EXIT(
        importing("name,rank,score\nB\u1ebfn Tre,44,0.45\n", edition(u"ICT_INDEX"_s, u"2022"_s)),
        Done);
    const Outcome status = m_program.run(
        {u"status"_s, m_file, u"--as-of"_s, u"2022"_s, u"--indicator"_s, u"KTS04"_s, u"--json"_s});
    const QJsonValue latest = status.json()[u"indicators"][0][u"latest"];
    QCOMPARE(latest[u"value"].toInt(), 44);
    QCOMPARE(latest[u"out_of"].toInt(), 63);
    QCOMPARE(journal(u"KTS04"_s).last()[u"period"].toString(), u"2022"_s);
}

void TestRankingCommand::oneBadRowStopsTheImport()
{
    const Outcome outcome =
        importing("name,rank\nAtlantis,2\nB\u1ebfn Tre,3\n", edition(u"DTI"_s, u"2023"_s));
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(counts(outcome), u"2 rows, 1 new, 0 same, 0 revised, 1 rejected, 0 warnings"_s);
    const QJsonValue rejection = outcome.json()[u"rejections"][0];
    QCOMPARE(rejection[u"row"].toInt(), 2);
    QCOMPARE(rejection[u"code"].toString(), u"unknown_area"_s);
    QVERIFY(rejection[u"message"].toString().contains(u"Atlantis"_s));
    QVERIFY(outcome.err.contains("Row 2"));
    QCOMPARE(contents(m_file), m_fresh);
}

void TestRankingCommand::partialImportKeepsTheGoodRows()
{
    const auto options = edition(u"DTI"_s, u"2023"_s);
    const QByteArray table = "name,rank\nAtlantis,2\nB\u1ebfn Tre,3\n";
    COMPARE_EXIT(importing(table, options + QStringList{u"--partial"_s}), Findings);
    QCOMPARE(importing(table, options + QStringList{u"--dry-run"_s}).json()[u"same"].toInt(), 1);

    const QByteArray before = contents(m_file);
    const QStringList nothing{u"--index"_s, u"NEW"_s, u"--edition"_s, u"2023"_s, u"--partial"_s};
    COMPARE_EXIT(importing("name,rank\nAtlantis,2\n", nothing), Findings);
    QCOMPARE(contents(m_file), before);
}

void TestRankingCommand::dryRunWritesNothing()
{
    const auto options = edition(u"NEW"_s, u"2023"_s) + QStringList{u"--dry-run"_s};
    const Outcome good = importing("name,rank\nB\u1ebfn Tre,3\n", options);
    COMPARE_EXIT(good, Done);
    QCOMPARE(good.json()[u"new"].toInt(), 1);
    COMPARE_EXIT(importing("name,rank\nAtlantis,3\n", options), Findings);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestRankingCommand::warningsAreSaidAndChangeNoExitCode()
{
    const Outcome outcome =
        importing("name,rank,score\n\u0110\u00e0 N\u1eb5ng,1,0.5\nB\u1ebfn Tre,2,0.9\n",
                  edition(u"DTI"_s, u"2023"_s));
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.json()[u"warnings"].toInt(), 1);
    QVERIFY2(outcome.err.contains("B\u1ebfn Tre"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestRankingCommand::placesSayWhereTheyComeFrom()
{
    const QStringList origin{u"--source"_s,       u"B\u1ed9 TT&TT"_s, u"--document"_s,
                             u"Q\u0110 1/2024"_s, u"--date"_s,        u"2024-07-12"_s};
    const QByteArray table = "name,rank\nB\u1ebfn Tre,41\nC\u00e0 Mau,7\n";
    COMPARE_EXIT(importing(table, edition(u"DTI"_s, u"2023"_s) + origin), Done);
    QCOMPARE(journalled(u"source"_s), (QStringList{u"B\u1ed9 TT&TT"_s, u"B\u1ed9 TT&TT"_s}));
    QCOMPARE(journalled(u"document"_s), (QStringList{u"Q\u0110 1/2024"_s, u"Q\u0110 1/2024"_s}));
    QCOMPARE(journalled(u"edition: published"_s), QStringList()); // came with the edition
    const auto again = [&](const QString &day) {
        return counts(importing(table, edition(u"DTI"_s, u"2023"_s) + origin.first(4) +
                                           QStringList{u"--date"_s, day}));
    };
    const QString same = u"2 rows, 0 new, 2 same, 0 revised, 0 rejected, 0 warnings"_s;
    QCOMPARE(again(u"2024-07-12"_s), same);
    QCOMPARE(journalled(u"edition: published"_s), QStringList());
    QCOMPARE(again(u"2024-08-01"_s), same);
    QCOMPARE(journalled(u"edition: published"_s), QStringList{u"2024-08-01"_s});
}

void TestRankingCommand::columnsWinOverTheOptions()
{
    COMPARE_EXIT(
        importing("name,rank,source,document\nB\u1ebfn Tre,41,MIC,\nC\u00e0 Mau,7,,No. 9\n",
                  edition(u"DTI"_s, u"2023"_s) +
                      QStringList{u"--source"_s, u"other"_s, u"--document"_s, u"No. 1"_s}),
        Done);
    QCOMPARE(journalled(u"source"_s), (QStringList{u"MIC"_s, u"other"_s}));
    QCOMPARE(journalled(u"document"_s), (QStringList{u"No. 1"_s, u"No. 9"_s}));
}

void TestRankingCommand::theSourceOfAnOldPlaceLeavesWithIt()
{
    const auto options = edition(u"DTI"_s, u"2023"_s);
    COMPARE_EXIT(importing("name,rank,source,document,note\nB\u1ebfn Tre,41,MIC,No. 1,first\n"
                           "C\u00e0 Mau,7,MIC,No. 1,\n",
                           options),
                 Done);
    const Outcome revised = importing("name,rank\nB\u1ebfn Tre,40\nC\u00e0 Mau,7\n", options);
    COMPARE_EXIT(revised, Done);
    QCOMPARE(counts(revised), u"2 rows, 0 new, 1 same, 1 revised, 0 rejected, 1 warnings"_s);
    QVERIFY2(revised.err.startsWith("Rows 2: "), revised.err.constData());
    QCOMPARE(journalled(u"source"_s).last(), QString());
    QCOMPARE(journalled(u"note"_s).last(), QString());
    const Outcome sourced =
        importing("name,rank\nC\u00e0 Mau,8\n", options + QStringList{u"--source"_s, u"MST"_s});
    QCOMPARE(journalled(u"source"_s).last(), u"MST"_s);
    QCOMPARE(sourced.json()[u"warnings"].toInt(), 1); // its document leaves
}

void TestRankingCommand::aScoreBesideThePlaceKeepsItsSource()
{
    const auto options = edition(u"DTI"_s, u"2023"_s);
    COMPARE_EXIT(importing("name,rank,source\nB\u1ebfn Tre,41,MIC\n", options), Done);
    const Outcome scored = importing("name,rank,score\nB\u1ebfn Tre,41,0.41\n", options);
    QCOMPARE(counts(scored), u"1 rows, 0 new, 0 same, 1 revised, 0 rejected, 0 warnings"_s);
    QCOMPARE(journalled(u"source"_s), QStringList{u"MIC"_s});
}

void TestRankingCommand::theDayOfPublicationIsADay()
{
    for (const QString &day : {u"2024-02-30"_s, u"12/7/2024"_s, u"2024"_s}) {
        const Outcome outcome =
            importing("name,rank\nB\u1ebfn Tre,41\n",
                      edition(u"DTI"_s, u"2023"_s) + QStringList{u"--date"_s, day});
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains(day.toUtf8()), outcome.err.constData());
        QCOMPARE(contents(m_file), m_fresh);
    }
}

void TestRankingCommand::aNewIndexIsAdded()
{
    const auto options = edition(u"PAPI"_s, u"2023"_s);
    const QByteArray table = "name,rank,openness\nB\u1ebfn Tre,3,\"0,5\"\n";
    const Outcome made = importing(table, options);
    COMPARE_EXIT(made, Done);
    QCOMPARE(made.json()[u"warnings"].toInt(), 2);
    QVERIFY(made.err.contains("PAPI"));
    QVERIFY(made.err.contains("openness"));
    const Outcome again = importing(table, options);
    COMPARE_EXIT(again, Done);
    QCOMPARE(counts(again), u"1 rows, 0 new, 1 same, 0 revised, 0 rejected, 0 warnings"_s);
}

void TestRankingCommand::anEditionOfTheReformIsSound()
{
    const auto options = edition(u"ICT_INDEX"_s, u"2024"_s) + QStringList{u"--unit-set"_s, u"34"_s};
    const Outcome outcome = importing("name,rank\nV\u0129nh Long,20\nHu\u1ebf,2\n", options);
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.json()[u"new"].toInt(), 2);
    COMPARE_EXIT(m_program.run({u"check"_s, m_file}), Done);
}

void TestRankingCommand::countsAreInWords()
{
    const QString path = at(u"b\u1ea3ng x\u1ebfp h\u1ea1ng.csv"_s);
    writeFile(path, publishedTable("2022"));
    const Outcome outcome =
        m_program.run(QStringList{u"ranking"_s, u"import"_s, m_file, path, u"--lang"_s, u"en"_s} +
                      edition(u"dti"_s, u"2022"_s));
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.out, "63 rows: 0 new, 63 unchanged, 0 revised, 0 rejected\n"_ba);
}

void TestRankingCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    const auto good = edition(u"DTI"_s, u"2022"_s);
    QTest::newRow("no index") << QStringList{u"--edition"_s, u"2022"_s};
    QTest::newRow("no edition") << QStringList{u"--index"_s, u"DTI"_s};
    QTest::newRow("a year of two digits") << edition(u"DTI"_s, u"22"_s);
    QTest::newRow("data of no year") << good + QStringList{u"--data-year"_s, u"last"_s};
    QTest::newRow("no places") << good + QStringList{u"--out-of"_s, u"0"_s};
    QTest::newRow("half the provinces") << good + QStringList{u"--unit-set"_s, u"32"_s};
    QTest::newRow("an option of nobody") << good + QStringList{u"--sheet-music"_s};
    QTest::newRow("an argument too many") << good + QStringList{u"more"_s};
}

void TestRankingCommand::wrongUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = importing(publishedTable("2022"), options);
    COMPARE_EXIT(outcome, Usage);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestRankingCommand::failures_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no name") << u"a.csv"_s << "rank,score\n1,0.5\n"_ba;
    QTest::newRow("an empty file") << u"a.csv"_s << QByteArray();
    QTest::newRow("half an archive") << u"a.xlsx"_s << "PK\x03\x04 and no more"_ba;
    QTest::newRow("a field that is too small for the places that are stored")
        << u"a.csv"_s << "name,rank,out_of\nCa Mau,1,10\n"_ba;
}

void TestRankingCommand::failures()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, bytes);
    writeFile(at(table), bytes);
    const Outcome outcome = m_program.run(
        QStringList{u"ranking"_s, u"import"_s, m_file, at(table)} + edition(u"DTI"_s, u"2022"_s));
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(contents(m_file), m_fresh);
}

QTEST_GUILESS_MAIN(TestRankingCommand)
#include "tst_rankingcommand.moc"
