// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/grid.h"
#include "tests/ui/support/unread.h"
#include "ui/mainwindow.h"
#include "ui/pages/briefs/briefspage.h"
#include "ui/pages/charts/chartspage.h"
#include "ui/pages/rankings/rankingspage.h"
#include "ui/pages/rankings/whatifpanel.h"
#include "ui/widgets/filenotice.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

/// The window of somebody who works while another program holds the file.
struct BusyWindow
{
    explicit BusyWindow(Language language = Language::English)
        : test(prepared(language))
        , settings{language, Gui::Theme::Light, {}, {}, {}}
        , window(test.session, settings, test.file.clock(), &prompts)
        , other(test.file.path())
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
    Gui::Settings settings;
    MainWindow window;
    RawDatabase other;

    void lock()
    {
        if (!other.run(u"BEGIN EXCLUSIVE"_s))
            qFatal("the file cannot be locked");
    }
    void release() { other.run(u"ROLLBACK"_s); }

    template<class Type>
    Type *find(const char *name) const
    {
        auto *found = window.findChild<Type *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no \"%s\"", name);
        return found;
    }

    Grid grid() const { return gridOf(window); }
    static Grid gridOf(const MainWindow &window)
    {
        const auto *page = window.findChild<Gui::DataEntryPage *>();
        return Grid(page->findChild<QTableView *>(QStringLiteral("grid")),
                    page->findChild<QLabel *>(QStringLiteral("message")));
    }
    bool isWaiting(const QString &code, int year) const
    {
        return grid().cell(code, year).data(Models::EntryModel::WaitingRole).toBool();
    }
    QString notice() const
    {
        return find<QWidget>("fileNotice")->isVisible() ? find<QLabel>("notice")->text()
                                                        : QString();
    }

    void enter(const QString &code, int year, const QString &text) const
    {
        const Grid cells = grid();
        cells.goTo(code, year);
        cells.type(text);
        cells.press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void setLanguage(Language language)
    {
        window.setLanguage(language);
        QCoreApplication::processEvents();
    }

private:
    static Language prepared(Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};

} // namespace

class TestBusyFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowGoesOn();
    void aTypedValueWaitsInItsCell();
    void manyValuesAreStoredInTheirOrder();
    void escapeGivesTheCellUp();
    void escapeElsewhereGivesTheLastOneUp();
    void allIsGivenUpByTheNotice();
    void thePanelBuildsOnWhatWaits();
    void aPasteWaits();
    void undoWaits();
    void pagesShowWhatWasThereBefore();
    void aPageThatWasNotReadYetIsShownThen_data();
    void aPageThatWasNotReadYetIsShownThen();
    void whatIfIsShownThen();
    void aYearAndAUnitAreTakenThen();
    void aBriefIsWrittenThen();
    void aBatchIsWrittenThen();
    void aBatchThatWaitsCanBeCancelled();
    void aChartIsSavedThen();
    void theNoticeSpeaksTheLanguage();
    void theNoticeGoesWithTheLock();
    void quittingAsks_data();
    void quittingAsks();
    void quittingWaitsWhenToldTo();
    void quittingTakesWhatIsHalfTyped();
    void anotherFileIsNotOpenedUnasked();
    void anImportWaits();
    void aRefusedValueStaysInItsCell_data();
    void aRefusedValueStaysInItsCell();
    void aFileForReadingTakesNoKeys();

private:
    QTemporaryDir m_settings;
};

void TestBusyFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

