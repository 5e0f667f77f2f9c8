// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/situation.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestSituation : public QObject
{
    Q_OBJECT

private slots:
    void summaryCountsEachIndicatorOnce_data();
    void summaryCountsEachIndicatorOnce();
    void pillarsAddUpToTheSummary();
    void repeatOfAnIndicatorReadsItsValues();
    void contextIsNotCounted();
    void baselineOfTheResolution();
    void anotherUnitHasItsOwnValues();
    void anIndicatorOfOneUnitIsReadThereFromAbove();
    void allUnitsInOnePassEqualOneByOne();

private:
    Situation asOf(int year) const { return asOf(year, m_store->home()); }
    Situation asOf(int year, UnitId unit) const
    {
        return assessProgramme(m_store->catalogue(), *m_store->mainProgramme(),
                               *m_store->observations().of(unit), m_store->rankings().editions(),
                               unit, year);
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestSituation::summaryCountsEachIndicatorOnce_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("wrongDirection");
    QTest::newRow("before any value") << 2017 << 0;
    QTest::newRow("with both ranks") << 2019 << 1;
    QTest::newRow("in the first due year") << 2025 << 0;
    QTest::newRow("after all due years") << 2035 << 0;
}

void TestSituation::summaryCountsEachIndicatorOnce()
{
    QFETCH(int, year);
    QFETCH(int, wrongDirection);
    const VerdictCounts counts = asOf(year).counts();
    QCOMPARE(counts.total(), 38);
    QCOMPARE(counts.of(Verdict::WrongDirection), wrongDirection);
}

void TestSituation::pillarsAddUpToTheSummary()
{
    const Situation situation = asOf(2019);
    int total = 0;
    for (const Pillar &pillar : situation.programme.pillars)
        total += situation.countsOf(pillar.id).total();
    QCOMPARE(total, situation.counts().total());
    QCOMPARE(situation.indicators.size(), 47);
}

void TestSituation::repeatOfAnIndicatorReadsItsValues()
{
    const Situation situation = asOf(2019);
    const IndicatorSituation *repeat = situation.of(u"TQ09"_s);
    QVERIFY(!repeat->counts());
    QCOMPARE(repeat->assessment.latest->value, std::optional(53.0));
    QCOMPARE(*repeat->verdict(), Verdict::WrongDirection);
    QCOMPARE(repeat->series, situation.of(u"KTS04"_s)->series);
}

void TestSituation::contextIsNotCounted()
{
    const Situation situation = asOf(2020);
    const IndicatorSituation *context = situation.of(u"HT02X"_s);
    QVERIFY(!context->counts());
    QVERIFY(!context->verdict());
    QVERIFY(!situation.of(u"NONE"_s));
    QCOMPARE(situation.of(context->indicator.id), context);
}

void TestSituation::baselineOfTheResolution()
{
    const Situation situation = asOf(2020);
    const QMap<QString, double> expected{
        {u"HT01"_s, 3}, {u"HT02T"_s, 100}, {u"HT02H"_s, 100}, {u"HT02X"_s, 78.5}};
    for (auto one = expected.cbegin(); one != expected.cend(); ++one)
        QCOMPARE(situation.of(one.key())->assessment.latest->value, std::optional(one.value()));
    QCOMPARE(situation.of(u"HT03"_s)->assessment.latest->state,
             std::optional(MilestoneState::Done));
}

void TestSituation::anotherUnitHasItsOwnValues()
{
    const Unit *district = m_store->catalogue().unitByKey(u"d-ba-tri"_s);
    QVERIFY(!asOf(2020, district->id).of(u"HT02X"_s)->assessment.latest);
}

void TestSituation::anIndicatorOfOneUnitIsReadThereFromAbove()
{
    const Catalogue &catalogue = m_store->catalogue();
    const UnitId district = catalogue.unitByKey(u"d-ba-tri"_s)->id;
    Observation done;
    done.key = {catalogue.indicator(u"XHS09BT"_s)->id, district, Period::year(2021), {}, {}};
    done.state = MilestoneState::Done;
    Observation other = done; // of the province: no place for it
    other.key.unit = m_store->home();
    other.state = MilestoneState::NotStarted;
    const auto seenFrom = [&](UnitId unit) {
        const Situation situation =
            assessProgramme(catalogue, *m_store->mainProgramme(), {done, other},
                            m_store->rankings().editions(), unit, 2022);
        return situation.of(u"XHS09BT"_s)->assessment.latest;
    };
    for (const UnitId unit : {m_store->home(), district}) {
        QVERIFY(seenFrom(unit));
        QCOMPARE(seenFrom(unit)->state, std::optional(MilestoneState::Done));
    }
    QVERIFY(!seenFrom(catalogue.unitByKey(u"d-thanh-phu"_s)->id)); // it does not lie below
}

void TestSituation::allUnitsInOnePassEqualOneByOne()
{
    const Catalogue &catalogue = m_store->catalogue();
    const Programme programme = *m_store->mainProgramme();
    const QList<UnitId> units = catalogue.unitsUnder(m_store->home(), Period::year(2020));
    QCOMPARE(units.size(), 167); // the province, 9 districts, 157 communes
    QList<Observation> all;
    for (const Indicator &indicator : catalogue.indicatorsOf(programme.id)) {
        for (const UnitId unit : units) {
            for (int year = 2016; indicator.kind == IndicatorKind::Percent && year <= 2025;
                 ++year) {
                Observation one;
                one.key = {indicator.id, unit, Period::year(year), {}, {}};
                one.value = double((indicator.id.value() * 7 + unit.value() * 3 + year) % 90);
                all << one;
            }
        }
    }
    QVERIFY(all.size() > 20000);
    const QList<Situation> situations =
        assessUnits(catalogue, programme, all, m_store->rankings().editions(), units, 2024);
    QCOMPARE(situations.size(), units.size());
    for (const qsizetype i : {qsizetype(0), qsizetype(5), units.size() - 1}) {
        QList<Observation> own = all;
        own.removeIf([&](const Observation &one) { return one.key.unit != units.at(i); });
        const Situation alone = assessProgramme(catalogue, programme, own,
                                                m_store->rankings().editions(), units.at(i), 2024);
        QCOMPARE(situations.at(i).unit, units.at(i));
        QCOMPARE(situations.at(i).counts().byVerdict, alone.counts().byVerdict);
        QVERIFY(alone.counts().of(Verdict::NoData) < alone.counts().total());
    }
}

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
