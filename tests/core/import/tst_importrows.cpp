// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importrows.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Observation valueOf(int year, double value)
{
    Observation observation;
    observation.key.indicator = IndicatorId(3);
    observation.key.unit = UnitId(7);
    observation.key.period = Period::year(year);
    observation.value = value;
    return observation;
}

/// One row of each verdict: 2021 is new, 2020 the same, 2019 revised, row 5 is rejected.
ImportRows eachOnce()
{
    auto stored = std::make_shared<CompactObservations>();
    stored->append(valueOf(2020, 50));
    stored->append(valueOf(2019, 40));
    ImportRows rows;
    rows.setStored(stored);
    rows.append({2, {}, 0}, ImportVerdict::New, valueOf(2021, 60), -1);
    rows.append({3, {}, 0}, ImportVerdict::Same, valueOf(2020, 50), 0);
    rows.append({4, {}, 0}, ImportVerdict::Revised, valueOf(2019, 41), 1);
    rows.appendRejected({5, {}, 0}, {Error::Kind::BadNumber, u"abc"_s, {}, {}});
    return rows;
}

} // namespace

class TestImportRows : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNewOrRevisedIsAccepted();
    void aRowShowsWhatIsStoredInItsPlace();
    void eachVerdictIsCounted();
    void theRowOfAKeyIsFound();
};

void TestImportRows::whatIsNewOrRevisedIsAccepted()
{
    const ImportRows rows = eachOnce();
    QList<Observation> accepted;
    for (const quint32 position : rows.accepted())
        accepted << rows.observations().at(position);
    QCOMPARE(accepted.size(), 2);
    QVERIFY(accepted.at(0) == valueOf(2021, 60));
    QVERIFY(accepted.at(1) == valueOf(2019, 41));
}

void TestImportRows::aRowShowsWhatIsStoredInItsPlace()
{
    const ImportRows rows = eachOnce();
    QVERIFY(!rows.at(0).stored);
    QVERIFY(*rows.at(1).stored == valueOf(2020, 50));
    QVERIFY(*rows.at(2).stored == valueOf(2019, 40));
    QVERIFY(rows.at(2).observation == valueOf(2019, 41));
    QCOMPARE(rows.at(3).error->subject, u"abc"_s);
    QCOMPARE(rows.at(3).row, 5);
}

void TestImportRows::eachVerdictIsCounted()
{
    const ImportRows rows = eachOnce();
    for (const ImportVerdict verdict :
         {ImportVerdict::New, ImportVerdict::Same, ImportVerdict::Revised, ImportVerdict::Rejected})
        QCOMPARE(rows.count(verdict), 1);
}

void TestImportRows::theRowOfAKeyIsFound()
{
    const ImportRows rows = eachOnce();
    const qsizetype position = rows.positionOf(valueOf(2019, 0).key);
    QVERIFY(position >= 0);
    QCOMPARE(rows.rowNumberAt(position), 4);
    QCOMPARE(rows.positionOf(valueOf(2018, 0).key), qsizetype(-1));
}

QTEST_GUILESS_MAIN(TestImportRows)
#include "tst_importrows.moc"
