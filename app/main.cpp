// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
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

} // namespace

int main(int argc, char *argv[])
{
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

    QTextStream out(stdout);
    QTextStream err(stderr);
    const Core::SystemClock clock;
    const auto language = App::languageOf(arguments);
    App::Console console{Core::Phrasebook(language.value_or(Core::systemLanguage())), out, err,
                         clock, App::currentUser()};
    if (!language)
        return int(
            console.misuse(console.text(QT_TRANSLATE_NOOP("Commands", "--lang wants vi or en"))));
    if (wantsVersion) {
        out << "bentre-ict " << PROGRAM_VERSION << Qt::endl;
        return 0;
    }
    if (wantsHelp) {
        out << App::helpText(commands, console);
        return 0;
    }
    QTranslator standardTexts; // those of the option parser
    if (*language == Core::Language::Vietnamese &&
        standardTexts.load(QStringLiteral(":/i18n/qtbase_vi.qm")))
        QCoreApplication::installTranslator(&standardTexts);
    if (command)
        return int(App::runCommand(*command, arguments, console));
    if (const QString misuse = App::windowMisuse(commands, arguments, console); !misuse.isEmpty())
        return int(console.misuse(misuse));
    if (!App::hasDisplay()) {
        err << console.text(QT_TRANSLATE_NOOP(
                   "Commands", "There is no display for the window. The commands work without one: "
                               "bentre-ict --help"))
            << Qt::endl;
        return int(App::Exit::Failed);
    }
    QCoreApplication::removeTranslator(&standardTexts);
    return App::runWindow(arguments, console);
}
