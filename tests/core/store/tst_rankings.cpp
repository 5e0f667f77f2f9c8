// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"import table.csv"_s};

RankingIndex indexOf(const Store &store, const QString &code)
{
    return *store.catalogue().index(code);
}

RankingEntry place(const Store &store, const QString &unit, std::optional<int> rank,
                   std::optional<double> score = {})
{
    RankingEntry entry;
    entry.unit = store.catalogue().unitByKey(unit)->id;
    entry.rank = rank;
    entry.score = score;
    return entry;
}

/// Two places of an edition of the e-government ranking that does not exist yet.
EditionPlaces newTable(const Store &store)
{
    EditionPlaces table;
    table.edition.year = 2017;
    table.edition.method = u"2017"_s;
    table.edition.unitSet = u"63"_s;
    table.edition.outOf = 63;
    table.entries = {place(store, u"p-da-nang"_s, 1, 0.91), place(store, homeKey, 57)};
    table.entries.first().parts.insert(u"portal"_s, SubScore{2, 0.8});
    table.entries.first().source = u"BC 1"_s;
    return table;
}

QList<RankingEdition> editionsOf(const Store &store, const QString &index)
{
    return store.rankings().editionsOf(indexOf(store, index).id);
}

/// Everything that the file holds about editions.
QStringList snapshot(const Store &store)
{
    QStringList lines;
    for (const RankingEdition &edition : store.rankings().editions()) {
        lines << u"%1 %2 %3 %4 %5"_s.arg(store.catalogue().index(edition.index)->code)
                     .arg(edition.year)
                     .arg(edition.label, edition.method)
                     .arg(edition.outOf);
        const QList<RankingEntry> entries = *store.rankings().entries(edition.id);
        for (const RankingEntry &entry : entries)
            lines << u"- %1 %2 %3 %4 %5"_s.arg(store.catalogue().unit(entry.unit)->key)
                         .arg(entry.rank.value_or(0))
                         .arg(entry.score.value_or(-1))
                         .arg(entry.parts.keys().join(u' '), entry.source);
    }
    return lines;
}

/// "EGOV p-da-nang value: -> 1", for the entries that came after `first`.
QStringList journalAfter(const Store &store, qsizetype first)
{
    QStringList lines;
    const QList<JournalEntry> journal = store.journal().entries()->mid(first);
    for (const JournalEntry &entry : journal)
        lines << u"%1 %2 %3: %4 -> %5"_s.arg(entry.indicator, entry.unitKey, entry.field,
                                             entry.before.value_or(u""_s),
                                             entry.after.value_or(u""_s));
    return lines;
}

} // namespace

class TestRankings : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewEditionIsJournalled();
    void whatDoesNotChangeIsNotWritten();
    void placesAreRevised();
    void anUndoPutsThePlacesBack();
    void anUndoTakesANewEditionAway();
    void unitsThatAreNotNamedKeepTheirPlaces();
    void theFieldOfAllPlacesIsCorrected();
    void whatTheEditionStatesIsJournalled();
    void aNewIndexIsMade();
    void partsAreAddedAtTheEnd();
    void placesOutsideTheFieldAreRefused_data();
    void placesOutsideTheFieldAreRefused();

private:
    qsizetype journalled() const { return m_store->journal().entries()->size(); }
    Result<RecordedEdition> save(const EditionPlaces &places, const QString &index = u"EGOV"_s)
    {
        return m_store->rankings().saveEdition(indexOf(*m_store, index), places, origin);
    }

    std::unique_ptr<BuiltinFile> m_file;
    std::unique_ptr<Store> m_store;
};

void TestRankings::init()
{
    m_store.reset();
    m_file = std::make_unique<BuiltinFile>();
    m_store = m_file->open();
}

