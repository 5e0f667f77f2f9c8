// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/legacytext.h"

#include "core/legacy/legacytables.h"
#include "core/legacy/syllable.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace Core {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
           (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
}

/// A sign that one of the encodings may use for a letter: all of them lie above the blanks of
/// Latin-1.
bool isLegacySign(QChar c)
{
    return c.unicode() > 0xa0 && c.unicode() <= 0xff;
}

bool isWordSign(QChar c)
{
    return c.unicode() < 0x80 ? isAsciiLetter(c) : isLegacySign(c) || c.isLetter() || c.isMark();
}

// Conversion

QString lettersOfTcvn3(const QString &text)
{
    QString letters = text;
    for (QChar &c : letters) {
        const QChar letter = tcvn3Letter(c);
        c = letter.isNull() ? c : letter;
    }
    return letters;
}

/// Whether a word is typed with caps lock: two plain letters and more, all of them capitals.
bool isTypedInCapitals(QStringView word)
{
    const auto plain = std::ranges::count_if(word, isAsciiLetter);
    const auto capitals =
        std::ranges::count_if(word, [](QChar c) { return isAsciiLetter(c) && c.isUpper(); });
    return plain > 1 && capitals == plain;
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isWordSign(text.at(end)))
        ++end;
    return end;
}

QString fromTcvn3(const QString &text)
{
    const QString letters = lettersOfTcvn3(text);
    const bool isAllCapitals = isTypedInCapitals(text);
    QString converted;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = std::max(wordEnd(text, begin), begin + 1);
        const QString word = letters.mid(begin, end - begin);
        const bool isCapital =
            isAllCapitals || isTypedInCapitals(QStringView(text).mid(begin, end - begin));
        converted += isCapital ? word.toUpper() : word;
        begin = end;
    }
    return converted;
}

QString fromVni(const QString &text)
{
    QString converted;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = vniLetter(text.at(i));
        const QChar base = letter.isNull() ? text.at(i) : letter;
        converted += base;
        const QStringView marks =
            i + 1 < text.size() ? vniMarks(base, text.at(i + 1)) : QStringView();
        converted += marks;
        i += marks.isEmpty() ? 0 : 1;
    }
    return converted;
}

QString fromWindows1258(const QString &text)
{
    QString converted = text;
    for (QChar &c : converted) {
        const QChar letter = windows1258Letter(c);
        c = letter.isNull() ? c : letter;
    }
    return converted;
}

// Recognition

/// A small letter before a capital with a mark, or a letter before a sign that is none: what TCVN3
/// looks like and nothing else does.
bool looksBroken(const QString &word)
{
    static const QRegularExpression broken(
        QStringLiteral("[a-z][\\x{c0}-\\x{de}]|[A-Za-z][\\x{a1}-\\x{a9}\\x{ab}-\\x{b9}\\x{bb}-\\x{"
                       "bf}\\x{d7}\\x{f7}]"));
    return broken.match(word).hasMatch();
}

/// A capital behind a small letter, as no word has it.
bool isOddlyCased(const QString &word)
{
    const auto small = std::ranges::find_if(word, [](QChar c) { return c.isLower(); });
    return std::any_of(small, word.end(), [](QChar c) { return c.isUpper(); });
}

/// Whether a word becomes a syllable of Vietnamese. Windows-1258 has all capitals, so that it makes
/// no mixture of them.
bool explains(LegacyEncoding encoding, const QString &word)
{
    const QString converted = fromLegacy(word, encoding);
    return isVietnameseSyllable(converted) &&
           (encoding != LegacyEncoding::Windows1258 || !isOddlyCased(converted));
}

/// What the words of a text say for and against one encoding.
struct Evidence
{
    int proof = 0; ///< one for each word that it alone explains, two for a broken one
    int agreeing = 0;
    int opposing = 0;

    bool isEnough() const { return proof >= 2 && agreeing >= 4 * opposing; }
};

Evidence evidenceFor(LegacyEncoding encoding, const QSet<QString> &words)
{
    Evidence evidence;
    for (const QString &word : words) {
        const bool isPossible =
            std::ranges::all_of(word, [](QChar c) { return isAsciiLetter(c) || isLegacySign(c); });
        if (!isPossible || !explains(encoding, word)) {
            ++evidence.opposing;
        } else if (!isVietnameseSyllable(word)) { // else it may be either
            ++evidence.agreeing;
            evidence.proof += looksBroken(word) ? 2 : 1;
        }
    }
    return evidence;
}

bool isDecomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C) != text;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

std::optional<LegacyEncoding> legacyEncodingOfFont(const QString &font)
{
    const QString name = font.trimmed();
    if (name.startsWith(QLatin1String(".vn"), Qt::CaseInsensitive))
        return name.endsWith(QLatin1Char('H')) ? LegacyEncoding::Tcvn3Capitals
                                               : LegacyEncoding::Tcvn3;
    if (name.startsWith(QLatin1String("vni-"), Qt::CaseInsensitive))
        return LegacyEncoding::Vni;
    return std::nullopt;
}

void LegacyRecogniser::add(const QString &text)
{
    if (isAscii(text))
        return;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = wordEnd(text, begin);
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        const auto plain = std::ranges::count_if(word, isAsciiLetter);
        if (plain > 0 && plain < word.size())
            m_words << word.toString();
        begin = std::max(end, begin + 1);
    }
    m_hasDecomposed = m_hasDecomposed || isDecomposed(text);
}

std::optional<LegacyEncoding> LegacyRecogniser::encoding() const
{
    std::optional<LegacyEncoding> best;
    int bestProof = 0;
    for (const LegacyEncoding encoding :
         {LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Windows1258}) {
        const Evidence evidence = evidenceFor(encoding, m_words);
        if (!evidence.isEnough() || evidence.proof < bestProof)
            continue;
        best = evidence.proof > bestProof ? std::optional(encoding) : std::nullopt;
        bestProof = evidence.proof;
    }
    return !best && m_hasDecomposed ? LegacyEncoding::Decomposed : best;
}

std::optional<LegacyEncoding> recogniseLegacy(const QStringList &texts)
{
    LegacyRecogniser recogniser;
    for (const QString &text : texts)
        recogniser.add(text);
    return recogniser.encoding();
}

QString fromLegacy(const QString &text, LegacyEncoding encoding)
{
    if (encoding != LegacyEncoding::Tcvn3Capitals && isAscii(text))
        return text;
    QString converted = text;
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        converted = fromTcvn3(text);
        break;
    case LegacyEncoding::Tcvn3Capitals:
        converted = lettersOfTcvn3(text).toUpper();
        break;
    case LegacyEncoding::Vni:
        converted = fromVni(text);
        break;
    case LegacyEncoding::Windows1258:
        converted = fromWindows1258(text);
        break;
    case LegacyEncoding::Decomposed:
        break;
    }
    return converted.normalized(QString::NormalizationForm_C);
}

std::optional<QString> fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const bool isLatin1 = c.unicode() > 0 && (c.unicode() < 0x80 || c.unicode() >= 0xa0);
        const QChar sign = isLatin1 ? c : windows1252Sign(c);
        if (sign.isNull())
            return std::nullopt;
        c = sign;
    }
    return text;
}

QString legacyName(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
    case LegacyEncoding::Tcvn3Capitals:
        return QStringLiteral("TCVN3");
    case LegacyEncoding::Vni:
        return QStringLiteral("VNI");
    case LegacyEncoding::Windows1258:
        return QStringLiteral("Windows-1258");
    case LegacyEncoding::Decomposed:
        return QStringLiteral("Unicode");
    }
    Q_UNREACHABLE();
}

} // namespace Core
