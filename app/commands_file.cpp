// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/exchange/builtindata.h"
#include "core/exchange/checkdocument.h"
#include "core/exchange/journaldocument.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace App {

namespace {

Exit runInit(const QCommandLineParser &, const QStringList &arguments, Console &console)
{
    const auto store = Core::initFile(arguments.first(), console.clock, console.user);
    if (!store)
        return console.fail(store.error());
    console.out << console
                       .text(QT_TRANSLATE_NOOP("Commands",
                                               "Made \"%1\" with the built-in programme."))
                       .arg(arguments.first())
                << Qt::endl;
    return Exit::Done;
}

void printFindings(const QList<Core::Finding> &findings, Console &console)
{
    for (const Core::Finding &finding : findings)
        console.out << finding.where << ": " << finding.message(console.book) << Qt::endl;
}

Exit runCheck(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto store = Core::Store::open(arguments.first(), console.clock);
    if (!store)
        return console.fail(store.error());
    const auto findings = Core::checkStore(**store);
    if (!findings)
        return console.fail(findings.error());
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::checkDocument(*findings, console.book)));
    else
        printFindings(*findings, console);
    if (Core::isSound(*findings)) {
        if (!parser.isSet(QStringLiteral("json")))
            console.out << console.text(QT_TRANSLATE_NOOP("Commands", "The file is sound."))
                        << Qt::endl;
        return Exit::Done;
    }
    const auto errors =
        std::count_if(findings->cbegin(), findings->cend(), std::mem_fn(&Core::Finding::isError));
    console.err << console.text(QT_TRANSLATE_N_NOOP("Commands", "The file has %n error(s)."),
                                int(errors))
                << Qt::endl;
    return Exit::Findings;
}

Exit runJournal(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto store = Core::Store::open(arguments.first(), console.clock);
    if (!store)
        return console.fail(store.error());
    QString code = parser.value(QStringLiteral("indicator"));
    if (!code.isEmpty()) {
        const auto indicator = (*store)->catalogue().findIndicator(code);
        if (!indicator)
            return console.fail(indicator.error());
        code = (*store)->catalogue().indicator(*indicator)->code;
    }
    const auto entries = (*store)->journal(code);
    if (!entries)
        return console.fail(entries.error());
    const QJsonArray document = Core::journalDocument(*entries, (*store)->catalogue());
    if (parser.isSet(QStringLiteral("json"))) {
        console.print(QJsonDocument(document));
        return Exit::Done;
    }
    for (const auto &entry : document) {
        QStringList cells;
        for (const char *key :
             {"id", "at", "by", "indicator", "area", "period", "field", "old", "new"})
            cells << entry[QLatin1StringView(key)].toVariant().toString().replace(u'\t', u' ');
        console.out << cells.join(QLatin1Char('\t')) << Qt::endl;
    }
    return Exit::Done;
}

} // namespace

QList<Command> fileCommands()
{
    return {{QStringLiteral("init"),
             QT_TRANSLATE_NOOP("Commands", "Makes a new file with the built-in programme."),
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