void TestRankings::aNewEditionIsJournalled()
{
    const qsizetype before = journalled();
    const auto saved = save(newTable(*m_store));
    QVERIFY2(saved, outcome(saved).constData());
    const RankingEdition edition = editionsOf(*m_store, u"EGOV"_s).constFirst();
    QCOMPARE(edition.id, saved->after.edition.id);
    QCOMPARE(edition.method, u"2017"_s);
    const QList<RankingEntry> entries = *m_store->rankings().entries(edition.id);
    QVERIFY(entries == saved->after.entries);
    QCOMPARE(
        journalAfter(*m_store, before),
        (QStringList{u"EGOV  edition: added:  -> EGOV 2017"_s, u"EGOV p-da-nang value:  -> 1"_s,
                     u"EGOV p-da-nang out_of:  -> 63"_s, u"EGOV p-da-nang score:  -> 0.91"_s,
                     u"EGOV p-da-nang parts:  -> {\"portal\":{\"rank\":2,\"score\":0.8}}"_s,
                     u"EGOV p-da-nang source:  -> BC 1"_s, u"EGOV p-ben-tre value:  -> 57"_s,
                     u"EGOV p-ben-tre out_of:  -> 63"_s}));
    const JournalEntry last = m_store->journal().entries()->constLast();
    QCOMPARE(last.batch, saved->batch);
    QCOMPARE(last.period, u"2017"_s);
    QCOMPARE(last.reason, origin.reason);
    QVERIFY(m_store->check()->journal.isEmpty());
}

void TestRankings::whatDoesNotChangeIsNotWritten()
{
    QVERIFY(save(newTable(*m_store)));
    const qsizetype before = journalled();
    const auto saved = save(newTable(*m_store));
    QVERIFY2(saved, outcome(saved).constData());
    QVERIFY(saved->after.entries.isEmpty());
    QVERIFY(saved->before.entries.isEmpty());
    QCOMPARE(journalled(), before);
}

void TestRankings::placesAreRevised()
{
    QVERIFY(save(newTable(*m_store)));
    const qsizetype before = journalled();
    EditionPlaces revised = newTable(*m_store);
    revised.entries.first().score = 0.92;
    revised.entries.first().note = u"corrected"_s;
    const auto saved = save(revised);
    QVERIFY2(saved, outcome(saved).constData());
    QCOMPARE(saved->before.entries.size(), 1);
    QCOMPARE(saved->before.entries.first().score, std::optional(0.91));
    QCOMPARE(saved->after.entries.first().score, std::optional(0.92));
    QCOMPARE(journalAfter(*m_store, before),
             (QStringList{u"EGOV p-da-nang score: 0.91 -> 0.92"_s,
                          u"EGOV p-da-nang note:  -> corrected"_s}));
}

void TestRankings::anUndoPutsThePlacesBack()
{
    const QStringList before = snapshot(*m_store);
    EditionPlaces table;
    table.edition = editionsOf(*m_store, u"ICT_INDEX"_s).constLast();
    table.edition.method = u"another"_s;
    table.entries = {place(*m_store, homeKey, 40, 0.4), place(*m_store, u"p-ca-mau"_s, 62)};
    const auto saved = save(table, u"ICT_INDEX"_s);
    QVERIFY2(saved, outcome(saved).constData());
    const QStringList after = snapshot(*m_store);
    QVERIFY(after != before);
    QVERIFY(save(saved->before, u"ICT_INDEX"_s));
    QCOMPARE(snapshot(*m_store), before);
    QVERIFY(save(saved->after, u"ICT_INDEX"_s));
    QCOMPARE(snapshot(*m_store), after);
}

void TestRankings::anUndoTakesANewEditionAway()
{
    const QStringList before = snapshot(*m_store);
    const auto saved = save(newTable(*m_store));
    const QStringList after = snapshot(*m_store);
    const auto undone = save(saved->before);
    QVERIFY2(undone, outcome(undone).constData());
    QCOMPARE(snapshot(*m_store), before);
    QVERIFY(save(undone->before));
    QCOMPARE(snapshot(*m_store), after);
    QVERIFY(m_store->check()->journal.isEmpty());
}

void TestRankings::unitsThatAreNotNamedKeepTheirPlaces()
{
    QVERIFY(save(newTable(*m_store)));
    EditionPlaces more = newTable(*m_store);
    more.entries = {place(*m_store, u"p-ca-mau"_s, 62)};
    const auto saved = save(more);
    QCOMPARE(saved->after.entries.size(), 1);
    QCOMPARE(m_store->rankings().entries(saved->after.edition.id)->size(), 3);
}

