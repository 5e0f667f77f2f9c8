// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/areacharts.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Target atLeast(int horizon, double value)
{
    Target target;
    target.horizon = horizon;
    target.comparator = Comparator::AtLeast;
    target.value = value;
    return target;
}

IndicatorSituation share(const QString &values, const QString &code = u"CQS03H"_s,
                         Direction direction = Direction::Up)
{
    Indicator indicator;
    indicator.pillar = PillarId(1);
    indicator.code = code;
    indicator.name = {u"T\u1ef7 l\u1ec7"_s, u"Online files"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.direction = direction;
    indicator.limits = {0, 100};
    indicator.targets = {atLeast(2025, 80), atLeast(2030, 90)};
    const Series known = series(values);
    return {indicator, known, assess(indicator, known, {2023, 2020}), {2023, 2020}};
}

/// "Ba Tri=70.9 Cho Lach=? Ben Tre=~88.5": "?" has no value, "~" is an estimate.
AreaValues areas(const QString &text)
{
    AreaValues values;
    values.year = 2023;
    values.wholeName = u"Ben Tre Province"_s;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        AreaValue area{word.section(u'=', 0, 0).replace(u'_', u' '), std::nullopt};
        const Series known = series(u"2023="_s + word.section(u'=', 1));
        if (!known.points.isEmpty())
            area.value = known.points.first();
        values.areas << area;
    }
    return values;
}

QStringList barsOf(const ChartSpec &spec)
{
    QStringList bars;
    for (const ChartBar &bar : spec.panels.value(0).bars)
        bars << (bar.isWhole ? u"[%1] %2"_s : u"%1 %2"_s).arg(bar.name, bar.label);
    return bars;
}

} // namespace

class TestAreaCharts : public QObject
{
    Q_OBJECT

private slots:
    void theBestAreaLeads();
    void theProvinceIsMissedWhereItHasNoValue();
    void lessIsBetterTurnsTheOrder();
    void tiedAreasShareAPlace();
    void manyAreasCanBeLeftOut();
    void areasThatHaveEndedAreNamed();
    void noAreaSaysWhatToDo();
    void targetsAreLevels();
    void aPillarIsAPanelEachOnOneRangeOfYears();
    void indicatorsWithoutValuesAreNamed();
    void anEmptyPillarSaysWhatToDo();

private:
    ChartContext context() const { return {m_book, u"Ben Tre"_s, 2023, {}}; }

    Phrasebook m_book{Language::English};
};

void TestAreaCharts::theBestAreaLeads()
{
    const ChartSpec spec =
        areasChart(share(u"2022=58 2023=61.8"_s),
                   areas(u"Ba_Tri=70.9 Cho_Lach=? Thanh_Phu=52.7 Ben_Tre_City=~88.5"_s), context());
    QCOMPARE(barsOf(spec),
             (QStringList{u"Ben Tre City 88.5%"_s, u"Ba Tri 70.9%"_s, u"[Ben Tre Province] 61.8%"_s,
                          u"Thanh Phu 52.7%"_s, u"Cho Lach no data"_s}));
    QVERIFY(spec.panels.first().bars.first().isEstimate);
    QVERIFY(!spec.panels.first().bars.last().value);
    QCOMPARE(spec.table.rows.at(1),
             (QStringList{u"2"_s, u"Ba Tri"_s, u"70.9%"_s, u"+9.1 percentage points"_s,
                          u"source not stated"_s}));
    QCOMPARE(spec.table.rows.at(2).first(), QString()); // the whole has no place among its parts
    QCOMPARE(spec.title, u"Online files, 2023: best Ben Tre City 88.5%, last Thanh Phu 52.7%, "
                         "the province as a whole 61.8%"_s);
    QCOMPARE(spec.table.header.at(3), u"Difference from the province"_s);
    QVERIFY(spec.description.contains(u"Thanh Phu: 52.7%"_s));
}

void TestAreaCharts::theProvinceIsMissedWhereItHasNoValue()
{
    const ChartSpec spec =
        areasChart(share(u"2022=61.8"_s), areas(u"A=90 B=80"_s), context()); // areas of 2023
    QCOMPARE(barsOf(spec),
             (QStringList{u"A 90.0%"_s, u"B 80.0%"_s, u"[Ben Tre Province] no data"_s}));
    QCOMPARE(spec.table.rows.first().at(3), QString()); // no difference from nothing
}

void TestAreaCharts::lessIsBetterTurnsTheOrder()
{
    const ChartSpec spec =
        areasChart(share({}, u"X"_s, Direction::Down), areas(u"A=3 B=2 C=1"_s), context());
    QCOMPARE(barsOf(spec), (QStringList{u"C 1.0%"_s, u"B 2.0%"_s, u"A 3.0%"_s}));
}

