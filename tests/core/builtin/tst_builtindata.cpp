// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builtin/builtindata.h"
#include "core/documents/checkdocument.h"
#include "core/indicator/provincenames.h"
#include "core/sheets/csv.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The list of the resolution's indicators, column by header.
QList<QMap<QString, QString>> resolution()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/indicators_nq01.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("indicators_nq01.csv is missing");
    const TextTable table = *readCsv(file.readAll(), u"indicators_nq01.csv"_s);
    QList<QMap<QString, QString>> rows;
    for (const QStringList &cells : table.rows.mid(1)) {
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(table.rows.first().at(i), cells.at(i));
        rows << row;
    }
    return rows;
}

const Target *targetOf(const Indicator &indicator, int horizon)
{
    for (const Target &target : indicator.targets) {
        if (target.horizon == horizon)
            return &target;
    }
    return nullptr;
}

/// "over 100%" cannot be met as written: the resolution's list has it as ">=" already.
QString conditionOf(const Target *target)
{
    if (!target)
        return {};
    if (!target->comparator)
        return u"milestone "_s + code(target->mode);
    return code(*target->comparator) + u' ' + QString::number(*target->value);
}

QString conditionOf(const QMap<QString, QString> &row, int horizon)
{
    const QString op = row.value(u"target_%1_op"_s.arg(horizon));
    return op.isEmpty() ? QString() : op + u' ' + row.value(u"target_%1_value"_s.arg(horizon));
}

} // namespace

