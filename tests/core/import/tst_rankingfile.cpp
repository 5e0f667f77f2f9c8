// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/importdocument.h"
#include "core/import/rankingfile.h"
#include "core/indicator/provincenames.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"import table.csv"_s};
constexpr int newYear = 2023; ///< without an edition of the DTI so far

InputTable readTable(const QByteArray &csv)
{
    return inputTable(readCsv(csv, u"table.csv"_s).value(), u"table.csv"_s);
}

/// The published table of the DTI 2022, as if it were of another year.
QByteArray dtiTable(const QByteArray &year = "2022")
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/dti_2022_provinces.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the DTI table is missing");
    return file.readAll().replace("\n2022,", QByteArray("\n" + year + ','));
}

RankingImportOptions optionsFor(const QString &index, int year)
{
    RankingImportOptions options;
    options.index = index;
    options.year = year;
    return options;
}

RankingImportOptions dti(int year)
{
    return optionsFor(u"DTI"_s, year);
}

QString verdictWord(const RankingRow &row)
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
QString summary(const RankingPlan &plan)
{
    QStringList words;
    for (const RankingRow &row : plan.rows)
        words << u"%1 %2"_s.arg(row.row).arg(verdictWord(row));
    return words.join(u", "_s);
}

QList<ImportWarning::Kind> kindsOf(const RankingPlan &plan)
{
    QList<ImportWarning::Kind> kinds;
    for (const ImportWarning &warning : plan.warnings)
        kinds << warning.kind;
    return kinds;
}

} // namespace

class TestRankingFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theTableOfTheFileIsTheSame();
    void theTableMakesANewEdition();
    void theTableOfAnotherYearIsRefused();
    void aCorrectedTableIsARevision();
    void rejections_data();
    void rejections();
    void unreadableWordsAreRejected();
    void provincesAreFoundByName_data();
    void provincesAreFoundByName();
    void everyProvinceOfADayIsFound_data();
    void everyProvinceOfADayIsFound();
    void theTwoCodesOfTheReformAreApart();
    void emptyCellsKeepWhatIsStored();
    void fieldOfTheEdition_data();
    void fieldOfTheEdition();
    void aSecondSetOfUnitsIsASecondEdition();
    void provincesOfTheReform();
    void unknownSetsOfUnitsAreRefused();
    void newIndicesAreNamed();
    void unknownNumbersBecomeParts();
    void partsAreFoundByName();
    void partsAreFoundByTheirLetters();
    void aNewScoreDropsThePlaceOfTheOldOne();
    void figuresOfAnotherYearAreLeftOut();
    void officeTablesAreRead();
    void legacyTextIsConverted();
    void orderOfScoresIsChecked();
    void tiesShareThePlace();
    void placesThatDoNotFollowAreNamed();
    void aRowWithoutAPlaceKeepsItsScores();
    void missingColumns_data();
    void missingColumns();
    void anEmptyTableSaysNothing();
    void whatIsKnownOfTheEditionIsKept();
    void everyWarningHasASentence();
    void theDocumentCounts();

private:
    RankingPlan plan(const QByteArray &csv,
                     const RankingImportOptions &options = dti(newYear)) const
    {
        const auto made = planRankingImport(readTable(csv), *m_store, options);
        if (!made)
            qFatal("%s", outcome(made).constData());
        return *made;
    }
    Result<RecordedEdition> save(const RankingPlan &plan) const
    {
        return m_store->rankings().saveEdition(plan.index, plan.acceptedPlaces(), origin);
    }
    QList<RankingEntry> entriesOf(int year, const QString &label = {}) const;
    RankingEntry entryOf(const RankingPlan &plan, const QString &unit) const;

    std::unique_ptr<BuiltinFile> m_file;
    std::unique_ptr<Store> m_store;
};

void TestRankingFile::init()
{
    m_store.reset();
    m_file = std::make_unique<BuiltinFile>();
    m_store = m_file->open();
}

QList<RankingEntry> TestRankingFile::entriesOf(int year, const QString &label) const
{
    for (const RankingEdition &edition :
         m_store->rankings().editionsOf(m_store->catalogue().index(u"DTI"_s)->id)) {
        if (edition.year == year && edition.label == label)
            return *m_store->rankings().entries(edition.id);
    }
    return {};
}

