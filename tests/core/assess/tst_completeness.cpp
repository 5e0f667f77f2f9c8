// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/completeness.h"
#include "tests/support/builtinfile.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const UnitId province(1);
const UnitId district(2); // ended on 30/06/2025
const UnitId commune(3);

Unit unitOf(UnitId id, UnitKind kind, UnitId parent)
{
    Unit unit;
    unit.id = id;
    unit.key = u"unit-%1"_s.arg(id.value());
    unit.kind = kind;
    unit.parent = parent;
    unit.names = {{{unit.key, {}}, {unit.key, {}}, {}}};
    return unit;
}

Catalogue catalogueOf(const Indicator &indicator)
{
    Programme programme;
    programme.id = ProgrammeId(1);
    Unit ended = unitOf(district, UnitKind::District, province);
    ended.validity.to = QDate(2025, 6, 30);
    return Catalogue({programme}, {indicator},
                     {unitOf(province, UnitKind::Province, {}), ended,
                      unitOf(commune, UnitKind::Commune, district)},
                     {}, {});
}

Indicator indicatorOf(IndicatorKind kind, const QList<Level> &levels = {Level::Province})
{
    Indicator indicator;
    indicator.id = IndicatorId(1);
    indicator.programme = ProgrammeId(1);
    indicator.pillar = PillarId(1);
    indicator.code = u"A"_s;
    indicator.kind = kind;
    indicator.levels = levels;
    return indicator;
}

Indicator everySector(const QList<LocalizedText> &parts)
{
    Indicator indicator = indicatorOf(IndicatorKind::Percent);
    Target target;
    target.mode = TargetMode::EveryPart;
    indicator.targets = {target};
    indicator.parts = parts;
    return indicator;
}

Observation recordOf(const char *period, UnitId unit = province)
{
    Observation observation;
    observation.key.indicator = IndicatorId(1);
    observation.key.unit = unit;
    observation.key.period = *Period::fromText(QString::fromLatin1(period));
    return observation;
}

Observation valueOf(const char *period, double value, const QString &part = {})
{
    Observation observation = recordOf(period);
    observation.key.part = part;
    observation.value = value;
    return observation;
}

Observation stateOf(const char *period, MilestoneState state)
{
    Observation observation = recordOf(period);
    observation.state = state;
    return observation;
}

Observation absentIn(const char *period, Absence absence)
{
    Observation observation = recordOf(period);
    observation.absence = absence;
    return observation;
}

Completeness completenessIn(const char *period, const Indicator &indicator,
                            const QList<Observation> &observations = {},
                            QDate today = QDate(2030, 1, 1))
{
    const ReportingScope scope{ProgrammeId(1),
                               {province, district, commune},
                               *Period::fromText(QString::fromLatin1(period)),
                               today};
    return completenessOf(scope, catalogueOf(indicator), ReportingCalendar(builtinReportingRules()),
                          observations);
}

QString word(ValueState state)
{
    static const QStringList words{u"present"_s, u"missing"_s, u"not applicable"_s,
                                   u"not yet due"_s};
    return words.at(int(state));
}

/// "1 missing 12 late, 1:b present": unit, part, state, days.
QString said(const QList<ExpectedValue> &values)
{
    QStringList list;
    for (const ExpectedValue &value : values) {
        QString text = QString::number(value.key.unit.value());
        if (!value.key.part.isEmpty())
            text += u':' + value.key.part;
        text += u' ' + word(value.state);
        if (value.daysLate > 0)
            text += u" %1 late"_s.arg(value.daysLate);
        list << text;
    }
    return list.join(u", "_s);
}

/// The same on the last day on which the year 2024 is in time.
QString saidInTime(const Indicator &indicator, const QList<Observation> &observations = {})
{
    return said(completenessIn("2024", indicator, observations, QDate(2024, 12, 17)).values);
}

} // namespace

class TestCompleteness : public QObject
{
    Q_OBJECT

private slots:
    void periodsCloseAndFallDue_data();
    void periodsCloseAndFallDue();
    void valuesOfAllKindsArePresent();
    void otherPeriodsDoNotCount();
    void absencesAreKept();
    void saidNotDueUntilTheDueDate();
    void levelsDecideWhichUnits_data();
    void levelsDecideWhichUnits();
    void endedUnitsAreNotAsked();
    void boundIndicatorsAskTheirUnitAlone();
    void repeatsAndForeignProgrammesAreNotAsked();
    void placesInAnIndexAreAskedByYear();
    void everyPartIsAsked();
    void unnamedPartsAreThoseThatHaveValues();
    void doneMilestonesStayDone();
    void withoutARuleNothingIsLate();
    void countsByPillarUnitAndOffice();
    void longestOverdueFirst();
    void builtinProgramme();
};

