// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/overviewsheet.h"

#include "core/export/spokennumber.h"
#include "core/export/verdictcells.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace Core {

namespace {

using Row = QList<PlannedCell>;

// The columns before and after the targets.
constexpr std::array firstTitles{
    QT_TRANSLATE_NOOP("Workbook", "Code"),
    QT_TRANSLATE_NOOP("Workbook", "Indicator"),
    QT_TRANSLATE_NOOP("Workbook", "Unit of measure"),
    QT_TRANSLATE_NOOP("Workbook", "Latest value"),
    QT_TRANSLATE_NOOP("Workbook", "Year"),
    QT_TRANSLATE_NOOP("Workbook", "Change on the year"),
};
constexpr std::array lastTitles{
    QT_TRANSLATE_NOOP("Workbook", "Assessment"),
    QT_TRANSLATE_NOOP("Workbook", "Against the path"),
    QT_TRANSLATE_NOOP("Workbook", "Pace needed"),
    QT_TRANSLATE_NOOP("Workbook", "Responsible office"),
};

constexpr int headerPosition = 2; // below title and subtitle
constexpr double targetWidth = 17;
constexpr qsizetype longestNumber = 14; // fits into the columns of values, changes and targets

/// A number that reads as `words`; the words alone where no format says them, or where they have to
/// be wrapped, which a number cannot be.
PlannedCell spoken(double value, const QString &words, const QString &digits,
                   const QString &pattern, SignShown sign = SignShown::IfNegative)
{
    const QString format = spokenFormat(words, digits, pattern, sign);
    if (format.isEmpty() || words.size() > longestNumber)
        return textCell(words, CellTone::Neutral, true);
    return {value, {CellRole::Plain, CellTone::Neutral, true, format}};
}

int decimalsOf(const Indicator &indicator)
{
    return indicator.traits().hasDecimals ? indicator.decimals : 0;
}

/// The horizons of a programme, ascending.
QList<int> horizonsOf(const Situation &situation)
{
    QMap<int, bool> horizons;
    for (const IndicatorSituation &one : situation.indicators) {
        for (const Target &target : one.indicator.targets)
            horizons.insert(target.horizon, true);
    }
    return horizons.keys();
}

/// Makes the table's rows in one language.
class Overview
{
public:
    Overview(const Situation &situation, const Phrasebook &book)
        : m_situation(situation)
        , m_book(book)
        , m_format(book.language())
        , m_horizons(horizonsOf(situation))
    {}

    Row header() const
    {
        QStringList titles;
        for (const char *title : firstTitles)
            titles << m_book.translate("Workbook", title);
        for (const int horizon : m_horizons)
            titles << m_book.translate("Workbook", "Target %1").arg(horizon);
        for (const char *title : lastTitles)
            titles << m_book.translate("Workbook", title);
        Row row;
        for (const QString &title : titles)
            row << headerCell(title);
        return row;
    }

    QList<double> widths() const
    {
        QList<double> widths{10, 46, 11, 15, 8, 16};
        for (qsizetype i = 0; i < m_horizons.size(); ++i)
            widths << targetWidth;
        return widths << 24 << 22 << 26 << 20;
    }

    QList<Row> rows() const
    {
        QList<Row> rows;
        for (const Pillar &pillar : m_situation.programme.pillars) {
            QList<Row> group;
            for (const IndicatorSituation &one : m_situation.indicators) {
                if (one.indicator.pillar == pillar.id)
                    group << indicatorRow(one);
            }
            if (!group.isEmpty())
                rows << bandRow(pillar.name.in(m_book.language())) << group;
        }
        return rows;
    }

private:
    Row bandRow(const QString &title) const
    {
        Row row(header().size(), PlannedCell{{}, {CellRole::Band, {}, {}, {}}});
        row.first().value = title;
        return row;
    }

