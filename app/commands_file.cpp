// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminalprogress.h"

#include "core/builtin/builtindata.h"
#include "core/documents/checkdocument.h"
#include "core/documents/journaldocument.h"
#include "core/words/journalwords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace App {

namespace {

Exit runInit(const QCommandLineParser &, const QStringList &arguments, Console &console)
{
    const auto store = Core::initFile(arguments.first(), console.clock, console.user);
    if (!store)
        return console.fail(store.error());
    console.tell((*store)->remarks());
    console.out << console
                       .text(QT_TRANSLATE_NOOP("Commands",
                                               "Created \"%1\" with the built-in programme."))
                       .arg(arguments.first())
                << Qt::endl;
    return Exit::Done;
}

void printFindings(const Core::CheckReport &report, Console &console)
{
    for (const Core::Finding &finding : report.findings) {
        const QString place =
            finding.where.isEmpty() ? QString() : finding.where + QStringLiteral(": ");
        console.out << place << finding.message(console.book) << Qt::endl;
    }
    for (const QString &line : Core::readableLines(report, console.book))
        console.out << line << Qt::endl;
    if (report.isSound())
        console.out << console.text(
                           QT_TRANSLATE_NOOP("Commands", "No errors were found in the file."))
                    << Qt::endl;
}

Exit runCheck(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto report = [&] {
        TerminalProgress terminal;
        return Core::checkFile(arguments.first(), console.clock, terminal.progress());
    }();
    if (!report)
        return console.fail(report.error());
    console.tell(report->remarks);
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::checkDocument(*report, console.book)));
    else
        printFindings(*report, console);
    if (report->isSound())
        return Exit::Done;
    const int errors = int(qMin<qint64>(report->errors, std::numeric_limits<int>::max()));
    console.err << console.text(QT_TRANSLATE_N_NOOP("Commands", "The file has %n error(s)."),
                                errors)
                << Qt::endl;
    return Exit::Findings;
}

Exit runJournal(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto store = console.open(arguments.first());
    if (!store)
        return console.fail(store.error());
    QString code = parser.value(QStringLiteral("indicator"));
    if (!code.isEmpty()) {
        const auto indicator = (*store)->catalogue().findIndicator(code);
        if (!indicator)
            return console.fail(indicator.error());
        code = (*store)->catalogue().indicator(*indicator)->code;
    }
    const auto entries = (*store)->journal().entries(code);
    if (!entries)
        return console.fail(entries.error());
    const QJsonArray document = Core::journalDocument(*entries, (*store)->catalogue());
    if (parser.isSet(QStringLiteral("json"))) {
        console.print(QJsonDocument(document));
        return Exit::Done;
    }
    for (qsizetype i = 0; i < document.size(); ++i) {
        const Core::JournalEntry &entry = entries->at(i);
        const QJsonObject written = document.at(i).toObject();
        QStringList cells{QString::number(entry.id.value()), Core::journalTime(entry.at)};
        for (const char *key : {"by", "indicator", "area", "period"})
            cells << written[QLatin1StringView(key)].toString();
        cells << Core::journalFieldName(entry.field, console.book)
              << Core::journalValue(entry.field, entry.before, console.book)
              << Core::journalValue(entry.field, entry.after, console.book)
              << Core::journalReason(entry.reason, console.book);
        // A text of several lines stays on one.
        for (QString &cell : cells)
            cell = cell.simplified();
        console.out << cells.join(QLatin1Char('\t')) << Qt::endl;
    }
    return Exit::Done;
}

} // namespace

QList<Command> fileCommands()
{
    return {{QStringLiteral("init"),
             QT_TRANSLATE_NOOP("Commands", "Creates a new file with the built-in programme."),
             {QStringLiteral("FILE")},
             {},
             false,
             runInit},
            {QStringLiteral("check"),
             QT_TRANSLATE_NOOP("Commands", "Checks the file, its journal and its values."),
             {QStringLiteral("FILE")},
             {jsonOption()},
             false,
             runCheck},
            {QStringLiteral("journal"),
             QT_TRANSLATE_NOOP("Commands", "Prints who changed what, when and why."),
             {QStringLiteral("FILE")},
             {indicatorOption(), jsonOption()},
             false,
             runJournal}};
}

} // namespace App
