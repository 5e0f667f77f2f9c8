// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"Nguy\u1ec5n An"_s, u"import p.json"_s};

/// A file, and what was entered into its journal since it was made.
class Catalogued
{
public:
    Catalogued()
        : store(file.open())
        , m_first(store->journal().entries()->size())
    {}

    QList<JournalEntry> entries() const { return store->journal().entries()->mid(m_first); }

    /// "CQS03T|2025|target: NQ01|by >= 90|by >= 80"; null is "-".
    QStringList lines() const
    {
        QStringList list;
        for (const JournalEntry &entry : entries())
            list << QStringList{entry.indicator, entry.period, entry.field,
                                entry.before.value_or(u"-"_s), entry.after.value_or(u"-"_s)}
                        .join(u'|');
        return list;
    }

    /// Saves the main programme with what `change` makes of its indicators.
    template<class Change>
    void save(Change change)
    {
        Programme programme = *store->mainProgramme();
        QList<Indicator> indicators = store->catalogue().indicatorsOf(programme.id);
        change(programme, indicators);
        const auto saved = store->saveProgramme(programme, indicators, origin);
        QVERIFY2(saved, outcome(saved).constData());
    }

    BuiltinFile file;
    std::unique_ptr<Store> store;

private:
    qsizetype m_first;
};

Indicator &named(QList<Indicator> &indicators, const QString &code)
{
    return *std::find_if(indicators.begin(), indicators.end(),
                         [&code](const Indicator &one) { return one.code == code; });
}

} // namespace

class TestStoreCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void theSameProgrammeAgainIsNotEntered();
    void otherTargetsAreEntered();
    void fieldsOfAnIndicatorAreEntered();
    void aNewIndicatorIsOneEntry();
    void aNewProgrammeIsOneEntry();
    void theHomeUnitIsEntered();
    void editionsAreEntered();
    void anEditionOfATypedPlaceIsEntered();
    void aSmallerFieldIsEntered();
    void initSaysWhatItMade();
};

void TestStoreCatalogue::theSameProgrammeAgainIsNotEntered()
{
    Catalogued catalogue;
    catalogue.save([](Programme &, QList<Indicator> &) {});
    QCOMPARE(catalogue.lines(), QStringList());
}

void TestStoreCatalogue::otherTargetsAreEntered()
{
    Catalogued catalogue;
    catalogue.save([](Programme &, QList<Indicator> &indicators) {
        QList<Target> &targets = named(indicators, u"CQS03T"_s).targets;
        targets.first().value = 80;
        targets.removeLast();
    });
    const QStringList lines = catalogue.lines();
    QVERIFY2(lines.contains(u"CQS03T|2025|target: NQ01|by >= 90|by >= 80"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"CQS03T|2030|target: NQ01|by >= 100|-"_s) ||
                 lines.last().startsWith(u"CQS03T|2030|target: NQ01|"_s),
             qPrintable(lines.join(u'\n')));
    const JournalEntry entry = catalogue.entries().first();
    QCOMPARE(entry.by, origin.by);
    QCOMPARE(entry.reason, origin.reason);
    QCOMPARE(entry.at, BuiltinFile::clock().now());
}

void TestStoreCatalogue::fieldsOfAnIndicatorAreEntered()
{
    Catalogued catalogue;
    catalogue.save([](Programme &programme, QList<Indicator> &indicators) {
        Indicator &indicator = named(indicators, u"XHS06"_s);
        indicator.direction = Direction::Down;
        indicator.limits.max = 50.5;
        indicator.name.en = u"Another name"_s;
        programme.baselineYear = 2019;
    });
    const QStringList lines = catalogue.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"|NQ01|programme: baseline_year|2020|2019"_s);
    QCOMPARE(lines.at(1), u"XHS06||indicator: direction|up|down"_s);
    QCOMPARE(lines.at(2), u"XHS06||indicator: max|100|50.5"_s);
    QVERIFY(lines.at(3).startsWith(u"XHS06||indicator: name|"_s));
    QVERIFY(lines.at(3).endsWith(u" | Another name"_s));
}

