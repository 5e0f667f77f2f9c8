// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/rankingtablemodel.h"
#include "ui/models/searchfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::RankingTableModel;

class TestRankingTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsTheRulesOfModels();
    void allPlacesOfDti2022();
    void homeIsFound();
    void onlyPartsThatAreKnownAreColumns();
    void namesAndNumbersFollowTheLanguage();
    void sortsByPlace();
    void membersAloneAreListed();
    void subScoresAreShares();
    void missingScoresStayLast_data();
    void missingScoresStayLast();

private:
    void show(const QString &index, int year, Core::Language language = Core::Language::English,
              const QList<Core::UnitId> &members = {});

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<Core::Phrasebook> m_book;
    std::unique_ptr<RankingTableModel> m_model;
};

void TestRankingTableModel::init()
{
    m_test = std::make_unique<TestSession>();
    m_model = std::make_unique<RankingTableModel>();
}

void TestRankingTableModel::cleanup()
{
    m_model.reset();
    m_test.reset();
}

void TestRankingTableModel::show(const QString &code, int year, Core::Language language,
                                 const QList<Core::UnitId> &members)
{
    const Core::Store &store = m_test->session.store();
    const Core::RankingIndex *index = store.catalogue().index(code);
    m_book = std::make_unique<Core::Phrasebook>(language);
    for (const Core::RankingEdition &edition : store.rankings().editionsOf(index->id)) {
        if (edition.year == year)
            m_model->setEdition(*index, edition, *store.rankings().entries(edition.id),
                                store.catalogue(), store.home(), *m_book, members);
    }
}

void TestRankingTableModel::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->homeRow(), -1);
    show(u"DTI"_s, 2022);
    QCOMPARE(m_model->rowCount(), 63);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    show(u"ICT_INDEX"_s, 2018);
    QCOMPARE(m_model->rowCount(), 5);
    show(u"DTI"_s, 2021);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestRankingTableModel::allPlacesOfDti2022()
{
    show(u"DTI"_s, 2022);
    QStringList places = columnTexts(*m_model, RankingTableModel::Rank);
    QVERIFY(!places.contains(QString()));
    for (const QString &place : std::as_const(places))
        QVERIFY2(place.endsWith(u"/63"_s), qPrintable(place));
    const QStringList names = columnTexts(*m_model, RankingTableModel::Unit);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 63);
    QVERIFY(!headerTexts(*m_model).contains(QString()));
}

void TestRankingTableModel::homeIsFound()
{
    show(u"DTI"_s, 2022);
    const int home = m_model->homeRow();
    QVERIFY(home >= 0);
    QCOMPARE(m_model->index(home, RankingTableModel::Rank).data().toString(), u"51/63"_s);
    QCOMPARE(m_model->index(home, RankingTableModel::Unit).data().toString(), u"Ben Tre"_s);
    QVERIFY(m_model->index(home, 0).data(RankingTableModel::IsHomeRole).toBool());
    QCOMPARE(columnTexts(*m_model, 0, RankingTableModel::IsHomeRole).count(u"true"_s), 1);
    QVERIFY(m_model->index(home, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"dti.gov.vn/xep-hang-2022"_s));
}

void TestRankingTableModel::onlyPartsThatAreKnownAreColumns()
{
    show(u"ICT_INDEX"_s, 2018);
    const int without = m_model->columnCount();
    show(u"DTI"_s, 2021);
    QVERIFY(m_model->columnCount() > int(RankingTableModel::FirstPart));
    QVERIFY(without >= int(RankingTableModel::FirstPart));
    const int home = m_model->homeRow();
    QVERIFY(home >= 0);
    const int part = int(headerTexts(*m_model).indexOf(u"Digital institutions"_s));
    QVERIFY2(part >= 0, qPrintable(headerTexts(*m_model).join(u", "_s)));
    QVERIFY(m_model->index(home, part).data().toString().contains(u'6')); // place 6
}

void TestRankingTableModel::namesAndNumbersFollowTheLanguage()
{
    show(u"DTI"_s, 2022, Core::Language::Vietnamese);
    QCOMPARE(m_model->index(m_model->homeRow(), RankingTableModel::Unit).data().toString(),
             u"B\u1ebfn Tre"_s);
    QStringList scores = columnTexts(*m_model, RankingTableModel::Score);
    scores.removeAll(QString());
    QVERIFY(!scores.isEmpty());
    QVERIFY2(scores.first().contains(u','), qPrintable(scores.first()));
    show(u"DTI"_s, 2022);
    scores = columnTexts(*m_model, RankingTableModel::Score);
    scores.removeAll(QString());
    QVERIFY2(scores.first().contains(u'.'), qPrintable(scores.first()));
}

void TestRankingTableModel::sortsByPlace()
{
    show(u"DTI"_s, 2022);
    Models::SearchFilter sorted(RankingTableModel::Unit);
    sorted.setSourceModel(m_model.get());
    sorted.setSortRole(RankingTableModel::SortRole);
    sorted.sort(RankingTableModel::Rank);
    const QStringList places = columnTexts(sorted, RankingTableModel::Rank);
    QCOMPARE(places.first(), u"1/63"_s);
    QCOMPARE(places.at(9), u"10/63"_s); // not by text
    QCOMPARE(places.last(), u"63/63"_s);
}

void TestRankingTableModel::membersAloneAreListed()
{
    const Core::Catalogue &catalogue = m_test->session.catalogue();
    const QList<Core::UnitId> members{catalogue.unitByKey(u"p-tra-vinh"_s)->id,
                                      m_test->session.store().home()};
    show(u"ICT_INDEX"_s, 2019, Core::Language::English, members);
    // Tra Vinh has no place there: the row says so by its empty cells.
    QCOMPARE(columnTexts(*m_model, RankingTableModel::Unit),
             (QStringList{u"Tra Vinh"_s, u"Ben Tre"_s}));
    QCOMPARE(columnTexts(*m_model, RankingTableModel::Rank), (QStringList{{}, u"53/63"_s}));
}

void TestRankingTableModel::subScoresAreShares()
{
    show(u"DTI"_s, 2022);
    const QModelIndex first = m_model->index(0, RankingTableModel::FirstPart);
    QCOMPARE(first.data(RankingTableModel::ShareRole).toDouble(), 1.0); // Da Nang's awareness
    QVERIFY(!first.siblingAtColumn(RankingTableModel::Score)
                 .data(RankingTableModel::ShareRole)
                 .isValid());
    QVERIFY(!m_model->index(m_model->homeRow(), RankingTableModel::FirstPart)
                 .data(RankingTableModel::ShareRole)
                 .isValid());
}

void TestRankingTableModel::missingScoresStayLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("lowest first") << Qt::AscendingOrder;
    QTest::newRow("highest first") << Qt::DescendingOrder;
}

void TestRankingTableModel::missingScoresStayLast()
{
    QFETCH(Qt::SortOrder, order);
    show(u"DTI"_s, 2022);
    Models::SearchFilter sorted(RankingTableModel::Unit);
    sorted.setSourceModel(m_model.get());
    sorted.setSortRole(RankingTableModel::SortRole);
    sorted.sort(RankingTableModel::Score, order);
    const QStringList scores = columnTexts(sorted, RankingTableModel::Score);
    QVERIFY2(!scores.first().isEmpty(), "a province without a score leads the list");
    QVERIFY(scores.last().isEmpty());
}

QTEST_GUILESS_MAIN(TestRankingTableModel)
#include "tst_rankingtablemodel.moc"
