// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"edit"_s};

std::optional<Observation> stored(const Store &store, const Observation &observation)
{
    return *store.observations().find(observation.key);
}

/// All values of the file by key, so that two states of it can be compared.
QStringList snapshot(const Store &store)
{
    QStringList lines;
    const QList<Observation> observations = *store.observations().all();
    for (const Observation &one : observations)
        lines << u"%1 %2 %3 %4 %5/%6 %7"_s
                     .arg(store.catalogue().indicator(one.key.indicator)->code,
                          store.catalogue().unit(one.key.unit)->key, one.key.period.code(),
                          one.source)
                     .arg(one.value.value_or(-1))
                     .arg(one.outOf.value_or(0))
                     .arg(one.state ? code(*one.state) : QString());
    return lines;
}

UnitId unitId(const Store &store, const QString &key)
{
    return store.catalogue().unitByKey(key)->id;
}

Observation rankOf(const Store &store, const char *period, int place, int outOf,
                   const QString &unit = homeKey)
{
    Observation rank = observationOf(store, "KTS04", period, place, outOf);
    rank.key.unit = unitId(store, unit);
    return rank;
}

/// The entry of the home unit in the ICT Index of a year.
std::optional<RankingEntry> entryOf(const Store &store, int year)
{
    const RankingIndex *index = store.catalogue().index(u"ICT_INDEX"_s);
    for (const RankingEdition &edition : store.rankings().editionsOf(index->id)) {
        if (edition.year != year)
            continue;
        const QList<RankingEntry> entries = *store.rankings().entries(edition.id);
        for (const RankingEntry &entry : entries) {
            if (entry.unit == store.home())
                return entry;
        }
    }
    return std::nullopt;
}

} // namespace

class TestObservations : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsKept();
    void valuesAreStoredAsGiven_data();
    void valuesAreStoredAsGiven();
    void valueIsRevisedInPlace();
    void partsAndPeriodsStandApart();
    void unchangedWritesNothing();
    void emptyObservationRemoves();
    void removingWhatIsNotThereWritesNothing();
    void allOrNone();
    void aBatchOfManyFieldsIsEnteredOnce();
    void undoAndRedo();
    void undoOfOneValueWrittenTwice();
    void ruleIsNamed_data();
    void ruleIsNamed();
    void rankGoesIntoTheEdition();
    void rankOfANewYearMakesItsEdition();
    void removingARankKeepsTheScores();
    void removingARankKeepsTheScoresOfParts();
    void removingARankWithoutScoresRemovesTheEntry();
    void anotherFieldThanThatOfTheEditionIsRefused_data();
    void anotherFieldThanThatOfTheEditionIsRefused();
    void theFieldOfTheOnlyPlaceIsCorrectedWithIt();
    void anEditionGoesWithTheLastPlaceThatMadeIt();
    void rolledBackEditionLeavesNoTrace();
    void anEditionOfARefusedLargeBatchLeavesNoTrace();
    void valuesOfOneUnitAndOfOneIndicator();
    void textIsNeverSql();
    void annualValuesAreReadAlone();
    void thePeriodsValuesAreReadAlone();
};

void TestObservations::everyFieldIsKept()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation full = observationOf(*store, "XHS06", "2021", 80.2);
    full.numerator = 802;
    full.denominator = 1000;
    full.firmness = Firmness::Preliminary;
    full.date = QDate(2021, 12, 31);
    full.evidence = u"bi\u00ean b\u1ea3n"_s;
    full.source = u"Ng\u00e2n h\u00e0ng"_s;
    full.document = u"12/BC"_s;
    full.note = u"d\u00f2ng 1\nd\u00f2ng 2; \"ngo\u1eb7c\""_s;
    Observation milestone = observationOf(*store, "XHS03", "2021", {});
    milestone.state = MilestoneState::InProgress;
    Observation words = observationOf(*store, "TQ01", "2021", {});
    words.text = u"\u0111\u00e3 c\u00f3 k\u1ebf ho\u1ea1ch"_s;
    Observation absent = observationOf(*store, "XHS01", "2021", {});
    absent.absence = Absence::NotYetDue;
    for (const Observation &one : {full, milestone, words, absent}) {
        const auto recorded = store->observations().record({one}, origin);
        QVERIFY2(recorded, outcome(recorded).constData());
        QVERIFY(stored(*file.open(), one) == one);
    }
}

void TestObservations::valuesAreStoredAsGiven_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("a third") << 100.0 / 3;
    QTest::newRow("zero is a value") << 0.0;
    QTest::newRow("one tenth and two") << 0.1 + 0.2;
    QTest::newRow("very small") << 4.9e-300;
}

