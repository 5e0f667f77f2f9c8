// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/statuscard.h"
#include "ui/widgets/whypanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using Gui::WhyPanel;
using namespace Qt::Literals::StringLiterals;
using Column = Models::IndicatorTableModel::Column;
using Overview = TestPage<Gui::OverviewPage>;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void cardsCountThePillars();
    void theRankingCardShowsThePlace();
    void theTableListsAllIndicators();
    void searchAndFiltersNarrowTheTable();
    void aChosenIndicatorSaysWhy();
    void eachTargetIsExplained();
    void whyCanBePutAway();
    void pastVerdictsStandInARow();
    void worstFirstOnDemand();
    void aChangeElsewhereIsShown();
    void theLanguageChangesInPlace();

private:
    static QStringList cards(const Overview &overview);
    static QAbstractItemModel &rows(const Overview &overview)
    {
        return *overview.find<QTableView>("table")->model();
    }
};

QStringList TestOverviewPage::cards(const Overview &overview)
{
    QStringList names;
    for (const Gui::StatusCard *card : overview.page.findChildren<Gui::StatusCard *>()) {
        if (card->isVisible())
            names << card->accessibleName();
    }
    return names;
}

void TestOverviewPage::cardsCountThePillars()
{
    Overview overview;
    const auto &session = overview.test.session;
    const QStringList names = cards(overview);
    QCOMPARE(names.size(), 5);
    qsizetype card = 0;
    for (const Core::Pillar &pillar : session.programme().pillars) {
        const int total = session.situation().countsOf(pillar.id).total();
        if (total == 0)
            continue; // facts only
        QVERIFY2(names.at(card).startsWith(pillar.name.en), qPrintable(names.at(card)));
        QVERIFY2(names.at(card).contains(QString::number(total)), qPrintable(names.at(card)));
        ++card;
    }
    QCOMPARE(card, 4);
    QVERIFY(overview.test.session.record({overview.test.value(u"CQS01"_s, 2020, 100)}, u"edit"_s));
    QVERIFY2(cards(overview).join(u'|') != names.join(u'|'), "a value changes no card");
}

void TestOverviewPage::theRankingCardShowsThePlace()
{
    const Overview overview;
    const QString ranking = cards(overview).last();
    QVERIFY2(ranking.contains(u"53/63"_s), qPrintable(ranking));
    QVERIFY2(ranking.contains(u"2019"_s), qPrintable(ranking));
    QVERIFY2(ranking.contains(u"25"_s), qPrintable(ranking)); // the target
    const auto labels =
        overview.page.findChildren<Gui::StatusCard *>().last()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains(u"53/63"_s); }));
}

void TestOverviewPage::theTableListsAllIndicators()
{
    const Overview overview;
    QCOMPARE(rows(overview).rowCount(), 47);
    QVERIFY(overview.find<QLabel>("summary")->text().contains(u"47"_s));
    const int row = rowWith(rows(overview), Column::Code, u"KTS04"_s);
    QCOMPARE(rows(overview).index(row, Column::Latest).data().toString(), u"53/63 (2019)"_s);
}

void TestOverviewPage::searchAndFiltersNarrowTheTable()
{
    const Overview overview;
    QTest::keyClicks(overview.find<QLineEdit>("search"), u"ho so"_s);
    QCOMPARE(rows(overview).rowCount(), 3);
    QVERIFY(overview.find<QLabel>("summary")->text().startsWith(u'3'));
    overview.find<QLineEdit>("search")->clear();
    QVERIFY(User::choose(overview.find<QComboBox>("pillar"), u"KTS"_s));
    QCOMPARE(rows(overview).rowCount(), 4);
    QVERIFY(User::choose(overview.find<QComboBox>("status"), int(Core::Status::WrongDirection)));
    QCOMPARE(columnTexts(rows(overview), Column::Code), QStringList{u"KTS04"_s});
    User::goToRow(overview.find<QComboBox>("pillar"), 0);
    QCOMPARE(rows(overview).rowCount(), 2);
    User::goToRow(overview.find<QComboBox>("status"), 0);
    QCOMPARE(rows(overview).rowCount(), 47);
}

void TestOverviewPage::aChosenIndicatorSaysWhy()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    const auto *verdict = overview.find<QLabel>("verdict");
    const QString before = verdict->text();
    QVERIFY(!before.isEmpty());
    table->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"KTS04"_s), 0));
    QVERIFY(verdict->text() != before);
    QCOMPARE(overview.find<QLabel>("name")->text(),
             overview.test.session.situation().of(u"KTS04"_s)->indicator.name.en);
    const auto *targets = overview.find<QComboBox>("target");
    QCOMPARE(targets->count(), 2);
    QCOMPARE(targets->currentIndex(), 0); // 2025 leads
    auto *why = overview.find<WhyPanel>("why");
    const auto *reckoning = why->findChild<QTableView *>(u"table"_s);
    QVERIFY(reckoning->model()->rowCount() > 4);
}

