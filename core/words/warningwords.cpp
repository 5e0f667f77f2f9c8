// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/warningwords.h"

#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Core {

namespace {

constexpr int mostExtraDecimals = 2;

//: %1 and %2 are the value and its period, %3 and %4 those before it, %5 the change, %6 the usual
//: one
constexpr const char *jumpWithBasis = QT_TRANSLATE_NOOP(
    "Warnings", "%1 for %2 after %3 for %4 is %5, while %6 a year is usual. "
                "Check the decimal sign, the number of digits and the unit of measure.");
//: %1 and %2 are the value and its period, %3 and %4 those before it, %5 the change
constexpr const char *jumpWithoutBasis = QT_TRANSLATE_NOOP(
    "Warnings", "%1 for %2 after %3 for %4 is %5; there are too few years to know what "
                "is usual. Check the decimal sign, the number of digits and the unit of measure.");
//: %1 and %2 are the place and its year, %3 and %4 those before it
constexpr const char *rankJump = QT_TRANSLATE_NOOP(
    "Warnings", "Rank %1 for %2 after %3 for %4 is a move of more than a third of the number "
                "ranked. Check the rank and the edition of the ranking.");
//: %1 and %2 are the value and its period, %3 and %4 an earlier value and its period
constexpr const char *decrease = QT_TRANSLATE_NOOP(
    "Warnings", "%1 for %2 is less than %3 for %4, although the figure is cumulative. "
                "Check both figures.");
//: %1 is the sum, %2 the period, %3 the whole
constexpr const char *partsSum =
    QT_TRANSLATE_NOOP("Warnings", "The sectors add up to %1 for %2, but the overall figure is %3. "
                                  "Check each sector and the overall figure.");
//: %1 is the whole, %2 the period, %3 and %4 the least and the greatest part
constexpr const char *partsRange =
    QT_TRANSLATE_NOOP("Warnings", "%1 for %2 lies outside its sectors, which range from %3 to %4. "
                                  "Check each sector and the overall figure.");
//: %1 and %2 are the value and its period, %3 and %4 those before it
constexpr const char *definitionChanged =
    QT_TRANSLATE_NOOP("Warnings", "The method has changed: %1 for %2 is not compared with %3 for "
                                  "%4. Check that the figure follows the new method.");
//: %1 and %2 are the place and its year, %3 and %4 those before it
constexpr const char *fieldChanged =
    QT_TRANSLATE_NOOP("Warnings", "The number ranked has changed: %1 for %2 is not compared with "
                                  "%3 for %4. Check the number ranked in the edition.");
//: %1 is a date, %2 a period
constexpr const char *beginUncertain = QT_TRANSLATE_NOOP(
    "Warnings", "The area was established around %1; the exact day is not known. Check that the "
                "figure for %2 is that of this area.");
//: %1 is a date, %2 a period
constexpr const char *endUncertain = QT_TRANSLATE_NOOP(
    "Warnings", "The area was abolished around %1; the exact day is not known. Check that the "
                "figure for %2 is that of this area.");

/// Decimals with which the figure reads as it was typed.
int decimalsOf(double value, const Indicator &indicator)
{
    const int most = indicator.decimals + mostExtraDecimals;
    int decimals = indicator.decimals;
    while (decimals < most && QString::number(value, 'f', decimals).toDouble() != value)
        ++decimals;
    return decimals;
}

/// The sentence's phrases for one warning.
class Phrases
{
public:
    Phrases(const ValueWarning &warning, const Indicator &indicator, const Phrasebook &book)
        : m_warning(warning)
        , m_indicator(indicator)
        , m_book(book)
        , m_format(book.language())
    {}

    QString figure(double value, std::optional<int> outOf = {}) const
    {
        Indicator shown = m_indicator;
        shown.decimals = decimalsOf(value, m_indicator);
        return m_format.valueWithUnit(shown, value, outOf);
    }
    QString value() const { return figure(*m_warning.value, m_warning.outOf); }
    QString previous() const { return figure(*m_warning.previous, m_warning.previousOutOf); }
    QString previousPeriod() const { return m_format.period(m_warning.previousPeriod); }
    QString edge() const { return m_format.date(m_warning.edge); }

