// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/import/mappingmemory.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Core::Language;

/// What is remembered between starts, where it can be stored and where it cannot.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedComesBack();
    void settingsThatCannotBeStoredAreAnError();
    void whatCannotBeReadStays_data();
    void whatCannotBeReadStays();
    void theWindowAsksBeforeItBeginsAnew_data();
    void theWindowAsksBeforeItBeginsAnew();
    void theWindowTellsOnceInItsLanguage_data();
    void theWindowTellsOnceInItsLanguage();
    void answersThatCannotBeRememberedAreAnError();

private:
    /// Settings lie below `folder` from now on.
    static void keepIn(const QString &folder)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
    /// Puts bytes where the settings belong; null: a folder.
    static QString put(const TestFile &file, const QByteArray &bytes)
    {
        keepIn(file.in(u"settings"_s));
        const QString path = file.in(u"settings/bentre-ict/bentre-ict.ini"_s);
        QDir().mkpath(bytes.isNull() ? path : QFileInfo(path).path());
        if (!bytes.isNull())
            file.write(u"settings/bentre-ict/bentre-ict.ini"_s, bytes);
        return path;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A folder that cannot be made, as a file has its name.
    static QString impossible(const TestFile &file)
    {
        file.write(u"taken"_s, "a file");
        return file.in(u"taken"_s);
    }
};

void TestSettings::whatIsSavedComesBack()
{
    const TestFile file;
    keepIn(file.in(u"settings"_s));
    Gui::Settings settings;
    settings.language = Language::English;
    settings.personName = u"Nguy\u1ec5n Th\u1ecb Lan"_s;
    QVERIFY(settings.save());
    QCOMPARE(Gui::Settings::load().personName, settings.personName);
}

void TestSettings::settingsThatCannotBeStoredAreAnError()
{
    const TestFile file;
    keepIn(impossible(file));
    Gui::Settings settings;
    const Core::Result<> saved = settings.save();
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == Error::Kind::FolderReadOnly);
    QVERIFY(saved.error().subject.startsWith(file.in(u"taken"_s)));
}

void TestSettings::whatCannotBeReadStays_data()
{
    QTest::addColumn<QByteArray>("bytes"); ///< null: a folder
    QTest::addColumn<Error::Kind>("fault");
    QTest::newRow("a folder") << QByteArray() << Error::Kind::NotRegularFile;
    QTest::newRow("a text") << "notes of the office\n"_ba << Error::Kind::ReadFailed;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n=\x1a\n\0\0", 11)
                               << Error::Kind::ReadFailed;
    QTest::newRow("far too large")
        << QByteArray(Core::Limit::settingsBytes + 1, ';') << Error::Kind::FileTooLarge;
}

void TestSettings::whatCannotBeReadStays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, fault);
    const TestFile file;
    const QString path = put(file, bytes);
    for (int start = 0; start < 2; ++start) {
        Gui::Settings settings = Gui::Settings::load();
        QVERIFY(settings.fault);
        QCOMPARE(settings.fault->kind, fault);
        QCOMPARE(settings.save().error(), *settings.fault);
        QCOMPARE(contents(path), bytes);
    }
    // What the file has was never read: it is not lost when the file can be read again.
    Gui::Settings settings = Gui::Settings::load();
    QVERIFY(QDir().rename(path, path + u"x"_s));
    file.write(u"settings/bentre-ict/bentre-ict.ini"_s, "[General]\nperson_name=Lan\n");
    QVERIFY(!settings.save());
    QCOMPARE(Gui::Settings::load().personName, u"Lan"_s);
}

void TestSettings::theWindowAsksBeforeItBeginsAnew_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString vi = u"kh\u00f4ng ph\u1ea3i t\u1ec7p"_s;
    QTest::newRow("a text, in English")
        << Language::English << "notes\n"_ba << u"it is no file of settings"_s;
    QTest::newRow("a text, in Vietnamese") << Language::Vietnamese << "notes\n"_ba << vi;
    QTest::newRow("a folder, in English")
        << Language::English << QByteArray() << u"is not a file but a folder"_s;
}

void TestSettings::theWindowAsksBeforeItBeginsAnew()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    TestSession test(language);
    Gui::installLanguage(language);
    const QString path = put(test.file, bytes);
    for (const auto &answer : {std::optional<int>(), std::optional(0)}) {
        Gui::Settings settings = Gui::Settings::load();
        settings.language = language;
        ScriptedPrompts prompts;
        prompts.answerChoose(answer);
        Gui::MainWindow window(test.session, settings, test.file.clock(), &prompts);
        QCoreApplication::processEvents();
        QVERIFY(prompts.isDone());
        QVERIFY2(prompts.last().text.contains(sentence), qPrintable(prompts.last().text));
        QCOMPARE(prompts.last().answers.size(), 1);
        window.setTheme(Gui::Theme::Dark);
        QCOMPARE(prompts.count(), 1);
        QCOMPARE(contents(answer ? path + u".set-aside"_s : path), bytes);
    }
    QCOMPARE(Gui::Settings::load().theme, Gui::Theme::Dark);
    QVERIFY(!Gui::Settings::load().fault);
}

void TestSettings::theWindowTellsOnceInItsLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("begin");
    QTest::newRow("in Vietnamese")
        << Language::Vietnamese << u"Kh\u00f4ng l\u01b0u \u0111\u01b0\u1ee3c"_s;
    QTest::newRow("in English") << Language::English << u"Your settings could not be stored"_s;
}

void TestSettings::theWindowTellsOnceInItsLanguage()
{
    QFETCH(Language, language);
    TestSession test(language);
    keepIn(impossible(test.file));
    Gui::Settings settings;
    settings.language = language;
    Gui::installLanguage(language);
    ScriptedPrompts prompts;
    prompts.expectError();
    Gui::MainWindow window(test.session, settings, test.file.clock(), &prompts);
    QCoreApplication::processEvents();
    QCOMPARE(prompts.count(), 1);
    QFETCH(QString, begin);
    QVERIFY2(prompts.last().text.startsWith(begin), qPrintable(prompts.last().text));
    window.setTheme(Gui::Theme::Dark);
    QCOMPARE(prompts.count(), 1);
}

void TestSettings::answersThatCannotBeRememberedAreAnError()
{
    const TestFile file;
    Gui::MappingMemory memory(impossible(file) + u"/mappings.ini"_s);
    const Core::Result<> kept = memory.save({{1, u"indicator"_s}}, {});
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == Error::Kind::FolderReadOnly);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
