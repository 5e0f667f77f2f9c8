// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/whywords.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator onlineServices(double target, int horizon = 2025)
{
    Indicator indicator;
    indicator.name = {u"D\u1ecbch v\u1ee5 c\u00f4ng tr\u1ef1c tuy\u1ebfn"_s, u"Online services"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.kind = IndicatorKind::Percent;
    indicator.direction = Direction::Up;
    indicator.levels = {Level::Province};
    indicator.limits = {0.0, 100.0};
    Target due;
    due.horizon = horizon;
    due.comparator = Comparator::AtLeast;
    due.value = target;
    due.document = u"NQ01"_s;
    indicator.targets = {due};
    return indicator;
}

Indicator readinessRank()
{
    Indicator indicator = onlineServices(25);
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.measure = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.decimals = 0;
    indicator.limits = {};
    indicator.targets.first().comparator = Comparator::AtMost;
    return indicator;
}

IndicatorSituation situationOf(const Indicator &indicator, const Series &known, int asOf)
{
    const AsOf from{asOf, 2020};
    return {indicator, known, assess(indicator, known, from), from};
}

WhyText why(const IndicatorSituation &one, Language language)
{
    Programme resolution;
    resolution.code = u"NQ01"_s;
    resolution.documentNumber = u"01-NQ/TU"_s;
    return whyText(one, one.assessment.targets.first(), resolution, Phrasebook(language));
}

QString cell(const WhyText &text, const QString &item)
{
    for (const WhyRow &row : text.rows) {
        if (row.item == item)
            return row.calculation.isEmpty() ? row.value
                                             : QString(row.calculation + u" = "_s + row.value);
    }
    return u"(no row)"_s;
}

} // namespace

class TestWhyWords : public QObject
{
    Q_OBJECT

private slots:
    void lateBySomeYears();
    void paceThatIsNeeded();
    void fallThatIsNeeded();
    void aBoundThatHasToBePassed();
    void theYearThatThePaceReaches();
    void thePartThatDecidesIsExplained();
    void formulasCarryTheirNumbers();
    void impossibleProjectionIsNeverPrinted();
    void negativeNumbersAreBracketed();
    void ranksHaveNoGrowthRatio();
    void everyGrowthRefusalHasItsSentence_data();
    void everyGrowthRefusalHasItsSentence();
    void everyChangeRefusalHasItsSentence();
    void shortSeriesConcludeNothing();
    void clearTrendIsSaid();
    void twoOpinionsAreACaution();
    void sourcesStandBesideTheirValues();
    void historyIsReadAloud();
    void thePaceStartsFromTheAsOfYear();
    void anOldValueIsACaution();
    void aYearThatHasNotComeIsACaution();
    void noSecondOpinionOnceItIsDue();
    void aFallIsSaidBesideARisingPace();
    void whatWasMetAndLostIsTold_data();
    void whatWasMetAndLostIsTold();
};

void TestWhyWords::lateBySomeYears()
{
    // methods.md: 60 (2020), 72 (2023), 90 by 2025 is one year late.
    const auto one = situationOf(onlineServices(90), series(u"2020=60 2023=72"_s), 2023);
    QVERIFY(why(one, Language::Vietnamese)
                .sentences.contains(u"So v\u1edbi l\u1ed9 tr\u00ecnh: ch\u1eadm 1,0 n\u0103m."_s));
    QVERIFY(why(one, Language::English)
                .sentences.contains(u"The value is 1.0 years behind the path."_s));
    const auto worse = situationOf(onlineServices(90), series(u"2020=60 2023=58"_s), 2023);
    QVERIFY(why(worse, Language::English)
                .sentences.contains(u"The value is worse than its base: more than 3 years behind "
                                    "the path."_s));
}

void TestWhyWords::paceThatIsNeeded()
{
    const auto one = situationOf(onlineServices(90), series(u"2020=60 2023=80.6"_s), 2023);
    QVERIFY(
        why(one, Language::Vietnamese)
            .sentences.contains(
                u"C\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 4,7 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m \u0111\u1ec3 \u0111\u1ea1t m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (t\u1eeb 90% tr\u1edf l\u00ean)."_s));
    QVERIFY(
        why(one, Language::English)
            .sentences.contains(
                u"It needs to rise by 4.7 percentage points a year to reach the 2025 target (at least 90%)."_s));
}

