// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/legacytext.h"
#include "core/legacy/syllable.h"
#include "tests/support/builtinfile.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of the published code tables: the small letters and the bytes of each.
struct CodeRow
{
    const char16_t *letters;
    const char *tcvn3;
    const char *vni;
};

constexpr CodeRow codeRows[] = {
    {u"\u00e0 \u1ea3 \u00e3 \u00e1 \u1ea1", "\xb5 \xb6 \xb7 \xb8 \xb9",
     "a\xf8 a\xfb a\xf5 a\xf9 a\xef"},
    {u"\u0103 \u1eb1 \u1eb3 \u1eb5 \u1eaf \u1eb7", "\xa8 \xbb \xbc \xbd \xbe \xc6",
     "a\xea a\xe8 a\xfa a\xfc a\xe9 a\xeb"},
    {u"\u00e2 \u1ea7 \u1ea9 \u1eab \u1ea5 \u1ead", "\xa9 \xc7 \xc8 \xc9 \xca \xcb",
     "a\xe2 a\xe0 a\xe5 a\xe3 a\xe1 a\xe4"},
    {u"\u00e8 \u1ebb \u1ebd \u00e9 \u1eb9", "\xcc \xce \xcf \xd0 \xd1",
     "e\xf8 e\xfb e\xf5 e\xf9 e\xef"},
    {u"\u00ea \u1ec1 \u1ec3 \u1ec5 \u1ebf \u1ec7", "\xaa \xd2 \xd3 \xd4 \xd5 \xd6",
     "e\xe2 e\xe0 e\xe5 e\xe3 e\xe1 e\xe4"},
    {u"\u00ec \u1ec9 \u0129 \u00ed \u1ecb", "\xd7 \xd8 \xdc \xdd \xde", "\xec \xe6 \xf3 \xed \xf2"},
    {u"\u00f2 \u1ecf \u00f5 \u00f3 \u1ecd", "\xdf \xe1 \xe2 \xe3 \xe4",
     "o\xf8 o\xfb o\xf5 o\xf9 o\xef"},
    {u"\u00f4 \u1ed3 \u1ed5 \u1ed7 \u1ed1 \u1ed9", "\xab \xe5 \xe6 \xe7 \xe8 \xe9",
     "o\xe2 o\xe0 o\xe5 o\xe3 o\xe1 o\xe4"},
    {u"\u01a1 \u1edd \u1edf \u1ee1 \u1edb \u1ee3", "\xac \xea \xeb \xec \xed \xee",
     "\xf4 \xf4\xf8 \xf4\xfb \xf4\xf5 \xf4\xf9 \xf4\xef"},
    {u"\u00f9 \u1ee7 \u0169 \u00fa \u1ee5", "\xef \xf1 \xf2 \xf3 \xf4",
     "u\xf8 u\xfb u\xf5 u\xf9 u\xef"},
    {u"\u01b0 \u1eeb \u1eed \u1eef \u1ee9 \u1ef1", "\xad \xf5 \xf6 \xf7 \xf8 \xf9",
     "\xf6 \xf6\xf8 \xf6\xfb \xf6\xf5 \xf6\xf9 \xf6\xef"},
    {u"\u1ef3 \u1ef7 \u1ef9 \u00fd \u1ef5", "\xfa \xfb \xfc \xfd \xfe",
     "y\xf8 y\xfb y\xf5 y\xf9 \xee"},
    {u"\u0111", "\xae", "\xf1"},
};

/// Small letters to what a reader of Windows-1252 sees, for one of the encodings.
QHash<QString, QString> codesOf(const char *CodeRow::*encoding)
{
    QHash<QString, QString> codes;
    for (const CodeRow &row : codeRows) {
        const QStringList letters = QString::fromUtf16(row.letters).split(u' ');
        const QStringList signs = QString::fromLatin1(row.*encoding).split(u' ');
        for (qsizetype i = 0; i < letters.size(); ++i)
            codes.insert(letters.at(i), signs.at(i));
    }
    return codes;
}

/// The capitals that TCVN3 has: those without a tone.
const QHash<QString, QString> tcvn3Capitals{{u"\u0102"_s, u"\u00a1"_s}, {u"\u00c2"_s, u"\u00a2"_s},
                                            {u"\u00ca"_s, u"\u00a3"_s}, {u"\u00d4"_s, u"\u00a4"_s},
                                            {u"\u01a0"_s, u"\u00a5"_s}, {u"\u01af"_s, u"\u00a6"_s},
                                            {u"\u0110"_s, u"\u00a7"_s}};

