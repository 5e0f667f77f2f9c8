// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefhead.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/brief/composebrief.h"
#include "core/documents/statusdocument.h"
#include "core/words/errorsentence.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"edit"_s};

/// With every space as an ordinary one.
QString plain(const QString &text)
{
    return QString(text).replace(QChar(0xa0), u' ');
}

QString paragraphs(const QList<BriefBlock> &blocks)
{
    QStringList lines;
    for (const BriefBlock &block : blocks) {
        if (const auto *heading = std::get_if<BriefHeading>(&block))
            lines << heading->text;
        else if (const auto *paragraph = std::get_if<BriefParagraph>(&block))
            lines << paragraph->text;
    }
    return plain(lines.join(u'\n'));
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

qsizetype rowNumber(const BriefTable &table, const QString &cell)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.rows.at(i).cells.contains(cell))
            return i;
    }
    return 0;
}

BriefRow rowOf(const BriefTable &table, const QString &cell)
{
    return table.rows.at(rowNumber(table, cell));
}

QJsonObject objectOf(const QJsonArray &indicators, const QString &code)
{
    for (const QJsonValue &one : indicators) {
        if (one.toObject().value(u"code"_s) == code)
            return one.toObject();
    }
    return {};
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
    void aYearWithoutValuesIsRefused_data();
    void aYearWithoutValuesIsRefused();
    void emptyFileIsRefused_data();
    void emptyFileIsRefused();
    void theOutlineIsThatOfAReport_data();
    void theOutlineIsThatOfAReport();
    void anEnglishBriefIsMarkedAsTranslation();
    void theDocumentIsFirstMentionedInFull();
    void tablesAreEven_data();
    void tablesAreEven();
    void figuresAreThoseOfTheSituation_data();
    void figuresAreThoseOfTheSituation();
    void figuresAreThoseOfTheStatusDocument_data();
    void figuresAreThoseOfTheStatusDocument();
    void missingAndLateValuesAreListed_data();
    void missingAndLateValuesAreListed();
    void impossibleFiguresAreToldInWords();
    void amountsStayWhole();
    void worstVerdictsComeFirst();
    void changesAgainstLastYearAreTold_data();
    void changesAgainstLastYearAreTold();
    void areasStandInTheSheet();
    void neighboursStandInTheRankingBrief();
    void notesOfValuesBecomeFootnotes();
    void theResolutionsWeaknessesAreTheStartingText();
    void theOfficesFindingsStandApartFromTheQuoted();
    void rankingIsTold_data();
    void rankingIsTold();
    void everySectionOfASheetSaysSomething_data();
    void everySectionOfASheetSaysSomething();
    void aTargetOfEachYearIsJudgedYearByYear();
    void partsCountEverywhere();
    void aDistrictReportsItsOwn();
    void laterTargetsAtRiskAreNamed();
    void aNotableFallIsAShortcoming();
    void yearsWithoutAValueHaveNoVerdict();
    void unitsThatEndedAreMarked();
    void refusalsNameInBothLanguages();
    void unknownNamesAreRefused();
    void kindsHaveCodes();

private:
    Result<Brief> composed(const Store &store, const BriefOptions &options, int asOf = 2019) const
    {
        const auto source = loadReportSource(store, *store.mainProgramme(), store.home(), asOf);
        return composeBrief(store, *source, options);
    }

    static void addKinds();
    /// Two indicators on their path and two behind it, from 2020 to 2023.
    std::unique_ptr<Store> fileWithPaths();

    BuiltinFile m_file;
    BuiltinFile m_paths;
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
        QVERIFY2(!open.contains(digit), qPrintable(open));
        QCOMPARE(open.contains(QChar(0xa0)), language == Language::Vietnamese); // room to write in
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

std::unique_ptr<Store> TestBrief::fileWithPaths()
{
    auto store = m_paths.open();
    const QMap<const char *, QList<double>> paths{{"CQS03T", {62.5, 68.2, 75.1, 79.8}},
                                                  {"CQS03H", {42.5, 48.2, 55.1, 61.8}},
                                                  {"KTS01", {3.5, 4.1, 4.4, 4.2}},
                                                  {"XHS06", {0.5, 12, 24, 30}}};
    QList<Observation> values;
    for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
        for (int i = 0; i < path->size(); ++i)
            values << observationOf(*store, path.key(), QByteArray::number(2020 + i).constData(),
                                    path->at(i));
    }
    store->observations().record(values, origin).value();
    return store;
}

