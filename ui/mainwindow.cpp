// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/indicator/personname.h"
#include "core/words/errorsentence.h"
#include "core/words/journalwords.h"
#include "ui/fileactions.h"
#include "ui/icons.h"
#include "ui/inputhabits.h"
#include "ui/pages/briefs/briefspage.h"
#include "ui/pages/catalogue/cataloguepage.h"
#include "ui/pages/charts/chartspage.h"
#include "ui/pages/dataentry/dataentrypage.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/rankings/rankingspage.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/shortcuts.h"
#include "ui/widgets/checkprogress.h"
#include "ui/widgets/filenotice.h"
#include "ui/widgets/titlerow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <array>
#include <utility>

namespace Gui {

namespace {

constexpr int railWidth = 168;
constexpr int railIconSize = 22;
constexpr QSize firstSize(1240, 700);
constexpr std::chrono::seconds lookingInterval(5); // for changes by other programs

struct PageEntry
{
    const char *title;
    const char *icon;
};

// In the order of MainWindow::PageIndex.
constexpr std::array<PageEntry, MainWindow::PageCount> pageEntries{{
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Overview"), "overview"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Data entry"), "data-entry"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Charts"), "charts"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Rankings"), "rankings"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Briefs"), "briefs"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Journal"), "journal"},
    {QT_TRANSLATE_NOOP("Gui::MainWindow", "Catalogue"), "catalogue"},
}};

/// The one file that is dragged, if the window can do something with it; else empty.
QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return FileActions::canTake(path) ? path : QString();
}

} // namespace

MainWindow::MainWindow(Models::Session &session, Settings &settings, const Core::Clock &clock,
                       Prompts *prompts)
    : m_session(session)
    , m_settings(settings)
    , m_ownPrompts(prompts ? nullptr : std::make_unique<DialogPrompts>(this))
    , m_prompts(prompts ? *prompts : *m_ownPrompts)
    , m_files(new FileActions(session, settings, clock, m_prompts, *this))
    , m_habits(new InputHabits(this))
{
    setAcceptDrops(true);
    setupPages();
    setupKeys();
    setupMenus();
    retranslate();
    resize(firstSize);
    restoreGeometry(m_settings.geometry);
    connect(&m_session, &Models::Session::changed, this, &MainWindow::showFileName);
    connect(&m_session, &Models::Session::failed, this, &MainWindow::showError);
    connect(m_files, &FileActions::settingsChanged, this, &MainWindow::saveSettings);
    if (!m_settings.save()) // which is told once the window is there
        QMetaObject::invokeMethod(this, &MainWindow::saveSettings, Qt::QueuedConnection);
    showFileName();
    showPage(Overview);
    m_looking.start(lookingInterval);
    connect(&m_looking, &QTimer::timeout, this, &MainWindow::catchUpWhenIdle);
    QTimer::singleShot(0, m_files, &FileActions::tellRemarks); // once the window is there
}

MainWindow::~MainWindow() = default;