void TestWhyWords::fallThatIsNeeded()
{
    Indicator indicator = onlineServices(10);
    indicator.direction = Direction::Down;
    indicator.targets.first().comparator = Comparator::AtMost;
    const auto one = situationOf(indicator, series(u"2022=21 2023=20"_s), 2023);
    QVERIFY(
        why(one, Language::English)
            .sentences.contains(
                u"It needs to fall by 5.0 percentage points a year to reach the 2025 target (at most 10%)."_s));
}

void TestWhyWords::aBoundThatHasToBePassed()
{
    Indicator indicator = onlineServices(50);
    indicator.targets.first().comparator = Comparator::Above;
    const auto one = situationOf(indicator, series(u"2022=24 2023=50"_s), 2023);
    QVERIFY(why(one, Language::English)
                .sentences.contains(
                    u"It needs to rise above 50% to reach the 2025 target (more than 50%)."_s));
    const auto almost = situationOf(onlineServices(50), series(u"2022=24 2023=49.98"_s), 2023);
    QVERIFY(
        why(almost, Language::English)
            .sentences.contains(
                u"It needs to rise by 0.01 percentage points a year to reach the 2025 target (at least 50%)."_s));
}

void TestWhyWords::theYearThatThePaceReaches()
{
    Indicator indicator = onlineServices(70);
    indicator.targets.first().horizon = 2030;
    const auto one = situationOf(indicator, series(u"2021=30 2023=62"_s), 2023);
    QCOMPARE(why(one, Language::English).sentences.first(),
             u"At the average pace of 2021\u20132023, the target will be reached in 2024."_s);
}

void TestWhyWords::thePartThatDecidesIsExplained()
{
    Indicator indicator = onlineServices(15);
    indicator.targets.first().mode = TargetMode::EveryPart;
    Series known;
    known.parts = {{u"Trade"_s, series(u"2022=6.0 2023=6.5"_s).points},
                   {u"Agriculture"_s, series(u"2022=4.0 2023=4.4"_s).points}};
    const QStringList sentences =
        why(situationOf(indicator, known, 2023), Language::English).sentences;
    QCOMPARE(sentences.first(),
             u"The weakest sector decides: Agriculture. At the average pace of "
             "2022\u20132023, 92.5% of the remaining gap would be left in 2025: more "
             "than 20%."_s);
    QVERIFY(sentences.contains(
        u"It needs to rise by 5.3 percentage points a year to reach the 2025 target (at least 15% in each sector)."_s));
}

void TestWhyWords::formulasCarryTheirNumbers()
{
    const auto one =
        situationOf(onlineServices(41, 2030),
                    series(u"2019=17.3 2020=19.1 2021=19.3 2022=20.8 2023=21.5 2024=22.5"_s), 2024);
    const WhyText text = why(one, Language::Vietnamese);
    QCOMPARE(
        cell(text, u"T\u1ed1c \u0111\u1ed9 b\u00ecnh qu\u00e2n 2019 - 2024, m\u1ed7i n\u0103m"_s),
        u"(22,5 \u2212 17,3) / (2024 \u2212 2019) = +1,04 \u0111i\u1ec3m ph\u1ea7n tr\u0103m"_s);
    QCOMPARE(cell(text, u"D\u1ef1 ki\u1ebfn theo t\u1ed1c \u0111\u1ed9 n\u00e0y"_s),
             u"22,5 + 1,04 \u00d7 (2030 \u2212 2024) = 28,7%"_s);
    QCOMPARE(cell(text, u"Ph\u1ea7n kho\u1ea3ng c\u00e1ch c\u00f2n l\u1ea1i"_s),
             u"(41 \u2212 28,74) / (41 \u2212 22,5) = 66,3%"_s);
    QCOMPARE(text.rows.first().item, u"\u0110\u1ea7u chu\u1ed7i x\u00e9t (2019)"_s);
    QCOMPARE(text.rows.first().value, u"17,3%"_s);
}

