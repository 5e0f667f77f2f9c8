// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/charts/chartview.h"
#include "ui/pages/charts/chartspage.h"

#include <QClipboard>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Charts = TestPage<Gui::ChartsPage>;

namespace {

enum Kind { YearOverYear, Path, Areas, Pillar, AgainstRanking };

const Core::ChartSpec &spec(const Charts &charts)
{
    return charts.find<Gui::ChartView>("chart")->spec();
}

int checkedItems(const QListWidget *list)
{
    int count = 0;
    for (int row = 0; row < list->count(); ++row)
        count += list->item(row)->checkState() == Qt::Checked;
    return count;
}

bool check(QListWidget *list, const QString &code, Qt::CheckState state)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == code) {
            list->item(row)->setCheckState(state);
            return true;
        }
    }
    return false;
}

} // namespace

class TestChartsPage : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheRanking();
    void thePathHasTheTargets();
    void anotherIndicatorIsAnotherChart();
    void againstTheRankingHasAPanelAMetric();
    void areasAreComparedByLevel();
    void aPillarIsAGridOfPanels();
    void otherKindsBeginWithTheChosenIndicator();
    void tabVisitsEverythingAsItIsRead_data();
    void tabVisitsEverythingAsItIsRead();
    void tabEntersAtTheFirstChoiceAndLeaves();
    void thePageHandsItsFocusToTheChart();
    void onlyWhatTheKindAsksForIsShown();
    void anIndicatorWithoutValuesSaysSo();
    void theTableIsTheTwinOfTheChart();
    void theChartIsSaved_data();
    void theChartIsSaved();
    void aMissingFolderIsReported();
    void givingUpSavesNothing();
    void copyTakesPictureAndTable();
    void theLanguageChangesInPlace();
};

void TestChartsPage::beginsWithTheRanking()
{
    const Charts charts;
    QCOMPARE(charts.find<QComboBox>("indicator")->currentData().toString(), u"KTS04"_s);
    QVERIFY(!spec(charts).isEmpty());
    QVERIFY2(spec(charts).subtitle.contains(u"KTS04"_s), qPrintable(spec(charts).subtitle));
    QVERIFY(!charts.find<Gui::ChartView>("chart")->grab().isNull());
}

void TestChartsPage::thePathHasTheTargets()
{
    const Charts charts;
    User::goToRow(charts.find<QComboBox>("kind"), Path);
    QCOMPARE(spec(charts).panels.size(), 1);
    const Core::ChartPanel panel = spec(charts).panels.first();
    QVERIFY(panel.axis.reversed); // 1 on top
    QList<double> targets;
    for (const Core::ChartTarget &target : panel.targets)
        targets << target.value;
    QCOMPARE(targets, (QList<double>{25, 10}));
    QCOMPARE(spec(charts).firstYear, 2018);
    QCOMPARE(spec(charts).lastYear, 2030);
}

void TestChartsPage::anotherIndicatorIsAnotherChart()
{
    const Charts charts;
    const QString before = spec(charts).subtitle;
    QVERIFY(User::choose(charts.find<QComboBox>("indicator"), u"HT02X"_s));
    QVERIFY(spec(charts).subtitle != before);
    QVERIFY(spec(charts).subtitle.contains(u"HT02X"_s));
    // Words cannot be drawn.
    QVERIFY(charts.find<QComboBox>("indicator")->findData(u"TQ01"_s) < 0);
    QVERIFY(charts.find<QComboBox>("indicator")->findData(u"CQS02"_s) < 0);
}

void TestChartsPage::againstTheRankingHasAPanelAMetric()
{
    const Charts charts;
    auto *metrics = charts.find<QListWidget>("metrics");
    QVERIFY(!metrics->isVisible());
    User::goToRow(charts.find<QComboBox>("kind"), AgainstRanking);
    QVERIFY(metrics->isVisible());
    QVERIFY(!charts.find<QComboBox>("indicator")->isEnabled());
    const int checked = checkedItems(metrics);
    QCOMPARE(checked, 1); // the first that has values
    QCOMPARE(spec(charts).panels.size(), checked + 1);
    QVERIFY(check(metrics, u"HT02X"_s, Qt::Checked));
    QVERIFY(check(metrics, u"HT02H"_s, Qt::Checked));
    QCOMPARE(spec(charts).panels.size(), checkedItems(metrics) + 1);
    QVERIFY(spec(charts).panels.last().axis.reversed);
    QVERIFY(check(metrics, u"HT02X"_s, Qt::Unchecked));
    QCOMPARE(spec(charts).panels.size(), checkedItems(metrics) + 1);
    QVERIFY(!check(metrics, u"KTS04"_s, Qt::Checked)); // no rank above the rank
    QVERIFY(!charts.find<Gui::ChartView>("chart")->grab().isNull());
}

