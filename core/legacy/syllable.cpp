// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/syllable.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Core {

namespace {

const QString onsets =
    QStringLiteral(" b c ch d \u0111 g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");

constexpr QStringView rhymes =
    u"a ac ach ai am an ang anh ao ap at au ay "
    u"\u0103c \u0103k \u0103m \u0103n \u0103ng \u0103p \u0103t "
    u"\u00e2c \u00e2m \u00e2n \u00e2ng \u00e2p \u00e2t \u00e2u \u00e2y "
    u"e ec em en eng eo ep et "
    u"\u00ea \u00each \u00eam \u00ean \u00eanh \u00eap \u00eat \u00eau "
    u"i ia ich im in inh ip it iu i\u00eac i\u00eam i\u00ean i\u00eang i\u00eap i\u00eat i\u00eau "
    u"o oc oi om on ong ooc oong op ot "
    u"oa oac oach oai oam oan oang oanh oao oap oat oay "
    u"o\u0103c o\u0103m o\u0103n o\u0103ng o\u0103t oe oen oeo oet "
    u"\u00f4 \u00f4c \u00f4i \u00f4m \u00f4n \u00f4ng \u00f4p \u00f4t "
    u"\u01a1 \u01a1i \u01a1m \u01a1n \u01a1p \u01a1t "
    u"u ua uc ui um un ung up ut "
    u"u\u00e2n u\u00e2ng u\u00e2t u\u00e2y u\u00ea u\u00each u\u00eanh u\u00f4c u\u00f4i u\u00f4m "
    u"u\u00f4n u\u00f4ng u\u00f4t u\u01a1 "
    u"uy uya uych uyn uynh uyp uyt uyu uy\u00ean uy\u00eat "
    u"\u01b0 \u01b0a \u01b0c \u01b0i \u01b0ng \u01b0t \u01b0u \u01b0\u01a1c \u01b0\u01a1i "
    u"\u01b0\u01a1m \u01b0\u01a1n \u01b0\u01a1ng \u01b0\u01a1p \u01b0\u01a1t \u01b0\u01a1u "
    u"y y\u00eam y\u00ean y\u00eang y\u00eat y\u00eau";

constexpr QStringView tones = u"\u0300\u0301\u0303\u0309\u0323";

/// A syllable without its tone mark, small, in NFC.
struct Toneless
{
    QString letters;
    QString tones; ///< those that were taken away
};

Toneless withoutTones(QStringView word)
{
    Toneless parts;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D))
        (tones.contains(c) ? parts.tones : parts.letters) += c;
    parts.letters = parts.letters.normalized(QString::NormalizationForm_C);
    return parts;
}

/// A rhyme that ends in c, ch, p or t has the acute or the dot below.
bool fits(const QString &rhyme, const QString &tone)
{
    if (!rhyme.endsWith(u'c') && !rhyme.endsWith(u"ch") && !rhyme.endsWith(u'p') &&
        !rhyme.endsWith(u't'))
        return true;
    return tone == u"\u0301" || tone == u"\u0323";
}

QSet<QString> wordsOf(QStringView list)
{
    const QStringList words = list.toString().split(QLatin1Char(' '));
    return {words.cbegin(), words.cend()};
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    static const QSet<QString> knownOnsets = wordsOf(onsets);
    static const QSet<QString> knownRhymes = wordsOf(rhymes);
    constexpr qsizetype longestOnset = 3;
    const Toneless syllable = withoutTones(word);
    if (syllable.tones.size() > 1)
        return false;
    for (qsizetype length = 0; length <= longestOnset; ++length) {
        const QString rhyme = syllable.letters.mid(length);
        if (knownOnsets.contains(syllable.letters.left(length)) && knownRhymes.contains(rhyme) &&
            fits(rhyme, syllable.tones))
            return true;
    }
    return false;
}

} // namespace Core