void TestWhyWords::impossibleProjectionIsNeverPrinted()
{
    // At three places a year 53/63 would become 71/63.
    const auto one = situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2019);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const WhyText text = why(one, language);
        QStringList all = text.sentences + text.cautions;
        for (const WhyRow &row : text.rows)
            all << row.calculation << row.value;
        QVERIFY2(!all.join(u'\n').contains(u"71"_s), qPrintable(all.join(u'\n')));
    }
    QCOMPARE(cell(why(one, Language::English), u"Projection at this pace"_s),
             u"53 + 3 \u00d7 (2025 \u2212 2019) = beyond the maximum (63)"_s);
}

void TestWhyWords::negativeNumbersAreBracketed()
{
    Indicator rate = onlineServices(7);
    rate.kind = IndicatorKind::Rate;
    rate.limits = {};
    const auto one = situationOf(rate, series(u"2022=-1.5 2023=-0.5"_s), 2023);
    QCOMPARE(cell(why(one, Language::English), u"Average pace of 2022\u20132023, a year"_s),
             u"((\u22120.5) \u2212 (\u22121.5)) / (2023 \u2212 2022) = +1.00 percentage points"_s);
}

void TestWhyWords::ranksHaveNoGrowthRatio()
{
    const auto one = situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2019);
    const WhyText text = why(one, Language::Vietnamese);
    QVERIFY(text.sentences.contains(
        u"Kh\u00f4ng t\u00ednh t\u1ef7 l\u1ec7 t\u0103ng tr\u01b0\u1edfng: th\u1ee9 h\u1ea1ng "
        "kh\u00f4ng ph\u1ea3i l\u00e0 \u0111\u1ea1i l\u01b0\u1ee3ng t\u0103ng tr\u01b0\u1edfng."_s));
    QCOMPARE(text.cautions.size(), 1); // provisional
}

void TestWhyWords::everyGrowthRefusalHasItsSentence_data()
{
    QTest::addColumn<int>("refusal");
    for (int i = 0; i <= int(GrowthRefusal::DueBeforeBase); ++i)
        QTest::newRow(
            QByteArray(growthRefusalCode(static_cast<GrowthRefusal>(i)).data()).constData())
            << i;
}

void TestWhyWords::everyGrowthRefusalHasItsSentence()
{
    QFETCH(int, refusal);
    TargetAssessment judged;
    judged.target.horizon = 2025;
    judged.growth = refusedGrowth(static_cast<GrowthRefusal>(refusal));
    const QString english = growthSentence(judged, Phrasebook(Language::English));
    const QString vietnamese = growthSentence(judged, Phrasebook(Language::Vietnamese));
    QVERIFY(english.startsWith(u"There is no growth ratio: "_s));
    QVERIFY(english.endsWith(u'.'));
    QVERIFY(vietnamese.startsWith(u"Kh\u00f4ng t\u00ednh"_s));
    QVERIFY(vietnamese.endsWith(u'.'));
}

void TestWhyWords::everyChangeRefusalHasItsSentence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(ChangeRefusal::NotNumeric); ++i) {
        Change change;
        change.refusal = static_cast<ChangeRefusal>(i);
        for (const Language language : {Language::Vietnamese, Language::English})
            sentences << changeRefusalSentence(change, Phrasebook(language));
    }
    QCOMPARE(sentences.size(), 2 * (int(ChangeRefusal::NotNumeric) + 1));
    QVERIFY(changeRefusalSentence({}, Phrasebook(Language::English)).isEmpty());
}

void TestWhyWords::shortSeriesConcludeNothing()
{
    const Phrasebook book(Language::Vietnamese);
    const auto three = situationOf(onlineServices(90), series(u"2020=1 2021=2 2022=3"_s), 2022);
    QCOMPARE(code(*three.assessment.trend.refusal), u"too_few_values"_s);
    QVERIFY(trendSentence(three.assessment.trend, book).contains(u"d\u01b0\u1edbi b\u1ed1n"_s));
    const auto four =
        situationOf(onlineServices(90), series(u"2020=1 2021=2 2022=3 2023=4"_s), 2023);
    QVERIFY(!four.assessment.trend.refusal);
    QVERIFY(trendSentence(four.assessment.trend, book)
                .startsWith(u"Ch\u01b0a \u0111\u1ee7 d\u1eef li\u1ec7u \u0111\u1ec3 k\u1ebft "
                            "lu\u1eadn xu h\u01b0\u1edbng"_s));
}

