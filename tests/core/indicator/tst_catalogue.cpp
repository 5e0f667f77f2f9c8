// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/agency.h"
#include "core/indicator/catalogue.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void indicatorsAreFound_data();
    void indicatorsAreFound();
    void unitsAreFound_data();
    void unitsAreFound();
    void unitsOfAnyTime_data();
    void unitsOfAnyTime();
    void codesBelongToAUnitByDate_data();
    void codesBelongToAUnitByDate();
    void namesBelongToADate_data();
    void namesBelongToADate();
    void namesTellTwinsApart_data();
    void namesTellTwinsApart();
    void noTwoUnitsOfATimeShareAName();
    void unitsUnderAProvinceChange();
    void repeatsReadTheOther();
    void everyCodeReadsBack();
    void boundIndicatorsLiveAtTheirUnit();
    void agencyOfADay_data();
    void agencyOfADay();

private:
    const Catalogue &catalogue() const { return m_store->catalogue(); }

    QString keyOf(const Result<UnitId> &found) const
    {
        return found ? catalogue().unit(*found)->key : reasonCode(found.error().kind);
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestCatalogue::indicatorsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("by code") << u"KTS04"_s << "KTS04";
    QTest::newRow("by code in small letters") << u"kts04"_s << "KTS04";
    QTest::newRow("by its Vietnamese name")
        << u"T\u1ef7 tr\u1ecdng kinh t\u1ebf s\u1ed1 trong GRDP"_s << "KTS01";
    QTest::newRow("by that name without marks") << u"ty trong kinh te so trong grdp"_s << "KTS01";
    QTest::newRow("by its English name") << u"Digital economy share of GRDP"_s << "KTS01";
    QTest::newRow("by an alias") << u"ICT Index"_s << "KTS04";
    QTest::newRow("a part of a name is no name") << u"kinh te"_s << "";
    QTest::newRow("nothing") << QString() << "";
}

void TestCatalogue::indicatorsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto found = catalogue().findIndicator(text);
    QCOMPARE(found ? catalogue().indicator(*found)->code : QString(), code);
    if (!found)
        QCOMPARE(found.error().kind, Error::Kind::UnknownIndicator);
}

void TestCatalogue::boundIndicatorsLiveAtTheirUnit()
{
    const UnitId province = catalogue().unitByKey(u"p-ben-tre"_s)->id;
    const UnitId city = catalogue().unitByKey(u"d-ben-tre"_s)->id;
    const UnitId elsewhere = catalogue().unitByKey(u"d-ba-tri"_s)->id;
    const Indicator &smartCity = *catalogue().indicator(u"XHS07"_s);
    QCOMPARE(catalogue().valuesUnit(smartCity, province), city);
    QCOMPARE(catalogue().valuesUnit(smartCity, city), city);
    QCOMPARE(catalogue().valuesUnit(smartCity, elsewhere), elsewhere);
    const Indicator &free = *catalogue().indicator(u"CQS03T"_s);
    QCOMPARE(catalogue().valuesUnit(free, province), province);
    const QList<UnitId> bound = catalogue().boundUnits(free.programme, province);
    QCOMPARE(bound.size(), 4); // the city, Chau Thanh, Ba Tri, Thanh Phu
    QVERIFY(bound.contains(city) && bound.contains(elsewhere));
}

