// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/tableimport.h"
#include "app/terminalprogress.h"
#include "core/base/files.h"
#include "core/builtin/programmefile.h"
#include "core/export/tableexport.h"
#include "core/import/importmapping.h"
#include "core/import/observationfile.h"
#include "core/report/reportsource.h"

#include <QFileInfo>

namespace App {

namespace {

const QString templateOption = QStringLiteral("template");
const QString mappingOption = QStringLiteral("mapping");
const QString periodOption = QStringLiteral("period");
const QString wholeAreaOption = QStringLiteral("area");
const QString tableIndicatorOption = QStringLiteral("indicator");

/// What --mapping says, and beyond it the other options.
Core::Result<Core::ImportOptions> tableOptions(const QCommandLineParser &parser)
{
    Core::Result<Core::ImportOptions> options = Core::ImportOptions();
    const QString path = parser.value(mappingOption);
    if (parser.isSet(mappingOption))
        options =
            Core::readFile(path, Core::Limit::mappingBytes).and_then([&](const QByteArray &json) {
                return Core::readMapping(json, QFileInfo(path).fileName());
            });
    return options.map([&parser](Core::ImportOptions said) {
        if (parser.isSet(QStringLiteral("sheet")))
            said.sheet = parser.value(QStringLiteral("sheet"));
        if (parser.isSet(periodOption))
            said.period = Core::Period::fromText(parser.value(periodOption));
        if (parser.isSet(wholeAreaOption))
            said.area = parser.value(wholeAreaOption);
        if (parser.isSet(tableIndicatorOption))
            said.indicator = parser.value(tableIndicatorOption);
        return said;
    });
}

Exit runImport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    if (parser.isSet(periodOption) && !Core::Period::fromText(parser.value(periodOption)))
        return console.misuse(console.text(QT_TRANSLATE_NOOP(
            "Commands", "--period needs a period, for example --period 2024 or --period 2024-Q3")));
    const QString &path = arguments.at(1);
    if (const auto refused =
            refusedErrorFile(arguments + parser.values(mappingOption), parser, console))
        return *refused;
    const auto store = console.open(arguments.at(0));
    if (!store)
        return console.fail(store.error());
    TerminalProgress terminal;
    const auto plan = tableOptions(parser).and_then([&](const Core::ImportOptions &options) {
        return Core::InputFile::open(path).and_then([&](const Core::InputFile &file) {
            return Core::planImport(file, **store, options, terminal.progress());
        });
    });
    if (!plan)
        return console.fail(plan.error());
    const auto write = [&] {
        const QString reason = QStringLiteral("import ") + QFileInfo(path).fileName();
        return (*store)
            ->observations()
            .record(plan->rows.observations(), plan->rows.accepted(), {console.user, reason},
                    terminal.progress())
            .map([](const Core::RecordedBatch &) {});
    };
    return finishImport({plan->report(), plan->rejected, plan->warnings}, write, parser, console);
}

/// FILE, unless OUT may not be written: the data file is not so much as opened then.
Core::Result<std::unique_ptr<Core::Store>> openForOutput(const QStringList &arguments,
                                                         const Console &console)
{
    return Core::checkOutput(arguments.at(1)).and_then([&] {
        return console.open(arguments.at(0));
    });
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
    scope.asOf = year.value_or(thisYear);
    if (year || parser.isSet(templateOption))
        return scope;
    return Core::latestYear(store, scope.programme, scope.unit).map([&](int latest) {
        scope.asOf = latest;
        return scope;
    });
}

Exit runExport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    if (parser.isSet(QStringLiteral("as-of")) && !asOfYear(parser))
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of needs a year, for example --as-of 2024")));
    const auto store = openForOutput(arguments, console);
    if (!store)
        return console.fail(store.error());
    const auto write = parser.isSet(templateOption) ? Core::exportForm : Core::exportValues;
    const auto written =
        exportScope(parser, **store, console).and_then([&](const Core::ExportScope &scope) {
            return write(arguments.at(1), **store, scope, console.book, console.clock);
        });
    return written ? Exit::Done : console.fail(written.error());
}

Exit runProgrammeImport(const QCommandLineParser &, const QStringList &arguments, Console &console)
{
    const auto store = console.open(arguments.at(0));
    if (!store)
        return console.fail(store.error());
    const QString name = QFileInfo(arguments.at(1)).fileName();
    TerminalProgress terminal;
    const auto saved =
        Core::readFile(arguments.at(1), Core::Limit::programmeBytes)
            .and_then([&](const QByteArray &json) { return Core::readProgrammeFile(json, name); })
            .and_then([&](const Core::ProgrammeFile &file) {
                return (*store)->saveProgramme(file.programme, file.indicators,
                                               {console.user, QStringLiteral("import ") + name},
                                               terminal.progress());
            });
    return saved ? Exit::Done : console.fail(saved.error());
}

Exit runProgrammeExport(const QCommandLineParser &parser, const QStringList &arguments,
                        Console &console)
{
    const auto store = openForOutput(arguments, console);
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

QList<QCommandLineOption> tableOptionList()
{
    return {{mappingOption,
             QString::fromLatin1(QT_TRANSLATE_NOOP(
                 "Commands", "JSON file that describes the columns (see the README).")),
             QStringLiteral("FILE")},
            {periodOption,
             QString::fromLatin1(
                 QT_TRANSLATE_NOOP("Commands", "Period of a table that does not state it.")),
             QStringLiteral("PERIOD")},
            {wholeAreaOption,
             QString::fromLatin1(QT_TRANSLATE_NOOP(
                 "Commands", "Area of a table whose rows name none: a code or a name.")),
             QStringLiteral("AREA")},
            {tableIndicatorOption,
             QString::fromLatin1(QT_TRANSLATE_NOOP(
                 "Commands", "Indicator of a table that has no column for it: a code or a name.")),
             QStringLiteral("INDICATOR")}};
}

} // namespace

QList<Command> dataCommands()
{
    const QString file = QStringLiteral("FILE");
    return {{QStringLiteral("import"),
             QT_TRANSLATE_NOOP(
                 "Commands",
                 "Imports values from an .xlsx, .ods or .csv file, only if every row is valid."),
             {file, QStringLiteral("DATA")},
             tableOptionList() + importOptions(),
             false,
             runImport},
            {QStringLiteral("export"),
             QT_TRANSLATE_NOOP(
                 "Commands", "Writes all values, or a blank entry form, into a CSV or XLSX file."),
             {file, QStringLiteral("OUT")},
             {asOfOption(),
              areaOption(),
              programmeOption(),
              {templateOption,
               QString::fromLatin1(QT_TRANSLATE_NOOP(
                   "Commands", "Write the area's blank entry form instead of the values."))}},
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
