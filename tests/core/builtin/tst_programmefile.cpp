// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/builtin/programmefile.h"
#include "core/words/errorsentence.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ctime>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A small programme that is right; each fault is one text replaced in it.
const QByteArray rightFile = R"json({"format":"bentre-ict/programme","version":1,"code":"P1",
"name":{"vi":"M\u1ed9t","en":"One"},
"document":{"number":"01","date":"2020-10-20","issuer":{"vi":"T\u1ec9nh","en":"Province"}},
"baseline_year":2020,
"pillars":[{"code":"A","name":{"vi":"A","en":"A"}},{"code":"B","name":{"vi":"B","en":"B"}}],
"indicators":[
{"code":"A1","pillar":"A","name":{"vi":"T\u1ef7 l\u1ec7","en":"Share"},"unit":{"vi":"%","en":"%"},
"kind":"percent","direction":"up","level":"province","min":0,"max":100,
"definition_changes":[{"year":2023,"note":{"vi":"Th\u00f4ng t\u01b0 m\u1edbi","en":"New circular"}},
{"year":2021}],
"targets":[{"horizon":2025,"mode":"by","op":">","value":50}]},
{"code":"A2","pillar":"B","name":{"vi":"M\u1ed1c","en":"Step"},"unit":{"vi":"","en":""},
"kind":"milestone","level":"commune","targets":[{"horizon":2030,"mode":"done"}]},
{"code":"A3","pillar":"B","name":{"vi":"L\u1ea1i","en":"Again"},"unit":{"vi":"%","en":"%"},
"kind":"percent","direction":"up","level":"province","same_as":"A1","targets":[]}]})json";

