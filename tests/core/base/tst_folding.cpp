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
