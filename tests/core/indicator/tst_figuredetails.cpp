// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/figuredetails.h"
#include "core/indicator/valuereader.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 121 of 154 communes, from an official report.
Observation stored()
{
    Observation one;
    one.key.period = Period::year(2022);
    one.numerator = 121;
    one.denominator = 154;
    one.value = 121.0 / 154 * 100;
    one.firmness = Firmness::Official;
    one.source = u"S\u1edf TT&TT"_s;
    one.document = u"45/BC-STTTT"_s;
    one.note = u"counted twice"_s;
    return one;
}

Observation entered(double value)
{
    Observation one;
    one.key = stored().key;
    one.value = value;
    return one;
}

Indicator percentage()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Percent;
    return indicator;
}

/// What stands there when that was typed over `stored`.
Observation typed(const QString &text)
{
    const Indicator indicator = percentage();
    const Unit unit;
    const auto read = ValueReader(indicator, unit).read(stored(), text);
    return read ? *read : Observation();
}

} // namespace

class TestFigureDetails : public QObject
{
    Q_OBJECT

private slots:
    void theSameFigureKeepsItsDetails();
    void anotherFigureKeepsNone();
    void whatIsStatedCounts();
    void whatLeftCanBePutBack();
    void aTypedFigureLosesFractionAndSource();
    void aRoundedFigureIsAnotherOne();
    void aClearedCellSaysNothingOfItsOwn();
};

void TestFigureDetails::theSameFigureKeepsItsDetails()
{
    Observation same = entered(121.0 / 154 * 100);
    QVERIFY(settleDetails(same, stored()).none());
    QCOMPARE(same, stored());
}

void TestFigureDetails::anotherFigureKeepsNone()
{
    Observation other = entered(80);
    other.source = u"left over"_s; // not stated
    const FieldSet left = settleDetails(other, stored());
    QCOMPARE(other, entered(80));
    QCOMPARE(fieldNames(left), (QStringList{u"numerator"_s, u"denominator"_s, u"status"_s,
                                            u"source"_s, u"document"_s, u"note"_s}));
}

void TestFigureDetails::whatIsStatedCounts()
{
    Observation other = entered(80);
    other.source = u"H\u1ecdp giao ban"_s;
    FieldSet stated;
    stated.set(fieldPlace(&Observation::source)).set(fieldPlace(&Observation::document));
    const FieldSet left = settleDetails(other, stored(), stated);
    QCOMPARE(other.source, u"H\u1ecdp giao ban"_s);
    QCOMPARE(other.document, QString()); // stated as empty
    QVERIFY(!left.test(fieldPlace(&Observation::document)));
    QVERIFY(left.test(fieldPlace(&Observation::note)));
}

void TestFigureDetails::whatLeftCanBePutBack()
{
    const FieldSet lost = lostDetails(stored(), entered(80));
    QVERIFY(lost.test(fieldPlace(&Observation::source)));
    QVERIFY(!lost.test(fieldPlace(&Observation::evidence))); // there was none
    QVERIFY(!lost.test(fieldPlace(&Observation::value)));    // no detail
    QCOMPARE(withDetails(entered(80), stored(), lost).document, u"45/BC-STTTT"_s);
}

void TestFigureDetails::aTypedFigureLosesFractionAndSource()
{
    QCOMPARE(typed(u"80"_s), entered(80));
}

void TestFigureDetails::aRoundedFigureIsAnotherOne()
{
    QCOMPARE(typed(u"79"_s), entered(79)); // never the 78.57 of the fraction instead
    QCOMPARE(typed(u"78,6"_s), entered(78.6));
}

void TestFigureDetails::aClearedCellSaysNothingOfItsOwn()
{
    const Observation cleared = typed(QString());
    QVERIFY(cleared.isEmpty() && !cleared.numerator && !cleared.denominator);
}

QTEST_APPLESS_MAIN(TestFigureDetails)
#include "tst_figuredetails.moc"
