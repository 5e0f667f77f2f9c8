// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/namedblock.h"
#include "tests/support/builtinfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

/// Blocks of the 157 communes, 9 districts and 47 indicators as offices copy them.
class TestNamedBlock : public QObject
{
    Q_OBJECT

private slots:
    void aColumnOfFiguresHasNoNames();
    void namesOfAllCommunesInAnyOrder();
    void spellingGoesBeforeFolding();
    void shortFormsAndNumbersBeforeNames_data();
    void shortFormsAndNumbersBeforeNames();
    void nameInForceGoesBeforeOneOfAnotherTime_data();
    void nameInForceGoesBeforeOneOfAnotherTime();
    void communesOfOneNameNeedTheirDistrict();
    void theDistrictStandsInAColumn_data();
    void theDistrictStandsInAColumn();
    void theDistrictStandsInARowAbove();
    void aListOfDistrictsAboveTellsNothingApart();
    void codesDecide();
    void aCodeAndAnotherName();
    void anAreaNamedTwiceIsRefusedTwice();
    void aTotalIsNoArea();
    void headings_data();
    void headings();
    void aYearBesideAnUnknownNameIsDoubtful();
    void aYearAboveFigures_data();
    void aYearAboveFigures();
    void yearsDownAreNoticed();
    void indicatorsByCodeAndName();
    void partsBelongToTheIndicatorAbove();
    void noBlockBreaksTheReader();

private:
    const Catalogue &catalogue() const { return m_store->catalogue(); }

    QString nameOf(const QString &key, int year = 2020) const
    {
        return catalogue().unitByKey(key)->nameIn(Period::year(year)).full.vi;
    }

    QList<UnitId> communes() const
    {
        QList<UnitId> units = catalogue().unitsUnder(m_store->home(), Period::year(2020));
        units.removeIf(
            [this](UnitId id) { return catalogue().unit(id)->kind != UnitKind::Commune; });
        return units;
    }

    NamedBlock read(const QList<QStringList> &block, int year = 2020,
                    const Limits &limits = {0, 100}) const
    {
        const UnitNames names(catalogue(),
                              catalogue().unitsUnder(m_store->home(), Period::year(2020)),
                              Period::year(year));
        return readNamedBlock(
            block, {names, UnitKind::Commune, catalogue().programmes().first().id, m_parts},
            [limits](const QString &text) { return limits.contains(text.toDouble()); });
    }

    /// "c-28855-xa-an-hiep", or "ambiguous_area".
    QStringList keys(const NamedBlock &block) const
    {
        QStringList keys;
        for (const BlockRow &row : block.rows)
            keys << (*row.area ? catalogue().unit(**row.area)->key
                               : reasonCode(row.area->error().kind));
        return keys;
    }

    static QStringList periods(const NamedBlock &block)
    {
        QStringList codes;
        for (const BlockColumn &column : block.columns)
            codes << (column.period ? column.period->code() : u"-"_s);
        return codes;
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
    QList<NamedPart> m_parts;
};

void TestNamedBlock::aColumnOfFiguresHasNoNames()
{
    const NamedBlock block = read({{u"30,5"_s}, {u"83"_s}, {u"829"_s}});
    QVERIFY(!block.hasNames());
    QCOMPARE(block.rows.size(), 3);
    QCOMPARE(periods(block), QStringList{u"-"_s});
}

void TestNamedBlock::namesOfAllCommunesInAnyOrder()
{
    QList<UnitId> units = communes();
    QCOMPARE(units.size(), 157);
    std::reverse(units.begin(), units.end());
    QList<QStringList> cells;
    for (const UnitId id : std::as_const(units)) {
        const Unit &unit = *catalogue().unit(id);
        cells << QStringList{nameOf(unit.key), nameOf(catalogue().unit(unit.parent)->key),
                             u"61,5"_s};
    }
    const NamedBlock block = read(cells);
    QVERIFY(block.namesAreas);
    QCOMPARE(block.rows.size(), 157);
    for (qsizetype i = 0; i < units.size(); ++i)
        QCOMPARE(keys(block).at(i), catalogue().unit(units.at(i))->key);
    QCOMPARE(block.columns.size(), 1);
    QCOMPARE(block.columns.first().column, 2);
}

void TestNamedBlock::spellingGoesBeforeFolding()
{
    const NamedBlock block = read({{nameOf(u"c-29212-xa-binh-thanh"_s), u"1"_s},
                                   {nameOf(u"c-29032-xa-binh-thanh"_s), u"2"_s},
                                   {u"xa binh thanh"_s, u"3"_s}});
    QCOMPARE(keys(block), (QStringList{u"c-29212-xa-binh-thanh"_s, u"c-29032-xa-binh-thanh"_s,
                                       u"ambiguous_area"_s}));
}

void TestNamedBlock::shortFormsAndNumbersBeforeNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("x.") << u"x. Son Dong"_s << u"c-28783-xa-son-dong"_s;
    QTest::newRow("X. with its marks")
        << u"X. B\u00ecnh Th\u1ea1nh"_s << u"c-29212-xa-binh-thanh"_s;
    QTest::newRow("TT.") << u"TT. Ch\u00e2u Th\u00e0nh"_s << u"c-28801-thi-tran-chau-thanh"_s;
    QTest::newRow("committee") << u"UBND x\u00e3 S\u01a1n \u0110\u00f4ng"_s
                               << u"c-28783-xa-son-dong"_s;
    QTest::newRow("number before")
        << u"12. X\u00e3 S\u01a1n \u0110\u00f4ng"_s << u"c-28783-xa-son-dong"_s;
    QTest::newRow("capitals") << u"X\u00c3 S\u01a0N \u0110\u00d4NG"_s << u"c-28783-xa-son-dong"_s;
    QTest::newRow("ward with a number") << u"P.8"_s << u"c-28759-phuong-8"_s;
}