QString encoded(const QString &text, const QHash<QString, QString> &codes)
{
    QString signs;
    for (const QChar c : text)
        signs += codes.value(QString(c), QString(c));
    return signs;
}

QString toTcvn3(const QString &text)
{
    auto codes = codesOf(&CodeRow::tcvn3);
    codes.insert(tcvn3Capitals);
    return encoded(text, codes);
}

QString toVni(const QString &text)
{
    auto codes = codesOf(&CodeRow::vni);
    const QStringList small = codes.keys();
    for (const QString &letter : small)
        codes.insert(letter.toUpper(), codes.value(letter).toUpper());
    return encoded(text, codes);
}

/// As Vietnamese Windows types it: most tones behind their letters.
QString toWindows1258(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    const QHash<QString, QString> codes{
        {u"\u0102"_s, u"\u00c3"_s}, {u"\u0103"_s, u"\u00e3"_s}, {u"\u0110"_s, u"\u00d0"_s},
        {u"\u0111"_s, u"\u00f0"_s}, {u"\u01a0"_s, u"\u00d5"_s}, {u"\u01a1"_s, u"\u00f5"_s},
        {u"\u01af"_s, u"\u00dd"_s}, {u"\u01b0"_s, u"\u00fd"_s}, {u"\u0300"_s, u"\u00cc"_s},
        {u"\u0301"_s, u"\u00ec"_s}, {u"\u0309"_s, u"\u00d2"_s}, {u"\u0303"_s, u"\u00de"_s},
        {u"\u0323"_s, u"\u00f2"_s}};
    QString letters; // with the marks that are no tones, as Windows-1258 has them
    QString tones;
    for (const QChar c : decomposed) {
        if (QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(c)) {
            tones += codes.value(QString(c));
        } else if (c.isMark()) {
            letters = QString(letters + c).normalized(QString::NormalizationForm_C);
        } else {
            letters += tones + c;
            tones.clear();
        }
    }
    return encoded(letters + tones, codes);
}

QString toDecomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

QStringList all(const QStringList &texts, QString (*convert)(const QString &))
{
    QStringList converted;
    for (const QString &text : texts)
        converted << convert(text);
    return converted;
}

QStringList namesUnder(const Catalogue &catalogue, UnitId parent)
{
    QStringList names;
    for (const Unit &unit : catalogue.units()) {
        if (unit.parent == parent && unit.validity.contains(QDate(2020, 12, 31)))
            names << unit.names.first().full.vi;
    }
    return names;
}

} // namespace

namespace Core {

inline char *toString(const std::optional<LegacyEncoding> &encoding)
{
    return qstrdup(encoding ? qPrintable(QString::number(int(*encoding))) : "(none)");
}

} // namespace Core

class TestLegacyText : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterComesBack_data();
    void everyLetterComesBack();
    void thereAre134Letters();
    void capitalFontsMeanCapitals();
    void wordsInCapitalsStayInCapitals_data();
    void wordsInCapitalsStayInCapitals();
    void otherSignsStay();
    void phrases_data();
    void phrases();
    void fonts_data();
    void fonts();
    void namesComeBack_data();
    void namesComeBack();
    void plainVietnameseIsNeverLegacy();
    void otherLanguagesAreNeverLegacy_data();
    void otherLanguagesAreNeverLegacy();
    void oneUnsureWordDecidesNothing();
    void aFewForeignWordsDoNotHide();
    void twoThatExplainAsMuchAreNone();
    void bytesAreSignsOfWindows1252();
    void halfConvertedTextIsLeftAlone();
    void syllables_data();
    void syllables();

private:
    BuiltinFile m_file;
};

void TestLegacyText::everyLetterComesBack_data()
{
    QTest::addColumn<QString>("letter");
    for (const CodeRow &row : codeRows) {
        for (const QString &letter : QString::fromUtf16(row.letters).split(u' '))
            QTest::newRow(qPrintable(letter)) << letter;
    }
}

