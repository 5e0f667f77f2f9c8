// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/stepwords.h"

#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Core {

namespace {

/// How a formula is written: its operands stand for `kinds` (v value, y year, p growth in per cent,
/// d year with a decimal), a letter each.
struct StepForm
{
    Quantity quantity;
    const char *name;
    const char *pattern;
    const char *kinds;
};

constexpr std::array<StepForm, 10> stepForms{{
    {Quantity::Pace, QT_TRANSLATE_NOOP("Why", "Average pace of %1, a year"),
     "(%1 - %2) / (%3 - %4)", "vvyy"},
    {Quantity::Projection, QT_TRANSLATE_NOOP("Why", "Projection at this pace"),
     "%1 + %2 x (%3 - %4)", "vvyy"},
    {Quantity::GapShare, QT_TRANSLATE_NOOP("Why", "Share of the gap left"), "(%1 - %2) / (%3 - %4)",
     "vvvv"},
    {Quantity::RequiredPace, QT_TRANSLATE_NOOP("Why", "Pace needed, a year"),
     "(%1 - %2) / (%3 - %4)", "vvyy"},
    {Quantity::PathYear, QT_TRANSLATE_NOOP("Why", "When the path passes this value"),
     "%1 + (%2 - %3) / (%4 - %5) x (%6 - %7)", "yvvvvyy"},
    {Quantity::Lag, QT_TRANSLATE_NOOP("Why", "Years behind the path"), "%1 - %2", "yd"},
    {Quantity::GrowthSoFar, QT_TRANSLATE_NOOP("Why", "Growth so far, a year"),
     "(%1 / %2)^(1 / (%3 - %4)) - 1", "vvyy"},
    {Quantity::GrowthNeeded, QT_TRANSLATE_NOOP("Why", "Growth needed, a year"),
     "(%1 / %2)^(1 / (%3 - %4)) - 1", "vvyy"},
    {Quantity::GrowthRatio, QT_TRANSLATE_NOOP("Why", "Growth ratio"), "%1 / |%2|", "pp"},
    {Quantity::RequiredFromAsOf,
     QT_TRANSLATE_NOOP("Why", "Pace needed from the end of %1 on, a year"), "(%1 - %2) / (%3 - %4)",
     "vvyy"},
}};

const StepForm &formOf(Quantity quantity)
{
    const auto found =
        std::find_if(stepForms.cbegin(), stepForms.cend(),
                     [quantity](const StepForm &f) { return f.quantity == quantity; });
    Q_ASSERT(found != stepForms.cend());
    return *found;
}

constexpr int paceDecimals = 2;

class StepWriter
{
public:
    StepWriter(const ExplanationStep &step, const Indicator &indicator,
               const TargetAssessment &judged, const Phrasebook &book)
        : m_step(step)
        , m_form(formOf(step.quantity))
        , m_indicator(indicator)
        , m_judged(judged)
        , m_book(book)
        , m_format(book.language())
    {}

    WhyRow row() const { return {name(), calculation(), result(), {}}; }

private:
    QString name() const
    {
        const QString name = m_book.translate("Why", m_form.name);
        switch (m_step.quantity) {
        case Quantity::Pace:
            return name.arg(windowText(m_judged, m_book.language()));
        case Quantity::RequiredFromAsOf:
            return name.arg(m_judged.asOf);
        default:
            return name;
        }
    }

    bool isImpossible() const
    {
        return m_judged.projected && m_judged.projected != m_judged.projectedShown;
    }

    QString calculation() const
    {
        if (m_step.quantity == Quantity::GapShare && isImpossible())
            return m_book.translate("Why", "(target - projection) / (target - latest value)")
                .replace(QLatin1Char('-'), QChar(0x2212));
        QString text = QString::fromLatin1(m_form.pattern)
                           .replace(QLatin1Char('-'), QChar(0x2212))
                           .replace(QLatin1Char('x'), QChar(0xd7));
        // A lower value is better: the fall counts as progress.
        if (m_step.quantity == Quantity::GrowthRatio && m_step.result * m_step.operands.first() < 0)
            text.prepend(QChar(0x2212));
        for (qsizetype i = 0; i < m_step.operands.size(); ++i)
            text.replace(QStringLiteral("%%1").arg(i + 1), operand(i));
        return text;
    }

    QString operand(qsizetype i) const
    {
        const double value = m_step.operands.at(i);
        switch (m_form.kinds[i]) {
        case 'y':
            return QString::number(int(value));
        case 'd':
            return QString(m_format.number(value, 1)).remove(groupSign());
        case 'p':
            return bracketed(m_format.number(value * 100, 2) + QLatin1Char('%'), value);
        default:
            return bracketed(m_format.number(value, decimalsOf(value)), value);
        }
    }

    /// As many decimals as the value has, at most four.
    int decimalsOf(double value) const
    {
        constexpr int most = 4;
        const QString exact = QString::number(value, 'f', most);
        int decimals = most;
        while (decimals > 0 && exact.at(exact.size() - 1 - (most - decimals)) == QLatin1Char('0'))
            --decimals;
        return decimals;
    }

    static QString bracketed(const QString &text, double value)
    {
        return value < 0 ? QString(QLatin1Char('(') + text + QLatin1Char(')')) : text;
    }

    QString groupSign() const { return localeOf(m_book.language()).groupSeparator(); }

    QString result() const
    {
        switch (m_step.quantity) {
        case Quantity::Pace:
        case Quantity::RequiredPace:
        case Quantity::RequiredFromAsOf:
            return amountText(m_indicator, m_step.result, paceDecimals, m_book);
        case Quantity::Projection:
            return projection();
        case Quantity::GapShare:
        case Quantity::GrowthSoFar:
        case Quantity::GrowthNeeded:
            return m_format.number(m_step.result * 100, 1) + QLatin1Char('%');
        case Quantity::PathYear:
            return QString(m_format.number(m_step.result, 1)).remove(groupSign());
        case Quantity::Lag:
            return m_format.signedNumber(m_step.result, 1);
        case Quantity::GrowthRatio:
            return m_format.number(m_step.result, 2);
        }
        Q_UNREACHABLE();
    }

    QString projection() const
    {
        const double shown = m_judged.projectedShown.value_or(m_step.result);
        const QString value = m_format.valueWithUnit(m_indicator, shown);
        if (!isImpossible())
            return value;
        return m_step.result > shown
                   ? m_book.translate("Why", "beyond the maximum (%1)").arg(value)
                   : m_book.translate("Why", "beyond the minimum (%1)").arg(value);
    }

    const ExplanationStep &m_step;
    const StepForm &m_form;
    const Indicator &m_indicator;
    const TargetAssessment &m_judged;
    const Phrasebook &m_book;
    const Format m_format;
};

} // namespace

WhyRow stepRow(const ExplanationStep &step, const Indicator &indicator,
               const TargetAssessment &judged, const Phrasebook &book)
{
    return StepWriter(step, indicator, judged, book).row();
}

} // namespace Core