void TestChartsPage::areasAreComparedByLevel()
{
    Charts charts;
    const Core::Catalogue &catalogue = charts.test.session.catalogue();
    Core::Observation value;
    value.key = {catalogue.indicator(u"CQS03H"_s)->id,
                 catalogue.unitByKey(u"d-ba-tri"_s)->id,
                 Core::Period::year(2020),
                 {},
                 {}};
    value.value = 70.9;
    QVERIFY(charts.test.session.record({value}, u"entry"_s));
    User::goToRow(charts.find<QComboBox>("kind"), Areas);
    QVERIFY(User::choose(charts.find<QComboBox>("indicator"), u"CQS03H"_s));
    QCOMPARE(spec(charts).panels.first().bars.size(), 9);
    QCOMPARE(spec(charts).panels.first().bars.first().name, u"Ba Tri"_s);
    QVERIFY(!charts.find<Gui::ChartView>("chart")->grab().isNull());
    User::goToRow(charts.find<QComboBox>("areaKind"), 2);
    QVERIFY(spec(charts).isEmpty()); // no commune has a value
    QVERIFY(spec(charts).emptyText.contains(u"commune"_s));
    QCOMPARE(charts.find<QTableView>("table")->model()->index(0, 0).data().toString(),
             spec(charts).emptyText);
}

void TestChartsPage::aPillarIsAGridOfPanels()
{
    const Charts charts;
    User::goToRow(charts.find<QComboBox>("kind"), Pillar);
    auto *pillar = charts.find<QComboBox>("pillar");
    QVERIFY(pillar->isVisible());
    QCOMPARE(pillar->count(), int(charts.test.session.programme().pillars.size()));
    QVERIFY(User::choose(pillar, u"economy"_s));
    QVERIFY(spec(charts).title.startsWith(pillar->currentText()));
    QVERIFY(!spec(charts).isEmpty()); // the rank has values from the beginning
    QVERIFY(!charts.find<Gui::ChartView>("chart")->grab().isNull());
}

void TestChartsPage::otherKindsBeginWithTheChosenIndicator()
{
    const Charts charts;
    QVERIFY(User::choose(charts.find<QComboBox>("indicator"), u"XHS06"_s));
    User::goToRow(charts.find<QComboBox>("kind"), AgainstRanking);
    QCOMPARE(spec(charts).panels.size(), 2);
    QVERIFY2(spec(charts).title.startsWith(u"XHS06"_s), qPrintable(spec(charts).title));
    QCOMPARE(checkedItems(charts.find<QListWidget>("metrics")), 1);
    User::goToRow(charts.find<QComboBox>("kind"), Pillar);
    const Core::ChartSpec pillar = spec(charts);
    QVERIFY2(pillar.title.contains(u"society"_s), qPrintable(pillar.title));
}

void TestChartsPage::tabVisitsEverythingAsItIsRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("of one indicator")
        << int(YearOverYear)
        << QStringList{u"indicator"_s, u"kind"_s, u"copy"_s, u"save"_s, u"tabs"_s, u"chart"_s};
    QTest::newRow("of areas") << int(Areas)
                              << QStringList{u"indicator"_s, u"kind"_s, u"areaKind"_s, u"copy"_s,
                                             u"save"_s,      u"tabs"_s, u"chart"_s};
    QTest::newRow("of a pillar") << int(Pillar) << QStringList{u"pillar"_s, u"kind"_s, u"copy"_s,
                                                               u"save"_s,   u"tabs"_s, u"chart"_s};
    QTest::newRow("against the ranking")
        << int(AgainstRanking)
        << QStringList{u"kind"_s, u"copy"_s, u"save"_s, u"tabs"_s, u"chart"_s, u"metrics"_s};
}

void TestChartsPage::tabVisitsEverythingAsItIsRead()
{
    QFETCH(int, kind);
    QFETCH(QStringList, expected);
    const Charts charts;
    User::goToRow(charts.find<QComboBox>("kind"), kind);
    charts.find<QWidget>(expected.first().toLatin1())->setFocus();
    QStringList visited;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        visited << (qobject_cast<QTabBar *>(at) ? u"tabs"_s : at->objectName());
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QCOMPARE(visited, expected);
}

void TestChartsPage::tabEntersAtTheFirstChoiceAndLeaves()
{
    Charts charts;
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *before = new QPushButton(&window);
    rows->addWidget(before);
    rows->addWidget(&charts.page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    const QWidget *reached = QApplication::focusWidget();
    QWidget *last = charts.find<Gui::ChartView>("chart");
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Tab);
    const QWidget *left = QApplication::focusWidget();
    charts.page.setParent(nullptr);
    QCOMPARE(reached, charts.find<QComboBox>("indicator"));
    QCOMPARE(left, before); // and comes out again
}

