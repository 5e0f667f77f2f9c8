// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"
#include "tests/ui/support/table.h"
#include "ui/models/searchfilter.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::SearchFilter;

namespace {

constexpr int searchRole = Qt::UserRole;

QStandardItem *item(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(Core::folded(text), searchRole);
    return item;
}

} // namespace

class TestSearchFilter : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void search_data();
    void search();
    void theVietnameseAlphabetSorts();
    void numbersInNamesSortAsNumbers();
};

void TestSearchFilter::keepsTheRulesOfModels()
{
    QStandardItemModel names;
    SearchFilter filter(searchRole);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&names);
    names.appendRow(item(u"Ba Tri"_s));
    names.appendRow(item(u"Th\u1ea1nh Ph\u00fa"_s));
    filter.sort(0, Qt::DescendingOrder);
    filter.setSearch(u"phu"_s);
    QCOMPARE(filter.rowCount(), 1);
    names.removeRow(1);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    names.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void TestSearchFilter::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QStringList moCay{u"M\u1ecf C\u00e0y B\u1eafc"_s, u"M\u1ecf C\u00e0y Nam"_s};
    QTest::newRow("nothing finds all")
        << QString()
        << (moCay + QStringList{u"Gi\u1ed3ng Tr\u00f4m"_s, u"B\u00ecnh \u0110\u1ea1i"_s});
    QTest::newRow("without marks") << u"mo cay"_s << moCay;
    QTest::newRow("with marks") << u"M\u1ecf C\u00e0y"_s << moCay;
    QTest::newRow("d for d with a stroke") << u"dai"_s << QStringList{u"B\u00ecnh \u0110\u1ea1i"_s};
    QTest::newRow("signs of patterns are letters") << u".*"_s << QStringList();
}

void TestSearchFilter::search()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QStandardItemModel names;
    for (const QString &name : {u"M\u1ecf C\u00e0y B\u1eafc"_s, u"M\u1ecf C\u00e0y Nam"_s,
                                u"Gi\u1ed3ng Tr\u00f4m"_s, u"B\u00ecnh \u0110\u1ea1i"_s})
        names.appendRow(item(name));
    SearchFilter filter(searchRole);
    filter.setSourceModel(&names);
    filter.setSearch(words);
    QCOMPARE(columnTexts(filter, 0), found);
}

void TestSearchFilter::theVietnameseAlphabetSorts()
{
    const QStringList alphabet{u"B\u1ea1c Li\u00eau"_s,
                               u"B\u1eafc Giang"_s,
                               u"C\u00e0 Mau"_s,
                               u"Cao B\u1eb1ng"_s,
                               u"C\u1ea7n Th\u01a1"_s,
                               u"Dak Lak"_s,
                               u"\u0110\u00e0 N\u1eb5ng"_s,
                               u"Gia Lai"_s};
    QStandardItemModel names;
    for (const QString &name : alphabet)
        names.insertRow(0, item(name));
    SearchFilter filter(searchRole);
    filter.setSourceModel(&names);
    filter.sort(0);
    QCOMPARE(columnTexts(filter, 0), alphabet);
    filter.sort(0, Qt::DescendingOrder);
    QCOMPARE(columnTexts(filter, 0), QStringList(alphabet.crbegin(), alphabet.crend()));
}

void TestSearchFilter::numbersInNamesSortAsNumbers()
{
    QStandardItemModel names;
    for (const QString &name :
         {u"Ph\u01b0\u1eddng 10"_s, u"Ph\u01b0\u1eddng 2"_s, u"Ph\u01b0\u1eddng 1"_s})
        names.appendRow(item(name));
    SearchFilter filter(searchRole);
    filter.setSourceModel(&names);
    filter.sort(0);
    QCOMPARE(columnTexts(filter, 0), (QStringList{u"Ph\u01b0\u1eddng 1"_s, u"Ph\u01b0\u1eddng 2"_s,
                                                  u"Ph\u01b0\u1eddng 10"_s}));
}

QTEST_GUILESS_MAIN(TestSearchFilter)
#include "tst_searchfilter.moc"
