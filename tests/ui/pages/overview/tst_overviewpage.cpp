// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/statuscard.h"
#include "ui/pages/overview/whypanel.h"
#include "ui/widgets/emptyhint.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
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
    void aPressedCardShowsItsPillarAlone();
    void theRankingCardSaysWhy();
    void aClickSaysWhy();
    void aChosenIndicatorSaysWhy();
    void eachTargetIsExplained();
    void whyCanBePutAway();
    void pastVerdictsStandInARow();
    void aUnitThatEndedIsNamed();
    void theWorstComesFirst();
    void keysSort();
    void groupsHaveHeads();
    void nothingFoundSaysWhatToDo();
    void aUnitWithoutValuesSaysWhatToDo();
    void whatIsNotOpenIsNotRead();
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
    const QStringList names = cards(overview);
    QCOMPARE(names.size(), 5); // the pillar of facts has none, the ranking has one
    QCOMPARE(names.at(0), u"Overall objectives: 11 indicators: 11 no data"_s);
    QCOMPARE(names.at(1), u"Digital government: 12 indicators: 12 no data"_s);
    QCOMPARE(names.at(2), u"Digital economy: 4 indicators: 1 moving away, 3 no data, 1 on figures "
                          "of earlier years"_s);
    QCOMPARE(names.at(3), u"Digital society: 11 indicators: 11 no data"_s);
    QVERIFY(overview.test.session.record({overview.test.value(u"CQS01"_s, 2020, 100)}, u"edit"_s));
    const QStringList later = cards(overview);
    QCOMPARE(later.at(1), u"Digital government: 12 indicators: 11 no data, 1 met"_s);
    for (const int other : {0, 2, 3, 4})
        QCOMPARE(later.at(other), names.at(other));
}

void TestOverviewPage::theRankingCardShowsThePlace()
{
    const Overview overview;
    const QString ranking = cards(overview).last();
    QVERIFY2(ranking.contains(u"53/63"_s), qPrintable(ranking));
    QVERIFY2(ranking.contains(u"2019"_s), qPrintable(ranking));
    QVERIFY2(ranking.contains(u"down 3 places, within the usual fluctuation"_s),
             qPrintable(ranking));
    QVERIFY2(ranking.contains(u"Target 2025: top 25; needs to rise by 5.6 places a year from the "
                              "end of 2020 on (figure of 2019)"_s),
             qPrintable(ranking));
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
    QVERIFY(User::choose(overview.find<QComboBox>("status"), int(Core::Verdict::WrongDirection)));
    QCOMPARE(columnTexts(rows(overview), Column::Code), QStringList{u"KTS04"_s});
    User::goToRow(overview.find<QComboBox>("pillar"), 0);
    QCOMPARE(rows(overview).rowCount(), 2);
    User::goToRow(overview.find<QComboBox>("status"), 0);
    QCOMPARE(rows(overview).rowCount(), 47);
}

void TestOverviewPage::aPressedCardShowsItsPillarAlone()
{
    const Overview overview;
    const auto all = overview.page.findChildren<Gui::StatusCard *>();
    Gui::StatusCard *economy = all.at(2);
    QTest::mouseClick(economy, Qt::LeftButton);
    QCOMPARE(rows(overview).rowCount(), 4);
    QVERIFY(economy->isChecked());
    QCOMPARE(overview.find<QComboBox>("pillar")->currentData().toString(), u"KTS"_s);
    all.at(3)->setFocus();
    QTest::keyClick(all.at(3), Qt::Key_Space); // the keyboard does the same
    QVERIFY(!economy->isChecked());
    QVERIFY(all.at(3)->isChecked());
    QTest::keyClick(all.at(3), Qt::Key_Space);
    QCOMPARE(rows(overview).rowCount(), 47);
}

void TestOverviewPage::theRankingCardSaysWhy()
{
    const Overview overview;
    QTest::keyClicks(overview.find<QLineEdit>("search"), u"ho so"_s); // hides the ranking
    QTest::mouseClick(overview.page.findChildren<Gui::StatusCard *>().last(), Qt::LeftButton);
    QVERIFY(!overview.find<WhyPanel>("why")->isHidden());
    QCOMPARE(overview.find<QTableView>("table")
                 ->currentIndex()
                 .siblingAtColumn(Column::Code)
                 .data()
                 .toString(),
             u"KTS04"_s);
}

void TestOverviewPage::aClickSaysWhy()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    const QModelIndex cell = rows(overview).index(2, Column::Name);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QVERIFY(!overview.find<WhyPanel>("why")->isHidden());
    QCOMPARE(overview.find<QLabel>("name")->text(), cell.data().toString());
    QTest::keyClick(table, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!overview.find<WhyPanel>("why")->isHidden());
    QCOMPARE(overview.find<QLabel>("name")->text(),
             rows(overview).index(3, Column::Name).data().toString());
}

void TestOverviewPage::aChosenIndicatorSaysWhy()
{
    const Overview overview;
    overview.find<QToolButton>("whyButton")->click();
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
    overview.find<QToolButton>("whyButton")->click();
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
    QVERIFY(why->isHidden());
    button->click();
    QVERIFY(!why->isHidden());
    QTest::keyClick(overview.find<QTableView>("table"), Qt::Key_Escape);
    QVERIFY(why->isHidden());
    QVERIFY(!button->isChecked());
}

