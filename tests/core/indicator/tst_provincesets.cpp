// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/provincenames.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Catalogue;
using Core::Unit;

namespace {

/// As many provinces as are named so, from and to a day ("2010-01-01"; empty: no bound).
QList<Unit> provinces(int count, const QString &from, const QString &to)
{
    static int last = 0;
    QList<Unit> units;
    for (int i = 0; i < count; ++i) {
        Unit unit;
        unit.id = Core::UnitId(++last);
        unit.key = u"p-%1"_s.arg(last);
        unit.kind = Core::UnitKind::Province;
        unit.validity.from = QDate::fromString(from, Qt::ISODate);
        unit.validity.to = QDate::fromString(to, Qt::ISODate);
        units << unit;
    }
    return units;
}

QStringList setsOf(const QList<Unit> &units)
{
    QStringList sets;
    for (const Core::ProvinceSet &set : Core::provinceSets(Catalogue({}, {}, units, {}, {})))
        sets << u"%1 %2..%3"_s.arg(QString::number(set.count), set.from.toString(Qt::ISODate),
                                   set.to.toString(Qt::ISODate));
    return sets;
}

} // namespace

class TestProvinceSets : public QObject
{
    Q_OBJECT

private slots:
    void setsFollowTheMap_data();
    void setsFollowTheMap();
    void districtsDoNotCount();
};

void TestProvinceSets::setsFollowTheMap_data()
{
    QTest::addColumn<QList<Unit>>("units");
    QTest::addColumn<QStringList>("sets");
    QTest::newRow("none") << QList<Unit>() << QStringList();
    QTest::newRow("always the same") << provinces(5, {}, {}) << QStringList{u"5 .."_s};
    QTest::newRow("a merger") << provinces(5, {}, u"2025-06-30"_s) +
                                     provinces(2, u"2025-07-01"_s, {})
                              << QStringList{u"5 ..2025-06-30"_s, u"2 2025-07-01.."_s};
    QTest::newRow("two, one of some provinces alone")
        << provinces(3, {}, {}) + provinces(1, {}, u"2003-12-31"_s) +
               provinces(2, u"2004-01-01"_s, u"2008-07-31"_s)
        << QStringList{u"4 ..2003-12-31"_s, u"5 2004-01-01..2008-07-31"_s, u"3 2008-08-01.."_s};
    QTest::newRow("another map with as many")
        << provinces(3, {}, u"2025-06-30"_s) + provinces(3, u"2025-07-01"_s, {})
        << QStringList{u"3 .."_s};
}

void TestProvinceSets::setsFollowTheMap()
{
    QFETCH(QList<Unit>, units);
    QTEST(setsOf(units), "sets");
}

void TestProvinceSets::districtsDoNotCount()
{
    QList<Unit> units = provinces(2, {}, {});
    units << provinces(4, u"2020-01-01"_s, {});
    for (Unit &unit : units)
        unit.kind = unit.validity.from.isValid() ? Core::UnitKind::District : unit.kind;
    QCOMPARE(setsOf(units), QStringList{u"2 .."_s});
    QCOMPARE(Core::provinceCounts(Catalogue({}, {}, units, {}, {})), QStringList{u"2"_s});
}

QTEST_GUILESS_MAIN(TestProvinceSets)
#include "tst_provincesets.moc"