RankingEntry TestRankingFile::entryOf(const RankingPlan &plan, const QString &unit) const
{
    for (const RankingRow &row : plan.rows) {
        if (row.entry.unit.isValid() && m_store->catalogue().unit(row.entry.unit)->key == unit)
            return row.entry;
    }
    return {};
}

void TestRankingFile::theTableOfTheFileIsTheSame()
{
    const RankingPlan same = plan(dtiTable(), dti(2022));
    QCOMPARE(same.rows.size(), 63);
    QCOMPARE(same.count(ImportVerdict::Same), 63);
    QVERIFY(same.warnings.isEmpty());
    QCOMPARE(same.numberFormat, std::optional(NumberFormat::Point));
    const qsizetype journalled = m_store->journal().entries()->size();
    QVERIFY(save(same));
    QCOMPARE(m_store->journal().entries()->size(), journalled);
}

void TestRankingFile::theTableMakesANewEdition()
{
    const RankingPlan made = plan(dtiTable("2023"));
    QCOMPARE(made.count(ImportVerdict::New), 63);
    QVERIFY(made.warnings.isEmpty());
    QVERIFY(!made.edition.id.isValid());
    QCOMPARE(made.edition.outOf, 63);
    QCOMPARE(made.edition.unitSet, u"63"_s);
    const auto saved = save(made);
    QVERIFY2(saved, outcome(saved).constData());
    const QList<RankingEntry> entries = entriesOf(newYear);
    QCOMPARE(entries.size(), 63);
    QCOMPARE(entries.first().publishedName, u"TP. \u0110\u00e0 N\u1eb5ng"_s);
    QCOMPARE(entries.first().score, std::optional(0.8002));
    QCOMPARE(entries.first().parts.size(), 8);
    QCOMPARE(entries.first().parts.value(u"hd_xa_hoi_so"_s).score, std::optional(0.5197));
    QCOMPARE(plan(dtiTable("2023")).count(ImportVerdict::Same), 63);
    QVERIFY(save(plan(dtiTable("2023")))->after.entries.isEmpty());
}

void TestRankingFile::theTableOfAnotherYearIsRefused()
{
    const RankingPlan refused = plan(dtiTable());
    QCOMPARE(refused.count(ImportVerdict::Rejected), 63);
    QCOMPARE(reasonCode(refused.rows.first().error->kind), u"edition_mismatch"_s);
    QVERIFY(refused.acceptedPlaces().entries.isEmpty());
}

void TestRankingFile::aCorrectedTableIsARevision()
{
    const RankingPlan revised = plan("code,rank,score\n83,52,0.41\n48,1,0.8002\n", dti(2022));
    QCOMPARE(summary(revised), u"2 revised, 3 same"_s);
    QCOMPARE(revised.rows.first().stored->rank, std::optional(51));
    QCOMPARE(revised.rows.first().entry.rank, std::optional(52));
    const auto saved = save(revised);
    QVERIFY2(saved, outcome(saved).constData());
    QCOMPARE(saved->after.entries.size(), 1);
    QCOMPARE(plan(dtiTable(), dti(2022)).count(ImportVerdict::Revised), 1);
    QVERIFY(m_store->rankings().saveEdition(revised.index, saved->before, origin));
    QCOMPARE(plan(dtiTable(), dti(2022)).count(ImportVerdict::Same), 63);
}

void TestRankingFile::rejections_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &cells, const char *reason) {
        QTest::newRow(name) << cells << QString::fromLatin1(reason);
    };
    row("no such province", "Atlantis,,1,,,", "unknown_area");
    row("no such code", ",99,1,,,", "unknown_area");
    row("no name at all", ",,1,,,", "unknown_area");
    row("a district is no province", "Huyen Ba Tri,,1,,,", "unknown_area");
    row("name and code disagree", "Ca Mau,83,1,,,", "area_mismatch");
    row("a rank of words", "Ben Tre,,first,,,", "bad_number");
    row("a score of words", "Ben Tre,,1,good,,", "bad_number");
    row("a part of words", "Ben Tre,,1,0.5,,ok", "bad_number");
    row("a field of words", "Ben Tre,,1,,all,", "bad_number");
    row("no field", "Ben Tre,,1,,0,", "bad_number");
    row("a place beyond the last", "Ben Tre,,64,,,", "rank_exceeds_field");
    row("a place before the first", "Ben Tre,,0,,,", "rank_exceeds_field");
    row("a share for a place", "Ben Tre,,5%,,,", "bad_number");
    row("half a place", "Ben Tre,,1.5,,,", "rank_exceeds_field");
    row("neither place nor score", "Ben Tre,,,,,", "missing_rank");
    row("a unit twice", "Da Nang,,2,,,", "duplicate_row");
    row("another field", "Ben Tre,,5,,62,", "field_mismatch");
    row("another field beside the rank", "Ben Tre,,5/62,,,", "field_mismatch");
}

