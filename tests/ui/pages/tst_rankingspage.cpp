// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/charts/chartview.h"
#include "ui/models/rankingtablemodel.h"
#include "ui/pages/rankingspage.h"

#include <QLabel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Column = Models::RankingTableModel::Column;
using Rankings = TestPage<Gui::RankingsPage>;

namespace {

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
    void anotherEditionIsAnotherTable();
    void anIndexWithoutAnIndicatorHasAHistoryToo();
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
