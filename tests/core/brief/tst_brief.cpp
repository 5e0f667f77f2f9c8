// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefhead.h"
#include "core/brief/briefsentences.h"
#include "core/brief/reportsource.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"edit"_s};

QString paragraphs(const QList<BriefBlock> &blocks)
{
    QStringList lines;
    for (const BriefBlock &block : blocks) {
        if (const auto *heading = std::get_if<BriefHeading>(&block))
            lines << heading->text;
        else if (const auto *paragraph = std::get_if<BriefParagraph>(&block))
            lines << paragraph->text;
    }
    return lines.join(u'\n');
}

/// The last block of text that is no small print.
QString lastParagraph(const Brief &brief)
{
    for (auto block = brief.body.crbegin(); block != brief.body.crend(); ++block) {
        const auto *paragraph = std::get_if<BriefParagraph>(&*block);
        if (paragraph && paragraph->style != BriefParagraph::Style::Note)
            return paragraph->text;
    }
    return {};
}

const BriefTable *tableOf(const QList<BriefBlock> &blocks)
{
    for (const BriefBlock &block : blocks) {
        if (const auto *table = std::get_if<BriefTable>(&block))
            return table;
    }
    return nullptr;
}

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

class TestBrief : public QObject
{
    Q_OBJECT

private slots:
    void datesInVietnamese_data();
    void datesInVietnamese();
    void dateInEnglish();
    void numbers_data();
    void numbers();
    void draftHasNoNumber();
    void numberedReportIsNoDraft();
    void agencyDays_data();
    void agencyDays();
    void headsFollowTheAgency_data();
    void headsFollowTheAgency();
    void everyKindComposes_data();
    void everyKindComposes();
    void emptyFileComposes_data();
    void emptyFileComposes();
    void tablesAreEven_data();
    void tablesAreEven();
    void figuresAreThoseOfTheSituation_data();
    void figuresAreThoseOfTheSituation();
    void rankingIsTold_data();
    void rankingIsTold();
    void unknownNamesAreRefused();
    void kindsHaveCodes();

private:
    Result<Brief> composed(const Store &store, const BriefOptions &options, int asOf = 2019) const
    {
        const auto source = loadReportSource(store, *store.mainProgramme(), store.home(), asOf);
        return composeBrief(store, *source, options);
    }

    static void addKinds();

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

// Decree 30: dates, numbers, head

void TestBrief::datesInVietnamese_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("figures");
    QTest::newRow("day below 10 and February") << QDate(2021, 2, 5) << "05 02 2021";
    QTest::newRow("January") << QDate(2021, 1, 31) << "31 01 2021";
    QTest::newRow("March takes no zero") << QDate(2021, 3, 9) << "09 3 2021";
    QTest::newRow("December") << QDate(2021, 12, 10) << "10 12 2021";
}

void TestBrief::datesInVietnamese()
{
    QFETCH(QDate, date);
    QFETCH(QString, figures);
    const QString text = dateText(date, Phrasebook(Language::Vietnamese));
    static const QRegularExpression number(u"\\d+"_s);
    QStringList found;
    for (auto match = number.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    QCOMPARE(found.join(u' '), figures);
}

void TestBrief::dateInEnglish()
{
    QCOMPARE(dateText(QDate(2021, 2, 5), Phrasebook(Language::English)), u"5 February 2021"_s);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const QString open = dateText({}, Phrasebook(language));
        static const QRegularExpression digit(u"\\d"_s);
        QVERIFY(!open.contains(digit) && open.contains(QChar(0xa0)));
    }
}

void TestBrief::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below 10") << "5"
                              << "05";
    QTest::newRow("with its zero already") << "05"
                                           << "05";
    QTest::newRow("from 10 on") << "12"
                                << "12";
    QTest::newRow("no number") << "12a"
                               << "12a";
}

void TestBrief::numbers()
{
    QFETCH(QString, number);
    QTEST(numberText(number), "expected");
}

void TestBrief::draftHasNoNumber()
{
    const auto brief = composed(*m_store, optionsOf(BriefKind::Overall, Language::Vietnamese));
    QVERIFY(!brief->draftMark.isEmpty());
    static const QRegularExpression digit(u"\\d"_s);
    QVERIFY(!brief->head.numberAndSign.contains(digit));
    QVERIFY(brief->head.numberAndSign.endsWith(u"/BC-STTTT"_s));
}