void TestOverviewPage::pastVerdictsStandInARow()
{
    const Overview overview;
    const int row = rowWith(rows(overview), Column::Code, u"KTS04"_s);
    const QModelIndex cell = rows(overview).index(row, Column::History);
    const QVariantList codes = cell.data(Models::IndicatorTableModel::HistoryRole).toList();
    QCOMPARE(codes.size(), 3); // 2018 to the as-of year 2020
    QCOMPARE(codes.at(1).toInt(), int(Core::Verdict::WrongDirection));
    QVERIFY(cell.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"2018 Not assessable; 2019 "
                            "Moving away"_s));
}

void TestOverviewPage::aUnitThatEndedIsNamed()
{
    Overview overview;
    auto *ended = overview.find<QLabel>("ended");
    QVERIFY(ended->isHidden());
    overview.test.session.setAsOf(2026);
    QVERIFY(!ended->isHidden());
    QVERIFY2(ended->text().contains(u"30/06/2025"_s), qPrintable(ended->text()));
}

void TestOverviewPage::theWorstComesFirst()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    QCOMPARE(rows(overview).index(0, Column::Code).data().toString(), u"TQ09"_s);
    QVERIFY(User::choose(overview.find<QComboBox>("sorting"), int(Column::Code)));
    QCOMPARE(rows(overview).index(0, Column::Code).data().toString(), u"TQ01"_s);
    QHeaderView *header = table->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(Column::Verdict) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    if (rows(overview).index(0, Column::Code).data().toString() != u"TQ09"_s)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(columnTexts(rows(overview), Column::Code).mid(0, 2),
             (QStringList{u"TQ09"_s, u"KTS04"_s}));
}

void TestOverviewPage::keysSort()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    auto *sorting = overview.find<QComboBox>("sorting");
    QVERIFY(User::choose(sorting, int(Column::Verdict)));
    QCOMPARE(columnTexts(rows(overview), Column::Code).first(), u"TQ09"_s);
    QVERIFY(User::choose(sorting, int(Column::Code)));
    QCOMPARE(columnTexts(rows(overview), Column::Code).first(), u"TQ01"_s);
    table->setFocus();
    table->setCurrentIndex(rows(overview).index(0, Column::Verdict));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columnTexts(rows(overview), Column::Code).first(), u"TQ09"_s);
    QCOMPARE(sorting->currentData().toInt(), int(Column::Verdict));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(columnTexts(rows(overview), Column::Code).first() != u"TQ09"_s);
}

void TestOverviewPage::groupsHaveHeads()
{
    const Overview overview;
    auto *table = overview.find<QTableView>("table");
    table->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"KTS04"_s), 0));
    overview.find<QToolButton>("whyButton")->click();
    User::goToRow(overview.find<QComboBox>("grouping"), 1);
    QCOMPARE(columnTexts(rows(overview), Column::Code).first(), u"TQ"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(Column::Code).data().toString(), u"KTS04"_s);
    QVERIFY(overview.find<QLabel>("summary")->text().startsWith(u"47"_s));
    table->setCurrentIndex(rows(overview).index(0, 0)); // a head has no verdict of its own
    QVERIFY(!overview.find<QLabel>("verdict")->text().isEmpty());
    QVERIFY(overview.find<QLabel>("name")->text().isEmpty());
}

void TestOverviewPage::nothingFoundSaysWhatToDo()
{
    const Overview overview;
    const auto *hint = overview.find<QTableView>("table")->findChild<Gui::EmptyHint *>();
    QVERIFY(!hint->isVisible());
    QTest::keyClicks(overview.find<QLineEdit>("search"), u"khong co dau"_s);
    QCOMPARE(rows(overview).rowCount(), 0);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"Clear"_s));
    overview.find<QLineEdit>("search")->clear();
    QVERIFY(!hint->isVisible());
}

void TestOverviewPage::aUnitWithoutValuesSaysWhatToDo()
{
    Overview overview;
    const auto *hint = overview.find<QLabel>("hint");
    QVERIFY(!hint->isVisible());
    overview.test.session.setUnit(overview.test.unit(u"d-ba-tri"_s));
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"Ctrl+2"_s));
    QCOMPARE(cards(overview).size(), 4); // districts are not ranked
}

void TestOverviewPage::whatIsNotOpenIsNotRead()
{
    const Overview overview;
    auto *why = overview.find<WhyPanel>("why");
    const QAbstractItemModel &lines = *why->findChild<QTableView *>(u"table"_s)->model();
    overview.find<QTableView>("table")->setCurrentIndex(
        rows(overview).index(rowWith(rows(overview), Column::Code, u"KTS04"_s), 0));
    QCOMPARE(lines.rowCount(), 0);
    overview.find<QToolButton>("whyButton")->click();
    QVERIFY(lines.rowCount() > 0);
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
    table->verticalScrollBar()->setValue(2);
    const int scrolled = table->verticalScrollBar()->value();
    const QStringList english = headerTexts(rows(overview));
    const QString summary = overview.find<QLabel>("summary")->text();
    overview.setLanguage(Core::Language::Vietnamese);
    const QStringList vietnamese = headerTexts(rows(overview));
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(vietnamese.at(i) != english.at(i), qPrintable(english.at(i)));
    QVERIFY(overview.find<QLabel>("summary")->text() != summary);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    QCOMPARE(overview.find<QComboBox>("pillar")->currentData().toString(), u"HT"_s);
    QCOMPARE(overview.find<QComboBox>("pillar")->currentText(), u"Hi\u1ec7n tr\u1ea1ng"_s);
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.siblingAtColumn(Column::Code).data().toString(), u"HT02X"_s);
    QCOMPARE(current.siblingAtColumn(Column::Latest).data().toString(), u"78,5% (2020)"_s);
    QCOMPARE(rows(overview).rowCount(), 8);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