void TestCompleteness::periodsCloseAndFallDue_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    // 2024 closes on Saturday 14/12 and is due two working days later, on Tuesday 17/12.
    QTest::newRow("long before") << QDate(2024, 3, 1) << u"1 not yet due"_s;
    QTest::newRow("closing day") << QDate(2024, 12, 14) << u"1 not yet due"_s;
    QTest::newRow("the day after closing") << QDate(2024, 12, 15) << u"1 missing"_s;
    QTest::newRow("due day") << QDate(2024, 12, 17) << u"1 missing"_s;
    QTest::newRow("a day late") << QDate(2024, 12, 18) << u"1 missing 1 late"_s;
    QTest::newRow("into the next year") << QDate(2025, 1, 17) << u"1 missing 31 late"_s;
}

void TestCompleteness::periodsCloseAndFallDue()
{
    QFETCH(QDate, today);
    const auto found = completenessIn("2024", indicatorOf(IndicatorKind::Count), {}, today);
    QTEST(said(found.values), "expected");
    QCOMPARE(found.closing, QDate(2024, 12, 14));
    QCOMPARE(found.due, QDate(2024, 12, 17));
}

void TestCompleteness::valuesOfAllKindsArePresent()
{
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Count), {valueOf("2024", 0)}), u"1 present"_s);
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Rate), {valueOf("2024", -1.5)}), u"1 present"_s);
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Milestone),
                        {stateOf("2024", MilestoneState::NotStarted)}),
             u"1 present"_s);
    Observation words = recordOf("2024");
    words.text = u"\u0110ang tri\u1ec3n khai"_s;
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Text), {words}), u"1 present"_s);
}

void TestCompleteness::otherPeriodsDoNotCount()
{
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Count),
                        {valueOf("2023", 1), valueOf("2024-9M", 2), valueOf("2025", 3)}),
             u"1 missing"_s);
}

void TestCompleteness::absencesAreKept()
{
    QCOMPARE(
        saidInTime(indicatorOf(IndicatorKind::Count), {absentIn("2024", Absence::NotApplicable)}),
        u"1 not applicable"_s);
}

void TestCompleteness::saidNotDueUntilTheDueDate()
{
    const Indicator count = indicatorOf(IndicatorKind::Count);
    const QList<Observation> notDue{absentIn("2024", Absence::NotYetDue)};
    QCOMPARE(saidInTime(count, notDue), u"1 not yet due"_s);
    QCOMPARE(said(completenessIn("2024", count, notDue, QDate(2024, 12, 20)).values),
             u"1 missing 3 late"_s);
}

void TestCompleteness::levelsDecideWhichUnits_data()
{
    QTest::addColumn<QList<Level>>("levels");
    QTest::addColumn<QString>("expected");
    QTest::newRow("province") << QList<Level>{Level::Province} << u"1 missing"_s;
    QTest::newRow("district: the province's own figure too")
        << QList<Level>{Level::District} << u"1 missing, 2 missing"_s;
    QTest::newRow("commune: no district")
        << QList<Level>{Level::Commune} << u"1 missing, 3 missing"_s;
    QTest::newRow("province and district")
        << QList<Level>{Level::Province, Level::District} << u"1 missing, 2 missing"_s;
}

void TestCompleteness::levelsDecideWhichUnits()
{
    QFETCH(QList<Level>, levels);
    QTEST(saidInTime(indicatorOf(IndicatorKind::Percent, levels)), "expected");
}

void TestCompleteness::endedUnitsAreNotAsked()
{
    const Indicator ofDistricts = indicatorOf(IndicatorKind::Percent, {Level::District});
    const auto askedIn = [&ofDistricts](const char *period) {
        return completenessIn(period, ofDistricts).byUnit.contains(district);
    };
    QVERIFY(askedIn("2025"));
    QVERIFY(askedIn("2025-H1"));
    QVERIFY(askedIn("2025-06"));
    QVERIFY(!askedIn("2025-Q3"));
    QVERIFY(!askedIn("2026"));
}

void TestCompleteness::boundIndicatorsAskTheirUnitAlone()
{
    Indicator smartCity = indicatorOf(IndicatorKind::Milestone, {Level::District});
    smartCity.area = u"unit-2"_s;
    QCOMPARE(saidInTime(smartCity), u"2 missing"_s);
    smartCity.area = u"nowhere"_s;
    QCOMPARE(saidInTime(smartCity), QString());
}

void TestCompleteness::repeatsAndForeignProgrammesAreNotAsked()
{
    Indicator repeat = indicatorOf(IndicatorKind::Rank);
    repeat.sameAs = u"KTS04"_s;
    QCOMPARE(saidInTime(repeat), QString());
    Indicator foreign = indicatorOf(IndicatorKind::Count);
    foreign.programme = ProgrammeId(2);
    QCOMPARE(saidInTime(foreign), QString());
}

void TestCompleteness::placesInAnIndexAreAskedByYear()
{
    Indicator rank = indicatorOf(IndicatorKind::Rank);
    rank.index = u"DTI"_s;
    QVERIFY(completenessIn("2024-Q1", rank).values.isEmpty());
    QCOMPARE(saidInTime(rank), u"1 missing"_s);
    Observation place = valueOf("2024", 53);
    place.key.edition = u"B"_s;
    QCOMPARE(saidInTime(rank, {place}), u"1 present"_s);
}