/// Types, goes through all pages and back while a clock ticks.
void TestBusyFile::theWindowGoesOn()
{
    constexpr qint64 longest = 1500; // milliseconds, of a slow machine; one wait took 5000
    BusyWindow busy;
    for (int page = 0; page < MainWindow::PageCount; ++page)
        busy.window.showPage(static_cast<MainWindow::PageIndex>(page));
    qint64 longestGap = 0;
    QElapsedTimer last;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&] { longestGap = qMax(longestGap, last.restart()); });
    busy.lock();
    last.start();
    clock.start(10);
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        busy.window.showPage(static_cast<MainWindow::PageIndex>(page));
        QTest::qWait(20);
    }
    busy.window.showPage(MainWindow::DataEntry);
    busy.enter(u"CQS03T"_s, 2021, u"55.5"_s);
    QTest::qWait(600);
    QVERIFY2(longestGap < longest, qPrintable(QString::number(longestGap)));
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->value, std::optional(55.5));
}

void TestBusyFile::aTypedValueWaitsInItsCell()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55.5"_s);
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), u"55.5"_s);
    QVERIFY(busy.isWaiting(u"CQS03T"_s, 2021));
    QTRY_VERIFY(busy.notice().contains(u"1 change is waiting"_s));
    QVERIFY(busy.notice().contains(u"Another program is using \"data.btict\""_s));
    QVERIFY(busy.grid()
                .cell(u"CQS03T"_s, 2021)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(u"Not stored yet"_s));
    busy.release();
    QTRY_VERIFY(!busy.isWaiting(u"CQS03T"_s, 2021));
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), u"55.5"_s);
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->value, std::optional(55.5));
    QCOMPARE(busy.prompts.count(), 0);
}

void TestBusyFile::manyValuesAreStoredInTheirOrder()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.enter(u"CQS03H"_s, 2021, u"56"_s);
    busy.enter(u"CQS03T"_s, 2021, u"57"_s);
    QCOMPARE(busy.test.session.waiting().size(), 3);
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), u"57"_s);
    QCOMPARE(busy.grid().text(u"CQS03H"_s, 2021), u"56"_s);
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QCOMPARE(busy.test.journal(u"CQS03T"_s), (QStringList{u">55 edit"_s, u"55>57 edit"_s}));
    QCOMPARE(busy.test.stored(u"CQS03H"_s, 2021)->value, std::optional(56.));
}

void TestBusyFile::escapeGivesTheCellUp()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.enter(u"CQS03H"_s, 2021, u"56"_s);
    busy.grid().goTo(u"CQS03T"_s, 2021);
    busy.grid().press(Qt::Key_Escape);
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), QString());
    QVERIFY(!busy.isWaiting(u"CQS03T"_s, 2021));
    QVERIFY(busy.isWaiting(u"CQS03H"_s, 2021));
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QVERIFY(!busy.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(busy.test.stored(u"CQS03H"_s, 2021));
}

void TestBusyFile::escapeElsewhereGivesTheLastOneUp()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s); // the next row is the current one now
    busy.grid().press(Qt::Key_Escape);
    QVERIFY(busy.test.session.waiting().isEmpty());
    QVERIFY(!busy.isWaiting(u"CQS03T"_s, 2021));
    busy.release();
    QTest::qWait(600);
    QVERIFY(!busy.test.stored(u"CQS03T"_s, 2021));
}

void TestBusyFile::allIsGivenUpByTheNotice()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.enter(u"CQS03H"_s, 2021, u"56"_s);
    QTRY_VERIFY(busy.find<QPushButton>("giveUp")->isVisible());
    busy.prompts.answerChoose(std::nullopt);
    busy.find<QPushButton>("giveUp")->click();
    QCOMPARE(busy.test.session.waiting().size(), 2);
    busy.prompts.answerChoose(0);
    busy.find<QPushButton>("giveUp")->click();
    QVERIFY(busy.test.session.waiting().isEmpty());
    QVERIFY(busy.prompts.isDone());
}

void TestBusyFile::thePanelBuildsOnWhatWaits()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55.5"_s);
    busy.grid().goTo(u"CQS03T"_s, 2021);
    auto *source = busy.find<QLineEdit>("source");
    QVERIFY(source->isEnabled());
    source->setFocus();
    QTest::keyClicks(source, u"report 12"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(busy.test.session.waiting().size(), 2);
    QCOMPARE(source->text(), u"report 12"_s);
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->value, std::optional(55.5));
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->source, u"report 12"_s);
}

