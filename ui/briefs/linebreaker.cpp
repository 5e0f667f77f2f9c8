// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/linebreaker.h"

#include "ui/briefs/typeface.h"
#include "ui/printabletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Gui {

namespace {

constexpr double lineRounding = 0.01;

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t';
}

QString withoutTrailingSpaces(QString text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// The words of a text, each with the spaces that follow it.
QStringList words(const QString &text)
{
    QStringList found;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isSpace(text[i]) && isSpace(text[i - 1])) {
            found.append(text.mid(start, i - start));
            start = i;
        }
    }
    return start < text.size() ? found << text.mid(start) : found;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && word[0].isDigit();
}

/// A day, a month, a count: belongs to the words on both sides.
bool isShortNumber(const QString &word)
{
    return isNumber(word) && withoutTrailingSpaces(word).size() <= 2;
}

/// Followed by room that is filled in by hand.
bool endsInBlank(const QString &word)
{
    return word.endsWith(QLatin1String("  "));
}

/// 1900 to 2099: stands for itself.
bool isYear(const QString &number)
{
    return number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"));
}

/// A number and what is counted or measured, a sign and its number: "4,7 " and "places".
bool isQuantity(const QString &left, const QString &right)
{
    static const QRegularExpression number(QStringLiteral("^[(+\\x{2212}-]?(\\d[\\d.,/]*)$"));
    const QString word = withoutTrailingSpaces(left);
    const QChar next = right.isEmpty() ? QChar() : right[0];
    if (QStringView(u"\u2265\u2264<>\u00b1\u2248").contains(word) && word.size() == 1)
        return next.isDigit();
    const auto match = number.match(word);
    const bool isNumber = match.hasMatch() && word.back().isDigit();
    return isNumber && !isYear(match.captured(1)) && (next.isLetter() || next == u'%');
}

bool isDash(const QString &word)
{
    return word == u'-' || word == u'\u2013';
}

/// "2020 - 2025": the word before `word`, it and the one behind it make a range.
bool isRangeDash(const QStringList &words, qsizetype word)
{
    if (word < 1 || word + 1 >= words.size() || !isDash(withoutTrailingSpaces(words[word])))
        return false;
    const QString before = withoutTrailingSpaces(words[word - 1]);
    return !before.isEmpty() && before.back().isDigit() && isNumber(words[word + 1]);
}

bool isPercentSign(const QString &word)
{
    return word.startsWith(u'%') && (word.size() == 1 || !word[1].isLetterOrNumber());
}

/// What no text may part at that word and the one before it: a range, a percent sign.
bool isTied(const QStringList &words, qsizetype word)
{
    return isPercentSign(words[word]) || isRangeDash(words, word) || isRangeDash(words, word - 1);
}

/// "level 4": a short number that counts nothing belongs to the word before it.
bool isOrdinal(const QStringList &words, qsizetype word)
{
    const QString before = withoutTrailingSpaces(words[word - 1]);
    const bool countsNothing =
        word + 1 == words.size() || !isQuantity(words[word], words[word + 1]);
    return countsNothing && isShortNumber(words[word]) && !before.isEmpty() &&
           before.back().isLetter();
}

/// The same in running text, which keeps numbers and what they count together too.
bool isTiedInText(const QStringList &words, qsizetype word)
{
    return isTied(words, word) || isOrdinal(words, word) ||
           isQuantity(words[word - 1], words[word]);
}

/// The same in a title, where numbers belong to the words on both sides.
bool isTiedInTitle(const QStringList &words, qsizetype word)
{
    const QString &left = words[word - 1];
    return isTied(words, word) || isNumber(words[word]) || isShortNumber(left) || endsInBlank(left);
}

using Binding = bool (*)(const QStringList &words, qsizetype word);

/// Joins words that belong together, as long as they still fit on a line.
QStringList groups(const QStringList &words, const Typeface &face, double width, Binding binds)
{
    QStringList groups;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool fits = i > 0 && face.width(groups.constLast() + words[i]) <= width;
        if (fits && binds(words, i))
            groups.last() += words[i];
        else
            groups.append(words[i]);
    }
    return groups;
}

class LineBreaker
{
public:
    LineBreaker(const Typeface &face, double width, double firstIndent)
        : m_face(face)
        , m_width(width)
        , m_indent(firstIndent)
    {}

