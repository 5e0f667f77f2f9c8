// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefbatch.h"
#include "core/brief/briefhead.h"
#include "core/brief/briefnames.h"
#include "core/brief/composebrief.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"edit"_s};

BriefOptions optionsOf(BriefKind kind, Language language)
{
    BriefOptions options;
    options.kind = kind;
    options.language = language;
    options.pillar = u"KTS"_s;
    options.indicator = u"KTS04"_s;
    return options;
}

} // namespace

/// Numbers, names and titles of briefs.
class TestBriefForm : public QObject
{
    Q_OBJECT

private slots:
    void reportNumbersAreDigits_data();
    void reportNumbersAreDigits();
    void theAppendixSaysWhoseReportItBelongsTo_data();
    void theAppendixSaysWhoseReportItBelongsTo();
    void anOpenDateEndsWithoutBlanks();
    void titlesNameAnotherUnitThanTheFilesOwn_data();
    void titlesNameAnotherUnitThanTheFilesOwn();
    void fileNamesAreInTheLanguageOfTheDocument_data();
    void fileNamesAreInTheLanguageOfTheDocument();
    void shadedYearsAreExplained();
    void batchesAreDrafts();

private:
    BuiltinFile m_file;
    BuiltinFile m_other;
    std::unique_ptr<Store> m_store = m_other.open();
};

void TestBriefForm::reportNumbersAreDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("one digit") << u"5"_s << true;
    QTest::newRow("with its zero") << u"05"_s << true;
    QTest::newRow("three digits") << u"417"_s << true;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("with its sign") << u"15/BC-STTTT"_s << false;
    QTest::newRow("a letter behind it") << u"12a"_s << false;
    QTest::newRow("digits of another script") << u"\u0665"_s << false;
    QTest::newRow("more than a year has reports") << u"1234567"_s << false;
}

void TestBriefForm::reportNumbersAreDigits()
{
    QFETCH(QString, number);
    QTEST(isReportNumber(number), "isNumber");
}

void TestBriefForm::theAppendixSaysWhoseReportItBelongsTo_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in Vietnamese")
        << Language::Vietnamese << u"S\u1edf Y t\u1ebf"_s
        << u"(K\u00e8m theo B\u00e1o c\u00e1o s\u1ed1 05/BC-STTTT ng\u00e0y 05 th\u00e1ng 02 "
           "n\u0103m 2021 c\u1ee7a S\u1edf Y t\u1ebf)"_s;
    QTest::newRow("stored in capitals")
        << Language::Vietnamese << u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s
        << u"(K\u00e8m theo B\u00e1o c\u00e1o s\u1ed1 05/BC-STTTT ng\u00e0y 05 th\u00e1ng 02 "
           "n\u0103m 2021 c\u1ee7a S\u1edf Th\u00f4ng tin v\u00e0 Truy\u1ec1n th\u00f4ng)"_s;
    QTest::newRow("in English")
        << Language::English << u"Department of Health"_s
        << u"(Enclosed with Report No. 05/BC-STTTT of the Department of Health, 5 February 2021)"_s;
}

void TestBriefForm::theAppendixSaysWhoseReportItBelongsTo()
{
    QFETCH(Language, language);
    QFETCH(QString, stored);
    QFETCH(QString, expected);
    AgencyProfile agency;
    agency.issuer = {stored, stored};
    agency.sign = u"STTTT"_s;
    BriefOptions options = optionsOf(BriefKind::Overall, language);
    options.number = u"5"_s;
    options.date = QDate(2021, 2, 5);
    const Phrasebook book(language);
    QCOMPARE(enclosedText(agency, options, book), expected);
    Brief brief;
    writeFrame(brief, agency, options, book);
    QCOMPARE(brief.head.issuer, localeOf(language).toUpper(stored));
}

void TestBriefForm::anOpenDateEndsWithoutBlanks()
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const auto source =
            loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2019);
        const auto brief = composeBrief(*m_store, *source, optionsOf(BriefKind::Overall, language));
        QVERIFY2(!brief->head.placeAndDate.back().isSpace(), qPrintable(brief->head.placeAndDate));
    }
}