QByteArray builtinBytes()
{
    QFile file(u":/builtin/programme_nq01.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The differences of two JSON values, by path, so that a failure says where.
QStringList differences(const QJsonValue &a, const QJsonValue &b, const QString &path = u"$"_s)
{
    QStringList found;
    if (a.isObject() && b.isObject()) {
        const QStringList keys = a.toObject().keys() + b.toObject().keys();
        const QSet<QString> all(keys.cbegin(), keys.cend());
        for (const QString &key : all)
            found << differences(a[key], b[key], path + u'.' + key);
    } else if (a.isArray() && b.isArray() && a.toArray().size() == b.toArray().size()) {
        for (int i = 0; i < a.toArray().size(); ++i)
            found << differences(a[i], b[i], u"%1[%2]"_s.arg(path).arg(i));
    } else if (a != b) {
        found << path;
    }
    return found;
}

} // namespace

class TestProgrammeFile : public QObject
{
    Q_OBJECT

private slots:
    void rightFileIsRead();
    void defaultsAreFilledIn();
    void roundTripOfValues();
    void figuresOfAMilestoneAreKept();
    void builtinRoundTripAsJson();
    void storedProgrammeIsTheFile();
    void faults_data();
    void faults();
    void unreadableTexts_data();
    void unreadableTexts();
    void markupIsText();
    void notJson();
    void limits_data();
    void limits();
    void whatIsAtTheLimitIsRead_data();
    void whatIsAtTheLimitIsRead();
    void limitsAreNamedInBothLanguages();
    void manyAliasesAreStoredInTheirTime();
    void targetsAreSortedByHorizon();
    void definitionChangesAreSortedAndStored();
};

void TestProgrammeFile::rightFileIsRead()
{
    const auto file = readProgrammeFile(rightFile, u"p.json"_s);
    QVERIFY2(file, outcome(file).constData());
    QCOMPARE(file->programme.code, u"P1"_s);
    QCOMPARE(file->programme.name.vi, u"M\u1ed9t"_s);
    QCOMPARE(file->programme.documentDate, QDate(2020, 10, 20));
    QCOMPARE(file->programme.pillars.size(), 2);
    QCOMPARE(file->indicators.size(), 3);
    QCOMPARE(file->indicators.at(1).pillar, file->programme.pillars.at(1).id);
    QCOMPARE(file->indicators.at(1).levels, QList<Level>{Level::Commune});
    QCOMPARE(file->indicators.at(2).sameAs, u"A1"_s);
}

void TestProgrammeFile::defaultsAreFilledIn()
{
    const Indicator step = readProgrammeFile(rightFile, u"p.json"_s)->indicators.at(1);
    QCOMPARE(step.decimals, 1);
    QVERIFY(!step.limits.min && !step.limits.max);
    QVERIFY(!step.direction);
    QCOMPARE(step.targets.first().document, u"P1"_s);
    QVERIFY(!step.targets.first().comparator && !step.targets.first().value);
}

void TestProgrammeFile::roundTripOfValues()
{
    for (const QByteArray &bytes : {rightFile, builtinBytes()}) {
        const auto once = readProgrammeFile(bytes, u"p.json"_s);
        QVERIFY2(once, outcome(once).constData());
        const auto twice = readProgrammeFile(writeProgrammeFile(*once), u"p.json"_s);
        QVERIFY2(twice, outcome(twice).constData());
        QVERIFY(*once == *twice);
    }
}

void TestProgrammeFile::figuresOfAMilestoneAreKept()
{
    QByteArray json = rightFile;
    json.replace("\"kind\":\"milestone\"", "\"kind\":\"milestone\",\"decimals\":2,\"max\":100");
    const auto file = readProgrammeFile(json, u"x.json"_s);
    QVERIFY2(file, outcome(file));
    const auto again = readProgrammeFile(writeProgrammeFile(*file), u"x.json"_s);
    QVERIFY2(again, outcome(again));
    QVERIFY(*again == *file);
}

void TestProgrammeFile::builtinRoundTripAsJson()
{
    const QByteArray bytes = builtinBytes();
    const QByteArray written = writeProgrammeFile(*readProgrammeFile(bytes, u"p.json"_s));
    QCOMPARE(differences(QJsonDocument::fromJson(bytes).object(),
                         QJsonDocument::fromJson(written).object()),
             QStringList());
}

void TestProgrammeFile::storedProgrammeIsTheFile()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Programme &programme = *store->mainProgramme();
    const QByteArray written =
        writeProgrammeFile({programme, store->catalogue().indicatorsOf(programme.id)});
    QCOMPARE(differences(QJsonDocument::fromJson(builtinBytes()).object(),
                         QJsonDocument::fromJson(written).object()),
             QStringList());
}