void TestBrief::everyKindComposes_data()
{
    addKinds();
}

void TestBrief::everyKindComposes()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    for (const int asOf : {2019, 2025, 2030}) {
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

void TestBrief::aYearWithoutValuesIsRefused_data()
{
    addKinds();
}

void TestBrief::aYearWithoutValuesIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    const auto brief = composed(*m_store, optionsOf(*briefKindFromCode(kind), language), 2017);
    QVERIFY(!brief);
    QCOMPARE(brief.error().kind, Error::Kind::NothingToReport);
    QCOMPARE(brief.error().arguments.first(), u"2017"_s);
    QVERIFY2(!brief.error().arguments.last().isEmpty(), "it says what is missing");
}

void TestBrief::emptyFileIsRefused_data()
{
    addKinds();
}

void TestBrief::emptyFileIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    if (kind == u"ranking"_s)
        return; // other indices than the programme's still have places
    const BuiltinFile file;
    const auto store = file.open();
    QList<Observation> none = *store->observations().all();
    for (Observation &one : none) {
        const ObservationKey key = one.key;
        one = Observation();
        one.key = key;
    }
    const auto emptied = store->observations().record(none, origin);
    QVERIFY2(emptied, outcome(emptied).constData());
    const auto brief = composed(*store, optionsOf(*briefKindFromCode(kind), language));
    QVERIFY(!brief);
    QCOMPARE(brief.error().kind, Error::Kind::NothingToReport);
}

void TestBrief::theOutlineIsThatOfAReport_data()
{
    addKinds();
}

void TestBrief::theOutlineIsThatOfAReport()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    const auto brief = composed(*m_store, optionsOf(*briefKindFromCode(kind), language));
    QVERIFY2(brief, outcome(brief).constData());
    QStringList numbers;
    for (const BriefBlock &block : brief->body) {
        const auto *heading = std::get_if<BriefHeading>(&block);
        if (heading && heading->level == 1)
            numbers << heading->text.section(u' ', 0, 0);
    }
    QCOMPARE(numbers, (QStringList{u"I."_s, u"II."_s, u"III."_s, u"IV."_s}));
}

void TestBrief::anEnglishBriefIsMarkedAsTranslation()
{
    BriefOptions options = optionsOf(BriefKind::Overall, Language::English);
    QCOMPARE(composed(*m_store, options)->draftMark, u"DRAFT - TRANSLATION"_s);
    options.number = u"5"_s;
    QCOMPARE(composed(*m_store, options)->draftMark, u"TRANSLATION"_s);
    options.language = Language::Vietnamese;
    QVERIFY(composed(*m_store, options)->draftMark.isEmpty());
}

void TestBrief::theDocumentIsFirstMentionedInFull()
{
    const Programme &programme = *m_store->mainProgramme();
    QCOMPARE(documentMention(programme, Phrasebook(Language::English)),
             u"Resolution No. 01-NQ/TU of 20 October 2020 of the Ben Tre Provincial Party "
             "Committee on digital transformation of Ben Tre Province in 2020-2025, with a vision "
             "to 2030"_s);
    QVERIFY(documentMention(programme, Phrasebook(Language::Vietnamese)).contains(u"20"_s));
    Programme unnumbered = programme;
    unnumbered.documentNumber.clear();
    QCOMPARE(documentMention(unnumbered, Phrasebook(Language::English)), programme.name.en);
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
    QVERIFY(store->observations().record(
        {observationOf(*store, "XHS06", "2018", 45), observationOf(*store, "XHS06", "2019", 55.5),
         observationOf(*store, "XHS01", "2018", 60), observationOf(*store, "XHS01", "2019", 61)},
        origin));
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2019);
    const auto brief = composeBrief(*store, *source, optionsOf(BriefKind::Overall, language));
    const QString text = paragraphs(brief->body);
    const Phrasebook book(language);
    const VerdictCounts counts = source->situation.counts();
    QCOMPARE(counts.total(), 38);
    QCOMPARE(counts.of(Verdict::Met), 1);
    QVERIFY(text.contains(plain(countsSentence(counts, 2019, book))));
    QVERIFY(countsSentence(counts, 2019, book).contains(u"38"_s));
    for (const IndicatorSituation *late : behindIn(countedIn(source->situation)))
        QVERIFY2(text.contains(late->indicator.name.in(language)),
                 qPrintable(late->indicator.code));
    const QString share = language == Language::Vietnamese ? u"55,5"_s : u"55.5"_s;
    QStringList cells;
    for (const BriefRow &row : tableOf(brief->appendices.first().blocks)->rows)
        cells << row.cells;
    QVERIFY(cells.contains(share)); // of the year that the column names
}

