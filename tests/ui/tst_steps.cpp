// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/grid.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

struct StepWindow
{
    StepWindow()
        : window(test.session, settings, test.file.clock(), &prompts)
    {
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not shown");
        window.showPage(MainWindow::DataEntry);
        QCoreApplication::processEvents();
    }

    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings{Language::English, Gui::Theme::Light, {}, {}, {}};
    MainWindow window;

    QAction *action(const char *name) const
    {
        return window.findChild<QAction *>(QString::fromLatin1(name));
    }
    QString said() const { return window.statusBar()->currentMessage(); }
    Grid grid() const
    {
        const auto *page = window.findChild<Gui::DataEntryPage *>();
        return Grid(page->findChild<QTableView *>(u"grid"_s),
                    page->findChild<QLabel *>(u"message"_s));
    }
};

} // namespace

/// Undo, redo and the question whether everything is stored.
class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void undoNamesItsStepAndGoesThere();
    void anUndoOnAnotherPageIsSaid();
    void namesFollowTheLanguage();
    void controlSSaysThatAllIsStored();
    void controlSSaysWhatIsNot();
    void theSelectionIsSummedUp();

private:
    QTemporaryDir m_settings;
};

void TestSteps::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Gui::installLanguage(Language::English);
}

void TestSteps::undoNamesItsStepAndGoesThere()
{
    const StepWindow steps;
    QCOMPARE(steps.action("undo")->text(), u"&Undo"_s);
    const Grid grid = steps.grid();
    grid.goTo(u"CQS03H"_s, 2022);
    grid.type(u"40"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(steps.action("undo")->text(), u"&Undo: Edit CQS03H, 2022"_s);
    grid.goTo(u"XHS06"_s, 2025);
    steps.action("undo")->trigger();
    QCOMPARE(steps.said(), u"Undone: Edit CQS03H, 2022"_s);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2022));
    QCOMPARE(steps.action("undo")->text(), u"&Undo"_s);
    QCOMPARE(steps.action("redo")->text(), u"&Redo: Edit CQS03H, 2022"_s);
    grid.goTo(u"XHS06"_s, 2025);
    steps.action("redo")->trigger();
    QCOMPARE(steps.said(), u"Done again: Edit CQS03H, 2022"_s);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2022));
}

void TestSteps::anUndoOnAnotherPageIsSaid()
{
    StepWindow steps;
    QVERIFY(steps.test.session.record({steps.test.value(u"CQS03T"_s, 2021, 33)}, u"Edit R&D"_s));
    steps.window.showPage(MainWindow::Overview);
    QCOMPARE(steps.action("undo")->text(), u"&Undo: Edit R&&D"_s);
    steps.action("undo")->trigger();
    QCOMPARE(steps.said(), u"Undone: Edit R&D"_s);
}

void TestSteps::namesFollowTheLanguage()
{
    StepWindow steps;
    QVERIFY(steps.test.session.record({steps.test.value(u"CQS03T"_s, 2021, 33)}, u"x"_s));
    steps.window.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    QCOMPARE(steps.action("undo")->text(), u"&Ho\u00e0n t\u00e1c: x"_s);
    steps.window.setLanguage(Language::English);
}

void TestSteps::controlSSaysThatAllIsStored()
{
    const StepWindow steps;
    const Grid grid = steps.grid();
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"61"_s); // and no Enter
    steps.action("isStored")->trigger();
    QCOMPARE(steps.test.stored(u"CQS03T"_s, 2021)->value, std::optional(61.0));
    QVERIFY2(steps.said().startsWith(u"Everything is stored"_s), qPrintable(steps.said()));
    QVERIFY2(steps.said().contains(QDate::currentDate().toString(u"dd/MM/yyyy"_s)),
             qPrintable(steps.said()));
    QVERIFY(steps.action("isStored")->shortcut() == QKeySequence(QKeySequence::Save));
}

void TestSteps::controlSSaysWhatIsNot()
{
    const StepWindow steps;
    const Grid grid = steps.grid();
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"161"_s);
    steps.action("isStored")->trigger();
    QVERIFY2(steps.said().contains(u"161"_s), qPrintable(steps.said()));
    grid.press(Qt::Key_Escape);
    RawDatabase other(steps.test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"61"_s);
    steps.action("isStored")->trigger();
    QVERIFY2(steps.said().startsWith(u"1 change waits"_s), qPrintable(steps.said()));
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_VERIFY(steps.test.session.waiting().isEmpty());
}

void TestSteps::theSelectionIsSummedUp()
{
    StepWindow steps;
    QVERIFY(steps.test.session.record({steps.test.value(u"CQS03T"_s, 2021, 61.5),
                                       steps.test.value(u"CQS03T"_s, 2022, 70),
                                       steps.test.value(u"CQS03H"_s, 2021, 0)},
                                      u"values"_s));
    const auto *sum = steps.window.findChild<QLabel *>(u"selection"_s);
    const Grid grid = steps.grid();
    grid.goTo(u"CQS03T"_s, 2021);
    QCOMPARE(sum->text(), QString());
    grid.select(2, 2); // one of the four is empty, one nought
    QCOMPARE(sum->text(), u"Figures: 3   Mean: 43.8333333333   Sum: 131.5"_s);
    steps.window.showPage(MainWindow::Charts);
    QCOMPARE(sum->text(), QString());
}

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
