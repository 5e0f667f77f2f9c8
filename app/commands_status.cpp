// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/brief/reportsource.h"
#include "core/exchange/statusdocument.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace App {

namespace {

Core::Result<QJsonObject> statusOf(const QCommandLineParser &parser, const Core::Store &store,
                                   int year)
{
    const auto programme = programmeOf(parser, store);
    if (!programme)
        return Core::failure(programme.error());
    const auto unit = areaOf(parser, store, year);
    if (!unit)
        return Core::failure(unit.error());
    QString only = parser.value(QStringLiteral("indicator"));
    if (!only.isEmpty()) {
        const auto indicator = store.catalogue().findIndicator(only);
        if (!indicator)
            return Core::failure(indicator.error());
        only = store.catalogue().indicator(*indicator)->code;
    }
    const auto source = Core::loadReportSource(store, *programme, *unit, year);
    if (!source)
        return Core::failure(source.error());
    const auto detail = parser.isSet(QStringLiteral("why")) ? Core::StatusDetail::WithReasons
                                                            : Core::StatusDetail::Verdicts;
    return Core::statusDocument(source->situation,
                                store.catalogue().unit(*unit)->codeIn(Core::Period::year(year)),
                                only, detail);
}

/// One line an indicator: code, latest value, verdict of the leading target.
void printLines(const QJsonObject &document, Console &console)
{
    for (const auto &indicator : document[QStringLiteral("indicators")].toArray()) {
        const QJsonValue latest = indicator[QStringLiteral("latest")];
        const QJsonArray targets = indicator[QStringLiteral("targets")].toArray();
        QStringList cells{indicator[QStringLiteral("code")].toString(),
                          latest[QStringLiteral("period")].toString(),
                          latest[QStringLiteral("value")].toVariant().toString()};
        for (const auto &target : targets)
            cells << QStringLiteral("%1=%2")
                         .arg(target[QStringLiteral("horizon")].toInt())
                         .arg(target[QStringLiteral("status")].toString());
        console.out << cells.join(QLatin1Char('\t')) << Qt::endl;
    }
}

QCommandLineOption whyOption()
{
    return {QStringLiteral("why"),
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                "Commands", "Add to the JSON document the rule, inputs and formulas of each "
                            "verdict, and the verdicts of past years."))};
}

Exit runStatus(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto year = asOfYear(parser);
    if (!year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024")));
    const auto store = Core::Store::open(arguments.first(), console.clock);
    if (!store)
        return console.fail(store.error());
    const auto document = statusOf(parser, **store, *year);
    if (!document)
        return console.fail(document.error());
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(*document));
    else
        printLines(*document, console);
    return Exit::Done;
}

} // namespace

QList<Command> statusCommands()
{
    return {{QStringLiteral("status"),
             QT_TRANSLATE_NOOP("Commands", "Says where each indicator stands against its targets."),
             {QStringLiteral("FILE")},
             {asOfOption(), programmeOption(), areaOption(), indicatorOption(), whyOption(),
              jsonOption()},
             false,
             runStatus}};
}

} // namespace App
