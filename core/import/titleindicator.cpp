// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleindicator.h"

#include "core/import/titlewords.h"

#include <QSet>

#include <algorithm>

namespace Core {

IndicatorId titleIndicator(const QStringList &texts, const Catalogue &catalogue)
{
    const QString title = titleWords(texts.join(QLatin1Char(' ')));
    QMap<QString, QSet<IndicatorId>> named; // by what stands there
    for (const Indicator &indicator : catalogue.indicators()) {
        const QStringList names =
            QStringList{indicator.code, indicator.name.vi, indicator.name.en} + indicator.aliases;
        for (const QString &name : names) {
            const QString words = titleWords(name);
            if (words.size() > 2 && title.contains(words))
                named[words] << indicator.id;
        }
    }
    QSet<IndicatorId> meant;
    for (auto one = named.cbegin(); one != named.cend(); ++one) {
        const bool isPart =
            std::any_of(named.keyBegin(), named.keyEnd(), [&](const QString &other) {
                return other.size() > one.key().size() && other.contains(one.key());
            });
        if (!isPart)
            meant += one.value();
    }
    return meant.size() == 1 ? *meant.cbegin() : IndicatorId();
}

} // namespace Core