void TestOverviewPage::eachTargetIsExplained()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    table->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"KTS04"_s), 0));
    auto *why = overview.find<WhyPanel>("why");
    const QAbstractItemModel &lines = *why->findChild<QTableView *>(u"table"_s)->model();
    const auto targetOfLines = [&lines] {
        const int row = rowWith(lines, Models::WhyModel::Value, u"top 25"_s);
        return row >= 0 ? 2025 : 2030;
    };
    QCOMPARE(targetOfLines(), 2025);
    User::goToRow(overview.find<QComboBox>("target"), 1);
    QCOMPARE(targetOfLines(), 2030);
}

void TestOverviewPage::whyCanBePutAway()
{
    const Overview overview;
    auto *button = overview.find<QToolButton>("whyButton");
    auto *why = overview.find<WhyPanel>("why");
    QVERIFY(!why->isHidden());
    button->click();
    QVERIFY(why->isHidden());
    button->click();
    QVERIFY(!why->isHidden());
}

void TestOverviewPage::pastVerdictsStandInARow()
{
    const Overview overview;
    const int row = rowWith(rows(overview), Column::Code, u"KTS04"_s);
    const QModelIndex cell = rows(overview).index(row, Column::History);
    const QVariantList codes = cell.data(Models::IndicatorTableModel::HistoryRole).toList();
    QCOMPARE(codes.size(), 3); // 2018 to the as-of year 2020
    QCOMPARE(codes.at(1).toInt(), int(Core::Status::WrongDirection));
    QVERIFY(cell.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"2018 Not assessable; 2019 "
                            "Moving away"_s));
}

void TestOverviewPage::worstFirstOnDemand()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    QCOMPARE(rows(overview).index(0, Column::Code).data().toString(), u"TQ01"_s);
    QHeaderView *header = table->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(Column::Verdict) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    if (rows(overview).index(0, Column::Code).data().toString() != u"TQ09"_s)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(columnTexts(rows(overview), Column::Code).mid(0, 2),
             (QStringList{u"TQ09"_s, u"KTS04"_s}));
}

void TestOverviewPage::aChangeElsewhereIsShown()
{
    Overview overview;
    auto *table = overview.find<QTableView>("table");
    table->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"XHS06"_s), 0));
    QVERIFY(overview.test.session.record({overview.test.value(u"XHS06"_s, 2020, 31.2)}, u"edit"_s));
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.siblingAtColumn(Column::Code).data().toString(), u"XHS06"_s);
    QCOMPARE(current.siblingAtColumn(Column::Latest).data().toString(), u"31.2% (2020)"_s);
    // A hidden page catches up when it is shown.
    overview.page.hide();
    QVERIFY(overview.test.session.record({overview.test.value(u"XHS06"_s, 2020, 40)}, u"edit"_s));
    overview.page.show();
    QCOMPARE(rows(overview)
                 .index(rowWith(rows(overview), Column::Code, u"XHS06"_s), Column::Latest)
                 .data()
                 .toString(),
             u"40.0% (2020)"_s);
}

void TestOverviewPage::theLanguageChangesInPlace()
{
    Overview overview;
    auto *table = overview.find<QTableView>("table");
    QVERIFY(User::choose(overview.find<QComboBox>("pillar"), u"HT"_s));
    table->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"HT02X"_s), 0));
    const QStringList english = headerTexts(rows(overview));
    const QString summary = overview.find<QLabel>("summary")->text();
    overview.setLanguage(Core::Language::Vietnamese);
    const QStringList vietnamese = headerTexts(rows(overview));
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(vietnamese.at(i) != english.at(i), qPrintable(english.at(i)));
    QVERIFY(overview.find<QLabel>("summary")->text() != summary);
    QCOMPARE(overview.find<QComboBox>("pillar")->currentData().toString(), u"HT"_s);
    QCOMPARE(overview.find<QComboBox>("pillar")->currentText(), u"Hi\u1ec7n tr\u1ea1ng"_s);
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.siblingAtColumn(Column::Code).data().toString(), u"HT02X"_s);
    QCOMPARE(current.siblingAtColumn(Column::Latest).data().toString(), u"78,5% (2020)"_s);
    QCOMPARE(rows(overview).rowCount(), 8);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
