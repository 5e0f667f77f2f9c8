// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/standardstreams.h"
#include "app/window.h"

#include <QApplication>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

/// A command that draws needs fonts but no display; any other needs neither; the window both.
std::unique_ptr<QCoreApplication> makeApplication(const App::Command *command, bool isText,
                                                  int &argc, char **argv)
{
    if (isText || (!command && !App::hasDisplay()) || (command && !command->needsFonts))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (command)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// What the arguments ask for; the application runs already.
App::Exit runArguments(const App::Command *command, const QList<App::Command> &commands,
                       const QStringList &arguments, App::Console &console)
{
    QTranslator standardTexts; // those of the option parser
    if (console.book.language() == Core::Language::Vietnamese &&
        standardTexts.load(QStringLiteral(":/i18n/qtbase_vi.qm")))
        QCoreApplication::installTranslator(&standardTexts);
    if (command)
        return App::runCommand(*command, arguments, console);
    console.book = Core::Phrasebook(App::windowLanguage(arguments));
    if (const QString misuse = App::windowMisuse(commands, arguments, console); !misuse.isEmpty())
        return console.misuse(misuse);
    if (!App::hasDisplay()) {
        console.err << console.text(QT_TRANSLATE_NOOP(
                           "Commands", "There is no display for the window. The commands work "
                                       "without one: bentre-ict --help"))
                    << Qt::endl;
        return App::Exit::Failed;
    }
    QCoreApplication::removeTranslator(&standardTexts);
    return App::Exit(App::runWindow(arguments, console));
}

} // namespace

int main(int argc, char *argv[])
{
    App::prepareStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("bentre-ict"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROGRAM_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    arguments = App::commandFirst(arguments);

    const QList<App::Command> commands = App::allCommands();
    const App::Command *command = App::findCommand(commands, arguments);
    const bool wantsHelp = !command && arguments.contains(QLatin1String("--help"));
    const bool wantsVersion = !command && arguments.contains(QLatin1String("--version"));
    const auto application = makeApplication(command, wantsHelp || wantsVersion, argc, argv);

    App::LineStream out(stdout);
    App::LineStream err(stderr);
    const Core::SystemClock clock;
    const auto language = App::languageOf(arguments);
    App::Console console{Core::Phrasebook(language.value_or(Core::systemLanguage())), out, err,
                         clock, App::currentUser()};
    if (!language) {
        const char *text = QT_TRANSLATE_NOOP("Commands", "--lang needs vi or en");
        QStringList inBoth; // what the caller reads is not known
        for (const Core::Language one : {Core::Language::English, Core::Language::Vietnamese})
            inBoth << Core::Phrasebook(one).translate("Commands", text);
        return int(console.misuse(inBoth.join(QStringLiteral(" / "))));
    }
    App::Exit exit = App::Exit::Done;
    if (wantsVersion)
        out << "bentre-ict " << PROGRAM_VERSION << Qt::endl;
    else if (wantsHelp)
        out.writeLines(App::helpText(commands, console));
    else
        exit = runArguments(command, commands, arguments, console);
    return console.finish(exit);
}