void TestRankingFile::rejections()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const RankingPlan judged = plan(
        "name,code,rank,score,out_of,nhan_thuc_so\nTP. Da Nang,48,1,0.9,63,0.8\n" + row + '\n');
    QCOMPARE(summary(judged), QString(u"2 new, 3 "_s + reason));
    QCOMPARE(judged.acceptedPlaces().entries.size(), 1);
}

void TestRankingFile::unreadableWordsAreRejected()
{
    const RankingPlan judged = plan("name,rank,score,source,note\n"
                                    "TP. Da Nang,1,0.9,R&D <b>,\"a\nb\"\n"
                                    "Ben Tre,2,0.8,,a\x07\n"
                                    "Can Tho,3,0.7,\u202ebook,\n");
    QCOMPARE(summary(judged), u"2 new, 3 unreadable_text, 4 unreadable_text"_s);
}

void TestRankingFile::provincesAreFoundByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char16_t *name, const char *key) {
        const QString text = QString::fromUtf16(name);
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(key);
    };
    row(u"Th\u1eeba Thi\u00ean Hu\u1ebf", "p-hue");
    row(u"Th\u1eeba Thi\u00ean - Hu\u1ebf", "p-hue");
    row(u"Th\u1eeba Thi\u00ean \u2013 Hu\u1ebf", "p-hue");
    row(u"Hu\u1ebf", "p-hue");
    row(u"TP. Hu\u1ebf", "p-hue");
    row(u"TH\u1eeaA THI\u00caN HU\u1ebe", "p-hue");
    row(u"TP. H\u1ed3 Ch\u00ed Minh", "p-ho-chi-minh");
    row(u"TP.HCM", "p-ho-chi-minh");
    row(u"Th\u00e0nh ph\u1ed1 H\u1ed3 Ch\u00ed Minh", "p-ho-chi-minh");
    row(u"Ho Chi Minh City", "p-ho-chi-minh");
    row(u"Ho\u00e0 B\u00ecnh", "p-hoa-binh");
    row(u"H\u00f2a B\u00ecnh", "p-hoa-binh");
    row(u"t\u1ec9nh H\u00f2a B\u00ecnh", "p-hoa-binh");
    row(u"TP. \u0110\u00e0 N\u1eb5ng", "p-da-nang");
    row(u"TP.\u0110\u00e0 N\u1eb5ng", "p-da-nang");
    row(u"\u0110\u00e0 N\u1eb5ng", "p-da-nang");
    row(u"Da Nang", "p-da-nang");
    row(u"B\u00e0 R\u1ecba-V\u0169ng T\u00e0u", "p-ba-ria-vung-tau");
    row(u"B\u00e0 R\u1ecba - V\u0169ng T\u00e0u", "p-ba-ria-vung-tau");
    row(u"B\u00e0 R\u1ecba \u2013 V\u0169ng T\u00e0u", "p-ba-ria-vung-tau");
    row(u"\u0110\u1eafc L\u1eafc", "p-dak-lak");
    row(u"B\u1ebfn Tre", "p-ben-tre");
    row(u"T\u1ec9nh B\u1ebfn  Tre ", "p-ben-tre");
}

void TestRankingFile::provincesAreFoundByName()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const ProvinceNames names(m_store->catalogue(), QDate(2022, 12, 31));
    const auto found = names.findName(name);
    QVERIFY2(found, outcome(found).constData());
    QCOMPARE(m_store->catalogue().unit(*found)->key, key);
}

void TestRankingFile::everyProvinceOfADayIsFound_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("count");
    QTest::newRow("before the reform") << QDate(2024, 12, 31) << 63;
    QTest::newRow("after the reform") << QDate(2025, 12, 31) << 34;
}

