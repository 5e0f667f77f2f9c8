// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/tableimport.h"
#include "core/exchange/files.h"
#include "core/exchange/observationfile.h"
#include "core/exchange/observationtext.h"
#include "core/exchange/programmefile.h"

#include <QFileInfo>

namespace App {

namespace {

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

Exit runExport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    const bool isLimited = parser.isSet(QStringLiteral("as-of"));
    const auto year = asOfYear(parser);
    if (isLimited && !year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024")));
    auto observations = (*store)->observations();
    if (parser.isSet(QStringLiteral("area")))
        observations =
            areaOf(parser, **store, year.value_or(QDate::currentDate().year()))
                .and_then([&](Core::UnitId unit) { return (*store)->observationsOf(unit); });
    if (!observations)
        return console.fail(observations.error());
    if (isLimited)
        observations->removeIf([&](const Core::Observation &observation) {
            return observation.key.period.year() > *year;
        });
    const auto written = checkCsv(arguments.at(1)).and_then([&] {
        return Core::writeFile(arguments.at(1),
                               Core::writeCsv(Core::observationTable(
                                   *observations, (*store)->catalogue(), console.book.language())));
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
             QT_TRANSLATE_NOOP("Commands", "Writes all observations into a csv file."),
             {file, QStringLiteral("OUT")},
             {asOfOption(), areaOption()},
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