void TestCatalogue::unitsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by code") << u"83"_s << "2020"
                             << "p-ben-tre";
    QTest::newRow("a district by code") << u"836"_s << "2020"
                                        << "d-ba-tri";
    QTest::newRow("by key") << u"p-ben-tre"_s << "2020"
                            << "p-ben-tre";
    QTest::newRow("by name with its kind") << u"T\u1ec9nh B\u1ebfn Tre"_s << "2020"
                                           << "p-ben-tre";
    QTest::newRow("by its English name") << u"Ben Tre Province"_s << "2020"
                                         << "p-ben-tre";
    QTest::newRow("a city by its short form") << u"TP. B\u1ebfn Tre"_s << "2020"
                                              << "d-ben-tre";
    QTest::newRow("a district by its short form") << u"H. Ba Tri"_s << "2020"
                                                  << "d-ba-tri";
    QTest::newRow("the committee of a district")
        << u"UBND huy\u1ec7n B\u00ecnh \u0110\u1ea1i"_s << "2020"
        << "d-binh-dai";
    QTest::newRow("the committee of a city") << u"UBND TP.B\u1ebfn Tre"_s << "2020"
                                             << "d-ben-tre";
    QTest::newRow("without marks") << u"huyen mo cay bac"_s << "2020"
                                   << "d-mo-cay-bac";
    QTest::newRow("the other place of the mark") << u"Kh\u00e1nh Ho\u00e0"_s << "2020"
                                                 << "p-khanh-hoa";
    QTest::newRow("an old name") << u"Th\u1eeba Thi\u00ean - Hu\u1ebf"_s << "2020"
                                 << "p-hue";
    QTest::newRow("the new name") << u"Hu\u1ebf"_s << "2026"
                                  << "p-hue";
    QTest::newRow("two communes of one name") << u"An Hi\u1ec7p"_s << "2020"
                                              << "ambiguous_area";
    QTest::newRow("district and township of one name") << u"Ch\u00e2u Th\u00e0nh"_s << "2020"
                                                       << "ambiguous_area";
    QTest::newRow("the district with its kind") << u"Huy\u1ec7n Ch\u00e2u Th\u00e0nh"_s << "2020"
                                                << "d-chau-thanh";
    QTest::newRow("province and city of one name") << u"B\u1ebfn Tre"_s << "2020"
                                                   << "ambiguous_area";
    QTest::newRow("a code before the change") << u"86"_s << "2024"
                                              << "p-vinh-long";
    QTest::newRow("in the half before it") << u"86"_s << "2025-H1"
                                           << "p-vinh-long";
    QTest::newRow("after the change") << u"86"_s << "2026"
                                      << "p-vinh-long-2025";
    QTest::newRow("in the half after it") << u"86"_s << "2025-H2"
                                          << "p-vinh-long-2025";
    QTest::newRow("in the year of the change both") << u"86"_s << "2025"
                                                    << "ambiguous_area";
    QTest::newRow("a code that went to another unit") << u"82"_s << "2020"
                                                      << "p-tien-giang";
    QTest::newRow("the other unit") << u"82"_s << "2026"
                                    << "p-dong-thap-2025";
    QTest::newRow("a unit that ended") << u"83"_s << "2026"
                                       << "unit_not_valid_in_period";
    QTest::newRow("nobody") << u"Atlantis"_s << "2020"
                            << "unknown_area";
    QTest::newRow("nothing") << QString() << "2020"
                             << "unknown_area";
}

void TestCatalogue::unitsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    QFETCH(QString, expected);
    QCOMPARE(keyOf(catalogue().findUnit(text, *Period::fromText(period))), expected);
}

void TestCatalogue::unitsOfAnyTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one unit only") << u"83"_s << "p-ben-tre";
    QTest::newRow("a code of two times") << u"86"_s << "ambiguous_area";
    QTest::newRow("nobody") << u"00"_s << "unknown_area";
}

void TestCatalogue::unitsOfAnyTime()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(keyOf(catalogue().findUnitOfAnyTime(text)), expected);
}

void TestCatalogue::codesBelongToAUnitByDate_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("key");
    QTest::newRow("the day before the change") << QDate(2025, 6, 30) << "p-vinh-long";
    QTest::newRow("the day of the change") << QDate(2025, 7, 1) << "p-vinh-long-2025";
}

void TestCatalogue::codesBelongToAUnitByDate()
{
    QFETCH(QDate, day);
    QFETCH(QString, key);
    QCOMPARE(catalogue().unitWithCode(u"86"_s, day)->key, key);
    QVERIFY(!catalogue().unitWithCode(u"00"_s, day));
}

void TestCatalogue::namesBelongToADate_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("name");
    QTest::newRow("a province before its rise") << u"p-hue"_s << "2024"
                                                << "Thua Thien Hue Province";
    QTest::newRow("and after") << u"p-hue"_s << "2025"
                               << "Hue City";
    QTest::newRow("a ward before its new name") << u"c-28777-phuong-an-hoi"_s << "2019"
                                                << "Ward 2";
    QTest::newRow("in the year of it") << u"c-28777-phuong-an-hoi"_s << "2020"
                                       << "An Hoi Ward";
    QTest::newRow("a unit in its last year") << u"p-ben-tre"_s << "2025"
                                             << "Ben Tre Province";
}

void TestCatalogue::namesBelongToADate()
{
    QFETCH(QString, key);
    QFETCH(QString, period);
    QFETCH(QString, name);
    const Unit *unit = catalogue().unitByKey(key);
    QCOMPARE(unit->nameIn(*Period::fromText(period)).full.en, name);
    QVERIFY(!unit->codeIn(*Period::fromText(period)).isEmpty());
    QVERIFY(!unit->codeOn().isEmpty());
}