void TestNamedBlock::shortFormsAndNumbersBeforeNames()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const NamedBlock block = read({{text, u"1"_s}, {u"An Hoi Ward"_s, u"2"_s}});
    QCOMPARE(keys(block).first(), key);
}

void TestNamedBlock::nameInForceGoesBeforeOneOfAnotherTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("key");
    const QString tuongDa = nameOf(u"c-28837-xa-tuong-da"_s);
    const QString town = nameOf(u"c-28801-thi-tran-chau-thanh"_s);
    QTest::newRow("commune of 2023") << tuongDa << 2023 << u"c-28837-xa-tuong-da"_s;
    QTest::newRow("the name went over") << tuongDa << 2025 << u"c-28855-xa-an-hiep"_s;
    QTest::newRow("town of 2023") << town << 2023 << u"c-28801-thi-tran-chau-thanh"_s;
    QTest::newRow("town of 2025") << town << 2025 << u"c-28810-xa-an-khanh"_s;
    QTest::newRow("a name of before")
        << nameOf(u"c-28810-xa-an-khanh"_s) << 2025 << u"c-28810-xa-an-khanh"_s;
}

void TestNamedBlock::nameInForceGoesBeforeOneOfAnotherTime()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(QString, key);
    QCOMPARE(keys(read({{text, u"1"_s}, {u"An Hoi Ward"_s, u"2"_s}}, year)).first(), key);
}

void TestNamedBlock::communesOfOneNameNeedTheirDistrict()
{
    const NamedBlock block = read({{nameOf(u"c-29161-xa-an-hiep"_s), u"57,75"_s},
                                   {nameOf(u"c-28855-xa-an-hiep"_s), u"79,75"_s},
                                   {nameOf(u"c-28783-xa-son-dong"_s), u"1"_s}});
    QCOMPARE(keys(block),
             (QStringList{u"ambiguous_area"_s, u"ambiguous_area"_s, u"c-28783-xa-son-dong"_s}));
}

void TestNamedBlock::theDistrictStandsInAColumn_data()
{
    QTest::addColumn<QList<QStringList>>("cells");
    const QString hiep = nameOf(u"c-29161-xa-an-hiep"_s);
    const QString hoa = nameOf(u"c-29164-xa-vinh-hoa"_s);
    QTest::newRow("before") << QList<QStringList>{{u"Ba Tri"_s, hiep, u"1"_s},
                                                  {u"Ba Tri"_s, hoa, u"2"_s}};
    QTest::newRow("behind") << QList<QStringList>{{hiep, u"Huyen Ba Tri"_s, u"1"_s},
                                                  {hoa, u"Huyen Ba Tri"_s, u"2"_s}};
    QTest::newRow("merged over both")
        << QList<QStringList>{{u"H. Ba Tri"_s, hiep, u"1"_s}, {QString(), hoa, u"2"_s}};
    QTest::newRow("beside running numbers") << QList<QStringList>{
        {u"1"_s, u"Huyen Ba Tri"_s, hiep, u"1"_s}, {u"2"_s, QString(), hoa, u"2"_s}};
}

