// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/brieftables.h"

#include "core/brief/briefcomposition.h"
#include "core/brief/briefwriter.h"
#include "core/words/indicatorphrases.h"
#include "core/words/sourcewords.h"
#include "core/words/verdictwords.h"
#include "core/words/wordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

using Align = BriefColumn::Align;

constexpr WordTable<UnitKind, 3> kindNames{{{
    {UnitKind::Province, QT_TRANSLATE_NOOP("Brief", "Province")},
    {UnitKind::District, QT_TRANSLATE_NOOP("Brief", "District level")},
    {UnitKind::Commune, QT_TRANSLATE_NOOP("Brief", "Commune level")},
}}};
static_assert(kindNames.isWhole());

constexpr WordTable<Level, 3> levelNames{{{
    {Level::Province, QT_TRANSLATE_NOOP("Brief", "Province")},
    {Level::District, QT_TRANSLATE_NOOP("Brief", "District level")},
    {Level::Commune, QT_TRANSLATE_NOOP("Brief", "Commune level")},
}}};
static_assert(levelNames.isWhole());

QString targetOf(const IndicatorSituation &one, int horizon, const Phrasebook &book)
{
    for (const Target &target : one.indicator.targets) {
        if (target.horizon == horizon)
            return targetText(one.indicator, target, book);
    }
    return {};
}

/// A value whose year the column names stands alone, any other with its year.
QString withYear(const QString &text, int year, int columnYear)
{
    return year == columnYear ? text : QStringLiteral("%1 (%2)").arg(text, QString::number(year));
}

/// The value of the programme's base year, else the first one before it.
QString baselineText(const IndicatorSituation &one, int baselineYear, const Phrasebook &book)
{
    const QList<SeriesPoint> &points = one.series.points;
    if (!one.indicator.isNumeric() || points.isEmpty())
        return {};
    const auto base =
        std::find_if(points.cbegin(), points.cend(),
                     [baselineYear](const SeriesPoint &p) { return p.year == baselineYear; });
    const SeriesPoint &point = base == points.cend() ? points.first() : *base;
    if (point.year > std::min(baselineYear, one.from.year))
        return {};
    return withYear(Format(book.language()).value(one.indicator, point.value, point.outOf),
                    point.year, baselineYear);
}

QString resultText(const IndicatorSituation &one, const Phrasebook &book)
{
    const auto &latest = one.assessment.latest;
    if (!latest) {
        const QString part = partCell(one, book);
        return part.isEmpty() ? part : withYear(part, *latestYearOf(one), one.from.year);
    }
    const QString text =
        latest->value ? Format(book.language()).value(one.indicator, *latest->value, latest->outOf)
                      : latestText(one.indicator, *latest, book);
    return withYear(text, latest->period.year(), one.from.year);
}

/// A change up to an earlier year stands with its two years.
QString changeCell(const IndicatorSituation &one, int columnYear, const Phrasebook &book)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest || !assessment.change.absolute)
        return {};
    const QString change = changeText(one.indicator, assessment.change, book, Room::Cell);
    const int year = assessment.latest->period.year();
    return year == columnYear // else without blanks: the column is narrow
               ? change
               : QStringLiteral("%1 (%2\u2013%3)")
                     .arg(change, QString::number(year - 1), QString::number(year));
}

/// With its unit; of the parts where the whole has none.
QString valueOf(const IndicatorSituation &one, const Phrasebook &book)
{
    return one.assessment.latest ? latestText(one.indicator, *one.assessment.latest, book)
                                 : partsPhrase(one, book);
}

QString verdictCell(const IndicatorSituation &one, const Phrasebook &book)
{
    const TargetAssessment *leading = one.leading();
    return leading ? QStringLiteral("%1 %2").arg(verdictSymbol(leading->verdict),
                                                 verdictText(one.indicator, *leading, book))
                   : QString();
}

/// Of the year alone: a target of each year is held or missed in it, whatever other years were.
QString yearVerdictCell(const IndicatorSituation &then, const Phrasebook &book)
{
    const TargetAssessment *leading = then.leading();
    if (!leading || leading->target.mode != TargetMode::EachYear)
        return verdictCell(then, book);
    const int year = then.from.year;
    if (!leading->yearsHeld.contains(year) && !leading->yearsFailed.contains(year))
        return {};
    const Verdict verdict = leading->yearsHeld.contains(year) ? Verdict::Met : Verdict::Missed;
    return QStringLiteral("%1 %2").arg(verdictSymbol(verdict), verdictWord(verdict, book));
}

/// The years by which the programme's targets are due, ascending.
QList<int> horizonsOf(const Situation &situation)
{
    QList<int> horizons;
    for (const IndicatorSituation &one : situation.indicators) {
        for (const Target &target : one.indicator.targets) {
            if (!horizons.contains(target.horizon))
                horizons << target.horizon;
        }
    }
    std::sort(horizons.begin(), horizons.end());
    return horizons;
}

