// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "tests/ui/support/unread.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/dataentry/valuepanel.h"
#include "ui/pages/dataentry/warningpanel.h"
#include "ui/pages/journal/journalpage.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Core::FailingStatement;
using Core::Language;

namespace {

using Act = std::function<void(DataEntry &)>;

struct Write
{
    const char *name;
    Act act;
};

void fillNote(const DataEntry &entry)
{
    auto *note = entry.page.findChild<Gui::ValuePanel *>()->findChild<QLineEdit *>(u"note"_s);
    note->setText(u"counted anew"_s);
    emit note->editingFinished();
}

/// By its place from the end: others come before.
void chooseFromMenu(const DataEntry &entry, int fromEnd)
{
    QMenu *menu = entry.find<QToolButton>("cells")->menu();
    emit menu->aboutToShow();
    menu->actions().at(menu->actions().size() - fromEnd)->trigger();
}

/// What a person does on the page; the current cell is CQS03T in 2021, which holds 70.
const QList<Write> &writes()
{
    static const QList<Write> list{
        {"a value",
         [](DataEntry &entry) {
             const Grid grid(entry);
             grid.view->model()->setData(grid.view->currentIndex(), u"84.5"_s, Qt::EditRole);
         }},
        {"a cleared cell", [](DataEntry &entry) { Grid(entry).press(Qt::Key_Delete); }},
        {"a paste",
         [](DataEntry &entry) {
             QGuiApplication::clipboard()->setText(u"81\t82\n"_s);
             Grid(entry).view->setFocus();
             QTest::keySequence(Grid(entry).view, QKeySequence::Paste);
         }},
        {"not applicable", [](DataEntry &entry) { chooseFromMenu(entry, 2); }},
        {"a note", [](DataEntry &entry) { fillNote(entry); }},
        {"an undo", [](DataEntry &entry) { entry.test.session.undo(); }},
    };
    return list;
}

/// Acts while the `nth` statement fails; gives whether there were so many.
bool failsAt(int nth, const std::function<void()> &act)
{
    const FailingStatement failing(nth);
    act();
    QCoreApplication::processEvents();
    return failing.isReached();
}

QStringList stateOf(const TestSession &test)
{
    QStringList lines;
    const auto observations = test.file.open()->observations().of(test.unit(Core::homeKey));
    for (const Core::Observation &one : *observations)
        lines << u"%1 %2 %3 %4"_s.arg(one.key.indicator.value())
                     .arg(one.key.period.code(), one.note)
                     .arg(one.value.value_or(-1));
    return lines;
}

} // namespace

/// Every write of the data entry page and the journal: each statement fails once. Either it is
/// stored, or nothing is and a sentence says why.
class TestFailingWrites : public QObject
{
    Q_OBJECT

private slots:
    void aWriteIsStoredOrSaid_data();
    void aWriteIsStoredOrSaid();
    void aRefusedNoteStaysWithItsCell();
    void aFailedUndoStaysOnTheStack();
    void anAnswerIsStoredOrSaid();
    void aRestoredValueIsStoredOrSaid();
    void aGridThatCouldNotBeReadTakesNoValue();
};

void TestFailingWrites::aWriteIsStoredOrSaid_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Language>("language");
    for (int i = 0; i < writes().size(); ++i) {
        QTest::addRow("%s in Vietnamese", writes().at(i).name) << i << Language::Vietnamese;
        QTest::addRow("%s in English", writes().at(i).name) << i << Language::English;
    }
}

void TestFailingWrites::aWriteIsStoredOrSaid()
{
    QFETCH(int, number);
    QFETCH(Language, language);
    DataEntry entry(language);
    QString told;
    connect(&entry.test.session, &Models::Session::failed, &entry.page,
            [&](const Core::Error &error) {
                told = Core::errorSentence(error, entry.test.session.book());
            });
    const Grid grid(entry);
    const QString sentence = Unread::sentence(entry.test.session, language);
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"edit"_s));
    const QStringList before = stateOf(entry.test);
    int nth = 1;
    for (;; ++nth) {
        grid.goTo(u"CQS03T"_s, 2021);
        told.clear();
        const bool isReached = failsAt(nth, [&] { writes().at(number).act(entry); });
        if (stateOf(entry.test) != before)
            break;
        QVERIFY2(isReached, qPrintable(QString::number(nth)));
        QVERIFY2(grid.message->text() == sentence || told == sentence,
                 qPrintable(u"%1: %2, %3"_s.arg(nth).arg(grid.message->text(), told)));
    }
    QVERIFY(nth > 2);
}

