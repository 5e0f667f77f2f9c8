// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titlewords.h"

#include "core/base/folding.h"

#include <algorithm>

namespace Core {

QString titleWords(const QString &text)
{
    QString key = spellingKey(text);
    std::ranges::replace_if(
        key, [](QChar c) { return !c.isLetterOrNumber(); }, QLatin1Char(' '));
    return QLatin1Char(' ') + key.simplified() + QLatin1Char(' ');
}

} // namespace Core
