// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/tableimport.h"
#include "app/terminalprogress.h"
#include "core/base/limits.h"
#include "core/import/rankingfile.h"
#include "core/indicator/provincenames.h"

#include <QFileInfo>

namespace App {

namespace {

const QString indexOption = QStringLiteral("index");
const QString editionOption = QStringLiteral("edition");
const QString methodOption = QStringLiteral("method");
const QString dataYearOption = QStringLiteral("data-year");
const QString outOfOption = QStringLiteral("out-of");
const QString unitSetOption = QStringLiteral("unit-set");
const QString sourceOption = QStringLiteral("source");
const QString documentOption = QStringLiteral("document");
const QString dateOption = QStringLiteral("date");

/// What is wrong with the options; null when nothing is.
const char *misuseOf(const QCommandLineParser &parser)
{
    if (parser.value(indexOption).trimmed().isEmpty())
        return QT_TRANSLATE_NOOP(
            "Commands", "--index needs the code of a ranking index, for example --index DTI");
    if (!yearOf(parser, editionOption))
        return QT_TRANSLATE_NOOP("Commands", "--edition needs a year, for example --edition 2022");
    if (parser.isSet(dataYearOption) && !yearOf(parser, dataYearOption))
        return QT_TRANSLATE_NOOP("Commands",
                                 "--data-year needs a year, for example --data-year 2021");
    const int outOf = parser.value(outOfOption).toInt();
    if (parser.isSet(outOfOption) && (outOf < 1 || outOf > Core::Limit::places))
        return QT_TRANSLATE_NOOP("Commands",
                                 "--out-of needs the number ranked, for example --out-of 63");
    return nullptr;
}

Core::Result<Core::RankingImportOptions> importedEdition(const QCommandLineParser &parser)
{
    Core::RankingImportOptions options;
    options.index = parser.value(indexOption);
    options.year = *yearOf(parser, editionOption);
    options.method = parser.value(methodOption);
    options.dataYear = yearOf(parser, dataYearOption);
    options.unitSet = parser.value(unitSetOption);
    if (parser.isSet(outOfOption))
        options.outOf = parser.value(outOfOption).toInt();
    options.source = parser.value(sourceOption).trimmed();
    options.document = parser.value(documentOption).trimmed();
    return dayOf(parser, dateOption).map([&](QDate published) {
        options.published = published;
        return options;
    });
}

Exit runRankingImport(const QCommandLineParser &parser, const QStringList &arguments,
                      Console &console)
{
    if (const char *misuse = misuseOf(parser))
        return console.misuse(console.text(misuse));
    const auto edition = importedEdition(parser);
    if (!edition)
        return console.fail(edition.error());
    if (const auto refused = refusedErrorFile(arguments, parser, console))
        return *refused;
    const auto store = console.open(arguments.at(0));
    if (!store)
        return console.fail(store.error());
    const QStringList sets = Core::provinceCounts((*store)->catalogue());
    if (parser.isSet(unitSetOption) && !sets.contains(parser.value(unitSetOption)))
        return console.misuse(
            console.text(QT_TRANSLATE_NOOP("Commands", "--unit-set needs one of: %1"))
                .arg(sets.join(QStringLiteral(", "))));
    const QString &path = arguments.at(1);
    TerminalProgress terminal;
    const auto plan = Core::InputFile::open(path).and_then([&](const Core::InputFile &file) {
        return Core::planRankingImport(file, **store, *edition,
                                       parser.value(QStringLiteral("sheet")), terminal.progress());
    });
    if (!plan)
        return console.fail(plan.error());
    const auto write = [&]() -> Core::Result<> {
        const Core::EditionPlaces places = plan->acceptedPlaces();
        if (places.entries.isEmpty())
            return {};
        const QString reason = QStringLiteral("import ") + QFileInfo(path).fileName();
        return (*store)
            ->rankings()
            .saveEdition(plan->index, places, {console.user, reason})
            .map([](const Core::RecordedEdition &) {});
    };
    return finishImport({plan->report(), plan->rejected, plan->warnings}, write, parser, console);
}

QList<QCommandLineOption> rankingOptions()
{
    const auto option = [](const QString &name, const char *description, const char *value) {
        return QCommandLineOption(name, QString::fromLatin1(description),
                                  QString::fromLatin1(value));
    };
    return {
        option(
            indexOption,
            QT_TRANSLATE_NOOP("Commands", "Code of the ranking index; one that is new is added."),
            "CODE"),
        option(editionOption, QT_TRANSLATE_NOOP("Commands", "Year of the edition."), "YEAR"),
        option(methodOption,
               QT_TRANSLATE_NOOP("Commands", "Method of the edition, as its decision names it."),
               "METHOD"),
        option(dataYearOption, QT_TRANSLATE_NOOP("Commands", "Year of the data."), "YEAR"),
        option(outOfOption,
               QT_TRANSLATE_NOOP(
                   "Commands", "Number ranked; without it, as the table says, else all provinces."),
               "N"),
        option(unitSetOption,
               QT_TRANSLATE_NOOP("Commands",
                                 "The provinces that were ranked; without it, those of the "
                                 "edition's year."),
               "N"),
        option(
            sourceOption,
            QT_TRANSLATE_NOOP("Commands", "Where the places come from, for rows without a source."),
            "TEXT"),
        option(documentOption,
               QT_TRANSLATE_NOOP("Commands",
                                 "The document of publication, for rows without a document."),
               "TEXT"),
        option(dateOption, QT_TRANSLATE_NOOP("Commands", "Day of publication."), "YYYY-MM-DD")};
}

} // namespace

QList<Command> rankingCommands()
{
    return {{QStringLiteral("ranking import"),
             QT_TRANSLATE_NOOP("Commands", "Imports the table of one ranking edition from an "
                                           ".xlsx, .ods or .csv file, only if every row is valid."),
             {QStringLiteral("FILE"), QStringLiteral("DATA")},
             rankingOptions() + importOptions(),
             false,
             runRankingImport}};
}

} // namespace App