void TestFailingWrites::aRefusedNoteStaysWithItsCell()
{
    DataEntry entry;
    const Grid grid(entry);
    const QString sentence = Unread::sentence(entry.test.session, Language::English);
    auto *panel = entry.page.findChild<Gui::ValuePanel *>();
    auto *note = panel->findChild<QLineEdit *>(u"note"_s);
    auto *source = panel->findChild<QLineEdit *>(u"source"_s);
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"edit"_s));
    grid.goTo(u"CQS03T"_s, 2021);
    QVERIFY(failsAt(1, [&] { fillNote(entry); }));
    QVERIFY(entry.test.session.waiting().isEmpty()); // a damaged file takes it never
    QCOMPARE(note->text(), u"counted anew"_s);
    grid.goTo(u"CQS03T"_s, 2022);
    QCOMPARE(note->text(), QString());
    QCOMPARE(grid.message->text(), QString()); // which is about the other cell
    grid.goTo(u"CQS03T"_s, 2021);
    QCOMPARE(note->text(), u"counted anew"_s);
    QCOMPARE(grid.message->text(), sentence);
    source->setText(u"Report 12"_s); // takes the note along
    emit source->editingFinished();
    QCOMPARE(grid.message->text(), QString());
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->note, u"counted anew"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->source, u"Report 12"_s);
    entry.test.session.undo();
    QCOMPARE(note->text(), QString());
}

void TestFailingWrites::aFailedUndoStaysOnTheStack()
{
    TestSession test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 70)}, u"first"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 71)}, u"second"_s));
    for (const bool isUndo : {true, false}) {
        int nth = 1;
        for (;; ++nth) {
            const bool isReached = failsAt(nth, [&] {
                if (isUndo)
                    test.session.undo();
                else
                    test.session.redo();
            });
            const bool isDone = test.session.undoStack().index() == (isUndo ? 1 : 2);
            const auto value = test.stored(u"CQS03T"_s, 2021)->value;
            QCOMPARE(value, std::optional(isUndo == isDone ? 70.0 : 71.0));
            if (isDone)
                break;
            QVERIFY(isReached);
        }
        QVERIFY(nth > 2);
    }
}

void TestFailingWrites::anAnswerIsStoredOrSaid()
{
    DataEntry entry;
    raiseWarnings(entry.test, {u"XHS06"_s});
    entry.find<QTabWidget>("tabs")->setCurrentIndex(1);
    auto *panel = entry.page.findChild<Gui::WarningPanel *>();
    auto *table = panel->findChild<QTableView *>(u"table"_s);
    int nth = 1;
    for (;; ++nth) {
        table->clearSelection();
        table->selectRow(0);
        entry.prompts.answerAsk(u"counted anew"_s);
        const int asked = entry.prompts.count();
        entry.prompts.expectError();
        const bool isReached =
            failsAt(nth, [&] { panel->findChild<QPushButton *>(u"accept"_s)->click(); });
        if (!entry.test.file.open()->answers().accepted()->isEmpty())
            break;
        QVERIFY2(isReached, qPrintable(QString::number(nth)));
        QCOMPARE(entry.prompts.count(), asked + 2);
        QCOMPARE(entry.prompts.last().text,
                 Unread::sentence(entry.test.session, Language::English));
        table->clearSelection();
        table->selectRow(0);
        entry.prompts.answerAsk(std::nullopt);
        panel->findChild<QPushButton *>(u"accept"_s)->click();
        QCOMPARE(entry.prompts.last().preset, u"counted anew"_s); // need not be written twice
    }
    QVERIFY(nth > 2);
}

void TestFailingWrites::aRestoredValueIsStoredOrSaid()
{
    TestPage<Gui::JournalPage> journal;
    TestSession &test = journal.test;
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 70)}, u"first"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 71)}, u"second"_s));
    int nth = 1;
    for (;; ++nth) {
        journal.find<QTableView>("table")->selectRow(0);
        const int asked = journal.prompts.count();
        journal.prompts.expectError();
        const bool isReached = failsAt(nth, [&] { journal.find<QPushButton>("restore")->click(); });
        if (test.stored(u"CQS03T"_s, 2021)->value == std::optional(70.0))
            break;
        QVERIFY(isReached);
        QCOMPARE(journal.prompts.count(), asked + 1);
        QCOMPARE(journal.prompts.last().text, Unread::sentence(test.session, Language::English));
    }
    QVERIFY(nth > 2);
}

void TestFailingWrites::aGridThatCouldNotBeReadTakesNoValue()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    auto *notice = entry.find<QWidget>("gridBox")->findChild<Gui::ReadNotice *>();
    for (int nth = 1; !notice->isVisible(); ++nth) // the session reads first, then the grid
        QVERIFY(failsAt(nth, [&] { entry.test.session.readAgain(); }));
    QVERIFY(grid.view->isVisible());
    QVERIFY(!(grid.view->currentIndex().flags() & Qt::ItemIsEditable));
    QVERIFY(!grid.view->model()->setData(grid.view->currentIndex(), u"84.5"_s, Qt::EditRole));
    QCOMPARE(grid.message->text(), Unread::sentence(entry.test.session, Language::English));
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(Unread::tryAgain(entry.page));
    QVERIFY(grid.view->model()->setData(grid.view->currentIndex(), u"84.5"_s, Qt::EditRole));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
}

QTEST_MAIN(TestFailingWrites)
#include "tst_failingwrites.moc"