void TestRankings::theFieldOfAllPlacesIsCorrected()
{
    QVERIFY(save(newTable(*m_store)));
    const qsizetype before = journalled();
    EditionPlaces corrected = newTable(*m_store);
    corrected.edition.outOf = 62;
    const auto saved = save(corrected);
    QVERIFY2(saved, outcome(saved).constData());
    QCOMPARE(journalAfter(*m_store, before),
             (QStringList{u"EGOV  out_of: 63 -> 62"_s, u"EGOV p-da-nang out_of: 63 -> 62"_s,
                          u"EGOV p-ben-tre out_of: 63 -> 62"_s}));
    QVERIFY(save(saved->before));
    QCOMPARE(editionsOf(*m_store, u"EGOV"_s).constFirst().outOf, 63);
}

void TestRankings::whatTheEditionStatesIsJournalled()
{
    QVERIFY(save(newTable(*m_store)));
    const qsizetype before = journalled();
    EditionPlaces stated = newTable(*m_store);
    stated.edition.method = u"2017 revised"_s;
    stated.edition.dataYear = 2016;
    QVERIFY(save(stated));
    QCOMPARE(
        journalAfter(*m_store, before),
        (QStringList{u"EGOV  data_year:  -> 2016"_s, u"EGOV  method: 2017 -> 2017 revised"_s}));
    QCOMPARE(editionsOf(*m_store, u"EGOV"_s).constFirst().dataYear, std::optional(2016));
}

void TestRankings::aNewIndexIsMade()
{
    RankingIndex index;
    index.code = u"PAPI"_s;
    index.name = {u"PAPI"_s, u"PAPI"_s};
    index.parts = {{u"participation"_s, {u"participation"_s, u"participation"_s}, {}}};
    const auto saved = m_store->rankings().saveEdition(index, newTable(*m_store), origin);
    QVERIFY2(saved, outcome(saved).constData());
    const RankingIndex stored = indexOf(*m_store, u"PAPI"_s);
    QCOMPARE(stored.id, saved->after.edition.index);
    QVERIFY(stored.parts == index.parts);
    QCOMPARE(m_store->journal().entries()->constLast().indicator, u"PAPI"_s);
}

void TestRankings::partsAreAddedAtTheEnd()
{
    RankingIndex index = indexOf(*m_store, u"ICT_INDEX"_s);
    index.parts.prepend({u"openness"_s, {u"openness"_s, u"openness"_s}, {}});
    QVERIFY(m_store->rankings().saveEdition(index, newTable(*m_store), origin));
    const QList<SubIndex> parts = indexOf(*m_store, u"ICT_INDEX"_s).parts;
    QCOMPARE(parts.size(), index.parts.size());
    QCOMPARE(parts.constLast().code, u"openness"_s);
    QCOMPARE(parts.constFirst().weight, std::optional(1.0));
}

void TestRankings::placesOutsideTheFieldAreRefused_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("outOf");
    QTest::newRow("a new place") << 64 << 63;
    QTest::newRow("no place") << 0 << 63;
    QTest::newRow("a place that is stored") << 1 << 56;
}

void TestRankings::placesOutsideTheFieldAreRefused()
{
    QFETCH(int, rank);
    QFETCH(int, outOf);
    QVERIFY(save(newTable(*m_store)));
    const QStringList before = snapshot(*m_store);
    EditionPlaces table = newTable(*m_store);
    table.edition.outOf = outOf;
    table.entries = {place(*m_store, u"p-ca-mau"_s, rank)};
    RankingIndex index = indexOf(*m_store, u"EGOV"_s);
    index.parts = {{u"portal"_s, {}, {}}};
    const auto saved = m_store->rankings().saveEdition(index, table, origin);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::RankExceedsField);
    QCOMPARE(snapshot(*m_store), before);
    QVERIFY(indexOf(*m_store, u"EGOV"_s).parts.isEmpty());
    QVERIFY(Store::open(m_file->path(), BuiltinFile::clock()).value()->rankings().editions() ==
            m_store->rankings().editions());
}

QTEST_GUILESS_MAIN(TestRankings)
#include "tst_rankings.moc"
