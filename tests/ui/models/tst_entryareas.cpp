// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/entries.h"
#include "tests/ui/support/table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::AreaLevel;
using Models::EntryModel;
using Models::Periodicity;
using Models::RowKind;

/// The rows by area: which there are, and what they give together.
class TestEntryAreas : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsTheRulesOfModels();
    void theIndicatorSaysWhichLevel_data();
    void theIndicatorSaysWhichLevel();
    void aDistrictHasItsCommunes();
    void communesOfOneNameStandBesideTheirDistricts();
    void districtsFindTheirCommunes();
    void countsAreAddedUpAndComparedWithTheProvince();
    void theDifferenceWaitsForEveryArea();
    void sharesNeedNumeratorsAndDenominators();
    void aTotalIsNotEntered();
    void ranksHaveNoShorterPeriods();
    void periodsOfAYearAreEnteredAndJudgedByNoYear();

private:
    QModelIndex cell(Core::UnitId unit, const Core::Period &period) const
    {
        return m_model->cellOf({m_model->areasOf(), unit, period, {}, {}});
    }

    QString totals(RowKind kind, int year) const
    {
        const int column = int(headerTexts(*m_model).indexOf(QString::number(year)));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rowAt(row).kind == kind)
                return m_model->index(row, column).data().toString();
        }
        return u"no row"_s;
    }

    void store(const QList<Core::Observation> &values)
    {
        QVERIFY(m_test->session.record(values, u"values"_s));
    }

    QStringList districts() const
    {
        QStringList keys;
        for (const Core::Unit &unit : m_test->session.catalogue().units()) {
            if (unit.kind == Core::UnitKind::District)
                keys << unit.key;
        }
        return keys;
    }

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<EntryModel> m_model;
};

void TestEntryAreas::init()
{
    m_model.reset();
    m_test = std::make_unique<TestSession>(Core::Language::English);
    m_test->session.setAsOf(2023);
    m_model = std::make_unique<EntryModel>(m_test->session);
}

void TestEntryAreas::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    showAreas(*m_model, *m_test, u"HT01"_s);
    m_model->setLevel(AreaLevel::Districts);
    m_model->setLevel(AreaLevel::All);
    m_model->setPeriodicity(Periodicity::Months);
    showAreas(*m_model, *m_test, u"CQS03X"_s);
    QCOMPARE(m_model->columnCount(), EntryModel::FirstYear + 13);
}

void TestEntryAreas::theIndicatorSaysWhichLevel_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("rows");
    QTest::newRow("communes and what they give together") << u"CQS03X"_s << 157 + 3;
    QTest::newRow("districts") << u"CQS03H"_s << 9 + 3;
    QTest::newRow("the province alone") << u"CQS03T"_s << 1;
    QTest::newRow("districts beside the province") << u"CQS04"_s << 9 + 3;
    QTest::newRow("states give nothing together") << u"CQS06"_s << 9;
}

void TestEntryAreas::theIndicatorSaysWhichLevel()
{
    QFETCH(QString, code);
    QFETCH(int, rows);
    showAreas(*m_model, *m_test, code);
    QCOMPARE(m_model->rowCount(), rows);
    m_model->setLevel(AreaLevel::All);
    QCOMPARE(m_model->rowCount(), 1 + 9 + 157); // nothing would be counted once
    showAreas(*m_model, *m_test, code);         // a choice stays while the indicator does
    QCOMPARE(m_model->rowCount(), 1 + 9 + 157);
    showAreas(*m_model, *m_test, u"HT02X"_s);
    QCOMPARE(m_model->rowCount(), 157 + 3);
}

void TestEntryAreas::aDistrictHasItsCommunes()
{
    m_test->session.setUnit(m_test->unit(u"d-ba-tri"_s));
    showAreas(*m_model, *m_test, u"CQS03X"_s);
    QCOMPARE(m_model->rowCount(), 23 + 3);
    showAreas(*m_model, *m_test, u"CQS03T"_s); // no province lies there
    QCOMPARE(m_model->rowCount(), 1 + 23);
}

void TestEntryAreas::communesOfOneNameStandBesideTheirDistricts()
{
    showAreas(*m_model, *m_test, u"CQS03X"_s);
    QHash<QString, QStringList> places;
    for (int row = 0; row < 157; ++row) {
        const QString name =
            m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().section(u"  "_s, 1);
        places[name] << m_model->index(row, EntryModel::Parent).data().toString();
    }
    QCOMPARE(places.value(u"An Hiep Commune"_s),
             (QStringList{u"Chau Thanh District"_s, u"Ba Tri District"_s}));
    for (const QStringList &one : std::as_const(places))
        QCOMPARE(QSet<QString>(one.cbegin(), one.cend()).size(), one.size());
}

void TestEntryAreas::districtsFindTheirCommunes()
{
    showAreas(*m_model, *m_test, u"CQS03X"_s);
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found += m_model->index(row, 0)
                     .data(EntryModel::SearchRole)
                     .toString()
                     .contains(u"thanh phu district"_s);
    QCOMPARE(found, 18);
}