void TestBrief::figuresAreThoseOfTheStatusDocument_data()
{
    figuresAreThoseOfTheSituation_data();
}

void TestBrief::figuresAreThoseOfTheStatusDocument()
{
    QFETCH(Language, language);
    const auto store = fileWithPaths();
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2023);
    const auto brief = composeBrief(*store, *source, optionsOf(BriefKind::Overall, language));
    QVERIFY2(brief, outcome(brief).constData());
    const QString text = paragraphs(brief->body);
    const BriefTable *table = tableOf(brief->appendices.first().blocks);
    const Format format(language);
    const QJsonArray indicators =
        statusDocument(source->situation, u"83"_s, {}).value(u"indicators"_s).toArray();
    for (const char *code : {"CQS03T", "CQS03H", "KTS01", "XHS06"}) {
        const IndicatorSituation &one = *source->situation.of(QString::fromLatin1(code));
        const QJsonObject json = objectOf(indicators, one.indicator.code);
        const QJsonObject target = json.value(u"targets"_s).toArray().first().toObject();
        const double latest = json.value(u"latest"_s).toObject().value(u"value"_s).toDouble();
        const double change = json.value(u"change"_s).toObject().value(u"absolute"_s).toDouble();
        const QStringList cells = rowOf(*table, one.indicator.name.in(language)).cells;
        QCOMPARE(cells.at(6), format.number(latest, 1));
        QVERIFY2(cells.at(7).startsWith(format.signedNumber(change, 1)), qPrintable(cells.at(7)));
        const QString sentence = indicatorSentence(one, Phrasebook(language));
        QVERIFY2(text.contains(plain(sentence)), qPrintable(sentence));
        QVERIFY(sentence.contains(format.number(latest, 1) + u'%'));
        QVERIFY(sentence.contains(format.number(qAbs(change), 1)));
        QVERIFY(sentence.contains(
            format.number(qAbs(target.value(u"required_per_year"_s).toDouble()), 1)));
        const double lag = target.value(u"lag_years"_s).toDouble();
        QVERIFY(qAbs(lag) < 0.15 || sentence.contains(format.number(qAbs(lag), 1)));
        QVERIFY(sentence.contains(format.number(target.value(u"projected_shown"_s).toDouble(), 1) +
                                  u'%'));
        QVERIFY(cells.at(8).contains(verdictWord(*one.verdict(), Phrasebook(language))));
    }
}

void TestBrief::missingAndLateValuesAreListed_data()
{
    figuresAreThoseOfTheSituation_data();
}

void TestBrief::missingAndLateValuesAreListed()
{
    QFETCH(Language, language);
    const auto store = fileWithPaths();
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2024);
    const auto brief = composeBrief(*store, *source, optionsOf(BriefKind::Overall, language));
    const BriefScope scope = countedIn(source->situation);
    const BriefScope late = withoutLatestYear(scope);
    QCOMPARE(late.size(), 5); // four paths end in 2023, the places in 2019
    const BriefTable *table = tableOf(brief->appendices.at(1).blocks);
    QCOMPARE(table->rows.size(), withoutData(scope).size() + late.size());
    const QString name = source->situation.of(u"CQS03T"_s)->indicator.name.in(language);
    QCOMPARE(table->rows.at(rowNumber(*table, name)).cells.at(5), u"2024"_s);
    const QString text = paragraphs(brief->body);
    for (const IndicatorSituation *one : withoutData(scope))
        QVERIFY2(text.contains(one->indicator.name.in(language)), qPrintable(one->indicator.code));
    QVERIFY(text.contains(brief->appendices.at(1).label));
}