void TestStoreCatalogue::aNewIndicatorIsOneEntry()
{
    Catalogued catalogue;
    catalogue.save([](Programme &, QList<Indicator> &indicators) {
        Indicator other = named(indicators, u"XHS06"_s);
        other.code = u"XHS99"_s;
        other.name = {u"M\u1edbi"_s, u"New"_s};
        indicators << other;
    });
    const QStringList lines = catalogue.lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"|NQ01|programme: indicators|"_s));
    QCOMPARE(lines.last(), u"XHS99||indicator: added|-|M\u1edbi | New"_s);
}

void TestStoreCatalogue::aNewProgrammeIsOneEntry()
{
    Catalogued catalogue;
    catalogue.save([](Programme &programme, QList<Indicator> &indicators) {
        programme.code = u"KH2"_s;
        programme.name = {u"K\u1ebf ho\u1ea1ch"_s, u"Plan"_s};
        indicators = {named(indicators, u"XHS06"_s)};
        indicators.first().code = u"A1"_s;
    });
    QCOMPARE(catalogue.lines(),
             QStringList{u"|KH2|programme: added|-|K\u1ebf ho\u1ea1ch | Plan"_s});
}

void TestStoreCatalogue::theHomeUnitIsEntered()
{
    Catalogued catalogue;
    const Unit unit = catalogue.store->catalogue().units().at(3);
    QVERIFY(catalogue.store->setHome(unit.id, origin));
    QCOMPARE(catalogue.lines(), QStringList{u"||file: home unit|%1|%2"_s.arg(homeKey, unit.key)});
}

void TestStoreCatalogue::editionsAreEntered()
{
    Catalogued catalogue;
    Store &store = *catalogue.store;
    const RankingIndex index = *store.catalogue().index(u"ICT_INDEX"_s);
    RankingEntry entry;
    entry.unit = store.home();
    entry.rank = 20;
    EditionPlaces places{{}, {entry}};
    places.edition.index = index.id;
    places.edition.year = 2024;
    places.edition.outOf = 63;
    const auto saved = store.rankings().saveEdition(index, places, origin);
    QVERIFY2(saved, outcome(saved).constData());
    QCOMPARE(catalogue.lines().first(), u"KTS04|2024|edition: added|-|ICT_INDEX 2024"_s);
    places.edition.published = QDate(2025, 1, 2);
    places.entries.first().publishedName = u"Ben Tre"_s;
    QVERIFY(store.rankings().saveEdition(index, places, origin));
    QVERIFY(catalogue.lines().contains(u"KTS04|2024|edition: published|-|2025-01-02"_s));
    QVERIFY(catalogue.lines().contains(u"KTS04|2024|edition: published_name|-|Ben Tre"_s));
    QVERIFY(store.rankings().saveEdition(index, saved->before, origin));
    QVERIFY(catalogue.lines().contains(u"KTS04|2024|edition: removed|ICT_INDEX 2024|-"_s));
}

void TestStoreCatalogue::anEditionOfATypedPlaceIsEntered()
{
    Catalogued catalogue;
    Store &store = *catalogue.store;
    QVERIFY(store.observations().record({observationOf(store, "KTS04", "2024", 20, 63)}, origin));
    QCOMPARE(catalogue.lines().first(), u"KTS04|2024|edition: added|-|63"_s);
}

void TestStoreCatalogue::aSmallerFieldIsEntered()
{
    Catalogued catalogue;
    Store &store = *catalogue.store;
    QVERIFY(store.observations().record({observationOf(store, "KTS04", "2024", 20, 63)}, origin));
    QVERIFY(store.observations().record({observationOf(store, "KTS04", "2024", 20, 34)}, origin));
    QVERIFY(catalogue.lines().contains(u"KTS04|2024|edition: out_of|63|34"_s));
}

void TestStoreCatalogue::initSaysWhatItMade()
{
    const BuiltinFile file;
    QStringList fields;
    const QList<JournalEntry> entries = *file.open()->journal().entries();
    for (const JournalEntry &entry : entries) {
        if (entry.indicator.isEmpty())
            fields << entry.field;
    }
    for (const QString &field :
         {u"units: added"_s, u"successions: added"_s, u"regions: added"_s, u"programme: added"_s,
          u"agency: added"_s, u"calendar: added"_s, u"file: home unit"_s})
        QVERIFY2(fields.contains(field), qPrintable(field));
}

QTEST_GUILESS_MAIN(TestStoreCatalogue)
#include "tst_storecatalogue.moc"
