// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

namespace Core {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        key += c == QChar(0x111) ? QChar(u'd') : c; // U+0111 does not decompose
    }
    return key.simplified();
}

QString normalized(const QString &text)
{
    QString lines = text.normalized(QString::NormalizationForm_C).trimmed();
    return lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace Core