void TestNamedBlock::theDistrictStandsInAColumn()
{
    QFETCH(QList<QStringList>, cells);
    const NamedBlock block = read(cells);
    QCOMPARE(keys(block), (QStringList{u"c-29161-xa-an-hiep"_s, u"c-29164-xa-vinh-hoa"_s}));
    QCOMPARE(block.columns.size(), 1);
    QCOMPARE(block.leftOut, QStringList());
}

void TestNamedBlock::theDistrictStandsInARowAbove()
{
    const QString hiep = nameOf(u"c-29161-xa-an-hiep"_s);
    const NamedBlock block =
        read({{nameOf(u"d-chau-thanh"_s), QString()},
              {hiep, u"79,75"_s},
              {nameOf(u"c-28849-xa-an-hoa"_s), u"60"_s},
              {nameOf(u"d-ba-tri"_s), u"55"_s}, // with the district's own figure
              {hiep, u"57,75"_s},
              {nameOf(u"c-29164-xa-vinh-hoa"_s), u"50"_s}});
    QCOMPARE(keys(block),
             (QStringList{u"c-28855-xa-an-hiep"_s, u"c-28849-xa-an-hoa"_s, u"d-ba-tri"_s,
                          u"c-29161-xa-an-hiep"_s, u"c-29164-xa-vinh-hoa"_s}));
}

void TestNamedBlock::aListOfDistrictsAboveTellsNothingApart()
{
    const NamedBlock block = read({{nameOf(u"d-ba-tri"_s), u"55"_s},
                                   {nameOf(u"d-chau-thanh"_s), u"56"_s},
                                   {nameOf(u"c-29161-xa-an-hiep"_s), u"57,75"_s},
                                   {nameOf(u"c-28783-xa-son-dong"_s), u"50"_s}});
    QCOMPARE(keys(block).at(2), u"ambiguous_area"_s); // Son Dong lies in the town
}

void TestNamedBlock::codesDecide()
{
    const QString hiep = nameOf(u"c-29161-xa-an-hiep"_s);
    const NamedBlock named = read({{u"29161"_s, hiep, u"57,75"_s}, {u"28855"_s, hiep, u"79,75"_s}});
    QCOMPARE(keys(named), (QStringList{u"c-29161-xa-an-hiep"_s, u"c-28855-xa-an-hiep"_s}));
    const NamedBlock bare = read({{u"28855"_s, u"1"_s}, {u"29161"_s, u"2"_s}});
    QCOMPARE(keys(bare), (QStringList{u"c-28855-xa-an-hiep"_s, u"c-29161-xa-an-hiep"_s}));
    QVERIFY(!read({{u"83"_s, u"84"_s}, {u"85"_s, u"86"_s}}).hasNames());
}

void TestNamedBlock::aCodeAndAnotherName()
{
    const NamedBlock block = read({{u"28783"_s, nameOf(u"c-28849-xa-an-hoa"_s), u"1"_s},
                                   {u"28849"_s, nameOf(u"c-28849-xa-an-hoa"_s), u"2"_s}});
    QCOMPARE(keys(block), (QStringList{u"area_mismatch"_s, u"c-28849-xa-an-hoa"_s}));
}

void TestNamedBlock::anAreaNamedTwiceIsRefusedTwice()
{
    const QString dong = nameOf(u"c-28783-xa-son-dong"_s);
    const NamedBlock block = read({{dong, u"1"_s}, {u"xa son dong"_s, u"2"_s}});
    QCOMPARE(keys(block), (QStringList{u"duplicate_row"_s, u"duplicate_row"_s}));
}

void TestNamedBlock::aTotalIsNoArea()
{
    const NamedBlock block = read({{nameOf(u"c-28783-xa-son-dong"_s), u"1"_s},
                                   {nameOf(u"c-28849-xa-an-hoa"_s), u"2"_s},
                                   {u"C\u1ed9ng"_s, u"3"_s},
                                   {u"Ng\u01b0\u1eddi l\u1eadp bi\u1ec3u"_s, QString()}});
    QCOMPARE(keys(block),
             (QStringList{u"c-28783-xa-son-dong"_s, u"c-28849-xa-an-hoa"_s, u"unknown_area"_s}));
    QCOMPARE(block.rows.last().line, 3);
}