void TestEntryAreas::countsAreAddedUpAndComparedWithTheProvince()
{
    QList<Core::Observation> values{m_test->value(u"HT01"_s, 2021, 40)};
    for (const QString &key : districts())
        values << m_test->value(u"HT01"_s, 2021, 4, key);
    store(values);
    showAreas(*m_model, *m_test, u"HT01"_s);
    m_model->setLevel(AreaLevel::Districts);
    QCOMPARE(totals(RowKind::Total, 2021), u"36"_s);
    QCOMPARE(totals(RowKind::Whole, 2021), u"40"_s);
    QCOMPARE(totals(RowKind::Difference, 2021), u"\u22124"_s);
    QCOMPARE(totals(RowKind::Total, 2022), QString());
}

void TestEntryAreas::theDifferenceWaitsForEveryArea()
{
    QList<Core::Observation> values{m_test->value(u"HT01"_s, 2021, 30)};
    const QStringList keys = districts();
    for (const QString &key : keys.mid(1))
        values << m_test->value(u"HT01"_s, 2021, 4, key);
    store(values);
    showAreas(*m_model, *m_test, u"HT01"_s);
    m_model->setLevel(AreaLevel::Districts);
    QCOMPARE(totals(RowKind::Total, 2021), u"32"_s);
    QCOMPARE(totals(RowKind::Difference, 2021), QString());
    Core::Observation none = m_test->value(u"HT01"_s, 2021, 0, keys.first());
    none.value.reset();
    none.absence = Core::Absence::NotApplicable;
    store({none});
    showAreas(*m_model, *m_test, u"HT01"_s);
    QCOMPARE(totals(RowKind::Difference, 2021), u"+2"_s);
}

void TestEntryAreas::sharesNeedNumeratorsAndDenominators()
{
    Core::Observation town = m_test->value(u"CQS03H"_s, 2021, 90, u"d-ben-tre"_s);
    town.numerator = 90;
    town.denominator = 100;
    Core::Observation triBa = m_test->value(u"CQS03H"_s, 2021, 10, u"d-ba-tri"_s);
    triBa.numerator = 10;
    triBa.denominator = 100;
    store({town, triBa, m_test->value(u"CQS03H"_s, 2022, 50, u"d-ba-tri"_s)});
    showAreas(*m_model, *m_test, u"CQS03H"_s);
    QCOMPARE(totals(RowKind::Total, 2021), u"50.0"_s);
    QCOMPARE(totals(RowKind::Total, 2022), QString());
    const QModelIndex cell =
        m_model->index(m_model->rowCount() - 3, int(headerTexts(*m_model).indexOf(u"2022"_s)));
    QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"No total"_s),
             qPrintable(cell.data(Qt::ToolTipRole).toString()));
}

void TestEntryAreas::aTotalIsNotEntered()
{
    showAreas(*m_model, *m_test, u"HT01"_s);
    m_model->setLevel(AreaLevel::Districts);
    for (int row = m_model->rowCount() - 3; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row, EntryModel::FirstYear);
        QVERIFY(!m_model->isValueCell(cell));
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(cell, u"5"_s, Qt::EditRole));
    }
}

void TestEntryAreas::ranksHaveNoShorterPeriods()
{
    m_model->setPeriodicity(Periodicity::Quarters);
    showAreas(*m_model, *m_test, u"KTS04"_s);
    const Core::UnitId home = m_test->session.store().home();
    QVERIFY(!cell(home, Core::Period::quarter(2023, 1)).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell(home, Core::Period::year(2023)).flags().testFlag(Qt::ItemIsEditable));
}

void TestEntryAreas::periodsOfAYearAreEnteredAndJudgedByNoYear()
{
    m_model->setPeriodicity(Periodicity::Quarters);
    showAreas(*m_model, *m_test, u"CQS03T"_s);
    const Core::UnitId home = m_test->session.store().home();
    const QModelIndex half = cell(home, Core::Period::halfYear(2023, 1));
    QVERIFY(m_model->setData(half, u"61.5"_s, Qt::EditRole));
    showAreas(*m_model, *m_test, u"CQS03T"_s);
    QCOMPARE(half.data().toString(), u"61.5"_s);
    const auto stored = m_test->file.open()->observations().find(
        {m_test->indicator(u"CQS03T"_s), home, Core::Period::halfYear(2023, 1), {}, {}});
    QCOMPARE((*stored)->value, std::optional(61.5));
    QVERIFY(!m_test->stored(u"CQS03T"_s, 2023));
    QCOMPARE(cell(home, Core::Period::year(2023)).data().toString(), QString());
    m_model->setPeriodicity(Periodicity::Years); // and the years do not show it
    showAreas(*m_model, *m_test, u"CQS03T"_s);
    QCOMPARE(cell(home, Core::Period::year(2023)).data().toString(), QString());
}

QTEST_GUILESS_MAIN(TestEntryAreas)

#include "tst_entryareas.moc"
