// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/base/errorsentence.h"
#include "core/exchange/files.h"
#include "core/exchange/importdocument.h"
#include "core/exchange/observationtext.h"
#include "core/exchange/programmefile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace App {

namespace {

using Core::Verdict;

const QString dryRun = QStringLiteral("dry-run");
const QString partial = QStringLiteral("partial");

/// Observations come from csv only so far; other endings are named with the remedy.
Core::Result<> checkCsv(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return {};
    return Core::failure({Core::Error::Kind::UnsupportedFormat, path, {QStringLiteral("csv")}, {}});
}

void printPlan(const Core::ImportPlan &plan, Console &console)
{
    console.out << console
                       .text(QT_TRANSLATE_NOOP("Commands",
                                               "%1 rows: %2 new, %3 same, %4 revised, %5 rejected"))
                       .arg(plan.rows.size())
                       .arg(plan.count(Verdict::New))
                       .arg(plan.count(Verdict::Same))
                       .arg(plan.count(Verdict::Revised))
                       .arg(plan.count(Verdict::Rejected))
                << Qt::endl;
}

void printRejections(const Core::ImportPlan &plan, Console &console)
{
    for (const Core::ImportRow &row : plan.rows) {
        if (row.verdict != Verdict::Rejected)
            continue;
        console.err << console.text(QT_TRANSLATE_NOOP("Commands", "Row %1: %2"))
                           .arg(QString::number(row.row) +
                                    (row.column.isEmpty()
                                         ? QString()
                                         : QStringLiteral(" [%1]").arg(row.column)),
                                Core::errorSentence(*row.error, console.book))
                    << Qt::endl;
    }
}

Exit exitOf(const Core::ImportPlan &plan, const QCommandLineParser &parser)
{
    if (plan.count(Verdict::Rejected) == 0)
        return Exit::Done;
    return parser.isSet(dryRun) || parser.isSet(partial) ? Exit::Findings : Exit::Failed;
}

Exit runImport(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const QString &path = arguments.at(1);
    const auto store = Core::Store::open(arguments.at(0), console.clock);
    if (!store)
        return console.fail(store.error());
    const QString name = QFileInfo(path).fileName();
    const auto plan =
        checkCsv(path)
            .and_then([&] { return Core::readFile(path); })
            .and_then([&](const QByteArray &bytes) { return Core::readCsv(bytes, name); })
            .and_then([&](const Core::TextTable &table) {
                return Core::planImport(table, name, **store, {});
            });
    if (!plan)
        return console.fail(plan.error());
    const Exit exit = exitOf(*plan, parser);
    if (exit != Exit::Failed && !parser.isSet(dryRun)) {
        const auto recorded = (*store)->record(plan->acceptedObservations(),
                                               {console.user, QStringLiteral("import ") + name});
        if (!recorded)
            return console.fail(recorded.error());
    }
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::importDocument(*plan, console.book)));
    else
        printPlan(*plan, console);
    printRejections(*plan, console);
    return exit;
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

QList<QCommandLineOption> importOptions()
{
    return {{dryRun,
             QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Only say what would be done."))},
            {partial, QString::fromLatin1(QT_TRANSLATE_NOOP(
                          "Commands", "Write the good rows although others are rejected."))},
            jsonOption()};
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
