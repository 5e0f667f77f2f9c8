// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/drivermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::DriverModel;

class TestDriverModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void theWorstPlaceOfBenTreLeads();
    void scoresAndPlacesLostOfCanTho();
    void followsTheLanguage();

private:
    void show(int year, const char *unit, Core::Language language = Core::Language::English);

    TestSession m_test;
    DriverModel m_model;
};

void TestDriverModel::show(int year, const char *unit, Core::Language language)
{
    const Core::Store &store = m_test.session.store();
    const Core::RankingIndex &index = *store.catalogue().index(u"DTI"_s);
    for (const Core::RankingEdition &edition : store.rankings().editionsOf(index.id)) {
        if (edition.year != year)
            continue;
        const Core::UnitId id = store.catalogue().unitByKey(QString::fromLatin1(unit))->id;
        m_model.setDrivers(
            index, Core::placeDrivers(index, edition, *store.rankings().entries(edition.id), id),
            edition.outOf, language);
    }
}

void TestDriverModel::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(&m_model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model.rowCount(), 0);
    show(2022, "p-can-tho");
    QCOMPARE(m_model.rowCount(), 8);
    show(2022, "p-ben-tre"); // nothing published
    QCOMPARE(m_model.rowCount(), 0);
    QVERIFY(!m_model.hasTexts(DriverModel::Score));
}

void TestDriverModel::theWorstPlaceOfBenTreLeads()
{
    show(2021, "p-ben-tre");
    QCOMPARE(m_model.index(0, DriverModel::Part).data().toString(), u"Digital infrastructure"_s);
    QCOMPARE(m_model.index(0, DriverModel::Place).data().toString(), u"58/63"_s);
    QVERIFY(!m_model.hasTexts(DriverModel::Score));
    QVERIFY(!m_model.hasTexts(DriverModel::PlacesLost));
}

void TestDriverModel::scoresAndPlacesLostOfCanTho()
{
    show(2022, "p-can-tho");
    QCOMPARE(m_model.index(0, DriverModel::Score).data().toString(), u"0.7325"_s);
    QCOMPARE(m_model.index(0, DriverModel::Median).data().toString(), u"0.8385"_s);
    QCOMPARE(m_model.index(0, DriverModel::PlacesLost).data().toString(), u"2"_s);
    QVERIFY(m_model.index(0, DriverModel::Median).data(Qt::ToolTipRole).toString().contains(u'5'));
}

void TestDriverModel::followsTheLanguage()
{
    show(2022, "p-can-tho", Core::Language::Vietnamese);
    QCOMPARE(m_model.index(0, DriverModel::Score).data().toString(), u"0,7325"_s);
    QVERIFY(m_model.index(0, DriverModel::Part).data().toString().startsWith(u"Ho\u1ea1t"_s));
}

QTEST_GUILESS_MAIN(TestDriverModel)
#include "tst_drivermodel.moc"