void MainWindow::setupPages()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_titleRow = new TitleRow(m_session, centre);
    connect(m_titleRow, &TitleRow::languageChosen, this, &MainWindow::setLanguage);
    m_titleRow->setGuard([this] { return mayLeaveInput(Page::Leaving::View); });
    m_files->setGuard([this] { return mayLeaveInput(Page::Leaving::File); });
    column->addWidget(m_titleRow);
    auto *notice = new FileNotice(m_session, centre);
    connect(notice, &FileNotice::giveUpRequested, this, &MainWindow::giveUpWaiting);
    column->addWidget(notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    setupRail();
    row->addWidget(m_rail);
    m_pages = new QStackedWidget(centre);
    m_pages->addWidget(new OverviewPage(m_session, m_prompts, m_pages));
    m_dataEntry = new DataEntryPage(m_session, m_prompts, m_pages);
    m_pages->addWidget(m_dataEntry);
    m_pages->addWidget(new ChartsPage(m_session, m_prompts, m_pages));
    m_pages->addWidget(new RankingsPage(m_session, m_prompts, m_pages));
    m_briefs = new BriefsPage(m_session, m_prompts, m_pages);
    m_briefs->setChoices(m_settings.briefs);
    m_pages->addWidget(m_briefs);
    m_pages->addWidget(new JournalPage(m_session, m_prompts, m_pages));
    m_pages->addWidget(new CataloguePage(m_session, m_prompts, m_pages));
    row->addWidget(m_pages, 1);
    setCentralWidget(centre);
    auto *selection = new QLabel(this);
    selection->setObjectName(QStringLiteral("selection"));
    connect(m_dataEntry, &DataEntryPage::selectionTold, selection, &QLabel::setText);
    statusBar()->addPermanentWidget(selection);
    statusBar()->addPermanentWidget(new CheckProgress(m_session, this));
}

/// Tab leaves a table, and F6 leaves what keeps Tab for itself.
void MainWindow::setupKeys()
{
    for (QAbstractItemView *view : m_pages->findChildren<QAbstractItemView *>())
        view->setTabKeyNavigation(false);
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(next, &QShortcut::activated, this, &MainWindow::goToNextPart);
}

void MainWindow::goToNextPart()
{
    const QWidget *focus = focusWidget();
    if (m_rail->hasFocus())
        m_pages->currentWidget()->setFocus();
    else if (m_pages->isAncestorOf(focus))
        m_titleRow->setFocus();
    else
        m_rail->setFocus();
}

void MainWindow::setupRail()
{
    m_rail = new QListWidget(this);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setFixedWidth(railWidth);
    m_rail->setIconSize({railIconSize, railIconSize});
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setSpacing(2);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < PageCount; ++i)
        new QListWidgetItem(m_rail);
    connect(m_rail, &QListWidget::currentRowChanged, this, &MainWindow::goToPage);
    connect(m_rail, &QListWidget::itemClicked, this,
            [this] { m_pages->currentWidget()->setFocus(); });
}

/// What could not be stored on the page that is left stays there.
void MainWindow::goToPage(int row)
{
    Page *left = pageAt(m_pages->currentIndex());
    left->finishInput();
    m_pages->setCurrentIndex(row);
    const QString held = left->heldInput(Page::Leaving::View);
    if (!held.isEmpty() && pageAt(row) != left)
        //: %1 is a sentence that says what
        statusBar()->showMessage(tr("%1 It is kept there.").arg(held));
    else if (!pageAt(row)->heldInput(Page::Leaving::View).isEmpty())
        showFileName(); // the person is back at it
}

Page *MainWindow::pageAt(int index) const
{
    return static_cast<Page *>(m_pages->widget(index));
}

template<class Receiver>
QAction *MainWindow::addAction(QMenu *menu, const char *text, const QKeySequence &shortcut,
                               const QString &name, Receiver *receiver, void (Receiver::*slot)())
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, receiver, slot);
    m_actions << qMakePair(action, text);
    return action;
}

QAction *MainWindow::addChoice(QMenu *menu, QActionGroup *group, const char *text,
                               const QString &name)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    group->addAction(action);
    m_actions << qMakePair(action, text);
    return action;
}

void MainWindow::setupMenus()
{
    setupFileMenu();
    setupEditMenu();
    setupViewMenu();
    setupHelpMenu();
}

