// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace Core {

QString languageCode(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == QLatin1String("vi"))
        return Language::Vietnamese;
    if (code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? Language::English
                                                            : Language::Vietnamese;
}

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

const QString &LocalizedText::in(Language language) const
{
    const QString &wanted = language == Language::Vietnamese ? vi : en;
    const QString &other = language == Language::Vietnamese ? en : vi;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace Core