void TestLegacyText::everyLetterComesBack()
{
    QFETCH(QString, letter);
    const QString capital = letter.toUpper();
    QCOMPARE(fromLegacy(toTcvn3(letter), LegacyEncoding::Tcvn3), letter);
    QCOMPARE(fromLegacy(toTcvn3(letter), LegacyEncoding::Tcvn3Capitals), capital);
    if (tcvn3Capitals.contains(capital))
        QCOMPARE(fromLegacy(toTcvn3(capital), LegacyEncoding::Tcvn3), capital);
    QCOMPARE(fromLegacy(toVni(letter), LegacyEncoding::Vni), letter);
    QCOMPARE(fromLegacy(toVni(capital), LegacyEncoding::Vni), capital);
    for (const QString &one : {letter, capital})
        QCOMPARE(fromLegacy(toWindows1258(one), LegacyEncoding::Windows1258), one);
    for (const QString &one : {letter, capital})
        QCOMPARE(fromLegacy(toDecomposed(one), LegacyEncoding::Decomposed), one);
}

void TestLegacyText::thereAre134Letters()
{
    QCOMPARE(codesOf(&CodeRow::tcvn3).size() * 2, 134);
    const QStringList signs = codesOf(&CodeRow::tcvn3).values() + tcvn3Capitals.values();
    QCOMPARE(QSet<QString>(signs.cbegin(), signs.cend()).size(), 67 + 7);
}

void TestLegacyText::capitalFontsMeanCapitals()
{
    QCOMPARE(fromLegacy(u"t\u00d8nh B\u00d5n Tre"_s, LegacyEncoding::Tcvn3Capitals),
             u"T\u1ec8NH B\u1ebeN TRE"_s);
}

void TestLegacyText::wordsInCapitalsStayInCapitals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"T\u00d8nh B\u00d5N TRE"_s << u"T\u1ec9nh B\u1ebeN TRE"_s;
    QTest::newRow("a line") << u"H\u00b5 N\u00e9I"_s << u"H\u00c0 N\u1ed8I"_s;
    QTest::newRow("one capital begins a name") << u"H\u00b5"_s << u"H\u00e0"_s;
}

void TestLegacyText::wordsInCapitalsStayInCapitals()
{
    QFETCH(QString, text);
    QTEST(fromLegacy(text, LegacyEncoding::Tcvn3), "expected");
}

void TestLegacyText::otherSignsStay()
{
    const QString text = u"\u201c12,5% - 2020\u201d \u20ac"_s;
    for (const auto encoding :
         {LegacyEncoding::Tcvn3, LegacyEncoding::Tcvn3Capitals, LegacyEncoding::Vni,
          LegacyEncoding::Windows1258, LegacyEncoding::Decomposed})
        QCOMPARE(fromLegacy(text, encoding), text);
    QCOMPARE(fromLegacy(QString(), LegacyEncoding::Vni), QString());
}

void TestLegacyText::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<QString>("expected");
    const QString sentence = u"Ti\u1ebfng Vi\u1ec7t r\u1ea5t hay"_s;
    QTest::newRow("TCVN3") << u"Ti\u00d5ng Vi\u00d6t r\u00cat hay"_s << LegacyEncoding::Tcvn3
                           << sentence;
    QTest::newRow("VNI") << u"Tie\u00e1ng Vie\u00e4t ra\u00e1t hay"_s << LegacyEncoding::Vni
                         << sentence;
    QTest::newRow("Windows-1258") << u"Ti\u00ea\u00ecng Vi\u00ea\u00f2t r\u00e2\u00ect hay"_s
                                  << LegacyEncoding::Windows1258 << sentence;
    QTest::newRow("Windows-1258 with letters that carry their tone")
        << u"B\u00e1o c\u00e1o \u00f0\u00f4\u00d2i m\u00f5\u00eci"_s << LegacyEncoding::Windows1258
        << u"B\u00e1o c\u00e1o \u0111\u1ed5i m\u1edbi"_s;
    QTest::newRow("decomposed") << toDecomposed(sentence) << LegacyEncoding::Decomposed << sentence;
    QTest::newRow("an office") << u"S\u00eb Th\u00abng tin"_s << LegacyEncoding::Tcvn3
                               << u"S\u1edf Th\u00f4ng tin"_s;
    QTest::newRow("soft hyphens are letters")
        << u"tr\u00ad\u00eang h\u00e4c"_s << LegacyEncoding::Tcvn3
        << u"tr\u01b0\u1eddng h\u1ecdc"_s;
    QTest::newRow("in capitals") << u"TIE\u00c1NG VIE\u00c4T RA\u00c1T HAY"_s << LegacyEncoding::Vni
                                 << sentence.toUpper();
    QTest::newRow("a decomposed name")
        << u"Be\u0302\u0301n Tre"_s << LegacyEncoding::Decomposed << u"B\u1ebfn Tre"_s;
}