void TestCompleteness::everyPartIsAsked()
{
    const Indicator sectors = everySector({{u"a"_s, {}}, {u"b"_s, {}}});
    QCOMPARE(saidInTime(sectors, {valueOf("2024", 5, u"b"_s), valueOf("2024", 6)}),
             u"1:a missing, 1:b present"_s);
}

void TestCompleteness::unnamedPartsAreThoseThatHaveValues()
{
    const Indicator sectors = everySector({});
    QCOMPARE(saidInTime(sectors), u"1 missing"_s);
    QCOMPARE(saidInTime(sectors, {valueOf("2023", 4, u"b"_s), valueOf("2022", 5, u"a"_s),
                                  valueOf("2024", 5, u"b"_s)}),
             u"1:a missing, 1:b present"_s);
}

void TestCompleteness::doneMilestonesStayDone()
{
    const Indicator milestone = indicatorOf(IndicatorKind::Milestone);
    QCOMPARE(saidInTime(milestone, {stateOf("2020", MilestoneState::Done)}), u"1 present"_s);
    QCOMPARE(saidInTime(milestone, {stateOf("2020", MilestoneState::InProgress)}), u"1 missing"_s);
    QCOMPARE(saidInTime(milestone, {stateOf("2025", MilestoneState::Done)}), u"1 missing"_s);
    // A verdict on an objective is of its year.
    QCOMPARE(saidInTime(indicatorOf(IndicatorKind::Text), {stateOf("2020", MilestoneState::Done)}),
             u"1 missing"_s);
}

void TestCompleteness::withoutARuleNothingIsLate()
{
    const Indicator count = indicatorOf(IndicatorKind::Count);
    const auto within = completenessIn("2024-H2", count, {}, QDate(2024, 12, 31));
    QCOMPARE(said(within.values), u"1 not yet due"_s);
    const auto after = completenessIn("2024-H2", count, {}, QDate(2026, 1, 1));
    QCOMPARE(said(after.values), u"1 missing"_s);
    QVERIFY(after.due.isNull());
}

void TestCompleteness::countsByPillarUnitAndOffice()
{
    Indicator indicator = indicatorOf(IndicatorKind::Percent, {Level::District, Level::Commune});
    indicator.agency.vi = u"S\u1edf N\u1ed9i v\u1ee5"_s;
    Observation notApplicable = absentIn("2024", Absence::NotApplicable);
    notApplicable.key.unit = commune;
    const auto found = completenessIn("2024", indicator, {valueOf("2024", 5), notApplicable});
    QCOMPARE(said(found.values.mid(0, 1)), u"1 present"_s);
    ValueCounts expected;
    expected.present = 1;
    expected.missing = 1;
    expected.late = 1;
    expected.notApplicable = 1;
    QCOMPARE(found.counts, expected);
    QCOMPARE(found.counts.expected(), 2);
    QCOMPARE(found.byPillar.value(PillarId(1)), expected);
    QCOMPARE(found.byAgency.value(u"S\u1edf N\u1ed9i v\u1ee5"_s), expected);
    QCOMPARE(found.byUnit.value(province).present, 1);
    QCOMPARE(found.byUnit.value(district).late, 1);
    QCOMPARE(found.byUnit.value(commune).expected(), 0);
}

void TestCompleteness::longestOverdueFirst()
{
    const Indicator count = indicatorOf(IndicatorKind::Count);
    const QDate today(2024, 12, 20);
    const auto missing = missingOf({completenessIn("2024-H2", count, {}, today),
                                    completenessIn("2024", count, {}, today),
                                    completenessIn("2024-Q3", count, {}, today),
                                    completenessIn("2023", count, {valueOf("2023", 1)}, today)});
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.first().key.period, Period::quarter(2024, 3));
    QCOMPARE(missing.last().daysLate, 3);
}

void TestCompleteness::builtinProgramme()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Catalogue &catalogue = store->catalogue();
    const Period year = Period::year(2020);
    const ProgrammeId programme = catalogue.programme(u"NQ01"_s)->id;
    const ReportingScope scope{programme, catalogue.unitsUnder(store->home(), year), year,
                               QDate(2021, 1, 6)};
    QCOMPARE(scope.units.size(), 167);
    const auto found = completenessOf(scope, catalogue, ReportingCalendar(builtinReportingRules()),
                                      *store->observations().all());
    // Of 47 indicators one repeats another and five are bound to a district: 41 for the province,
    // five each for nine districts and those five, three each for 157 communes.
    QCOMPARE(found.values.size(), 41 + 9 * 5 + 5 + 157 * 3);
    QCOMPARE(found.byUnit.value(store->home()).expected(), 41);
    QCOMPARE(found.counts.present, 8);
    QCOMPARE(found.counts.late, found.counts.missing);
    QCOMPARE(found.byPillar.size(), 5);
    const UnitId baTri = catalogue.unitByKey(u"d-ba-tri"_s)->id;
    QCOMPARE(found.byUnit.value(baTri).expected(), 6);
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