void TestBusyFile::aPasteWaits()
{
    BusyWindow busy;
    busy.lock();
    QGuiApplication::clipboard()->setText(u"61,5\t62,5"_s);
    busy.grid().goTo(u"CQS03T"_s, 2021);
    busy.grid().press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(busy.isWaiting(u"CQS03T"_s, 2021));
    QVERIFY(busy.isWaiting(u"CQS03T"_s, 2022));
    QVERIFY2(busy.grid().message->text().startsWith(u"Waits to be stored"_s),
             qPrintable(busy.grid().message->text()));
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2022)->value, std::optional(62.5));
    QCOMPARE(busy.test.session.undoStack().count(), 1);
}

void TestBusyFile::undoWaits()
{
    BusyWindow busy;
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.lock();
    busy.find<QAction>("undo")->trigger();
    QCOMPARE(busy.test.session.waiting().size(), 1);
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), u"55"_s);
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QVERIFY(!busy.test.stored(u"CQS03T"_s, 2021));
    QTRY_COMPARE(busy.grid().text(u"CQS03T"_s, 2021), QString());
    // What waits is taken back like what is stored.
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"56"_s);
    QVERIFY(busy.find<QAction>("undo")->isEnabled());
    busy.find<QAction>("undo")->trigger();
    QVERIFY(busy.test.session.waiting().isEmpty());
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), QString());
}

void TestBusyFile::pagesShowWhatWasThereBefore()
{
    BusyWindow busy;
    busy.window.showPage(MainWindow::Overview);
    auto *pages = busy.window.findChild<QStackedWidget *>();
    const auto *table = pages->currentWidget()->findChild<QTableView *>();
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 0);
    busy.window.showPage(MainWindow::DataEntry);
    busy.lock();
    busy.setLanguage(Language::Vietnamese); // marks all pages
    busy.window.showPage(MainWindow::Overview);
    QCOMPARE(table->model()->rowCount(), rows);
    QTRY_VERIFY(!busy.notice().isEmpty());
    busy.release();
    QTRY_VERIFY(busy.notice().isEmpty());
    QCOMPARE(table->model()->rowCount(), rows);
    QCOMPARE(busy.prompts.count(), 0);
}

void TestBusyFile::aPageThatWasNotReadYetIsShownThen_data()
{
    QTest::addColumn<MainWindow::PageIndex>("page");
    QTest::newRow("charts") << MainWindow::Charts;
    QTest::newRow("rankings") << MainWindow::Rankings;
    QTest::newRow("briefs") << MainWindow::Briefs;
    QTest::newRow("journal") << MainWindow::Journal;
    QTest::newRow("catalogue") << MainWindow::Catalogue;
}

void TestBusyFile::aPageThatWasNotReadYetIsShownThen()
{
    QFETCH(MainWindow::PageIndex, page);
    BusyWindow busy;
    busy.lock();
    busy.window.showPage(page);
    const QWidget *shown = busy.window.findChild<QStackedWidget *>()->currentWidget();
    const QList<Gui::ReadNotice *> notices = Unread::notices(*shown);
    QCOMPARE(notices.size(), 1);
    QVERIFY(
        notices.first()->findChild<QLabel *>()->text().startsWith(u"Another program is using"_s));
    QVERIFY(!notices.first()->findChild<QAbstractButton *>()->isVisible());
    QCOMPARE(Unread::texts(*shown), QStringList()); // an empty page would be a lie
    busy.release();
    QTRY_VERIFY(Unread::notices(*shown).isEmpty());
    QVERIFY(!Unread::texts(*shown).isEmpty());
    QCOMPARE(busy.prompts.count(), 0);
}

