// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingcalls.h"
#include "ui/settingsfile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace Gui;
using namespace Qt::Literals::StringLiterals;

/// What is kept comes back, also from files that QSettings wrote, and a full drive costs nothing.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { fail_nothing(); }

    void aMissingFileIsEmpty();
    void textsComeBack_data();
    void textsComeBack();
    void listsAndBytesComeBack();
    void qsettingsReadsAndWritesTheSame();
    void groupsAreFoundAndRemoved();
    void theFolderIsMade();
    void aFullDriveKeepsTheOldFile();
    void whatItMayNotReadIsNoEmptyFile();
    void bareControlCharactersAreOfAnotherFile_data();
    void bareControlCharactersAreOfAnotherFile();
    void aKeyWithAnEmptyPartIsLeftOut();

private:
    QString path() const { return m_folder->filePath(u"a.ini"_s); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsFile::aMissingFileIsEmpty()
{
    const SettingsFile file = SettingsFile::read(path()).value();
    QVERIFY(!file.value(u"language"_s).isValid());
    QCOMPARE(file.groups(), QStringList());
    QVERIFY(!QFile::exists(path()));
}

void TestSettingsFile::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"vi"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("Vietnamese") << u"/nh\u00e0/B\u1ebfn Tre, 2024; b\u1ea3n \"1\".btict"_s;
    QTest::newRow("a Windows path") << u"C:\\Users\\new\\x41.btict"_s;
    QTest::newRow("like a type") << u"@ByteArray(x)"_s;
    QTest::newRow("like an invalid one") << u"@Invalid()"_s;
    QTest::newRow("control characters and digits after them") << u"a\nb\tc\x01\x02"
                                                                 "41\x7f"
                                                                 "f%1"_s;
    QTest::newRow("signs of the format") << u"[x]=1;# \u00a0 %20 'y'"_s;
    QTest::newRow("spaces around") << u"  x  "_s;
}

void TestSettingsFile::textsComeBack()
{
    QFETCH(QString, text);
    SettingsFile file = SettingsFile::read(path()).value();
    file.setValue(u"last_file"_s, text);
    file.setValue(u"briefs/kind"_s, text);
    QVERIFY(file.save());
    const SettingsFile back = SettingsFile::read(path()).value();
    QCOMPARE(back.value(u"last_file"_s).toString(), text);
    QCOMPARE(back.value(u"briefs/kind"_s).toString(), text);
}

void TestSettingsFile::listsAndBytesComeBack()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    const QStringList several{u"a, b"_s, u"@c"_s, u"\"d\""_s};
    SettingsFile file = SettingsFile::read(path()).value();
    file.setValue(u"geometry"_s, bytes);
    file.setValue(u"several"_s, several);
    file.setValue(u"one"_s, QStringList{u"a, b"_s});
    file.setValue(u"none"_s, QStringList());
    QVERIFY(file.save());
    const SettingsFile back = SettingsFile::read(path()).value();
    QCOMPARE(back.value(u"geometry"_s).toByteArray(), bytes);
    QCOMPARE(back.value(u"several"_s).toStringList(), several);
    QCOMPARE(back.value(u"one"_s).toStringList(), QStringList{u"a, b"_s});
    QCOMPARE(back.value(u"none"_s).toStringList(), QStringList());
}

void TestSettingsFile::qsettingsReadsAndWritesTheSame()
{
    const QStringList files{u"/B\u1ebfn Tre/a.btict"_s, u"C:\\b.btict"_s};
    {
        QSettings settings(path(), QSettings::IniFormat);
        settings.setValue(u"language"_s, u"vi"_s);
        settings.setValue(u"recent_files"_s, files);
        settings.setValue(u"geometry"_s, QByteArray("\0\xff,x", 4));
        settings.setValue(u"briefs/folder"_s, files.first());
    }
    SettingsFile file = SettingsFile::read(path()).value();
    QCOMPARE(file.value(u"recent_files"_s).toStringList(), files);
    file.setValue(u"language"_s, u"en"_s);
    QVERIFY(file.save());
    const QSettings settings(path(), QSettings::IniFormat);
    QCOMPARE(settings.value(u"language"_s).toString(), u"en"_s);
    QCOMPARE(settings.value(u"recent_files"_s).toStringList(), files);
    QCOMPARE(settings.value(u"geometry"_s).toByteArray(), QByteArray("\0\xff,x", 4));
    QCOMPARE(settings.value(u"briefs/folder"_s).toString(), files.first());
}

