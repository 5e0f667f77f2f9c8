// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/areasource.h"
#include "core/report/rankingsource.h"
#include "tests/support/builtinfile.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

/// What charts of areas and of rankings read from the store.
class TestChartSources : public QObject
{
    Q_OBJECT

private slots:
    void districtsComeBeforeCommunes();
    void theLatestYearWithAValueCounts();
    void anAreaNamedLikeTheWholeIsToldApart();
    void communesOfOneNameAreToldApart();
    void nothingIsThereBeforeValuesAre();
    void theFedIndicatorBringsItsTargets();
    void aDistrictBelongsToItsProvince();
    void everyProvinceHasItsPlaces();
    void allIndicesWithAPlaceAreNamed();

private:
    void record(const char *unit, const char *indicator, const char *period, double value)
    {
        Observation observation = observationOf(*m_store, indicator, period, value);
        observation.key.unit = m_store->catalogue().unitByKey(QString::fromLatin1(unit))->id;
        QVERIFY(m_store->observations().record({observation}, {u"test"_s, u"edit"_s}));
    }
    const Indicator &indicator(const char *code) const
    {
        return *m_store->catalogue().indicator(QString::fromLatin1(code));
    }
    AreaValues load(UnitKind kind, int asOf = 2023) const
    {
        return *loadAreaValues(*m_store, indicator("CQS03H"), m_store->home(), kind, asOf,
                               Language::English);
    }
    ReportSource source(UnitId unit, int asOf = 2023) const
    {
        return *loadReportSource(*m_store, *m_store->mainProgramme(), unit, asOf);
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestChartSources::nothingIsThereBeforeValuesAre()
{
    const auto values =
        loadAreaValues(*m_store, indicator("XHS06"), m_store->home(), 2023, Language::English);
    QVERIFY(values);
    QCOMPARE(values->year, 0);
    QVERIFY(values->areas.isEmpty());
}

void TestChartSources::districtsComeBeforeCommunes()
{
    record("d-ba-tri", "CQS03H", "2022", 70.9);
    const auto values =
        loadAreaValues(*m_store, indicator("CQS03H"), m_store->home(), 2023, Language::English);
    QVERIFY(values);
    QCOMPARE(values->kind, UnitKind::District);
    QCOMPARE(values->areas.size(), 9);
    QCOMPARE(values->wholeName, u"Ben Tre Province"_s);
    // A district looks at its communes.
    const auto communes =
        loadAreaValues(*m_store, indicator("CQS03H"),
                       m_store->catalogue().unitByKey(u"d-ba-tri"_s)->id, 2023, Language::English);
    QVERIFY(communes);
    QCOMPARE(communes->kind, UnitKind::Commune);
}

void TestChartSources::theLatestYearWithAValueCounts()
{
    record("d-ba-tri", "CQS03H", "2022", 70.9);
    record("d-cho-lach", "CQS03H", "2023", 66);
    QCOMPARE(load(UnitKind::District).year, 2023);
    QCOMPARE(load(UnitKind::District, 2022).year, 2022);
    int known = 0;
    for (const AreaValue &area : load(UnitKind::District).areas)
        known += area.value.has_value();
    QCOMPARE(known, 1); // Ba Tri's older value does not stand in for 2023
}

void TestChartSources::anAreaNamedLikeTheWholeIsToldApart()
{
    record("d-ba-tri", "CQS03H", "2022", 70.9);
    QStringList names;
    for (const AreaValue &area : load(UnitKind::District).areas)
        names << area.name;
    QVERIFY2(names.contains(u"Ba Tri"_s), qPrintable(names.join(u", "_s)));
    QVERIFY2(!names.contains(u"Ben Tre"_s) && names.contains(u"Ben Tre City"_s),
             qPrintable(names.join(u", "_s)));
}

void TestChartSources::communesOfOneNameAreToldApart()
{
    const Unit *first = nullptr;
    for (const Unit &unit : m_store->catalogue().units()) {
        if (unit.kind == UnitKind::Commune && !first)
            first = &unit;
    }
    record(first->key.toLatin1().constData(), "CQS03H", "2022", 50);
    const AreaValues values = load(UnitKind::Commune, 2022);
    QSet<QString> names;
    for (const AreaValue &area : values.areas)
        names << area.name;
    QVERIFY(values.areas.size() > 100);
    QCOMPARE(names.size(), values.areas.size());
}

void TestChartSources::theFedIndicatorBringsItsTargets()
{
    const RankingIndex &index = *m_store->catalogue().index(u"ICT_INDEX"_s);
    const auto history = indexHistory(*m_store, source(m_store->home()), index, m_store->home());
    QVERIFY(history);
    QCOMPARE(history->indicator.code, u"KTS04"_s);
    QCOMPARE(targetsOf(source(m_store->home()), index).size(), 2);
    const RankingIndex &other = *m_store->catalogue().index(u"DTI"_s);
    QVERIFY(targetsOf(source(m_store->home()), other).isEmpty());
}

void TestChartSources::aDistrictBelongsToItsProvince()
{
    const UnitId district = m_store->catalogue().unitByKey(u"d-ba-tri"_s)->id;
    QCOMPARE(provinceOf(m_store->catalogue(), district), m_store->home());
    QCOMPARE(provinceOf(m_store->catalogue(), m_store->home()), m_store->home());
    const auto history = indexHistory(*m_store, source(district),
                                      *m_store->catalogue().index(u"ICT_INDEX"_s), m_store->home());
    QVERIFY(history);
    QCOMPARE(history->series.points.size(), 2);
}

void TestChartSources::everyProvinceHasItsPlaces()
{
    const auto places = placesByUnit(*m_store, *m_store->catalogue().index(u"DTI"_s));
    QVERIFY(places);
    QCOMPARE(places->size(), 63);
    const Series home = places->value(m_store->home());
    QCOMPARE(home.points.size(), 3);
    QVERIFY(home.breaks.contains(2021)); // another method
}

void TestChartSources::allIndicesWithAPlaceAreNamed()
{
    const auto histories =
        indexHistories(*m_store, source(m_store->home()), m_store->home(), Language::English);
    QVERIFY(histories);
    QStringList names;
    for (const IndexHistory &one : *histories)
        names << one.name;
    QCOMPARE(names, (QStringList{u"Vietnam ICT Index"_s, u"DTI"_s}));
}

QTEST_GUILESS_MAIN(TestChartSources)
#include "tst_chartsources.moc"
