// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/spokennumber.h"

namespace Core {

namespace {

constexpr qsizetype longestFormat = 255;
constexpr QChar minus(0x2212);

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : QString(QLatin1Char('"') + text + QLatin1Char('"'));
}

} // namespace

QString numberPattern(int decimals)
{
    const QString whole = QStringLiteral("#,##0");
    return decimals > 0 ? QString(whole + QLatin1Char('.') + QString(decimals, QLatin1Char('0')))
                        : whole;
}

QString spokenFormat(const QString &words, const QString &digits, const QString &pattern,
                     SignShown sign)
{
    const qsizetype at = digits.isEmpty() ? -1 : words.indexOf(digits);
    if (at < 0 || words.contains(QLatin1Char('"')))
        return {};
    QString before = words.left(at);
    if (before.endsWith(QLatin1Char('+')) || before.endsWith(minus))
        before.chop(1);
    const QString after = quoted(words.mid(at + digits.size()));
    const QString plus = sign == SignShown::Always ? QStringLiteral("+") : QString();
    const QString less = sign == SignShown::Never ? QString() : QString(minus);
    const QString format = quoted(before + plus) + pattern + after + QLatin1Char(';') +
                           quoted(before + less) + pattern + after + QLatin1Char(';') +
                           quoted(before) + pattern + after;
    return format.size() > longestFormat ? QString() : format;
}

} // namespace Core
