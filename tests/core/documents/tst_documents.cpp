// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/checkdocument.h"
#include "core/documents/journaldocument.h"
#include "core/documents/statusdocument.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"An"_s, u"edit"_s};
using Codes = QStringList;

QJsonObject statusOf(const Store &store, int year, const QString &only = {})
{
    const Situation situation = assessProgramme(store.catalogue(), *store.mainProgramme(),
                                                *store.observations().of(store.home()),
                                                store.rankings().editions(), store.home(), year);
    return statusDocument(situation, u"83"_s, only);
}

QJsonObject indicatorOf(const QJsonObject &status, const QString &code)
{
    const QJsonArray indicators = status.value(u"indicators"_s).toArray();
    for (const QJsonValue &indicator : indicators) {
        if (indicator[u"code"_s] == code)
            return indicator.toObject();
    }
    return {};
}

QJsonObject firstTarget(const QJsonObject &indicator)
{
    return indicator.value(u"targets"_s).toArray().first().toObject();
}

Codes sorted(Codes codes)
{
    codes.sort();
    return codes;
}

const Codes pathKeys = sorted({u"horizon"_s,
                               u"mode"_s,
                               u"op"_s,
                               u"value"_s,
                               u"document"_s,
                               u"status"_s,
                               u"reason"_s,
                               u"trend"_s,
                               u"provisional"_s,
                               u"window"_s,
                               u"delta"_s,
                               u"projected"_s,
                               u"projected_shown"_s,
                               u"gap_share"_s,
                               u"required_per_year"_s,
                               u"required_from_as_of"_s,
                               u"value_age_years"_s,
                               u"lag_years"_s,
                               u"late_more_than_years"_s,
                               u"growth_ratio"_s,
                               u"growth_score"_s,
                               u"growth_class"_s,
                               u"growth_refused"_s});

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void statusHasTheKeysOfItsContract();
    void statusExample();
    void statusExampleTargets_data();
    void statusExampleTargets();
    void aYearThatHasNotComeIsSaid();
    void statusWithoutValues();
    void statusOfOtherModes();
    void statesAreTexts();
    void summaryCountsTheShown();
    void journalIsAListOldestFirst();
    void soundFile();
    void checkFindsAnAlteredEntry();
    void checkFindsABrokenRule();
    void checkFindsABrokenReference();
    void anOpenWarningIsNoError();
    void anAcceptedWarningIsNoFinding();
    void checkSaysWhatTheJournalHas();
    void checkNamesTheRowOfTheCatalogue();
    void manyWarningsAreSummed();
    void aDamagedFileSaysWhatCanBeRead();
    void aCheckStopsWheneverItIsTold();
    void aForeignFileIsAnError();
};

// status

void TestDocuments::statusHasTheKeysOfItsContract()
{
    const BuiltinFile file;
    const QJsonObject status = statusOf(*file.open(), 2019);
    QCOMPARE(status.keys(),
             sorted({u"programme"_s, u"as_of"_s, u"area"_s, u"indicators"_s, u"summary"_s}));
    const QJsonArray indicators = status.value(u"indicators"_s).toArray();
    QCOMPARE(indicators.size(), 47);
    for (const QJsonValue &one : indicators) {
        const QJsonObject indicator = one.toObject();
        QCOMPARE(indicator.keys(),
                 sorted({u"code"_s, u"pillar"_s, u"kind"_s, u"direction"_s, u"name"_s, u"latest"_s,
                         u"previous"_s, u"change"_s, u"targets"_s, u"percentile"_s, u"trend"_s}));
        QCOMPARE(
            indicator[u"change"_s].toObject().keys(),
            sorted({u"absolute"_s, u"relative"_s, u"improved"_s, u"within_noise"_s, u"refused"_s}));
        QCOMPARE(
            indicator[u"trend"_s].toObject().keys(),
            sorted({u"n"_s, u"theil_sen"_s, u"intercept"_s, u"mk_s"_s, u"mk_p"_s, u"forecast"_s}));
        for (const QJsonValue &target : indicator[u"targets"_s].toArray()) {
            if (target[u"mode"_s] != u"each_year"_s && target[u"mode"_s] != u"every_part"_s)
                QCOMPARE(target.toObject().keys(), pathKeys);
        }
    }
    QCOMPARE(status[u"summary"_s].toObject().keys(),
             sorted({u"met"_s, u"on_track"_s, u"slightly_off"_s, u"off_track"_s,
                     u"wrong_direction"_s, u"missed"_s, u"no_data"_s, u"not_assessable"_s}));
}