void TestRankingFile::everyProvinceOfADayIsFound()
{
    QFETCH(QDate, day);
    const Catalogue &catalogue = m_store->catalogue();
    const ProvinceNames names(catalogue, day);
    const QList<UnitId> provinces = catalogue.provincesOn(day);
    QTEST(int(provinces.size()), "count");
    for (const UnitId id : provinces) {
        const Unit &unit = *catalogue.unit(id);
        QStringList called = unit.aliases;
        for (const UnitName &name : unit.names)
            called << name.name.vi << name.name.en << name.full.vi << name.full.en;
        for (const QString &name : std::as_const(called))
            QVERIFY2(names.findName(name) == id, qPrintable(name));
        QVERIFY2(names.findCode(unit.codeOn(day)) == id, qPrintable(unit.key));
    }
}

void TestRankingFile::theTwoCodesOfTheReformAreApart()
{
    const Catalogue &catalogue = m_store->catalogue();
    const ProvinceNames before(catalogue, QDate(2024, 12, 31));
    const ProvinceNames after(catalogue, QDate(2025, 12, 31));
    QVERIFY(*before.findCode(u"24"_s) != *after.findCode(u"24"_s)); // Bac Giang, then Bac Ninh
    QCOMPARE(*before.findCode(u"1"_s), *before.findCode(u"01"_s));
    QCOMPARE(after.findName(u"Ben Tre"_s).error().kind, Error::Kind::UnitNotValidInPeriod);
    QCOMPARE(after.findCode(u"83"_s).error().kind, Error::Kind::UnknownArea);
}

void TestRankingFile::emptyCellsKeepWhatIsStored()
{
    const RankingPlan kept =
        plan("name,rank,score,nhan_thuc_so,source\nTP. Da Nang,1,,,\n", dti(2022));
    QCOMPARE(summary(kept), u"2 same"_s);
    const RankingPlan cited =
        plan("name,rank,score,nhan_thuc_so,source\nTP. Da Nang,1,,0.99,BC 5\n", dti(2022));
    QCOMPARE(summary(cited), u"2 revised"_s);
    const RankingEntry entry = cited.rows.first().entry;
    QCOMPARE(entry.source, u"BC 5"_s);
    QCOMPARE(entry.score, std::optional(0.8002));
    QCOMPARE(entry.parts.size(), 8);
    QCOMPARE(entry.parts.value(u"nhan_thuc_so"_s).score, std::optional(0.99));
}

void TestRankingFile::fieldOfTheEdition_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("given"); // 0: not
    QTest::addColumn<int>("expected");
    const QByteArray plain = "name,rank\nCa Mau,5\n";
    const QByteArray stated = "name,rank,out_of\nHa Noi,,\nCa Mau,5,61\n";
    QTest::newRow("all provinces") << plain << newYear << 0 << 63;
    QTest::newRow("all provinces after the reform") << plain << 2025 << 0 << 34;
    QTest::newRow("as the table says") << stated << newYear << 0 << 61;
    QTest::newRow("as the rank says") << "name,rank\nCa Mau,5/62\n"_ba << newYear << 0 << 62;
    QTest::newRow("as the call says") << stated << newYear << 60 << 60;
    QTest::newRow("as stored") << plain << 2022 << 0 << 63;
}

void TestRankingFile::fieldOfTheEdition()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, year);
    QFETCH(int, given);
    RankingImportOptions options = dti(year);
    options.outOf = given > 0 ? std::optional(given) : std::nullopt;
    QTEST(plan(csv, options).edition.outOf, "expected");
}

void TestRankingFile::aSecondSetOfUnitsIsASecondEdition()
{
    RankingImportOptions options = dti(2022);
    options.unitSet = u"34"_s;
    const RankingPlan second = plan("name,rank\nVinh Long,20\nBen Tre,30\n", options);
    QCOMPARE(summary(second), u"2 new, 3 unit_not_valid_in_period"_s);
    QCOMPARE(second.edition.label, u"34"_s);
    QCOMPARE(second.edition.outOf, 34);
    QVERIFY(save(second));
    QCOMPARE(entriesOf(2022, u"34"_s).size(), 1);
    QCOMPARE(entriesOf(2022).size(), 63);

    const auto open = planRankingImport(readTable("name,rank\nHue,3\n"), *m_store, dti(2022));
    QVERIFY(!open);
    QCOMPARE(open.error().kind, Error::Kind::AmbiguousEdition);
    options.unitSet = u"63"_s;
    QCOMPARE(plan(dtiTable(), options).count(ImportVerdict::Same), 63);
    options.unitSet = u"34"_s;
    QCOMPARE(summary(plan("name,rank\nVinh Long,20\n", options)), u"2 same"_s);
}

