// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/charts/chartview.h"
#include "ui/models/rankingtablemodel.h"
#include "ui/pages/rankings/rankingspage.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using Column = Models::RankingTableModel::Column;
/// In the year of the latest edition that the built-in data have.
struct Rankings : TestPage<Gui::RankingsPage>
{
    explicit Rankings(Core::Language language = Core::Language::English)
        : TestPage(language)
    {
        test.session.setAsOf(2022);
    }
};

namespace {

enum View { History, Indices, WhatIf, Comparison };

void open(const Rankings &rankings, View view)
{
    rankings.find<QTabWidget>("views")->setCurrentIndex(view);
}

bool check(QListWidget *list, const QString &name, Qt::CheckState state)
{
    for (QListWidgetItem *item : list->findItems(name, Qt::MatchExactly))
        item->setCheckState(state);
    return !list->findItems(name, Qt::MatchExactly).isEmpty();
}

QStringList seriesNames(const Core::ChartSpec &spec)
{
    QStringList names;
    for (const Core::ChartSeries &one : spec.panels.value(0).series)
        names << one.name;
    return names;
}

bool chooseIndex(const Rankings &rankings, const QString &code)
{
    const Core::RankingIndex *index = rankings.test.session.catalogue().index(code);
    return User::choose(rankings.find<QComboBox>("index"), index->id.value());
}

} // namespace

class TestRankingsPage : public QObject
{
    Q_OBJECT

private slots:
    void theHistoryHasTargetsOnAReversedAxis();
    void dti2022IsListedInFull();
    void theEditionFollowsTheAsOfYear();
    void anotherEditionIsAnotherTable();
    void anIndexWithoutAnIndicatorHasAHistoryToo();
    void theDeltaOfThatTimeIsListed();
    void theDistanceToTheTargetIsSaid();
    void allIndicesStandOnOneScale();
    void whatIfNeedsEveryComponent();
    void componentsByPlaceNameTheWorst();
    void anEditionOfThe34RanksOthers();
    void slidersAndNumbersMoveTogether();
    void whatWasTriedOutlivesTheLanguage();
    void provincesAreCompared();
    void theRegionIsChosenAtOnce();
    void theOpenChartIsSaved();
    void aDistrictLooksAtItsProvince();
    void theLanguageChangesInPlace();
};

void TestRankingsPage::theHistoryHasTargetsOnAReversedAxis()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"ICT_INDEX"_s));
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("chart")->spec();
    QCOMPARE(spec.panels.size(), 1);
    QVERIFY(spec.panels.first().axis.reversed);
    QList<double> targets;
    for (const Core::ChartTarget &target : spec.panels.first().targets)
        targets << target.value;
    QCOMPARE(targets, (QList<double>{25, 10}));
    QVERIFY(!rankings.find<QLabel>("note")->text().isEmpty());
}

void TestRankingsPage::dti2022IsListedInFull()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    QVERIFY(rankings.find<QComboBox>("edition")->currentText().startsWith(u"2022"_s)); // the latest
    auto *table = rankings.find<QTableView>("table");
    QCOMPARE(table->model()->rowCount(), 63);
    const QModelIndex home = table->currentIndex();
    QCOMPARE(home.siblingAtColumn(Column::Unit).data().toString(), u"Ben Tre"_s);
    QCOMPARE(home.siblingAtColumn(Column::Rank).data().toString(), u"51/63"_s);
    QVERIFY(table->visualRect(home).intersects(table->viewport()->rect()));
    QVERIFY(rankings.find<QLabel>("editionText")->text().contains(u"63"_s));
}

void TestRankingsPage::theEditionFollowsTheAsOfYear()
{
    Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    auto *edition = rankings.find<QComboBox>("edition");
    QVERIFY(edition->currentText().startsWith(u"2022"_s));
    rankings.test.session.setAsOf(2020);
    QVERIFY2(edition->currentText().startsWith(u"2020"_s), qPrintable(edition->currentText()));
    User::goToRow(edition, 2);
    rankings.test.session.setLanguage(Core::Language::Vietnamese);
    QVERIFY(edition->currentText().startsWith(u"2022"_s)); // what is chosen stays
}