void TestBrief::amountsStayWhole()
{
    const auto store = fileWithPaths();
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2023);
    const auto brief =
        composeBrief(*store, *source, optionsOf(BriefKind::Overall, Language::English));
    QStringList texts;
    for (const BriefBlock &block : brief->body) {
        if (const auto *paragraph = std::get_if<BriefParagraph>(&block))
            texts << paragraph->text;
    }
    const QString text = texts.join(u'\n');
    QVERIFY(text.contains(u"4.7\u00a0percentage points from 2022"_s));
    QVERIFY(text.contains(u"38\u00a0indicators"_s));
    QVERIFY(text.contains(u"of 20\u00a0October 2020 of"_s));
}

void TestBrief::impossibleFiguresAreToldInWords()
{
    const Phrasebook book(Language::English);
    const auto store = fileWithPaths();
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2023);
    const IndicatorSituation &files = *source->situation.of(u"CQS03T"_s); // 114% by 2030
    QCOMPARE(outlookPhrase(files.indicator, files.assessment.targets.at(1), book),
             u"at the average pace of 2020\u20132023, the target will be reached in 2027"_s);
    const IndicatorSituation &rank = *source->situation.of(u"KTS04"_s); // place 71 of 63
    QCOMPARE(outlookPhrase(rank.indicator, rank.assessment.targets.first(), book),
             u"at the average pace of 2018\u20132019, the target will not be reached"_s);
}

void TestBrief::worstVerdictsComeFirst()
{
    const auto store = fileWithPaths();
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2023);
    QStringList codes;
    for (const IndicatorSituation *one : behindIn(countedIn(source->situation)))
        codes << one->indicator.code;
    QCOMPARE(codes, (QStringList{u"KTS04"_s, u"KTS01"_s, u"CQS03H"_s}));
}

void TestBrief::changesAgainstLastYearAreTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("in English")
        << Language::English << u"with figures for both 2021 and 2022, 4 improved"_s
        << u"Assessment improved since the end of 2020: Share of provincial work files processed "
           "online "
           "(from off track to on track)."_s;
    QTest::newRow("in Vietnamese")
        << Language::Vietnamese << u"2021 v\u00e0 n\u0103m 2022, c\u00f3 4 "_s << u"2020"_s;
}

void TestBrief::changesAgainstLastYearAreTold()
{
    QFETCH(Language, language);
    QFETCH(QString, counts);
    QFETCH(QString, verdicts);
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "CQS03T", "2018", 60),
                                          observationOf(*store, "CQS03T", "2019", 60.5),
                                          observationOf(*store, "CQS03T", "2020", 61),
                                          observationOf(*store, "CQS03T", "2021", 90 - 4)},
                                         origin));
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2021);
    const BriefScope scope = countedIn(source->situation);
    const QString told = verdictChanges(scope, 2021, Phrasebook(language));
    QVERIFY2(told.startsWith(verdicts.left(10)) || told.contains(verdicts), qPrintable(told));
    const auto paths = fileWithPaths();
    const auto later = loadReportSource(*paths, *paths->mainProgramme(), paths->home(), 2022);
    const QString sentence = changesSentence(countedIn(later->situation), Phrasebook(language));
    QVERIFY2(sentence.contains(counts), qPrintable(sentence));
    const auto after = loadReportSource(*paths, *paths->mainProgramme(), paths->home(), 2024);
    QCOMPARE(changesSentence(countedIn(after->situation), Phrasebook(language)), QString());
}

void TestBrief::areasStandInTheSheet()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation district = observationOf(*store, "CQS03H", "2021", 55.5);
    district.key.unit = *store->catalogue().findUnit(u"836"_s, Period::year(2021));
    QVERIFY(store->observations().record({observationOf(*store, "CQS03H", "2021", 48.2), district},
                                         origin));
    BriefOptions options = optionsOf(BriefKind::Indicator, Language::Vietnamese);
    options.indicator = u"CQS03H"_s;
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2021);
    const auto brief = composeBrief(*store, *source, options);
    QVERIFY2(brief, outcome(brief).constData());
    QStringList cells;
    for (const BriefBlock &block : brief->body) {
        if (const auto *table = std::get_if<BriefTable>(&block)) {
            for (const BriefRow &row : table->rows)
                cells << row.cells;
        }
    }
    QVERIFY(cells.contains(u"Huy\u1ec7n Ba Tri"_s));
    QVERIFY(cells.contains(u"55,5"_s));
    QCOMPARE(std::count_if(
                 brief->body.cbegin(), brief->body.cend(),
                 [](const BriefBlock &block) { return std::holds_alternative<BriefChart>(block); }),
             2);
}