void TestObservations::valuesAreStoredAsGiven()
{
    QFETCH(double, value);
    const BuiltinFile file;
    const auto store = file.open();
    const Observation one = observationOf(*store, "XHS06", "2021", value);
    QVERIFY(store->observations().record({one}, origin));
    QVERIFY(stored(*file.open(), one)->value == value);
}

void TestObservations::valueIsRevisedInPlace()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation first = observationOf(*store, "XHS06", "2021", 40);
    const Observation second = observationOf(*store, "XHS06", "2021", 41);
    QVERIFY(store->observations().record({first}, origin));
    const auto recorded = store->observations().record({second}, origin);
    QVERIFY(recorded->before == QList<Observation>{first});
    QVERIFY(recorded->after == QList<Observation>{second});
    QCOMPARE(store->observations().of(first.key.indicator)->size(), 1);
}

void TestObservations::partsAndPeriodsStandApart()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation part = observationOf(*store, "KTS02", "2021", 4);
    part.key.part = u"c\u00f4ng nghi\u1ec7p"_s;
    const QList<Observation> all{part, observationOf(*store, "KTS02", "2021", 5),
                                 observationOf(*store, "KTS02", "2021-Q3", 6),
                                 observationOf(*store, "KTS02", "2021-09", 7)};
    QVERIFY(store->observations().record(all, origin));
    for (const Observation &one : all)
        QVERIFY(stored(*store, one) == one);
}

void TestObservations::unchangedWritesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation one = observationOf(*store, "XHS06", "2021", 40);
    QVERIFY(store->observations().record({one}, origin));
    const auto entries = store->journal().entries()->size();
    const auto again = store->observations().record({one, rankOf(*store, "2019", 53, 63)}, origin);
    QVERIFY(again);
    QCOMPARE(again->before.size(), 1); // the built-in rank has a source, this one none
    QVERIFY(store->observations().record({one}, origin)->before.isEmpty());
    QCOMPARE(store->journal().entries(u"XHS06"_s)->size(), 1);
    QVERIFY(store->journal().entries()->size() > entries);
}

void TestObservations::emptyObservationRemoves()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const Observation one = observationOf(*store, "XHS06", "2021", 40);
    QVERIFY(store->observations().record({one}, origin));
    Observation empty = observationOf(*store, "XHS06", "2021", {});
    empty.note = u"a note alone is no observation"_s;
    QVERIFY(store->observations().record({empty}, origin));
    QVERIFY(!stored(*store, one));
    QCOMPARE(snapshot(*store), before);
    const JournalEntry last = store->journal().entries()->last();
    QCOMPARE(last.before, std::optional(u"40"_s));
    QCOMPARE(last.after, std::optional<QString>());
}

void TestObservations::removingWhatIsNotThereWritesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto entries = store->journal().entries()->size();
    QVERIFY(store->observations().record(
        {observationOf(*store, "XHS06", "2021", {}), observationOf(*store, "KTS04", "2015", {})},
        origin));
    QCOMPARE(store->journal().entries()->size(), entries);
}

void TestObservations::allOrNone()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const auto entries = store->journal().entries()->size();
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2021", 40), rankOf(*store, "2020", 51, 63),
         observationOf(*store, "XHS06", "2022", 101)},
        origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(snapshot(*store), before);
    QCOMPARE(store->journal().entries()->size(), entries);
    QCOMPARE(snapshot(*file.open()), before);
}

/// More entries than wait in memory at once.
void TestObservations::aBatchOfManyFieldsIsEnteredOnce()
{
    const BuiltinFile file;
    const auto store = file.open();
    constexpr int months = 900;
    QList<Observation> values;
    for (int month = 0; month < months; ++month) {
        Observation one = observationOf(*store, "CQS03T", "2021", month % 89);
        one.key.period = Period::month(1900 + month / 12, month % 12 + 1);
        one.source = u"So TTTT"_s;
        one.document = u"01-NQ/TU"_s;
        one.evidence = u"12/QD-UBND"_s;
        one.note = u"checked"_s;
        values << one;
    }
    const auto recorded = store->observations().record(values, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    QList<JournalEntry> entries = *store->journal().entries(u"CQS03T"_s);
    entries.removeIf([&](const JournalEntry &one) { return one.batch != recorded->batch; });
    QCOMPARE(entries.size(), 5 * months);
    for (qsizetype i = 1; i < entries.size(); ++i)
        QCOMPARE(entries.at(i).id.value(), entries.at(i - 1).id.value() + 1);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestObservations::undoAndRedo()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2020", 30)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2020", 31), observationOf(*store, "XHS06", "2021", 40),
         observationOf(*store, "HT02X", "2020", {}), rankOf(*store, "2019", 52, 63),
         rankOf(*store, "2020", 40, 63)},
        origin);
    const QStringList after = snapshot(*store);
    const auto undone = store->observations().record(recorded->before, {u"test"_s, u"undo"_s});
    QVERIFY2(undone, outcome(undone).constData());
    QCOMPARE(snapshot(*store), before);
    QVERIFY(store->observations().record(recorded->after, {u"test"_s, u"redo"_s}));
    QCOMPARE(snapshot(*store), after);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestObservations::undoOfOneValueWrittenTwice()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2021", 40), observationOf(*store, "XHS06", "2021", 41)},
        origin);
    QVERIFY(store->observations().record(recorded->before, origin));
    QCOMPARE(snapshot(*store), before);
}

