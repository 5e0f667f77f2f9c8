// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/tableimport.h"
#include "core/brief/reportsource.h"
#include "core/exchange/files.h"
#include "core/exchange/observationfile.h"
#include "core/exchange/programmefile.h"
#include "core/exchange/tableexport.h"

#include <QFileInfo>

namespace App {

namespace {

const QString templateOption = QStringLiteral("template");

Exit runImport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const QString &path = arguments.at(1);
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    const QString name = QFileInfo(path).fileName();
    const auto plan = readTable(path).and_then(
        [&](const Core::TextTable &table) { return Core::planImport(table, name, **store, {}); });
    if (!plan)
        return console.fail(plan.error());
    const Core::ImportReport report = plan->report();
    if (isWritten(report, parser)) {
        const auto recorded = (*store)->record(plan->acceptedObservations(),
                                               {console.user, QStringLiteral("import ") + name});
        if (!recorded)
            return console.fail(recorded.error());
    }
    printReport(report, parser, console);
    return importExit(report, parser);
}

/// What an export is to show: without --area and --as-of everything, seen from the province and
/// its latest year.
Core::Result<Core::ExportScope> exportScope(const QCommandLineParser &parser,
                                            const Core::Store &store, const Console &console)
{
    const auto year = asOfYear(parser);
    const int thisYear = console.clock.now().date().year();
    Core::ExportScope scope;
    scope.onlyUnit = parser.isSet(QStringLiteral("area"));
    scope.lastYear = year;
    const auto programme = programmeOf(parser, store);
    if (!programme)
        return Core::failure(programme.error());
    scope.programme = *programme;
    const auto unit = areaOf(parser, store, year.value_or(thisYear));
    if (!unit)
        return Core::failure(unit.error());
    scope.unit = *unit;
    const bool isForm = parser.isSet(templateOption);
    scope.asOf =
        year.value_or(isForm ? thisYear : Core::latestYear(store, scope.programme, scope.unit));
    return scope;
}

Exit runExport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    if (parser.isSet(QStringLiteral("as-of")) && !asOfYear(parser))
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024")));
    const auto write = parser.isSet(templateOption) ? Core::exportForm : Core::exportValues;
    const auto written =
        exportScope(parser, **store, console).and_then([&](const Core::ExportScope &scope) {
            return write(arguments.at(1), **store, scope, console.book, console.clock);
        });
    return written ? Exit::Done : console.fail(written.error());
}

Exit runProgrammeImport(const QCommandLineParser &, const QStringList &arguments, Console &console)
{
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    const QString name = QFileInfo(arguments.at(1)).fileName();
    const auto saved =
        Core::readFile(arguments.at(1))
            .and_then([&](const QByteArray &json) { return Core::readProgrammeFile(json, name); })
            .and_then([&](const Core::ProgrammeFile &file) {
                return (*store)->saveProgramme(file.programme, file.indicators);
            });
    return saved ? Exit::Done : console.fail(saved.error());
}

Exit runProgrammeExport(const QCommandLineParser &parser, const QStringList &arguments,
                        Console &console)
{
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    const QString code = parser.value(QStringLiteral("code"));
    const Core::Programme *programme =
        code.isEmpty() ? (*store)->mainProgramme() : (*store)->catalogue().programme(code);
    if (!programme)
        return console.fail({Core::Error::Kind::UnknownProgramme, code, {}, {}});
    const auto written = Core::writeFile(
        arguments.at(1),
        Core::writeProgrammeFile({*programme, (*store)->catalogue().indicatorsOf(programme->id)}));
    return written ? Exit::Done : console.fail(written.error());
}

} // namespace

QList<Command> dataCommands()
{
    const QString file = QStringLiteral("FILE");
    return {{QStringLiteral("import"),
             QT_TRANSLATE_NOOP("Commands", "Reads observations from a csv file, all or nothing."),
             {file, QStringLiteral("DATA")},
             importOptions(),
             false,
             runImport},
            {QStringLiteral("export"),
             QT_TRANSLATE_NOOP("Commands", "Writes all observations, or a blank entry form, "
                                           "into a csv or xlsx file."),
             {file, QStringLiteral("OUT")},
             {asOfOption(),
              areaOption(),
              programmeOption(),
              {templateOption,
               QString::fromLatin1(QT_TRANSLATE_NOOP(
                   "Commands", "Write the unit's blank entry form instead of the values."))}},
             false,
             runExport},
            {QStringLiteral("programme import"),
             QT_TRANSLATE_NOOP("Commands", "Adds or updates a programme from its file."),
             {file, QStringLiteral("PROGRAMME")},
             {},
             false,
             runProgrammeImport},
            {QStringLiteral("programme export"),
             QT_TRANSLATE_NOOP("Commands", "Writes a programme into a file."),
             {file, QStringLiteral("OUT")},
             {{QStringLiteral("code"),
               QString::fromLatin1(
                   QT_TRANSLATE_NOOP("Commands", "Code of the programme; without it, the first.")),
               QStringLiteral("CODE")}},
             false,
             runProgrammeExport}};
}

} // namespace App
