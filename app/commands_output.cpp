// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/brief/briefbatch.h"
#include "core/brief/reportsource.h"
#include "core/chart/rankcharts.h"
#include "ui/briefs/briefcharts.h"
#include "ui/briefs/brieffile.h"
#include "ui/charts/chartexport.h"
#include "ui/fonts.h"

#include <QFileInfo>

namespace App {

namespace {

QString valueOf(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name));
}

Core::Result<Core::BriefOptions> briefOptions(const QCommandLineParser &parser,
                                              const Console &console)
{
    Core::BriefOptions options;
    options.language = console.book.language();
    options.pillar = valueOf(parser, "pillar");
    options.indicator = valueOf(parser, "indicator");
    options.number = valueOf(parser, "number");
    const QString kind = valueOf(parser, "kind");
    const auto found = Core::briefKindFromCode(kind.isEmpty() ? QStringLiteral("overall") : kind);
    if (!found)
        return Core::failure({Core::Error::Kind::BadArgument,
                              kind,
                              {QStringLiteral("overall, pillar, indicator, ranking")},
                              {}});
    options.kind = *found;
    const QString date = valueOf(parser, "date");
    options.date = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !options.date.isValid())
        return Core::failure(
            {Core::Error::Kind::BadArgument, date, {QStringLiteral("YYYY-MM-DD")}, {}});
    return options;
}

Core::Result<> checkEnding(const QString &path, const QStringList &endings)
{
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return Core::failure(
        {Core::Error::Kind::UnsupportedFormat, path, {endings.join(QStringLiteral(", "))}, {}});
}

Exit failOrMisuse(const Core::Error &error, Console &console)
{
    console.fail(error);
    return error.kind == Core::Error::Kind::BadArgument ? Exit::Usage : Exit::Failed;
}

/// The file, the programme, the unit and the year of a drawing command.
struct Subject
{
    std::unique_ptr<Core::Store> store;
    Core::ReportSource source;
};

Core::Result<Subject> subjectOf(const QCommandLineParser &parser, const QString &file, int year,
                                const Console &console)
{
    auto store = Core::Store::open(file, console.clock);
    if (!store)
        return Core::failure(store.error());
    const auto programme = programmeOf(parser, **store);
    if (!programme)
        return Core::failure(programme.error());
    const auto unit = areaOf(parser, **store, year);
    if (!unit)
        return Core::failure(unit.error());
    auto source = Core::loadReportSource(**store, *programme, *unit, year);
    if (!source)
        return Core::failure(source.error());
    return Subject{std::move(*store), std::move(*source)};
}

Core::Result<> writeBrief(const Core::Brief &brief, const QString &path)
{
    return Gui::writeBriefFile(brief, Gui::briefChartPainter(), path);
}

/// Writes each brief of a batch. What there is nothing to report on is named and passed over.
Exit writeBatch(const Subject &subject, const QList<Core::BriefBatchItem> &items, Console &console)
{
    int written = 0;
    Exit exit = Exit::Done;
    for (const Core::BriefBatchItem &item : items) {
        const auto brief = Core::composeBrief(*subject.store, subject.source, item.options);
        if (!brief && brief.error().kind == Core::Error::Kind::NothingToReport) {
            console.fail(brief.error());
            exit = Exit::Findings;
            continue;
        }
        const Core::Result<> done = brief.and_then(
            [&](const Core::Brief &composed) { return writeBrief(composed, item.path); });
        if (!done)
            return console.fail(done.error());
        ++written;
        console.out << item.path << Qt::endl;
    }
    return written > 0 ? exit : Exit::Failed;
}

Exit writeOne(const Subject &subject, const Core::BriefOptions &options, const QString &path,
              Console &console)
{
    const auto written =
        Core::composeBrief(*subject.store, subject.source, options)
            .and_then([&](const Core::Brief &brief) { return writeBrief(brief, path); });
    return written ? Exit::Done : console.fail(written.error());
}

/// The batch of --batch; null without the option.
Core::Result<std::optional<Core::BriefBatch>> batchOf(const QCommandLineParser &parser)
{
    const QString code = valueOf(parser, "batch");
    if (code.isEmpty())
        return std::optional<Core::BriefBatch>();
    const auto batch = Core::briefBatchFromCode(code);
    if (!batch)
        return Core::failure(
            {Core::Error::Kind::BadArgument, code, {QStringLiteral("pillars, indicators")}, {}});
    return batch;
}

/// What a kind of brief cannot do without; empty when it is there.
QString missingChoice(const Core::BriefOptions &options, const Console &console)
{
    if (options.kind == Core::BriefKind::Pillar && options.pillar.isEmpty())
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--kind pillar wants --pillar with the code of a pillar"));
    if (options.kind == Core::BriefKind::Indicator && options.indicator.isEmpty())
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--kind indicator wants --indicator with the code of an indicator"));
    return {};
}