void TestChartsPage::thePageHandsItsFocusToTheChart()
{
    Charts charts;
    charts.find<QPushButton>("save")->setFocus();
    charts.page.setFocus();
    QCOMPARE(QApplication::focusWidget(), charts.find<Gui::ChartView>("chart"));
}

void TestChartsPage::onlyWhatTheKindAsksForIsShown()
{
    const Charts charts;
    auto *kind = charts.find<QComboBox>("kind");
    for (const int row : {YearOverYear, Path, Areas, Pillar, AgainstRanking}) {
        User::goToRow(kind, row);
        QCOMPARE(charts.find<QComboBox>("indicator")->isVisible(), row != Pillar);
        QCOMPARE(charts.find<QComboBox>("pillar")->isVisible(), row == Pillar);
        QCOMPARE(charts.find<QComboBox>("areaKind")->isVisible(), row == Areas);
        QCOMPARE(charts.find<QListWidget>("metrics")->isVisible(), row == AgainstRanking);
    }
}

void TestChartsPage::anIndicatorWithoutValuesSaysSo()
{
    const Charts charts;
    QVERIFY(User::choose(charts.find<QComboBox>("indicator"), u"XHS06"_s));
    QVERIFY(spec(charts).isEmpty());
    QVERIFY(!spec(charts).emptyText.isEmpty());
    QVERIFY(!charts.find<Gui::ChartView>("chart")->grab().isNull());
}

void TestChartsPage::theTableIsTheTwinOfTheChart()
{
    const Charts charts;
    const auto *model = charts.find<QTableView>("table")->model();
    QCOMPARE(model->rowCount(), int(spec(charts).table.rows.size()));
    QCOMPARE(headerTexts(*model), spec(charts).table.header);
    User::goToRow(charts.find<QComboBox>("kind"), AgainstRanking);
    QCOMPARE(headerTexts(*model), spec(charts).table.header);
}

void TestChartsPage::theChartIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("as a picture") << u"Bi\u1ec3u \u0111\u1ed3.png"_s << QByteArray("\x89PNG");
    QTest::newRow("as a drawing") << u"chart.svg"_s << QByteArray("<?xml");
    QTest::newRow("as a document") << u"chart.pdf"_s << QByteArray("%PDF");
}

void TestChartsPage::theChartIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    Charts charts;
    const QString path = charts.test.file.in(name);
    charts.prompts.answerSave(path);
    charts.find<QPushButton>("save")->click();
    QVERIFY(charts.prompts.isDone());
    QVERIFY(charts.prompts.last().text.endsWith(u".png"_s)); // what is suggested
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(start.size()) == start);
}

void TestChartsPage::aMissingFolderIsReported()
{
    Charts charts;
    charts.prompts.answerSave(charts.test.file.in(u"missing/chart.png"_s));
    charts.prompts.expectError();
    charts.find<QPushButton>("save")->click();
    QVERIFY(charts.prompts.isDone());
    QVERIFY2(charts.prompts.last().text.contains(u"missing"_s),
             qPrintable(charts.prompts.last().text));
    QVERIFY(!QFile::exists(charts.test.file.in(u"missing"_s)));
}

void TestChartsPage::givingUpSavesNothing()
{
    Charts charts;
    charts.prompts.answerSave({});
    charts.find<QPushButton>("save")->click();
    QVERIFY(charts.prompts.isDone());
    QCOMPARE(charts.prompts.count(), 1);
}

void TestChartsPage::copyTakesPictureAndTable()
{
    const Charts charts;
    QGuiApplication::clipboard()->clear();
    charts.find<QPushButton>("copy")->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->hasText());
    QVERIFY2(copied->text().contains(u'\t'), qPrintable(copied->text()));
}

void TestChartsPage::theLanguageChangesInPlace()
{
    Charts charts;
    User::goToRow(charts.find<QComboBox>("kind"), AgainstRanking);
    QVERIFY(check(charts.find<QListWidget>("metrics"), u"HT02H"_s, Qt::Checked));
    const Core::ChartSpec english = spec(charts);
    const QString kind = charts.find<QComboBox>("kind")->currentText();
    charts.setLanguage(Core::Language::Vietnamese);
    QVERIFY(spec(charts).title != english.title);
    QCOMPARE(spec(charts).panels.size(), english.panels.size());
    QVERIFY(spec(charts).table.header != english.table.header);
    QVERIFY(charts.find<QComboBox>("kind")->currentText() != kind);
    QCOMPARE(charts.find<QComboBox>("kind")->currentIndex(), int(AgainstRanking));
    QCOMPARE(headerTexts(*charts.find<QTableView>("table")->model()), spec(charts).table.header);
}

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