void TestDocuments::statusExample()
{
    const BuiltinFile file;
    const QJsonObject status = statusOf(*file.open(), 2019, u"KTS04"_s);
    QCOMPARE(status[u"programme"_s], QJsonValue(u"NQ01"_s));
    QCOMPARE(status[u"as_of"_s], QJsonValue(2019));
    QCOMPARE(status[u"area"_s], QJsonValue(u"83"_s));
    QCOMPARE(status[u"indicators"_s].toArray().size(), 1);
    const QJsonObject rank = indicatorOf(status, u"KTS04"_s);
    QCOMPARE(rank[u"pillar"_s], QJsonValue(u"KTS"_s));
    QCOMPARE(rank[u"kind"_s], QJsonValue(u"rank"_s));
    QCOMPARE(rank[u"direction"_s], QJsonValue(u"down"_s));
    QCOMPARE(
        rank[u"latest"_s],
        QJsonValue(QJsonObject{{u"period"_s, u"2019"_s}, {u"value"_s, 53}, {u"out_of"_s, 63}}));
    QCOMPARE(
        rank[u"previous"_s],
        QJsonValue(QJsonObject{{u"period"_s, u"2018"_s}, {u"value"_s, 50}, {u"out_of"_s, 63}}));
    QCOMPARE(rank[u"change"_s], QJsonValue(QJsonObject{{u"absolute"_s, 3},
                                                       {u"relative"_s, 0.06},
                                                       {u"improved"_s, false},
                                                       {u"within_noise"_s, true},
                                                       {u"refused"_s, QJsonValue::Null}}));
    QCOMPARE(rank[u"percentile"_s], QJsonValue(0.16129032258064516));
    QCOMPARE(rank[u"trend"_s], QJsonValue(QJsonObject{{u"n"_s, 2},
                                                      {u"theil_sen"_s, QJsonValue::Null},
                                                      {u"intercept"_s, QJsonValue::Null},
                                                      {u"mk_s"_s, QJsonValue::Null},
                                                      {u"mk_p"_s, QJsonValue::Null},
                                                      {u"forecast"_s, QJsonArray()}}));
}

void TestDocuments::statusExampleTargets_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject common{{u"mode"_s, u"by"_s},
                             {u"op"_s, u"<="_s},
                             {u"document"_s, u"NQ01"_s},
                             {u"status"_s, u"wrong_direction"_s},
                             {u"reason"_s, QJsonValue::Null},
                             {u"trend"_s, u"wrong_direction"_s},
                             {u"provisional"_s, true},
                             {u"window"_s, QJsonArray{2018, 2019}},
                             {u"delta"_s, 3},
                             {u"projected_shown"_s, 63},
                             {u"value_age_years"_s, 0},
                             {u"lag_years"_s, QJsonValue::Null},
                             {u"late_more_than_years"_s, 1},
                             {u"growth_ratio"_s, QJsonValue::Null},
                             {u"growth_score"_s, QJsonValue::Null},
                             {u"growth_class"_s, QJsonValue::Null},
                             {u"growth_refused"_s, u"rank"_s}};
    QJsonObject first = common;
    first.insert(u"horizon"_s, 2025);
    first.insert(u"value"_s, 25);
    first.insert(u"projected"_s, 71);
    first.insert(u"gap_share"_s, 1.642857142857143);
    first.insert(u"required_per_year"_s, -4.666666666666667);
    first.insert(u"required_from_as_of"_s, -4.666666666666667);
    QTest::newRow("top 25 by 2025") << 0 << first;
    QJsonObject second = common;
    second.insert(u"horizon"_s, 2030);
    second.insert(u"value"_s, 10);
    second.insert(u"projected"_s, 86);
    second.insert(u"gap_share"_s, 1.7674418604651163);
    second.insert(u"required_per_year"_s, -3.909090909090909);
    second.insert(u"required_from_as_of"_s, -3.909090909090909);
    QTest::newRow("top 10 by 2030") << 1 << second;
}

