// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/areacharts.h"
#include "core/chart/sectorcharts.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString agriculture = u"N\u00f4ng nghi\u1ec7p"_s;
const QString trade = u"Th\u01b0\u01a1ng m\u1ea1i"_s;
const QString industry = u"C\u00f4ng nghi\u1ec7p"_s;

Target every(int horizon, double value)
{
    Target target;
    target.horizon = horizon;
    target.mode = TargetMode::EveryPart;
    target.comparator = Comparator::AtLeast;
    target.value = value;
    return target;
}

/// The digital economy's share in each sector: at least 5 % in 2025, 15 % in 2030.
IndicatorSituation shares(const QMap<QString, QString> &sectors, const QString &whole = {},
                          int asOf = 2023)
{
    Indicator indicator;
    indicator.pillar = PillarId(1);
    indicator.code = u"KTS02"_s;
    indicator.name = {u"T\u1ef7 tr\u1ecdng"_s, u"Share in each sector"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.limits = {0, 100};
    indicator.decimals = 1;
    indicator.parts = {
        {agriculture, u"Agriculture"_s}, {trade, u"Trade"_s}, {industry, u"Industry"_s}};
    indicator.targets = {every(2025, 5), every(2030, 15)};
    Series known = series(whole);
    for (auto sector = sectors.cbegin(); sector != sectors.cend(); ++sector)
        known.parts.insert(sector.key(), series(sector.value()).points);
    const AsOf from{asOf, 2020};
    return {indicator, known, assess(indicator, known, from), from};
}

QStringList barsOf(const ChartSpec &spec)
{
    QStringList bars;
    for (const ChartBar &bar : spec.panels.value(0).bars)
        bars << bar.name + u' ' + bar.label;
    return bars;
}

} // namespace

class TestSectorCharts : public QObject
{
    Q_OBJECT

private slots:
    void theWorstSectorLeads();
    void bothTargetsAreLevels();
    void yearsThatDifferAreSaid();
    void laterValuesAreNotShown();
    void theTableHasEveryYearOfEverySector();
    void eachSectorSpeaksForItsSource();
    void aValueOfTheWholeIsDrawnAsEver();
    void pathAndYearsAreTheSameBars();
    void thePillarShowsTheSectorThatDecides();
    void inVietnameseNoEnglishWord();

private:
    ChartContext context(int asOf = 2023) const { return {m_book, u"Ben Tre"_s, asOf, {}}; }
    IndicatorSituation usual() const
    {
        return shares({{agriculture, u"2021=3 2022=3.6 2023=4.1"_s},
                       {trade, u"2021=6 2022=7 2023=~9.5"_s},
                       {industry, u"2021=5 2022=5.2"_s}});
    }

    Phrasebook m_book{Language::English};
};

void TestSectorCharts::theWorstSectorLeads()
{
    const ChartSpec spec = sectorsChart(usual(), context());
    QCOMPARE(barsOf(spec).first(), u"Agriculture 4.1% (2023)"_s);
    QCOMPARE(barsOf(spec).last(), u"Trade 9.5% (2023)"_s);
    QVERIFY(spec.panels.first().bars.last().isEstimate);
    QVERIFY2(spec.title.startsWith(u"Share in each sector: Agriculture 4.1%"_s),
             qPrintable(spec.title));
    QVERIFY2(spec.title.contains(u"the weakest sector decides: Agriculture"_s),
             qPrintable(spec.title));
    QCOMPARE(spec.emptyText, QString());
}

void TestSectorCharts::bothTargetsAreLevels()
{
    const ChartPanel panel = sectorsChart(usual(), context()).panels.first();
    QCOMPARE(panel.targets.size(), 2);
    QCOMPARE(panel.targets.first().value, 5.0);
    QCOMPARE(panel.targets.last().value, 15.0);
    QVERIFY(panel.axis.max >= 15);
}

