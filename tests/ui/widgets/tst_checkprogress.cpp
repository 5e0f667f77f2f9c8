// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/testfile.h"
#include "ui/widgets/checkprogress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Gui::CheckProgress;

class TestCheckProgress : public QObject
{
    Q_OBJECT

private slots:
    void aLargeFileIsToldOfUntilItIsRead();
    void anotherFileEndsIt();
    void aSmallFileIsNotWorthAWord();

private:
    static void makeLarge(const TestFile &file)
    {
        QVERIFY(RawDatabase(file.path())
                    .run(u"INSERT INTO brief_text (programme_id, section, text_vi, text_en) "
                         "SELECT id, 'proposals', hex(zeroblob(36000000)), '' FROM programme"_s));
    }
};

void TestCheckProgress::aLargeFileIsToldOfUntilItIsRead()
{
    const TestFile file;
    makeLarge(file);
    Models::Session session(file.open(), Core::Language::English, u"kim.ngan"_s);
    const CheckProgress told(session);
    QVERIFY(!told.isHidden());
    const QRegularExpression sentence(u"^Checking the file: \\d+ %$"_s);
    QVERIFY2(sentence.match(told.text()).hasMatch(), qPrintable(told.text()));
    QTRY_VERIFY_WITH_TIMEOUT(told.isHidden(), 60000);
    QVERIFY(!session.store().checkedPercent());
}

void TestCheckProgress::anotherFileEndsIt()
{
    const TestFile large;
    makeLarge(large);
    const TestFile small;
    Models::Session session(large.open(), Core::Language::English, u"kim.ngan"_s);
    const CheckProgress told(session);
    QVERIFY(!told.isHidden());
    QVERIFY(session.setStore(small.open()));
    QVERIFY(told.isHidden());
}

void TestCheckProgress::aSmallFileIsNotWorthAWord()
{
    const TestFile file;
    Models::Session session(file.open(), Core::Language::English, u"kim.ngan"_s);
    const CheckProgress told(session);
    QVERIFY(told.isHidden());
}

QTEST_MAIN(TestCheckProgress)
#include "tst_checkprogress.moc"