    Row indicatorRow(const IndicatorSituation &one) const
    {
        const Indicator &indicator = one.indicator;
        const auto &latest = one.assessment.latest;
        Row row{textCell(indicator.code),
                textCell(indicator.name.in(m_book.language())),
                textCell(indicator.measure.in(m_book.language()), CellTone::Neutral, true),
                latest ? latestCell(indicator, *latest) : textCell({}),
                latest ? yearCell(latest->period) : textCell({}),
                latest ? changeCell(one) : textCell({})};
        for (const int horizon : m_horizons)
            row << targetCell(indicator, horizon);
        return row << verdictCells(one) << textCell(indicator.agency.in(m_book.language()));
    }

    PlannedCell latestCell(const Indicator &indicator, const Latest &latest) const
    {
        if (!latest.value)
            return textCell(latestText(indicator, latest, m_book), CellTone::Neutral, true);
        const int decimals = decimalsOf(indicator);
        return spoken(*latest.value, m_format.value(indicator, *latest.value, latest.outOf),
                      m_format.number(std::abs(*latest.value), decimals), numberPattern(decimals));
    }

    PlannedCell yearCell(const Period &period) const
    {
        if (!period.isAnnual())
            return textCell(m_format.period(period), CellTone::Neutral, true);
        return {double(period.year()),
                {CellRole::Plain, CellTone::Neutral, true, QStringLiteral("0")}};
    }

    PlannedCell changeCell(const IndicatorSituation &one) const
    {
        const Indicator &indicator = one.indicator;
        const Change &change = one.assessment.change;
        if (!change.absolute)
            return textCell(changeText(indicator, change, m_book, Room::Cell), CellTone::Muted,
                            true);
        const double amount = *change.absolute;
        if (indicator.isPlace())
            return spoken(amount, changeText(indicator, change, m_book),
                          m_format.number(std::abs(amount), 0), numberPattern(0), SignShown::Never);
        return spoken(amount, changeAmount(indicator, amount, m_book, Room::Cell),
                      m_format.number(std::abs(amount), indicator.decimals),
                      numberPattern(indicator.decimals), SignShown::Always);
    }

    PlannedCell targetCell(const Indicator &indicator, int horizon) const
    {
        for (const Target &target : indicator.targets) {
            if (target.horizon != horizon)
                continue;
            const QString words = targetText(indicator, target, m_book);
            if (!target.value)
                return textCell(words, CellTone::Neutral, true);
            const QString digits = m_format.exact(std::abs(*target.value));
            return spoken(*target.value, words, digits, exactPattern(*target.value));
        }
        return textCell({});
    }

    /// As many decimals as the number has.
    QString exactPattern(double value) const
    {
        const QString digits = m_format.exact(value);
        const qsizetype sign = digits.indexOf(localeOf(m_book.language()).decimalPoint());
        return numberPattern(sign < 0 ? 0 : int(digits.size() - sign - 1));
    }

    Row verdictCells(const IndicatorSituation &one) const
    {
        const TargetAssessment *leading = one.leading();
        if (!leading)
            return {textCell({}), textCell({}), textCell({})};
        return {verdictCell(*leading, m_book), textCell(lagText(*leading, m_book)),
                textCell(requiredText(one.indicator, *leading, m_book))};
    }

    const Situation &m_situation;
    const Phrasebook &m_book;
    Format m_format;
    QList<int> m_horizons;
};

} // namespace

SheetPlan overviewSheet(const Situation &situation, const QString &unitName, const Phrasebook &book)
{
    const Overview overview(situation, book);
    SheetPlan sheet;
    sheet.name = book.translate("Workbook", "Overview");
    sheet.widths = overview.widths();
    sheet.rows = titleRows(situation, unitName, book);
    sheet.rows << overview.header();
    sheet.rows << overview.rows();
    sheet.frozenRows = headerPosition + 1;
    sheet.repeatedRow = headerPosition;
    sheet.frozenColumns = frozenColumns;
    sheet.filter =
        CellArea{headerPosition, 0, int(sheet.rows.size()) - 1, int(sheet.widths.size()) - 1};
    return sheet;
}

} // namespace Core