void TestDocuments::statusExampleTargets()
{
    QFETCH(int, target);
    QFETCH(QJsonObject, expected);
    const BuiltinFile file;
    const QJsonObject rank = indicatorOf(statusOf(*file.open(), 2019, u"KTS04"_s), u"KTS04"_s);
    const QJsonObject actual = rank[u"targets"_s][target].toObject();
    QCOMPARE(actual.keys(), expected.keys());
    for (const QString &key : expected.keys()) {
        if (expected[key].isDouble())
            QVERIFY2(nearly(actual[key].toDouble(), expected[key].toDouble()), qPrintable(key));
        else
            QCOMPARE(actual[key], expected[key]);
    }
}

void TestDocuments::aYearThatHasNotComeIsSaid()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto documentOf = [&](int thisYear) {
        return statusDocument(assessProgramme(store->catalogue(), *store->mainProgramme(),
                                              *store->observations().of(store->home()),
                                              store->rankings().editions(), store->home(), 2027,
                                              thisYear),
                              u"83"_s);
    };
    QCOMPARE(documentOf(2026).value(u"as_of_is_ahead"_s), QJsonValue(true));
    QVERIFY(!documentOf(2027).contains(u"as_of_is_ahead"_s));
}

void TestDocuments::statusWithoutValues()
{
    const BuiltinFile file;
    const QJsonObject share = indicatorOf(statusOf(*file.open(), 2019), u"XHS06"_s);
    QVERIFY(share[u"latest"_s].isNull() && share[u"previous"_s].isNull());
    QCOMPARE(share[u"change"_s][u"refused"_s], QJsonValue(u"gap"_s));
    QVERIFY(share[u"change"_s][u"within_noise"_s].isNull());
    const QJsonObject target = firstTarget(share);
    QCOMPARE(target[u"status"_s], QJsonValue(u"no_data"_s));
    QCOMPARE(target[u"growth_refused"_s], QJsonValue(u"no_data"_s));
    for (const char16_t *key : {u"trend", u"window", u"delta", u"projected", u"lag_years"})
        QVERIFY(target[QString::fromUtf16(key)].isNull());
}

void TestDocuments::statusOfOtherModes()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record(
        {observationOf(*store, "KTS03", "2021", 7.5), observationOf(*store, "KTS03", "2022", 6)},
        origin));
    const QJsonObject status = statusOf(*store, 2023);
    const QJsonObject growth = firstTarget(indicatorOf(status, u"KTS03"_s));
    QCOMPARE(growth[u"status"_s], QJsonValue(u"missed"_s));
    QCOMPARE(growth[u"years_held"_s], QJsonValue(QJsonArray{2021}));
    QCOMPARE(growth[u"years_failed"_s], QJsonValue(QJsonArray{2022}));
    QCOMPARE(growth[u"years_missing"_s], QJsonValue(QJsonArray{2023}));
    QVERIFY(growth[u"delta"_s].isNull() && growth[u"projected"_s].isNull());
    const QJsonObject sectors = firstTarget(indicatorOf(status, u"KTS02"_s));
    QVERIFY(sectors.contains(u"worst_part"_s));
    const QJsonObject milestone = firstTarget(indicatorOf(status, u"XHS03"_s));
    QVERIFY(milestone[u"op"_s].isNull() && milestone[u"value"_s].isNull());
}