void TestObservations::ruleIsNamed_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("101 per cent") << "XHS06"_ba
                                  << "2021"_ba << 101.0 << 0 << Error::Kind::OutOfRange;
    QTest::newRow("a rank without its field")
        << "KTS04"_ba
        << "2020"_ba << 53.0 << 0 << Error::Kind::MissingOutOf;
    QTest::newRow("a rank beyond its field")
        << "KTS04"_ba
        << "2020"_ba << 64.0 << 63 << Error::Kind::RankExceedsField;
    QTest::newRow("a rank of a quarter") << "KTS04"_ba
                                         << "2020-Q3"_ba << 53.0 << 63 << Error::Kind::BadPeriod;
    QTest::newRow("the province had ended")
        << "XHS06"_ba
        << "2025-Q3"_ba << 50.0 << 0 << Error::Kind::UnitNotValidInPeriod;
    QTest::newRow("a repeat holds no values")
        << "TQ09"_ba
        << "2020"_ba << 53.0 << 63 << Error::Kind::ReadsAnotherIndicator;
    QTest::newRow("not a number") << "XHS06"_ba
                                  << "2021"_ba << qQNaN() << 0 << Error::Kind::BadNumber;
}

void TestObservations::ruleIsNamed()
{
    QFETCH(QByteArray, indicator);
    QFETCH(QByteArray, period);
    QFETCH(double, value);
    QFETCH(int, outOf);
    QFETCH(Error::Kind, kind);
    const BuiltinFile file;
    const auto store = file.open();
    const auto field = outOf > 0 ? std::optional(outOf) : std::nullopt;
    const auto recorded = store->observations().record(
        {observationOf(*store, indicator, period, value, field)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, kind);
}

// Places: kept in the table of rankings

void TestObservations::rankGoesIntoTheEdition()
{
    const BuiltinFile file;
    const auto store = file.open();
    const RankingEntry before = *entryOf(*store, 2019);
    Observation rank = rankOf(*store, "2019", 52, 63);
    rank.source = u"Quy\u1ebft \u0111\u1ecbnh"_s;
    const auto recorded = store->observations().record({rank}, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    const RankingEntry after = *entryOf(*store, 2019);
    QCOMPARE(after.rank, std::optional(52));
    QCOMPARE(after.score, before.score);
    QVERIFY(after.parts == before.parts);
    QCOMPARE(after.source, u"Quy\u1ebft \u0111\u1ecbnh"_s);
    QVERIFY(stored(*store, rank) == rank);
    const int rows = RawDatabase(file.path())
                         .value(u"SELECT count(*) FROM observation "
                                u"JOIN indicator ON indicator.id = indicator_id "
                                u"WHERE code = 'KTS04'"_s)
                         .toInt();
    QCOMPARE(rows, 0);
}

void TestObservations::rankOfANewYearMakesItsEdition()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({rankOf(*store, "2020", 51, 63)}, origin));
    const RankingIndex *index = store->catalogue().index(u"ICT_INDEX"_s);
    const RankingEdition edition = store->rankings().editionsOf(index->id).last();
    QCOMPARE(edition.year, 2020);
    QCOMPARE(edition.outOf, 63);
    QCOMPARE(edition.unitSet, u"63"_s);
    QVERIFY(edition.method.isEmpty());
    QCOMPARE(entryOf(*store, 2020)->rank, std::optional(51));
}

