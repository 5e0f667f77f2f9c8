// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void spellings_data();
    void spellings();
    void marksTellNamesApart();
    void storedTextIsComposedAndTrimmed();
};

void TestFolding::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("marks") << u"M\u1ecf C\u00e0y B\u1eafc"_s << u"mo cay bac"_s;
    QTest::newRow("d with stroke") << u"\u0110\u01b0\u1eddng \u0111\u00e2u"_s << u"duong dau"_s;
    QTest::newRow("the old place of the mark") << u"H\u00f2a"_s << u"hoa"_s;
    QTest::newRow("the new place of the mark") << u"Ho\u00e0"_s << u"hoa"_s;
    QTest::newRow("decomposed text") << u"Be\u0302\u0301n Tre"_s << u"ben tre"_s;
    QTest::newRow("capitals with marks") << u"B\u1ebeN TRE"_s << u"ben tre"_s;
    QTest::newRow("white space") << u"  Ba\u00a0\u00a0Tri\t "_s << u"ba tri"_s;
    QTest::newRow("signs stay") << u"TP. H\u1ed3 Ch\u00ed Minh"_s << u"tp. ho chi minh"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("eth for d with stroke") << u"\u00d0\u00e0 \u00f0\u00e2u"_s << u"da dau"_s;
    QTest::newRow("Cyrillic and Greek twins")
        << u"\u0421QS10 \u0412\u0435n \u03a4r\u0435"_s << u"cqs10 ben tre"_s;
    QTest::newRow("letters of full width") << u"\uff22\uff41 \uff34ri"_s << u"ba tri"_s;
    QTest::newRow("what is not seen") << u"B\u00ada\u200b T\u200eri"_s << u"ba tri"_s;
}

void TestFolding::spellings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("i and y behind a consonant")
        << u"T\u1ec9 l\u1ec7"_s << u"T\u1ef7 l\u1ec7"_s << true;
    QTest::newRow("behind two") << u"M\u0129 Th\u1ea1nh"_s << u"M\u1ef9 Th\u1ea1nh"_s << true;
    QTest::newRow("not behind a vowel") << u"tai"_s << u"tay"_s << false;
    QTest::newRow("nor within a syllable") << u"tin"_s << u"tyn"_s << false;
}

void TestFolding::spellings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isOne);
    QCOMPARE(spellingKey(one) == spellingKey(other), isOne);
}

void TestFolding::marksTellNamesApart()
{
    QCOMPARE(markedKey(u"B\u00ccNH TH\u00c0NH"_s), markedKey(u"B\u00ecnh Th\u00e0nh"_s));
    QVERIFY(markedKey(u"B\u00ecnh Th\u00e0nh"_s) != markedKey(u"B\u00ecnh Th\u1ea1nh"_s));
    QCOMPARE(markedKey(u"Ho\u00e0 B\u00ecnh"_s), markedKey(u"H\u00f2a B\u00ecnh"_s));
}

void TestFolding::keys()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(folded(text), key);
    QCOMPARE(folded(key), key);
}

void TestFolding::storedTextIsComposedAndTrimmed()
{
    QCOMPARE(normalized(u" Be\u0302\u0301n  Tre\n"_s), u"B\u1ebfn  Tre"_s);
    QCOMPARE(normalized(u"one\r\ntwo\rthree\nfour\r\n"_s), u"one\ntwo\nthree\nfour"_s);
}

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
