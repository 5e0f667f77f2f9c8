// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/agency.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

AgencyProfile profile(const QString &from, const QString &to)
{
    AgencyProfile profile;
    profile.validity = {QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate),
                        false};
    profile.issuer.vi = u"S\u1ede KHOA H\u1eccC V\u00c0 C\u00d4NG NGH\u1ec6"_s;
    profile.sign = u"SKHCN"_s;
    profile.place.vi = u"B\u1ebfn Tre"_s;
    return profile;
}

} // namespace

class TestAgency : public QObject
{
    Q_OBJECT

private slots:
    void profilesThatFollowEachOtherAreSound();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void theProfileOfADay_data();
    void theProfileOfADay();
};

void TestAgency::profilesThatFollowEachOtherAreSound()
{
    QVERIFY(checkProfiles({}));
    QVERIFY(checkProfiles({profile({}, {})}));
    QVERIFY(checkProfiles({profile({}, u"2025-02-28"_s), profile(u"2025-03-01"_s, {})}));
    QVERIFY(checkProfiles({profile(u"2025-03-01"_s, {}), profile({}, u"2025-02-28"_s)}));
}

void TestAgency::faultsAreNamed_data()
{
    QTest::addColumn<QList<AgencyProfile>>("profiles");
    QTest::addColumn<QString>("word");
    AgencyProfile one = profile({}, {});
    one.issuer.vi.clear();
    QTest::newRow("no agency") << QList{one} << u"name of the agency"_s;
    one = profile({}, {});
    one.sign.clear();
    QTest::newRow("no abbreviation") << QList{one} << u"abbreviation"_s;
    one = profile({}, {});
    one.place.vi.clear();
    QTest::newRow("no place") << QList{one} << u"place"_s;
    QTest::newRow("ends before it begins")
        << QList{profile(u"2025-03-01"_s, u"2025-02-28"_s)} << u"before its first day"_s;
    QTest::newRow("two on one day")
        << QList{profile({}, u"2025-03-01"_s), profile(u"2025-03-01"_s, {})} << u"same days"_s;
    QTest::newRow("one inside the other")
        << QList{profile({}, {}), profile(u"2025-03-01"_s, u"2025-06-30"_s)} << u"same days"_s;
}

void TestAgency::faultsAreNamed()
{
    QFETCH(QList<AgencyProfile>, profiles);
    QFETCH(QString, word);
    const auto checked = checkProfiles(profiles);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::BadAgencyProfile);
    QVERIFY2(checked.error().arguments.first().contains(word),
             qPrintable(checked.error().arguments.first()));
}

void TestAgency::theProfileOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("expected");
    QTest::newRow("in the first") << QDate(2021, 2, 5) << 0;
    QTest::newRow("its last day") << QDate(2025, 2, 28) << 0;
    QTest::newRow("in a gap: the one before") << QDate(2025, 4, 1) << 0;
    QTest::newRow("in the second") << QDate(2026, 1, 1) << 1;
}

void TestAgency::theProfileOfADay()
{
    QFETCH(QDate, day);
    QFETCH(int, expected);
    const QList<AgencyProfile> profiles{profile({}, u"2025-02-28"_s), profile(u"2025-07-01"_s, {})};
    QCOMPARE(agencyOn(profiles, day), &profiles.at(expected));
    QVERIFY(!agencyOn({}, day));
}

QTEST_GUILESS_MAIN(TestAgency)
#include "tst_agency.moc"
