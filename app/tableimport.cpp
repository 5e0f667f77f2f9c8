// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableimport.h"

#include "app/commands.h"
#include "core/base/files.h"
#include "core/base/limits.h"
#include "core/documents/importdocument.h"
#include "core/words/errorsentence.h"

#include <QFileInfo>

#include <algorithm>

namespace App {

namespace {

const QString sheet = QStringLiteral("sheet");
const QString dryRun = QStringLiteral("dry-run");
const QString partial = QStringLiteral("partial");
const QString errors = QStringLiteral("errors");

void printCounts(const Core::ImportReport &report, Console &console)
{
    console.out << console
                       .text(QT_TRANSLATE_NOOP(
                           "Commands", "%1 rows: %2 new, %3 unchanged, %4 revised, %5 rejected"))
                       .arg(report.rows)
                       .arg(report.added)
                       .arg(report.same)
                       .arg(report.revised)
                       .arg(report.rejections.size())
                << Qt::endl;
}

/// At most so many lines as a person reads; how many more there are, and where.
void printRejections(const Core::ImportReport &report, const QCommandLineParser &parser,
                     Console &console)
{
    for (const Core::Rejection &rejection : report.rejections.mid(0, Core::Limit::toldLines)) {
        QString place = QString::number(rejection.row);
        if (!rejection.column.isEmpty())
            place += QStringLiteral(" [%1]").arg(rejection.column);
        console.err << console.text(QT_TRANSLATE_NOOP("Commands", "Row %1: %2"))
                           .arg(place, Core::errorSentence(rejection.error, console.book))
                    << Qt::endl;
    }
    const int more = int(report.rejections.size()) - Core::Limit::toldLines;
    if (more > 0 && parser.isSet(errors))
        console.err << console
                           .text(QT_TRANSLATE_N_NOOP("Commands",
                                                     "... and %n more; all of them are in \"%1\"."),
                                 more)
                           .arg(parser.value(errors))
                    << Qt::endl;
    else if (more > 0)
        console.err << console.text(QT_TRANSLATE_N_NOOP(
                                        "Commands",
                                        "... and %n more; --errors FILE writes down all of them."),
                                    more)
                    << Qt::endl;
}

void printWarnings(const QList<Core::ImportWarning> &warnings, Console &console)
{
    for (const Core::ImportWarning &warning : warnings.mid(0, Core::Limit::toldLines))
        console.err << warning.sentence(console.book) << Qt::endl;
    const int more = int(warnings.size()) - Core::Limit::toldLines;
    if (more > 0)
        console.err << console.text(QT_TRANSLATE_N_NOOP("Commands", "... and %n more warning(s)."),
                                    more)
                    << Qt::endl;
}

void printReport(const PlannedImport &plan, const QCommandLineParser &parser, Console &console)
{
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::importDocument(plan.report, console.book)));
    else
        printCounts(plan.report, console);
    printRejections(plan.report, parser, console);
    printWarnings(plan.warnings, console);
}

/// All or nothing unless --partial, and --dry-run writes nothing.
Exit importExit(const Core::ImportReport &report, const QCommandLineParser &parser)
{
    if (report.rejections.isEmpty())
        return Exit::Done;
    return parser.isSet(dryRun) || parser.isSet(partial) ? Exit::Findings : Exit::Failed;
}

/// Whether --errors names one of the files that are read.
bool overwritesInput(const QStringList &inputs, const QCommandLineParser &parser)
{
    const QFileInfo file(parser.value(errors));
    return parser.isSet(errors) && std::ranges::any_of(inputs, [&file](const QString &input) {
               return file == QFileInfo(input);
           });
}

Core::Result<> checkCsv(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return {};
    return Core::failure({Core::Error::Kind::UnsupportedFormat, path, {QStringLiteral("csv")}, {}});
}

using StagedErrors = std::optional<Core::StagedFile>;

/// The file of --errors, which waits for its name; null when there is none to write.
Core::Result<StagedErrors> stageErrors(const PlannedImport &plan, const QCommandLineParser &parser,
                                       const Console &console)
{
    if (!parser.isSet(errors) || plan.report.rejections.isEmpty())
        return StagedErrors();
    return Core::StagedFile::write(
               parser.value(errors),
               Core::writeCsv(Core::rejectedTable(plan.rejected, plan.report, console.book)))
        .map([](Core::StagedFile file) { return StagedErrors(std::move(file)); });
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    const auto text = [](const char *source) { return QString::fromLatin1(source); };
    return {
        {sheet,
         text(QT_TRANSLATE_NOOP("Commands", "Name or number of the sheet; without it, the first "
                                            "visible one that has a table.")),
         QStringLiteral("SHEET")},
        {dryRun, text(QT_TRANSLATE_NOOP("Commands", "Only say what would be done."))},
        {partial, text(QT_TRANSLATE_NOOP("Commands",
                                         "Import the valid rows although others are rejected."))},
        {errors,
         text(QT_TRANSLATE_NOOP("Commands", "CSV file for the rejected rows and their reasons.")),
         QStringLiteral("FILE")},
        jsonOption()};
}

std::optional<Exit> refusedErrorFile(const QStringList &inputs, const QCommandLineParser &parser,
                                     Console &console)
{
    if (!parser.isSet(errors))
        return std::nullopt;
    if (overwritesInput(inputs, parser))
        return console.misuse(console.text(QT_TRANSLATE_NOOP(
            "Commands", "--errors needs a file of its own, for example --errors rejected.csv")));
    const QString path = parser.value(errors);
    const auto allowed = checkCsv(path).and_then([&path] { return Core::checkOutput(path); });
    return allowed ? std::nullopt : std::optional(console.fail(allowed.error()));
}

Exit finishImport(const PlannedImport &plan, const std::function<Core::Result<>()> &write,
                  const QCommandLineParser &parser, Console &console)
{
    auto rejectedRows = stageErrors(plan, parser, console);
    if (!rejectedRows)
        return console.fail(rejectedRows.error());
    const Exit exit = importExit(plan.report, parser);
    const bool writes = exit != Exit::Failed && !parser.isSet(dryRun);
    if (const Core::Result<> written = writes ? write() : Core::Result<>(); !written)
        return console.fail(written.error());
    const Core::Result<> named = *rejectedRows ? (*rejectedRows)->commit() : Core::Result<>();
    printReport(plan, parser, console);
    if (named)
        return exit;
    console.fail(named.error());
    if (writes)
        console.err << console.text(QT_TRANSLATE_NOOP("Commands", "The valid rows were imported."))
                    << Qt::endl;
    return Exit::Failed;
}

} // namespace App
