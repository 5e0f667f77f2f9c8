// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/outputsubject.h"

#include "core/base/files.h"
#include "core/report/areasource.h"
#include "core/report/rankingsource.h"
#include "ui/charts/chartexport.h"
#include "ui/fonts.h"

namespace App {

namespace {

using Core::Error;

/// What one chart is drawn from.
struct ChartCall
{
    const QCommandLineParser &parser;
    const Subject &subject;
    const Console &console;

    const Core::Store &store() const { return *subject.store; }
    const Core::Catalogue &catalogue() const { return subject.store->catalogue(); }
    int asOf() const { return subject.source.situation.asOf; }
    Core::UnitId unit() const { return subject.source.situation.unit; }
    Core::UnitId province() const { return Core::provinceOf(catalogue(), unit()); }

    Core::ChartContext contextOf(const Core::IndicatorSituation &one) const
    {
        return subject.source.chartContext(one, catalogue(), console.book);
    }
    Core::ChartContext contextOf(Core::UnitId unit) const
    {
        return {console.book, nameOf(unit), asOf(), {}};
    }
    QString nameOf(Core::UnitId unit) const
    {
        return catalogue()
            .unit(unit)
            ->nameIn(Core::Period::year(asOf()))
            .name.in(console.book.language());
    }
};

using Drawn = Core::Result<Core::ChartSpec>;

Core::Result<const Core::IndicatorSituation *> indicatorNamed(const ChartCall &call,
                                                              const QString &name)
{
    const auto indicator = call.catalogue().findIndicator(name);
    if (!indicator)
        return Core::failure(indicator.error());
    const Core::IndicatorSituation *one = call.subject.source.situation.of(*indicator);
    if (!one)
        return Core::failure({Error::Kind::UnknownIndicator, name, {}, {}});
    return one;
}

Core::Result<const Core::IndicatorSituation *> indicatorOf(const ChartCall &call)
{
    return indicatorNamed(call, valueOf(call.parser, "indicator"));
}

Core::Result<Core::RankingIndex> indexOf(const ChartCall &call)
{
    const QString code = valueOf(call.parser, "index");
    const Core::IndicatorSituation *rank = call.subject.source.rankSituation();
    const Core::RankingIndex *index =
        call.catalogue().index(code.isEmpty() && rank ? rank->indicator.index : code);
    if (!index)
        return Core::failure({Error::Kind::UnknownIndex, code, {}, {}});
    return *index;
}

Drawn drawYears(const ChartCall &call)
{
    return indicatorOf(call).map([&](const Core::IndicatorSituation *one) {
        return Core::yearOverYearChart(*one, call.contextOf(*one));
    });
}

Drawn drawPath(const ChartCall &call)
{
    return indicatorOf(call).map([&](const Core::IndicatorSituation *one) {
        return Core::pathChart(*one, call.contextOf(*one));
    });
}

Drawn drawRank(const ChartCall &call)
{
    return indicatorOf(call).map([&](const Core::IndicatorSituation *one) {
        const Core::RankingIndex *index = call.catalogue().index(one->indicator.index);
        return Core::rankHistoryChart(*one, call.contextOf(*one),
                                      index ? call.store().editionsOf(index->id)
                                            : QList<Core::RankingEdition>());
    });
}

Drawn drawAreas(const ChartCall &call)
{
    const QString level = valueOf(call.parser, "level");
    const auto kind = Core::unitKindFromCode(level);
    if (!level.isEmpty() && (!kind || *kind == Core::UnitKind::Province))
        return Core::failure(
            {Error::Kind::BadArgument, level, {QStringLiteral("district, commune")}, {}});
    const auto language = call.console.book.language();
    return indicatorOf(call).and_then([&](const Core::IndicatorSituation *one) {
        const auto values = kind ? Core::loadAreaValues(call.store(), one->indicator, call.unit(),
                                                        *kind, call.asOf(), language)
                                 : Core::loadAreaValues(call.store(), one->indicator, call.unit(),
                                                        call.asOf(), language);
        return values.map([&](const Core::AreaValues &areas) {
            return Core::areasChart(*one, areas, call.contextOf(*one));
        });
    });
}

Drawn drawPillar(const ChartCall &call)
{
    return indicatorOf(call).map([&](const Core::IndicatorSituation *one) {
        return Core::pillarChart(call.subject.source.situation, one->indicator.pillar,
                                 call.contextOf(call.unit()));
    });
}

/// --indicator may be given several times: a panel each.
Drawn drawAgainstRank(const ChartCall &call)
{
    QList<const Core::IndicatorSituation *> metrics;
    for (const QString &name : call.parser.values(QStringLiteral("indicator"))) {
        const auto one = indicatorNamed(call, name);
        if (!one)
            return Core::failure(one.error());
        metrics << *one;
    }
    const Core::IndicatorSituation *rank = call.subject.source.rankSituation();
    return rank ? Core::againstRankChart(metrics, *rank, call.contextOf(*rank))
                : Core::pathChart(*metrics.first(), call.contextOf(*metrics.first()));
}

Drawn drawIndices(const ChartCall &call)
{
    return Core::indexHistories(call.store(), call.subject.source, call.province(),
                                call.console.book.language())
        .map([&](const QList<Core::IndexHistory> &histories) {
            return Core::comparableRanksChart(histories, call.contextOf(call.province()));
        });
}

/// The provinces of --with and the home one.
Core::Result<QList<Core::UnitId>> comparedUnits(const ChartCall &call)
{
    QList<Core::UnitId> units{call.province()};
    for (const QString &name : call.parser.values(QStringLiteral("with"))) {
        const auto unit = call.catalogue().findUnit(name, Core::Period::year(call.asOf()));
        if (!unit)
            return Core::failure(unit.error());
        if (!units.contains(*unit))
            units << *unit;
    }
    return units;
}

Drawn drawComparison(const ChartCall &call)
{
    const auto index = indexOf(call);
    if (!index)
        return Core::failure(index.error());
    const auto units = comparedUnits(call);
    if (!units)
        return Core::failure(units.error());
    return Core::placesByUnit(call.store(), *index).map([&](const auto &places) {
        QList<Core::ComparedProvince> compared;
        int first = call.asOf();
        for (const Core::UnitId unit : *units) {
            compared << Core::ComparedProvince{
                call.nameOf(unit), places.value(unit).upTo(call.asOf()), unit == call.province()};
            first = qMin(first, compared.last().places.firstYear().value_or(first));
        }
        return Core::comparisonChart(index->shortName.in(call.console.book.language()), compared,
                                     first, call.asOf(), call.contextOf(call.province()));
    });
}

struct ChartKind
{
    const char *name;
    Drawn (*draw)(const ChartCall &);
    bool needsIndicator = true;
    bool needsRank = false; ///< the indicator has to be a rank
};

constexpr ChartKind chartKinds[] = {
    {"path", drawPath},
    {"yoy", drawYears},
    {"rank", drawRank, true, true},
    {"areas", drawAreas},
    {"pillar", drawPillar},
    {"against-rank", drawAgainstRank},
    {"indices", drawIndices, false},
    {"compare", drawComparison, false},
};

QString kindNames(const QString &separator)
{
    QStringList names;
    for (const ChartKind &kind : chartKinds)
        names << QString::fromLatin1(kind.name);
    return names.join(separator);
}

/// The first without --kind; null for an unknown one.
const ChartKind *kindOf(const QCommandLineParser &parser)
{
    const QString name = valueOf(parser, "kind");
    for (const ChartKind &kind : chartKinds) {
        if (name.isEmpty() || name == QLatin1StringView(kind.name))
            return &kind;
    }
    return nullptr;
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
            QT_TRANSLATE_NOOP("Commands", "--as-of wants a year, for example --as-of 2024"));
    if (!sizeOf(valueOf(parser, "size")))
        return console.text(QT_TRANSLATE_NOOP(
            "Commands", "--size wants width and height in pixels, for example --size 1200x700"));
    const ChartKind *kind = kindOf(parser);
    if (kind && kind->needsIndicator && !parser.isSet(QStringLiteral("indicator")))
        return console.text(
            QT_TRANSLATE_NOOP("Commands", "--indicator wants the code of an indicator"));
    return {};
}

/// Why this kind of chart cannot be drawn of the indicator; empty when it can, and when there is no
/// such indicator.
QString refusalOf(const ChartKind &kind, const ChartCall &call)
{
    const auto one = indicatorOf(call);
    if (!kind.needsRank || !one || (*one)->indicator.kind == Core::IndicatorKind::Rank)
        return {};
    QStringList ranks;
    for (const Core::IndicatorSituation &other : call.subject.source.situation.indicators) {
        if (other.indicator.kind == Core::IndicatorKind::Rank)
            ranks << other.indicator.code;
    }
    return call.console
        .text(QT_TRANSLATE_NOOP(
            "Commands", "%1 is not a rank, so it has no ranking history. Use --kind path or "
                        "--kind yoy, or one of these indicators: %2."))
        .arg((*one)->indicator.code, ranks.join(QStringLiteral(", ")));
}

Exit runChart(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const QString misuse = misuseOf(parser, console);
    if (!misuse.isEmpty())
        return console.misuse(misuse);
    const ChartKind *kind = kindOf(parser);
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
    const ChartCall call{parser, *subject, console};
    const QString refusal = refusalOf(*kind, call);
    if (!refusal.isEmpty())
        return console.misuse(refusal);
    const auto written = kind->draw(call).and_then([&](const Core::ChartSpec &spec) {
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
             QT_TRANSLATE_NOOP("Commands", "Draws one chart into a png, svg or pdf file."),
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
