// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/observationwords.h"

#include "core/base/folding.h"
#include "core/base/limits.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace Core {

namespace {

struct Word
{
    const char *english;
    const char16_t *vietnamese;
    const char *others; ///< what people write as well: folded, with | between them
};

// Each in the order of its enumeration.
constexpr std::array<Word, 3> milestoneWords{{
    {"not started", u"ch\u01b0a th\u1ef1c hi\u1ec7n", "chua|chua lam|chua bat dau|chua trien khai"},
    {"in progress", u"\u0111ang th\u1ef1c hi\u1ec7n",
     "dang|dang lam|dang tien hanh|dang trien khai|ongoing"},
    {"done", u"ho\u00e0n th\u00e0nh",
     "xong|da xong|lam xong|da lam xong|da hoan thanh|hoan tat|da hoan tat|da thuc hien|"
     "complete|completed|finished"},
}};
constexpr std::array<Word, 3> verdicts{{
    {"not met", u"ch\u01b0a \u0111\u1ea1t", "khong dat"},
    {"in progress", u"\u0111ang th\u1ef1c hi\u1ec7n", ""},
    {"met", u"\u0111\u1ea1t", "da dat"},
}};
constexpr std::array<Word, 3> firmnessWords{{
    {"estimate", u"\u01b0\u1edbc th\u1ef1c hi\u1ec7n", "uoc"},
    {"preliminary", u"s\u01a1 b\u1ed9", ""},
    {"official", u"ch\u00ednh th\u1ee9c", ""},
}};
constexpr std::array<Word, 2> absenceWords{{
    {"not applicable", u"kh\u00f4ng \u00e1p d\u1ee5ng", "n/a"},
    {"not yet due", u"ch\u01b0a \u0111\u1ebfn h\u1ea1n", "not due"},
}};

template<class Enum, size_t size>
QHash<QString, Enum> keysOf(const std::array<Word, size> &words)
{
    QHash<QString, Enum> keys;
    for (size_t i = 0; i < size; ++i) {
        const Word &word = words.at(i);
        const auto value = static_cast<Enum>(i);
        QStringList texts = QString::fromLatin1(word.others).split(QLatin1Char('|'));
        texts << code(value) << QString::fromLatin1(word.english)
              << QString::fromUtf16(word.vietnamese);
        for (const QString &text : std::as_const(texts))
            keys.insert(folded(text), value);
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

QString wordIn(const Word &word, Language language)
{
    return language == Language::Vietnamese ? QString::fromUtf16(word.vietnamese)
                                            : QString::fromLatin1(word.english);
}

template<size_t size>
QStringList choices(const std::array<Word, size> &words, Language language)
{
    QStringList list;
    for (const Word &word : words)
        list << wordIn(word, language);
    return list;
}

/// A file in English carries the codes of the exchange format.
template<class Enum, size_t size>
QString fileWordOf(Enum value, const std::array<Word, size> &words, Language language)
{
    return language == Language::English ? code(value) : wordIn(words.at(size_t(value)), language);
}

const std::array<Word, 3> &stateWords(IndicatorKind kind)
{
    return traitsOf(kind).holds == Holds::Words ? verdicts : milestoneWords;
}

} // namespace

std::optional<MilestoneState> stateFromWord(IndicatorKind kind, const QString &word)
{
    static const auto stateKeys = keysOf<MilestoneState>(milestoneWords);
    static const auto verdictKeys = keysOf<MilestoneState>(verdicts);
    return valueOf(traitsOf(kind).holds == Holds::Words ? verdictKeys : stateKeys, word);
}

std::optional<Firmness> firmnessFromWord(const QString &word)
{
    static const auto keys = keysOf<Firmness>(firmnessWords);
    return valueOf(keys, word);
}

std::optional<Absence> absenceFromWord(const QString &word)
{
    static const auto keys = keysOf<Absence>(absenceWords);
    return valueOf(keys, word);
}

QString fileWord(IndicatorKind kind, MilestoneState state, Language language)
{
    return fileWordOf(state, stateWords(kind), language);
}

QString fileWord(Firmness status, Language language)
{
    return fileWordOf(status, firmnessWords, language);
}

QString fileWord(Absence absence, Language language)
{
    return fileWordOf(absence, absenceWords, language);
}

QStringList stateChoices(IndicatorKind kind, Language language)
{
    return choices(stateWords(kind), language);
}

QStringList firmnessChoices(Language language)
{
    return choices(firmnessWords, language);
}

QStringList absenceChoices(Language language)
{
    return choices(absenceWords, language);
}

QDate dayFromText(const QString &text)
{
    if (text.isEmpty()) // as most cells are
        return {};
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?<y>\\d{4})(?<a>[-/.])(?<m>\\d{1,2})\\k<a>(?<d>\\d{1,2})"
        "|(?<day>\\d{1,2}) ?(?<b>[-/.]) ?(?<month>\\d{1,2}) ?\\k<b> ?(?<year>\\d{4})"
        "|(?:ngay )?(?<day2>\\d{1,2}) thang (?<month2>\\d{1,2}),? nam (?<year2>\\d{4}))"
        "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?$"));
    const auto match = pattern.match(folded(text));
    const auto part = [&match](std::initializer_list<const char *> names) {
        int number = 0;
        for (const char *name : names) // one of them is there
            number += match.captured(QLatin1String(name)).toInt();
        return number;
    };
    const QDate date(part({"y", "year", "year2"}), part({"m", "month", "month2"}),
                     part({"d", "day", "day2"}));
    const bool isInTime = date.year() >= Limit::firstYear && date.year() <= Limit::lastYear;
    return isInTime ? date : QDate();
}

} // namespace Core
