// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/indicatorfilter.h"
#include "ui/models/indicatortablemodel.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::IndicatorFilter;
using Models::IndicatorTableModel;

class TestIndicatorFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsTheRulesOfModels();
    void pillars();
    void verdicts();
    void search_data();
    void search();
    void conditionsAdd();
    void worstFirst();
    void missingValuesStayLast_data();
    void missingValuesStayLast();
    void namesSortByTheVietnameseAlphabet();
    void groupsStayBelowTheirHeads_data();
    void groupsStayBelowTheirHeads();
    void anEmptyGroupHasNoHead();

private:
    QStringList codes() const { return columnTexts(*m_filter, IndicatorTableModel::Code); }

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<IndicatorTableModel> m_model;
    std::unique_ptr<IndicatorFilter> m_filter;
};

void TestIndicatorFilter::init()
{
    m_test = std::make_unique<TestSession>();
    m_model = std::make_unique<IndicatorTableModel>();
    m_model->setSituation(m_test->session.situation(), m_test->session.book());
    m_filter = std::make_unique<IndicatorFilter>();
    m_filter->setSourceModel(m_model.get());
}

void TestIndicatorFilter::cleanup()
{
    m_filter.reset();
    m_model.reset();
    m_test.reset();
}

void TestIndicatorFilter::keepsTheRulesOfModels()
{
    IndicatorTableModel model;
    IndicatorFilter filter;
    const QAbstractItemModelTester empty(&filter,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 0);
    model.setSituation(m_test->session.situation(), m_test->session.book());
    QCOMPARE(filter.rowCount(), 47);
    filter.sort(IndicatorTableModel::Verdict);
    filter.setSearch(u"ho so"_s);
    filter.setPillar(u"KTS"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setVerdict(Core::Verdict::NoData);
    model.setSituation({}, m_test->session.book());
    model.setSituation(m_test->session.situation(), m_test->session.book());
    QCOMPARE(filter.rowCount(), 3);
}

void TestIndicatorFilter::pillars()
{
    m_filter->setPillar(u"KTS"_s);
    QCOMPARE(codes(), (QStringList{u"KTS01"_s, u"KTS02"_s, u"KTS03"_s, u"KTS04"_s}));
    m_filter->setPillar(u"NONE"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setPillar({});
    QCOMPARE(m_filter->rowCount(), 47);
}

void TestIndicatorFilter::verdicts()
{
    m_filter->setVerdict(Core::Verdict::WrongDirection);
    QCOMPARE(codes(), (QStringList{u"TQ09"_s, u"KTS04"_s}));
    m_filter->setVerdict(Core::Verdict::Met);
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setVerdict(Core::Verdict::NoData);
    // Facts of the baseline have no verdict and are none of those without data.
    QVERIFY(!codes().contains(u"HT01"_s));
    QCOMPARE(m_filter->rowCount(), 37);
    m_filter->setVerdict(std::nullopt);
    QCOMPARE(m_filter->rowCount(), 47);
}

void TestIndicatorFilter::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QStringList files{u"CQS03T"_s, u"CQS03H"_s, u"CQS03X"_s};
    QTest::newRow("without marks") << u"ho so"_s << files;
    QTest::newRow("with marks") << u"h\u1ed3 s\u01a1"_s << files;
    QTest::newRow("with marks apart from their letters")
        << u"h\u1ed3 s\u01a1"_s.normalized(QString::NormalizationForm_D) << files;
    QTest::newRow("in capitals") << u"H\u1ed2 S\u01a0"_s << files;
    QTest::newRow("with blanks around and too many within") << u"  ho   so "_s << files;
    QTest::newRow("people, without marks") << u"dan so"_s << QStringList{u"XHS06"_s};
    QTest::newRow("a code in small letters") << u"kts04"_s << QStringList{u"KTS04"_s};
    QTest::newRow("the English name") << u"content industry"_s << QStringList{u"TQ02"_s};
    QTest::newRow("a word that no indicator has") << u"ca tra"_s << QStringList();
}

void TestIndicatorFilter::search()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    m_filter->setSearch(words);
    QCOMPARE(codes(), found);
    m_filter->setSearch({});
    QCOMPARE(m_filter->rowCount(), 47);
}