class TestBuiltinData : public QObject
{
    Q_OBJECT

private slots:
    void everyRowOfTheResolutionIsThere();
    void namesAndQuotesAreThose();
    void sharesAreCalledSharesInBothLanguages();
    void namesAreWrittenOut();
    void formerNamesAreStillUnderstood();
    void targetsAreThose();
    void numericTargetsAreCounted();
    void modesAreThose();
    void textsAndRepeats();
    void namesAreInBothLanguages();
    void baselineIsTheResolutions();
    void ranksAreKnown();
    void editionsHaveTheirField();
    void unitsOfEachTime_data();
    void unitsOfEachTime();
    void unitKeysAreUnique();
    void dongNaiIsACitySinceApril2026();
    void mekongDeltaChanges();
    void agenciesFollowEachOther();
    void everythingIsSound();
    void initRefusesWithoutTrace_data();
    void initRefusesWithoutTrace();
    void initLeavesOneFile();

private:
    const Catalogue &catalogue() const { return m_store->catalogue(); }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestBuiltinData::everyRowOfTheResolutionIsThere()
{
    QStringList expected;
    for (const auto &row : resolution())
        expected << row.value(u"code"_s);
    QStringList codes;
    for (const Indicator &indicator : catalogue().indicators())
        codes << indicator.code;
    QCOMPARE(codes, expected);
    QCOMPARE(codes.size(), 47);
}

void TestBuiltinData::namesAndQuotesAreThose()
{
    for (const auto &row : resolution()) {
        const Indicator &indicator = *catalogue().indicator(row.value(u"code"_s));
        QCOMPARE(catalogue().pillarOf(indicator)->code, row.value(u"pillar"_s));
        for (const int horizon : {2025, 2030}) {
            const QString quote = row.value(u"quote_vi_%1"_s.arg(horizon));
            if (!quote.isEmpty())
                QVERIFY2(indicator.quotes.contains(QString::number(horizon)) ||
                             indicator.pillar == m_store->mainProgramme()->pillars.last().id,
                         qPrintable(indicator.code));
        }
    }
}

void TestBuiltinData::sharesAreCalledSharesInBothLanguages()
{
    int shares = 0;
    for (const Indicator &indicator : catalogue().indicators()) {
        const bool isShare = indicator.kind == IndicatorKind::Percent;
        shares += isShare ? 1 : 0;
        QVERIFY2(!isShare || indicator.name.en.contains(u"share of"_s, Qt::CaseInsensitive) ||
                     indicator.name.en.contains(u" share "_s),
                 qPrintable(indicator.name.en));
        QVERIFY2(!isShare || indicator.name.vi.startsWith(u"T\u1ef7 "_s),
                 qPrintable(indicator.name.vi));
    }
    QVERIFY(shares > 10);
}

void TestBuiltinData::namesAreWrittenOut()
{
    for (const Indicator &indicator : catalogue().indicators()) {
        for (const QString &shortForm : {u"KT-XH"_s, u"TP."_s, u"top "_s, u"H\u0110ND"_s})
            QVERIFY2(!indicator.name.vi.contains(shortForm), qPrintable(indicator.name.vi));
        // A zero stands before months 1 and 2 only (Decree 30/2020).
        static const QRegularExpression zero(u"/0[3-9]/\\d{4}"_s);
        QVERIFY2(!zero.match(indicator.note.vi).hasMatch(), qPrintable(indicator.note.vi));
    }
}

void TestBuiltinData::formerNamesAreStillUnderstood()
{
    for (
        const auto &[name, code] :
        {std::pair(u"State inspections carried out through digital channels"_s, u"CQS10"_s),
         std::pair(
             u"X\u00e2y d\u1ef1ng n\u1ec1n t\u1ea3ng \u0111\u00f4 th\u1ecb th\u00f4ng minh t\u1ea1i TP. B\u1ebfn Tre"_s,
             u"XHS07"_s),
         std::pair(
             u"H\u00ecnh th\u00e0nh h\u1ec7 sinh th\u00e1i ICT \u0111\u1ecba ph\u01b0\u01a1ng"_s,
             u"TQ06"_s)}) {
        const auto found = catalogue().findIndicator(name);
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(catalogue().indicator(*found)->code, code);
    }
}

void TestBuiltinData::targetsAreThose()
{
    for (const auto &row : resolution()) {
        const Indicator &indicator = *catalogue().indicator(row.value(u"code"_s));
        for (const int horizon : {2025, 2030})
            QCOMPARE(indicator.code + u": "_s + conditionOf(targetOf(indicator, horizon)),
                     indicator.code + u": "_s + conditionOf(row, horizon));
    }
}

void TestBuiltinData::numericTargetsAreCounted()
{
    QMap<int, int> counts;
    for (const Indicator &indicator : catalogue().indicators()) {
        for (const Target &target : indicator.targets)
            counts[target.horizon] += target.value ? 1 : 0;
    }
    QCOMPARE(counts.value(2025), 14);
    QCOMPARE(counts.value(2030), 13);
    QCOMPARE(counts.size(), 2);
}

void TestBuiltinData::modesAreThose()
{
    for (const Indicator &indicator : catalogue().indicators()) {
        for (const Target &target : indicator.targets) {
            if (!target.value)
                continue;
            const auto expected = indicator.code == u"KTS02"_s   ? TargetMode::EveryPart
                                  : indicator.code == u"KTS03"_s ? TargetMode::EachYear
                                                                 : TargetMode::By;
            QVERIFY2(target.mode == expected, qPrintable(indicator.code));
        }
    }
    const Indicator &growth = *catalogue().indicator(u"KTS03"_s);
    QVERIFY(growth.kind == IndicatorKind::Rate && growth.limits == Limits());
}

void TestBuiltinData::textsAndRepeats()
{
    QStringList texts;
    for (const Indicator &indicator : catalogue().indicators()) {
        if (indicator.kind == IndicatorKind::Text)
            texts << indicator.code;
    }
    QCOMPARE(texts, (QStringList{u"TQ01"_s, u"TQ02"_s, u"TQ03"_s, u"TQ04"_s, u"TQ05"_s, u"TQ06"_s,
                                 u"TQ07"_s, u"TQ10"_s, u"TQ11"_s, u"TQ12"_s}));
    QCOMPARE(catalogue().indicator(u"TQ09"_s)->sameAs, u"KTS04"_s);
    QVERIFY(catalogue().indicator(u"TQ08"_s)->index.isEmpty());
    QCOMPARE(catalogue().indicator(u"KTS04"_s)->index, u"ICT_INDEX"_s);
}

void TestBuiltinData::namesAreInBothLanguages()
{
    for (const Indicator &indicator : catalogue().indicators())
        QVERIFY2(!indicator.name.vi.isEmpty() && !indicator.name.en.isEmpty() &&
                     indicator.measure.vi.isEmpty() == indicator.measure.en.isEmpty(),
                 qPrintable(indicator.code));
    for (const Unit &unit : catalogue().units()) {
        for (const UnitName &name : unit.names)
            QVERIFY2(!name.full.vi.isEmpty() && !name.full.en.isEmpty() &&
                         !name.name.vi.isEmpty() && !name.name.en.isEmpty(),
                     qPrintable(unit.key));
    }
}

void TestBuiltinData::baselineIsTheResolutions()
{
    QMap<QString, double> values;
    const QList<Observation> observations = *m_store->observations().of(m_store->home());
    for (const Observation &one : observations) {
        if (one.key.period == Period::year(2020) && one.value)
            values.insert(catalogue().indicator(one.key.indicator)->code, *one.value);
    }
    const QMap<QString, double> expected{
        {u"HT01"_s, 3}, {u"HT02H"_s, 100}, {u"HT02T"_s, 100}, {u"HT02X"_s, 78.5}};
    QCOMPARE(values, expected);
}

void TestBuiltinData::ranksAreKnown()
{
    const IndicatorId readiness = catalogue().indicator(u"KTS04"_s)->id;
    QStringList places;
    const QList<Observation> observations = *m_store->observations().of(m_store->home());
    for (const Observation &one : observations) {
        if (one.key.indicator == readiness)
            places << u"%1: %2/%3"_s.arg(one.key.period.code())
                          .arg(*one.value)
                          .arg(one.outOf.value_or(0));
    }
    QCOMPARE(places, (QStringList{u"2018: 50/63"_s, u"2019: 53/63"_s}));
}

void TestBuiltinData::editionsHaveTheirField()
{
    for (const RankingEdition &edition : m_store->rankings().editions()) {
        QCOMPARE(edition.outOf, 63);
        QCOMPARE(edition.unitSet, u"63"_s);
        QVERIFY(!edition.method.isEmpty());
    }
    const RankingIndex *dti = catalogue().index(u"DTI"_s);
    const RankingEdition latest = m_store->rankings().editionsOf(dti->id).last();
    QCOMPARE(latest.year, 2022);
    const QList<RankingEntry> entries = *m_store->rankings().entries(latest.id);
    QCOMPARE(entries.size(), 63);
    QSet<UnitId> units;
    for (const RankingEntry &entry : entries) {
        QVERIFY(catalogue().unit(entry.unit));
        units << entry.unit;
    }
    QCOMPARE(units.size(), 63);
}

void TestBuiltinData::unitsOfEachTime_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("provinces");
    QTest::addColumn<int>("districts");
    QTest::addColumn<int>("communes");
    QTest::newRow("in 2020") << QDate(2020, 12, 31) << 63 << 9 << 157;
    QTest::newRow("in 2025 before the change") << QDate(2025, 6, 30) << 63 << 9 << 148;
    QTest::newRow("after it") << QDate(2025, 7, 1) << 34 << 0 << 0;
}