void TestBusyFile::whatIfIsShownThen()
{
    BusyWindow busy;
    busy.window.showPage(MainWindow::Rankings);
    auto *page = busy.window.findChild<Gui::RankingsPage *>();
    auto *views = page->findChild<QTabWidget *>(u"views"_s);
    busy.lock();
    views->setCurrentIndex(2);
    QCOMPARE(Unread::notices(*page).size(), 1);
    QVERIFY(!page->findChild<Gui::WhatIfPanel *>()->isVisible());
    busy.release();
    QTRY_VERIFY(page->findChild<Gui::WhatIfPanel *>()->isVisible());
    QVERIFY(Unread::notices(*page).isEmpty());
    QVERIFY(!page->findChild<QLabel *>(u"score"_s)->text().isEmpty());
}

void TestBusyFile::aYearAndAUnitAreTakenThen()
{
    BusyWindow busy;
    busy.lock();
    auto *year = busy.find<QComboBox>("year");
    auto *unit = busy.find<QComboBox>("unit");
    const QString before = year->currentText();
    year->setCurrentText(u"2023"_s);
    emit year->activated(year->currentIndex());
    QCOMPARE(year->currentText(), before); // that of the values below
    unit->setCurrentIndex(2);
    const QString chosen = unit->currentText().trimmed();
    emit unit->activated(2);
    QTRY_VERIFY2(busy.notice().contains(u"You have chosen %1, 2023"_s.arg(chosen)),
                 qPrintable(busy.notice()));
    busy.release();
    QTRY_COMPARE(year->currentText(), u"2023"_s);
    QCOMPARE(unit->currentText().trimmed(), chosen);
    QCOMPARE(busy.test.session.asOf(), 2023);
    QTRY_COMPARE(busy.notice(), QString());
}

void TestBusyFile::aBriefIsWrittenThen()
{
    BusyWindow busy;
    busy.prompts.mostWaited = std::chrono::seconds(10);
    busy.window.showPage(MainWindow::Briefs);
    const QString path = busy.test.file.in(u"brief.pdf"_s);
    busy.lock();
    QTimer::singleShot(300, this, [&busy] { busy.release(); });
    busy.prompts.answerSave(path);
    busy.find<QPushButton>("exportPdf")->click();
    QVERIFY(busy.prompts.isDone());
    QVERIFY(busy.prompts.waitedFor.contains(u"data.btict"_s));
    QVERIFY(QFileInfo::exists(path));
}

void TestBusyFile::aBatchIsWrittenThen()
{
    BusyWindow busy;
    busy.window.showPage(MainWindow::Briefs);
    busy.prompts.answerSave(busy.test.file.in(u"b.pdf"_s));
    busy.lock();
    busy.find<QPushButton>("batchPillars")->click();
    auto *message = busy.window.findChild<Gui::BriefsPage *>()->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY(message->text().startsWith(u"Another program is using"_s));
    QVERIFY(QDir(busy.test.file.in(QString())).entryList({u"*.pdf"_s}).isEmpty());
    busy.release();
    QTRY_VERIFY_WITH_TIMEOUT(busy.find<QPushButton>("exportPdf")->isEnabled(), 60000);
    QVERIFY2(message->text().contains(u"written to"_s), qPrintable(message->text()));
    QVERIFY(!QDir(busy.test.file.in(QString())).entryList({u"*.pdf"_s}).isEmpty());
}

void TestBusyFile::aBatchThatWaitsCanBeCancelled()
{
    BusyWindow busy;
    busy.window.showPage(MainWindow::Briefs);
    busy.prompts.answerSave(busy.test.file.in(u"b.pdf"_s));
    busy.lock();
    busy.find<QPushButton>("batchPillars")->click();
    QTest::qWait(300);
    auto *page = busy.window.findChild<Gui::BriefsPage *>();
    page->findChild<QPushButton *>(u"cancel"_s)->click();
    QTRY_VERIFY(!page->findChild<QWidget *>(u"running"_s)->isVisible());
    QVERIFY(page->findChild<QLabel *>(u"message"_s)->text().contains(u"Stopped"_s));
}

