// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }

    void kindsAreInTheirOrderAndHaveCodesOfTheirOwn();
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void pathAndYearsAreToldApart();
    void unknownNamesAreRefused();
    void panelsStandInTheOrderOfTheirIndicators();
    void rankStandsAloneWithoutIndicators();
    void theHomeProvinceIsComparedOnce();
    void levelIsTheOneThatWasChosen();

private:
    Result<ChartSpec> drawn(const ChartChoice &choice) const
    {
        return drawnChart(*m_store, m_source, choice, Phrasebook(Language::English));
    }

    std::unique_ptr<BuiltinFile> m_file;
    std::unique_ptr<Store> m_store;
    ReportSource m_source;
};

void TestCharts::initTestCase()
{
    m_file = std::make_unique<BuiltinFile>();
    m_store = m_file->open();
    const auto source =
        loadReportSource(*m_store, *m_store->mainProgramme(), m_store->home(), 2023);
    QVERIFY(source);
    m_source = *source;
}

void TestCharts::kindsAreInTheirOrderAndHaveCodesOfTheirOwn()
{
    int place = 0;
    for (const ChartKindTraits &kind : chartKinds()) {
        QCOMPARE(int(kind.kind), place++);
        QCOMPARE(chartKindFromCode(QString::fromLatin1(kind.code)), &kind);
    }
    QVERIFY(!chartKindFromCode(u"pie"_s) && !chartKindFromCode(QString()));
}

void TestCharts::everyKindIsDrawn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("title");
    const QString account = u"electronic payment account"_s;
    QTest::newRow("path") << u"path"_s << u"XHS06"_s << account;
    QTest::newRow("years") << u"yoy"_s << u"XHS06"_s << account;
    QTest::newRow("rank") << u"rank"_s << u"KTS04"_s << u"53/63 in 2019"_s;
    QTest::newRow("areas") << u"areas"_s << u"XHS06"_s << u"of an area"_s;
    QTest::newRow("pillar") << u"pillar"_s << u"XHS06"_s << u"Digital society"_s;
    QTest::newRow("against the rank") << u"against-rank"_s << u"XHS06"_s << u"Ben Tre"_s;
    QTest::newRow("indices") << u"indices"_s << QString() << u"Ben Tre"_s;
    QTest::newRow("compare") << u"compare"_s << QString() << u"ICT Index"_s;
}

void TestCharts::everyKindIsDrawn()
{
    QFETCH(QString, code);
    QFETCH(QString, indicator);
    QFETCH(QString, title);
    ChartChoice choice;
    choice.kind = chartKindFromCode(code)->kind;
    if (!indicator.isEmpty())
        choice.indicators << indicator;
    const auto spec = drawn(choice);
    QVERIFY2(spec, outcome(spec).constData());
    QVERIFY2(spec->title.contains(title), qUtf8Printable(spec->title));
}

/// With targets alone the two have one title.
void TestCharts::pathAndYearsAreToldApart()
{
    const IndicatorSituation &one = *m_source.situation.of(u"KTS04"_s);
    const Phrasebook book(Language::English);
    const ChartContext context = m_source.chartContext(m_store->catalogue(), book);
    QCOMPARE(*drawn({ChartKind::Path, {u"KTS04"_s}}), pathChart(one, context));
    QCOMPARE(*drawn({ChartKind::Years, {u"KTS04"_s}}), yearOverYearChart(one, context));
}

void TestCharts::unknownNamesAreRefused()
{
    const auto kindOf = [this](const ChartChoice &choice) { return drawn(choice).error().kind; };
    QCOMPARE(kindOf({ChartKind::Path, {u"XHS99"_s}}), Error::Kind::UnknownIndicator);
    QCOMPARE(kindOf({ChartKind::Path}), Error::Kind::UnknownIndicator);
    QCOMPARE(kindOf({ChartKind::AgainstRank, {u"XHS06"_s, u"XHS99"_s}}),
             Error::Kind::UnknownIndicator);
    ChartChoice compared{ChartKind::Compare};
    compared.index = u"NONE"_s;
    QCOMPARE(kindOf(compared), Error::Kind::UnknownIndex);
}

void TestCharts::panelsStandInTheOrderOfTheirIndicators()
{
    const auto namesOf = [this](const QStringList &indicators) {
        QStringList names;
        const auto spec = drawn({ChartKind::AgainstRank, indicators});
        for (const ChartPanel &panel : spec->panels)
            names << panel.title;
        return names;
    };
    const QStringList one = namesOf({u"XHS06"_s, u"CQS03T"_s});
    QCOMPARE(one.size(), 3);
    const QStringList other = namesOf({u"CQS03T"_s, u"XHS06"_s});
    QCOMPARE(other, (QStringList{one.at(1), one.at(0), one.at(2)}));
    QVERIFY(one.at(0) != one.at(1));
}

void TestCharts::rankStandsAloneWithoutIndicators()
{
    const auto spec = drawn({ChartKind::AgainstRank});
    QVERIFY(spec);
    QCOMPARE(spec->panels.size(), 1);
}

void TestCharts::theHomeProvinceIsComparedOnce()
{
    const UnitId other = *m_store->catalogue().findUnit(u"p-tra-vinh"_s, Period::year(2019));
    ChartChoice choice{ChartKind::Compare};
    choice.provinces = {m_store->home(), other, other};
    const auto spec = drawn(choice);
    QVERIFY2(spec, outcome(spec).constData());
    QCOMPARE(spec->table.rows.size(), 2);
}

void TestCharts::levelIsTheOneThatWasChosen()
{
    Observation district = observationOf(*m_store, "CQS03H", "2022", 70.9);
    district.key.unit = m_store->catalogue().unitByKey(u"d-ba-tri"_s)->id;
    QVERIFY(m_store->observations().record({district}, {u"test"_s, u"edit"_s}));
    const auto tableOf = [this](std::optional<UnitKind> level) {
        ChartChoice choice{ChartKind::Areas, {u"CQS03H"_s}};
        choice.level = level;
        return drawn(choice)->table.rows;
    };
    QVERIFY(!tableOf(UnitKind::District).isEmpty());
    QCOMPARE(tableOf({}), tableOf(UnitKind::District));
    QVERIFY(tableOf(UnitKind::Commune) != tableOf(UnitKind::District));
}

QTEST_GUILESS_MAIN(TestCharts)

#include "tst_charts.moc"