void TestProgrammeFile::faults_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("path");
    QTest::newRow("another format") << "bentre-ict/programme"_ba
                                    << "other"_ba
                                    << "$.format";
    QTest::newRow("another version") << "\"version\":1"_ba
                                     << "\"version\":2"_ba
                                     << "$.format";
    QTest::newRow("an unknown key at the top") << "\"baseline_year\""_ba
                                               << "\"colour\":1,\"baseline_year\""_ba
                                               << "$.colour";
    QTest::newRow("an unknown key in an indicator") << "\"min\":0"_ba
                                                    << "\"min\":0,\"colour\":1"_ba
                                                    << "$.indicators[0].colour";
    QTest::newRow("an unknown key in a target") << "\"value\":50"_ba
                                                << "\"value\":50,\"by\":2"_ba
                                                << "$.indicators[0].targets[0].by";
    QTest::newRow("two targets of a document in one year")
        << "{\"horizon\":2025,\"mode\":\"by\",\"op\":\">\",\"value\":50}"_ba
        << "{\"horizon\":2025,\"mode\":\"by\",\"op\":\">\",\"value\":50},"
           "{\"horizon\":2025,\"mode\":\"by\",\"op\":\">\",\"value\":60}"_ba
        << "$.indicators[0].targets[1].horizon";
    QTest::newRow("two changes of definition in one year")
        << "{\"year\":2021}"_ba
        << "{\"year\":2023}"_ba
        << "$.indicators[0].definition_changes[1].year";
    QTest::newRow("a name without English") << "\"en\":\"Share\""_ba
                                            << "\"en\":\"\""_ba
                                            << "$.indicators[0].name";
    QTest::newRow("a name without the key for English") << ",\"en\":\"Share\""_ba
                                                        << ""_ba
                                                        << "$.indicators[0].name.en";
    QTest::newRow("a unit in one language only") << "\"unit\":{\"vi\":\"%\",\"en\":\"%\"}"_ba
                                                 << "\"unit\":{\"vi\":\"%\",\"en\":\"\"}"_ba
                                                 << "$.indicators[0].unit";
    QTest::newRow("a code used twice") << "\"code\":\"A2\""_ba
                                       << "\"code\":\"A1\""_ba
                                       << "$.indicators[1].code";
    QTest::newRow("a code that differs by case only") << "\"code\":\"A2\""_ba
                                                      << "\"code\":\"a1\""_ba
                                                      << "$.indicators[1].code";
    QTest::newRow("a pillar's code used twice") << "\"code\":\"B\""_ba
                                                << "\"code\":\"A\""_ba
                                                << "$.pillars[1].code";
    QTest::newRow("no such pillar") << "\"pillar\":\"A\""_ba
                                    << "\"pillar\":\"C\""_ba
                                    << "$.indicators[0].pillar";
    QTest::newRow("no such kind") << "\"kind\":\"percent\""_ba
                                  << "\"kind\":\"share\""_ba
                                  << "$.indicators[0].kind";
    QTest::newRow("no direction") << "\"direction\":\"up\","_ba
                                  << ""_ba
                                  << "$.indicators[0].direction";
    QTest::newRow("no such direction") << "\"direction\":\"up\""_ba
                                       << "\"direction\":\"north\""_ba
                                       << "$.indicators[0].direction";
    QTest::newRow("no level") << "\"level\":\"province\","_ba
                              << ""_ba
                              << "$.indicators[0].level";
    QTest::newRow("no such level") << "\"level\":\"province\""_ba
                                   << "\"level\":\"ward\""_ba
                                   << "$.indicators[0].level";
    QTest::newRow("limits the wrong way round") << "\"min\":0"_ba
                                                << "\"min\":101"_ba
                                                << "$.indicators[0].min";
    QTest::newRow("a limit as text") << "\"min\":0"_ba
                                     << "\"min\":\"0\""_ba
                                     << "$.indicators[0].min";
    QTest::newRow("a percentage that is done") << "\"mode\":\"by\",\"op\":\">\",\"value\":50"_ba
                                               << "\"mode\":\"done\""_ba
                                               << "$.indicators[0].targets[0].mode";
    QTest::newRow("a milestone with a number") << "\"mode\":\"done\""_ba
                                               << "\"mode\":\"by\",\"op\":\">\",\"value\":5"_ba
                                               << "$.indicators[1].targets[0].mode";
    QTest::newRow("no comparator") << "\"op\":\">\","_ba
                                   << ""_ba
                                   << "$.indicators[0].targets[0].op";
    QTest::newRow("no such comparator") << "\"op\":\">\""_ba
                                        << "\"op\":\"=>\""_ba
                                        << "$.indicators[0].targets[0].op";
    QTest::newRow("a target without a value") << ",\"value\":50"_ba
                                              << ""_ba
                                              << "$.indicators[0].targets[0].value";
    QTest::newRow("a horizon of half a year") << "2025"_ba
                                              << "2025.5"_ba
                                              << "$.indicators[0].targets[0].horizon";
    QTest::newRow("no targets key") << ",\"targets\":[]"_ba
                                    << ""_ba
                                    << "$.indicators[2].targets";
    QTest::newRow("a repeat of nothing") << "\"same_as\":\"A1\""_ba
                                         << "\"same_as\":\"A9\""_ba
                                         << "$.indicators[2].same_as";
    QTest::newRow("a date that is none") << "2020-10-20"_ba
                                         << "2020-13-20"_ba
                                         << "$.document.date";
    QTest::newRow("indicators that are no list") << "\"indicators\":["_ba
                                                 << "\"indicators\":{},\"x\":["_ba
                                                 << "$.indicators";
    QTest::newRow("a list of numbers") << "\"targets\":[]"_ba
                                       << "\"targets\":[1]"_ba
                                       << "$.indicators[2].targets[0]";
}

