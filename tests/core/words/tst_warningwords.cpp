// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/warningwords.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator percentage()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Percent;
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.parts = {{u"N\u00f4ng nghi\u1ec7p"_s, u"Agriculture"_s}};
    return indicator;
}

Indicator centres()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Count;
    indicator.measure = {u"trung t\u00e2m"_s, u"centres"_s};
    indicator.decimals = 0;
    return indicator;
}

Indicator rank()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Rank;
    indicator.measure = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.decimals = 0;
    return indicator;
}

/// A value of 2021 after one of 2020.
ValueWarning warningOf(WarningKind kind, double value, double previous)
{
    ValueWarning warning;
    warning.kind = kind;
    warning.key.period = Period::year(2021);
    warning.value = value;
    warning.previous = previous;
    warning.previousPeriod = Period::year(2020);
    return warning;
}

ValueWarning placeOf(WarningKind kind, double place, int outOf, double before, int outOfBefore)
{
    ValueWarning warning = warningOf(kind, place, before);
    warning.outOf = outOf;
    warning.previousOutOf = outOfBefore;
    return warning;
}

QString english(const ValueWarning &warning, const Indicator &indicator)
{
    return warningSentence(warning, indicator, Phrasebook(Language::English));
}

} // namespace

class TestWarningWords : public QObject
{
    Q_OBJECT

private slots:
    void jumps();
    void usualChange();
    void ranksMove();
    void decreases();
    void partsOfACount();
    void partsOfAShare();
    void partsAreNamedInTheBooksLanguage();
    void breaks();
    void uncertainUnits();
    void eachKindHasAName();
    void figuresFollowTheLanguage();
};

void TestWarningWords::jumps()
{
    QCOMPARE(english(warningOf(WarningKind::Jump, 7.85, 78.5), percentage()),
             u"7.85% for 2021 after 78.5% for 2020 is a fall of 70.65 percentage points; "
             u"there are "
             "too few years to know what is usual. Check the decimal sign, the number of digits "
             "and the unit of measure."_s);
}

void TestWarningWords::usualChange()
{
    ValueWarning warning = warningOf(WarningKind::Jump, 125, 4);
    warning.usual = UsualChange{0.5, 0.3};
    QCOMPARE(
        english(warning, centres()),
        u"125\u00a0centres for 2021 after 4\u00a0centres for 2020 is a rise of 121, while a "
        "rise of 0.5 a year is usual. Check the decimal sign, the number of digits and the unit of "
        "measure."_s);
}

void TestWarningWords::ranksMove()
{
    QCOMPARE(english(placeOf(WarningKind::Jump, 5, 63, 50, 63), rank()),
             u"Rank 5/63 for 2021 after 50/63 for 2020 is a move of more than a third of the "
             "number ranked. Check the rank and the edition of the ranking."_s);
}

void TestWarningWords::decreases()
{
    ValueWarning warning = warningOf(WarningKind::CumulativeDecrease, 1407, 1483);
    warning.key.period = Period::halfYear(2021, 1);
    warning.previousPeriod = Period::quarter(2021, 1);
    QCOMPARE(
        english(warning, centres()),
        u"1,407\u00a0centres for H1/2021 is less than 1,483\u00a0centres for Q1/2021, although "
        "the figure is cumulative. Check both figures."_s);
}

void TestWarningWords::partsOfACount()
{
    ValueWarning warning;
    warning.kind = WarningKind::PartsAgainstWhole;
    warning.key.period = Period::year(2021);
    warning.value = 13;
    warning.partsSum = 12;
    QCOMPARE(english(warning, centres()), u"The sectors add up to 12\u00a0centres for 2021, but "
                                          u"the overall figure is 13\u00a0centres. "
                                          "Check each sector and the overall figure."_s);
}

void TestWarningWords::partsOfAShare()
{
    ValueWarning warning;
    warning.kind = WarningKind::PartsAgainstWhole;
    warning.key.period = Period::year(2021);
    warning.value = 14.2;
    warning.leastPart = 5.2;
    warning.greatestPart = 14;
    QCOMPARE(english(warning, percentage()),
             u"14.2% for 2021 lies outside its sectors, which range from 5.2% to 14.0%. Check each "
             "sector and the overall figure."_s);
}

void TestWarningWords::partsAreNamedInTheBooksLanguage()
{
    ValueWarning warning = warningOf(WarningKind::Jump, 7.8, 78.5);
    warning.key.part = u"N\u00f4ng nghi\u1ec7p"_s;
    QVERIFY(english(warning, percentage()).startsWith(u"7.8% for 2021 (Agriculture) after"_s));
    const QString vietnamese =
        warningSentence(warning, percentage(), Phrasebook(Language::Vietnamese));
    QVERIFY(vietnamese.contains(u"2021 (N\u00f4ng nghi\u1ec7p)"_s));
    warning.key.part = u"50%1"_s; // of no catalogue, and no place to fill
    QVERIFY(english(warning, percentage()).startsWith(u"7.8% for 2021 (50%1) after 78.5%"_s));
}

void TestWarningWords::breaks()
{
    QCOMPARE(english(placeOf(WarningKind::DefinitionChanged, 31, 63, 33, 63), rank()),
             u"The method has changed: 31/63 for 2021 is not compared with 33/63 for 2020. Check "
             "that the figure follows the new method."_s);
    QCOMPARE(english(placeOf(WarningKind::FieldChanged, 20, 34, 60, 63), rank()),
             u"The number ranked has changed: 20/34 for 2021 is not compared with 60/63 "
             "for 2020. Check the number ranked in the edition."_s);
}

void TestWarningWords::uncertainUnits()
{
    ValueWarning warning;
    warning.kind = WarningKind::UnitUncertain;
    warning.key.period = Period::year(2024);
    warning.edge = QDate(2024, 12, 31);
    QCOMPARE(english(warning, percentage()),
             u"The area was established around 31/12/2024; the exact day is not known. Check that "
             "the figure for 2024 is that of this area."_s);
    warning.isEnd = true;
    QCOMPARE(english(warning, percentage()),
             u"The area was abolished around 31/12/2024; the exact day is not known. Check that "
             "the figure for 2024 is that of this area."_s);
}

void TestWarningWords::eachKindHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(WarningKind::UnitUncertain); ++kind) {
        const auto one = static_cast<WarningKind>(kind);
        names << warningName(one, Phrasebook(Language::English));
        QVERIFY(warningKindFromCode(code(one)) == one);
    }
    QCOMPARE(names.size(), 6);
    QVERIFY(!names.contains(QString()));
    QVERIFY(!warningKindFromCode(u"of tomorrow"_s));
}

void TestWarningWords::figuresFollowTheLanguage()
{
    const ValueWarning warning = warningOf(WarningKind::Jump, 7.85, 1078.5);
    const QString sentence = warningSentence(warning, centres(), Phrasebook(Language::Vietnamese));
    QVERIFY(sentence.contains(u"7,85\u00a0trung t\u00e2m"_s));
    QVERIFY(sentence.contains(u"1.078,5\u00a0trung t\u00e2m"_s));
    QVERIFY(sentence.contains(u"gi\u1ea3m 1.070,65"_s));
}

QTEST_APPLESS_MAIN(TestWarningWords)
#include "tst_warningwords.moc"