void TestBusyFile::aChartIsSavedThen()
{
    BusyWindow busy;
    busy.prompts.mostWaited = std::chrono::seconds(10);
    busy.window.showPage(MainWindow::Charts);
    auto *page = busy.window.findChild<Gui::ChartsPage *>();
    auto *kind = page->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(2); // areas side by side: values of the file
    emit kind->activated(2);
    const QString path = busy.test.file.in(u"areas.svg"_s);
    busy.lock();
    QTimer::singleShot(300, this, [&busy] { busy.release(); });
    busy.prompts.answerSave(path);
    page->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(busy.prompts.isDone());
    QVERIFY(!busy.prompts.waitedFor.isEmpty());
    QVERIFY(QFileInfo::exists(path));
}

void TestBusyFile::theNoticeSpeaksTheLanguage()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    QTRY_VERIFY(busy.notice().contains(u"Another program"_s));
    busy.setLanguage(Language::Vietnamese);
    QTRY_VERIFY(busy.notice().contains(u"Ph\u1ea7n m\u1ec1m kh\u00e1c"_s));
    QVERIFY2(!busy.notice().contains(u"program"_s), qPrintable(busy.notice()));
    QCOMPARE(busy.grid().text(u"CQS03T"_s, 2021), u"55"_s);
}

void TestBusyFile::theNoticeGoesWithTheLock()
{
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    QTRY_VERIFY(!busy.notice().isEmpty());
    QTRY_VERIFY(busy.notice().contains(u"(1 s)"_s)); // how long it has been so
    busy.release();
    QTRY_VERIFY(busy.notice().isEmpty());
    // Who stores a value holds the file for a moment: not a word about that.
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"56"_s);
    busy.release();
    QTRY_VERIFY(busy.test.session.waiting().isEmpty());
    QVERIFY(busy.notice().isEmpty());
}

void TestBusyFile::quittingAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("stay") << -1 << false;
    QTest::newRow("lose the changes") << 1 << true;
}

void TestBusyFile::quittingAsks()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    BusyWindow busy;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.prompts.answerChoose(answer < 0 ? std::nullopt : std::optional(answer));
    QCOMPARE(busy.window.close(), closes);
    QVERIFY(busy.prompts.isDone());
    QVERIFY2(busy.prompts.last().text.contains(u"1 change would be lost"_s),
             qPrintable(busy.prompts.last().text));
    QCOMPARE(busy.test.session.waiting().isEmpty(), closes);
    busy.release();
    if (!closes)
        QTRY_VERIFY(busy.test.stored(u"CQS03T"_s, 2021));
}

void TestBusyFile::quittingWaitsWhenToldTo()
{
    BusyWindow busy;
    busy.prompts.mostWaited = std::chrono::seconds(5);
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    QTimer::singleShot(300, this, [&busy] { busy.release(); });
    busy.prompts.answerChoose(0);
    QVERIFY(busy.window.close());
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->value, std::optional(55.));
}

void TestBusyFile::quittingTakesWhatIsHalfTyped()
{
    BusyWindow busy;
    busy.lock();
    busy.grid().goTo(u"CQS03T"_s, 2021);
    busy.grid().type(u"55"_s); // without Enter
    busy.prompts.answerChoose(std::nullopt);
    QVERIFY(!busy.window.close());
    QCOMPARE(busy.test.session.waiting().size(), 1);
    busy.release();
    QTRY_VERIFY(busy.test.stored(u"CQS03T"_s, 2021));
}

void TestBusyFile::anotherFileIsNotOpenedUnasked()
{
    BusyWindow busy;
    const TestFile elsewhere;
    busy.lock();
    busy.enter(u"CQS03T"_s, 2021, u"55"_s);
    busy.prompts.answerOpen(elsewhere.path());
    busy.prompts.answerChoose(std::nullopt);
    busy.find<QAction>("openFile")->trigger();
    QVERIFY(busy.prompts.isDone());
    QCOMPARE(busy.test.session.store().path(), busy.test.file.path());
    QCOMPARE(busy.test.session.waiting().size(), 1);
}