void TestProgrammeFile::faults()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, path);
    QByteArray bytes = rightFile;
    const qsizetype at = bytes.indexOf(right);
    QVERIFY(at >= 0);
    bytes.replace(at, right.size(), wrong);
    const auto file = readProgrammeFile(bytes, u"p.json"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::BadProgrammeFile);
    QCOMPARE(file.error().subject, u"p.json"_s);
    QCOMPARE(file.error().arguments.value(0), path);
    QVERIFY(!file.error().arguments.value(1).isEmpty());
}

void TestProgrammeFile::unreadableTexts_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("path");
    QTest::newRow("the programme's code") << "P1"_ba
                                          << "$.code";
    QTest::newRow("an indicator's name") << "Share"_ba
                                         << "$.indicators[0].name.en";
    QTest::newRow("a note of a change") << "New circular"_ba
                                        << "$.indicators[0].definition_changes[0].note.en";
}

void TestProgrammeFile::unreadableTexts()
{
    QFETCH(QByteArray, right);
    QFETCH(QString, path);
    const qsizetype at = rightFile.indexOf(right);
    QVERIFY(at >= 0);
    for (const char *character :
         {"\\u0000", "\\u0007", "\\u001b[2J", "\\u202e", "\\u2067", "\\u200f", "\\ufffe", "\\u0085",
          "\\udbff\\udfff", "\x7f", "\u202d"}) {
        QByteArray bytes = rightFile;
        bytes.insert(at + 1, character);
        const auto file = readProgrammeFile(bytes, u"p.json"_s);
        QVERIFY2(!file, character);
        QCOMPARE(file.error().arguments.value(0), path);
        QVERIFY(file.error().arguments.value(1).contains(u"hidden"_s));
    }
}

void TestProgrammeFile::markupIsText()
{
    QByteArray bytes = rightFile;
    bytes.replace("Share", "<b>R&D</b> <img src='/any/path.png'> \\\"&amp;\\r\\nsecond line");
    const auto file = readProgrammeFile(bytes, u"p.json"_s);
    QVERIFY2(file, outcome(file).constData());
    QCOMPARE(file->indicators.first().name.en,
             u"<b>R&D</b> <img src='/any/path.png'> \"&amp;\nsecond line"_s);
    QVERIFY(*readProgrammeFile(writeProgrammeFile(*file), u"p.json"_s) == *file);
}

void TestProgrammeFile::notJson()
{
    for (const QByteArray &bytes : {""_ba, "{"_ba, "[]"_ba, rightFile.chopped(1)}) {
        const auto file = readProgrammeFile(bytes, u"p.json"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::BadProgrammeFile);
    }
}