void TestWhyWords::clearTrendIsSaid()
{
    const auto one =
        situationOf(onlineServices(41, 2030),
                    series(u"2019=17.3 2020=19.1 2021=19.3 2022=20.8 2023=21.5 2024=22.5"_s), 2024);
    QCOMPARE(trendSentence(one.assessment.trend, Phrasebook(Language::English)),
             u"The values rise (Mann-Kendall, p = 0.003)."_s);
}

void TestWhyWords::twoOpinionsAreACaution()
{
    const auto one =
        situationOf(onlineServices(60), series(u"2020=0.1 2021=2 2022=4 2023=6"_s), 2023);
    const WhyText text = why(one, Language::English);
    QCOMPARE(text.cautions.size(), 1);
    QVERIFY(text.cautions.first().startsWith(u"The path and the growth ratio"_s));
}

void TestWhyWords::sourcesStandBesideTheirValues()
{
    Series known = series(u"2022=40 2023=42"_s);
    known.points[1].source = u"S\u1edf TT&TT"_s;
    known.points[1].document = u"120/BC-STTTT"_s;
    const WhyText text = why(situationOf(onlineServices(60), known, 2023), Language::English);
    QCOMPARE(text.rows.at(1).item, u"Latest value (2023)"_s);
    QCOMPARE(text.rows.at(1).source, u"S\u1edf TT&TT; 120/BC-STTTT"_s);
    const auto due = std::find_if(text.rows.cbegin(), text.rows.cend(),
                                  [](const WhyRow &row) { return row.item == u"Target (2025)"_s; });
    QVERIFY(due != text.rows.cend());
    QCOMPARE(due->source, u"01-NQ/TU"_s); // not the code within the file
}

void TestWhyWords::historyIsReadAloud()
{
    const QList<YearVerdict> history{{2018, 2025, Verdict::NotAssessable},
                                     {2019, 2025, Verdict::WrongDirection}};
    QCOMPARE(historyText(history, Phrasebook(Language::English)),
             u"2018 Not assessable; 2019 Moving away"_s);
    const QList<YearVerdict> later =
        history + QList<YearVerdict>{{2020, 2025, Verdict::WrongDirection, 2019}};
    QCOMPARE(historyText(later, Phrasebook(Language::English)),
             u"2018 Not assessable; 2019 Moving away; 2020 Moving away (\u2020 figure of 2019)"_s);
}

void TestWhyWords::thePaceStartsFromTheAsOfYear()
{
    const auto one = situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2023);
    const WhyText english = why(one, Language::English);
    QVERIFY2(
        english.sentences.contains(
            u"It needs to rise by 14 places a year from the end of 2023 on (figure of 2019) to reach the 2025 target (top 25)."_s),
        qPrintable(english.sentences.join(u'\n')));
    QVERIFY(
        why(one, Language::Vietnamese)
            .sentences.contains(
                u"C\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 14 b\u1eadc m\u1ed7i n\u0103m k\u1ec3 t\u1eeb cu\u1ed1i n\u0103m 2023 (s\u1ed1 li\u1ec7u n\u0103m 2019) \u0111\u1ec3 \u0111\u1ea1t m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (nh\u00f3m 25 d\u1eabn \u0111\u1ea7u)."_s));
    QCOMPARE(cell(english, u"Pace needed from the end of 2023 on, a year"_s),
             u"(25 \u2212 53) / (2025 \u2212 2023) = \u221214.00 places"_s);
    QCOMPARE(cell(english, u"Pace needed, a year"_s), u"(no row)"_s);
    // The due year has come: there is no pace at all.
    const WhyText due = why(situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2025),
                            Language::English);
    for (const QString &sentence : due.sentences)
        QVERIFY2(!sentence.contains(u"a year"_s), qPrintable(sentence));
    QCOMPARE(cell(due, u"Pace needed, a year"_s), u"(no row)"_s);
}

