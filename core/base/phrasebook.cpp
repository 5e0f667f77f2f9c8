// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrasebook.h"

namespace Core {

namespace {

std::shared_ptr<const QTranslator> catalogueOf(Language language)
{
    auto catalogue = std::make_shared<QTranslator>();
    const bool loaded = catalogue->load(catalogueFile(language));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
    return catalogue;
}

} // namespace

Phrasebook::Phrasebook(Language language)
    : m_language(language)
    , m_catalogue(catalogueOf(language))
{}

QString Phrasebook::translate(const char *context, const char *source, const char *disambiguation,
                              int n) const
{
    QString phrase = m_catalogue->translate(context, source, disambiguation, n);
    if (phrase.isEmpty())
        phrase = QString::fromUtf8(source);
    if (n >= 0)
        phrase.replace(QLatin1String("%n"), QString::number(n));
    return phrase;
}

QString catalogueFile(Language language)
{
    return QStringLiteral(":/i18n/app_%1.qm").arg(languageCode(language));
}

} // namespace Core