/// Where the limits are, each with the text that is replaced.
static void addReplacements(bool isBeyond)
{
    const auto number = [isBeyond](int limit) {
        return QByteArray::number(limit + (isBeyond ? 1 : 0));
    };
    const auto letters = [isBeyond](qsizetype limit) {
        return QByteArray(limit + (isBeyond ? 1 : 0), 'x');
    };
    const auto list = [isBeyond](int limit, auto item) -> QByteArray {
        QByteArrayList items;
        for (int i = 0; i < limit + (isBeyond ? 1 : 0); ++i)
            items << item(i);
        return '[' + items.join(',') + ']';
    };
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QString>("path");
    QTest::newRow("baseline") << "\"baseline_year\":2020"_ba
                              << "\"baseline_year\":" + number(Limit::lastYear)
                              << "$.baseline_year";
    QTest::newRow("horizon") << "\"horizon\":2025"_ba
                             << "\"horizon\":" + number(2020 + Limit::horizonYears)
                             << "$.indicators[0].targets[0].horizon";
    QTest::newRow("decimals") << "\"min\":0"_ba
                              << "\"min\":0,\"decimals\":" + number(Limit::decimals)
                              << "$.indicators[0].decimals";
    QTest::newRow("year of a change")
        << "{\"year\":2023"_ba
        << "{\"year\":" + number(Limit::lastYear) << "$.indicators[0].definition_changes[0].year";
    QTest::newRow("targets") << "\"targets\":[]"_ba
                             << "\"targets\":" +
                                    list(Limit::targets,
                                         [](int i) -> QByteArray {
                                             return "{\"horizon\":" + QByteArray::number(2020 + i) +
                                                    ",\"mode\":\"by\",\"op\":\">\",\"value\":1}";
                                         })
                             << "$.indicators[2].targets";
    QTest::newRow("aliases") << "\"same_as\":\"A1\""_ba
                             << "\"aliases\":" + list(Limit::aliases,
                                                      [](int i) -> QByteArray {
                                                          return "\"a" + QByteArray::number(i) +
                                                                 '"';
                                                      })
                             << "$.indicators[2].aliases";
    QTest::newRow("parts") << "\"same_as\":\"A1\""_ba
                           << "\"parts\":" + list(Limit::parts,
                                                  [](int i) -> QByteArray {
                                                      return R"({"en":"a","vi":"a)" +
                                                             QByteArray::number(i) + "\"}";
                                                  })
                           << "$.indicators[2].parts";
    QTest::newRow("changes") << "\"same_as\":\"A1\""_ba
                             << "\"definition_changes\":" +
                                    list(Limit::changes,
                                         [](int i) -> QByteArray {
                                             return "{\"year\":" + QByteArray::number(2000 + i) +
                                                    '}';
                                         })
                             << "$.indicators[2].definition_changes";
    QTest::newRow("pillars")
        << R"([{"code":"A","name":{"vi":"A","en":"A"}},{"code":"B","name":{"vi":"B","en":"B"}}])"_ba
        << list(Limit::pillars,
                [](int i) -> QByteArray {
                    const QByteArray code = i == 0   ? "A"_ba
                                            : i == 1 ? "B"_ba
                                                     : QByteArray::number(i);
                    return "{\"code\":\"" + code + "\",\"name\":{\"vi\":\"A\",\"en\":\"A\"}}";
                })
        << "$.pillars";
    QTest::newRow("code") << "\"code\":\"P1\""_ba
                          << "\"code\":\"" + letters(Limit::code) + '"' << "$.code";
    QTest::newRow("name") << "\"en\":\"Share\""_ba
                          << "\"en\":\"" + letters(Limit::name) + '"' << "$.indicators[0].name";
    QTest::newRow("alias") << "\"same_as\":\"A1\""_ba
                           << "\"aliases\":[\"a\",\"" + letters(Limit::name) + "\"]"
                           << "$.indicators[2].aliases[1]";
    QTest::newRow("definition") << "\"min\":0"_ba
                                << "\"min\":0,\"definition\":{\"en\":\"a\",\"vi\":\"" +
                                       letters(Limit::cellText) + "\"}"
                                << "$.indicators[0].definition.vi";
    QTest::newRow("quote of a target")
        << "\"value\":50"_ba
        << "\"value\":50,\"quote\":\"" + letters(Limit::cellText) + '"'
        << "$.indicators[0].targets[0].quote";
    QTest::newRow("quote by horizon")
        << "\"min\":0"_ba
        << "\"min\":0,\"quotes\":{\"2025\":\"" + letters(Limit::cellText) + "\"}"
        << "$.indicators[0].quotes.2025";
    QTest::newRow("value of a target")
        << "\"value\":50"_ba << (isBeyond ? "\"value\":1.1e18"_ba : "\"value\":1e18"_ba)
        << "$.indicators[0].targets[0].value";
}

