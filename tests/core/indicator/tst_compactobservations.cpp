// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/compactobservations.h"

#include <QTest>

#include <numeric>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Observation one(qint64 indicator, qint64 unit, const QString &period, std::optional<double> value)
{
    Observation observation;
    observation.key = {IndicatorId(indicator), UnitId(unit), *Period::fromText(period), {}, {}};
    observation.value = value;
    return observation;
}

Observation full()
{
    Observation o = one(12, 83, u"2021-Q3"_s, 78.5);
    o.key.part = u"c\u00f4ng nghi\u1ec7p"_s;
    o.key.edition = u"l\u1ea7n 2"_s;
    o.outOf = 63;
    o.numerator = 1e6 / 3;
    o.denominator = 3e6;
    o.state = MilestoneState::InProgress;
    o.text = u"\u0110\u1ea1t"_s;
    o.absence = Absence::NotYetDue;
    o.firmness = Firmness::Preliminary;
    o.date = QDate(2021, 2, 28);
    o.evidence = u"12/Q\u0110-UBND"_s;
    o.source = u"S\u1edf TTTT"_s;
    o.document = u"VB 5"_s;
    o.note = u"t\u1ea1m t\u00ednh"_s;
    return o;
}

} // namespace

class TestCompactObservations : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void zeroIsNotNothing();
    void everyPeriodComesBack_data();
    void everyPeriodComesBack();
    void eachIsFoundByItsKey();
    void theFirstOfAKeyIsFound();
    void anotherMayTakeItsPlace();
    void thousandsAreFound();
    void theyAreSortedAsTheStoreSortsKeys();
};

void TestCompactObservations::everyFieldComesBack()
{
    CompactObservations observations;
    observations.append(full());
    observations.append(one(1, 1, u"2020"_s, {}));
    QVERIFY(observations.at(0) == full());
    QVERIFY(observations.at(1) == one(1, 1, u"2020"_s, {}));
    QCOMPARE(observations.size(), 2);
}

void TestCompactObservations::zeroIsNotNothing()
{
    CompactObservations observations;
    Observation zero = one(1, 1, u"2020"_s, 0);
    zero.numerator = 0;
    Observation nothing = one(1, 2, u"2020"_s, {});
    nothing.denominator = 0;
    observations.append(zero);
    observations.append(nothing);
    QVERIFY(observations.at(0) == zero);
    QVERIFY(observations.at(1) == nothing);
}

void TestCompactObservations::everyPeriodComesBack_data()
{
    QTest::addColumn<QString>("period");
    for (const char *period : {"1900", "2199", "2020-01", "2020-12", "2020-9M", "2020-H1",
                               "2020-H2", "2020-Q1", "2020-Q4"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

void TestCompactObservations::everyPeriodComesBack()
{
    QFETCH(QString, period);
    CompactObservations observations;
    observations.append(one(1, 1, period, 1));
    QCOMPARE(observations.keyAt(0).period.code(), period);
    QCOMPARE(observations.find(one(1, 1, period, 1).key), 0);
}

void TestCompactObservations::eachIsFoundByItsKey()
{
    CompactObservations observations;
    QCOMPARE(observations.find(full().key), -1);
    observations.append(one(12, 83, u"2021-Q3"_s, 5));
    QCOMPARE(observations.find(full().key), -1); // another part
    observations.append(full());
    QCOMPARE(observations.find(full().key), 1);
    QCOMPARE(observations.find(one(12, 83, u"2021-Q3"_s, 5).key), 0);
    QCOMPARE(observations.find(one(83, 12, u"2021-Q3"_s, 5).key), -1);
    QCOMPARE(observations.find(one(12, 83, u"2021"_s, 5).key), -1);
}

void TestCompactObservations::theFirstOfAKeyIsFound()
{
    CompactObservations observations;
    for (const double value : {40.0, 41.0})
        observations.append(one(1, 1, u"2020"_s, value));
    QCOMPARE(observations.find(one(1, 1, u"2020"_s, {}).key), 0);
}

void TestCompactObservations::anotherMayTakeItsPlace()
{
    CompactObservations observations;
    observations.append(one(1, 1, u"2020"_s, 40));
    Observation other = one(1, 1, u"2020"_s, 41);
    other.note = u"s\u1eeda"_s;
    observations.replace(0, other);
    QVERIFY(observations.at(0) == other);
    QCOMPARE(observations.find(other.key), 0);
}

void TestCompactObservations::thousandsAreFound()
{
    CompactObservations observations;
    for (int i = 0; i < 20'000; ++i)
        observations.append(one(1 + i % 15, 1 + i / 15, u"2020-05"_s, i));
    for (int i = 0; i < 20'000; ++i) {
        const qsizetype found =
            observations.find(one(1 + i % 15, 1 + i / 15, u"2020-05"_s, {}).key);
        QCOMPARE(found, i);
        QCOMPARE(observations.at(found).value, std::optional<double>(i));
    }
}

void TestCompactObservations::theyAreSortedAsTheStoreSortsKeys()
{
    CompactObservations observations;
    for (const char *period :
         {"2021", "2020-Q1", "2020-H1", "2020-9M", "2020-12", "2020-02", "2020"})
        observations.append(one(2, 1, QString::fromLatin1(period), 1));
    observations.append(one(1, 9, u"2022"_s, 1));
    QList<quint32> positions(observations.size());
    std::iota(positions.begin(), positions.end(), 0);
    observations.sort(positions.begin(), positions.end());
    QStringList codes;
    for (const quint32 position : positions)
        codes << observations.keyAt(position).period.code();
    QCOMPARE(codes.takeFirst(), u"2022"_s);
    QStringList inOrder = codes;
    inOrder.sort();
    QCOMPARE(codes, inOrder);
}

QTEST_GUILESS_MAIN(TestCompactObservations)
#include "tst_compactobservations.moc"
