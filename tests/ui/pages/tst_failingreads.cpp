// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scenes.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "tests/ui/support/unread.h"
#include "tests/ui/support/warnings.h"
#include "ui/mainwindow.h"

using namespace Qt::Literals::StringLiterals;
using Core::FailingStatement;
using Core::Language;

namespace {

/// The statement that is made to fail next: all in turn with READ_EVERY_STATEMENT set, else ever
/// fewer, others in each language: 1, 2, 6, 18 ... and 1, 3, 9, 27 ...
int nextOf(int nth, Language language)
{
    static const bool isLong = qEnvironmentVariableIsSet("READ_EVERY_STATEMENT");
    if (isLong)
        return nth + 1;
    return nth == 1 && language == Language::Vietnamese ? 2 : 3 * nth;
}

} // namespace

/// All pages in both languages: each statement that a page makes the file run fails once.
class TestFailingReads : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeReadFirstIsSaid_data() { addScenes(); }
    void whatCannotBeReadFirstIsSaid();
    void whatWasReadBeforeStays_data() { addScenes(); }
    void whatWasReadBeforeStays();
    void anotherChoiceDoesNotShowTheRowsOfTheLast_data() { addScenes(); }
    void anotherChoiceDoesNotShowTheRowsOfTheLast();
    void aSessionThatCouldNotReadShowsNoPage_data() { addScenes(); }
    void aSessionThatCouldNotReadShowsNoPage();

private:
    static void addScenes();
    void prepare(Language language);
    std::unique_ptr<Gui::Page> shown(Models::Session &session, const Scenes::Scene &scene,
                                     bool isArranged = true);

    ScriptedPrompts m_prompts;
};

void TestFailingReads::addScenes()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<Language>("language");
    for (int i = 0; i < Scenes::all().size(); ++i) {
        QTest::addRow("%s in Vietnamese", Scenes::all().at(i).name) << i << Language::Vietnamese;
        QTest::addRow("%s in English", Scenes::all().at(i).name) << i << Language::English;
    }
}

void TestFailingReads::prepare(Language language)
{
    Gui::applyTheme(*qApp, Gui::Theme::Light);
    Gui::installLanguage(language);
}

std::unique_ptr<Gui::Page> TestFailingReads::shown(Models::Session &session,
                                                   const Scenes::Scene &scene, bool isArranged)
{
    return Scenes::shown(scene, session, m_prompts, isArranged);
}

void TestFailingReads::whatCannotBeReadFirstIsSaid()
{
    QFETCH(int, scene);
    QFETCH(Language, language);
    prepare(language);
    TestSession test(language);
    raiseWarnings(test, {u"XHS06"_s});
    const QString sentence = Unread::sentence(test.session, language);
    const QStringList all = Unread::texts(*shown(test.session, Scenes::all().at(scene)));
    for (int nth = 1;; nth = nextOf(nth, language)) {
        std::unique_ptr<Gui::Page> page;
        {
            const FailingStatement failing(nth);
            page = shown(test.session, Scenes::all().at(scene));
            if (!failing.isReached())
                break;
        }
        // What was read again since need not be said.
        if (Unread::notices(*page).isEmpty()) {
            const QStringList more = Unread::beyond(Unread::texts(*page), all);
            QVERIFY2(more.isEmpty(), qPrintable(QString::number(nth) + u'\n' + more.join(u'\n')));
            continue;
        }
        QVERIFY2(Unread::areRight(*page, sentence, language), qPrintable(QString::number(nth)));
        const QStringList more = Unread::beyond(Unread::texts(*page), all);
        QVERIFY2(more.isEmpty(), qPrintable(QString::number(nth) + u'\n' + more.join(u'\n')));
        QVERIFY(Unread::tryAgain(*page));
        QCOMPARE(Unread::beyond(all, Unread::texts(*page)), QStringList());
    }
}

void TestFailingReads::whatWasReadBeforeStays()
{
    QFETCH(int, scene);
    QFETCH(Language, language);
    prepare(language);
    TestSession test(language);
    raiseWarnings(test, {u"XHS06"_s});
    const QString sentence = Unread::sentence(test.session, language);
    const auto page = shown(test.session, Scenes::all().at(scene));
    const QStringList all = Unread::texts(*page);
    int nth = 1;
    for (;; nth = nextOf(nth, language)) {
        {
            const FailingStatement failing(nth);
            test.session.readAgain();
            QCoreApplication::processEvents();
            if (!failing.isReached())
                break;
        }
        QVERIFY2(Unread::areRight(*page, sentence, language), qPrintable(QString::number(nth)));
        QCOMPARE(Unread::beyond(Unread::texts(*page), all), QStringList());
        const QStringList gone = Unread::beyond(all, Unread::texts(*page));
        QVERIFY2(gone.isEmpty(), qPrintable(QString::number(nth) + u'\n' + gone.join(u'\n')));
        QVERIFY(Unread::tryAgain(*page));
        QCOMPARE(Unread::texts(*page), all);
    }
    QVERIFY(nth > 3);
}

void TestFailingReads::anotherChoiceDoesNotShowTheRowsOfTheLast()
{
    QFETCH(int, scene);
    QFETCH(Language, language);
    prepare(language);
    TestSession test(language);
    const QString sentence = Unread::sentence(test.session, language);
    const auto page = shown(test.session, Scenes::all().at(scene));
    const QStringList before = Unread::texts(*page);
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    QCoreApplication::processEvents();
    const QStringList after = Unread::texts(*page);
    for (int nth = 1;; nth = nextOf(nth, language)) {
        test.session.setUnit(test.session.store().home());
        QCoreApplication::processEvents();
        {
            const FailingStatement failing(nth);
            test.session.setUnit(test.unit(u"d-ba-tri"_s));
            QCoreApplication::processEvents();
            if (!failing.isReached())
                break;
        }
        if (Unread::notices(*page).isEmpty()) { // what was read again since
            QCOMPARE(Unread::texts(*page), after);
            continue;
        }
        QVERIFY2(Unread::areRight(*page, sentence, language), qPrintable(QString::number(nth)));
        const bool hasMoved = test.session.unit() == test.unit(u"d-ba-tri"_s);
        const QStringList more = Unread::beyond(Unread::texts(*page), hasMoved ? after : before);
        QVERIFY2(more.isEmpty(), qPrintable(QString::number(nth) + u'\n' + more.join(u'\n')));
        QVERIFY(Unread::tryAgain(*page));
        QCOMPARE(test.session.unit(), test.unit(u"d-ba-tri"_s)); // what was chosen
        QCOMPARE(Unread::beyond(after, Unread::texts(*page)), QStringList());
    }
}

void TestFailingReads::aSessionThatCouldNotReadShowsNoPage()
{
    QFETCH(int, scene);
    QFETCH(Language, language);
    prepare(language);
    const TestFile file;
    for (int nth = 1;; nth = nextOf(nth, language)) {
        auto store = file.open();
        std::unique_ptr<Models::Session> session;
        {
            const FailingStatement failing(nth);
            session = std::make_unique<Models::Session>(std::move(store), language, u"lan"_s);
            if (!failing.isReached())
                break;
        }
        const auto page = shown(*session, Scenes::all().at(scene), false);
        QVERIFY(Unread::areRight(*page, Unread::sentence(*session, language), language));
        QCOMPARE(Unread::texts(*page), QStringList());
        QVERIFY(Unread::tryAgain(*page));
        QVERIFY(!Unread::texts(*page).isEmpty());
    }
}

QTEST_MAIN(TestFailingReads)
#include "tst_failingreads.moc"
