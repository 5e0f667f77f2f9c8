// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/valuereader.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator ofKind(IndicatorKind kind)
{
    Indicator indicator;
    indicator.code = u"I"_s;
    indicator.kind = kind;
    if (kind == IndicatorKind::Percent)
        indicator.measure = {u"%"_s, u"%"_s};
    return indicator;
}

/// A unit that has always been there.
Unit anywhere()
{
    Unit unit;
    unit.names = {{{u"B\u1ebfn Tre"_s, u"Ben Tre"_s},
                   {u"T\u1ec9nh B\u1ebfn Tre"_s, u"Ben Tre Province"_s},
                   {}}};
    return unit;
}

Observation ofYear()
{
    Observation observation;
    observation.key.period = Period::year(2021);
    return observation;
}

ValueCell typed(const QString &text)
{
    return {text, {}, false};
}

/// Numerator and denominator in cells of their own, as a table has them.
Result<Observation> readFraction(const Indicator &indicator, const Observation &stated,
                                 const QString &numerator, const QString &denominator)
{
    const Unit unit = anywhere();
    const ValueReader reader(indicator, unit, {});
    Observation read = stated;
    return reader.readNumerator(typed(numerator), read)
        .and_then([&] { return reader.readDenominator(typed(denominator), read); })
        .and_then([&] { return reader.complete(read); });
}

QString kindOf(const Result<Observation> &read)
{
    return read ? u"ok"_s : reasonCode(read.error().kind);
}

} // namespace

class TestValueReader : public QObject
{
    Q_OBJECT

private slots:
    void aFractionGivesTheValue_data();
    void aFractionGivesTheValue();
    void eachFigureOfAFractionHasItsPlace();
    void aStatedRatioGoesBeforeItsFraction();
    void aStatedPercentageIsComputedAnew();
    void nothingCanBeDividedByNothing_data();
    void nothingCanBeDividedByNothing();
    void aPlaceSaysAmongHowMany();
    void twoNumbersOfPlacesThatDifferAreRefused();
    void whatIsTypedTakesThePlaceOfEveryFigure();
};

void TestValueReader::aFractionGivesTheValue_data()
{
    QTest::addColumn<IndicatorKind>("kind");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<double>("value");
    QTest::newRow("a share of a whole") << IndicatorKind::Percent << u"3"_s << u"8"_s << 37.5;
    QTest::newRow("a ratio below 1") << IndicatorKind::Ratio << u"3"_s << u"8"_s << 0.375;
    QTest::newRow("a ratio above 1") << IndicatorKind::Ratio << u"9"_s << u"4"_s << 2.25;
    QTest::newRow("none of many") << IndicatorKind::Ratio << u"0"_s << u"4"_s << 0.0;
}

void TestValueReader::aFractionGivesTheValue()
{
    QFETCH(IndicatorKind, kind);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(double, value);
    const auto read = readFraction(ofKind(kind), ofYear(), numerator, denominator);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(read->value, std::optional(value));
}

void TestValueReader::eachFigureOfAFractionHasItsPlace()
{
    const auto read = readFraction(ofKind(IndicatorKind::Ratio), ofYear(), u"7"_s, u"2"_s);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(read->numerator, std::optional(7.0));
    QCOMPARE(read->denominator, std::optional(2.0));
}

/// Its measure may be "in a thousand".
void TestValueReader::aStatedRatioGoesBeforeItsFraction()
{
    Observation stated = ofYear();
    stated.value = 375;
    const auto read = readFraction(ofKind(IndicatorKind::Ratio), stated, u"3"_s, u"8"_s);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(read->value, std::optional(375.0));
}

void TestValueReader::aStatedPercentageIsComputedAnew()
{
    Observation stated = ofYear();
    stated.value = 66.7;
    const auto read = readFraction(ofKind(IndicatorKind::Percent), stated, u"2"_s, u"3"_s);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(*read->value, 200.0 / 3);
    stated.value = 66;
    QCOMPARE(kindOf(readFraction(ofKind(IndicatorKind::Percent), stated, u"2"_s, u"3"_s)),
             u"percentage_mismatch"_s);
}

void TestValueReader::nothingCanBeDividedByNothing_data()
{
    QTest::addColumn<IndicatorKind>("kind");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    for (const IndicatorKind kind : {IndicatorKind::Percent, IndicatorKind::Ratio}) {
        const QByteArray name = kind == IndicatorKind::Percent ? "percent" : "ratio";
        QTest::addRow("%s, none of none", name.constData()) << kind << u"0"_s << u"0"_s;
        QTest::addRow("%s, no denominator", name.constData()) << kind << u"3"_s << QString();
        QTest::addRow("%s, no numerator", name.constData()) << kind << QString() << u"3"_s;
    }
}

void TestValueReader::nothingCanBeDividedByNothing()
{
    QFETCH(IndicatorKind, kind);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QCOMPARE(kindOf(readFraction(ofKind(kind), ofYear(), numerator, denominator)), u"bad_number"_s);
}

void TestValueReader::aPlaceSaysAmongHowMany()
{
    const Indicator rank = ofKind(IndicatorKind::Rank);
    const Unit unit = anywhere();
    const auto read = ValueReader(rank, unit, {}).read(ofYear(), u"53/63"_s);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(read->value, std::optional(53.0));
    QCOMPARE(read->outOf, std::optional(63));
    QCOMPARE(kindOf(ValueReader(rank, unit, {}).read(ofYear(), u"53/"_s)), u"bad_number"_s);
}

void TestValueReader::twoNumbersOfPlacesThatDifferAreRefused()
{
    const Indicator rank = ofKind(IndicatorKind::Rank);
    const Unit unit = anywhere();
    const ValueReader reader(rank, unit, {});
    Observation read = ofYear();
    QVERIFY(reader.readValue(typed(u"53/63"_s), read));
    QVERIFY(reader.readOutOf(typed(u"63"_s), read));
    const Result<> other = reader.readOutOf(typed(u"34"_s), read);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::BadNumber);
    QCOMPARE(other.error().subject, u"34"_s);
}

/// What stands beside a figure goes with it: the source of before is none of the new one.
void TestValueReader::whatIsTypedTakesThePlaceOfEveryFigure()
{
    Observation known = ofYear();
    known.value = 50;
    known.numerator = 4;
    known.denominator = 8;
    known.source = u"B\u00e1o c\u00e1o"_s;
    const Unit unit = anywhere();
    const auto read = ValueReader(ofKind(IndicatorKind::Percent), unit, {}).read(known, u"75"_s);
    QVERIFY2(read, outcome(read).constData());
    QCOMPARE(read->value, std::optional(75.0));
    QCOMPARE(read->numerator, std::nullopt);
    QCOMPARE(read->denominator, std::nullopt);
    QCOMPARE(read->source, QString());
}

QTEST_GUILESS_MAIN(TestValueReader)
#include "tst_valuereader.moc"
