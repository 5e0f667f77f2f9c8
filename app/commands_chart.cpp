// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/outputsubject.h"

#include "core/base/files.h"
#include "core/report/charts.h"
#include "ui/charts/chartexport.h"
#include "ui/fonts.h"

namespace App {

namespace {

using Core::Error;

QString kindNames(const QString &separator)
{
    QStringList names;
    for (const Core::ChartKindTraits &kind : Core::chartKinds())
        names << QString::fromLatin1(kind.code);
    return names.join(separator);
}

/// The first without --kind; null for an unknown one.
const Core::ChartKindTraits *kindOf(const QCommandLineParser &parser)
{
    const QString name = valueOf(parser, "kind");
    return name.isEmpty() ? &Core::chartKinds().front() : Core::chartKindFromCode(name);
}

Core::Result<Core::ChartChoice> choiceOf(const QCommandLineParser &parser, const Subject &subject)
{
    Core::ChartChoice choice;
    choice.kind = kindOf(parser)->kind;
    choice.indicators = parser.values(QStringLiteral("indicator"));
    choice.index = valueOf(parser, "index");
    const QString level = valueOf(parser, "level");
    choice.level = Core::unitKindFromCode(level);
    if (!level.isEmpty() && (!choice.level || *choice.level == Core::UnitKind::Province))
        return Core::failure(
            {Error::Kind::BadArgument, level, {QStringLiteral("district, commune")}, {}});
    const auto year = Core::Period::year(subject.source.situation.asOf);
    for (const QString &name : parser.values(QStringLiteral("with"))) {
        const auto unit = subject.store->catalogue().findUnit(name, year);
        if (!unit)
            return Core::failure(unit.error());
        choice.provinces << *unit;
    }
    return choice;
}

/// "1200x700"; null when it is anything else.
std::optional<QSize> sizeOf(const QString &text)
{
    constexpr QSize usual(1200, 700);
    constexpr int least = 200;
    constexpr int most = 8000;
    if (text.isEmpty())
        return usual;
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = parts.size() == 2 && size.width() >= least && size.width() <= most &&
                      size.height() >= least && size.height() <= most;
    return fits ? std::optional(size) : std::nullopt;
}

/// Why the call cannot be understood; empty when it can.
QString misuseOf(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(QStringLiteral("as-of")) && !asOfYear(parser))
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of needs a year, for example --as-of 2024"));
    if (!sizeOf(valueOf(parser, "size")))
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--size needs width and height in pixels, for example --size 1200x700"));
    const Core::ChartKindTraits *kind = kindOf(parser);
    if (kind && kind->needsIndicator && !parser.isSet(QStringLiteral("indicator")))
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--indicator needs the code of an indicator"));
    return {};
}

/// Why this kind of chart cannot be drawn of the indicators; empty when it can, and when there are
/// none of those names.
QString refusalOf(const Core::ChartKindTraits &kind, const Core::ChartChoice &choice,
                  const Subject &subject, const Console &console)
{
    const Core::Situation &situation = subject.source.situation;
    QStringList ranks;
    for (const Core::IndicatorSituation &other : situation.indicators) {
        if (other.indicator.isPlace())
            ranks << other.indicator.code;
    }
    for (const QString &name : choice.indicators) {
        const auto indicator = subject.store->catalogue().findIndicator(name);
        const Core::IndicatorSituation *one = indicator ? situation.of(*indicator) : nullptr;
        const bool isRank = one && ranks.contains(one->indicator.code);
        if (one && kind.needsRank && !isRank)
            return console
                .text(QT_TRANSLATE_NOOP(
                    "Commands", "%1 is not a rank, so it has no ranking history. Use --kind path "
                                "or --kind yoy, or one of these indicators: %2."))
                .arg(one->indicator.code, ranks.join(QStringLiteral(", ")));
        if (isRank && kind.kind == Core::ChartKind::AgainstRank)
            return console
                .text(QT_TRANSLATE_NOOP("Commands",
                                        "%1 is itself a rank; name an indicator of another kind to "
                                        "stand against the ranking, or use --kind rank."))
                .arg(one->indicator.code);
    }
    return {};
}

Exit runChart(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const QString misuse = misuseOf(parser, console);
    if (!misuse.isEmpty())
        return console.misuse(misuse);
    const Core::ChartKindTraits *kind = kindOf(parser);
    if (!kind)
        return failOrMisuse({Error::Kind::BadArgument,
                             valueOf(parser, "kind"),
                             {kindNames(QStringLiteral(", "))},
                             {}},
                            console);
    const int year = asOfYear(parser).value_or(console.clock.now().date().year());
    const auto subject = Core::checkOutput(arguments.at(1)).and_then([&] {
        return subjectOf(parser, arguments.at(0), year, console);
    });
    if (!subject)
        return failOrMisuse(subject.error(), console);
    const auto choice = choiceOf(parser, *subject);
    if (!choice)
        return failOrMisuse(choice.error(), console);
    const QString refusal = refusalOf(*kind, *choice, *subject, console);
    if (!refusal.isEmpty())
        return console.misuse(refusal);
    const auto written =
        Core::drawnChart(*subject->store, subject->source, *choice, console.book)
            .and_then([&](const Core::ChartSpec &spec) {
                Gui::loadFonts();
                return Gui::exportChart(spec, arguments.at(1), *sizeOf(valueOf(parser, "size")));
            });
    return written ? Exit::Done : failOrMisuse(written.error(), console);
}

} // namespace

QList<Command> chartCommands()
{
    const QByteArray kinds = kindNames(QStringLiteral("|")).toLatin1();
    return {{QStringLiteral("chart"),
             QT_TRANSLATE_NOOP("Commands", "Draws one chart into a PNG, SVG or PDF file."),
             {QStringLiteral("FILE"), QStringLiteral("OUT")},
             {indicatorOption(),
              option("kind", QT_TRANSLATE_NOOP("Commands", "Which chart; without it, path."),
                     kinds.constData()),
              asOfOption(), areaOption(), programmeOption(),
              option("level",
                     QT_TRANSLATE_NOOP("Commands", "Areas: which ones; without it, those that "
                                                   "have values."),
                     "district|commune"),
              option("index",
                     QT_TRANSLATE_NOOP("Commands", "Compare: code of the ranking index; without "
                                                   "it, the one that has targets."),
                     "CODE"),
              option("with",
                     QT_TRANSLATE_NOOP("Commands", "Compare: code or name of another province; may "
                                                   "be repeated."),
                     "PROVINCE"),
              option("size",
                     QT_TRANSLATE_NOOP(
                         "Commands", "Width and height; a png has twice as many pixels each way."),
                     "WxH")},
             true,
             runChart}};
}

} // namespace App
