// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "core/base/errorsentence.h"
#include "core/base/personname.h"
#include "core/exchange/builtindata.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace App {

namespace {

/// Where the first file is made: the user's own data folder.
QString firstRunFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/bentre.btict");
}

using OpenedStore = Core::Result<std::unique_ptr<Core::Store>>;

void tell(const Core::Error &error, Console &console)
{
    console.fail(error);
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    Core::errorSentence(error, console.book));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// The named file, else the last one, else the first one in the user's own folder. A last file that
/// cannot be opened is told of: it must not keep the program from starting.
OpenedStore openFirst(const QStringList &arguments, const Gui::Settings &settings, Console &console)
{
    for (const QString &argument : arguments) {
        if (!argument.startsWith(QLatin1Char('-')))
            return Core::Store::open(QFileInfo(argument).absoluteFilePath(), console.clock);
    }
    if (QFileInfo::exists(settings.lastFile)) {
        OpenedStore last = Core::Store::open(settings.lastFile, console.clock);
        if (last)
            return last;
        tell(last.error(), console);
    }
    const QString path = firstRunFile();
    return QFileInfo::exists(path)
               ? Core::Store::open(path, console.clock)
               : Core::initFile(path, console.clock,
                                Core::journalPerson(settings.personName, console.user));
}

} // namespace

int runWindow(const QStringList &arguments, Console &console)
{
    Gui::Settings settings = Gui::Settings::load();
    if (settings.fault)
        console.fail(*settings.fault);
    if (arguments.contains(QLatin1String("--lang")))
        settings.language = console.book.language();
    Gui::applyTheme(*qApp, settings.theme);
    Gui::installLanguage(settings.language);
    auto store = openFirst(arguments, settings, console);
    if (!store) {
        tell(store.error(), console);
        return int(Exit::Failed);
    }
    Models::Session session(std::move(*store), settings.language, console.user);
    session.setUser(settings.personName);
    Gui::MainWindow window(session, settings, console.clock);
    window.show();
    return QApplication::exec();
}

} // namespace App
