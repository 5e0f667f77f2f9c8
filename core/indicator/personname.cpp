// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/personname.h"

namespace Core {

namespace {

constexpr qsizetype longestName = 80;

/// Marks of direction and zero width too, by which a name could pass for another one.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

QString personName(const QString &text)
{
    QString name = text.simplified();
    name.removeIf(isInvisible);
    name = name.normalized(QString::NormalizationForm_C).simplified();
    name.truncate(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

QString journalPerson(const QString &name, const QString &systemUser)
{
    const QString cleaned = personName(name);
    return cleaned.isEmpty() || cleaned == systemUser
               ? systemUser
               : QStringLiteral("%1 (%2)").arg(cleaned, systemUser);
}

} // namespace Core
