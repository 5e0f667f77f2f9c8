// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tableexport.h"
#include "ui/models/session.h"
#include "ui/prompts/prompts.h"
#include "ui/settings.h"

#include <QObject>

#include <functional>

namespace Gui {

/// What the File menu does: data files are made and opened, tables come in and go out. Says in a
/// dialog what went wrong.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the object; `window` is the parent of its dialogs.
    FileActions(Models::Session &session, Settings &settings, const Core::Clock &clock,
                Prompts &prompts, QWidget &window);

    void makeFile();
    void chooseFile();
    void openFile(const QString &path);
    /// The data files that were open before this one and are still there, the last one first.
    QStringList recentFiles() const;

    /// Says what the opening of the present file had to do (Store::remarks).
    void tellRemarks();

    void importTable();
    void exportValues();
    void exportForm();

    /// The path of a data file that is to be made or opened, asked for; empty when the person gave
    /// up.
    static QString askNewFile(Prompts &prompts);
    static QString askFile(Prompts &prompts);

    /// Asked before anything else when the file is to be left.
    void setGuard(std::function<bool()> mayLeaveInput)
    {
        m_mayLeaveInput = std::move(mayLeaveInput);
    }

    /// Whether the file may be left: asks when changes wait to be stored in it, and waits with the
    /// person or gives them up as they choose.
    bool mayLeave();

    /// Whether `take` knows what to do with a file of that name.
    static bool canTake(const QString &path);
    /// A file from the desktop: a data file is opened, a table goes to the import assistant.
    void take(const QString &path);

signals:
    void saved(const QString &path);
    /// The files that were open last have changed: the settings are to be stored.
    void settingsChanged();

private:
    using TableExport = decltype(&Core::exportValues);
    /// Asks for a file, a workbook unless its name says otherwise, and writes it.
    void saveTable(const QString &title, const QString &suggested, TableExport write);
    void show(std::unique_ptr<Core::Store> store);
    void startAssistant(const QString &path);
    void remember(const QString &path);
    void showError(const Core::Error &error);

    Models::Session &m_session;
    Settings &m_settings;
    const Core::Clock &m_clock;
    Prompts &m_prompts;
    QWidget &m_window;
    std::function<bool()> m_mayLeaveInput;
};

} // namespace Gui