void TestWhyWords::anOldValueIsACaution()
{
    const auto one = situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2023);
    QCOMPARE(why(one, Language::English).verdict,
             u"\u25bc Moving away (\u2020\u00a0figure of 2019)"_s);
    QVERIFY(why(one, Language::Vietnamese)
                .verdict.endsWith(u"(\u2020\u00a0s\u1ed1 li\u1ec7u n\u0103m 2019)"_s));
    QCOMPARE(why(one, Language::English).cautions.first(),
             u"The verdict as of 2023 rests on the value of 2019: no later one is known."_s);
    const auto due = situationOf(readinessRank(), series(u"2018=50/63 2019=53/63"_s), 2025);
    QCOMPARE(why(due, Language::English).verdict,
             u"\u2013 Not assessable (the value of the due year is missing; \u2020\u00a0figure of "
             "2019)"_s);
}

void TestWhyWords::aYearThatHasNotComeIsACaution()
{
    const Indicator indicator = onlineServices(90);
    const AsOf from{2024, 2020, 2023};
    const Series known = series(u"2022=50 2023=55"_s);
    const IndicatorSituation one{indicator, known, assess(indicator, known, from), from};
    const WhyText text = why(one, Language::English);
    QCOMPARE(text.verdict, u"\u25a0 Off track (\u2020\u00a0figure of 2023; 2024 has not come)"_s);
    QVERIFY(text.cautions.contains(u"The year 2024 has not come: the verdict is what the values "
                                   "known today would give then."_s));
}

void TestWhyWords::noSecondOpinionOnceItIsDue()
{
    const Series known = series(u"2022=40 2023=50 2024=60"_s);
    const auto said = [&](int asOf) {
        return why(situationOf(onlineServices(90), known, asOf), Language::English)
            .sentences.join(u'\n');
    };
    QVERIFY(said(2024).contains(u"Second opinion"_s));
    QVERIFY(!said(2025).contains(u"Second opinion"_s));
}

void TestWhyWords::aFallIsSaidBesideARisingPace()
{
    // methods.md: 80.6 fell to 79.2, while the pace of the six years still points up.
    const Series known = series(u"2015=78.0 2016=78.6 2017=79.2 2018=79.9 2019=80.6 2020=79.2"_s);
    const auto one = situationOf(onlineServices(83, 2030), known, 2020);
    QVERIFY(
        why(one, Language::English)
            .sentences.contains(u"Last change: \u22121.4 percentage points (2019\u20132020)."_s));
    const auto before = situationOf(onlineServices(83, 2030), known, 2019);
    QVERIFY(!why(before, Language::English).sentences.join(u'\n').contains(u"Last change"_s));
}

void TestWhyWords::whatWasMetAndLostIsTold_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("expected");
    const QString rise = u"2020=21 2021=35 2022=48 2023=55 2024=61.3 2025=58.9"_s;
    QTest::newRow("lost in the due year")
        << rise << 2025 << u"It was met in 2024 (61.3%) but no longer in 2025 (58.9%)."_s;
    QTest::newRow("met still") << rise << 2024 << QString();
    QTest::newRow("never met") << rise << 2023 << QString();
    QTest::newRow("lost before it is due") << u"2021=61 2022=62 2023=59"_s << 2024
                                           << u"It was met in 2022 (62.0%) but no longer in 2023 "
                                              "(59.0%)."_s;
    QTest::newRow("just at the bound is met")
        << u"2021=60 2022=59.9"_s << 2022
        << u"It was met in 2021 (60.0%) but no longer in 2022 (59.9%)."_s;
    QTest::newRow("met again") << u"2021=61 2022=59 2023=60.5"_s << 2023 << QString();
}

void TestWhyWords::whatWasMetAndLostIsTold()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(QString, expected);
    const auto one = situationOf(onlineServices(60), series(values), asOf);
    QStringList told = why(one, Language::English).sentences;
    told.removeIf([](const QString &sentence) { return !sentence.contains(u"no longer"); });
    QCOMPARE(told.join(u' '), expected);
    Series broken = series(values);
    broken.breaks.insert(asOf, BreakReason::DefinitionChanged);
    const QStringList across =
        why(situationOf(onlineServices(60), broken, asOf), Language::English).sentences;
    if (broken.points.last().year == asOf)
        QVERIFY(across.filter(u"no longer"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestWhyWords)

#include "tst_whywords.moc"
