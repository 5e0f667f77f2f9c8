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

const Origin origin{u"An"_s, u"edit"_s};

/// "target 12 changed", sorted.
QStringList foreignRows(const BuiltinFile &file)
{
    static const QMap<ForeignChange, QString> words{{ForeignChange::Changed, u"changed"_s},
                                                    {ForeignChange::Removed, u"removed"_s},
                                                    {ForeignChange::Added, u"added"_s}};
    QStringList list;
    const auto integrity = file.open()->check();
    for (const ForeignRow &row : integrity->rows.first)
        list << QStringList{row.table, row.key, words.value(row.change)}.join(u' ');
    list.sort();
    return list;
}

void importAnew(Store &store)
{
    const Programme programme = *store.mainProgramme();
    const auto saved =
        store.saveProgramme(programme, store.catalogue().indicatorsOf(programme.id), origin);
    QVERIFY2(saved, outcome(saved).constData());
}

} // namespace

class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsSealed();
    void aRowIsNamedByWhatItIsAbout();
    void aChangeShowsAfterLaterWrites();
    void aRowThatWasAddedShowsAfterLaterWrites();
    void aRowThatIsBroughtBackIsSoundAgain();
    void aRowThatIsWrittenOverIsSoundAgain();
    void aTableWithoutItsSealStaysWithout();
    void aRefusedWriteLeavesTheSeal();
};

void TestSeal::whatIsWrittenIsSealed()
{
    const BuiltinFile file;
    const auto store = file.open();
    importAnew(*store);
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2024", 20, 63)}, origin));
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2024", {})}, origin));
    QVERIFY(store->office().saveAgencies(*store->office().agencies(), origin));
    QVERIFY(store->office().saveBriefTexts(store->mainProgramme()->id, {{u"y"_s, u"w"_s}, {}, {}},
                                           origin));
    QVERIFY(store->setHome(store->catalogue().units().at(3).id, origin));
    EditionPlaces places;
    places.edition = store->rankings().editions().first();
    places.entries = *store->rankings().entries(places.edition.id);
    for (RankingEntry &entry : places.entries) {
        entry.rank.reset();
        entry.score.reset();
        entry.parts.clear();
    }
    const RankingIndex index = *store->catalogue().index(places.edition.index);
    const auto saved = store->rankings().saveEdition(index, places, origin);
    QVERIFY2(saved, outcome(saved).constData());
    QVERIFY(store->rankings().saveEdition(index, saved->before, origin));
    QCOMPARE(foreignRows(file), QStringList());
}

void TestSeal::aRowIsNamedByWhatItIsAbout()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.run(u"UPDATE target SET value = 1 WHERE id = (SELECT min(t.id) FROM target t "
                        u"JOIN indicator i ON i.id = t.indicator_id WHERE i.code = 'CQS03T')"_s));
        QVERIFY(
            raw.run(u"UPDATE ranking_entry SET rank = 1 WHERE id = (SELECT min(id) FROM "
                    u"ranking_entry WHERE unit_id = (SELECT id FROM unit WHERE key = '%1'))"_s.arg(
                        homeKey)));
    }
    const auto integrity = file.open()->check();
    QStringList labels;
    for (const ForeignRow &row : integrity->rows.first)
        labels << row.label;
    QCOMPARE(labels, (QStringList{u"ICT_INDEX 2018 %1"_s.arg(homeKey), u"CQS03T 2025"_s}));
}

void TestSeal::aChangeShowsAfterLaterWrites()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path())
                .run(u"UPDATE agency_profile SET signer = 'Somebody' WHERE id = 1"_s));
    const auto store = file.open();
    AgencyProfile early;
    early.validity = {QDate(1900, 1, 1), QDate(1901, 1, 1), false};
    QVERIFY(store->office().addAgencies({early}, origin));
    QCOMPARE(foreignRows(file), QStringList{u"agency_profile 1 changed"_s});
}

void TestSeal::aRowThatWasAddedShowsAfterLaterWrites()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path())
                .run(u"INSERT INTO ranking_edition SELECT 900, index_id, 1999, label, data_year, "
                     u"method, unit_set, out_of, published, note_vi, note_en "
                     u"FROM ranking_edition WHERE id = 1"_s));
    QVERIFY(file.open()->observations().record(
        {observationOf(*file.open(), "KTS04", "2024", 20, 63)}, origin));
    QCOMPARE(foreignRows(file), QStringList{u"ranking_edition 900 added"_s});
}

void TestSeal::aRowThatIsBroughtBackIsSoundAgain()
{
    const BuiltinFile file;
    RawDatabase raw(file.path());
    const QString name = raw.value(u"SELECT name_vi FROM programme WHERE id = 1"_s).toString();
    QVERIFY(raw.run(u"UPDATE programme SET name_vi = 'x' WHERE id = 1"_s));
    QCOMPARE(foreignRows(file), QStringList{u"programme 1 changed"_s});
    QVERIFY(raw.run(u"UPDATE programme SET name_vi = '%1' WHERE id = 1"_s.arg(name)));
    QCOMPARE(foreignRows(file), QStringList());
}

void TestSeal::aRowThatIsWrittenOverIsSoundAgain()
{
    const BuiltinFile file;
    const auto store = file.open(); // it knows the name as it was
    QVERIFY(RawDatabase(file.path()).run(u"UPDATE programme SET name_vi = 'x' WHERE id = 1"_s));
    importAnew(*store);
    QCOMPARE(foreignRows(file), QStringList());
    const QList<JournalEntry> entries = *store->journal().entries();
    QCOMPARE(entries.last().field, u"programme: name"_s);
    QVERIFY(entries.last().before->startsWith(u"x | "_s));
}

void TestSeal::aTableWithoutItsSealStaysWithout()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path()).run(u"DELETE FROM seal WHERE name = 'target'"_s));
    importAnew(*file.open());
    QCOMPARE(foreignRows(file), QStringList{u"target  removed"_s});
}

void TestSeal::aRefusedWriteLeavesTheSeal()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto added = store->addSuccessions({{UnitId(999999), UnitId(999998), true, {}}}, origin);
    QVERIFY(!added);
    QCOMPARE(foreignRows(file), QStringList());
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
