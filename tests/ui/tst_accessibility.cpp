// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibletree.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/mainwindow.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/overview/statuscard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

struct Window
{
    explicit Window(Language language)
        : test(prepared(language))
        , settings{language, Gui::Theme::Light, {}, {}, {}}
        , window(test.session, settings, test.file.clock(), &prompts)
    {
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not shown");
    }

    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings;
    MainWindow window;

    QWidget &show(int page)
    {
        window.showPage(static_cast<MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
        return *pages().currentWidget();
    }

    QStackedWidget &pages() const { return *window.findChild<QStackedWidget *>(); }

private:
    static Language prepared(Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};

const char *const pageNames[] = {"overview", "data entry", "charts",   "rankings",
                                 "briefs",   "journal",    "catalogue"};

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aControlWithoutANameIsFound();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void nothingIsSaidInTheOtherLanguage_data();
    void nothingIsSaidInTheOtherLanguage();
    void cardsAreButtonsThatSayTheirCounts();
    void theTableOfIndicatorsReadsAsWords();
    void theFocusGoesThroughTheOverviewInOrder();
    void theKeyboardLeavesEveryPart();
    void selectionAndPlaceSurviveTheLanguage_data();
    void selectionAndPlaceSurviveTheLanguage();
    void whatIsNotShownIsNotRead();

private:
    QTemporaryDir m_settings;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestAccessibility::cleanup()
{
    Gui::installLanguage(Language::English);
}

void TestAccessibility::aControlWithoutANameIsFound()
{
    QWidget box;
    QLineEdit line(&box);
    QTableView table(&box);
    box.show();
    QCOMPARE(AccessibleTree::nameless(box).size(), 2);
    line.setAccessibleName(u"Search"_s);
    table.setAccessibleName(u"Indicators"_s);
    QCOMPARE(AccessibleTree::nameless(box), QStringList());
}

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Language>("language");
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        QTest::addRow("%s in English", pageNames[page]) << page << Language::English;
        QTest::addRow("%s in Vietnamese", pageNames[page]) << page << Language::Vietnamese;
    }
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(int, page);
    QFETCH(Language, language);
    Window test(language);
    test.show(page);
    const QStringList nameless = AccessibleTree::nameless(test.window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"\n  "_s)));
    QVERIFY(AccessibleTree::texts(*test.pages().currentWidget()).size() > 5);
}

void TestAccessibility::nothingIsSaidInTheOtherLanguage_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < MainWindow::PageCount; ++page)
        QTest::addRow("the page %s", pageNames[page]) << page;
}

void TestAccessibility::nothingIsSaidInTheOtherLanguage()
{
    QFETCH(int, page);
    QStringList spoken[2];
    for (const Language language : {Language::Vietnamese, Language::English}) {
        Window test(language);
        spoken[int(language == Language::English)] =
            AccessibleTree::texts(test.show(page))
                .replaceInStrings(test.test.file.path(), u"FILE"_s);
    }
    // The same in both: codes, numbers, names of people and files, and quotations of the document.
    const QSet<QString> vietnamese(spoken[0].cbegin(), spoken[0].cend());
    static const QRegularExpression words(u"[a-z]{3,} [a-z]{3,}"_s);
    QStringList untranslated;
    for (const QString &text : std::as_const(spoken[1])) {
        if (vietnamese.contains(text) && words.match(text).hasMatch())
            untranslated << text.left(160);
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u"\n  "_s)));
}

void TestAccessibility::cardsAreButtonsThatSayTheirCounts()
{
    Window test(Language::English);
    const auto cards = test.show(MainWindow::Overview).findChildren<Gui::StatusCard *>();
    QCOMPARE(cards.size(), 5);
    for (Gui::StatusCard *card : cards) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(card);
        QVERIFY(spoken->role() == QAccessible::CheckBox || spoken->role() == QAccessible::Button);
        QVERIFY(spoken->state().focusable);
        QVERIFY(spoken->actionInterface());
    }
    const QString economy =
        QAccessible::queryAccessibleInterface(cards.at(2))->text(QAccessible::Name);
    QCOMPARE(economy, u"Digital economy: 4 indicators: 1 moving away, 3 no data, 1 on figures "
                      "of earlier years"_s);
}

