// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commandline.h"
#include "core/indicator/personname.h"
#include "core/words/errorsentence.h"
#include "ui/mainwindow.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/startup.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace App {

namespace {

/// Where the first file is made: the user's own data folder.
QString firstRunFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/bentre.btict");
}

} // namespace

Core::Language windowLanguage(const QStringList &arguments)
{
    const bool isChosen =
        std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
            return argument.startsWith(QLatin1String("--lang"));
        });
    const auto chosen = isChosen ? languageOf(arguments) : std::nullopt;
    return chosen ? *chosen : Gui::Settings::load().language;
}

int runWindow(const QStringList &arguments, Console &console)
{
    Gui::Settings settings = Gui::Settings::load();
    if (settings.fault)
        console.fail(*settings.fault);
    settings.language = console.book.language();
    Gui::applyTheme(*qApp, settings.theme);
    Gui::installLanguage(settings.language);
    Gui::DialogPrompts prompts(nullptr);
    auto store = Gui::StartUp(settings, console.clock, prompts,
                              Core::journalPerson(settings.personName, console.user))
                     .open(windowFiles(arguments).value(0), firstRunFile());
    if (!store)
        return int(console.fail(store.error()));
    if (!(*store)->home().isValid()) { // a file without units: there is nothing to look at
        const Core::Error fault{Core::Error::Kind::NoProgramme, (*store)->path(), {}, {}};
        prompts.showError(Core::errorSentence(fault, console.book));
        return int(console.fail(fault));
    }
    Models::Session session(std::move(*store), settings.language, console.user);
    session.setUser(settings.personName);
    Gui::MainWindow window(session, settings, console.clock);
    window.show();
    return QApplication::exec();
}

} // namespace App