void TestSettingsFile::groupsAreFoundAndRemoved()
{
    SettingsFile file = SettingsFile::read(path()).value();
    file.setValue(u"plain"_s, u"x"_s);
    file.setValue(u"a/1"_s, u"x"_s);
    file.setValue(u"a/2"_s, u"x"_s);
    file.setValue(u"ab/1"_s, u"x"_s);
    QCOMPARE(file.groups(), (QStringList{u"a"_s, u"ab"_s}));
    file.removeGroup(u"a"_s);
    QVERIFY(file.save());
    const SettingsFile back = SettingsFile::read(path()).value();
    QCOMPARE(back.groups(), QStringList{u"ab"_s});
    QCOMPARE(back.value(u"plain"_s).toString(), u"x"_s);
}

void TestSettingsFile::theFolderIsMade()
{
    SettingsFile file = SettingsFile::read(m_folder->filePath(u"new/folder/a.ini"_s)).value();
    file.setValue(u"a"_s, u"x"_s);
    QVERIFY(file.save());
    QVERIFY(QFile::exists(m_folder->filePath(u"new/folder/a.ini"_s)));
}

void TestSettingsFile::aFullDriveKeepsTheOldFile()
{
    SettingsFile file = SettingsFile::read(path()).value();
    file.setValue(u"last_file"_s, u"/share/office.btict"_s);
    QVERIFY(file.save());
    const QByteArray old = contents();
    file.setValue(u"person_name"_s, u"Kim Ng\u00e2n"_s);
    for (int room = 0; room < 60; room += 7) {
        fail_without_room(QFile::encodeName(m_folder->path()).constData(), room);
        const Core::Result<> saved = file.save();
        fail_nothing();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Core::Error::Kind::DiskFull);
        QCOMPARE(contents(), old);
    }
}

void TestSettingsFile::whatItMayNotReadIsNoEmptyFile()
{
    SettingsFile file = SettingsFile::read(path()).value();
    file.setValue(u"last_file"_s, u"/share/office.btict"_s);
    QVERIFY(file.save());
    fail_calls(QFile::encodeName(m_folder->path()).constData(), "open", 1, EACCES, 1);
    const auto read = SettingsFile::read(path());
    fail_nothing();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Core::Error::Kind::FileNotReadable);
    QVERIFY(SettingsFile::read(path()));
}

void TestSettingsFile::bareControlCharactersAreOfAnotherFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a log of a database") << "7\x7f\x06\x83=1\n"_ba;
    QTest::newRow("zeros behind a group") << QByteArray("[General]\x02\0\0\0\na=1\n", 18);
    QTest::newRow("a bell in a value") << "a=\x07\n"_ba;
}

void TestSettingsFile::bareControlCharactersAreOfAnotherFile()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto read = SettingsFile::read(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Core::Error::Kind::ReadFailed);
}

void TestSettingsFile::aKeyWithAnEmptyPartIsLeftOut()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("recent/=a\r\nname=\tB\r\n") > 0);
    file.close();
    const auto read = SettingsFile::read(path());
    QVERIFY(read);
    QCOMPARE(read->value(u"name"_s).toString(), u"B"_s);
    QVERIFY(!read->value(u"recent/"_s).isValid());
    QVERIFY(read->save());
    QVERIFY(!contents().contains("recent"));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