void TestAreaCharts::tiedAreasShareAPlace()
{
    const ChartSpec spec = areasChart(share({}), areas(u"A=90 B=80 C=80 D=70"_s), context());
    QStringList places;
    for (const QStringList &row : spec.table.rows)
        places << row.first();
    QCOMPARE(places, (QStringList{u"1"_s, u"2"_s, u"2"_s, u"4"_s}));
}

void TestAreaCharts::manyAreasCanBeLeftOut()
{
    QString text;
    for (int i = 1; i <= 40; ++i)
        text += u"C%1=%1 "_s.arg(i);
    const ChartSpec spec = areasChart(share({}), areas(text), context());
    QCOMPARE(barsOf(spec).size(), 40);
    QCOMPARE(spec.panels.first().omitted, u"and %1 more areas, see the table"_s);
    QCOMPARE(spec.table.rows.size(), 40);
}

void TestAreaCharts::areasThatHaveEndedAreNamed()
{
    AreaValues all = areas(u"Ba_Tri=70.9 Cho_Lach=60"_s);
    for (AreaValue &area : all.areas)
        area.lastDay = QDate(2025, 6, 30);
    const IndicatorSituation whole = share(u"2023=61.8"_s);
    const auto footnoteOf = [&](int asOf) {
        return areasChart(whole, all, {m_book, u"Ben Tre"_s, asOf, {}}).footnote;
    };
    QVERIFY(!footnoteOf(2024).contains(u"ended"_s));
    QVERIFY2(footnoteOf(2026).contains(u"These units ended on 30/06/2025."_s),
             qPrintable(footnoteOf(2026)));
    all.areas.first().lastDay = {};
    QVERIFY2(footnoteOf(2026).contains(u"Ended on 30/06/2025: Cho Lach."_s),
             qPrintable(footnoteOf(2026)));
}

void TestAreaCharts::noAreaSaysWhatToDo()
{
    const ChartSpec spec = areasChart(share(u"2023=61.8"_s), {}, context());
    QVERIFY(spec.isEmpty());
    QVERIFY2(spec.emptyText.contains(u"Data entry"_s), qPrintable(spec.emptyText));
}

void TestAreaCharts::targetsAreLevels()
{
    const ChartPanel panel = areasChart(share({}), areas(u"A=20"_s), context()).panels.first();
    QCOMPARE(panel.targets.size(), 2);
    QCOMPARE(panel.targets.first().value, 80.0);
    QVERIFY(panel.axis.max >= 90); // the levels are on the axis
    QVERIFY(panel.series.isEmpty());
}

void TestAreaCharts::aPillarIsAPanelEachOnOneRangeOfYears()
{
    Situation situation;
    situation.programme.pillars = {{PillarId(1), u"CQS"_s, {u"CQS"_s, u"Digital government"_s}}};
    situation.indicators = {share(u"2019=70 2023=88.5"_s, u"CQS01"_s), share(u"2020=62.5"_s),
                            share(u"2016=20 2018=27.5"_s, u"CQS07"_s)};
    const ChartSpec spec = pillarChart(situation, PillarId(1), context());
    QCOMPARE(spec.title,
             u"Digital government: 1 of 3 indicators met, 1 behind, 1 not assessable, 2 on "
             "figures of earlier years"_s);
    QCOMPARE(spec.panels.size(), 3);
    QCOMPARE(spec.columns, 2);
    QCOMPARE(spec.firstYear, 2016);
    QCOMPARE(spec.lastYear, 2030);
    QVERIFY(spec.panels.first().title.startsWith(u"CQS01 "_s));
    QCOMPARE(spec.panels.first().targets.first().label,
             u"\u2265 80% \u25cf met"_s); // short words
    QCOMPARE(spec.table.rows.size(), 5);
}

void TestAreaCharts::indicatorsWithoutValuesAreNamed()
{
    Situation situation;
    situation.indicators = {share(u"2023=88.5"_s), share({}, u"CQS10"_s)};
    const ChartSpec spec = pillarChart(situation, PillarId(1), context());
    QCOMPARE(spec.panels.size(), 1);
    QCOMPARE(spec.columns, 1);
    QVERIFY2(spec.footnote.contains(u"CQS10"_s), qPrintable(spec.footnote));
}

void TestAreaCharts::anEmptyPillarSaysWhatToDo()
{
    const ChartSpec spec = pillarChart({}, PillarId(1), context());
    QVERIFY(spec.isEmpty());
    QVERIFY(spec.emptyText.contains(u"Data entry"_s));
}

QTEST_APPLESS_MAIN(TestAreaCharts)
#include "tst_areacharts.moc"