void TestProgrammeFile::limits_data()
{
    addReplacements(true);
    const auto wrong = [](const char *name, const QByteArray &right, const QByteArray &replaced,
                          const char *path) {
        QTest::newRow(name) << right << replaced << QString::fromLatin1(path);
    };
    wrong("a horizon before the baseline", "\"horizon\":2025", "\"horizon\":2019",
          "$.indicators[0].targets[0].horizon");
    wrong("a horizon of a thousand million", "\"horizon\":2025", "\"horizon\":1000000000",
          "$.indicators[0].targets[0].horizon");
    wrong("fewer than no decimals", "\"min\":0", "\"min\":0,\"decimals\":-5",
          "$.indicators[0].decimals");
    wrong("endless decimals", "\"min\":0", "\"min\":0,\"decimals\":1e9",
          "$.indicators[0].decimals");
    wrong("a baseline of long ago", "\"baseline_year\":2020", "\"baseline_year\":-1",
          "$.baseline_year");
    wrong("a date of long ago", "2020-10-20", "0020-10-20", "$.document.date");
    wrong("an empty code", "\"code\":\"A2\"", "\"code\":\" \"", "$.indicators[1].code");
    wrong("an empty code of a pillar", "\"code\":\"B\"", "\"code\":\"\"", "$.pillars[1].code");
    wrong("a bell in a code", "\"code\":\"A2\"", R"("code":"A\u00072")", "$.indicators[1].code");
    wrong("a line break in a code", "\"code\":\"A2\"", R"("code":"A\n2")", "$.indicators[1].code");
    wrong("a NUL in a code", "\"code\":\"P1\"", R"("code":"P\u00001")", "$.code");
    wrong("a mark that turns text round in a code", "\"code\":\"A2\"", R"("code":"A\u202e2")",
          "$.indicators[1].code");
    wrong("a bell in the code of an index", "\"min\":0", R"("min":0,"index":"D\u0007")",
          "$.indicators[0].index");
    wrong("values of its own", "\"same_as\":\"A1\"", "\"same_as\":\"a3\"",
          "$.indicators[2].same_as");
    wrong("two that read each other", "\"min\":0", "\"min\":0,\"same_as\":\"A3\"",
          "$.indicators[0].same_as");
    wrong("a key that stands twice", "\"min\":0", "\"min\":0,\"min\":1", "$.indicators[0].min");
    wrong("a key that stands twice, once in escapes", "\"min\":0", R"("min":0,"m\u0069n":1)",
          "$.indicators[0].min");
    wrong("a key that stands twice at the top", "\"version\":1", "\"version\":1,\"version\":1",
          "$.version");
    wrong("a key that stands twice in a target", "\"value\":50", "\"value\":50,\"value\":60",
          "$.indicators[0].targets[0].value");
    QByteArray path = "$.colour";
    for (int i = 0; i < Limit::jsonDepth - 1; ++i)
        path += "[0]";
    wrong("deep lists", "\"version\":1",
          "\"version\":1,\"colour\":" + QByteArray(5000, '[') + QByteArray(5000, ']'),
          path.constData());
}

void TestProgrammeFile::limits()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, replaced);
    QFETCH(QString, path);
    QByteArray bytes = rightFile;
    const qsizetype at = bytes.indexOf(right);
    QVERIFY(at >= 0);
    bytes.replace(at, right.size(), replaced);
    const auto file = readProgrammeFile(bytes, u"p.json"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::BadProgrammeFile);
    QCOMPARE(file.error().arguments.value(0), path);
}

void TestProgrammeFile::whatIsAtTheLimitIsRead_data()
{
    addReplacements(false);
}