void TestBrief::numberedReportIsNoDraft()
{
    BriefOptions options = optionsOf(BriefKind::Overall, Language::Vietnamese);
    options.number = u"5"_s;
    const auto brief = composed(*m_store, options);
    QVERIFY(brief->draftMark.isEmpty());
    QVERIFY(brief->head.numberAndSign.contains(u"05/BC-STTTT"_s));
    QVERIFY(brief->appendices.first().enclosed.contains(u"05/BC-STTTT"_s));
}

void TestBrief::agencyDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the report's date") << QDate(2021, 2, 5) << 2020 << QDate(2021, 2, 5);
    QTest::newRow("the end of the year") << QDate() << 2019 << QDate(2019, 12, 31);
    QTest::newRow("the province's last day in its last year")
        << QDate() << 2025 << QDate(2025, 6, 30);
    QTest::newRow("and after it") << QDate() << 2030 << QDate(2025, 6, 30);
}

void TestBrief::agencyDays()
{
    QFETCH(QDate, date);
    QFETCH(int, asOf);
    QFETCH(QDate, day);
    BriefOptions options;
    options.date = date;
    const Catalogue &catalogue = m_store->catalogue();
    QCOMPARE(agencyDay(options, asOf, *catalogue.unit(m_store->home())), day);
    const Unit &merged = *catalogue.unitByKey(u"p-vinh-long-2025"_s);
    QCOMPARE(agencyDay({}, 2026, merged), QDate(2026, 12, 31));
}

void TestBrief::headsFollowTheAgency_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("place");
    QTest::newRow("data of 2019, no date") << QDate() << 2019 << "STTTT"
                                           << "Ben Tre";
    QTest::newRow("the last day of the old office") << QDate(2025, 2, 28) << 2024 << "STTTT"
                                                    << "Ben Tre";
    QTest::newRow("the day after") << QDate(2025, 3, 1) << 2024 << "SKHCN"
                                   << "Ben Tre";
    QTest::newRow("data of 2025, no date") << QDate() << 2025 << "SKHCN"
                                           << "Ben Tre";
    QTest::newRow("dated after the merger of provinces") << QDate(2025, 7, 1) << 2025 << "SKHCN"
                                                         << "Vinh Long";
}

void TestBrief::headsFollowTheAgency()
{
    QFETCH(QDate, date);
    QFETCH(int, asOf);
    QFETCH(QString, sign);
    QFETCH(QString, place);
    BriefOptions options = optionsOf(BriefKind::Overall, Language::English);
    options.date = date;
    const auto brief = composed(*m_store, options, asOf);
    QVERIFY2(brief->head.numberAndSign.endsWith(u"/BC-"_s + sign),
             qPrintable(brief->head.numberAndSign));
    QVERIFY2(brief->head.placeAndDate.startsWith(place + u", "_s),
             qPrintable(brief->head.placeAndDate));
    QVERIFY(brief->foot.receivers.last().endsWith(u'.'));
}

// What it says

void TestBrief::addKinds()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const char *kind : {"overall", "pillar", "indicator", "ranking"})
            QTest::addRow("%s in %s", kind, qPrintable(languageCode(language)))
                << QString::fromLatin1(kind) << language;
    }
}

void TestBrief::everyKindComposes_data()
{
    addKinds();
}

void TestBrief::everyKindComposes()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    for (const int asOf : {2017, 2019, 2025, 2030}) {
        const auto brief = composed(*m_store, optionsOf(*briefKindFromCode(kind), language), asOf);
        QVERIFY2(brief, outcome(brief).constData());
        QVERIFY2(lastParagraph(*brief).endsWith(u"./."_s), qPrintable(lastParagraph(*brief)));
        QVERIFY(!lastParagraph(*brief).endsWith(u"../."_s));
        QCOMPARE(paragraphs(brief->body).count(u"./."_s), 1);
        static const QRegularExpression place(u"%[0-9n]"_s);
        QVERIFY2(!paragraphs(brief->body).contains(place), qPrintable(paragraphs(brief->body)));
        QVERIFY(!brief->subject.isEmpty() && !brief->documentTitle.isEmpty());
        QVERIFY(brief->language == language);
    }
}

void TestBrief::emptyFileComposes_data()
{
    addKinds();
}

