// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands.h"
#include "core/base/systemcause.h"
#include "core/words/errorsentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace App {

namespace {

const QString languageOption = QStringLiteral("lang");

void addGeneralOptions(QCommandLineParser &parser, const Console &console)
{
    parser.addOption({languageOption,
                      console.text(QT_TRANSLATE_NOOP("Commands", "Language: vi or en.")),
                      QStringLiteral("vi|en")});
    parser.addHelpOption();
}

QStringList wordsOf(const Command &command)
{
    return command.name.split(QLatin1Char(' '));
}

} // namespace

QString Console::text(const char *source, int n) const
{
    return book.translate("Commands", source, nullptr, n);
}

Exit Console::fail(const Core::Error &error) const
{
    err << Core::errorSentence(error, book) << Qt::endl;
    return Exit::Failed;
}

Core::Result<std::unique_ptr<Core::Store>> Console::open(const QString &file) const
{
    auto store = Core::Store::open(file, clock);
    if (store)
        tell((*store)->remarks());
    return store;
}

void Console::tell(const QList<Core::Error> &remarks) const
{
    for (const Core::Error &remark : remarks)
        err << Core::errorSentence(remark, book) << Qt::endl;
}

Exit Console::misuse(const QString &what) const
{
    err << what << Qt::endl
        << text(QT_TRANSLATE_NOOP("Commands", "See: bentre-ict --help")) << Qt::endl;
    return Exit::Usage;
}

void Console::print(const QJsonDocument &document) const
{
    out.writeJson(document.toJson());
}

int Console::finish(Exit exit) const
{
    out.flush();
    if (out.failure() == 0)
        return int(exit);
    const QString cause =
        book.translate("Errors", Core::systemCause(out.failure()).toUtf8().constData());
    const bool isDone = exit == Exit::Done || exit == Exit::Findings;
    const QString sentence =
        isDone
            ? text(QT_TRANSLATE_NOOP("Commands", "The result could not be printed: %1. Everything "
                                                 "that was to be stored or written is complete."))
            : text(QT_TRANSLATE_NOOP("Commands", "The result could not be printed: %1."));
    err << sentence.arg(cause) << Qt::endl;
    return int(isDone ? Exit::Failed : exit);
}

QList<Command> allCommands()
{
    return fileCommands() + dataCommands() + rankingCommands() + statusCommands() +
           whatIfCommands() + outputCommands() + chartCommands();
}

const Command *findCommand(const QList<Command> &commands, const QStringList &arguments)
{
    for (const Command &command : commands) {
        const QStringList words = wordsOf(command);
        if (arguments.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

std::optional<Core::Language> languageOf(const QStringList &arguments)
{
    const QString prefix = QStringLiteral("--lang=");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang"))
            return Core::languageFromCode(arguments.value(i + 1));
        if (arguments.at(i).startsWith(prefix))
            return Core::languageFromCode(arguments.at(i).mid(prefix.size()));
    }
    return Core::systemLanguage();
}

Exit runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(console.text(command.summary));
    for (const QString &name : command.arguments)
        parser.addPositionalArgument(name, QString());
    for (QCommandLineOption option : command.options) {
        option.setDescription(console.text(option.description().toUtf8().constData()));
        parser.addOption(option);
    }
    addGeneralOptions(parser, console);
    const QStringList rest = arguments.mid(wordsOf(command).size());
    const QString program = QStringLiteral("bentre-ict ") + command.name;
    if (!parser.parse(QStringList{program} + rest))
        return console.misuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        QString help = parser.helpText();
        help.replace(QCoreApplication::applicationFilePath(), program);
        console.out.writeLines(help);
        return Exit::Done;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != command.arguments.size())
        return console.misuse(
            console.text(QT_TRANSLATE_NOOP("Commands", "Expected: %1"))
                .arg(program + QLatin1Char(' ') + command.arguments.join(QLatin1Char(' '))));
    return command.run(parser, positional, console);
}

QStringList commandFirst(const QStringList &arguments)
{
    qsizetype leading = 0;
    if (arguments.value(0) == QLatin1String("--lang"))
        leading = 2;
    else if (arguments.value(0).startsWith(QLatin1String("--lang=")))
        leading = 1;
    return arguments.mid(leading) + arguments.mid(0, leading);
}

QStringList windowFiles(const QStringList &arguments)
{
    QStringList files;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--lang"))
            ++i;
        else if (!argument.startsWith(QLatin1String("--lang=")))
            files << argument;
    }
    return files;
}

QString windowMisuse(const QList<Command> &commands, const QStringList &arguments,
                     const Console &console)
{
    const QStringList files = windowFiles(arguments);
    for (const QString &file : files) {
        if (file.startsWith(QLatin1Char('-')))
            return console.text(QT_TRANSLATE_NOOP("Commands", "Unknown option: %1")).arg(file);
    }
    const bool isHalfCommand =
        std::any_of(commands.cbegin(), commands.cend(), [&files](const Command &command) {
            return wordsOf(command).first() == files.value(0);
        });
    if (files.size() > 1 || isHalfCommand)
        return console.text(QT_TRANSLATE_NOOP("Commands", "Unknown command: %1"))
            .arg(files.first());
    return {};
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

QString helpText(const QList<Command> &commands, const Console &console)
{
    QString help = console.text(QT_TRANSLATE_NOOP(
        "Commands", "bentre-ict - digital-transformation indicators of Ben Tre province\n\n"
                    "bentre-ict [FILE]    opens the window\n\n"
                    "Commands (each has --help of its own):\n"));
    for (const Command &command : commands)
        help += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(command.name, command.arguments.join(QLatin1Char(' ')),
                         console.text(command.summary));
    help += console.text(QT_TRANSLATE_NOOP(
        "Commands",
        "\nOptions of every command: --lang vi|en, --help. Of bentre-ict itself: --version.\nExit "
        "codes: 0 done, 1 failed, 2 wrong usage, 3 done with findings.\n"));
    return help;
}

QString currentUser()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace App