QList<BriefColumn> indicatorColumns(const Situation &situation, const Phrasebook &book)
{
    QList<BriefColumn> columns{
        {book.translate("Brief", "No."), 0.4, Align::Centre},
        {book.translate("Brief", "Indicator"), 3.6, Align::Left},
        {book.translate("Brief", "Unit of measure"), 0.7, Align::Centre},
        {book.translate("Brief", "Baseline (%1)").arg(situation.programme.baselineYear), 1.1,
         Align::Decimal}};
    for (const int horizon : horizonsOf(situation))
        columns << BriefColumn{book.translate("Brief", "Target %1").arg(horizon), 1.2,
                               Align::Decimal};
    columns
        << BriefColumn{book.translate("Brief", "Result of this period (%1)").arg(situation.asOf),
                       1.3, Align::Decimal}
        << BriefColumn{book.translate("Brief", "Year on year"), 1.2, Align::Amount}
        << BriefColumn{book.translate("Brief", "Assessment"), 1.7, Align::Left}
        << BriefColumn{book.translate("Brief", "Responsible office"), 1.4, Align::Left}
        << BriefColumn{book.translate("Brief", "Remarks"), 1.2, Align::Left};
    return columns;
}

/// Writes the rows of the indicator table and collects their footnotes.
class IndicatorRows
{
public:
    IndicatorRows(const BriefSource &source, const Phrasebook &book)
        : m_source(source)
        , m_book(book)
        , m_horizons(horizonsOf(source.situation))
    {}

    BriefRow row(const IndicatorSituation &one)
    {
        const Language language = m_book.language();
        BriefRow row{{QString::number(++m_number), one.indicator.name.in(language),
                      one.indicator.measure.in(language),
                      baselineText(one, m_source.situation.programme.baselineYear, m_book)},
                     false};
        for (const int horizon : m_horizons)
            row.cells << targetOf(one, horizon, m_book);
        row.cells << resultText(one, m_book) << changeCell(one, one.from.year, m_book)
                  << verdictCell(one, m_book) << one.indicator.agency.in(language) << remarks(one);
        return row;
    }

    QStringList footnotes() const
    {
        QStringList lines;
        for (const QString &text : m_texts)
            lines << QStringLiteral("(%1) %2").arg(QString::number(lines.size() + 1), text);
        return lines;
    }

private:
    QString remarks(const IndicatorSituation &one)
    {
        const auto value = m_source.shown.constFind(one.indicator.code);
        if (value == m_source.shown.cend())
            return {};
        QStringList parts;
        const QString firm = firmnessPhrase(*value, m_book);
        if (!firm.isEmpty())
            parts << firm;
        const QString text = remarkPhrase(*value, m_book);
        if (!text.isEmpty())
            parts << markOf(text);
        return parts.join(QLatin1Char(' '));
    }

    /// "(1)": values that say the same share a footnote.
    QString markOf(const QString &text)
    {
        qsizetype place = m_texts.indexOf(text);
        if (place < 0) {
            place = m_texts.size();
            m_texts << text;
        }
        return QStringLiteral("(%1)").arg(place + 1);
    }

    const BriefSource &m_source;
    const Phrasebook &m_book;
    QList<int> m_horizons;
    QStringList m_texts; ///< of the footnotes, without their marks
    int m_number = 0;
};

/// "all" or the years themselves.
QString missingText(const IndicatorSituation &one, int firstYear, const Phrasebook &book)
{
    if (!hasValues(one))
        return book.translate("Brief", "all years");
    return yearList(missingYears(one, firstYear));
}

QString levelsText(const Indicator &indicator, const Phrasebook &book)
{
    QStringList names;
    for (const Level level : indicator.levels)
        names << book.translate("Brief", levelNames.of(level));
    return names.join(QStringLiteral(", "));
}

/// With the words of the document, which are Vietnamese, where they can be read.
QString targetLine(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const QString words = target.quote.isEmpty()
                              ? indicator.quotes.value(QString::number(target.horizon))
                              : target.quote;
    const QString bound = targetText(indicator, target, book, Room::Sentence);
    const bool isQuoted = !words.isEmpty() && book.language() == Language::Vietnamese;
    return isQuoted ? QStringLiteral("%1 (\u201c%2\u201d)").arg(bound, words) : bound;
}

} // namespace

FootnotedTable indicatorTable(const BriefSource &source, PillarId pillar, const Phrasebook &book)
{
    BriefTable table;
    table.columns = indicatorColumns(source.situation, book);
    IndicatorRows rows(source, book);
    for (const Pillar &one : source.situation.programme.pillars) {
        if (pillar.isValid() && one.id != pillar)
            continue;
        QList<BriefRow> group;
        for (const IndicatorSituation &indicator : source.situation.indicators) {
            if (indicator.indicator.pillar == one.id)
                group << rows.row(indicator);
        }
        if (!group.isEmpty())
            table.rows << BriefRow{{one.name.in(book.language())}, true} << group;
    }
    return {table, rows.footnotes()};
}

