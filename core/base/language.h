// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace Core {

/// The two languages of the program, of its data and of its documents.
enum class Language { Vietnamese, English };

/// "vi" or "en": the code on the command line, in settings and in JSON.
QString languageCode(Language language);

/// Reads "vi" or "en"; nothing else.
std::optional<Language> languageFromCode(const QString &code);

/// The language of the system's locale when it is one of ours, else Vietnamese.
Language systemLanguage();

/// Formats of numbers for a language. Years never go through it: they are not grouped.
QLocale localeOf(Language language);

/// A text that exists in both languages (names, units, notes of the catalogue: data, not tr()).
struct LocalizedText
{
    QString vi;
    QString en;

    bool operator==(const LocalizedText &) const = default;

    bool isEmpty() const { return vi.isEmpty() && en.isEmpty(); }

    /// The text in `language`; the other language's text where that one is empty.
    const QString &in(Language language) const;
};

} // namespace Core