void TestIndicatorFilter::conditionsAdd()
{
    m_filter->setSearch(u"ty le"_s);
    const qsizetype all = codes().size();
    m_filter->setPillar(u"XHS"_s);
    QVERIFY(codes().size() < all);
    QVERIFY(codes().contains(u"XHS06"_s));
    QVERIFY(!codes().contains(u"CQS01"_s));
    m_filter->setVerdict(Core::Verdict::Met);
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestIndicatorFilter::worstFirst()
{
    auto &session = m_test->session;
    QVERIFY(
        session.record({m_test->value(u"CQS01"_s, 2020, 100), m_test->value(u"XHS06"_s, 2019, 30),
                        m_test->value(u"XHS06"_s, 2020, 20)},
                       u"edit"_s));
    m_model->setSituation(session.situation(), session.book());
    m_filter->sort(IndicatorTableModel::Verdict);
    const QStringList sorted = codes();
    QCOMPARE(sorted.mid(0, 3), (QStringList{u"TQ09"_s, u"KTS04"_s, u"XHS06"_s}));
    QVERIFY(sorted.indexOf(u"TQ01"_s) > 2);                           // no data
    QVERIFY(sorted.indexOf(u"CQS01"_s) > sorted.indexOf(u"XHS01"_s)); // met, after no data
    // Facts without a verdict come last, in the programme's order.
    QCOMPARE(sorted.mid(sorted.size() - 8),
             (QStringList{u"HT01"_s, u"HT02T"_s, u"HT02H"_s, u"HT02X"_s, u"HT03"_s, u"HT04"_s,
                          u"HT05"_s, u"HT06"_s}));
}

void TestIndicatorFilter::missingValuesStayLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("smallest first") << Qt::AscendingOrder;
    QTest::newRow("greatest first") << Qt::DescendingOrder;
}

void TestIndicatorFilter::missingValuesStayLast()
{
    QFETCH(Qt::SortOrder, order);
    m_filter->sort(IndicatorTableModel::Latest, order);
    const auto hasNumber = [this](int row) {
        return m_filter->index(row, IndicatorTableModel::Latest)
            .data(IndicatorTableModel::SortRole)
            .isValid();
    };
    QVERIFY2(hasNumber(0), "a row without a number leads the list");
    QVERIFY(!hasNumber(m_filter->rowCount() - 1));
}

void TestIndicatorFilter::namesSortByTheVietnameseAlphabet()
{
    const QStringList alphabet{u"An Giang"_s,
                               u"B\u1ea1c Li\u00eau"_s,
                               u"B\u1eafc Giang"_s,
                               u"B\u1ebfn Tre"_s,
                               u"C\u00e0 Mau"_s,
                               u"Cao B\u1eb1ng"_s,
                               u"C\u1ea7n Th\u01a1"_s,
                               u"D\u0169ng S\u0129"_s,
                               u"\u0110\u00e0 N\u1eb5ng"_s,
                               u"\u0110\u1ed3ng Th\u00e1p"_s,
                               u"Long An"_s,
                               u"Tr\u00e0 Vinh"_s};
    QStandardItemModel names;
    for (const QString &name : alphabet) {
        auto *item = new QStandardItem(name);
        item->setData(name, IndicatorTableModel::SortRole);
        names.insertRow(0, item);
    }
    IndicatorFilter filter;
    filter.setSourceModel(&names);
    filter.sort(0);
    QCOMPARE(columnTexts(filter, 0), alphabet);
}

void TestIndicatorFilter::groupsStayBelowTheirHeads_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void TestIndicatorFilter::groupsStayBelowTheirHeads()
{
    QFETCH(Qt::SortOrder, order);
    m_model->setGrouping(IndicatorTableModel::Grouping::Pillar);
    m_filter->sort(IndicatorTableModel::Verdict, order);
    const QStringList shown = codes();
    QCOMPARE(shown.first(), u"TQ"_s);
    const qsizetype head = shown.indexOf(u"KTS"_s);
    for (qsizetype i = 1; i <= 4; ++i)
        QVERIFY2(shown.at(head + i).startsWith(u"KTS0"_s), qPrintable(shown.at(head + i)));
    const qsizetype worst = order == Qt::AscendingOrder ? 1 : 4;
    QCOMPARE(shown.at(head + worst), u"KTS04"_s);
    QCOMPARE(m_filter->indicatorCount(), 47);
}

void TestIndicatorFilter::anEmptyGroupHasNoHead()
{
    m_model->setGrouping(IndicatorTableModel::Grouping::Pillar);
    m_filter->setVerdict(Core::Verdict::WrongDirection);
    QCOMPARE(codes(), (QStringList{u"TQ"_s, u"TQ09"_s, u"KTS"_s, u"KTS04"_s}));
    QCOMPARE(m_filter->indicatorCount(), 2);
    m_filter->setSearch(u"khong co chi tieu nao nhu the"_s);
    QCOMPARE(codes(), QStringList());
}

QTEST_GUILESS_MAIN(TestIndicatorFilter)
#include "tst_indicatorfilter.moc"