void MainWindow::setupFileMenu()
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_menus << qMakePair(menu, QT_TR_NOOP("&File"));
    addAction(menu, QT_TR_NOOP("&New..."), QKeySequence::New, QStringLiteral("newFile"), m_files,
              &FileActions::makeFile);
    addAction(menu, QT_TR_NOOP("&Open..."), QKeySequence::Open, QStringLiteral("openFile"), m_files,
              &FileActions::chooseFile);
    m_recentFiles = menu->addMenu(QString());
    m_recentFiles->setObjectName(QStringLiteral("recentFiles"));
    m_menus << qMakePair(m_recentFiles, QT_TR_NOOP("Open &recent"));
    connect(m_recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    menu->addSeparator();
    m_import = addAction(menu, QT_TR_NOOP("&Import..."), QKeySequence(Qt::CTRL | Qt::Key_I),
                         QStringLiteral("importData"), m_files, &FileActions::importTable);
    addAction(menu, QT_TR_NOOP("&Export values..."), QKeySequence(Qt::CTRL | Qt::Key_E),
              QStringLiteral("exportData"), m_files, &FileActions::exportValues);
    addAction(menu, QT_TR_NOOP("Entry &form..."), {}, QStringLiteral("exportForm"), m_files,
              &FileActions::exportForm);
    addAction(menu, QT_TR_NOOP("Is everything &stored?"), QKeySequence::Save,
              QStringLiteral("isStored"), this, &MainWindow::tellStored);
    connect(m_files, &FileActions::saved, this,
            [this](const QString &path) { statusBar()->showMessage(tr("Saved as %1").arg(path)); });
    menu->addSeparator();
    QAction *quit = menu->addAction(QString(), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setObjectName(QStringLiteral("quit"));
    m_actions << qMakePair(quit, QT_TR_NOOP("&Quit"));
}

void MainWindow::setupEditMenu()
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_menus << qMakePair(menu, QT_TR_NOOP("&Edit"));
    m_undo = menu->addAction(QString(), this, [this] { takeStep(true); });
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_actions << qMakePair(m_undo, QT_TR_NOOP("&Undo"));
    m_redo = menu->addAction(QString(), this, [this] { takeStep(false); });
    m_redo->setObjectName(QStringLiteral("redo"));
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const QKeySequence &key :
         {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}) {
        if (!redoKeys.contains(key))
            redoKeys << key;
    }
    m_redo->setShortcuts(redoKeys);
    m_actions << qMakePair(m_redo, QT_TR_NOOP("&Redo"));
    const QUndoStack &stack = m_session.undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::showSteps);
    connect(&m_session, &Models::Session::accessChanged, this, &MainWindow::showSteps);
    showSteps();
    menu->addSeparator();
    addAction(menu, QT_TR_NOOP("&Your name in the journal..."), {}, QStringLiteral("personName"),
              this, &MainWindow::askPersonName);
}

/// A change that waits is taken back like one that is stored. The menu names the steps.
void MainWindow::showSteps()
{
    const QUndoStack &stack = m_session.undoStack();
    const Models::WriteQueue &waiting = m_session.waiting();
    const bool isWaiting = !waiting.isEmpty();
    m_undo->setEnabled(stack.canUndo() || isWaiting);
    m_redo->setEnabled(stack.canRedo());
    const auto named = [](const QString &text, QString step) {
        return step.isEmpty() ? text
                              : QStringLiteral("%1: %2").arg(
                                    text, step.replace(QLatin1Char('&'), QLatin1String("&&")));
    };
    m_undo->setText(named(tr("&Undo"), isWaiting ? waiting.last().text : stack.undoText()));
    m_redo->setText(named(tr("&Redo"), stack.redoText()));
}

/// Says what was undone or done again, as it may be out of sight, and goes there if it is not.
void MainWindow::takeStep(bool isUndo)
{
    if (catchUp())
        return;
    const QUndoStack &stack = m_session.undoStack();
    const Models::WriteQueue &waiting = m_session.waiting();
    const QString step = !isUndo             ? stack.redoText()
                         : waiting.isEmpty() ? stack.undoText()
                                             : waiting.last().text;
    const int before = stack.index();
    const int waitedBefore = waiting.size();
    if (isUndo)
        m_session.undo();
    else
        m_session.redo();
    if (waiting.size() < waitedBefore)
        statusBar()->showMessage(tr("Discarded: %1").arg(step));
    if (stack.index() == before)
        return; // it waits, or was not possible, which was said
    statusBar()->showMessage(isUndo ? tr("Undone: %1").arg(step) : tr("Done again: %1").arg(step));
    m_dataEntry->goToChange();
}