void TestAccessibility::theTableOfIndicatorsReadsAsWords()
{
    Window test(Language::English);
    auto *table = test.show(MainWindow::Overview).findChild<QTableView *>(u"table"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
    QCOMPARE(spoken->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = spoken->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 47);
    using Column = Models::IndicatorTableModel::Column;
    const int row = rowWith(*table->model(), Column::Code, u"KTS04"_s);
    const auto text = [&](int column) {
        return cells->cellAt(row, column)->text(QAccessible::Name);
    };
    QCOMPARE(text(Column::Course), u"2018: 50/63; 2019: 53/63"_s);
    QCOMPARE(text(Column::FirstTarget),
             u"top 25; Moving away (\u2020\u00a0figure of 2019); 53/63 (2019)"_s);
    QCOMPARE(text(Column::Verdict), u"Moving away (\u2020\u00a0figure of 2019)"_s);
    const int empty = rowWith(*table->model(), Column::Code, u"TQ01"_s);
    QCOMPARE(cells->cellAt(empty, Column::Latest)->text(QAccessible::Name), u"none"_s);
    for (int column = 0; column < cells->columnCount(); ++column)
        QVERIFY(!cells->columnDescription(column).isEmpty());
}

void TestAccessibility::theFocusGoesThroughTheOverviewInOrder()
{
    Window test(Language::English);
    QWidget &page = test.show(MainWindow::Overview);
    const auto cards = page.findChildren<Gui::StatusCard *>();
    QList<QWidget *> expected(cards.cbegin(), cards.cend());
    for (const char *name :
         {"search", "pillar", "status", "grouping", "sorting", "whyButton", "table"})
        expected << page.findChild<QWidget *>(QString::fromLatin1(name));
    expected.first()->setFocus();
    for (QWidget *widget : std::as_const(expected)) {
        QVERIFY2(test.window.focusWidget() == widget, qPrintable(widget->objectName()));
        QTest::keyClick(widget, Qt::Key_Tab);
    }
}

void TestAccessibility::theKeyboardLeavesEveryPart()
{
    Window test(Language::English);
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        QWidget &shown = test.show(page);
        for (QTableView *table : shown.findChildren<QTableView *>()) {
            if (!table->isVisible() || table->objectName() == u"grid"_s)
                continue;
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Tab);
            QVERIFY2(!table->hasFocus(), qPrintable(table->accessibleName()));
        }
        shown.setFocus();
        QTest::keyClick(&test.window, Qt::Key_F6);
        QCOMPARE(test.window.focusWidget(), test.window.findChild<QWidget *>(u"programme"_s));
        QTest::keyClick(&test.window, Qt::Key_F6);
        QCOMPARE(test.window.focusWidget(), test.window.findChild<QWidget *>(u"rail"_s));
        QTest::keyClick(&test.window, Qt::Key_F6);
        QVERIFY(shown.isAncestorOf(test.window.focusWidget()));
    }
}

void TestAccessibility::selectionAndPlaceSurviveTheLanguage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("view");
    QTest::newRow("overview") << int(MainWindow::Overview) << u"table"_s;
    QTest::newRow("data entry") << int(MainWindow::DataEntry) << u"grid"_s;
    QTest::newRow("journal") << int(MainWindow::Journal) << u"table"_s;
    QTest::newRow("catalogue") << int(MainWindow::Catalogue) << u"table"_s;
}

void TestAccessibility::selectionAndPlaceSurviveTheLanguage()
{
    QFETCH(int, page);
    QFETCH(QString, view);
    Window test(Language::English);
    auto *table = test.show(page).findChild<QTableView *>(view);
    table->setCurrentIndex(table->model()->index(20, table->currentIndex().column()));
    table->verticalScrollBar()->setValue(18);
    const int place = table->verticalScrollBar()->value();
    const QModelIndex before = table->currentIndex();
    test.window.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    QCOMPARE(table->currentIndex().row(), before.row());
    QCOMPARE(table->currentIndex().column(), before.column());
    QCOMPARE(table->verticalScrollBar()->value(), place);
    QCOMPARE(test.pages().currentIndex(), page);
}

void TestAccessibility::whatIsNotShownIsNotRead()
{
    Window test(Language::English);
    const auto rowsOf = [&test](int page) {
        return test.pages().widget(page)->findChild<QTableView *>(u"table"_s)->model()->rowCount();
    };
    for (const int page : {MainWindow::Journal, MainWindow::Catalogue})
        QCOMPARE(rowsOf(page), 0);
    test.show(MainWindow::Journal);
    QVERIFY(rowsOf(MainWindow::Journal) > 0);
    QCOMPARE(rowsOf(MainWindow::Catalogue), 0);
    const int before = rowsOf(MainWindow::Journal);
    test.show(MainWindow::Overview);
    QVERIFY(test.test.session.record({test.test.value(u"CQS01"_s, 2020, 12.5)}, u"edit"_s));
    test.window.setLanguage(Language::Vietnamese);
    QCOMPARE(rowsOf(MainWindow::Journal), before); // it catches up when it is shown
    test.show(MainWindow::Journal);
    QCOMPARE(rowsOf(MainWindow::Journal), before + 1);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