void TestRankingFile::provincesOfTheReform()
{
    QCOMPARE(summary(plan("name,rank\nBen Tre,20\nVinh Long,7\n", dti(2025))),
             u"2 unit_not_valid_in_period, 3 new"_s);
    RankingImportOptions options = dti(2025);
    options.unitSet = u"63"_s;
    const RankingPlan before = plan("name,rank\nBen Tre,20\n", options);
    QCOMPARE(summary(before), u"2 new"_s);
    QCOMPARE(before.edition.outOf, 63);
}

void TestRankingFile::unknownSetsOfUnitsAreRefused()
{
    RankingImportOptions options = dti(newYear);
    options.unitSet = u"50"_s;
    const auto refused = planRankingImport(readTable("name,rank\nHue,3\n"), *m_store, options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadArgument);
}

void TestRankingFile::newIndicesAreNamed()
{
    RankingImportOptions options = dti(newYear);
    options.index = u"PAPI"_s;
    const RankingPlan made = plan("name,rank\nBen Tre,3\n", options);
    QCOMPARE(kindsOf(made), QList{ImportWarning::Kind::NewIndex});
    QVERIFY(!made.index.id.isValid());
    QCOMPARE(made.index.name, (LocalizedText{u"PAPI"_s, u"PAPI"_s}));
    QVERIFY(save(made));
    QVERIFY(m_store->catalogue().index(u"PAPI"_s));
    const RankingPlan again = plan("name,rank\nBen Tre,3\n", options);
    QVERIFY(again.warnings.isEmpty());
    QCOMPARE(summary(again), u"2 same"_s);
    options.index = u"papi"_s;
    QCOMPARE(plan("name,rank\nBen Tre,3\n", options).index.code, u"PAPI"_s);
}

void TestRankingFile::unknownNumbersBecomeParts()
{
    const RankingPlan made =
        plan("STT,name,rank,score,openness,region,empty,openness\n1,Ben Tre,3,0.5,0.25,MD,,0.75\n");
    using Kind = ImportWarning::Kind;
    QCOMPARE(kindsOf(made), (QList{Kind::NewPart, Kind::IgnoredColumn, Kind::IgnoredColumn}));
    QCOMPARE(made.warnings.first().parts, QStringList{u"openness"_s});
    QCOMPARE(made.warnings.at(1).parts, QStringList{u"region"_s});
    const RankingEntry entry = made.rows.first().entry;
    QCOMPARE(entry.parts.keys(), QStringList{u"openness"_s});
    QCOMPARE(entry.parts.first().score, std::optional(0.25));
    QVERIFY(save(made));
    QCOMPARE(m_store->catalogue().index(u"DTI"_s)->parts.constLast().code, u"openness"_s);
}

void TestRankingFile::partsAreFoundByName()
{
    const RankingPlan made = plan("name,rank,NHAN THUC SO,Digital institutions,kinh_te_so\n"
                                  "Ben Tre,3,0.1,0.2,0.3\n");
    QVERIFY(made.warnings.isEmpty());
    QCOMPARE(made.rows.first().entry.parts.keys(),
             (QStringList{u"kinh_te_so"_s, u"nhan_thuc_so"_s, u"the_che_so"_s}));
}

void TestRankingFile::partsAreFoundByTheirLetters()
{
    const QByteArray csv =
        QStringView(u"T\u1ec9nh,H\u1ea1ng ICT Index,HTKT,Ch\u1ec9 s\u1ed1 HTNL (2019),"
                    u"\u01afDCNTT 2019\nB\u1ebfn Tre,53,0.31,0.4,0.25\n")
            .toUtf8();
    const RankingPlan made = plan(csv, optionsFor(u"ICT_INDEX"_s, 2019));
    QVERIFY(made.warnings.isEmpty());
    const RankingEntry entry = made.rows.first().entry;
    QCOMPARE(entry.rank, std::optional(53));
    QCOMPARE(entry.parts.keys(),
             (QStringList{u"ha_tang_ky_thuat"_s, u"ha_tang_nhan_luc"_s, u"ung_dung_cntt"_s}));
}

void TestRankingFile::aNewScoreDropsThePlaceOfTheOldOne()
{
    const RankingPlan made =
        plan("name,HTKT,HTNL\nDa Nang,0.2,0.9538\n", optionsFor(u"ICT_INDEX"_s, 2019));
    const QMap<QString, SubScore> parts = made.rows.first().entry.parts;
    QCOMPARE(parts[u"ha_tang_ky_thuat"_s], (SubScore{std::nullopt, 0.2}));
    QCOMPARE(parts[u"ha_tang_nhan_luc"_s], (SubScore{2, 0.9538})); // as stored
}

