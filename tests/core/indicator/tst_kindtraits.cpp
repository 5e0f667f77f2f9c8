// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/indicator.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestKindTraits : public QObject
{
    Q_OBJECT

private slots:
    void traits_data();
    void traits();
    void codesAreReadBack();
};

void TestKindTraits::traits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a percentage") << u"percent"_s << u"number fraction share measure decimals"_s;
    QTest::newRow("a count") << u"count"_s << u"number sum measure decimals"_s;
    QTest::newRow("a ratio") << u"ratio"_s << u"number fraction measure decimals"_s;
    QTest::newRow("a rate") << u"rate"_s << u"number change measure decimals"_s;
    QTest::newRow("a place") << u"rank"_s << u"number field"_s;
    QTest::newRow("a milestone") << u"milestone"_s << u"state measure decimals"_s;
    QTest::newRow("an objective") << u"text"_s << u"words measure decimals"_s;
}

void TestKindTraits::traits()
{
    QFETCH(QString, kind);
    const KindTraits &traits = traitsOf(*indicatorKindFromCode(kind));
    QStringList list{traits.holds == Holds::Number  ? u"number"_s
                     : traits.holds == Holds::State ? u"state"_s
                                                    : u"words"_s};
    const auto add = [&list](bool has, const QString &word) {
        if (has)
            list << word;
    };
    add(traits.hasField, u"field"_s);
    add(traits.hasFraction, u"fraction"_s);
    add(traits.isShare, u"share"_s);
    add(traits.isChange, u"change"_s);
    add(traits.addsUp, u"sum"_s);
    add(traits.isMeasureWritten, u"measure"_s);
    add(traits.hasDecimals, u"decimals"_s);
    QTEST(list.join(u' '), "expected");
}

void TestKindTraits::codesAreReadBack()
{
    for (const KindTraits &one : Detail::kindTraits)
        QCOMPARE(indicatorKindFromCode(code(one.kind)), std::optional(one.kind));
    QVERIFY(!indicatorKindFromCode(u"Percent"_s));
    QVERIFY(!indicatorKindFromCode({}));
}

QTEST_APPLESS_MAIN(TestKindTraits)
#include "tst_kindtraits.moc"