/// What Ctrl+S is pressed for; nothing needs it.
void MainWindow::tellStored()
{
    Page *page = pageAt(m_pages->currentIndex());
    page->finishInput();
    m_session.waiting().tryNow();
    const QString held = page->heldInput(Page::Leaving::File);
    const int waiting = m_session.waiting().size();
    if (!held.isEmpty())
        statusBar()->showMessage(held);
    else if (waiting > 0)
        statusBar()->showMessage(
            tr("%n change(s) wait. %1", nullptr, waiting)
                .arg(Core::errorSentence(*m_session.waiting().cause(), m_session.book())));
    else if (const auto last = m_session.store().journal().before({}, 1); !last || last->isEmpty())
        statusBar()->showMessage(tr("Everything is stored."));
    else
        statusBar()->showMessage(tr("Everything is stored at once; the last change on %1.")
                                     .arg(Core::journalTime(last->constFirst().at)));
}

void MainWindow::setupViewMenu()
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_menus << qMakePair(menu, QT_TR_NOOP("&View"));
    for (int i = 0; i < PageCount; ++i) {
        QAction *action =
            menu->addAction(QString(), this, [this, i] { showPage(static_cast<PageIndex>(i)); });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        m_pageActions << action;
    }
    menu->addSeparator();
    QMenu *language = menu->addMenu(QString());
    m_menus << qMakePair(language, QT_TR_NOOP("&Language"));
    auto *languages = new QActionGroup(this);
    m_vietnamese =
        addChoice(language, languages, "Ti\u1ebfng Vi\u1ec7t", QStringLiteral("vietnamese"));
    m_english = addChoice(language, languages, "English", QStringLiteral("english"));
    connect(m_vietnamese, &QAction::triggered, this,
            [this] { setLanguage(Core::Language::Vietnamese); });
    connect(m_english, &QAction::triggered, this, [this] { setLanguage(Core::Language::English); });
    QMenu *theme = menu->addMenu(QString());
    m_menus << qMakePair(theme, QT_TR_NOOP("&Colours"));
    auto *themes = new QActionGroup(this);
    m_light = addChoice(theme, themes, QT_TR_NOOP("L&ight"), QStringLiteral("light"));
    m_dark = addChoice(theme, themes, QT_TR_NOOP("&Dark"), QStringLiteral("dark"));
    connect(m_light, &QAction::triggered, this, [this] { setTheme(Theme::Light); });
    connect(m_dark, &QAction::triggered, this, [this] { setTheme(Theme::Dark); });
}

void MainWindow::setupHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_menus << qMakePair(menu, QT_TR_NOOP("&Help"));
    addAction(menu, QT_TR_NOOP("&Shortcuts"), QKeySequence::HelpContents,
              QStringLiteral("shortcuts"), this, &MainWindow::showShortcuts);
    addAction(menu, QT_TR_NOOP("&About"), {}, QStringLiteral("about"), this,
              &MainWindow::showAbout);
}

