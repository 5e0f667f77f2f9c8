// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <memory>

namespace Core {

/// The words of one language, whatever language the window speaks: a brief, a chart or a message
/// is written with the book it is given. Copies share the catalogue.
class Phrasebook
{
public:
    explicit Phrasebook(Language language);

    Language language() const { return m_language; }

    /// The phrase in this book's language; `source` itself where there is no translation.
    /// Named as lupdate expects. `n` chooses the plural form and replaces %n.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_catalogue;
};

/// The resource that holds the program's catalogue of a language (":/i18n/app_vi.qm").
QString catalogueFile(Language language);

} // namespace Core