BriefTable missingTable(const BriefSource &source, const BriefScope &scope, const Phrasebook &book)
{
    BriefTable table;
    table.columns = {{book.translate("Brief", "No."), 0.5, Align::Centre},
                     {book.translate("Brief", "Code"), 1, Align::Left},
                     {book.translate("Brief", "Indicator"), 5, Align::Left},
                     {book.translate("Brief", "Unit of measure"), 1, Align::Centre},
                     {book.translate("Brief", "Latest value"), 1.4, Align::Centre},
                     {book.translate("Brief", "Years without a value"), 2, Align::Left},
                     {book.translate("Brief", "Responsible office"), 2, Align::Left}};
    const BriefScope missing = withoutData(scope);
    const BriefScope late = withoutLatestYear(scope);
    const int baseline = source.situation.programme.baselineYear;
    for (const IndicatorSituation *one : scope) {
        if (!missing.contains(one) && !late.contains(one))
            continue;
        table.rows << BriefRow{{QString::number(table.rows.size() + 1), one->indicator.code,
                                one->indicator.name.in(book.language()),
                                one->indicator.measure.in(book.language()), resultText(*one, book),
                                missingText(*one, baseline, book),
                                one->indicator.agency.in(book.language())},
                               false};
    }
    return table;
}

BriefTable yearTable(const IndicatorSituation &one, int baselineYear, const Phrasebook &book)
{
    BriefTable table;
    table.columns = {{book.translate("Brief", "Year"), 1, Align::Centre},
                     {book.translate("Brief", "Value"), 2, Align::Decimal},
                     {book.translate("Brief", "Year on year"), 2, Align::Amount}};
    const bool isJudged = !one.indicator.isContext();
    if (isJudged)
        table.columns << BriefColumn{book.translate("Brief", "Assessment"), 3, Align::Left};
    const auto first = one.series.upTo(one.from.year).firstYear();
    for (int year = first.value_or(one.from.year + 1); year <= one.from.year; ++year) {
        const AsOf from{year, baselineYear, one.from.thisYear};
        const IndicatorSituation then{one.indicator, one.series,
                                      assess(one.indicator, one.series, from), from};
        const bool isKnown = latestYearOf(then) == year;
        BriefRow row{{QString::number(year), isKnown ? valueOf(then, book) : noValueText(book),
                      isKnown ? changeCell(then, year, book) : QString()},
                     false};
        if (isJudged)
            row.cells << (isKnown ? yearVerdictCell(then, book) : QString());
        table.rows << row;
    }
    return table;
}

BriefTable definitionTable(const IndicatorSituation &one, const Phrasebook &book)
{
    const Indicator &indicator = one.indicator;
    const Language language = book.language();
    BriefTable table;
    table.columns = {{book.translate("Brief", "Item"), 1, Align::Left},
                     {book.translate("Brief", "Content"), 3, Align::Left}};
    const auto add = [&table](const QString &item, const QString &content) {
        if (!content.isEmpty())
            table.rows << BriefRow{{item, content}, false};
    };
    add(book.translate("Brief", "Code"), indicator.code);
    add(book.translate("Brief", "Definition"), indicator.definition.in(language));
    add(book.translate("Brief", "Unit of measure"), indicator.measure.in(language));
    add(book.translate("Brief", "Level"), levelsText(indicator, book));
    for (const Target &target : indicator.targets)
        add(book.translate("Brief", "Target %1").arg(target.horizon),
            targetLine(indicator, target, book));
    add(book.translate("Brief", "Responsible office"), indicator.agency.in(language));
    add(book.translate("Brief", "Source of the values"),
        distinctSources(shownSources(one)).join(QStringLiteral("; ")));
    add(book.translate("Brief", "Remarks"), indicator.note.in(language));
    return table;
}

BriefTable areaTable(const BriefSource &source, const Phrasebook &book)
{
    BriefTable table;
    table.columns = {
        {book.translate("Brief", "No."), 0.5, Align::Centre},
        {book.translate("Brief", "Area"), 3, Align::Left},
        {book.translate("Brief", "Result of this period (%1)").arg(source.situation.asOf), 1.6,
         Align::Decimal},
        {book.translate("Brief", "Year on year"), 1.6, Align::Amount},
        {book.translate("Brief", "Assessment"), 2.4, Align::Left}};
    std::optional<UnitKind> kind;
    int number = 0;
    for (const BriefArea &area : source.areas) {
        if (kind != area.kind)
            table.rows << BriefRow{{book.translate("Brief", kindNames.of(area.kind))}, true};
        kind = area.kind;
        table.rows << BriefRow{{QString::number(++number), area.name,
                                resultText(area.situation, book),
                                changeCell(area.situation, area.situation.from.year, book),
                                verdictCell(area.situation, book)},
                               false};
    }
    return table;
}

} // namespace Core