void MainWindow::showPage(PageIndex page)
{
    m_rail->setCurrentRow(page);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::setLanguage(Core::Language language)
{
    m_settings.language = language;
    saveSettings();
    installLanguage(language); // before the pages read their texts anew
    m_session.setLanguage(language);
    setLocale(Core::localeOf(language));
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.theme = theme;
    saveSettings();
    applyTheme(*qApp, theme);
    refreshIcons();
}

void MainWindow::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_actions))
        action->setText(tr(text));
    for (const auto &[menu, text] : std::as_const(m_menus))
        menu->setTitle(tr(text));
    for (int i = 0; i < PageCount; ++i) {
        const QString title = tr(pageEntries.at(size_t(i)).title);
        m_rail->item(i)->setText(title);
        m_rail->item(i)->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(title).arg(i + 1));
        m_pageActions.at(i)->setText(title);
        m_pages->widget(i)->setAccessibleName(title);
    }
    m_rail->setAccessibleName(tr("Pages"));
    showSteps();
    m_vietnamese->setChecked(m_session.language() == Core::Language::Vietnamese);
    m_english->setChecked(m_session.language() == Core::Language::English);
    m_light->setChecked(m_settings.theme == Theme::Light);
    m_dark->setChecked(m_settings.theme == Theme::Dark);
    refreshIcons();
    showFileName();
}

void MainWindow::refreshIcons()
{
    for (int i = 0; i < PageCount; ++i)
        m_rail->item(i)->setIcon(
            icon(QString::fromLatin1(pageEntries.at(size_t(i)).icon), QApplication::palette()));
}

void MainWindow::showFileName()
{
    const QString name = QFileInfo(m_session.store().path()).fileName();
    const bool isReadOnly = m_session.store().isReadOnly();
    const QString shown = isReadOnly ? tr("%1 (read only)").arg(name) : name;
    const Core::Unit *home = m_session.catalogue().unit(m_session.store().home());
    //: %2 is the province that the file belongs to
    setWindowTitle(home ? tr("%1 \u2013 Digital transformation of %2")
                              .arg(shown, home->nameIn(Core::Period::year(m_session.asOf()))
                                              .name.in(m_session.language()))
                        : shown);
    m_import->setEnabled(!isReadOnly);
    statusBar()->showMessage(m_session.store().path());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.geometry = saveGeometry();
    m_settings.briefs = m_briefs->choices();
    saveSettings();
    QMainWindow::closeEvent(event);
}

bool MainWindow::mayLeaveInput(Page::Leaving leaving)
{
    m_habits->commitComposition();
    const QPointer<QWidget> focus = focusWidget();
    if (focus && leaving == Page::Leaving::File)
        focus->clearFocus(); // which stores what is typed in a field of any page
    for (int i = 0; i < PageCount; ++i) {
        pageAt(i)->finishInput();
        const QString held = pageAt(i)->heldInput(leaving);
        if (held.isEmpty())
            continue;
        if (!m_prompts.choose(tr("Not everything is stored"),
                              held + QLatin1Char(' ') + tr("It would be lost."), {tr("Discard it")},
                              tr("Back to it"))) {
            showPage(static_cast<PageIndex>(i));
            if (focus && pageAt(i)->isAncestorOf(focus))
                focus->setFocus();
            return false;
        }
        pageAt(i)->discardInput(leaving);
    }
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_session.waiting().isEmpty())
        giveUpLast();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::giveUpLast()
{
    const QString text = m_session.waiting().last().text;
    m_session.waiting().giveUpLast();
    statusBar()->showMessage(tr("Discarded: %1").arg(text));
}

void MainWindow::giveUpWaiting()
{
    const int count = m_session.waiting().size();
    if (m_prompts.choose(tr("Discard the waiting changes?"),
                         tr("%n change(s) would be lost.", nullptr, count), {tr("Discard")}))
        m_session.waiting().giveUpAll();
}

/// Told once: what fails now fails with every choice.
void MainWindow::saveSettings()
{
    const Core::Result<> saved = m_settings.save();
    if (saved)
        m_hasToldOfSettings = false;
    else if (std::exchange(m_hasToldOfSettings, true))
        return;
    else if (m_settings.fault)
        askAboutSettings();
    else
        m_prompts.showError(
            //: %1 is a sentence that says why
            tr("Your settings could not be stored; they are lost when the program ends. %1")
                .arg(Core::errorSentence(saved.error(), m_session.book())));
}