void TestRankingFile::figuresOfAnotherYearAreLeftOut()
{
    const RankingPlan made = plan("name,DTI 2021,DTI 2022,rank\nBen Tre,0.4,0.5,51\n", dti(2022));
    QCOMPARE(made.rows.first().entry.score, std::optional(0.5));
    QVERIFY(made.rows.first().entry.parts.isEmpty());
    QCOMPARE(made.warnings,
             (QList<ImportWarning>{{ImportWarning::Kind::OtherYear, {u"DTI 2021"_s}}}));
}

void TestRankingFile::officeTablesAreRead()
{
    const QByteArray csv =
        QStringView(u"STT;T\u1ec9nh, th\u00e0nh ph\u1ed1;X\u1ebfp "
                    u"h\u1ea1ng;\u0110i\u1ec3m;Nh\u1eadn th\u1ee9c s\u1ed1;Ghi ch\u00fa\n"
                    u"1;Th\u1eeba Thi\u00ean - Hu\u1ebf;2;0,7523;0,91;\n"
                    u";;;;;\n"
                    u"2;B\u1ebfn Tre;51/63;0,4125;0,5;t\u1ea1m t\u00ednh\n")
            .toUtf8();
    const RankingPlan made = plan(csv);
    QCOMPARE(summary(made), u"2 new, 4 new"_s);
    QVERIFY(made.warnings.isEmpty());
    QCOMPARE(made.numberFormat, std::optional(NumberFormat::Comma));
    QCOMPARE(entryOf(made, u"p-ben-tre"_s).score, std::optional(0.4125));
    QCOMPARE(entryOf(made, u"p-ben-tre"_s).note, u"t\u1ea1m t\u00ednh"_s);
    QCOMPARE(entryOf(made, u"p-hue"_s).rank, std::optional(2));
}

void TestRankingFile::legacyTextIsConverted()
{
    // TCVN3, as a reader of Windows-1252 sees it.
    const RankingPlan made =
        plan(u"T\u00aan t\u00d8nh,X\u00d5p h\u00b9ng\nTh\u00f5a Thi\u00aan Hu\u00d5,2\n"
             "B\u00d5n Tre,51\n\u00a7\u00bek L\u00bek,40\n"_s.toUtf8());
    QCOMPARE(summary(made), u"2 new, 3 new, 4 new"_s);
    QCOMPARE(kindsOf(made), QList{ImportWarning::Kind::ConvertedText});
    QCOMPARE(made.warnings.first().parts, QStringList{u"TCVN3"_s});
    QCOMPARE(entryOf(made, u"p-dak-lak"_s).publishedName, u"\u0110\u1eafk L\u1eafk"_s);
}

void TestRankingFile::orderOfScoresIsChecked()
{
    const RankingPlan checked =
        plan("name,rank,score\nDa Nang,1,0.9\nHa Noi,2,0.5\nBen Tre,3,0.8\nCa Mau,4,0.1\n");
    QCOMPARE(checked.count(ImportVerdict::New), 4);
    QCOMPARE(kindsOf(checked), QList{ImportWarning::Kind::ScoreOrder});
    QCOMPARE(checked.warnings.first().parts,
             (QStringList{u"B\u1ebfn Tre"_s, u"H\u00e0 N\u1ed9i"_s}));
}

void TestRankingFile::tiesShareThePlace()
{
    RankingImportOptions options = dti(newYear);
    options.outOf = 4;
    QVERIFY(
        plan("name,rank\nDa Nang,1\nHa Noi,2\nBen Tre,2\nCa Mau,4\n", options).warnings.isEmpty());
}

