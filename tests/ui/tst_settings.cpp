// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/import/mappingmemory.h"
#include "ui/mainwindow.h"

#include <QApplication>
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
    void theWindowTellsOnceInItsLanguage_data();
    void theWindowTellsOnceInItsLanguage();
    void answersThatCannotBeRememberedAreAnError();

private:
    /// Settings lie below `folder` from now on.
    static void keepIn(const QString &folder)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
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
    const Core::Result<> saved = Gui::Settings().save();
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == Error::Kind::FolderReadOnly);
    QVERIFY(saved.error().subject.startsWith(file.in(u"taken"_s)));
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
