// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/format.h"

#include "core/indicator/indicator.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace Core {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar noBreakSpace(0xa0);
constexpr int mostDecimals = 10;

QString romanQuarter(int quarter)
{
    static const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                   QStringLiteral("IV")};
    return roman.at(quarter - 1);
}

} // namespace

Format::Format(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
{}

QString Format::number(double value, int decimals) const
{
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = m_locale.toDouble(text) == 0.0;
    return value < 0 && !isZero ? QString(minus + text) : text;
}

QString Format::exact(double value) const
{
    int decimals = 0;
    while (decimals < mostDecimals && QString::number(value, 'f', decimals).toDouble() != value)
        ++decimals;
    return number(value, decimals);
}

QString Format::value(const Indicator &indicator, double value, std::optional<int> outOf) const
{
    const QString text = number(value, indicator.traits().hasDecimals ? indicator.decimals : 0);
    return outOf ? QString(text + QLatin1Char('/') + QString::number(*outOf)) : text;
}

QString Format::valueWithUnit(const Indicator &indicator, double value,
                              std::optional<int> outOf) const
{
    const QString text = this->value(indicator, value, outOf);
    const QString unit = indicator.measure.in(m_language);
    if (unit.isEmpty() || !indicator.traits().isMeasureWritten)
        return text;
    return text + (indicator.isPercentage() ? QString() : QString(noBreakSpace)) + unit;
}

QString Format::signedNumber(double value, int decimals) const
{
    const QString text = number(value, decimals);
    const bool isZero = m_locale.toDouble(text) == 0.0;
    return value > 0 && !isZero ? QString(QLatin1Char('+') + text) : text;
}

QString Format::date(QDate date) const
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString Format::years(int first, int last) const
{
    return (m_language == Language::Vietnamese ? QStringLiteral("%1 - %2")
                                               : QStringLiteral("%1\u2013%2"))
        .arg(first)
        .arg(last);
}

QString Format::period(const Period &period) const
{
    const bool vietnamese = m_language == Language::Vietnamese;
    const QString year = QString::number(period.year());
    switch (period.kind()) {
    case Period::Kind::Year:
        return year;
    case Period::Kind::HalfYear:
        return (vietnamese && period.number() == 1 ? QStringLiteral("6 th\u00e1ng ")
                                                   : QStringLiteral("H%1/").arg(period.number())) +
               year;
    case Period::Kind::NineMonths:
        return (vietnamese ? QStringLiteral("9 th\u00e1ng ") : QStringLiteral("9M/")) + year;
    case Period::Kind::Quarter:
        return (vietnamese ? QStringLiteral("qu\u00fd ") + romanQuarter(period.number())
                           : QStringLiteral("Q%1").arg(period.number())) +
               QLatin1Char('/') + year;
    case Period::Kind::Month:
        return QStringLiteral("%1/%2").arg(period.number(), 2, 10, QLatin1Char('0')).arg(year);
    }
    Q_UNREACHABLE();
}

} // namespace Core