Exit runBrief(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto year = asOfYear(parser);
    if (!year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024")));
    const auto options = briefOptions(parser, console);
    if (!options)
        return failOrMisuse(options.error(), console);
    const auto batch = batchOf(parser);
    if (!batch)
        return failOrMisuse(batch.error(), console);
    const QString missing = missingChoice(*options, console);
    if (!*batch && !missing.isEmpty())
        return console.misuse(missing);
    const QString path = arguments.at(1);
    const auto subject = checkEnding(path, Gui::briefFileEndings()).and_then([&] {
        return subjectOf(parser, arguments.at(0), *year, console);
    });
    if (!subject)
        return console.fail(subject.error());
    Gui::loadFonts();
    if (*batch)
        return writeBatch(*subject,
                          Core::briefBatch(**batch, subject->source.situation, *options, path),
                          console);
    return writeOne(*subject, *options, path, console);
}

using ChartMaker = Core::ChartSpec (*)(const Core::IndicatorSituation &,
                                       const Core::ChartContext &);

Core::ChartSpec againstOwnRank(const Core::ReportSource &source,
                               const Core::IndicatorSituation &one,
                               const Core::ChartContext &context)
{
    const Core::IndicatorSituation *rank = source.rankSituation();
    return rank ? Core::againstRankChart({&one}, *rank, context) : Core::pathChart(one, context);
}

Core::Result<Core::ChartSpec> chartOf(const QCommandLineParser &parser, const Subject &subject,
                                      const Console &console)
{
    const Core::Catalogue &catalogue = subject.store->catalogue();
    const auto indicator = catalogue.findIndicator(valueOf(parser, "indicator"));
    if (!indicator)
        return Core::failure(indicator.error());
    const Core::IndicatorSituation *one = subject.source.situation.of(*indicator);
    if (!one)
        return Core::failure(
            {Core::Error::Kind::UnknownIndicator, valueOf(parser, "indicator"), {}, {}});
    const Core::ChartContext context = subject.source.chartContext(*one, catalogue, console.book);
    const QString kind = valueOf(parser, "kind");
    if (kind.isEmpty() || kind == QLatin1String("path"))
        return Core::pathChart(*one, context);
    if (kind == QLatin1String("yoy"))
        return Core::yearOverYearChart(*one, context);
    if (kind == QLatin1String("rank"))
        return Core::rankHistoryChart(*one, context);
    if (kind == QLatin1String("against-rank"))
        return againstOwnRank(subject.source, *one, context);
    return Core::failure({Core::Error::Kind::BadArgument,
                          kind,
                          {QStringLiteral("yoy, path, rank, against-rank")},
                          {}});
}

/// "1200x700"; null when it is anything else.
std::optional<QSize> sizeOf(const QString &text)
{
    constexpr int least = 200;
    constexpr int most = 8000;
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = parts.size() == 2 && size.width() >= least && size.width() <= most &&
                      size.height() >= least && size.height() <= most;
    return fits ? std::optional(size) : std::nullopt;
}

Exit runChart(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    constexpr QSize usual(1200, 700);
    const int thisYear = console.clock.now().date().year();
    const auto year =
        parser.isSet(QStringLiteral("as-of")) ? asOfYear(parser) : std::optional(thisYear);
    if (!year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024")));
    const QString sizeText = valueOf(parser, "size");
    const auto size = sizeText.isEmpty() ? std::optional(usual) : sizeOf(sizeText);
    if (!size)
        return console.misuse(console.text(QT_TRANSLATE_NOOP(
            "Commands", "--size wants width and height in pixels, for example --size 1200x700")));
    if (!parser.isSet(QStringLiteral("indicator")))
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--indicator wants the code of an indicator")));
    const auto written =
        subjectOf(parser, arguments.at(0), *year, console)
            .and_then([&](const Subject &subject) { return chartOf(parser, subject, console); })
            .and_then([&](const Core::ChartSpec &spec) {
                Gui::loadFonts();
                return Gui::exportChart(spec, arguments.at(1), *size);
            });
    return written ? Exit::Done : failOrMisuse(written.error(), console);
}

QCommandLineOption option(const char *name, const char *description, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(description),
            QString::fromLatin1(value)};
}

QList<QCommandLineOption> briefCommandOptions()
{
    return {
        asOfOption(),
        option("kind", QT_TRANSLATE_NOOP("Commands", "Which brief; without it, overall."),
               "overall|pillar|indicator|ranking"),
        option("pillar", QT_TRANSLATE_NOOP("Commands", "Code of one pillar."), "CODE"),
        indicatorOption(),
        areaOption(),
        programmeOption(),
        option("number",
               QT_TRANSLATE_NOOP("Commands", "Number of the report; without it, a draft."), "N"),
        option("date", QT_TRANSLATE_NOOP("Commands", "Date of the report; without it, left open."),
               "YYYY-MM-DD"),
        option("batch",
               QT_TRANSLATE_NOOP("Commands", "Many briefs at once; each file's name gets the code "
                                             "of its pillar or indicator."),
               "pillars|indicators")};
}

} // namespace

QList<Command> outputCommands()
{
    const QString file = QStringLiteral("FILE");
    const QString out = QStringLiteral("OUT");
    return {{QStringLiteral("brief"),
             QT_TRANSLATE_NOOP("Commands", "Writes a brief in the official form: pdf or odt."),
             {file, out},
             briefCommandOptions(),
             true,
             runBrief},
            {QStringLiteral("chart"),
             QT_TRANSLATE_NOOP("Commands", "Draws one chart into a png, svg or pdf file."),
             {file, out},
             {indicatorOption(),
              option("kind", QT_TRANSLATE_NOOP("Commands", "Which chart; without it, path."),
                     "yoy|path|rank|against-rank"),
              asOfOption(), areaOption(), programmeOption(),
              option("size",
                     QT_TRANSLATE_NOOP(
                         "Commands", "Width and height; a png has twice as many pixels each way."),
                     "WxH")},
             true,
             runChart}};
}

} // namespace App
