// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleunit.h"

#include "core/base/folding.h"

#include <QSet>

#include <algorithm>

namespace Core {

namespace {

/// Its words between blanks, whatever stood between them.
QString words(const QString &text)
{
    QString key = folded(text);
    std::ranges::replace_if(
        key, [](QChar c) { return !c.isLetterOrNumber(); }, QLatin1Char(' '));
    return QLatin1Char(' ') + key.simplified() + QLatin1Char(' ');
}

} // namespace

QString titleUnit(const QStringList &texts, const Catalogue &catalogue, UnitId home)
{
    QStringList titles;
    for (const QString &text : texts)
        titles << words(text);
    QSet<QString> named;
    for (const Unit &unit : catalogue.units()) {
        const QString name = unit.nameOn().full.vi;
        const QString key = words(name);
        const bool isNamed = std::ranges::any_of(
            titles, [&key](const QString &title) { return title.contains(key); });
        if (isNamed && unit.id != home)
            named << name;
    }
    return named.size() == 1 ? *named.cbegin() : QString();
}

} // namespace Core