void TestBuiltinData::unitsOfEachTime()
{
    QFETCH(QDate, day);
    QFETCH(int, provinces);
    QFETCH(int, districts);
    QFETCH(int, communes);
    QMap<UnitKind, int> counts;
    for (const Unit &unit : catalogue().units())
        counts[unit.kind] += unit.validity.contains(day) ? 1 : 0;
    QCOMPARE(counts.value(UnitKind::Province), provinces);
    QCOMPARE(counts.value(UnitKind::District), districts);
    QCOMPARE(counts.value(UnitKind::Commune), communes);
    QCOMPARE(catalogue().provincesOn(day).size(), provinces);
}

void TestBuiltinData::unitKeysAreUnique()
{
    QSet<QString> keys;
    for (const Unit &unit : catalogue().units())
        keys << unit.key;
    QCOMPARE(keys.size(), catalogue().units().size());
    const auto under = catalogue().unitsUnder(m_store->home(), Period::year(2020));
    QCOMPARE(under.size(), 1 + 9 + 157);
}

void TestBuiltinData::dongNaiIsACitySinceApril2026()
{
    const auto cities = [this](QDate day) {
        return std::ranges::count_if(catalogue().provincesOn(day), [&](UnitId id) {
            return catalogue().unit(id)->nameOn(day).full.vi.startsWith(u"Th\u00e0nh ph\u1ed1"_s);
        });
    };
    QCOMPARE(cities(QDate(2026, 4, 29)), 6);
    QCOMPARE(cities(QDate(2026, 4, 30)), 7);
    QCOMPARE(catalogue().provincesOn(QDate(2026, 4, 30)).size(), 34);
    // Both names find it, whichever was in force when a table was published.
    for (const QString &name :
         {u"T\u1ec9nh \u0110\u1ed3ng Nai"_s, u"Th\u00e0nh ph\u1ed1 \u0110\u1ed3ng Nai"_s,
          u"TP. \u0110\u1ed3ng Nai"_s, u"Dong Nai City"_s}) {
        const auto found = catalogue().findUnit(name, Period::year(2026));
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(catalogue().unit(*found)->key, u"p-dong-nai-2025"_s);
        for (const int year : {2025, 2026}) {
            const ProvinceNames names(catalogue(), QDate(year, 12, 31));
            QCOMPARE(names.findName(name).value(), *found);
        }
    }
}