void TestBriefForm::titlesNameAnotherUnitThanTheFilesOwn_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("unit");
    QTest::newRow("in Vietnamese") << Language::Vietnamese << u"huy\u1ec7n Ba Tri"_s;
    QTest::newRow("in English") << Language::English << u"Ba Tri District"_s;
}

void TestBriefForm::titlesNameAnotherUnitThanTheFilesOwn()
{
    QFETCH(Language, language);
    QFETCH(QString, unit);
    const auto store = m_file.open();
    const UnitId district = store->catalogue().unitByKey(u"d-ba-tri"_s)->id;
    Observation value = observationOf(*store, "CQS03H", "2023", 55);
    QVERIFY(store->observations().record({value}, origin));
    value.key.unit = district;
    QVERIFY(store->observations().record({value}, origin));
    const UnitId shown[] = {store->home(), district};
    for (const UnitId one : shown) {
        const bool isNamed = one == district;
        const auto source = loadReportSource(*store, *store->mainProgramme(), one, 2023);
        const auto brief = composeBrief(*store, *source, optionsOf(BriefKind::Overall, language));
        QVERIFY(brief);
        const QString place =
            language == Language::Vietnamese
                ? u"\u0111\u1ebfn n\u0103m 2030 tr\u00ean \u0111\u1ecba b\u00e0n "_s
                : u"a vision to 2030, in "_s;
        QCOMPARE(brief->subject.contains(QString(place + unit + u" ("_s)), isNamed);
        QCOMPARE(brief->documentTitle.contains(unit), isNamed);
        for (const BriefAppendix &appendix : brief->appendices)
            QCOMPARE(appendix.title.contains(localeOf(language).toUpper(unit)), isNamed);
    }
}

void TestBriefForm::fileNamesAreInTheLanguageOfTheDocument_data()
{
    QTest::addColumn<BriefKind>("kind");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("name");
    QTest::newRow("overall") << BriefKind::Overall << Language::Vietnamese << QString()
                             << u"B\u00e1o c\u00e1o NQ01 t\u1ed5ng h\u1ee3p 2019"_s;
    QTest::newRow("of a district")
        << BriefKind::Pillar << Language::Vietnamese << u"huy\u1ec7n Ba Tri"_s
        << u"B\u00e1o c\u00e1o NQ01 huy\u1ec7n Ba Tri tr\u1ee5 c\u1ed9t KTS 2019"_s;
    QTest::newRow("in English") << BriefKind::Indicator << Language::English << QString()
                                << u"Report NQ01 indicator KTS04 2019"_s;
    QTest::newRow("a unit that no file may be named after")
        << BriefKind::Ranking << Language::English << u"A/B: \"C\" <*?|\\"_s
        << u"Report NQ01 A_B_ _C_ _____ ranking 2019"_s;
}

void TestBriefForm::fileNamesAreInTheLanguageOfTheDocument()
{
    QFETCH(BriefKind, kind);
    QFETCH(Language, language);
    QFETCH(QString, unit);
    const auto source =
        loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2019);
    QTEST(briefFileName(optionsOf(kind, language), source->situation, unit), "name");
}

void TestBriefForm::shadedYearsAreExplained()
{
    const auto source =
        loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2019);
    const auto brief =
        composeBrief(*m_store, *source, optionsOf(BriefKind::Ranking, Language::English));
    QVERIFY(brief);
    int shaded = 0;
    for (const BriefBlock &block : brief->body) {
        const auto *chart = std::get_if<BriefChart>(&block);
        if (!chart)
            continue;
        QVERIFY(!chart->chart.panels.first().field.isEmpty());
        QVERIFY2(chart->caption.startsWith(u"Shaded: "_s), qPrintable(chart->caption));
        ++shaded;
    }
    QVERIFY(shaded > 0);
}

void TestBriefForm::batchesAreDrafts()
{
    const auto source =
        loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2019);
    BriefOptions options = optionsOf(BriefKind::Overall, Language::Vietnamese);
    options.number = u"7"_s;
    for (const BriefBatch batch : {BriefBatch::Pillars, BriefBatch::Indicators}) {
        for (const BriefBatchItem &item : briefBatch(batch, source->situation, options, u"a.pdf"_s))
            QCOMPARE(item.options.number, QString());
    }
}

QTEST_GUILESS_MAIN(TestBriefForm)
#include "tst_briefform.moc"