void TestLegacyText::phrases()
{
    QFETCH(QString, text);
    QFETCH(LegacyEncoding, encoding);
    QFETCH(QString, expected);
    QCOMPARE(recogniseLegacy({text}), std::optional(encoding));
    QCOMPARE(fromLegacy(text, encoding), expected);
    QCOMPARE(recogniseLegacy({expected}), std::nullopt);
}

void TestLegacyText::fonts_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<std::optional<LegacyEncoding>>("expected");
    const auto row = [](const char *font, std::optional<LegacyEncoding> expected) {
        QTest::newRow(font) << QString::fromLatin1(font) << expected;
    };
    row(".VnTime", LegacyEncoding::Tcvn3);
    row(".vnArial", LegacyEncoding::Tcvn3);
    row(".VnTimeH", LegacyEncoding::Tcvn3Capitals);
    row(".VnArial NarrowH", LegacyEncoding::Tcvn3Capitals);
    row(".VnBook-Antiqua", LegacyEncoding::Tcvn3);
    row("VNI-Times", LegacyEncoding::Vni);
    row("vni-helve", LegacyEncoding::Vni);
    row("Times New Roman", std::nullopt);
    row("Verdana", std::nullopt);
    row("VnTimes", std::nullopt);
    row("", std::nullopt);
}

void TestLegacyText::fonts()
{
    QFETCH(QString, font);
    QTEST(legacyEncodingOfFont(font), "expected");
}

void TestLegacyText::namesComeBack_data()
{
    QTest::addColumn<QStringList>("names");
    const auto store = m_file.open();
    const Catalogue &catalogue = store->catalogue();
    const QStringList provinces = namesUnder(catalogue, {});
    const QStringList districts = namesUnder(catalogue, store->home());
    QCOMPARE(provinces.size(), 63);
    QCOMPARE(districts.size(), 9);
    QTest::newRow("provinces") << provinces;
    QTest::newRow("districts") << districts;
}

void TestLegacyText::namesComeBack()
{
    QFETCH(QStringList, names);
    using Convert = QString (*)(const QString &);
    const QList<std::pair<LegacyEncoding, Convert>> encodings{
        {LegacyEncoding::Tcvn3, toTcvn3},
        {LegacyEncoding::Vni, toVni},
        {LegacyEncoding::Windows1258, toWindows1258},
        {LegacyEncoding::Decomposed, toDecomposed}};
    for (const auto &[encoding, convert] : encodings) {
        const QStringList legacy = all(names, convert);
        QCOMPARE(recogniseLegacy(legacy), std::optional(encoding));
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(fromLegacy(legacy.at(i), encoding), names.at(i));
            const auto alone = recogniseLegacy({legacy.at(i)});
            QVERIFY2(!alone || alone == encoding, qPrintable(names.at(i)));
        }
    }
}

void TestLegacyText::plainVietnameseIsNeverLegacy()
{
    const auto store = m_file.open();
    QStringList texts;
    for (const Unit &unit : store->catalogue().units())
        texts << unit.names.first().name.vi << unit.names.first().full.vi << unit.aliases;
    for (const Indicator &indicator : store->catalogue().indicators())
        texts << indicator.name.vi << indicator.measure.vi << indicator.definition.vi
              << indicator.note.vi << indicator.name.en;
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!recogniseLegacy({text}), qPrintable(text));
    QCOMPARE(recogniseLegacy(texts), std::nullopt);
}

void TestLegacyText::otherLanguagesAreNeverLegacy_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char16_t *text) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words)) << words;
    };
    row(u"The quick brown fox, 12.5 % of 1,234 households");
    row(u"2020; 78,5; -3; 1.234,5; 50/63");
    row(u"M\u00fcller");
    row(u"r\u00e9sum\u00e9");
    row(u"na\u00efve caf\u00e9 d\u00e9j\u00e0 vu, gar\u00e7on, c\u00f4te \u00e0 c\u00f4te");
    row(u"o\u00f9 es-tu n\u00e9, l\u00e0-bas ou ici ? \u00c9t\u00e9 tr\u00e8s s\u00fbr, d\u00fb");
    row(u"Gr\u00f6\u00dfe f\u00fcr \u00fcber K\u00f6ln M\u00fcnchen Stra\u00dfe T\u00fcr \u00d6l");
    row(u"Citt\u00e0 pi\u00f9 pu\u00f2 ci\u00f2 cos\u00ec, perch\u00e9 gi\u00e0 s\u00ec, dir\u00f2 "
        u"l\u00ec");
    row(u"Se\u00e1n, Ra\u00fal, pa\u00eds, ma\u00edz, se\u00f1or, a\u00f1o, \u00bfqu\u00e9?");
    row(u"10 \u00b5m, 5 km\u00b2, 20 \u00b0C, \u00a9 2020, Intel\u00ae, \u00a35, \u00a71, \u00b13");
    row(u"\u00abguillemets\u00bb, 1\u00aa, M\u00aa, N\u00ba 5, 1\u00bd");
    row(u"");
}