    /// "2024", "2024 (agriculture)".
    QString period() const
    {
        const QString period = m_format.period(m_warning.key.period);
        const QString part = m_indicator.partName(m_warning.key.part, m_book.language());
        return part.isEmpty() ? period : QStringLiteral("%1 (%2)").arg(period, part);
    }

    QString change() const { return moved(*m_warning.value - *m_warning.previous); }
    QString usualChange() const { return moved(m_warning.usual->median); }

private:
    /// "a rise of 2.4 percentage points".
    QString moved(double change) const
    {
        if (change == 0)
            return m_book.translate("Warnings", "no change");
        const QString size = amount(std::abs(change)).remove(QLatin1Char('+'));
        return (change > 0 ? m_book.translate("Warnings", "a rise of %1")
                           : m_book.translate("Warnings", "a fall of %1"))
            .arg(size);
    }

    QString amount(double change) const
    {
        Indicator shown = m_indicator;
        // A difference of two typed figures carries noise far behind their last digits.
        const double rounded = std::round(change * 1e6) / 1e6;
        shown.decimals = decimalsOf(rounded, m_indicator);
        return changeAmount(shown, rounded, m_book);
    }

    const ValueWarning &m_warning;
    const Indicator &m_indicator;
    const Phrasebook &m_book;
    Format m_format;
};

const char *comparisonTemplate(WarningKind kind)
{
    switch (kind) {
    case WarningKind::CumulativeDecrease:
        return decrease;
    case WarningKind::DefinitionChanged:
        return definitionChanged;
    case WarningKind::FieldChanged:
        return fieldChanged;
    default:
        return rankJump;
    }
}

const char *nameOf(WarningKind kind)
{
    switch (kind) {
    case WarningKind::Jump:
        return QT_TRANSLATE_NOOP("Warnings", "unusual change");
    case WarningKind::CumulativeDecrease:
        return QT_TRANSLATE_NOOP("Warnings", "decrease of a cumulative figure");
    case WarningKind::PartsAgainstWhole:
        return QT_TRANSLATE_NOOP("Warnings", "sectors against the overall figure");
    case WarningKind::DefinitionChanged:
        return QT_TRANSLATE_NOOP("Warnings", "change of method");
    case WarningKind::FieldChanged:
        return QT_TRANSLATE_NOOP("Warnings", "change of the number ranked");
    case WarningKind::UnitUncertain:
        return QT_TRANSLATE_NOOP("Warnings", "uncertain day of the area");
    }
    Q_UNREACHABLE();
}

} // namespace

QString warningName(WarningKind kind, const Phrasebook &book)
{
    return book.translate("Warnings", nameOf(kind));
}

QString warningSentence(const ValueWarning &warning, const Indicator &indicator,
                        const Phrasebook &book)
{
    const Phrases say(warning, indicator, book);
    const auto sentence = [&book](const char *source) {
        return book.translate("Warnings", source);
    };
    if (warning.kind == WarningKind::UnitUncertain)
        return sentence(warning.isEnd ? endUncertain : beginUncertain)
            .arg(say.edge(), say.period());
    if (warning.partsSum)
        return sentence(partsSum).arg(say.figure(*warning.partsSum), say.period(), say.value());
    if (warning.leastPart)
        return sentence(partsRange)
            .arg(say.value(), say.period(), say.figure(*warning.leastPart),
                 say.figure(*warning.greatestPart));
    const bool isChange = warning.kind == WarningKind::Jump && !indicator.isPlace();
    if (isChange && warning.usual)
        return sentence(jumpWithBasis)
            .arg(say.value(), say.period(), say.previous(), say.previousPeriod(), say.change(),
                 say.usualChange());
    if (isChange)
        return sentence(jumpWithoutBasis)
            .arg(say.value(), say.period(), say.previous(), say.previousPeriod(), say.change());
    return sentence(comparisonTemplate(warning.kind))
        .arg(say.value(), say.period(), say.previous(), say.previousPeriod());
}

} // namespace Core
