// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleunit.h"

#include "core/import/titlewords.h"

#include <algorithm>

namespace Core {

QStringList titleUnits(const QStringList &texts, const Catalogue &catalogue, UnitId home)
{
    QStringList titles;
    for (const QString &text : texts)
        titles << titleWords(text);
    QStringList named;
    for (const Unit &unit : catalogue.units()) {
        const QString name = unit.nameOn().full.vi;
        const QString key = titleWords(name);
        const bool isNamed = std::ranges::any_of(
            titles, [&key](const QString &title) { return title.contains(key); });
        if (isNamed && unit.id != home && !named.contains(name))
            named << name;
    }
    named.sort();
    return named;
}

} // namespace Core