void TestSectorCharts::yearsThatDifferAreSaid()
{
    const auto one = shares({{agriculture, u"2023=4.1"_s}, {trade, u"2023=9.5"_s}});
    QCOMPARE(barsOf(sectorsChart(one, context())),
             (QStringList{u"Agriculture 4.1%"_s, u"Trade 9.5%"_s, u"Industry no data"_s}));
    QVERIFY(barsOf(sectorsChart(usual(), context())).contains(u"Industry 5.2% (2022)"_s));
}

void TestSectorCharts::laterValuesAreNotShown()
{
    const auto before = shares({{agriculture, u"2021=3 2022=3.6 2023=4.1"_s}}, {}, 2022);
    const ChartSpec spec = sectorsChart(before, context(2022));
    QCOMPARE(barsOf(spec).first(), u"Agriculture 3.6%"_s);
    QVERIFY(!spec.table.header.contains(u"2023"_s));
    QVERIFY(!isDrawnBySectors(shares({{agriculture, u"2023=4.1"_s}}, {}, 2022)));
}

void TestSectorCharts::theTableHasEveryYearOfEverySector()
{
    const ChartTable table = sectorsChart(usual(), context()).table;
    QCOMPARE(table.header, (QStringList{u"Sector"_s, u"2021"_s, u"2022"_s, u"2023"_s,
                                        u"Assessment"_s, u"Source"_s}));
    QCOMPARE(table.rows.first().mid(0, 4),
             (QStringList{u"Agriculture"_s, u"3.0%"_s, u"3.6%"_s, u"4.1%"_s}));
    for (const QStringList &row : table.rows) {
        QCOMPARE(row.size(), table.header.size());
        if (row.first() == u"Industry"_s)
            QCOMPARE(row.at(3), u"no data"_s);
    }
}

void TestSectorCharts::eachSectorSpeaksForItsSource()
{
    IndicatorSituation one = usual();
    one.series.parts[trade].last().source = u"Statistics Office"_s;
    const ChartSpec spec = sectorsChart(one, context());
    QVERIFY2(spec.footnote.contains(u"Source: Statistics Office. Source not stated: Agriculture, "
                                    "Industry."_s),
             qPrintable(spec.footnote));
}

void TestSectorCharts::aValueOfTheWholeIsDrawnAsEver()
{
    const auto one = shares({{agriculture, u"2023=4.1"_s}}, u"2022=6 2023=7"_s);
    QVERIFY(!isDrawnBySectors(one));
    QVERIFY(pathChart(one, context()).panels.first().bars.isEmpty());
}

void TestSectorCharts::pathAndYearsAreTheSameBars()
{
    QCOMPARE(pathChart(usual(), context()), sectorsChart(usual(), context()));
    QCOMPARE(yearOverYearChart(usual(), context()), sectorsChart(usual(), context()));
}

void TestSectorCharts::thePillarShowsTheSectorThatDecides()
{
    Situation situation;
    situation.asOf = 2023;
    situation.indicators = {usual()};
    const ChartSpec spec = pillarChart(situation, PillarId(1), context());
    QCOMPARE(spec.panels.size(), 1);
    QVERIFY2(spec.panels.first().title.contains(u"Agriculture"_s),
             qPrintable(spec.panels.first().title));
    QCOMPARE(spec.panels.first().series.first().runs.first().last().value, 4.1);
    QVERIFY2(!spec.footnote.contains(u"No values yet"_s), qPrintable(spec.footnote));
}

void TestSectorCharts::inVietnameseNoEnglishWord()
{
    const Phrasebook book(Language::Vietnamese);
    const ChartContext here{book, u"B\u1ebfn Tre"_s, 2023, {}};
    const ChartSpec spec = sectorsChart(usual(), here);
    for (const QString &text :
         {spec.title, spec.subtitle, spec.footnote, spec.description, spec.table.header.join(u' ')})
        QVERIFY2(!text.contains(u"ector"_s) && !text.contains(u"Agri"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSectorCharts)
#include "tst_sectorcharts.moc"