void TestRankingFile::placesThatDoNotFollowAreNamed()
{
    RankingImportOptions options = dti(newYear);
    options.outOf = 4;
    const RankingPlan checked =
        plan("name,rank\nDa Nang,1\nHa Noi,2\nBen Tre,2\nCa Mau,3\n", options);
    QCOMPARE(kindsOf(checked), QList{ImportWarning::Kind::Numbering});
    QCOMPARE(checked.warnings.first().parts, (QStringList{u"C\u00e0 Mau"_s, u"3"_s}));
    QCOMPARE(checked.count(ImportVerdict::New), 4);
    // A partial table may lack whoever stands between.
    QVERIFY(plan("name,rank\nDa Nang,1\nBen Tre,51\n").warnings.isEmpty());
    // The places that are stored count too, and one wrong place is one warning.
    const RankingPlan revised = plan("name,rank\nBen Tre,20\n", dti(2022));
    QCOMPARE(kindsOf(revised),
             (QList{ImportWarning::Kind::PlaceDetailsLeave, ImportWarning::Kind::Numbering}));
    QCOMPARE(revised.warnings.last().parts.last(), u"21"_s);
}

void TestRankingFile::aRowWithoutAPlaceKeepsItsScores()
{
    const RankingPlan made = plan("name,rank,score\nBen Tre,,0.5\n");
    QCOMPARE(summary(made), u"2 new"_s);
    QCOMPARE(kindsOf(made), QList{ImportWarning::Kind::MissingPlace});
    QVERIFY(!made.rows.first().entry.rank);
}

void TestRankingFile::missingColumns_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("column");
    QTest::newRow("nothing") << QByteArray() << u"name"_s;
    QTest::newRow("no unit") << "rank,score\n1,0.5\n"_ba << u"name"_s;
    QTest::newRow("no figure") << "name,region\nBen Tre,MD\n"_ba << u"rank"_s;
}

void TestRankingFile::missingColumns()
{
    QFETCH(QByteArray, csv);
    const auto made = planRankingImport(readTable(csv), *m_store, dti(newYear));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::MissingColumn);
    QTEST(made.error().arguments.first(), "column");
}

void TestRankingFile::anEmptyTableSaysNothing()
{
    const RankingPlan made = plan("name,rank\n,\n \n");
    QVERIFY(made.rows.isEmpty());
    QVERIFY(made.warnings.isEmpty());
}

void TestRankingFile::whatIsKnownOfTheEditionIsKept()
{
    RankingImportOptions options = dti(2022);
    const QByteArray csv = "name,rank\nBen Tre,51\n";
    const QString stored = plan(csv, options).edition.method;
    QVERIFY(!stored.isEmpty());
    options.method = u"another"_s;
    options.dataYear = 2021;
    const RankingPlan stated = plan(csv, options);
    QCOMPARE(stated.edition.method, u"another"_s);
    QVERIFY(save(stated));
    QCOMPARE(plan(csv, dti(2022)).edition.method, u"another"_s);
    QCOMPARE(plan(csv, dti(2022)).edition.dataYear, std::optional(2021));
}

void TestRankingFile::everyWarningHasASentence()
{
    const Phrasebook book(Language::English);
    const QStringList parts{u"<a>"_s, u"<b>"_s, u"<c>"_s};
    constexpr int counts[] = {1, 1, 1, 1, 1, 3, 2, 2, 2};
    static_assert(std::size(counts) == size_t(ImportWarning::Kind::Numbering) + 1);
    for (size_t i = 0; i < std::size(counts); ++i) {
        const QStringList filled = parts.mid(0, counts[i]);
        const QString sentence =
            ImportWarning{static_cast<ImportWarning::Kind>(i), filled}.sentence(book);
        for (const QString &part : filled)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestRankingFile::theDocumentCounts()
{
    const RankingPlan made =
        plan("name,rank,score,openness\nBen Tre,3,0.5,1\nAtlantis,1,0.9,1\nDa Nang,70,,1\n");
    const QJsonObject document = importDocument(made.report(), Phrasebook(Language::English));
    QCOMPARE(document[u"rows"].toInt(), 3);
    QCOMPARE(document[u"new"].toInt(), 1);
    QCOMPARE(document[u"same"].toInt(), 0);
    QCOMPARE(document[u"revised"].toInt(), 0);
    QCOMPARE(document[u"rejected"].toInt(), 2);
    QCOMPARE(document[u"warnings"].toInt(), 1);
    QCOMPARE(document[u"number_format"].toString(), u"point"_s);
    const QJsonObject rejection = document[u"rejections"].toArray().at(1).toObject();
    QCOMPARE(rejection[u"row"].toInt(), 4);
    QCOMPARE(rejection[u"code"].toString(), u"rank_exceeds_field"_s);
    QVERIFY(rejection[u"message"].toString().contains(u"70"_s));
}

QTEST_GUILESS_MAIN(TestRankingFile)
#include "tst_rankingfile.moc"