void TestNamedBlock::headings_data()
{
    QTest::addColumn<QList<QStringList>>("above");
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<QStringList>("leftOut");
    const QString name = u"\u0110\u01a1n v\u1ecb"_s;
    const QString figure = u"T\u1ef7 l\u1ec7 (%)"_s;
    QTest::newRow("years") << QList<QStringList>{{name, u"2021"_s, u"2020"_s}}
                           << QStringList{u"2021"_s, u"2020"_s} << QStringList();
    QTest::newRow("no word above the names")
        << QList<QStringList>{{QString(), u"2021"_s, u"2020"_s}}
        << QStringList{u"2021"_s, u"2020"_s} << QStringList();
    QTest::newRow("quarters") << QList<QStringList>{{name, u"Qu\u00fd I/2023"_s, u"2023-Q2"_s}}
                              << QStringList{u"2023-Q1"_s, u"2023-Q2"_s} << QStringList();
    QTest::newRow("half-year") << QList<QStringList>{{name, u"6 th\u00e1ng 2023"_s,
                                                      u"N\u0103m 2023"_s}}
                               << QStringList{u"2023-H1"_s, u"2023"_s} << QStringList();
    QTest::newRow("a note behind") << QList<QStringList>{{name, u"2021"_s, u"Ghi ch\u00fa"_s}}
                                   << QStringList{u"2021"_s} << QStringList{u"Ghi ch\u00fa"_s};
    QTest::newRow("two rows") << QList<QStringList>{{name, figure, QString()},
                                                    {QString(), u"2021"_s, u"2022"_s}}
                              << QStringList{u"2021"_s, u"2022"_s} << QStringList();
    QTest::newRow("a plan is no figure")
        << QList<QStringList>{{name, u"K\u1ebf ho\u1ea1ch 2023"_s, u"Th\u1ef1c hi\u1ec7n 2023"_s}}
        << QStringList{u"2023"_s} << QStringList{u"K\u1ebf ho\u1ea1ch 2023"_s};
    QTest::newRow("a year in the heading")
        << QList<QStringList>{{name, u"T\u1ef7 l\u1ec7 n\u0103m 2021 (%)"_s,
                               u"T\u1ef7 l\u1ec7 n\u0103m 2022 (%)"_s}}
        << QStringList{u"2021"_s, u"2022"_s} << QStringList();
    QTest::newRow("columns of figures without years")
        << QList<QStringList>{{name, figure, figure}} << QStringList{u"-"_s, u"-"_s}
        << QStringList();
    QTest::newRow("numerator and denominator")
        << QList<QStringList>{{name, u"T\u1eed s\u1ed1"_s, figure}} << QStringList{u"-"_s}
        << QStringList{u"T\u1eed s\u1ed1"_s};
    QTest::newRow("the year in the title")
        << QList<QStringList>{{u"B\u00e1o c\u00e1o n\u0103m 2021"_s, QString(), QString()},
                              {name, u"T\u1eed s\u1ed1"_s, figure}}
        << QStringList{u"2021"_s} << QStringList{u"T\u1eed s\u1ed1"_s};
}

void TestNamedBlock::headings()
{
    QFETCH(QList<QStringList>, above);
    QFETCH(QStringList, periods);
    QFETCH(QStringList, leftOut);
    const NamedBlock block =
        read(above + QList<QStringList>{{nameOf(u"c-28783-xa-son-dong"_s), u"61"_s, u"62"_s},
                                        {nameOf(u"c-28849-xa-an-hoa"_s), u"63"_s, u"64"_s}});
    QCOMPARE(this->periods(block), periods);
    QCOMPARE(block.leftOut, leftOut);
    QCOMPARE(block.rows.size(), 2);
    QVERIFY(!block.doubtfulHeading);
}

void TestNamedBlock::aYearBesideAnUnknownNameIsDoubtful()
{
    const QList<QStringList> cells{{u"Xa La"_s, u"2021"_s},
                                   {nameOf(u"c-28783-xa-son-dong"_s), u"1950"_s},
                                   {nameOf(u"c-28849-xa-an-hoa"_s), u"1960"_s}};
    QVERIFY(read(cells, 2020, {0, {}}).doubtfulHeading);
    QVERIFY(!read(cells, 2020, {0, 100}).doubtfulHeading); // no percentage is 2021
}