void TestDocuments::statesAreTexts()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation milestone = observationOf(*store, "XHS03", "2021", {});
    milestone.state = MilestoneState::InProgress;
    Observation words = observationOf(*store, "TQ01", "2021", {});
    words.text = u"ch\u1eadm"_s;
    QVERIFY(store->observations().record({milestone, words}, origin));
    const QJsonObject status = statusOf(*store, 2021);
    QCOMPARE(indicatorOf(status, u"XHS03"_s)[u"latest"_s][u"value"_s],
             QJsonValue(u"in_progress"_s));
    QCOMPARE(indicatorOf(status, u"TQ01"_s)[u"latest"_s][u"value"_s], QJsonValue(u"ch\u1eadm"_s));
    QVERIFY(indicatorOf(status, u"TQ01"_s)[u"direction"_s].isNull());
}

void TestDocuments::summaryCountsTheShown()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QJsonObject all = statusOf(*store, 2019)[u"summary"_s].toObject();
    int total = 0;
    for (const QJsonValue &count : all)
        total += count.toInt();
    QCOMPARE(total, 38);
    const QJsonObject one = statusOf(*store, 2019, u"KTS04"_s)[u"summary"_s].toObject();
    QCOMPARE(one[u"wrong_direction"_s], QJsonValue(1));
    QCOMPARE(one[u"no_data"_s], QJsonValue(0));
}

// journal and check

void TestDocuments::journalIsAListOldestFirst()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin));
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 41.5)}, origin));
    const QJsonArray list =
        journalDocument(*store->journal().entries(u"XHS06"_s), store->catalogue());
    QCOMPARE(list.size(), 2);
    const QJsonObject last = list.last().toObject();
    QCOMPARE(last.keys(),
             sorted({u"id"_s, u"at"_s, u"by"_s, u"indicator"_s, u"area"_s, u"period"_s, u"field"_s,
                     u"old"_s, u"new"_s, u"reason"_s, u"source"_s, u"batch"_s}));
    QCOMPARE(last[u"old"_s], QJsonValue(u"40"_s));
    QCOMPARE(last[u"new"_s], QJsonValue(u"41.5"_s));
    QCOMPARE(last[u"area"_s], QJsonValue(u"83"_s));
    QCOMPARE(last[u"at"_s], QJsonValue(u"2025-03-04T05:06:07.008Z"_s));
    QVERIFY(list.first()[u"old"_s].isNull());
    QVERIFY(list.first()[u"id"_s].toInt() < last[u"id"_s].toInt());
}

void TestDocuments::soundFile()
{
    const BuiltinFile file;
    const auto findings = checkStore(*file.open());
    const QJsonObject document = checkDocument(*findings, Phrasebook(Language::English));
    QCOMPARE(
        document,
        (QJsonObject{
            {u"ok"_s, true}, {u"errors"_s, 0}, {u"warnings"_s, 0}, {u"findings"_s, QJsonArray()}}));
}

void TestDocuments::checkFindsAnAlteredEntry()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"UPDATE journal SET new = '99' WHERE id = 3"_s));
    }
    const auto findings = checkStore(*file.open());
    const QJsonObject document = checkDocument(*findings, Phrasebook(Language::Vietnamese));
    QCOMPARE(document[u"ok"_s], QJsonValue(false));
    const QJsonObject finding = document[u"findings"_s][0].toObject();
    QCOMPARE(finding.keys(), sorted({u"severity"_s, u"kind"_s, u"where"_s, u"message"_s}));
    QCOMPARE(finding[u"severity"_s], QJsonValue(u"error"_s));
    QCOMPARE(finding[u"kind"_s], QJsonValue(u"journal"_s));
    QCOMPARE(finding[u"where"_s], QJsonValue(u"3"_s));
}

void TestDocuments::checkFindsABrokenRule()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path())
                .run(u"UPDATE observation SET value = 178.5 "
                     u"WHERE value = 78.5"_s));
    const auto report = checkStore(*file.open());
    QCOMPARE(report->errors, 2); // it is not what the journal has, either
    QVERIFY(report->findings.first().kind == Finding::Kind::Value);
    const Finding broken = report->findings.last();
    QVERIFY(broken.kind == Finding::Kind::Rule);
    QCOMPARE(broken.where, u"HT02X 83 2020"_s);
    QVERIFY(broken.message(Phrasebook(Language::English)).contains(u"178.5"_s));
}