void TestRankingsPage::anotherEditionIsAnotherTable()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    auto *edition = rankings.find<QComboBox>("edition");
    QCOMPARE(edition->count(), 3);
    User::goToRow(edition, 1);
    auto *table = rankings.find<QTableView>("table");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().siblingAtColumn(Column::Rank).data().toString(), u"31/63"_s);
    QVERIFY(rankings.find<QLabel>("editionText")->text().contains(u"922/Q\u0110-BTTTT"_s));
}

void TestRankingsPage::anIndexWithoutAnIndicatorHasAHistoryToo()
{
    Rankings rankings;
    rankings.test.session.setAsOf(2022);
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("chart")->spec();
    QVERIFY(!spec.isEmpty());
    QCOMPARE(spec.firstYear, 2020);
    QVERIFY(spec.panels.first().targets.isEmpty());
    QVERIFY(chooseIndex(rankings, u"EGOV"_s)); // has no table at all
    QVERIFY(rankings.find<Gui::ChartView>("chart")->spec().isEmpty());
    QCOMPARE(rankings.find<QTableView>("table")->model()->rowCount(), 0);
}

void TestRankingsPage::theDeltaOfThatTimeIsListed()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    User::goToRow(rankings.find<QComboBox>("members"), 1);
    QCOMPARE(rankings.find<QTableView>("table")->model()->rowCount(), 13);
    const QString text = rankings.find<QLabel>("editionText")->text();
    QVERIFY2(text.contains(u"Ben Tre ranked 10 among the 13"_s), qPrintable(text));
}

void TestRankingsPage::theDistanceToTheTargetIsSaid()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"ICT_INDEX"_s));
    const QString text = rankings.find<QLabel>("distance")->text();
    QVERIFY2(text.contains(u"28 places to rank 25 (Tay Ninh, score 0.4582)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"43 places to rank 10, the 2030 target"_s), qPrintable(text));
    QVERIFY(chooseIndex(rankings, u"DTI"_s)); // feeds no indicator with targets
    QVERIFY(!rankings.find<QLabel>("distance")->isVisible());
}

void TestRankingsPage::allIndicesStandOnOneScale()
{
    Rankings rankings;
    rankings.test.session.setAsOf(2022);
    open(rankings, Indices);
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("indices")->spec();
    QCOMPARE(seriesNames(spec), (QStringList{u"Vietnam ICT Index"_s, u"DTI"_s}));
    QCOMPARE(rankings.find<QTableView>("indicesTable")->model()->rowCount(), 5);
    QVERIFY(!rankings.find<QComboBox>("index")->isEnabled());
}

void TestRankingsPage::whatIfNeedsEveryComponent()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"ICT_INDEX"_s));
    open(rankings, WhatIf);
    auto *first = rankings.find<QDoubleSpinBox>("ha_tang_ky_thuatNumber");
    QCOMPARE(first->text(), u"not known"_s);
    first->setValue(0.5);
    auto *place = rankings.find<QLabel>("place");
    QVERIFY2(place->text().contains(u"Human resources"_s), qPrintable(place->text()));
    QVERIFY(!place->text().contains(u"Technical"_s));
    rankings.find<QDoubleSpinBox>("ha_tang_nhan_lucNumber")->setValue(0.5);
    rankings.find<QDoubleSpinBox>("ung_dung_cnttNumber")->setValue(0.5);
    QVERIFY(rankings.find<QLabel>("score")->text().contains(u"0.5000"_s));
    // Below Quang Ninh (3rd with 0.7350), ahead of Tay Ninh (25th with 0.4582).
    QVERIFY2(place->text().startsWith(u"Rank 4 to 25 of 63 (published: 53/63)"_s),
             qPrintable(place->text()));
    const QString target = rankings.find<QLabel>("target")->text();
    QVERIFY2(target.contains(u"Target 2025 (top 25): met"_s), qPrintable(target));
    QVERIFY2(target.contains(u"Target 2030 (top 10): not known yet"_s), qPrintable(target));
    rankings.find<QPushButton>("startOver")->click();
    QCOMPARE(first->text(), u"not known"_s);
}

