// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/outputsubject.h"

#include "core/base/files.h"
#include "core/brief/briefbatch.h"
#include "core/brief/briefhead.h"
#include "core/brief/composebrief.h"
#include "core/report/namedindicator.h"
#include "ui/briefs/briefcharts.h"
#include "ui/briefs/brieffile.h"
#include "ui/fonts.h"

#include <QFileInfo>

#include <vector>

namespace App {

namespace {

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
    return dayOf(parser, QStringLiteral("date")).map([&](QDate date) {
        options.date = date;
        return options;
    });
}

Core::Result<> checkEnding(const QString &path, const QStringList &endings)
{
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return Core::failure(
        {Core::Error::Kind::UnsupportedFormat, path, {endings.join(QStringLiteral(", "))}, {}});
}

/// Writes the briefs of a batch, all or none. What there is nothing to report on is named and
/// passed over.
Exit writeBatch(const Subject &subject, const QList<Core::BriefBatchItem> &items, Console &console)
{
    for (const Core::BriefBatchItem &item : items) {
        if (const Core::Result<> allowed = Core::checkOutput(item.path); !allowed)
            return console.fail(allowed.error());
    }
    std::vector<std::pair<QString, Core::StagedFile>> staged;
    Exit exit = Exit::Done;
    for (const Core::BriefBatchItem &item : items) {
        const auto brief = Core::composeBrief(*subject.store, subject.source, item.options);
        if (!brief && brief.error().kind == Core::Error::Kind::NothingToReport) {
            console.fail(brief.error());
            exit = Exit::Findings;
            continue;
        }
        auto file = brief.and_then([&](const Core::Brief &composed) {
            return Gui::stageBriefFile(composed, Gui::briefChartPainter(), item.path);
        });
        if (!file)
            return console.fail(file.error());
        staged.emplace_back(item.path, std::move(*file));
    }
    for (auto &[path, file] : staged) {
        if (const Core::Result<> done = file.commit(); !done)
            return console.fail(done.error());
        console.out << path << Qt::endl;
    }
    return staged.empty() ? Exit::Failed : exit;
}

Exit writeOne(const Subject &subject, const Core::BriefOptions &options, const QString &path,
              Console &console)
{
    const auto written = Core::composeBrief(*subject.store, subject.source, options)
                             .and_then([&](const Core::Brief &brief) {
                                 return Gui::writeBriefFile(brief, Gui::briefChartPainter(), path);
                             });
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
            "Commands", "--kind pillar needs --pillar with the code of a pillar"));
    if (options.kind == Core::BriefKind::Indicator && options.indicator.isEmpty())
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--kind indicator needs --indicator with the code of an indicator"));
    return {};
}

QString batchConflict(const QCommandLineParser &parser, Core::BriefBatch batch,
                      const Core::BriefOptions &options, const Console &console)
{
    const auto batchKind =
        batch == Core::BriefBatch::Pillars ? Core::BriefKind::Pillar : Core::BriefKind::Indicator;
    const bool isOfOtherKind = parser.isSet(QStringLiteral("kind")) && options.kind != batchKind;
    if (isOfOtherKind || !options.pillar.isEmpty() || !options.indicator.isEmpty())
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--batch already says what the briefs are about: leave "
                                          "out --kind, --pillar and --indicator"));
    if (!options.number.isEmpty())
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--batch writes drafts, because each report takes a number of its own: "
                        "leave out --number, or write one report at a time"));
    return {};
}

/// What an option says that the others leave no room for; empty for nothing.
QString conflict(const QCommandLineParser &parser, std::optional<Core::BriefBatch> batch,
                 const Core::BriefOptions &options, const Console &console)
{
    const bool hasNumber = parser.isSet(QStringLiteral("number"));
    if (hasNumber && !Core::isReportNumber(options.number))
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--number needs a whole number, 1 or higher, for example "
                                          "--number 15: the reference code comes from the agency"));
    if (batch)
        return batchConflict(parser, *batch, options, console);
    if (!options.pillar.isEmpty() && options.kind != Core::BriefKind::Pillar)
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--pillar is used with --kind pillar only"));
    if (!options.indicator.isEmpty() && options.kind != Core::BriefKind::Indicator)
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--indicator is used with --kind indicator only"));
    return missingChoice(options, console);
}

Exit runBrief(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto year = asOfYear(parser);
    if (!year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of needs a year, for example --as-of 2024")));
    auto options = briefOptions(parser, console);
    if (!options)
        return failOrMisuse(options.error(), console);
    const auto batch = batchOf(parser);
    if (!batch)
        return failOrMisuse(batch.error(), console);
    const QString misuse = conflict(parser, *batch, *options, console);
    if (!misuse.isEmpty())
        return console.misuse(misuse);
    const QString path = arguments.at(1);
    const auto subject =
        checkEnding(path, Gui::briefFileEndings())
            .and_then([&] { return *batch ? Core::Result<>() : Core::checkOutput(path); })
            .and_then([&] { return subjectOf(parser, arguments.at(0), *year, console); });
    if (!subject)
        return console.fail(subject.error());
    if (!options->indicator.isEmpty()) {
        const auto one = Core::namedIndicator(subject->source.situation,
                                              subject->store->catalogue(), options->indicator);
        if (!one)
            return console.fail(one.error());
        options->indicator = (*one)->indicator.code;
    }
    Gui::loadFonts();
    if (*batch)
        return writeBatch(*subject,
                          Core::briefBatch(**batch, subject->source.situation, *options, path),
                          console);
    return writeOne(*subject, *options, path, console);
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
             QT_TRANSLATE_NOOP("Commands", "Writes a brief in the official form as PDF or ODT."),
             {file, out},
             briefCommandOptions(),
             true,
             runBrief}};
}

} // namespace App