void TestBrief::neighboursStandInTheRankingBrief()
{
    const auto brief = composed(*m_store, optionsOf(BriefKind::Ranking, Language::English), 2024);
    QVERIFY2(brief, outcome(brief).constData());
    const QString text = paragraphs(brief->body);
    QVERIFY2(text.contains(u"Ben Tre Province ranks 10th among the 13 provinces"_s),
             qPrintable(text));
}

void TestBrief::notesOfValuesBecomeFootnotes()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation value = observationOf(*store, "XHS06", "2019", 55.5);
    value.firmness = Firmness::Estimate;
    value.note = u"<b>Theo NHNN</b> chi nh\u00e1nh B\u1ebfn Tre"_s;
    QVERIFY(store->observations().record({value}, origin));
    const auto brief = composed(*store, optionsOf(BriefKind::Overall, Language::English));
    const QList<BriefBlock> &blocks = brief->appendices.first().blocks;
    const BriefRow row =
        rowOf(*tableOf(blocks), u"Share of the population with an electronic payment account"_s);
    QCOMPARE(row.cells.last(), u"estimate (1)"_s);
    QVERIFY(paragraphs(blocks).startsWith(u"(1) "_s + value.note));
}

void TestBrief::theResolutionsWeaknessesAreTheStartingText()
{
    QCOMPARE(paragraphsOf(startingTexts(u"NQ01"_s).weaknesses, Language::Vietnamese).size(), 6);
    QCOMPARE(paragraphsOf(startingTexts(u"NQ01"_s).weaknesses, Language::English).size(), 6);
    QVERIFY(startingTexts(u"OTHER"_s) == BriefTexts());
    const auto brief = composed(*m_store, optionsOf(BriefKind::Overall, Language::English));
    const QString told = paragraphs(brief->body);
    QVERIFY(told.contains(u"- \u201cEnterprises and localities transform slowly"_s));
    QVERIFY2(told.contains(u"Quoted from Resolution No. 01-NQ/TU of 20 October 2020"_s),
             qPrintable(told));
    QVERIFY(!told.contains(u"Other shortcomings and causes"_s));
}

/// What the resolution said in 2020 is no finding of the year that is reported on.
void TestBrief::theOfficesFindingsStandApartFromTheQuoted()
{
    const BuiltinFile file;
    const auto store = file.open();
    BriefTexts texts = *store->office().briefTexts(store->mainProgramme()->id);
    texts.weaknesses.vi +=
        u"\nThi\u1ebfu c\u00e1n b\u1ed9 chuy\u00ean tr\u00e1ch \u1edf c\u1ea5p x\u00e3."_s;
    QVERIFY(store->office().saveBriefTexts(store->mainProgramme()->id, texts, origin));
    const QString told =
        paragraphs(composed(*store, optionsOf(BriefKind::Overall, Language::Vietnamese))->body);
    const qsizetype own = told.indexOf(u"- Thi\u1ebfu c\u00e1n b\u1ed9"_s);
    const qsizetype quoted = told.indexOf(u"- \u201cNh\u1eadn th\u1ee9c"_s);
    QVERIFY2(own > 0 && quoted > own, qPrintable(told));
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

void TestBrief::everySectionOfASheetSaysSomething_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("task");
    QTest::newRow("a year that failed") << u"KTS03"_s << u"meet it in each remaining year"_s;
    QTest::newRow("a milestone not started") << u"CQS05"_s << u"Begin now"_s;
    QTest::newRow("a bound just reached") << u"XHS06"_s << u"eeds to rise above 50%"_s;
}