void TestRankingsPage::componentsByPlaceNameTheWorst()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    open(rankings, WhatIf);
    User::goToRow(rankings.find<QComboBox>("edition"), 1); // 2021: places without scores
    const auto *drivers = rankings.find<QTableView>("drivers");
    QVERIFY(drivers->isVisible());
    QCOMPARE(drivers->model()->index(0, 0).data().toString(), u"Digital infrastructure"_s);
    QVERIFY(drivers->isColumnHidden(1)); // no scores
    QVERIFY(rankings.find<QLabel>("driversText")->text().contains(u"not published"_s));
    QVERIFY(!rankings.find<QPushButton>("useMedians")->isEnabled()); // of nothing
}

void TestRankingsPage::anEditionOfThe34RanksOthers()
{
    // The published head of DTI 2024; Ben Tre is inside Vinh Long there.
    TestFile file;
    {
        auto store = file.open();
        const Core::Catalogue &catalogue = store->catalogue();
        Core::RankingEdition edition;
        edition.index = catalogue.index(u"DTI"_s)->id;
        edition.year = 2024;
        edition.unitSet = u"34"_s;
        edition.outOf = 34;
        Core::RankingEntry first;
        first.unit = catalogue.unitWithCode(u"01"_s, QDate(2025, 7, 1))->id; // Ha Noi
        first.rank = 1;
        first.score = 0.8241;
        QVERIFY(store->rankings().addEdition(edition, {first}, {u"test"_s, u"import"_s}));
    }
    Rankings rankings;
    QVERIFY(rankings.test.session.setStore(file.open()));
    rankings.test.session.setAsOf(2024);
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    User::goToRow(rankings.find<QComboBox>("members"), 1);
    const QString text = rankings.find<QLabel>("editionText")->text();
    QVERIFY2(text.contains(u"5 provinces and cities at that time; Ben Tre is not among them"_s),
             qPrintable(text));
    QCOMPARE(rankings.find<QTableView>("table")->model()->rowCount(), 5);
    open(rankings, WhatIf);
    QVERIFY(rankings.find<QLabel>("score")->text().contains(u"not among the provinces"_s));
    QVERIFY(!rankings.page.findChild<QSlider *>(u"ha_tang_soSlider"_s));
}

void TestRankingsPage::slidersAndNumbersMoveTogether()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    open(rankings, WhatIf);
    auto *slider = rankings.find<QSlider>("ha_tang_soSlider");
    auto *number = rankings.find<QDoubleSpinBox>("ha_tang_soNumber");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(number->value(), 0.01);
    number->setValue(0.7654);
    QCOMPARE(slider->value(), 765);
    QCOMPARE(number->value(), 0.7654); // the slider's coarser step does not round it
    rankings.find<QPushButton>("useMedians")->click();
    QCOMPARE(number->value(), 0.7654); // only what is not known
    QVERIFY(!rankings.find<QLabel>("score")->text().contains(u"needs"_s));
    QVERIFY(!slider->accessibleName().isEmpty() && !number->accessibleName().isEmpty());
}

void TestRankingsPage::whatWasTriedOutlivesTheLanguage()
{
    Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    open(rankings, WhatIf);
    rankings.find<QDoubleSpinBox>("ha_tang_soNumber")->setValue(0.4);
    rankings.setLanguage(Core::Language::Vietnamese);
    QCOMPARE(rankings.find<QDoubleSpinBox>("ha_tang_soNumber")->text(), u"0,4000"_s);
    User::goToRow(rankings.find<QComboBox>("edition"), 1); // another edition begins anew
    QVERIFY(rankings.find<QDoubleSpinBox>("ha_tang_soNumber")->value() < 0);
}