    /// `paragraphs`: each as the pieces that are not to be parted.
    QList<TextLine> lines(const QList<QStringList> &paragraphs)
    {
        for (const QStringList &pieces : paragraphs)
            addParagraph(pieces);
        return m_lines;
    }

private:
    void addParagraph(const QStringList &pieces)
    {
        for (const QString &piece : pieces)
            addWord(piece);
        endLine(true);
    }

    void addWord(QString word)
    {
        if (!m_line.isEmpty() && !fits(m_line + word))
            endLine(false);
        while (!fits(m_line + word))
            breakWord(word);
        m_line += word;
    }

    /// Moves as much of a word that is longer than a line as fits into a line of its own.
    void breakWord(QString &word)
    {
        qsizetype length = 1;
        while (length < word.size() && fits(word.left(length + 1)))
            ++length;
        const qsizetype joint = lastJoint(word.left(length));
        m_line = word.left(joint > 0 ? joint : length);
        word.remove(0, m_line.size());
        endLine(false);
    }

    static qsizetype lastJoint(const QString &part)
    {
        const auto isJoint = [](QChar c) { return QStringView(u"-/._@&?=,;").contains(c); };
        const auto joint = std::find_if(part.crbegin(), part.crend(), isJoint);
        return std::distance(joint, part.crend());
    }

    void endLine(bool endsParagraph)
    {
        m_lines.append({withoutTrailingSpaces(m_line), endsParagraph});
        m_line.clear();
    }

    bool fits(const QString &text) const
    {
        const double indent = m_lines.isEmpty() ? m_indent : 0;
        const QString visible = withoutTrailingSpaces(text);
        return visible.size() <= 1 || m_face.width(visible) <= m_width - indent + lineRounding;
    }

    const Typeface &m_face;
    double m_width;
    double m_indent;
    QString m_line;
    QList<TextLine> m_lines;
};

using Paragraphs = QList<QStringList>;

Paragraphs paragraphs(const QString &text, const Typeface &face)
{
    Paragraphs paragraphs;
    for (const QString &paragraph : printableText(text, face.font()).split(u'\n'))
        paragraphs.append(words(paragraph));
    return paragraphs;
}

double longestPiece(const Paragraphs &paragraphs, const Typeface &face)
{
    double longest = 0;
    for (const QStringList &pieces : paragraphs) {
        for (const QString &piece : pieces)
            longest = std::max(longest, face.width(withoutTrailingSpaces(piece)));
    }
    return longest;
}

QList<TextLine> evenLines(const Paragraphs &paragraphs, const Typeface &face, double width)
{
    QList<TextLine> best = LineBreaker(face, width, 0).lines(paragraphs);
    double low = longestPiece(paragraphs, face);
    double high = width;
    while (best.size() > 1 && high - low > 1) {
        const double middle = (low + high) / 2;
        const QList<TextLine> narrower = LineBreaker(face, middle, 0).lines(paragraphs);
        const bool isEnough = narrower.size() <= best.size();
        (isEnough ? high : low) = middle;
        if (isEnough)
            best = narrower;
    }
    return best;
}

} // namespace

QList<TextLine> brokenLines(const QString &text, const Typeface &face, double width,
                            double firstIndent)
{
    Paragraphs pieces = paragraphs(text, face);
    for (QStringList &words : pieces)
        words = groups(words, face, width - firstIndent, isTiedInText);
    return LineBreaker(face, width, firstIndent).lines(pieces);
}

QString boundText(const QString &text, Numbers numbers)
{
    static const QRegularExpression range(QStringLiteral("(?<=\\d)-(?=\\d)"));
    const Binding binds = numbers == Numbers::Bound ? isTiedInText : isTied;
    QString bound;
    const QStringList all = words(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool hasOneSpace = i > 0 && all[i - 1].endsWith(u' ') && !endsInBlank(all[i - 1]);
        if (hasOneSpace && binds(all, i))
            bound.back() = QChar(QChar::Nbsp);
        bound += all[i];
    }
    return bound.replace(range, QString(QChar(0x2011)));
}

QList<TextLine> balancedLines(const QString &text, const Typeface &face, double width,
                              Numbers numbers)
{
    const Binding binds = numbers == Numbers::Bound ? isTiedInTitle : isTied;
    Paragraphs pieces = paragraphs(text, face);
    for (QStringList &words : pieces)
        words = groups(words, face, width, binds);
    return evenLines(pieces, face, width);
}

double longestWord(const QString &text, const Typeface &face)
{
    return longestPiece(paragraphs(text, face), face);
}

} // namespace Gui
