// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/observationwords.h"

#include "core/base/folding.h"

#include <QHash>

#include <array>

namespace Core {

namespace {

struct Word
{
    const char *english;
    const char16_t *vietnamese;
    const char *brief; ///< folded; empty: none
};

// Each in the order of its enumeration.
constexpr std::array<Word, 3> states{{
    {"not_started", u"ch\u01b0a th\u1ef1c hi\u1ec7n", "chua"},
    {"in_progress", u"\u0111ang th\u1ef1c hi\u1ec7n", "dang"},
    {"done", u"ho\u00e0n th\u00e0nh", "xong"},
}};
constexpr std::array<Word, 3> statuses{{
    {"estimate", u"\u01b0\u1edbc th\u1ef1c hi\u1ec7n", "uoc"},
    {"preliminary", u"s\u01a1 b\u1ed9", ""},
    {"official", u"ch\u00ednh th\u1ee9c", ""},
}};
constexpr std::array<Word, 2> absences{{
    {"not_applicable", u"kh\u00f4ng \u00e1p d\u1ee5ng", ""},
    {"not_yet_due", u"ch\u01b0a \u0111\u1ebfn h\u1ea1n", ""},
}};

template<class Enum, size_t size>
QHash<QString, Enum> keysOf(const std::array<Word, size> &words)
{
    QHash<QString, Enum> keys;
    for (size_t i = 0; i < size; ++i) {
        const Word &word = words.at(i);
        for (const QString &text :
             {QString::fromLatin1(word.english), QString::fromUtf16(word.vietnamese),
              QString::fromLatin1(word.brief)})
            keys.insert(folded(text), static_cast<Enum>(i));
    }
    keys.remove(QString());
    return keys;
}

template<class Enum>
std::optional<Enum> valueOf(const QHash<QString, Enum> &keys, const QString &word)
{
    if (word.isEmpty()) // as most cells are
        return std::nullopt;
    const auto found = keys.constFind(folded(word));
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

template<size_t size>
QStringList choices(const std::array<Word, size> &words, Language language)
{
    QStringList list;
    for (const Word &word : words)
        list << (language == Language::Vietnamese ? QString::fromUtf16(word.vietnamese)
                                                  : QString::fromLatin1(word.english));
    return list;
}

} // namespace

std::optional<MilestoneState> stateFromWord(const QString &word)
{
    static const auto keys = keysOf<MilestoneState>(states);
    return valueOf(keys, word);
}

std::optional<ObservationStatus> statusFromWord(const QString &word)
{
    static const auto keys = keysOf<ObservationStatus>(statuses);
    return valueOf(keys, word);
}

std::optional<Absence> absenceFromWord(const QString &word)
{
    static const auto keys = keysOf<Absence>(absences);
    return valueOf(keys, word);
}

QStringList stateChoices(Language language)
{
    return choices(states, language);
}

QStringList statusChoices(Language language)
{
    return choices(statuses, language);
}

QStringList absenceChoices(Language language)
{
    return choices(absences, language);
}

QDate dayFromText(const QString &text)
{
    if (text.isEmpty()) // as most cells are
        return {};
    const QString day = text.left(10);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? date : QDate::fromString(day, QStringLiteral("dd/MM/yyyy"));
}

} // namespace Core
