// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/verdictwords.h"
#include "tests/support/series.h"
#include "ui/models/indicatorcells.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

IndicatorSituation rank(const QString &places, int asOf)
{
    Indicator indicator;
    indicator.code = u"KTS04"_s;
    indicator.name = {u"X\u1ebfp h\u1ea1ng"_s, u"Readiness rank"_s};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    Target target;
    target.horizon = 2025;
    target.comparator = Comparator::AtMost;
    target.value = 25;
    indicator.targets = {target};
    const Series known = series(places);
    const AsOf from{asOf, 2020};
    return {indicator, known, assess(indicator, known, from), from};
}

} // namespace

/// The cells, tool tips and spoken words of the window say what briefs and charts say: their words
/// are those of core/words.
class TestIndicatorCells : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfARank_data();
    void cellsOfARank();
    void verdictsAreCountedAsTheyAreCalled_data();
    void verdictsAreCountedAsTheyAreCalled();
};

void TestIndicatorCells::cellsOfARank_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("in English")
        << Language::English
        << QStringList{u"53/63 (2019, est.)"_s, u"down 3 places"_s, u"top 25"_s,
                       u"over 1 year late"_s,
                       u"top 25; Moving away (\u2020\u00a0figure of 2019); 53/63 (2019, est.)"_s}
        << u"Readiness rank\n2025: top 25: Moving away (\u2020\u00a0figure of 2019)\nneeds to rise "
           "by 28 places in 2025 (figure of 2019)"_s;
    QTest::newRow("in Vietnamese")
        << Language::Vietnamese
        << QStringList{u"53/63 (2019, \u01b0\u1edbc)"_s, u"gi\u1ea3m 3 b\u1eadc"_s,
                       u"nh\u00f3m 25 d\u1eabn \u0111\u1ea7u"_s,
                       u"ch\u1eadm tr\u00ean 1 n\u0103m"_s,
                       u"nh\u00f3m 25 d\u1eabn \u0111\u1ea7u; Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c "
                       "ti\u00eau (\u2020\u00a0s\u1ed1 li\u1ec7u n\u0103m 2019); 53/63 (2019, "
                       "\u01b0\u1edbc)"_s}
        << u"X\u1ebfp h\u1ea1ng\n2025: nh\u00f3m 25 d\u1eabn \u0111\u1ea7u: Ng\u01b0\u1ee3c "
           "chi\u1ec1u m\u1ee5c ti\u00eau (\u2020\u00a0s\u1ed1 li\u1ec7u n\u0103m 2019)\nc\u1ea7n "
           "t\u0103ng 28 b\u1eadc trong n\u0103m 2025 (s\u1ed1 li\u1ec7u n\u0103m 2019)"_s;
}

void TestIndicatorCells::cellsOfARank()
{
    QFETCH(Language, language);
    const Phrasebook book(language);
    const IndicatorSituation one = rank(u"2018=50/63 2019=~53/63"_s, 2024);
    const QStringList cells{Models::latestCell(one, book), Models::changeCell(one, book),
                            Models::targetCell(one, 2025, book), Models::lagCell(one, book),
                            Models::targetWords(one, 2025, book)};
    QTEST(cells, "cells");
    QTEST(Models::targetToolTip(one, 2025, book), "toolTip");
    QCOMPARE(Models::indicatorToolTip(one, book), Models::targetToolTip(one, 2025, book));
    QCOMPARE(Models::targetCell(one, 2030, book), QString());
}

void TestIndicatorCells::verdictsAreCountedAsTheyAreCalled_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("in English") << Language::English
                                << u"2 moving away, 1 met, 3 on figures of earlier years"_s;
    QTest::newRow("in Vietnamese") << Language::Vietnamese
                                   << u"2 ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau, 1 "
                                      u"\u0111\u1ea1t, 3 d\u1ef1a tr\u00ean "
                                      "s\u1ed1 li\u1ec7u c\u00e1c n\u0103m tr\u01b0\u1edbc"_s;
}

void TestIndicatorCells::verdictsAreCountedAsTheyAreCalled()
{
    QFETCH(Language, language);
    VerdictCounts counts;
    counts.byVerdict = {{Verdict::Met, 1}, {Verdict::WrongDirection, 2}};
    counts.onOldValues = 3;
    QTEST(Models::countWords(counts, Phrasebook(language)), "words");
}

QTEST_APPLESS_MAIN(TestIndicatorCells)

#include "tst_indicatorcells.moc"