void TestDocuments::checkFindsABrokenReference()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.run(u"UPDATE observation SET indicator_id = 99999 WHERE value = 78.5"_s));
        QVERIFY(raw.run(u"UPDATE observation SET unit_id = 99999 WHERE value = 3"_s));
    }
    const auto report = checkStore(*file.open());
    QVERIFY2(report, outcome(report).constData());
    QStringList parents;
    for (const Finding &finding : report->findings) {
        if (finding.kind == Finding::Kind::Reference)
            parents << finding.detail;
    }
    parents.sort();
    QCOMPARE(parents, (QStringList{u"indicator"_s, u"unit"_s}));
}

void TestDocuments::anOpenWarningIsNoError()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 78.5),
                                          observationOf(*store, "XHS06", "2022", 7.85)},
                                         {u"An"_s, u"edit"_s}));
    const auto findings = checkStore(*store);
    const QJsonObject document = checkDocument(*findings, Phrasebook(Language::English));
    QCOMPARE(document[u"ok"_s], QJsonValue(true));
    QCOMPARE(document[u"findings"_s].toArray().size(), 1);
    const QJsonObject finding = document[u"findings"_s][0].toObject();
    QCOMPARE(finding[u"severity"_s], QJsonValue(u"warning"_s));
    QCOMPARE(finding[u"kind"_s], QJsonValue(u"warning"_s));
    QCOMPARE(finding[u"where"_s], QJsonValue(u"XHS06 83 2022"_s));
    QVERIFY(finding[u"message"_s].toString().contains(u"7.85"_s));
    QVERIFY(
        findings->findings.first().message(Phrasebook(Language::Vietnamese)).contains(u"7,85"_s));
}

void TestDocuments::anAcceptedWarningIsNoFinding()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 78.5),
                                          observationOf(*store, "XHS06", "2022", 7.85)},
                                         {u"An"_s, u"edit"_s}));
    QVERIFY(store->answers().accept({checkStore(*store)->findings.first().warning},
                                    u"counted anew"_s, {u"An"_s, u"accept"_s}));
    QVERIFY(checkStore(*store)->findings.isEmpty());
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2022", 7.8)},
                                         {u"An"_s, u"edit"_s}));
    QCOMPARE(checkStore(*store)->findings.size(), 1);
}

void TestDocuments::checkSaysWhatTheJournalHas()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.run(u"UPDATE observation SET value = 77.25 WHERE value = 78.5"_s));
    }
    const auto report = checkStore(*file.open());
    QCOMPARE(report->errors, 1);
    const Finding finding = report->findings.first();
    QCOMPARE(finding.where, u"HT02X 83 2020"_s);
    const QString english = finding.message(Phrasebook(Language::English));
    QVERIFY2(english.contains(u"77.25"_s) && english.contains(u"78.5"_s), qPrintable(english));
    const QString vietnamese = finding.message(Phrasebook(Language::Vietnamese));
    QVERIFY2(vietnamese.contains(u"77,25"_s) && vietnamese.contains(u"78,5"_s),
             qPrintable(vietnamese));
    const QJsonObject document = checkDocument(*report, Phrasebook(Language::English));
    QCOMPARE(document[u"findings"_s][0][u"kind"_s], QJsonValue(u"value"_s));
}

void TestDocuments::checkNamesTheRowOfTheCatalogue()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path()).run(u"DELETE FROM unit_code WHERE code = '83'"_s));
    QVERIFY(RawDatabase(file.path())
                .run(u"UPDATE indicator SET direction = 'down' "
                     u"WHERE code = 'XHS06'"_s));
    const auto report = checkStore(*file.open());
    QStringList places;
    for (const Finding &finding : report->findings)
        places << finding.where;
    QCOMPARE(report->errors, 2);
    QVERIFY2(places.first().contains(u"XHS06"_s), qPrintable(places.join(u'\n')));
    QVERIFY2(places.last().startsWith(u"unit_code "_s), qPrintable(places.join(u'\n')));
    QVERIFY(report->findings.first()
                .message(Phrasebook(Language::Vietnamese))
                .contains(u"ch\u1ec9 ti\u00eau"_s));
    const QJsonObject document = checkDocument(*report, Phrasebook(Language::English));
    QCOMPARE(document[u"findings"_s][0][u"kind"_s], QJsonValue(u"catalogue"_s));
}