void TestBrief::everySectionOfASheetSaysSomething()
{
    QFETCH(QString, code);
    QFETCH(QString, task);
    const BuiltinFile file;
    const auto store = file.open();
    Observation milestone = observationOf(*store, "CQS05", "2023", 0);
    milestone.value.reset();
    milestone.state = MilestoneState::NotStarted;
    QVERIFY(store->observations().record(
        {milestone, observationOf(*store, "KTS03", "2021", 7.5),
         observationOf(*store, "KTS03", "2022", 6.8), observationOf(*store, "KTS03", "2023", 8.1),
         observationOf(*store, "XHS06", "2022", 24), observationOf(*store, "XHS06", "2023", 50)},
        origin));
    BriefOptions options = optionsOf(BriefKind::Indicator, Language::English);
    options.indicator = code;
    const auto brief = composed(*store, options, 2023);
    QVERIFY2(brief, outcome(brief).constData());
    const QString text = paragraphs(brief->body);
    QVERIFY2(text.contains(task), qPrintable(text));
    for (qsizetype i = 1; i < brief->body.size(); ++i) {
        const auto *above = std::get_if<BriefHeading>(&brief->body.at(i - 1));
        const auto *heading = std::get_if<BriefHeading>(&brief->body.at(i));
        QVERIFY(!above || !heading || above->level < heading->level);
    }
}

void TestBrief::aTargetOfEachYearIsJudgedYearByYear()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "KTS03", "2021", 7.5),
                                          observationOf(*store, "KTS03", "2022", 6.8),
                                          observationOf(*store, "KTS03", "2023", 8.1)},
                                         origin));
    BriefOptions options = optionsOf(BriefKind::Indicator, Language::English);
    options.indicator = u"KTS03"_s;
    const auto brief = composed(*store, options, 2023);
    QStringList verdicts;
    for (const BriefBlock &block : brief->body) {
        const auto *table = std::get_if<BriefTable>(&block);
        if (table && table->columns.first().title == u"Year"_s) {
            for (const BriefRow &row : table->rows)
                verdicts << row.cells.last().section(u' ', 1);
        }
    }
    QCOMPARE(verdicts, (QStringList{u"Met"_s, u"Missed"_s, u"Met"_s}));
    QVERIFY(!paragraphs(brief->body).contains(u"districts or communes"_s)); // the province's alone
}

void TestBrief::partsCountEverywhere()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation farms = observationOf(*store, "KTS02", "2023", 4.4);
    farms.key.part = u"Farming"_s;
    Observation industry = observationOf(*store, "KTS02", "2023", 6.5);
    industry.key.part = u"Industry"_s;
    QVERIFY(store->observations().record({farms, industry}, origin));
    BriefOptions options = optionsOf(BriefKind::Overall, Language::English);
    const auto source = loadReportSource(*store, *store->mainProgramme(), store->home(), 2023);
    const auto brief = composeBrief(*store, *source, options);
    const BriefScope scope = countedIn(source->situation);
    QCOMPARE(withoutData(scope).size(), source->situation.counts().of(Verdict::NoData));
    const QString text = paragraphs(brief->body);
    QVERIFY2(text.contains(u"Farming 4.4%, Industry 6.5% in 2023"_s), qPrintable(text));
    QVERIFY(text.contains(u"not yet at the target: Farming (4.4%)"_s));
    const QString name = source->situation.of(u"KTS02"_s)->indicator.name.en;
    QCOMPARE(rowOf(*tableOf(brief->appendices.first().blocks), name).cells.at(6),
             u"4.4 (Farming)"_s);
    for (const BriefRow &row : tableOf(brief->appendices.at(1).blocks)->rows)
        QVERIFY(!row.cells.contains(name));
    options.kind = BriefKind::Indicator;
    options.indicator = u"KTS02"_s;
    const auto sheet = composeBrief(*store, *source, options);
    QVERIFY(sheet);
    const auto isChart = [](const BriefBlock &block) {
        return std::holds_alternative<BriefChart>(block);
    };
    QCOMPARE(std::count_if(sheet->body.cbegin(), sheet->body.cend(), isChart), 1); // of the parts
}

void TestBrief::aDistrictReportsItsOwn()
{
    const BuiltinFile file;
    const auto store = file.open();
    const UnitId district = *store->catalogue().findUnit(u"831"_s, Period::year(2023));
    Observation value = observationOf(*store, "CQS03H", "2023", 48.5);
    value.key.unit = district;
    QVERIFY(store->observations().record({value}, origin));
    const auto source = loadReportSource(*store, *store->mainProgramme(), district, 2023);
    const auto brief =
        composeBrief(*store, *source, optionsOf(BriefKind::Overall, Language::English));
    QVERIFY2(brief, outcome(brief).constData());
    QVERIFY2(brief->subject.contains(u"in Chau Thanh District"_s), qPrintable(brief->subject));
    QStringList names;
    for (const BriefRow &row : tableOf(brief->appendices.first().blocks)->rows)
        names << row.cells.value(1);
    QVERIFY(names.contains(u"Share of district work files processed online"_s));
    QVERIFY(!names.contains(u"Vietnam ICT Index rank"_s));
    QCOMPARE(names.count(QString()), 3); // the heads of the pillars that it reports on
    QVERIFY(!paragraphs(brief->body).contains(u"Ranking"_s));
}

