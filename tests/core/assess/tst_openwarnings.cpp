// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/openwarnings.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator percentage(qint64 id, const QString &code)
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.code = code;
    indicator.kind = IndicatorKind::Percent;
    indicator.direction = Direction::Up;
    indicator.limits = {0, 100};
    return indicator;
}

Indicator placeIn(qint64 id, const QString &code, const QString &index)
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.code = code;
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    indicator.index = index;
    return indicator;
}

Unit unitOf(qint64 id, const QString &key)
{
    Unit unit;
    unit.id = UnitId(id);
    unit.key = key;
    unit.names = {{{key, key}, {key, key}, {}}};
    return unit;
}

RankingIndex indexOf(qint64 id, const QString &code)
{
    RankingIndex index;
    index.id = RankingIndexId(id);
    index.code = code;
    return index;
}

RankingEdition editionOf(qint64 index, int year, const QString &method)
{
    RankingEdition edition;
    edition.index = RankingIndexId(index);
    edition.year = year;
    edition.method = method;
    return edition;
}

Observation value(qint64 indicator, qint64 unit, int year, double number,
                  std::optional<int> outOf = {})
{
    Observation observation;
    observation.key = {IndicatorId(indicator), UnitId(unit), Period::year(year), {}, {}};
    observation.value = number;
    observation.outOf = outOf;
    return observation;
}

Catalogue catalogue()
{
    return Catalogue({}, {percentage(1, u"A"_s), percentage(2, u"B"_s), placeIn(3, u"R"_s, u"I"_s)},
                     {unitOf(1, u"one"_s), unitOf(2, u"two"_s)},
                     {indexOf(1, u"I"_s), indexOf(2, u"J"_s)}, {});
}

/// The questions as a line: "A one 2021 jump, B two 2022 jump".
QString open(const QList<Observation> &observations, const QList<AcceptedWarning> &accepted = {},
             const QList<RankingEdition> &editions = {})
{
    const Catalogue known = catalogue();
    QStringList list;
    for (const ValueWarning &warning : openWarnings(observations, known, editions, accepted))
        list << u"%1 %2 %3 %4"_s.arg(known.indicator(warning.key.indicator)->code,
                                     known.unit(warning.key.unit)->key, warning.key.period.code(),
                                     code(warning.kind));
    return list.join(u", "_s);
}

AcceptedWarning answerTo(const QList<Observation> &observations)
{
    const ValueWarning warning = openWarnings(observations, catalogue(), {}, {}).first();
    return {warning.key, warning.kind, warning.fingerprint(), u"checked"_s, u"An"_s, {}};
}

} // namespace

class TestOpenWarnings : public QObject
{
    Q_OBJECT

private slots:
    void eachSeriesForItself();
    void inTheCataloguesOrder();
    void anAnswerHoldsForItsFigures();
    void anAnswerHoldsForItsPlaceAndKind();
    void answersToFormerFiguresAreHarmless();
    void editionsOfAnotherIndexSayNothing();
    void whatNobodyKnowsIsPassedOver();
};

void TestOpenWarnings::eachSeriesForItself()
{
    QCOMPARE(open({}), QString());
    QCOMPARE(open({value(1, 1, 2020, 78.5), value(1, 2, 2021, 7.85), value(2, 1, 2021, 7.85)}),
             QString());
    QCOMPARE(open({value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.85), value(1, 2, 2021, 80)}),
             u"A one 2021 jump"_s);
}

void TestOpenWarnings::inTheCataloguesOrder()
{
    QCOMPARE(open({value(2, 2, 2020, 60), value(2, 2, 2021, 6), value(2, 1, 2020, 60),
                   value(2, 1, 2021, 6), value(1, 2, 2020, 60), value(1, 2, 2021, 6)}),
             u"A two 2021 jump, B one 2021 jump, B two 2021 jump"_s);
}

void TestOpenWarnings::anAnswerHoldsForItsFigures()
{
    const QList<Observation> asked{value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.85)};
    const AcceptedWarning answer = answerTo(asked);
    QCOMPARE(open(asked, {answer}), QString());
    QCOMPARE(open({value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.8)}, {answer}),
             u"A one 2021 jump"_s);
    QCOMPARE(open({value(1, 1, 2020, 78), value(1, 1, 2021, 7.85)}, {answer}),
             u"A one 2021 jump"_s);
}

void TestOpenWarnings::anAnswerHoldsForItsPlaceAndKind()
{
    const QList<Observation> asked{value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.85)};
    AcceptedWarning elsewhere = answerTo(asked);
    elsewhere.key.unit = UnitId(2);
    AcceptedWarning another = answerTo(asked);
    another.kind = WarningKind::DefinitionChanged;
    QCOMPARE(open(asked, {elsewhere, another}), u"A one 2021 jump"_s);
}

void TestOpenWarnings::answersToFormerFiguresAreHarmless()
{
    const QList<Observation> before{value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.8)};
    const QList<Observation> now{value(1, 1, 2020, 78.5), value(1, 1, 2021, 7.85)};
    QCOMPARE(open(now, {answerTo(before), answerTo(now)}), QString());
}

void TestOpenWarnings::editionsOfAnotherIndexSayNothing()
{
    const QList<Observation> places{value(3, 1, 2020, 31, 63), value(3, 1, 2021, 33, 63)};
    QCOMPARE(open(places, {}, {editionOf(2, 2020, u"a"_s), editionOf(2, 2021, u"b"_s)}), QString());
    QCOMPARE(open(places, {}, {editionOf(1, 2020, u"a"_s), editionOf(1, 2021, u"b"_s)}),
             u"R one 2021 definition_changed"_s);
}

void TestOpenWarnings::whatNobodyKnowsIsPassedOver()
{
    QCOMPARE(open({value(9, 1, 2020, 78.5), value(9, 1, 2021, 7.85), value(1, 9, 2020, 78.5),
                   value(1, 9, 2021, 7.85)}),
             QString());
}

QTEST_APPLESS_MAIN(TestOpenWarnings)
#include "tst_openwarnings.moc"