void TestDocuments::manyWarningsAreSummed()
{
    const BuiltinFile file;
    const auto store = file.open();
    QList<Observation> values;
    for (int year = 1950; year < 2020; ++year)
        values << observationOf(*store, "XHS06", QByteArray::number(year).constData(),
                                year % 2 == 0 ? 90 : 0.5);
    QVERIFY(store->observations().record(values, {u"An"_s, u"edit"_s}));
    const auto report = checkStore(*store);
    QVERIFY(report->isSound());
    QVERIFY(report->warnings > 50);
    QCOMPARE(report->findings.size(), Found<int>::mostNamed + 1);
    const QJsonObject document = checkDocument(*report, Phrasebook(Language::English));
    const QJsonObject rest = document[u"findings"_s].toArray().last().toObject();
    QCOMPARE(rest[u"count"_s].toInteger(), report->warnings - Found<int>::mostNamed);
    QCOMPARE(document[u"warnings"_s].toInteger(), report->warnings);
    const QString message = rest[u"message"_s].toString();
    QVERIFY2(message.contains(QString::number(rest[u"count"_s].toInteger())), qPrintable(message));
    QVERIFY2(message.contains(u"unusual change"_s), qPrintable(message));
}

void TestDocuments::aDamagedFileSaysWhatCanBeRead()
{
    const BuiltinFile file;
    const int all = RawDatabase(file.path()).value(u"SELECT count(*) FROM journal"_s).toInt();
    const int root = RawDatabase(file.path())
                         .value(u"SELECT pageno FROM dbstat WHERE name = 'journal' AND "
                                u"pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 3"_s)
                         .toInt();
    if (root == 0)
        QSKIP("this SQLite has no dbstat");
    {
        QFile bytes(file.path());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(qint64(root - 1) * 4096));
        bytes.write(QByteArray(4096, '\xa5'));
    }
    const auto report = checkFile(file.path(), BuiltinFile::clock());
    QVERIFY2(report, outcome(report).constData());
    QVERIFY(!report->isSound());
    const QJsonObject document = checkDocument(*report, Phrasebook(Language::English));
    QCOMPARE(document[u"ok"_s], QJsonValue(false));
    QCOMPARE(document[u"findings"_s][0][u"kind"_s], QJsonValue(u"damage"_s));
    QHash<QString, QJsonObject> readable;
    const QJsonArray tables = document[u"readable"_s].toArray();
    for (const QJsonValue &table : tables)
        readable.insert(table[u"table"_s].toString(), table.toObject());
    QCOMPARE(readable[u"target"_s][u"whole"_s], QJsonValue(true));
    QCOMPARE(readable[u"journal"_s][u"whole"_s], QJsonValue(false));
    const int read = readable[u"journal"_s][u"rows"_s].toInt();
    QVERIFY2(read > all / 2 && read < all, qPrintable(u"%1 of %2"_s.arg(read).arg(all)));
    QVERIFY(readableLines(*report, Phrasebook(Language::English))
                .contains(u"journal entries: only %1 rows can be read"_s.arg(read)));
}

void TestDocuments::aCheckStopsWheneverItIsTold()
{
    const BuiltinFile file;
    QList<double> shares;
    QVERIFY(checkFile(file.path(), BuiltinFile::clock(), [&shares](qint64 done, qint64 total) {
        shares << double(done) / double(total);
        return true;
    }));
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.last() > 0.99);
    for (qsizetype last = 0; last < shares.size(); last += 1 + shares.size() / 20) {
        qsizetype left = last;
        const auto stopped = checkFile(file.path(), BuiltinFile::clock(),
                                       [&left](qint64, qint64) { return left-- > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
}

void TestDocuments::aForeignFileIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.btict"_s);
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("not a database") > 0);
    other.close();
    QCOMPARE(checkFile(path, BuiltinFile::clock()).error().kind, Error::Kind::NotOurFile);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