void TestBusyFile::anImportWaits()
{
    BusyWindow busy;
    busy.prompts.mostWaited = std::chrono::seconds(5);
    busy.test.file.write(u"in.csv"_s, "indicator,area,period,value\nCQS03T,,2021,84.5\n"_ba);
    busy.prompts.answerOpen(busy.test.file.in(u"in.csv"_s));
    busy.find<QAction>("importData")->trigger();
    const Assistant assistant(*busy.find<QWizard>("importAssistant"));
    assistant.press("browse");
    assistant.next();
    assistant.next();
    assistant.next();
    busy.lock();
    QTimer::singleShot(300, this, [&busy] { busy.release(); });
    QCOMPARE(assistant.commit(), int(Gui::ImportAssistant::Done));
    QCOMPARE(busy.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QVERIFY(!busy.prompts.waitedFor.isEmpty());
}

void TestBusyFile::aRefusedValueStaysInItsCell_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

/// The file refuses for another reason than a lock: a table that it needs is gone.
void TestBusyFile::aRefusedValueStaysInItsCell()
{
    QFETCH(Qt::Key, key);
    BusyWindow busy;
    const Grid grid = busy.grid();
    QVERIFY(busy.other.run(u"CREATE TRIGGER no_more BEFORE INSERT ON observation "
                           "BEGIN SELECT raise(ABORT, 'no'); END"_s));
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"55"_s);
    const QModelIndex before = grid.view->currentIndex();
    grid.press(key);
    QVERIFY2(grid.editor(), "the editor was closed");
    QCOMPARE(grid.editor()->text(), u"55"_s);
    QCOMPARE(grid.view->currentIndex(), before);
    QVERIFY(grid.message->text().contains(u"data.btict"_s));
    const QString english = grid.message->text();
    busy.setLanguage(Language::Vietnamese);
    QVERIFY(grid.message->text() != english && !grid.message->text().isEmpty());
    QCOMPARE(grid.editor()->text(), u"55"_s);
    busy.prompts.answerChoose(std::nullopt);
    QVERIFY(!busy.window.close()); // quitting asks
    QVERIFY(busy.prompts.isDone());
    QVERIFY(busy.other.run(u"DROP TRIGGER no_more"_s));
    grid.goTo(u"CQS03T"_s, 2021);
    if (!grid.editor())
        grid.type(u"55"_s);
    grid.press(key);
    QTRY_VERIFY(busy.test.stored(u"CQS03T"_s, 2021));
}

void TestBusyFile::aFileForReadingTakesNoKeys()
{
    const TestFile file;
    Gui::installLanguage(Language::English);
    ScriptedPrompts prompts;
    Gui::Settings settings{Language::English, Gui::Theme::Light, {}, {}, {}};
    Models::Session session(
        Core::Store::open(file.path(), file.clock(), {.isReadOnly = true}).value(),
        Language::English, u"lan"_s);
    MainWindow window(session, settings, file.clock(), &prompts);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(MainWindow::DataEntry);
    QVERIFY2(window.windowTitle().contains(u"read only"_s), qPrintable(window.windowTitle()));
    QVERIFY(window.findChild<QLabel *>(u"notice"_s)->isVisible());
    const Grid grid = BusyWindow::gridOf(window);
    grid.goTo(u"CQS03T"_s, 2021);
    QTest::keyClicks(grid.view, u"55"_s);
    QVERIFY(!grid.editor());
    QVERIFY(!window.findChild<QLineEdit *>(u"source"_s)->isEnabled());
    QVERIFY(!window.findChild<QAction *>(u"importData"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(u"61,5"_s);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(grid.message->text().contains(u"write"_s), qPrintable(grid.message->text()));
    QVERIFY(window.close());
}

QTEST_MAIN(TestBusyFile)
#include "tst_busyfile.moc"