void TestObservations::removingARankKeepsTheScores()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    // An edition with a score, as a ranking table brings it.
    const RankingIndex *index = store->catalogue().index(u"ICT_INDEX"_s);
    RankingEdition edition;
    edition.index = index->id;
    edition.year = 2020;
    edition.unitSet = u"63"_s;
    edition.outOf = 63;
    RankingEntry entry;
    entry.unit = store->home();
    entry.rank = 50;
    entry.score = 0.42;
    entry.parts.insert(u"HTKT"_s, SubScore{12, 0.5});
    QVERIFY(store->rankings().addEdition(edition, {entry}, origin));
    const QStringList withEdition = snapshot(*store);

    const auto removed =
        store->observations().record({observationOf(*store, "KTS04", "2020", {})}, origin);
    QVERIFY2(removed, outcome(removed).constData());
    QCOMPARE(snapshot(*store), before);
    QCOMPARE(entryOf(*store, 2020)->score, std::optional(0.42));
    QVERIFY(entryOf(*store, 2020)->parts == entry.parts);
    QVERIFY(store->observations().record(removed->before, origin));
    QCOMPARE(snapshot(*store), withEdition);
}

void TestObservations::removingARankKeepsTheScoresOfParts()
{
    const BuiltinFile file;
    const auto store = file.open();
    const RankingIndex *index = store->catalogue().index(u"ICT_INDEX"_s);
    RankingEdition edition;
    edition.index = index->id;
    edition.year = 2020;
    edition.unitSet = u"63"_s;
    edition.outOf = 63;
    RankingEntry entry; // of which no score of the whole was published
    entry.unit = store->home();
    entry.rank = 50;
    entry.parts.insert(u"HTKT"_s, SubScore{12, 0.5});
    QVERIFY(store->rankings().addEdition(edition, {entry}, origin));
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2020", {})}, origin));
    QVERIFY(!stored(*store, rankOf(*store, "2020", 50, 63)));
    QVERIFY(entryOf(*store, 2020));
    QVERIFY(entryOf(*store, 2020)->parts == entry.parts);
}

void TestObservations::removingARankWithoutScoresRemovesTheEntry()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({rankOf(*store, "2020", 51, 63)}, origin));
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2020", {})}, origin));
    QVERIFY(!entryOf(*store, 2020));
    QVERIFY(!stored(*store, rankOf(*store, "2020", 51, 63)));
}

void TestObservations::anotherFieldThanThatOfTheEditionIsRefused_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("outOf");
    QTest::newRow("smaller") << 51 << 60;
    QTest::newRow("greater") << 51 << 64;
    QTest::newRow("below a place that is taken") << 1 << 50;
}

void TestObservations::anotherFieldThanThatOfTheEditionIsRefused()
{
    QFETCH(int, place);
    QFETCH(int, outOf);
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record(
        {rankOf(*store, "2020", 51, 63), rankOf(*store, "2020", 12, 63, u"p-da-nang"_s)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2020", 40), rankOf(*store, "2020", place, outOf)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::FieldMismatch);
    QCOMPARE(recorded.error().subject, QString::number(outOf));
    QCOMPARE(recorded.error().arguments, (QStringList{u"63"_s, u"2020"_s}));
    QCOMPARE(snapshot(*store), before);
    QVERIFY(!stored(*store, observationOf(*store, "XHS06", "2020", 40)));
    QCOMPARE(stored(*store, rankOf(*store, "2020", 12, 63, u"p-da-nang"_s))->outOf,
             std::optional(63));
}

void TestObservations::theFieldOfTheOnlyPlaceIsCorrectedWithIt()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({rankOf(*store, "2020", 51, 60)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->observations().record({rankOf(*store, "2020", 51, 63)}, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    QCOMPARE(stored(*store, rankOf(*store, "2020", 51, 63))->outOf, std::optional(63));
    QVERIFY(store->observations().record(recorded->before, origin));
    QCOMPARE(snapshot(*store), before);
}

void TestObservations::anEditionGoesWithTheLastPlaceThatMadeIt()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QList<RankingEdition> before = store->rankings().editions();
    QVERIFY(store->observations().record({rankOf(*store, "2020", 9, 34)}, origin));
    const auto removed =
        store->observations().record({observationOf(*store, "KTS04", "2020", {})}, origin);
    QVERIFY2(removed, outcome(removed).constData());
    QCOMPARE(store->rankings().editions(), before);
    QStringList entries;
    const auto journal = store->journal().entries(u"KTS04"_s);
    for (const JournalEntry &entry : *journal) {
        if (entry.field.startsWith(u"edition: "_s) && entry.period == u"2020"_s)
            entries << entry.field + u' ' + entry.before.value_or(u"-"_s) + u'>' +
                           entry.after.value_or(u"-"_s);
    }
    QCOMPARE(entries, (QStringList{u"edition: added ->34"_s, u"edition: removed 34>-"_s}));
    QVERIFY(store->observations().record(removed->before, origin));
    QCOMPARE(stored(*store, rankOf(*store, "2020", 9, 34))->value, std::optional(9.0));
    QVERIFY(store->check()->journal.isEmpty());
    // One that a table described stays, with all that it says.
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2019", {})}, origin));
    QCOMPARE(store->rankings().editions().size(), before.size() + 1);
}

void TestObservations::anEditionOfARefusedLargeBatchLeavesNoTrace()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QList<RankingEdition> editions = store->rankings().editions();
    CompactObservations values;
    values.append(rankOf(*store, "2020", 51, 63));
    QList<quint32> positions{0};
    for (int month = 0; month < 1200; ++month) {
        Observation one = observationOf(*store, "XHS06", "2021", month < 1199 ? 40 : 101);
        one.key.period = Period::month(1900 + month / 12, month % 12 + 1);
        values.append(one);
        positions << quint32(positions.size());
    }
    QVERIFY(!store->observations().record(values, positions, origin));
    QCOMPARE(store->rankings().editions(), editions);
    QVERIFY(store->observations().record({rankOf(*store, "2020", 51, 63)}, origin));
    QCOMPARE(store->rankings().editions().size(), editions.size() + 1);
}

void TestObservations::rolledBackEditionLeavesNoTrace()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto editions = store->rankings().editions().size();
    QVERIFY(!store->observations().record(
        {rankOf(*store, "2020", 51, 63), rankOf(*store, "2021", 70, 63)}, origin));
    QCOMPARE(store->rankings().editions().size(), editions);
    QVERIFY(store->observations().record({rankOf(*store, "2020", 51, 63)}, origin));
    QCOMPARE(store->rankings().editions().size(), editions + 1);
}

// Reading

void TestObservations::valuesOfOneUnitAndOfOneIndicator()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation district = observationOf(*store, "XHS06", "2021", 33);
    district.key.unit = unitId(*store, u"d-ba-tri"_s);
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40), district},
                                         origin));
    QVERIFY(*store->observations().of(district.key.unit) == QList<Observation>{district});
    QCOMPARE(store->observations().of(district.key.indicator)->size(), 2);
    const IndicatorId rank = store->catalogue().indicator(u"KTS04"_s)->id;
    QCOMPARE(store->observations().of(rank)->size(), 12); // the known places of 2018 and 2019
}