/// What cannot be read is not written over unasked.
void MainWindow::askAboutSettings()
{
    const QString why = Core::errorSentence(*m_settings.fault, m_session.book());
    const QString question =
        tr("The default settings are used for now. Your settings file is not replaced unless you "
           "choose to start with new settings; the old file is then kept under another name.");
    if (!m_prompts.choose(tr("Settings"), why + QStringLiteral("\n\n") + question,
                          {tr("Start with new settings")}, tr("Leave them as they are")))
        return;
    const auto aside = m_settings.startAnew();
    if (aside)
        statusBar()->showMessage(tr("The old settings are kept as %1").arg(*aside));
    else
        showError(aside.error());
}

void MainWindow::showError(const Core::Error &error)
{
    m_prompts.showError(Core::errorSentence(error, m_session.book()));
}

void MainWindow::fillRecentFiles()
{
    m_recentFiles->clear();
    int number = 1;
    for (const QString &path : m_files->recentFiles())
        m_recentFiles->addAction(
            QStringLiteral("&%1  %2").arg(number++).arg(
                QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QLatin1String("&&"))),
            this, [this, path] { m_files->openFile(path); });
    if (m_recentFiles->isEmpty())
        m_recentFiles->addAction(tr("No other file has been opened"))->setEnabled(false);
}

bool MainWindow::catchUp()
{
    if (!m_session.catchUp())
        return false;
    statusBar()->showMessage(tr("Another program has changed the file; the new values are shown "
                                "now. Earlier changes can be restored on the Journal page."));
    return true;
}

/// Not while something is typed or asked: what is shown would change underneath.
void MainWindow::catchUpWhenIdle()
{
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget() &&
        !(field && field->isModified()))
        catchUp();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->take(droppedFile(*event));
}

void MainWindow::askPersonName()
{
    const auto name = m_prompts.askText(
        tr("Your name in the journal"),
        tr("The journal says who changed a value. It names you so, with \"%1\" in brackets;\n"
           "leave the line empty to be named \"%1\" alone.")
            .arg(m_session.systemUser()),
        m_settings.personName);
    if (!name)
        return;
    m_settings.personName = Core::personName(*name);
    saveSettings();
    m_session.setUser(m_settings.personName);
    statusBar()->showMessage(tr("The journal names you: %1").arg(m_session.user()));
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const auto &[action, text] : std::as_const(m_actions)) {
        if (!action->shortcut().isEmpty())
            lines << QStringLiteral("%1: %2").arg(
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                    .replace(QLatin1Char(';'), QLatin1Char(',')),
                tr(text).remove(QLatin1Char('&')));
    }
    QStringList pages;
    for (const QAction *action : std::as_const(m_pageActions))
        pages << action->text();
    lines << QStringLiteral("%1 \u2026 %2: %3")
                 .arg(m_pageActions.first()->shortcut().toString(QKeySequence::NativeText),
                      m_pageActions.last()->shortcut().toString(QKeySequence::NativeText),
                      pages.join(QStringLiteral(", ")));
    lines << placeShortcuts();
    m_prompts.showMessage(tr("Shortcuts"), lines.join(QLatin1Char('\n')));
}

void MainWindow::showAbout()
{
    m_prompts.showMessage(
        tr("About"),
        tr("%1 %2\n\nDigital-transformation indicators of Ben Tre province.\n"
           "Free software under the GNU General Public License, version 3 or later. Charts by Qt "
           "Charts (GPL 3). Fonts Tinos and Noto Sans (SIL Open Font License). Icons from Breeze "
           "(LGPL 3 or later).")
            .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
}

void installLanguage(Core::Language language)
{
    static QTranslator ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    QLocale::setDefault(Core::localeOf(language));
    if (language == Core::Language::Vietnamese && qts.load(QStringLiteral(":/i18n/qtbase_vi.qm")))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(Core::catalogueFile(language)))
        QCoreApplication::installTranslator(&ours);
}

} // namespace Gui