/// Whatever else is wrong, it is not what is at its limit.
void TestProgrammeFile::whatIsAtTheLimitIsRead()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, replaced);
    QFETCH(QString, path);
    QByteArray bytes = rightFile;
    bytes.replace(bytes.indexOf(right), right.size(), replaced);
    const auto file = readProgrammeFile(bytes, u"p.json"_s);
    QVERIFY2(file || file.error().arguments.value(0) != path, outcome(file).constData());
    if (path != u"$.baseline_year"_s)
        QVERIFY2(file, outcome(file).constData());
}

void TestProgrammeFile::limitsAreNamedInBothLanguages()
{
    QByteArray bytes = rightFile;
    bytes.replace("\"horizon\":2025", "\"horizon\":1000000000");
    const Error error = readProgrammeFile(bytes, u"p%2.json"_s).error();
    QCOMPARE(errorSentence(error, Phrasebook(Language::English)),
             u"The programme file \"p%2.json\" is wrong at $.indicators[0].targets[0].horizon: "
             "a whole number from 2020 to 2120 is expected. Nothing was imported."_s);
    const QString vietnamese = errorSentence(error, Phrasebook(Language::Vietnamese));
    QVERIFY2(vietnamese.contains(u"2020"_s) && vietnamese.contains(u"2120"_s) &&
                 !vietnamese.contains(u"expected"_s),
             qPrintable(vietnamese));
}

/// Of two programmes the one with four times as many takes four times as long, not sixteen times.
void TestProgrammeFile::manyAliasesAreStoredInTheirTime()
{
    const auto milliseconds = [](int count) {
        const BuiltinFile data;
        const auto store = data.open();
        ProgrammeFile file = *readProgrammeFile(rightFile, u"p.json"_s);
        const Indicator first = file.indicators.first();
        file.indicators.clear();
        for (int i = 0; i < count; ++i) {
            file.indicators << first;
            file.indicators.last().code = u"M%1"_s.arg(i);
            file.indicators.last().aliases = {u"one %1"_s.arg(i), u"two %1"_s.arg(i)};
            file.indicators.last().parts = {{u"a"_s, u"a"_s}};
        }
        const std::clock_t begin = std::clock();
        if (!store->saveProgramme(file.programme, file.indicators, {u"test"_s, u"import"_s}) ||
            !store->saveProgramme(file.programme, file.indicators, {u"test"_s, u"import"_s}))
            qFatal("the programme is not stored");
        if (store->catalogue().indicator(u"M7"_s)->aliases.size() != 2)
            qFatal("aliases are stored twice");
        return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    };
    milliseconds(100);
    const double few = milliseconds(2000);
    const double many = milliseconds(8000);
    QVERIFY2(many < 8 * few, qPrintable(u"%1 ms, %2 ms"_s.arg(few).arg(many)));
}

void TestProgrammeFile::targetsAreSortedByHorizon()
{
    QByteArray bytes = rightFile;
    bytes.replace("{\"horizon\":2025",
                  "{\"horizon\":2030,\"mode\":\"by\",\"op\":\">\",\"value\":80},"
                  "{\"horizon\":2025");
    const Indicator indicator = readProgrammeFile(bytes, u"p.json"_s)->indicators.first();
    QCOMPARE(indicator.targets.first().horizon, 2025);
    QCOMPARE(indicator.targets.last().horizon, 2030);
}

void TestProgrammeFile::definitionChangesAreSortedAndStored()
{
    const auto file = readProgrammeFile(rightFile, u"p.json"_s);
    QVERIFY2(file, outcome(file));
    const QList<DefinitionChange> changes = file->indicators.first().definitionChanges;
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).year, 2021);
    QCOMPARE(changes.at(1).note.en, u"New circular"_s);
    const BuiltinFile data;
    QVERIFY(data.open()->saveProgramme(file->programme, file->indicators, {u"test"_s, u"edit"_s}));
    const auto reopened = data.open();
    QCOMPARE(reopened->catalogue().indicator(u"A1"_s)->definitionChanges, changes);
}

QTEST_GUILESS_MAIN(TestProgrammeFile)
#include "tst_programmefile.moc"
