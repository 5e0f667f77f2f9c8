// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/mainwindow.h"
#include "ui/startup.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using Core::Language;

namespace {

enum Answer { Again, Another, New, Reading };

/// A start of the program by a person whose settings are given.
struct TestStart
{
    explicit TestStart(Language language = Language::English)
    {
        settings.language = language;
        settings.lastFile = file.path();
        Gui::installLanguage(language);
        prompts.mostWaited = std::chrono::milliseconds(50);
    }

    TestFile file;
    Gui::Settings settings;
    ScriptedPrompts prompts;

    QString first() const { return file.in(u"first.btict"_s); }

    Gui::OpenedStore open(const QString &named = {})
    {
        return Gui::StartUp(settings, file.clock(), prompts, u"lan"_s).open(named, first());
    }

    /// Opens, and gives what was opened; empty when the person quit.
    QString opened(const QString &named = {})
    {
        const auto store = open(named);
        return store ? (*store)->path() : QString();
    }
};

} // namespace

class TestStartUp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theLastFileIsOpened();
    void aNamedFileComesFirst();
    void theFirstStartMakesAFile();
    void theFirstFileIsNotMadeTwice();
    void whatCannotBeOpenedIsAskedAbout_data();
    void whatCannotBeOpenedIsAskedAbout();
    void aLockedFileIsWaitedFor();
    void aLockedFileIsTriedAgain();
    void aDriveThatDoesNotAnswerIsGivenUp();
    void aSlowDriveIsWaitedFor();
    void noOtherFileTakesItsPlace();
    void anotherFileIsChosen();
    void aNewFileIsMade();
    void choosingCanBeGivenUp();
    void aNewerFileIsNotOfferedForReading();
    void theLastFileIsKnownAtOnce();
    void aChosenFileIsTheLastOne();

private:
    QTemporaryDir m_settings;
};

void TestStartUp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestStartUp::theLastFileIsOpened()
{
    TestStart start;
    QCOMPARE(start.opened(), start.file.path());
    QCOMPARE(start.prompts.count(), 0);
    QVERIFY(!QFileInfo::exists(start.first()));
}

void TestStartUp::aNamedFileComesFirst()
{
    TestStart start;
    const TestFile other;
    QCOMPARE(start.opened(other.path()), other.path());
}

void TestStartUp::theFirstStartMakesAFile()
{
    TestStart start;
    start.settings.lastFile.clear();
    QCOMPARE(start.opened(), start.first());
    QCOMPARE(start.prompts.count(), 0);
}

void TestStartUp::theFirstFileIsNotMadeTwice()
{
    TestStart start;
    start.settings.lastFile.clear();
    QVERIFY(QFile::copy(start.file.path(), start.first()));
    QCOMPARE(start.opened(), start.first());
}

void TestStartUp::whatCannotBeOpenedIsAskedAbout_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); ///< null: there is no such file
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("cause");
    const QString gone = u"gone.btict"_s;
    const QString stick = u"stick/gone.btict"_s;
    const QString strange = u"strange.btict"_s;
    const QByteArray text = "no data file";
    const Language en = Language::English;
    const Language vi = Language::Vietnamese;
    QTest::newRow("it is gone") << gone << QByteArray() << en << u"is not there"_s;
    QTest::newRow("it is gone, in Vietnamese")
        << gone << QByteArray() << vi << u"Kh\u00f4ng th\u1ea5y t\u1ec7p"_s;
    QTest::newRow("its stick is out") << stick << QByteArray() << en << u"stick"_s;
    QTest::newRow("its stick is out, in Vietnamese") << stick << QByteArray() << vi << u"USB"_s;
    QTest::newRow("it is something else") << strange << text << en << u"not a data file"_s;
    QTest::newRow("it is something else, in Vietnamese")
        << strange << text << vi << u"kh\u00f4ng ph\u1ea3i"_s;
}

void TestStartUp::whatCannotBeOpenedIsAskedAbout()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(Language, language);
    QFETCH(QString, cause);
    TestStart start(language);
    if (!content.isNull())
        start.file.write(name, content);
    start.settings.lastFile = start.file.in(name);
    start.prompts.answerChoose(std::nullopt);
    const auto store = start.open();
    QVERIFY(!store);
    QVERIFY(start.prompts.isDone());
    const QString question = start.prompts.last().text;
    QVERIFY2(question.contains(start.settings.lastFile), qPrintable(question));
    QVERIFY2(question.contains(cause), qPrintable(question));
    QVERIFY(!QFileInfo::exists(start.first()));
}

void TestStartUp::aLockedFileIsWaitedFor()
{
    TestStart start;
    start.prompts.mostWaited = std::chrono::milliseconds(5000);
    RawDatabase other(start.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++ticks == 10)
            other.run(u"ROLLBACK"_s);
    });
    timer.start(20);
    QCOMPARE(start.opened(), start.file.path());
    QVERIFY(ticks >= 10);
    QVERIFY(start.prompts.waitedFor.contains(start.file.path()));
    QCOMPARE(start.prompts.count(), 0);
}