void TestObservations::textIsNeverSql()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation one = observationOf(*store, "XHS06", "2021", 40);
    one.note = u"'); DROP TABLE observation; --"_s;
    one.source = u"<b>%1</b> \" ' ; ? :name @x $y"_s;
    QVERIFY(store->observations().record({one}, {u"Robert'); --"_s, u"?"_s}));
    QVERIFY(stored(*file.open(), one) == one);
    QCOMPARE(store->journal().entries()->last().by, u"Robert'); --"_s);
}

void TestObservations::annualValuesAreReadAlone()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40),
                                          observationOf(*store, "XHS06", "2021-Q1", 10),
                                          observationOf(*store, "XHS06", "2021-03", 8)},
                                         origin));
    const auto annualOf = [](QList<Observation> observations) {
        observations.removeIf([](const Observation &one) { return !one.key.period.isAnnual(); });
        return observations;
    };
    QCOMPARE(*store->observations().annualOf(store->home()),
             annualOf(*store->observations().of(store->home())));
    for (const QString &code : {u"XHS06"_s, u"KTS04"_s}) { // the latter from a ranking
        const IndicatorId indicator = store->catalogue().indicator(code)->id;
        const QList<Observation> annual = *store->observations().annualOf(indicator);
        QVERIFY(!annual.isEmpty());
        QCOMPARE(annual, annualOf(*store->observations().of(indicator)));
    }
}

void TestObservations::thePeriodsValuesAreReadAlone()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record(
        {observationOf(*store, "XHS06", "2019", 40), observationOf(*store, "XHS06", "2019-Q1", 10)},
        origin));
    const auto in = [&store](const char *period) {
        const Period wanted = *Period::fromText(QString::fromLatin1(period));
        const QList<Observation> observations = *store->observations().in(wanted);
        QSet<QString> found;
        for (const Observation &one : observations) {
            if (one.key.period != wanted)
                return QSet<QString>{u"another period"_s};
            found << store->catalogue().indicator(one.key.indicator)->code;
        }
        return found;
    };
    QVERIFY(in("2019").contains(u"XHS06"_s));
    QVERIFY(in("2019").contains(u"KTS04"_s));
    QCOMPARE(in("2019-Q1"), QSet<QString>{u"XHS06"_s});
    QCOMPARE(in("2033"), QSet<QString>());
}

QTEST_GUILESS_MAIN(TestObservations)
#include "tst_observations.moc"