void TestNamedBlock::aYearAboveFigures_data()
{
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::addColumn<bool>("isCount");
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<bool>("isDoubtful");
    QTest::newRow("two years") << QList<QStringList>{{u"2020"_s, u"2021"_s}, {u"5"_s, u"6"_s}}
                               << true << QStringList{u"2020"_s, u"2021"_s} << false;
    QTest::newRow("a year that no percentage is")
        << QList<QStringList>{{u"2021"_s}, {u"5"_s}} << false << QStringList{u"2021"_s} << false;
    QTest::newRow("a year that may be a count")
        << QList<QStringList>{{u"2021"_s}, {u"5"_s}} << true << QStringList{u"-"_s} << true;
    QTest::newRow("the word says it") << QList<QStringList>{{u"N\u0103m 2021"_s}, {u"5"_s}} << true
                                      << QStringList{u"2021"_s} << false;
    QTest::newRow("figures that look like years")
        << QList<QStringList>{{u"2021"_s, u"1987"_s}, {u"5"_s, u"6"_s}} << true
        << QStringList{u"-"_s, u"-"_s} << false;
}

void TestNamedBlock::aYearAboveFigures()
{
    QFETCH(QList<QStringList>, cells);
    QFETCH(bool, isCount);
    QFETCH(QStringList, periods);
    QFETCH(bool, isDoubtful);
    const NamedBlock block = read(cells, 2020, isCount ? Limits{0, {}} : Limits{0, 100});
    QCOMPARE(this->periods(block), periods);
    QCOMPARE(block.doubtfulHeading.has_value(), isDoubtful);
}

void TestNamedBlock::yearsDownAreNoticed()
{
    QVERIFY(read({{u"2020"_s, u"5"_s}, {u"2021"_s, u"6"_s}}).hasPeriodsDown);
    QVERIFY(!read({{u"20"_s, u"5"_s}, {u"21"_s, u"6"_s}}).hasPeriodsDown);
}

void TestNamedBlock::indicatorsByCodeAndName()
{
    const Indicator &first = *catalogue().indicator(u"CQS03T"_s);
    const Indicator &second = *catalogue().indicator(u"CQS03H"_s);
    const NamedBlock block =
        read({{u"M\u00e3"_s, u"T\u00ean ch\u1ec9 ti\u00eau"_s, u"\u0110VT"_s, u"2021"_s},
              {second.code, second.name.vi, u"%"_s, u"61"_s},
              {first.code, first.name.vi, u"%"_s, u"62"_s}});
    QVERIFY(block.namesIndicators);
    QVERIFY(!block.namesAreas);
    QCOMPARE((*block.rows.first().indicator)->indicator, second.id);
    QCOMPARE((*block.rows.last().indicator)->indicator, first.id);
    QCOMPARE(periods(block), QStringList{u"2021"_s});
}

void TestNamedBlock::partsBelongToTheIndicatorAbove()
{
    const IndicatorId id = catalogue().indicator(u"KTS02"_s)->id;
    m_parts = {{id, u"Thu\u1ef7 s\u1ea3n"_s}};
    const NamedBlock block = read({{u"KTS02"_s, u"11"_s}, {u"Thuy san"_s, u"12"_s}});
    QCOMPARE(**block.rows.last().indicator, m_parts.first());
    m_parts.clear();
}

/// Blocks of any shape: every row and column that is found lies in the block.
void TestNamedBlock::noBlockBreaksTheReader()
{
    const QStringList texts{QString(),         u"2020"_s,          u"Qu\u00fd I/2023"_s,
                            u"61,5"_s,         u"xa an hiep"_s,    u"28783"_s,
                            u"Huyen Ba Tri"_s, u"CQS03X"_s,        u"STT"_s,
                            u"Gia tri"_s,      u"Ke hoach 2023"_s, u"Cong"_s,
                            u"53/63"_s,        u"xa son dong"_s,   u"\t"_s,
                            u"Tu so"_s};
    QRandomGenerator random(20200120);
    for (int round = 0; round < 100; ++round) {
        QList<QStringList> cells;
        const int rows = random.bounded(7);
        for (int row = 0; row < rows; ++row) {
            QStringList line;
            const int width = random.bounded(6);
            for (int column = 0; column < width; ++column)
                line << texts.at(random.bounded(int(texts.size())));
            cells << line;
        }
        const NamedBlock block = read(cells, 2023, {0, {}});
        for (const BlockRow &row : block.rows)
            QVERIFY(row.line >= 1 && row.line <= rows);
        for (const BlockColumn &column : block.columns)
            QVERIFY(column.column >= 0 && column.column < 6);
        QVERIFY(!block.hasNames() || block.rows.size() <= rows);
    }
}

QTEST_GUILESS_MAIN(TestNamedBlock)
#include "tst_namedblock.moc"
