// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <algorithm>

namespace Core {

namespace {

bool hasNoWidth(QChar c)
{
    return (c >= QChar(0x200b) && c <= QChar(0x200d)) || c == QChar(0x2060) || c == QChar(0xfeff);
}

/// Without white space at the ends, also behind characters that have no width.
QStringView trimmedView(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || hasNoWidth(c); };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || hasNoWidth(c))
            continue;
        key += c == QChar(0x111) ? QChar(u'd') : c; // U+0111 does not decompose
    }
    return key.simplified();
}

QString normalized(const QString &text)
{
    QString lines = trimmedView(text.normalized(QString::NormalizationForm_C)).toString();
    return lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

bool isBlank(QStringView text)
{
    return trimmedView(text).isEmpty();
}

QString withoutZeroWidth(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), hasNoWidth))
        return text;
    QString seen = text;
    return seen.removeIf(hasNoWidth);
}

} // namespace Core
