// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "tests/ui/support/unread.h"
#include "ui/mainwindow.h"
#include "ui/pages/briefs/agencydialog.h"
#include "ui/pages/briefs/brieftextsdialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using Core::FailingStatement;
using Core::Language;
using Gui::ImportAssistant;

namespace {

const QDate today(2026, 3, 2);

/// What the two dialogs of the office keep.
struct Office
{
    QList<Core::AgencyProfile> agencies;
    Core::BriefTexts texts;

    bool operator==(const Office &) const = default;
};

Office stored(const TestSession &test)
{
    const auto store = test.file.open();
    return {*store->office().agencies(), *store->office().briefTexts(store->mainProgramme()->id)};
}

} // namespace

/// All dialogs in both languages: none can replace what it could not read, and what cannot be
/// stored is said and can be stored again.
class TestFailingDialogs : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSavedThatWasNotRead_data() { addDialogs(); }
    void nothingIsSavedThatWasNotRead();
    void whatCannotBeSavedIsSaid_data() { addDialogs(); }
    void whatCannotBeSavedIsSaid();
    void anImportSaysWhatFails_data();
    void anImportSaysWhatFails();
    void aCorrectionThatCannotBeComparedIsTriedAgain();

private:
    static void addDialogs();
    static std::unique_ptr<QDialog> make(const QString &which, Models::Session &session);
    static QPushButton *button(const QDialog &dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(which);
    }
};

void TestFailingDialogs::addDialogs()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<Language>("language");
    for (const char *which : {"agency", "texts"}) {
        const QString name = QString::fromLatin1(which);
        QTest::addRow("%s in Vietnamese", which) << name << Language::Vietnamese;
        QTest::addRow("%s in English", which) << name << Language::English;
    }
}

std::unique_ptr<QDialog> TestFailingDialogs::make(const QString &which, Models::Session &session)
{
    std::unique_ptr<QDialog> dialog;
    if (which == u"agency"_s)
        dialog = std::make_unique<Gui::AgencyDialog>(session, today);
    else
        dialog = std::make_unique<Gui::BriefTextsDialog>(session);
    dialog->show();
    return dialog;
}

void TestFailingDialogs::nothingIsSavedThatWasNotRead()
{
    QFETCH(QString, which);
    QFETCH(Language, language);
    Gui::installLanguage(language);
    TestSession test(language);
    const Office before = stored(test);
    const QStringList whole = Unread::texts(*make(which, test.session));
    int nth = 1;
    for (;; ++nth) {
        std::unique_ptr<QDialog> dialog;
        {
            const FailingStatement failing(nth);
            dialog = make(which, test.session);
            if (!failing.isReached())
                break;
        }
        QVERIFY(Unread::areRight(*dialog, Unread::sentence(test.session, language), language));
        QVERIFY(!dialog->findChild<QWidget *>(u"form"_s)->isVisible());
        QVERIFY(!button(*dialog, QDialogButtonBox::Save)->isEnabled());
        if (QPushButton *defaults = button(*dialog, QDialogButtonBox::RestoreDefaults))
            QVERIFY(!defaults->isEnabled());
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(stored(test) == before);
        QVERIFY(Unread::tryAgain(*dialog));
        QCOMPARE(Unread::texts(*dialog), whole);
        QVERIFY(button(*dialog, QDialogButtonBox::Save)->isEnabled());
        dialog->accept();
        QVERIFY(stored(test) == before);
    }
    QVERIFY(nth > 1);
}

void TestFailingDialogs::whatCannotBeSavedIsSaid()
{
    QFETCH(QString, which);
    QFETCH(Language, language);
    Gui::installLanguage(language);
    TestSession test(language);
    const Office before = stored(test);
    const QString typed = u"\u0110\u1ec1 ngh\u1ecb."_s;
    int nth = 1;
    for (;; ++nth) {
        const auto dialog = make(which, test.session);
        if (which == u"agency"_s)
            dialog->findChild<QLineEdit *>(u"signer"_s)->setText(typed);
        else
            dialog->findChild<QPlainTextEdit *>(u"proposalsVi"_s)->setPlainText(typed);
        {
            const FailingStatement failing(nth);
            dialog->accept();
            if (!failing.isReached() || !dialog->isVisible())
                break;
        }
        const auto *message = dialog->findChild<QLabel *>(u"message"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), Unread::sentence(test.session, language));
        QVERIFY(stored(test) == before);
    }
    QVERIFY(nth > 3);
    QVERIFY(stored(test) != before);
}

void TestFailingDialogs::anImportSaysWhatFails_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Vietnamese") << Language::Vietnamese;
    QTest::newRow("in English") << Language::English;
}

void TestFailingDialogs::anImportSaysWhatFails()
{
    QFETCH(Language, language);
    Gui::installLanguage(language);
    for (int nth = 1;; ++nth) {
        TestSession test(language);
        ScriptedPrompts prompts;
        ImportAssistant assistant(test.session, prompts, test.file.in(u"mappings.ini"_s));
        const Assistant user(assistant);
        assistant.show();
        std::optional<FailingStatement> failing;
        test.file.write(u"table.csv"_s, "indicator,period,value\nCQS03T,2021,84.5\n");
        prompts.answerOpen(test.file.in(u"table.csv"_s));
        failing.emplace(nth);
        user.press("browse");
        int failures = 0;
        while (assistant.currentId() != ImportAssistant::Done && failures < 2) {
            const int before = assistant.currentId();
            const bool isLast = before == ImportAssistant::Preview;
            if ((isLast ? user.commit() : user.next()) != before)
                continue;
            ++failures;
            QVERIFY2(user.find<QLabel>("message")->isVisible(), qPrintable(QString::number(nth)));
            QCOMPARE(user.text("message"), Unread::sentence(test.session, language));
            QVERIFY(!test.stored(u"CQS03T"_s, 2021));
        }
        const bool isReached = failing->isReached();
        failing.reset();
        QCOMPARE(assistant.currentId(), int(ImportAssistant::Done));
        QVERIFY(isReached || failures == 0);
        QCOMPARE(test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
        if (!isReached)
            break;
    }
}

void TestFailingDialogs::aCorrectionThatCannotBeComparedIsTriedAgain()
{
    Gui::installLanguage(Language::English);
    TestSession test;
    ScriptedPrompts prompts;
    ImportAssistant assistant(test.session, prompts, test.file.in(u"mappings.ini"_s));
    const Assistant user(assistant);
    assistant.show();
    test.file.write(u"table.csv"_s, "indicator,period,value\nCQS03T,2021,84.5\nXHS06,2021,131.2\n");
    prompts.answerOpen(test.file.in(u"table.csv"_s));
    user.press("browse");
    for (int page = 0; page < 3; ++page)
        user.next();
    QCOMPARE(assistant.currentId(), int(ImportAssistant::Preview));
    QVERIFY(!user.canImport());
    QAbstractItemModel &table = user.table("preview");
    const int value = table.columnCount() - 1;
    {
        const FailingStatement failing(1);
        Assistant::choose(table, 1, value, u"31.2"_s);
        QVERIFY(failing.isReached());
    }
    QVERIFY(Unread::areRight(*assistant.currentPage(),
                             Unread::sentence(test.session, Language::English), Language::English));
    QVERIFY(!user.canImport());
    QVERIFY(Unread::tryAgain(*assistant.currentPage()));
    QVERIFY(user.canImport());
}

QTEST_MAIN(TestFailingDialogs)
#include "tst_failingdialogs.moc"