void TestRankingsPage::provincesAreCompared()
{
    const Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"ICT_INDEX"_s));
    open(rankings, Comparison);
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("comparison")->spec();
    QCOMPARE(seriesNames(spec).first(), u"Ben Tre"_s);
    QVERIFY(seriesNames(spec).contains(u"Tay Ninh"_s));
    auto *list = rankings.find<QListWidget>("provinces");
    QVERIFY(check(list, u"Tay Ninh"_s, Qt::Unchecked));
    QVERIFY(!seriesNames(spec).contains(u"Tay Ninh"_s));
    QVERIFY(check(list, u"Quang Ninh"_s, Qt::Checked));
    QVERIFY(seriesNames(spec).contains(u"Quang Ninh"_s));
    User::goToRow(rankings.find<QComboBox>("from"), 1);
    QCOMPARE(spec.firstYear, 2019);
    QCOMPARE(rankings.find<QTableView>("comparisonTable")->model()->rowCount(),
             int(spec.table.rows.size()));
    rankings.find<QLineEdit>("search")->setText(u"ben"_s);
    int visible = 0;
    for (int row = 0; row < list->count(); ++row)
        visible += !list->item(row)->isHidden();
    QCOMPARE(visible, 1);
}

void TestRankingsPage::theRegionIsChosenAtOnce()
{
    Rankings rankings;
    rankings.test.session.setAsOf(2022);
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    open(rankings, Comparison);
    rankings.find<QPushButton>("neighbours")->click();
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("comparison")->spec();
    QCOMPARE(spec.panels.first().series.size(), 13);
    QVERIFY(spec.panels.first().series.at(1).isBackground);
    rankings.find<QPushButton>("clear")->click();
    QCOMPARE(seriesNames(spec), QStringList{u"Ben Tre"_s});
}

void TestRankingsPage::theOpenChartIsSaved()
{
    Rankings rankings;
    open(rankings, WhatIf);
    QVERIFY(!rankings.find<QPushButton>("save")->isEnabled()); // no chart there
    open(rankings, Comparison);
    const QString path = rankings.test.file.in(u"So s\u00e1nh.svg"_s);
    rankings.prompts.answerSave(path);
    rankings.find<QPushButton>("save")->click();
    QVERIFY(rankings.prompts.isDone());
    QVERIFY(QFile::exists(path));
}

void TestRankingsPage::aDistrictLooksAtItsProvince()
{
    Rankings rankings;
    rankings.test.session.setUnit(rankings.test.session.catalogue().unitByKey(u"d-ba-tri"_s)->id);
    QVERIFY(chooseIndex(rankings, u"ICT_INDEX"_s));
    const Core::ChartSpec &spec = rankings.find<Gui::ChartView>("chart")->spec();
    QVERIFY2(spec.title.startsWith(u"Ben Tre: 53/63"_s), qPrintable(spec.title));
}

void TestRankingsPage::theLanguageChangesInPlace()
{
    Rankings rankings;
    QVERIFY(chooseIndex(rankings, u"DTI"_s));
    auto *table = rankings.find<QTableView>("table");
    const QStringList english = headerTexts(*table->model());
    const QString text = rankings.find<QLabel>("editionText")->text();
    const QString index = rankings.find<QComboBox>("index")->currentText();
    rankings.setLanguage(Core::Language::Vietnamese);
    const QStringList vietnamese = headerTexts(*table->model());
    QCOMPARE(vietnamese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(vietnamese.at(i) != english.at(i), qPrintable(english.at(i)));
    QVERIFY(rankings.find<QLabel>("editionText")->text() != text);
    QVERIFY(rankings.find<QComboBox>("index")->currentText() != index);
    QVERIFY(rankings.find<QComboBox>("edition")->currentText().startsWith(u"2022"_s));
    QCOMPARE(table->currentIndex().siblingAtColumn(Column::Unit).data().toString(),
             u"B\u1ebfn Tre"_s);
}

QTEST_MAIN(TestRankingsPage)
#include "tst_rankingspage.moc"
