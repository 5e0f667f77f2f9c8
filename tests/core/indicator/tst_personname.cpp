// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/personname.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestPersonName : public QObject
{
    Q_OBJECT

private slots:
    void namesAreCleaned_data();
    void namesAreCleaned();
    void longNamesAreCut();
    void theJournalKeepsTheSystemsUser_data();
    void theJournalKeepsTheSystemsUser();
};

void TestPersonName::namesAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const QString lan = u"Nguy\u1ec5n Th\u1ecb Lan"_s;
    QTest::newRow("a name stays") << lan << lan;
    QTest::newRow("composed letters") << lan.normalized(QString::NormalizationForm_D) << lan;
    QTest::newRow("white space") << u" Nguy\u1ec5n\t Th\u1ecb\n\u00a0Lan "_s << lan;
    QTest::newRow("control characters") << u"Nguy\u1ec5n\u0007 \u001fTh\u1ecb Lan\u007f"_s << lan;
    QTest::newRow("marks of direction") << u"\u202eNguy\u1ec5n Th\u1ecb\u200b Lan\ufeff"_s << lan;
    QTest::newRow("a mark that hid behind one")
        << u"Nguye\u200b\u0302\u0303n Th\u1ecb Lan"_s << lan;
    QTest::newRow("nothing is left") << u" \u0000\u200b\n"_s << QString();
}

void TestPersonName::namesAreCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(personName(text), name);
    QCOMPARE(personName(name), name);
}

void TestPersonName::longNamesAreCut()
{
    QCOMPARE(personName(QString(200, u'n')), QString(80, u'n'));
    QCOMPARE(personName(QString(79, u'n') + u" Lan"_s), QString(79, u'n'));
    const QString pair = QString(79, u'n') + QString::fromUcs4(U"\U00020bb7", 1);
    QCOMPARE(personName(pair), QString(79, u'n')); // never half a character
}

void TestPersonName::theJournalKeepsTheSystemsUser_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("person");
    QTest::newRow("a name") << u"Nguy\u1ec5n Th\u1ecb Lan"_s << u"Nguy\u1ec5n Th\u1ecb Lan (lan)"_s;
    QTest::newRow("no name") << QString() << u"lan"_s;
    QTest::newRow("nothing but blanks") << u"  "_s << u"lan"_s;
    QTest::newRow("the same name") << u"lan"_s << u"lan"_s;
    QTest::newRow("another user's name") << u"An (an)"_s << u"An (an) (lan)"_s;
}

void TestPersonName::theJournalKeepsTheSystemsUser()
{
    QFETCH(QString, name);
    QFETCH(QString, person);
    QCOMPARE(journalPerson(name, u"lan"_s), person);
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
