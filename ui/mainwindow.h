// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/pages/page.h"
#include "ui/prompts/prompts.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QTimer>
#include <QTranslator>

class QActionGroup;
class QListWidget;
class QStackedWidget;

namespace Gui {

class BriefsPage;
class DataEntryPage;
class FileActions;
class InputHabits;
class TitleRow;

/// The window: title row, navigation rail, pages and menus. It only holds them; a page wires
/// itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session`, `prompts`, `settings` and `clock` outlive the window. Without `prompts` it asks
    /// in dialogs of its own.
    MainWindow(Models::Session &session, Settings &settings, const Core::Clock &clock,
               Prompts *prompts = nullptr);
    ~MainWindow() override;

    /// Pages in the order of the rail.
    enum PageIndex { Overview, DataEntry, Charts, Rankings, Briefs, Journal, Catalogue, PageCount };
    void showPage(PageIndex page);

    void setLanguage(Core::Language language);
    void setTheme(Theme theme);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Esc, where nothing else wants it, takes back the last change that waits to be stored.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupPages();
    void setupRail();
    void setupKeys();
    /// Between the rail, the page and the title row.
    void goToNextPart();
    void setupMenus();
    void setupFileMenu();
    void setupEditMenu();
    void setupViewMenu();
    void setupHelpMenu();
    template<class Receiver>
    QAction *addAction(QMenu *menu, const char *text, const QKeySequence &shortcut,
                       const QString &name, Receiver *receiver, void (Receiver::*slot)());
    QAction *addChoice(QMenu *menu, QActionGroup *group, const char *text, const QString &name);
    void retranslate();
    void refreshIcons();
    void showFileName();

    void fillRecentFiles();
    /// Shows what others have stored in the file; true when they have.
    bool catchUp();
    void catchUpWhenIdle();
    Page *pageAt(int index) const;
    void goToPage(int row);
    /// Stores what is being typed; what could not be is asked about. False when the person goes
    /// back to it.
    bool mayLeaveInput(Page::Leaving leaving);
    void giveUpLast();
    void giveUpWaiting();
    void showSteps();
    void takeStep(bool isUndo);
    /// Says that everything is stored, and since when.
    void tellStored();
    void askPersonName();
    void showShortcuts();
    void showAbout();
    void saveSettings();
    void askAboutSettings();
    void showError(const Core::Error &error);

    Models::Session &m_session;
    Settings &m_settings;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts &m_prompts;
    FileActions *m_files;
    InputHabits *m_habits;
    QTimer m_looking;
    bool m_hasToldOfSettings = false; ///< that they cannot be stored
    TitleRow *m_titleRow = nullptr;
    QListWidget *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    BriefsPage *m_briefs = nullptr;
    DataEntryPage *m_dataEntry = nullptr;
    QList<QPair<QAction *, const char *>> m_actions; ///< with their English texts
    QList<QPair<QMenu *, const char *>> m_menus;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QMenu *m_recentFiles = nullptr;
    QList<QAction *> m_pageActions;
    QAction *m_vietnamese = nullptr;
    QAction *m_english = nullptr;
    QAction *m_light = nullptr;
    QAction *m_dark = nullptr;
};

/// Installs the catalogues of a language for the whole program: our texts and Qt's own.
void installLanguage(Core::Language language);

} // namespace Gui
