// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/parts.h"
#include "core/brief/briefwriter.h"
#include "core/chart/rankcharts.h"
#include "core/export/overviewsheet.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"
#include "core/words/whywords.h"
#include "tests/support/series.h"

#include <QRegularExpression>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the places say of one fact in one language.
struct Said
{
    QString verdict; ///< every place: "Off track"
    QString phrase;  ///< briefs: "off track, 1.2 years behind the path"
    QString result;  ///< briefs: "72.0% in 2023, up 4.0 percentage points from 2022"
    QString title;   ///< the chart with targets: "Online services: 72.0% in 2023, 18.0 ... short"
    QString pace;    ///< briefs, workbook and explanation; empty: none of them names a pace
};

Target targetOf(int horizon, std::optional<Comparator> comparator, std::optional<double> value,
                TargetMode mode = TargetMode::By)
{
    Target target;
    target.horizon = horizon;
    target.comparator = comparator;
    target.value = value;
    target.mode = mode;
    return target;
}

Indicator indicatorOf(IndicatorKind kind, const Target &target)
{
    Indicator indicator;
    indicator.code = u"CQS01"_s;
    indicator.pillar = PillarId(1);
    indicator.name = {u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn"_s, u"Online services"_s};
    indicator.agency = {u"S\u1edf N\u1ed9i v\u1ee5"_s, u"Home office"_s};
    indicator.kind = kind;
    indicator.levels = {Level::Province};
    indicator.targets = {target};
    const bool hasState = kind == IndicatorKind::Milestone || kind == IndicatorKind::Text;
    if (!hasState)
        indicator.direction = Direction::Up;
    if (kind == IndicatorKind::Percent)
        indicator.measure = {u"%"_s, u"%"_s};
    return indicator;
}

IndicatorSituation judged(const Indicator &indicator, const Series &known, int asOf,
                          int thisYear = 0)
{
    const AsOf from{asOf, 2020, thisYear};
    return {indicator, known, assess(indicator, known, from), from};
}

IndicatorSituation share(const QString &values, int asOf = 2023,
                         Comparator comparator = Comparator::AtLeast, double bound = 90,
                         int thisYear = 0)
{
    Indicator indicator = indicatorOf(IndicatorKind::Percent, targetOf(2025, comparator, bound));
    const bool isFalling = comparator == Comparator::AtMost || comparator == Comparator::Below;
    indicator.direction = isFalling ? Direction::Down : Direction::Up;
    return judged(indicator, series(values), asOf, thisYear);
}

IndicatorSituation rank(const QString &places, int asOf)
{
    Indicator indicator = indicatorOf(IndicatorKind::Rank, targetOf(2025, Comparator::AtMost, 25));
    indicator.direction = Direction::Down;
    indicator.measure = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.decimals = 0;
    indicator.index = u"ICT"_s;
    return judged(indicator, series(places), asOf);
}

IndicatorSituation yearly(const QString &values, int asOf = 2023)
{
    return judged(indicatorOf(IndicatorKind::Percent,
                              targetOf(2025, Comparator::AtLeast, 7, TargetMode::EachYear)),
                  series(values), asOf);
}

IndicatorSituation count(const QString &values, Comparator comparator = Comparator::AtLeast)
{
    Indicator indicator = indicatorOf(IndicatorKind::Count, targetOf(2025, comparator, 12));
    indicator.measure = {u"trung t\u00e2m"_s, u"centres"_s};
    indicator.decimals = 0;
    return judged(indicator, series(values), 2023);
}

IndicatorSituation inParts(const QMap<QString, QString> &values)
{
    Indicator indicator = indicatorOf(
        IndicatorKind::Percent, targetOf(2025, Comparator::AtLeast, 20, TargetMode::EveryPart));
    indicator.parts = {{u"N\u00f4ng nghi\u1ec7p"_s, u"Agriculture"_s},
                       {u"Th\u01b0\u01a1ng m\u1ea1i"_s, u"Trade"_s}};
    Series known;
    for (auto part = values.cbegin(); part != values.cend(); ++part)
        known.parts.insert(part.key(), series(part.value()).points);
    return judged(indicator, known, 2023);
}

IndicatorSituation state(IndicatorKind kind, MilestoneState reached, int asOf = 2023)
{
    Series known;
    StatePoint point;
    point.year = 2023;
    point.state = reached;
    known.states << point;
    return judged(indicatorOf(kind, targetOf(2025, {}, {}, TargetMode::Done)), known, asOf);
}

IndicatorSituation broken()
{
    IndicatorSituation one = share(u"2021=60 2022=68 2023=72"_s);
    one.series.breaks = {{2023, BreakReason::DefinitionChanged}};
    return judged(one.indicator, one.series, 2023);
}

/// Far ahead of the path at first, too slow since.
IndicatorSituation slowed()
{
    const Indicator indicator =
        indicatorOf(IndicatorKind::Percent, targetOf(2030, Comparator::AtLeast, 90));
    return judged(indicator,
                  series(u"2020=60 2021=84 2022=84.2 2023=84.4 2024=84.6 2025=84.8 2026=85"_s),
                  2026);
}

void addFact(const char *name, const IndicatorSituation &one, const Said &english,
             const Said &vietnamese)
{
    QTest::addRow("%s, in English", name) << one << Language::English << english;
    QTest::addRow("%s, in Vietnamese", name) << one << Language::Vietnamese << vietnamese;
}

QString textOf(const ChartSpec &chart)
{
    QStringList texts{chart.title,     chart.subtitle,    chart.footnote,
                      chart.emptyText, chart.description, chart.table.header.join(u'\n')};
    for (const QStringList &row : chart.table.rows)
        texts << row;
    for (const ChartPanel &panel : chart.panels) {
        for (const ChartSeries &one : panel.series)
            texts << one.name;
        for (const ChartTarget &target : panel.targets)
            texts << target.label;
    }
    return texts.join(u'\n');
}

QString textOf(const QList<BriefBlock> &blocks)
{
    QStringList texts;
    for (const BriefBlock &block : blocks) {
        if (const auto *heading = std::get_if<BriefHeading>(&block))
            texts << heading->text;
        else if (const auto *paragraph = std::get_if<BriefParagraph>(&block))
            texts << paragraph->text;
        else if (const auto *chart = std::get_if<BriefChart>(&block))
            texts << textOf(chart->chart);
        else if (const auto *table = std::get_if<BriefTable>(&block)) {
            for (const BriefColumn &column : table->columns)
                texts << column.title;
            for (const BriefRow &row : table->rows)
                texts << row.cells;
        }
    }
    return texts.join(u'\n');
}

QString textOf(const SheetPlan &sheet)
{
    QStringList texts;
    for (const QList<PlannedCell> &row : sheet.rows) {
        for (const PlannedCell &cell : row) {
            if (const auto *text = std::get_if<QString>(&cell.value))
                texts << *text;
            texts << cell.look.numberFormat;
        }
    }
    return texts.join(u'\n');
}

Situation programmeOf(const IndicatorSituation &one)
{
    Situation situation;
    situation.programme.code = u"NQ01"_s;
    situation.programme.name = {u"Ngh\u1ecb quy\u1ebft s\u1ed1 01"_s, u"Resolution No. 01"_s};
    situation.programme.baselineYear = 2020;
    situation.programme.pillars = {
        {PillarId(1), u"CQS"_s, {u"Ch\u00ednh quy\u1ec1n s\u1ed1"_s, u"Digital government"_s}}};
    situation.asOf = one.from.year;
    situation.indicators = {one};
    return situation;
}

/// With every space as an ordinary one.
QString plain(const QString &text)
{
    return QString(text).replace(QChar(0xa0), u' ');
}

/// What all places say in one language, each by its name.
class Places
{
public:
    Places(const IndicatorSituation &one, Language language)
        : m_one(one)
        , m_situation(programmeOf(one))
        , m_book(language)
        , m_isEnglish(language == Language::English)
    {}

    QString unit() const { return m_isEnglish ? u"Ben Tre"_s : u"B\u1ebfn Tre"_s; }

    /// Empty where nothing is known to report of.
    QString brief(BriefKind kind) const
    {
        BriefSource source{m_situation, unit(), unit(), {}, {}};
        source.agency.issuer = {u"S\u1edf Khoa h\u1ecdc"_s, u"Science office"_s};
        source.unit = {u"B\u1ebfn Tre"_s, u"Ben Tre"_s};
        if (m_one.indicator.kind == IndicatorKind::Rank) {
            BriefRanking ranking;
            ranking.situation = m_one;
            source.rankings << ranking;
        }
        BriefOptions options;
        options.kind = kind;
        options.language = m_book.language();
        options.pillar = u"CQS"_s;
        options.indicator = m_one.indicator.code;
        const auto brief = writeBrief(source, options);
        if (!brief)
            return {};
        QStringList texts{brief->subject, textOf(brief->body)};
        for (const BriefAppendix &appendix : brief->appendices)
            texts << appendix.title << textOf(appendix.blocks);
        return plain(texts.join(u'\n'));
    }

    ChartContext context() const { return {m_book, unit(), m_one.from.year, {}}; }
    QString pathTitle() const { return plain(pathChart(m_one, context()).title); }
    QString charts() const
    {
        QStringList texts{textOf(pathChart(m_one, context())),
                          textOf(yearOverYearChart(m_one, context()))};
        if (m_one.indicator.kind == IndicatorKind::Rank)
            texts << textOf(rankHistoryChart(m_one, context()));
        return plain(texts.join(u'\n'));
    }
    QString workbook() const { return plain(textOf(overviewSheet(m_situation, unit(), m_book))); }
    QString explanation() const
    {
        const WhyText why = whyText(m_one, *m_one.leading(), m_situation.programme, m_book);
        QStringList texts{why.verdict};
        texts << why.sentences << why.cautions;
        for (const WhyRow &row : why.rows)
            texts << row.item << row.calculation << row.value << row.source;
        return plain(texts.join(u'\n'));
    }
    QString status() const
    {
        return plain(verdictText(m_one.indicator, *m_one.leading(), m_book) + u'\n' +
                     requiredText(m_one.indicator, *m_one.leading(), m_book));
    }

private:
    IndicatorSituation m_one;
    Situation m_situation;
    Phrasebook m_book;
    bool m_isEnglish;
};

/// A word of the other language; empty for none.
QString strayWord(const QString &text, Language language)
{
    static const QRegularExpression vietnamese(
        u"[\\w]*[\u0103\u00e2\u0111\u00ea\u00f4\u01a1\u01b0\u1ea0-\u1ef9][\\w]*"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression english(
        u"\\b(the|of|and|in|by|with|from|target|year|years|value|no data|needs|rise|path|"
        "Agriculture|Trade|Online|services|rank|centres|office|Resolution|Digital)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = (language == Language::English ? vietnamese : english).match(text);
    return found.hasMatch() ? text.mid(std::max<qsizetype>(0, found.capturedStart() - 30), 80)
                            : QString();
}

} // namespace

Q_DECLARE_METATYPE(Core::IndicatorSituation)
Q_DECLARE_METATYPE(Said)

class TestOneVoice : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceSaysTheSame_data();
    void everyPlaceSaysTheSame();
};

void TestOneVoice::everyPlaceSaysTheSame_data()
{
    QTest::addColumn<IndicatorSituation>("one");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Said>("said");
    addFact(
        "met", share(u"2022=80 2023=91"_s),
        {u"Met"_s, u"met"_s, u"91.0% in 2023, up 11.0 percentage points from 2022"_s,
         u"Online services: 91.0% in 2023, meets the 2025 target"_s, u""_s},
        {u"\u0110\u1ea1t"_s, u"\u0111\u1ea1t"_s,
         u"91,0% (n\u0103m 2023), t\u0103ng 11,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 91,0% (n\u0103m 2023), \u0111\u1ea1t m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025"_s,
         u""_s});
    addFact(
        "late by years", share(u"2020=60 2022=68 2023=72"_s),
        {u"Off track"_s, u"off track, 1.0 years behind the path"_s,
         u"72.0% in 2023, up 4.0 percentage points from 2022"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target (off track)"_s,
         u"needs to rise by 9.0 percentage points a year"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 1,0 n\u0103m)"_s,
         u"72,0% (n\u0103m 2023), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "later than the base", share(u"2020=60 2023=58"_s),
        {u"Moving away"_s, u"moving away (more than 3 years behind the path)"_s, u"58.0% in 2023"_s,
         u"Online services: 58.0% in 2023, 32.0 percentage points short of the 2025 target (moving away)"_s,
         u"needs to rise by 16.0 percentage points a year"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (ch\u1eadm tr\u00ean 3 n\u0103m)"_s,
         u"58,0% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 58,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 32,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 16,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "early", share(u"2020=60 2022=80 2023=87"_s),
        {u"On track"_s, u"on track (1.5 years ahead of the path)"_s,
         u"87.0% in 2023, up 7.0 percentage points from 2022"_s,
         u"Online services: 87.0% in 2023, 3.0 percentage points short of the 2025 target (on track)"_s,
         u"needs to rise by 1.5 percentage points a year"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"\u0111\u00fang l\u1ed9 tr\u00ecnh (s\u1edbm 1,5 n\u0103m)"_s,
         u"87,0% (n\u0103m 2023), t\u0103ng 7,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 87,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 3,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (\u0111\u00fang l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 1,5 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "early but too slow", slowed(),
        {u"Off track"_s, u"off track (still 2.3 years ahead of the path, but too slow)"_s,
         u"85.0% in 2026, up 0.2 percentage points from 2025"_s,
         u"Online services: 85.0% in 2026, 5.0 percentage points short of the 2030 target (off track)"_s,
         u"needs to rise by 1.3 percentage points a year"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (hi\u1ec7n s\u1edbm 2,3 n\u0103m nh\u01b0ng t\u1ed1c \u0111\u1ed9 ch\u01b0a \u0111\u1ee7)"_s,
         u"85,0% (n\u0103m 2026), t\u0103ng 0,2 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2025"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 85,0% (n\u0103m 2026), c\u00f2n thi\u1ebfu 5,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2030 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 1,3 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "just on its way", share(u"2020=60 2021=70 2022=79 2023=88"_s),
        {u"On track"_s, u"on track (1.7 years ahead of the path)"_s,
         u"88.0% in 2023, up 9.0 percentage points from 2022"_s,
         u"Online services: 88.0% in 2023, 2.0 percentage points short of the 2025 target (on track)"_s,
         u"needs to rise by 1.0 percentage points a year"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"\u0111\u00fang l\u1ed9 tr\u00ecnh (s\u1edbm 1,7 n\u0103m)"_s,
         u"88,0% (n\u0103m 2023), t\u0103ng 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 88,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 2,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (\u0111\u00fang l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 1,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "at a bound that must be passed", share(u"2022=40 2023=50"_s, 2023, Comparator::Above, 50),
        {u"On track"_s, u"on track (2.0 years ahead of the path)"_s,
         u"50.0% in 2023, up 10.0 percentage points from 2022"_s,
         u"Online services: 50.0% in 2023, just at the 2025 target, which asks for more"_s,
         u"needs to rise above 50%"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"\u0111\u00fang l\u1ed9 tr\u00ecnh (s\u1edbm 2,0 n\u0103m)"_s,
         u"50,0% (n\u0103m 2023), t\u0103ng 10,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 50,0% (n\u0103m 2023), m\u1edbi b\u1eb1ng m\u1ee9c m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025, c\u00f2n ph\u1ea3i v\u01b0\u1ee3t m\u1ee9c n\u00e0y"_s,
         u"c\u1ea7n v\u01b0\u1ee3t tr\u00ean 50%"_s});
    addFact(
        "at a bound that must be fallen below",
        share(u"2022=20 2023=10"_s, 2023, Comparator::Below, 10),
        {u"On track"_s, u"on track (2.0 years ahead of the path)"_s,
         u"10.0% in 2023, down 10.0 percentage points from 2022"_s,
         u"Online services: 10.0% in 2023, just at the 2025 target, which asks for less"_s,
         u"needs to fall below 10%"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"\u0111\u00fang l\u1ed9 tr\u00ecnh (s\u1edbm 2,0 n\u0103m)"_s,
         u"10,0% (n\u0103m 2023), gi\u1ea3m 10,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 10,0% (n\u0103m 2023), m\u1edbi b\u1eb1ng m\u1ee9c m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025, c\u00f2n ph\u1ea3i th\u1ea5p h\u01a1n m\u1ee9c n\u00e0y"_s,
         u"c\u1ea7n gi\u1ea3m xu\u1ed1ng d\u01b0\u1edbi 10%"_s});
    addFact(
        "less is better", share(u"2020=30 2022=25 2023=22"_s, 2023, Comparator::AtMost, 10),
        {u"Off track"_s, u"off track, 1.0 years behind the path"_s,
         u"22.0% in 2023, down 3.0 percentage points from 2022"_s,
         u"Online services: 22.0% in 2023, 12.0 percentage points above the 2025 target (off track)"_s,
         u"needs to fall by 6.0 percentage points a year"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 1,0 n\u0103m)"_s,
         u"22,0% (n\u0103m 2023), gi\u1ea3m 3,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 22,0% (n\u0103m 2023), c\u00f2n cao h\u01a1n 12,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n gi\u1ea3m b\u00ecnh qu\u00e2n 6,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "an equal target", count(u"2021=4 2022=6 2023=8"_s, Comparator::Equal),
        {u"On track"_s, u"on track"_s, u"8 centres in 2023, up 2 centres from 2022"_s,
         u"Online services: 8 centres in 2023, 4 centres short of the 2025 target (on track)"_s,
         u"needs to rise by 2.0 centres a year"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s, u"\u0111\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"8 trung t\u00e2m (n\u0103m 2023), t\u0103ng 2 trung t\u00e2m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 8 trung t\u00e2m (n\u0103m 2023), c\u00f2n thi\u1ebfu 4 trung t\u00e2m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (\u0111\u00fang l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 2,0 trung t\u00e2m m\u1ed7i n\u0103m"_s});
    addFact(
        "a count", count(u"2021=4 2022=6 2023=8"_s),
        {u"On track"_s, u"on track"_s, u"8 centres in 2023, up 2 centres from 2022"_s,
         u"Online services: 8 centres in 2023, 4 centres short of the 2025 target (on track)"_s,
         u"needs to rise by 2.0 centres a year"_s},
        {u"\u0110\u00fang l\u1ed9 tr\u00ecnh"_s, u"\u0111\u00fang l\u1ed9 tr\u00ecnh"_s,
         u"8 trung t\u00e2m (n\u0103m 2023), t\u0103ng 2 trung t\u00e2m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 8 trung t\u00e2m (n\u0103m 2023), c\u00f2n thi\u1ebfu 4 trung t\u00e2m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (\u0111\u00fang l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 2,0 trung t\u00e2m m\u1ed7i n\u0103m"_s});
    addFact(
        "a rank", rank(u"2022=40 2023=43"_s, 2023),
        {u"Moving away"_s, u"moving away (more than 1 year behind the path)"_s,
         u"43 in 2023, down 3 places from 2022"_s,
         u"Ben Tre: 43 in 2023, 18 places short of the 2025 target (moving away)"_s,
         u"needs to rise by 9 places a year"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (ch\u1eadm tr\u00ean 1 n\u0103m)"_s,
         u"43 (n\u0103m 2023), gi\u1ea3m 3 b\u1eadc so v\u1edbi n\u0103m 2022"_s,
         u"B\u1ebfn Tre: 43 (n\u0103m 2023), c\u00f2n thi\u1ebfu 18 b\u1eadc so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9 b\u1eadc m\u1ed7i n\u0103m"_s});
    addFact(
        "a rank with its field", rank(u"2018=50/63 2019=53/63"_s, 2019),
        {u"Moving away"_s, u"moving away (more than 1 year behind the path)"_s,
         u"53/63 in 2019, down 3 places from 2018"_s,
         u"Ben Tre: 53/63 in 2019, 28 places short of the 2025 target (moving away)"_s,
         u"needs to rise by 4.7 places a year"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (ch\u1eadm tr\u00ean 1 n\u0103m)"_s,
         u"53/63 (n\u0103m 2019), gi\u1ea3m 3 b\u1eadc so v\u1edbi n\u0103m 2018"_s,
         u"B\u1ebfn Tre: 53/63 (n\u0103m 2019), c\u00f2n thi\u1ebfu 28 b\u1eadc so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 4,7 b\u1eadc m\u1ed7i n\u0103m"_s});
    addFact(
        "a rank with a figure that is old", rank(u"2018=50/63 2019=53/63"_s, 2023),
        {u"Moving away"_s, u"moving away (more than 1 year behind the path; figure of 2019)"_s,
         u"53/63 in 2019, down 3 places from 2018"_s,
         u"Ben Tre: 53/63 in 2019, 28 places short of the 2025 target (moving away; figure of 2019)"_s,
         u"needs to rise by 14 places a year from the end of 2023 on (figure of 2019)"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (ch\u1eadm tr\u00ean 1 n\u0103m; s\u1ed1 li\u1ec7u n\u0103m 2019)"_s,
         u"53/63 (n\u0103m 2019), gi\u1ea3m 3 b\u1eadc so v\u1edbi n\u0103m 2018"_s,
         u"B\u1ebfn Tre: 53/63 (n\u0103m 2019), c\u00f2n thi\u1ebfu 28 b\u1eadc so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau; s\u1ed1 li\u1ec7u n\u0103m 2019)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 14 b\u1eadc m\u1ed7i n\u0103m k\u1ec3 t\u1eeb cu\u1ed1i n\u0103m 2023 (s\u1ed1 li\u1ec7u n\u0103m 2019)"_s});
    addFact(
        "the same rank again", rank(u"2022=40/63 2023=40/63"_s, 2023),
        {u"Moving away"_s, u"moving away (the value does not move towards the target)"_s,
         u"40/63 in 2023, unchanged from 2022"_s,
         u"Ben Tre: 40/63 in 2023, 15 places short of the 2025 target (moving away)"_s,
         u"needs to rise by 7.5 places a year"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (s\u1ed1 li\u1ec7u \u0111\u1ee9ng y\u00ean, kh\u00f4ng ti\u1ebfn v\u1ec1 ph\u00eda m\u1ee5c ti\u00eau)"_s,
         u"40/63 (n\u0103m 2023), kh\u00f4ng thay \u0111\u1ed5i so v\u1edbi n\u0103m 2022"_s,
         u"B\u1ebfn Tre: 40/63 (n\u0103m 2023), c\u00f2n thi\u1ebfu 15 b\u1eadc so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 7,5 b\u1eadc m\u1ed7i n\u0103m"_s});
    addFact(
        "parts",
        inParts({{u"N\u00f4ng nghi\u1ec7p"_s, u"2022=4 2023=4.4"_s},
                 {u"Th\u01b0\u01a1ng m\u1ea1i"_s, u"2022=20 2023=25"_s}}),
        {u"Off track"_s, u"off track"_s, u"Agriculture 4.4%, Trade 25.0% in 2023"_s,
         u"Online services: Agriculture 4.4%, Trade 25.0% in 2023, the weakest sector decides: Agriculture (off track)"_s,
         u""_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"N\u00f4ng nghi\u1ec7p 4,4%, Th\u01b0\u01a1ng m\u1ea1i 25,0% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: N\u00f4ng nghi\u1ec7p 4,4%, Th\u01b0\u01a1ng m\u1ea1i 25,0% (n\u0103m 2023), x\u00e9t theo ng\u00e0nh, l\u0129nh v\u1ef1c k\u00e9m nh\u1ea5t: N\u00f4ng nghi\u1ec7p (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u""_s});
    addFact(
        "a part without a value", inParts({{u"Th\u01b0\u01a1ng m\u1ea1i"_s, u"2022=20 2023=25"_s}}),
        {u"No data"_s, u"no data"_s, u"Trade 25.0% in 2023"_s,
         u"Online services: Trade 25.0% in 2023, the weakest sector decides: Agriculture (no data)"_s,
         u""_s},
        {u"Ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s, u"ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s,
         u"Th\u01b0\u01a1ng m\u1ea1i 25,0% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: Th\u01b0\u01a1ng m\u1ea1i 25,0% (n\u0103m 2023), x\u00e9t theo ng\u00e0nh, l\u0129nh v\u1ef1c k\u00e9m nh\u1ea5t: N\u00f4ng nghi\u1ec7p (ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u)"_s,
         u""_s});
    addFact(
        "a year is missing", share(u"2021=60 2023=72"_s),
        {u"Off track"_s, u"off track, 0.4 years behind the path"_s, u"72.0% in 2023"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target (off track)"_s,
         u"needs to rise by 9.0 percentage points a year"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 0,4 n\u0103m)"_s,
         u"72,0% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact("no value", share(QString()),
            {u"No data"_s, u"no data"_s, u"no data"_s, u"Online services: no data"_s, u""_s},
            {u"Ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s, u"ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s,
             u"ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s,
             u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_s,
             u""_s});
    addFact(
        "an old value", share(u"2020=60 2021=64"_s, 2023),
        {u"Off track"_s, u"off track, 0.3 years behind the path (figure of 2021)"_s,
         u"64.0% in 2021, up 4.0 percentage points from 2020"_s,
         u"Online services: 64.0% in 2021, 26.0 percentage points short of the 2025 target (off track; figure of 2021)"_s,
         u"needs to rise by 13.0 percentage points a year from the end of 2023 on (figure of 2021)"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 0,3 n\u0103m; s\u1ed1 li\u1ec7u n\u0103m 2021)"_s,
         u"64,0% (n\u0103m 2021), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2020"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 64,0% (n\u0103m 2021), c\u00f2n thi\u1ebfu 26,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh; s\u1ed1 li\u1ec7u n\u0103m 2021)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 13,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m k\u1ec3 t\u1eeb cu\u1ed1i n\u0103m 2023 (s\u1ed1 li\u1ec7u n\u0103m 2021)"_s});
    addFact(
        "one value only", share(u"2023=72"_s),
        {u"Not assessable"_s, u"not assessable (one value only)"_s, u"72.0% in 2023"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target"_s,
         u"needs to rise by 9.0 percentage points a year"_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (m\u1edbi c\u00f3 m\u1ed9t gi\u00e1 tr\u1ecb)"_s,
         u"72,0% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "years that were met", yearly(u"2021=7.5 2022=7.2 2023=8.1"_s),
        {u"Not assessable"_s, u"not assessable (the period is not over)"_s,
         u"8.1% in 2023, up 0.9 percentage points from 2022"_s,
         u"Online services: 8.1% in 2023, target met in 2021, 2022 and 2023"_s, u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (ch\u01b0a h\u1ebft giai \u0111o\u1ea1n th\u1ef1c hi\u1ec7n)"_s,
         u"8,1% (n\u0103m 2023), t\u0103ng 0,9 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 8,1% (n\u0103m 2023), \u0111\u1ea1t m\u1ee5c ti\u00eau trong c\u00e1c n\u0103m 2021, 2022 v\u00e0 2023"_s,
         u""_s});
    addFact(
        "a year that was missed", yearly(u"2021=7.5 2022=6.8 2023=8.1"_s),
        {u"Missed"_s, u"missed"_s, u"8.1% in 2023, up 1.3 percentage points from 2022"_s,
         u"Online services: 8.1% in 2023, target met in 2021 and 2023, missed in 2022"_s, u""_s},
        {u"Kh\u00f4ng \u0111\u1ea1t"_s, u"kh\u00f4ng \u0111\u1ea1t"_s,
         u"8,1% (n\u0103m 2023), t\u0103ng 1,3 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 8,1% (n\u0103m 2023), \u0111\u1ea1t m\u1ee5c ti\u00eau trong c\u00e1c n\u0103m 2021 v\u00e0 2023, kh\u00f4ng \u0111\u1ea1t trong n\u0103m 2022"_s,
         u""_s});
    addFact(
        "years without a figure", yearly(u"2021=7.5 2023=8.1"_s),
        {u"Not assessable"_s, u"not assessable (years without a value)"_s, u"8.1% in 2023"_s,
         u"Online services: 8.1% in 2023, target met in 2021 and 2023, no data for 2022"_s, u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (c\u00f3 n\u0103m ch\u01b0a c\u00f3 gi\u00e1 tr\u1ecb)"_s,
         u"8,1% (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 8,1% (n\u0103m 2023), \u0111\u1ea1t m\u1ee5c ti\u00eau trong c\u00e1c n\u0103m 2021 v\u00e0 2023, ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u n\u0103m 2022"_s,
         u""_s});
    addFact(
        "a milestone not started", state(IndicatorKind::Milestone, MilestoneState::NotStarted),
        {u"Not assessable"_s, u"not assessable (not started, not yet due)"_s,
         u"not started (2023)"_s, u"Online services: not started (2023)"_s, u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (ch\u01b0a th\u1ef1c hi\u1ec7n, ch\u01b0a \u0111\u1ebfn h\u1ea1n)"_s,
         u"ch\u01b0a th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: ch\u01b0a th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u""_s});
    addFact(
        "a milestone in progress", state(IndicatorKind::Milestone, MilestoneState::InProgress),
        {u"Not assessable"_s, u"not assessable (in progress, not yet due)"_s,
         u"in progress (2023)"_s, u"Online services: in progress (2023)"_s, u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (\u0111ang th\u1ef1c hi\u1ec7n, ch\u01b0a \u0111\u1ebfn h\u1ea1n)"_s,
         u"\u0111ang th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: \u0111ang th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u""_s});
    addFact("a milestone done", state(IndicatorKind::Milestone, MilestoneState::Done),
            {u"Met"_s, u"met"_s, u"done (2023)"_s, u"Online services: done (2023)"_s, u""_s},
            {u"\u0110\u1ea1t"_s, u"\u0111\u1ea1t"_s, u"ho\u00e0n th\u00e0nh (n\u0103m 2023)"_s,
             u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: ho\u00e0n th\u00e0nh (n\u0103m 2023)"_s,
             u""_s});
    addFact(
        "a milestone missed", state(IndicatorKind::Milestone, MilestoneState::InProgress, 2025),
        {u"Missed"_s, u"missed (figure of 2023)"_s, u"in progress (2023)"_s,
         u"Online services: in progress (2023)"_s, u""_s},
        {u"Kh\u00f4ng \u0111\u1ea1t"_s,
         u"kh\u00f4ng \u0111\u1ea1t (s\u1ed1 li\u1ec7u n\u0103m 2023)"_s,
         u"\u0111ang th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: \u0111ang th\u1ef1c hi\u1ec7n (n\u0103m 2023)"_s,
         u""_s});
    addFact("an objective met", state(IndicatorKind::Text, MilestoneState::Done),
            {u"Met"_s, u"met"_s, u"met (2023)"_s, u"Online services: met (2023)"_s, u""_s},
            {u"\u0110\u1ea1t"_s, u"\u0111\u1ea1t"_s, u"\u0111\u1ea1t (n\u0103m 2023)"_s,
             u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: \u0111\u1ea1t (n\u0103m 2023)"_s, u""_s});
    addFact(
        "an objective not met", state(IndicatorKind::Text, MilestoneState::NotStarted),
        {u"Not assessable"_s, u"not assessable (not met, not yet due)"_s, u"not met (2023)"_s,
         u"Online services: not met (2023)"_s, u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (ch\u01b0a \u0111\u1ea1t, ch\u01b0a \u0111\u1ebfn h\u1ea1n)"_s,
         u"ch\u01b0a \u0111\u1ea1t (n\u0103m 2023)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: ch\u01b0a \u0111\u1ea1t (n\u0103m 2023)"_s,
         u""_s});
    addFact(
        "refused across a break", broken(),
        {u"Not assessable"_s, u"not assessable (one value only)"_s,
         u"72.0% in 2023 (method changed: not compared)"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target"_s,
         u"needs to rise by 9.0 percentage points a year"_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (m\u1edbi c\u00f3 m\u1ed9t gi\u00e1 tr\u1ecb)"_s,
         u"72,0% (n\u0103m 2023; ph\u01b0\u01a1ng ph\u00e1p thay \u0111\u1ed5i: kh\u00f4ng so s\u00e1nh)"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "due without its figure", share(u"2022=68 2023=72"_s, 2025),
        {u"Not assessable"_s,
         u"not assessable (the value of the due year is missing; figure of 2023)"_s,
         u"72.0% in 2023, up 4.0 percentage points from 2022"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target (the value of the due year is missing; figure of 2023)"_s,
         u""_s},
        {u"Ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c"_s,
         u"ch\u01b0a \u0111\u00e1nh gi\u00e1 \u0111\u01b0\u1ee3c (thi\u1ebfu gi\u00e1 tr\u1ecb c\u1ee7a n\u0103m \u0111\u1ebfn h\u1ea1n; s\u1ed1 li\u1ec7u n\u0103m 2023)"_s,
         u"72,0% (n\u0103m 2023), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (thi\u1ebfu gi\u00e1 tr\u1ecb c\u1ee7a n\u0103m \u0111\u1ebfn h\u1ea1n; s\u1ed1 li\u1ec7u n\u0103m 2023)"_s,
         u""_s});
    addFact(
        "due and missed", share(u"2024=68 2025=72"_s, 2025),
        {u"Missed"_s, u"missed (0.8 years behind the path)"_s,
         u"72.0% in 2025, up 4.0 percentage points from 2024"_s,
         u"Online services: 72.0% in 2025, 18.0 percentage points short of the 2025 target (missed)"_s,
         u""_s},
        {u"Kh\u00f4ng \u0111\u1ea1t"_s, u"kh\u00f4ng \u0111\u1ea1t (ch\u1eadm 0,8 n\u0103m)"_s,
         u"72,0% (n\u0103m 2025), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2024"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2025), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (kh\u00f4ng \u0111\u1ea1t)"_s,
         u""_s});
    addFact(
        "a year that has not come",
        share(u"2022=68 2023=72"_s, 2024, Comparator::AtLeast, 90, 2023),
        {u"Off track"_s,
         u"off track, 0.5 years behind the path (figure of 2023; 2024 has not come)"_s,
         u"72.0% in 2023, up 4.0 percentage points from 2022"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target (off track; figure of 2023; 2024 has not come)"_s,
         u"needs to rise by 18.0 percentage points in 2025 (figure of 2023)"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 0,5 n\u0103m; s\u1ed1 li\u1ec7u n\u0103m 2023; n\u0103m 2024 ch\u01b0a \u0111\u1ebfn)"_s,
         u"72,0% (n\u0103m 2023), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh; s\u1ed1 li\u1ec7u n\u0103m 2023; n\u0103m 2024 ch\u01b0a \u0111\u1ebfn)"_s,
         u"c\u1ea7n t\u0103ng 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m trong n\u0103m 2025 (s\u1ed1 li\u1ec7u n\u0103m 2023)"_s});
    addFact(
        "an estimate", share(u"2022=68 2023=~72"_s),
        {u"Off track"_s, u"off track, 0.5 years behind the path"_s,
         u"72.0% in 2023, up 4.0 percentage points from 2022"_s,
         u"Online services: 72.0% in 2023, 18.0 percentage points short of the 2025 target (off track)"_s,
         u"needs to rise by 9.0 percentage points a year"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 0,5 n\u0103m)"_s,
         u"72,0% (n\u0103m 2023), t\u0103ng 4,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 72,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 18,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 9,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
    addFact(
        "one year left", share(u"2022=48 2023=52 2024=57"_s, 2024),
        {u"Off track"_s, u"off track, 1.4 years behind the path"_s,
         u"57.0% in 2024, up 5.0 percentage points from 2023"_s,
         u"Online services: 57.0% in 2024, 33.0 percentage points short of the 2025 target (off track)"_s,
         u"needs to rise by 33.0 percentage points in 2025"_s},
        {u"Ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh"_s,
         u"ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh (ch\u1eadm 1,4 n\u0103m)"_s,
         u"57,0% (n\u0103m 2024), t\u0103ng 5,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi n\u0103m 2023"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 57,0% (n\u0103m 2024), c\u00f2n thi\u1ebfu 33,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ch\u1eadm so v\u1edbi l\u1ed9 tr\u00ecnh)"_s,
         u"c\u1ea7n t\u0103ng 33,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m trong n\u0103m 2025"_s});
    addFact(
        "standing still", share(u"2021=60 2022=60 2023=60"_s),
        {u"Moving away"_s, u"moving away (the value does not move towards the target)"_s,
         u"60.0% in 2023, unchanged from 2022"_s,
         u"Online services: 60.0% in 2023, 30.0 percentage points short of the 2025 target (moving away)"_s,
         u"needs to rise by 15.0 percentage points a year"_s},
        {u"Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s,
         u"ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau (s\u1ed1 li\u1ec7u \u0111\u1ee9ng y\u00ean, kh\u00f4ng ti\u1ebfn v\u1ec1 ph\u00eda m\u1ee5c ti\u00eau)"_s,
         u"60,0% (n\u0103m 2023), kh\u00f4ng thay \u0111\u1ed5i so v\u1edbi n\u0103m 2022"_s,
         u"D\u1ecbch v\u1ee5 tr\u1ef1c tuy\u1ebfn: 60,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 30,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m so v\u1edbi m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025 (ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau)"_s,
         u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 15,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s});
}

void TestOneVoice::everyPlaceSaysTheSame()
{
    QFETCH(IndicatorSituation, one);
    QFETCH(Language, language);
    QFETCH(Said, said);
    const Places places(one, language);
    const auto says = [](const QString &place, const QString &phrase) {
        const bool isSaid = place.contains(phrase, Qt::CaseInsensitive); // a sentence has a capital
        if (!isSaid)
            qWarning("missing: %s\nin: %s", qUtf8Printable(phrase), qUtf8Printable(place));
        return isSaid;
    };
    QCOMPARE(places.pathTitle(), said.title);
    for (const QString &place : {places.workbook(), places.explanation(), places.status()})
        QVERIFY(says(place, said.verdict) && says(place, said.pace));
    const bool isKnown = latestYearOf(one).has_value();
    const QString sheet = places.brief(BriefKind::Indicator);
    QCOMPARE(!sheet.isEmpty(), isKnown);
    QVERIFY(!isKnown ||
            (says(sheet, said.result) && says(sheet, said.phrase) && says(sheet, said.pace)));
    const bool isRank = one.indicator.kind == IndicatorKind::Rank;
    const bool isDrawn = !isRank && !one.series.points.isEmpty();
    QVERIFY(!isDrawn || says(sheet, said.title));
    const bool isListed = isKnown && one.verdict() != Verdict::NoData;
    for (const BriefKind kind : {BriefKind::Overall, BriefKind::Pillar}) {
        const QString brief = places.brief(kind);
        QVERIFY(!isListed || (says(brief, said.result) && says(brief, said.phrase) &&
                              says(brief, said.pace) && says(brief, said.verdict)));
    }
    const QString ranking = places.brief(BriefKind::Ranking);
    QCOMPARE(!ranking.isEmpty(), isRank);
    QVERIFY(!isRank || (says(ranking, said.pace) && says(ranking, said.phrase) &&
                        says(ranking, changePhrase(one, Phrasebook(language)))));
    for (const QString &place :
         {sheet, ranking, places.brief(BriefKind::Overall), places.brief(BriefKind::Pillar),
          places.charts(), places.workbook(), places.explanation(), places.status()})
        QCOMPARE(strayWord(place, language), QString());
}

QTEST_APPLESS_MAIN(TestOneVoice)

#include "tst_onevoice.moc"