void TestStartUp::aLockedFileIsTriedAgain()
{
    TestStart start;
    RawDatabase other(start.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    start.prompts.answerChoose(Again);
    start.prompts.answerChoose(std::nullopt);
    const auto store = start.open();
    QVERIFY(start.prompts.isDone());
    QCOMPARE(store.error().kind, Core::Error::Kind::FileBusy);
    QVERIFY(start.prompts.last().text.contains(u"in use by another program"_s));
    QCOMPARE(start.prompts.last().answers.size(), 3); // reading is not possible either
}

void TestStartUp::aDriveThatDoesNotAnswerIsGivenUp()
{
    TestStart start;
    const auto answer = std::make_shared<QSemaphore>();
    const Gui::FileOpener opener(start.prompts, start.file.clock(),
                                 [answer](const QString &) { answer->acquire(); });
    QElapsedTimer timer;
    timer.start();
    const auto opened = opener.open(start.file.path());
    answer->release(); // long after the person has given up
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Core::Error::Kind::Cancelled);
    QVERIFY(start.prompts.waitedFor.startsWith(u"Opening"_s));
    QVERIFY(start.prompts.waitedFor.contains(start.file.path()));
}

void TestStartUp::aSlowDriveIsWaitedFor()
{
    TestStart start;
    start.prompts.mostWaited = std::chrono::seconds(5);
    const Gui::FileOpener opener(start.prompts, start.file.clock(),
                                 [](const QString &) { QThread::msleep(300); });
    QVERIFY(opener.open(start.file.path()));
    QVERIFY(!start.prompts.waitedFor.isEmpty());
}

void TestStartUp::noOtherFileTakesItsPlace()
{
    TestStart start;
    QVERIFY(QFile::copy(start.file.path(), start.first())); // as it is after a first start
    RawDatabase other(start.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    start.prompts.answerChoose(std::nullopt);
    QVERIFY(!start.open());
    QCOMPARE(start.settings.lastFile, start.file.path());
}

void TestStartUp::anotherFileIsChosen()
{
    TestStart start;
    const TestFile other;
    start.settings.lastFile = start.file.in(u"gone.btict"_s);
    start.prompts.answerChoose(Another);
    start.prompts.answerOpen(other.path());
    QCOMPARE(start.opened(), other.path());
    QVERIFY(start.prompts.isDone());
}

void TestStartUp::aNewFileIsMade()
{
    TestStart start;
    start.settings.lastFile = start.file.in(u"gone.btict"_s);
    start.prompts.answerChoose(New);
    start.prompts.answerSave(start.file.in(u"N\u0103m 2026"_s));
    QCOMPARE(start.opened(), start.file.in(u"N\u0103m 2026.btict"_s));
    QVERIFY(start.prompts.isDone());
    // One that is there is not made anew: it is asked about again.
    TestStart again;
    again.settings.lastFile = again.file.in(u"gone.btict"_s);
    again.prompts.answerChoose(New);
    again.prompts.answerSave(again.file.path());
    again.prompts.answerChoose(std::nullopt);
    QCOMPARE(again.open().error().kind, Core::Error::Kind::FileExists);
}

void TestStartUp::choosingCanBeGivenUp()
{
    TestStart start;
    start.settings.lastFile = start.file.in(u"gone.btict"_s);
    start.prompts.answerChoose(Another);
    start.prompts.answerOpen({});
    start.prompts.answerChoose(std::nullopt);
    QCOMPARE(start.open().error().kind, Core::Error::Kind::FileNotFound);
    QVERIFY(start.prompts.isDone());
}

void TestStartUp::aNewerFileIsNotOfferedForReading()
{
    TestStart start;
    RawDatabase other(start.file.path());
    QVERIFY(other.run(u"PRAGMA user_version = 1000"_s));
    start.prompts.answerChoose(std::nullopt);
    QCOMPARE(start.open().error().kind, Core::Error::Kind::NewerFile);
    QCOMPARE(start.prompts.last().answers.size(), 3);
}

void TestStartUp::theLastFileIsKnownAtOnce()
{
    TestStart start;
    Models::Session session(start.open().value(), Language::English, u"lan"_s);
    start.settings.lastFile.clear();
    const Gui::MainWindow window(session, start.settings, start.file.clock(), &start.prompts);
    QCOMPARE(Gui::Settings::load().lastFile, start.file.path()); // nobody has quit yet
}

void TestStartUp::aChosenFileIsTheLastOne()
{
    TestStart start;
    Models::Session session(start.open().value(), Language::English, u"lan"_s);
    Gui::MainWindow window(session, start.settings, start.file.clock(), &start.prompts);
    const TestFile other;
    start.prompts.answerOpen(other.path());
    window.findChild<QAction *>(u"openFile"_s)->trigger();
    QCOMPARE(Gui::Settings::load().lastFile, other.path());
}

QTEST_MAIN(TestStartUp)
#include "tst_startup.moc"