void TestBuiltinData::mekongDeltaChanges()
{
    const Region &delta = catalogue().regions().first();
    QMap<int, int> members;
    for (const RegionMember &member : delta.members) {
        for (const int year : {2020, 2026})
            members[year] += member.validity.contains(QDate(year, 12, 31)) ? 1 : 0;
    }
    QCOMPARE(members.value(2020), 13);
    QCOMPARE(members.value(2026), 5);
}

void TestBuiltinData::agenciesFollowEachOther()
{
    const QList<AgencyProfile> agencies = *m_store->office().agencies();
    QCOMPARE(agencies.size(), 3);
    for (qsizetype i = 1; i < agencies.size(); ++i)
        QCOMPARE(agencies.at(i).validity.from, agencies.at(i - 1).validity.to.addDays(1));
}

void TestBuiltinData::everythingIsSound()
{
    const auto report = checkStore(*m_store);
    QVERIFY2(report, outcome(report).constData());
    QVERIFY(report->isSound());
}

// init

void TestBuiltinData::initRefusesWithoutTrace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such folder") << u"none/x.btict"_s << Error::Kind::FolderNotFound;
    QTest::newRow("a file of that name") << u"kept.txt"_s << Error::Kind::FileExists;
    QTest::newRow("a folder of that name") << u"folder"_s << Error::Kind::FileExists;
}

void TestBuiltinData::initRefusesWithoutTrace()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir folder;
    QFile kept(folder.filePath(u"kept.txt"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const auto made = initFile(folder.filePath(name), BuiltinFile::clock(), u"test"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, kind);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"folder"_s, u"kept.txt"_s}));
    QCOMPARE(kept.size(), 0);
}

void TestBuiltinData::initLeavesOneFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s\u1ed1 li\u1ec7u.btict"_s);
    const auto made = initFile(path, BuiltinFile::clock(), u"test"_s);
    QVERIFY2(made, outcome(made).constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"s\u1ed1 li\u1ec7u.btict"_s});
    QCOMPARE(catalogue().unit((*made)->home())->key, homeKey);
    QCOMPARE((*made)->mainProgramme()->code, u"NQ01"_s);
}

QTEST_GUILESS_MAIN(TestBuiltinData)
#include "tst_builtindata.moc"