void TestBrief::laterTargetsAtRiskAreNamed()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS01", "2021", 81),
                                          observationOf(*store, "XHS01", "2022", 85),
                                          observationOf(*store, "XHS01", "2023", 83)},
                                         origin));
    const auto brief = composed(*store, optionsOf(BriefKind::Overall, Language::English), 2023);
    const QString text = paragraphs(brief->body);
    QVERIFY2(text.contains(u"Indicators at risk in the next period only"_s), qPrintable(text));
    QVERIFY(text.contains(u"The 2030 target: 100%; assessment: off track"_s));
    QVERIFY(text.contains(u"the 1 indicator of section II at risk in the next period only"_s));
}

void TestBrief::aNotableFallIsAShortcoming()
{
    for (const BriefKind kind : {BriefKind::Overall, BriefKind::Ranking}) {
        const auto brief = composed(*m_store, optionsOf(kind, Language::English), 2022);
        const QString text = paragraphs(brief->body);
        QVERIFY2(text.contains(u"A move of ten places or more is notable."_s), qPrintable(text));
        QVERIFY(text.contains(u"down 20 places in 2022 (from 31/63 to 51/63)"_s));
    }
}

void TestBrief::yearsWithoutAValueHaveNoVerdict()
{
    const auto source =
        loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2020);
    const BriefTable years =
        yearTable(*source->situation.of(u"KTS04"_s), 2020, Phrasebook(Language::English));
    QCOMPARE(years.rows.last().cells.first(), u"2020"_s);
    QCOMPARE(years.rows.last().cells.at(1), u"no data"_s);
    QVERIFY(years.rows.last().cells.last().isEmpty());
}

void TestBrief::unitsThatEndedAreMarked()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation city = observationOf(*store, "CQS03H", "2023", 75.4);
    city.key.unit = *store->catalogue().findUnit(u"829"_s, Period::year(2023));
    QVERIFY(store->observations().record({observationOf(*store, "CQS03H", "2023", 61.8), city},
                                         origin));
    BriefOptions options = optionsOf(BriefKind::Indicator, Language::English);
    options.indicator = u"CQS03H"_s;
    const auto brief = composed(*store, options, 2026);
    QVERIFY2(brief, outcome(brief).constData());
    const QString text = paragraphs(brief->body);
    QVERIFY2(text.contains(u"The unit ended on 30/06/2025."_s), qPrintable(text));
    QStringList cells;
    for (const BriefBlock &block : brief->body) {
        if (const auto *table = std::get_if<BriefTable>(&block)) {
            for (const BriefRow &row : table->rows)
                cells << row.cells;
        }
    }
    QVERIFY(cells.contains(u"Ben Tre City (the unit ended on 30/06/2025)"_s));
    QVERIFY(!paragraphs(composed(*store, options, 2023)->body).contains(u"unit ended"_s));
    QVERIFY(store->observations().record({observationOf(*store, "CQS03X", "2023", 62)}, origin));
    options.indicator = u"CQS03X"_s; // communes go on, merged
    QVERIFY(!paragraphs(composed(*store, options, 2026)->body).contains(u"unit ended"_s));
}

void TestBrief::refusalsNameInBothLanguages()
{
    BriefOptions options = optionsOf(BriefKind::Indicator, Language::English);
    const Error error = composed(*m_store, options, 2017).error();
    QVERIFY(errorSentence(error, Phrasebook(Language::English))
                .contains(u"Missing: KTS04 (Vietnam ICT Index rank)"_s));
    const QString vietnamese = errorSentence(error, Phrasebook(Language::Vietnamese));
    QVERIFY2(!vietnamese.contains(u"Province"_s), qPrintable(vietnamese));
    QVERIFY(vietnamese.contains(u"KTS04 (X\u1ebfp h\u1ea1ng"_s));
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
