// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void whatEveryoneCanRead_data();
    void whatEveryoneCanRead();
    void whatIsRefused_data();
    void whatIsRefused();
    void aLineHasNoEndsAndTabs();
    void theErrorNamesTextAndCharacter();
    void aLongTextIsNamedByItsStart();
    void codesAreSeen_data();
    void codesAreSeen();
    void whatIsUnseenIsNoCode_data();
    void whatIsUnseenIsNoCode();
};

void TestPlainText::whatEveryoneCanRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Vietnamese")
        << u"T\u1ef7 l\u1ec7 h\u1ed3 s\u01a1 \u2265 50%, \u0111\u00e3 n\u1ed9p"_s;
    QTest::newRow("decomposed letters") << u"Be\u0302\u0301n Tre"_s;
    QTest::newRow("markup") << u"<b>BOLD</b> <img src=\"/any/path.png\">"_s;
    QTest::newRow("signs of markup") << u"R&D and <5% &amp; \"quotes'"_s;
    QTest::newRow("several lines and a tab") << u"one\ntwo\tthree"_s;
    QTest::newRow("a fixed blank and a soft hyphen") << u"53\u00a0%, x\u00ady"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F4C8 \U00020BB7"_s;
    QTest::newRow("the replacement itself") << u"\ufffd"_s;
    QTest::newRow("joined emoji") << u"\U0001F469\u200d\U0001F4BB"_s;
}

void TestPlainText::whatEveryoneCanRead()
{
    QFETCH(QString, text);
    QVERIFY(!unreadableCharacter(text));
    QVERIFY(checkText(text));
    QCOMPARE(readableText(text), text);
}

void TestPlainText::whatIsRefused_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<char32_t>("number");
    const auto row = [](const char *name, char32_t number) {
        const bool isHalf = number >= 0xd800 && number < 0xe000;
        QTest::newRow(name) << (isHalf ? QString(QChar(char16_t(number)))
                                       : QString::fromUcs4(&number, 1))
                            << number;
    };
    row("NUL", 0);
    row("bell", 0x07);
    row("vertical tab", 0x0b);
    row("carriage return", 0x0d);
    row("escape", 0x1b);
    row("separator of units", 0x1f);
    row("delete", 0x7f);
    row("next line", 0x85);
    row("application program command", 0x9f);
    row("Arabic letter mark", 0x061c);
    row("left-to-right mark", 0x200e);
    row("right-to-left mark", 0x200f);
    row("line separator", 0x2028);
    row("right-to-left embedding", 0x202b);
    row("right-to-left override", 0x202e);
    row("left-to-right isolate", 0x2066);
    row("end of an isolate", 0x2069);
    row("first half alone", 0xd83d);
    row("second half alone", 0xdcc8);
    row("no character", 0xfdd0);
    row("annotation", 0xfff9);
    row("swapped byte order mark", 0xfffe);
    row("last of the first plane", 0xffff);
    row("last of the second plane", 0x1ffff);
    row("tag", 0xe0041);
}

void TestPlainText::whatIsRefused()
{
    QFETCH(QString, character);
    QFETCH(char32_t, number);
    for (const QString &text :
         QStringList{character, u"before "_s + character, character + u" behind"_s}) {
        QVERIFY(unreadableCharacter(text) == number);
        QVERIFY(!checkText(text));
        const QString shown = readableText(text);
        QCOMPARE(shown, QString(text).replace(character, u"\ufffd"_s));
        QCOMPARE(readableText(shown), shown);
    }
}

void TestPlainText::aLineHasNoEndsAndTabs()
{
    QCOMPARE(readableLine(u"one\ntwo\tthree\r\x1b[2J"_s), u"one two three\ufffd\ufffd[2J"_s);
    QCOMPARE(readableLine(u"R&D <b>"_s), u"R&D <b>"_s);
}

void TestPlainText::theErrorNamesTextAndCharacter()
{
    const auto refused = checkText(u"T\u1ec9nh\u202e B\u1ebfn Tre"_s);
    QVERIFY(!refused);
    QCOMPARE(
        refused.error(),
        (Error{Error::Kind::UnreadableText, u"T\u1ec9nh\ufffd B\u1ebfn Tre"_s, {u"U+202E"_s}, {}}));
    QCOMPARE(checkText(u"\x7"_s).error().arguments, QStringList{u"U+0007"_s});
    QCOMPARE(checkText(QString(QChar(char16_t(0xd83d)))).error().arguments,
             QStringList{u"U+D83D"_s});
}

void TestPlainText::aLongTextIsNamedByItsStart()
{
    const QString named = checkText(QString(1000, u'a') + QChar(0)).error().subject;
    QVERIFY(named.size() < 100);
    QVERIFY(named.startsWith(u"aaaa") && named.endsWith(u'\u2026'));
}

void TestPlainText::codesAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters and digits") << u"NQ01"_s;
    QTest::newRow("Vietnamese") << u"\u0110\u00d41 (2025)"_s;
    QTest::newRow("beyond the first plane") << u"\U00020BB7"_s;
    QTest::newRow("as long as one may be") << QString(64, u'A');
}

void TestPlainText::codesAreSeen()
{
    QFETCH(QString, text);
    QVERIFY(isCode(text));
}

void TestPlainText::whatIsUnseenIsNoCode_data()
{
    whatIsRefused_data();
    QTest::newRow("line end") << u"\n"_s << char32_t('\n');
    QTest::newRow("tab") << u"\t"_s << char32_t('\t');
    QTest::newRow("soft hyphen") << u"\u00ad"_s << char32_t(0xad);
    QTest::newRow("blank without width") << u"\u200b"_s << char32_t(0x200b);
    QTest::newRow("joiner") << u"\u200d"_s << char32_t(0x200d);
    QTest::newRow("byte order mark") << u"\ufeff"_s << char32_t(0xfeff);
    QTest::newRow("private") << u"\ue000"_s << char32_t(0xe000);
}

/// Whatever no text may have, no code may have either.
void TestPlainText::whatIsUnseenIsNoCode()
{
    QFETCH(QString, character);
    QVERIFY(hasUnseen(character));
    QVERIFY(!isCode(u"NQ"_s + character + u"01"_s));
    QVERIFY(!isCode(QString()));
    QVERIFY(!isCode(QString(65, u'A')));
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