void TestLegacyText::otherLanguagesAreNeverLegacy()
{
    QFETCH(QString, text);
    QCOMPARE(recogniseLegacy({text}), std::nullopt);
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        QVERIFY2(!recogniseLegacy({word}), qPrintable(word));
}

void TestLegacyText::oneUnsureWordDecidesNothing()
{
    QCOMPARE(recogniseLegacy({u"S\u00eb"_s, u"S\u00eb"_s}), std::nullopt);
    QCOMPARE(recogniseLegacy({u"Be\u00e1n Tre"_s}), std::nullopt);
    QCOMPARE(recogniseLegacy({u"Be\u00e1n Tre"_s, u"Gio\u00e0ng Tro\u00e2m"_s}),
             std::optional(LegacyEncoding::Vni));
}

void TestLegacyText::aFewForeignWordsDoNotHide()
{
    const QStringList names = namesUnder(m_file.open()->catalogue(), {});
    QCOMPARE(recogniseLegacy(all(names, toTcvn3) + QStringList{u"M\u00fcller"_s}),
             std::optional(LegacyEncoding::Tcvn3));
}

void TestLegacyText::twoThatExplainAsMuchAreNone()
{
    // "hui", "tui" with a dot below in TCVN3; "hu", "tu" with a tilde in Windows-1258
    const QStringList words{u"hu\u00de"_s, u"tu\u00de"_s};
    QVERIFY(isVietnameseSyllable(fromLegacy(words.first(), LegacyEncoding::Tcvn3)));
    QVERIFY(isVietnameseSyllable(fromLegacy(words.first(), LegacyEncoding::Windows1258)));
    QCOMPARE(recogniseLegacy(words), std::nullopt);
    QCOMPARE(recogniseLegacy(words + QStringList{toWindows1258(u"\u0111\u1ea1t"_s)}),
             std::optional(LegacyEncoding::Windows1258));
}

void TestLegacyText::bytesAreSignsOfWindows1252()
{
    QCOMPARE(fromWindows1252("\x80 \x93\xa7\xaa\x94 \xfe"),
             std::optional(u"\u20ac \u201c\u00a7\u00aa\u201d \u00fe"_s));
    for (const char byte : {'\x81', '\x8d', '\x8f', '\x90', '\x9d', '\0'})
        QCOMPARE(fromWindows1252(QByteArray(1, byte)), std::nullopt);
}

void TestLegacyText::halfConvertedTextIsLeftAlone()
{
    const QStringList names = namesUnder(m_file.open()->catalogue(), {});
    QCOMPARE(recogniseLegacy(names + all(names, toTcvn3)), std::nullopt);
}

void TestLegacyText::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char16_t *text, bool expected) {
        const QString word = QString::fromUtf16(text);
        QTest::newRow(qPrintable(word)) << word << expected;
    };
    row(u"Nguy\u1ec5n", true);
    row(u"qu\u1ef3nh", true);
    row(u"gi\u1edbi", true);
    row(u"g\u00ec", true);
    row(u"nghi\u00eang", true);
    row(u"\u0110\u1eafk", true);
    row(u"ho\u00e0", true);
    row(u"h\u00f2a", true);
    row(u"u\u1ed1ng", true);
    row(u"qu\u1ed1c", true);
    row(u"y\u00eau", true);
    row(u"a", true);
    row(u"mat", false);
    row(u"m\u00e1t", true);
    row(u"m\u1ea1t", true);
    row(u"m\u00e3t", false);
    row(u"bree", false);
    row(u"tr\u1eafngg", false);
    row(u"ng\u1eaf", false);
    row(u"\u1ea5\u0300", false);
    row(u"", false);
}

void TestLegacyText::syllables()
{
    QFETCH(QString, word);
    QTEST(isVietnameseSyllable(word), "expected");
}

QTEST_GUILESS_MAIN(TestLegacyText)
#include "tst_legacytext.moc"