void TestBrief::emptyFileComposes()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    const BuiltinFile file;
    const auto store = file.open();
    QList<Observation> none = *store->observations();
    for (Observation &one : none) {
        const ObservationKey key = one.key;
        one = Observation();
        one.key = key;
    }
    const auto emptied = store->record(none, origin);
    QVERIFY2(emptied, outcome(emptied).constData());
    const auto brief = composed(*store, optionsOf(*briefKindFromCode(kind), language));
    QVERIFY2(brief, outcome(brief).constData());
    QVERIFY(lastParagraph(*brief).endsWith(u"./."_s));
}

void TestBrief::tablesAreEven_data()
{
    addKinds();
}

void TestBrief::tablesAreEven()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    const auto brief = composed(*m_store, optionsOf(*briefKindFromCode(kind), language));
    QList<BriefBlock> blocks = brief->body;
    for (const BriefAppendix &appendix : brief->appendices)
        blocks << appendix.blocks;
    const BriefTable *table = tableOf(blocks);
    QVERIFY(table);
    for (const BriefRow &row : table->rows)
        QCOMPARE(row.cells.size(), row.isGroup ? 1 : table->columns.size());
    if (kind == u"overall"_s)
        QCOMPARE(table->rows.size(), 47 + 5); // every indicator below its pillar
}

void TestBrief::figuresAreThoseOfTheSituation_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Vietnamese") << Language::Vietnamese;
    QTest::newRow("in English") << Language::English;
}

void TestBrief::figuresAreThoseOfTheSituation()
{
    QFETCH(Language, language);
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record(
        {observationOf(*store, "XHS06", "2018", 45), observationOf(*store, "XHS06", "2019", 55.5),
         observationOf(*store, "XHS01", "2018", 60), observationOf(*store, "XHS01", "2019", 61)},
        origin));
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2019);
    const auto brief = composeBrief(*store, *source, optionsOf(BriefKind::Overall, language));
    const QString text = paragraphs(brief->body);
    const Phrasebook book(language);
    const StatusCounts counts = source->situation.counts();
    QCOMPARE(counts.total(), 38);
    QCOMPARE(counts.of(Status::Met), 1);
    QVERIFY(text.contains(countsSentence(counts, 2019, book)));
    QVERIFY(countsSentence(counts, 2019, book).contains(u"38"_s));
    for (const IndicatorSituation *late : withStatus(
             source->situation, {Status::WrongDirection, Status::OffTrack, Status::SlightlyOff}))
        QVERIFY2(text.contains(late->indicator.name.in(language)),
                 qPrintable(late->indicator.code));
    const QString share = language == Language::Vietnamese ? u"55,5"_s : u"55.5"_s;
    QStringList cells;
    for (const BriefRow &row : tableOf(brief->appendices.first().blocks)->rows)
        cells << row.cells;
    QVERIFY(cells.contains(share + u" (2019)"_s));
}

void TestBrief::rankingIsTold_data()
{
    figuresAreThoseOfTheSituation_data();
}

void TestBrief::rankingIsTold()
{
    QFETCH(Language, language);
    const auto brief = composed(*m_store, optionsOf(BriefKind::Ranking, language));
    const QString text = paragraphs(brief->body);
    for (const QString &figure : {u"53/63"_s, u"50/63"_s, u"2018"_s, u"2019"_s, u"25"_s})
        QVERIFY2(text.contains(figure), qPrintable(text));
    QVERIFY(text.contains(language == Language::Vietnamese ? u"4,7"_s : u"4.7"_s));
}

void TestBrief::unknownNamesAreRefused()
{
    BriefOptions options = optionsOf(BriefKind::Pillar, Language::English);
    options.pillar = u"NONE"_s;
    QCOMPARE(composed(*m_store, options).error().kind, Error::Kind::UnknownPillar);
    options = optionsOf(BriefKind::Indicator, Language::English);
    options.indicator = u"NONE"_s;
    QCOMPARE(composed(*m_store, options).error().kind, Error::Kind::UnknownIndicator);
}

void TestBrief::kindsHaveCodes()
{
    for (const char *text : {"overall", "pillar", "indicator", "ranking"})
        QCOMPARE(code(*briefKindFromCode(QString::fromLatin1(text))), QString::fromLatin1(text));
    QVERIFY(!briefKindFromCode(u"other"_s));
}

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