void TestCatalogue::namesTellTwinsApart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::optional<Period>>("period");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    const auto then = std::optional(Period::year(2023));
    QTest::newRow("one of two An Hiep") << u"29161"_s << then << u"X\u00e3 An Hi\u1ec7p (Ba Tri)"_s
                                        << u"An Hiep Commune (Ba Tri)"_s;
    QTest::newRow("the other") << u"28855"_s << then
                               << u"X\u00e3 An Hi\u1ec7p (Ch\u00e2u Th\u00e0nh)"_s
                               << u"An Hiep Commune (Chau Thanh)"_s;
    QTest::newRow("a district alone of its name")
        << u"836"_s << then << u"Huy\u1ec7n Ba Tri"_s << u"Ba Tri District"_s;
    QTest::newRow("a province") << u"83"_s << then << u"T\u1ec9nh B\u1ebfn Tre"_s
                                << u"Ben Tre Province"_s;
}

void TestCatalogue::namesTellTwinsApart()
{
    QFETCH(QString, code);
    QFETCH(std::optional<Period>, period);
    QFETCH(QString, vi);
    QFETCH(QString, en);
    const UnitId unit = *catalogue().findUnit(code, Period::year(2023));
    QCOMPARE(catalogue().nameOf(unit, period, Language::Vietnamese), vi);
    QCOMPARE(catalogue().nameOf(unit, period, Language::English), en);
}

void TestCatalogue::noTwoUnitsOfATimeShareAName()
{
    const QList<std::optional<Period>> periods{Period::year(2010), Period::year(2019),
                                               Period::year(2023), std::nullopt};
    for (const std::optional<Period> &period : periods) {
        for (const Language language : {Language::Vietnamese, Language::English}) {
            QHash<QString, QString> keys;
            for (const Unit &unit : catalogue().units()) {
                const bool isThen =
                    period ? unit.validity.overlaps(*period) : unit.kind != UnitKind::Province;
                if (!isThen)
                    continue;
                const QString name = catalogue().nameOf(unit.id, period, language);
                QVERIFY2(!keys.contains(name),
                         qPrintable(name + u": "_s + keys.value(name) + u" and "_s + unit.key));
                keys.insert(name, unit.key);
            }
        }
    }
}

void TestCatalogue::unitsUnderAProvinceChange()
{
    const UnitId home = m_store->home();
    QCOMPARE(catalogue().unitsUnder(home, Period::year(2020)).size(), 167);
    QCOMPARE(catalogue().unitsUnder(home, Period::year(2025)).size(), 158);
    QCOMPARE(catalogue().unitsUnder(home, Period::year(2020)).first(), home);
}

void TestCatalogue::repeatsReadTheOther()
{
    const Indicator &repeat = *catalogue().indicator(u"TQ09"_s);
    QCOMPARE(catalogue().valuesOf(repeat).code, u"KTS04"_s);
    const Indicator &own = *catalogue().indicator(u"KTS01"_s);
    QCOMPARE(&catalogue().valuesOf(own), &own);
    QCOMPARE(catalogue().pillarOf(own)->code, u"KTS"_s);
}

void TestCatalogue::everyCodeReadsBack()
{
    for (const char *text : {"percent", "count", "ratio", "rate", "rank", "milestone", "text"})
        QCOMPARE(code(*indicatorKindFromCode(QString::fromLatin1(text))),
                 QString::fromLatin1(text));
    for (const char *text : {"by", "each_year", "every_part", "done", "progress"})
        QCOMPARE(code(*targetModeFromCode(QString::fromLatin1(text))), QString::fromLatin1(text));
    for (const char *text : {">=", ">", "<=", "<", "="})
        QCOMPARE(code(*comparatorFromCode(QString::fromLatin1(text))), QString::fromLatin1(text));
    QVERIFY(!comparatorFromCode(u"=>"_s) && !indicatorKindFromCode({}) && !levelFromCode(u"x"_s));
}

void TestCatalogue::agencyOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("place");
    QTest::newRow("before the merger") << QDate(2025, 2, 28) << "STTTT"
                                       << "Ben Tre";
    QTest::newRow("long before") << QDate(2019, 12, 31) << "STTTT"
                                 << "Ben Tre";
    QTest::newRow("after it") << QDate(2025, 3, 1) << "SKHCN"
                              << "Ben Tre";
    QTest::newRow("the province's last day") << QDate(2025, 6, 30) << "SKHCN"
                                             << "Ben Tre";
    QTest::newRow("the new province") << QDate(2025, 7, 1) << "SKHCN"
                                      << "Vinh Long";
}

void TestCatalogue::agencyOfADay()
{
    QFETCH(QDate, day);
    QFETCH(QString, sign);
    QFETCH(QString, place);
    const QList<AgencyProfile> agencies = *m_store->office().agencies();
    QCOMPARE(agencyOn(agencies, day)->sign, sign);
    QCOMPARE(agencyOn(agencies, day)->place.en, place);
    QVERIFY(!agencyOn({}, day));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
