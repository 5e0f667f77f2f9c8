// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "ui/pages/dataentry/celleditor.h"

#include <QClipboard>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Core::Language;

namespace {

/// Drags with the left button from the middle of one cell to that of another.
void drag(const Grid &grid, const QModelIndex &from, const QModelIndex &to)
{
    QWidget *cells = grid.view->viewport();
    const QPoint start = grid.view->visualRect(from).center();
    const QPoint end = grid.view->visualRect(to).center();
    QTest::mousePress(cells, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, end, cells->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(cells, &move);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, end);
}

std::optional<double> stored(const DataEntry &entry, const QString &code, int year)
{
    const auto value = entry.test.stored(code, year);
    return value ? value->value : std::nullopt;
}

} // namespace

/// The hands of somebody who has typed into Excel for twenty years.
class TestExcelKeys : public QObject
{
    Q_OBJECT

private slots:
    void arrowsStoreAndGoOn();
    void arrowsStayInTheTextThatIsEdited();
    void f2ChangesTheMode();
    void aDoubleClickEdits();
    void backspaceOpensAnEmptyCell();
    void typingGoesToWhereTheSelectionBegan();
    void aDraggedSelectionKeepsItsFirstCell();
    void enterAndTabWalkInTheSelection();
    void controlEnterFillsTheSelection();
    void controlEnterOfAWrongTextFillsNothing();
    void controlRFillsRight();
    void fillingKeepsEveryDigit();
    void fillingTakesStates();
    void anotherWindowAcceptsNothing();
    void nothingFlashesWhileADecimalIsTyped();
    void aNumberMayEndWithItsDecimalSign();
    void ownTextIsReadAsItIsWritten_data();
    void ownTextIsReadAsItIsWritten();
    void ownCellsArePastedExactly();
    void ownCellsOfALanguageArePastedInTheOther();
    void wordsAreReadAsWords_data();
    void wordsAreReadAsWords();
    void anUnknownWordIsRefused();
    void aSentenceAboutAnObjectiveIsKept();
    void aWordIsChosenFromTheList();
    void aStateIsEditedAsItsWord();
    void aLockedCellSaysWhy_data();
    void aLockedCellSaysWhy();
    void typingInALockedCellGoesNowhere();
    void whoTypesOnBlindlyChangesNothing();
};

void TestExcelKeys::arrowsStoreAndGoOn()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"5"_s);
    grid.press(Qt::Key_Right);
    grid.type(u"6"_s);
    grid.press(Qt::Key_Right);
    grid.type(u"7"_s);
    grid.press(Qt::Key_Down);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2023));
    grid.type(u"8"_s);
    grid.press(Qt::Key_Left);
    grid.type(u"9"_s);
    grid.press(Qt::Key_Up);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2022));
    QVERIFY(!grid.editor());
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(5.0));
    QCOMPARE(stored(entry, u"CQS03T"_s, 2022), std::optional(6.0));
    QCOMPARE(stored(entry, u"CQS03T"_s, 2023), std::optional(7.0));
    QCOMPARE(stored(entry, u"CQS03H"_s, 2023), std::optional(8.0));
    QCOMPARE(stored(entry, u"CQS03H"_s, 2022), std::optional(9.0));
}

void TestExcelKeys::arrowsStayInTheTextThatIsEdited()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 61)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_F2);
    grid.press(Qt::Key_Left);
    grid.type(u"7"_s);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_PageDown}) {
        grid.press(key);
        QVERIFY(grid.editor());
    }
    QCOMPARE(grid.editor()->text(), u"671"_s);
    grid.press(Qt::Key_Delete); // at the start, after Home
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(71.0));
}

void TestExcelKeys::f2ChangesTheMode()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"65"_s);
    grid.press(Qt::Key_F2);
    grid.press(Qt::Key_Left);
    QVERIFY(grid.editor());
    grid.type(u"4"_s);
    QCOMPARE(grid.editor()->text(), u"645"_s);
    grid.press(Qt::Key_Backspace);
    grid.press(Qt::Key_F2);
    grid.press(Qt::Key_Right);
    QVERIFY(!grid.editor());
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(65.0));
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2022));
}

void TestExcelKeys::aDoubleClickEdits()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 61)}, u"value"_s));
    const Grid grid(entry);
    const QPoint place = grid.view->visualRect(grid.cell(u"CQS03T"_s, 2021)).center();
    QTest::mouseClick(grid.view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(grid.view->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(grid.editor());
    grid.press(Qt::Key_Home);
    grid.press(Qt::Key_Right);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), u"61"_s);
}

void TestExcelKeys::backspaceOpensAnEmptyCell()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 33)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_Backspace);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), QString());
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(33.0));
    grid.press(Qt::Key_Escape);
    QCOMPARE(grid.text(u"CQS03T"_s, 2021), u"33"_s);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(33.0));
    grid.press(Qt::Key_Backspace);
    grid.press(Qt::Key_Return);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
}

void TestExcelKeys::typingGoesToWhereTheSelectionBegan()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(3, 2);
    QCOMPARE(grid.selection(), QSize(2, 3));
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021));
    grid.type(u"41"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(41.0));
    QVERIFY(!entry.test.stored(u"CQS03X"_s, 2022));
}

void TestExcelKeys::aDraggedSelectionKeepsItsFirstCell()
{
    const DataEntry entry;
    const Grid grid(entry);
    drag(grid, grid.cell(u"CQS03H"_s, 2023), grid.cell(u"CQS03T"_s, 2021)); // up and to the left
    QCOMPARE(grid.selection(), QSize(3, 2));
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2023));
    grid.type(u"42"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03H"_s, 2023), std::optional(42.0));
    // With Shift and a click, too.
    grid.goTo(u"CQS03T"_s, 2021);
    QTest::mouseClick(grid.view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      grid.view->visualRect(grid.cell(u"CQS03X"_s, 2022)).center());
    QCOMPARE(grid.selection(), QSize(2, 3));
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021));
}

void TestExcelKeys::enterAndTabWalkInTheSelection()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 2);
    for (const auto &value : {u"11"_s, u"12"_s, u"13"_s, u"14"_s}) {
        grid.type(value);
        grid.press(Qt::Key_Return);
        QCOMPARE(grid.selection(), QSize(2, 2));
    }
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021)); // round again
    QCOMPARE(stored(entry, u"CQS03H"_s, 2021), std::optional(12.0));
    QCOMPARE(stored(entry, u"CQS03T"_s, 2022), std::optional(13.0));
    QCOMPARE(stored(entry, u"CQS03H"_s, 2022), std::optional(14.0));
    grid.press(Qt::Key_Tab);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2022));
    grid.press(Qt::Key_Tab);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2021));
    grid.press(Qt::Key_Return, Qt::ShiftModifier);
    grid.press(Qt::Key_Backtab);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2022));
}

void TestExcelKeys::controlEnterFillsTheSelection()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 3);
    grid.type(u"47,5"_s);
    grid.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!grid.editor());
    for (int year = 2021; year <= 2023; ++year) {
        QCOMPARE(stored(entry, u"CQS03T"_s, year), std::optional(47.5));
        QCOMPARE(stored(entry, u"CQS03H"_s, year), std::optional(47.5));
    }
    QCOMPARE(grid.selection(), QSize(3, 2));
    QCOMPARE(entry.test.session.undoStack().count(), 1);
}

void TestExcelKeys::controlEnterOfAWrongTextFillsNothing()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 1);
    grid.type(u"475"_s);
    grid.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), u"475"_s);
    QVERIFY(grid.message->text().contains(u"475"_s));
    QVERIFY(!entry.test.stored(u"CQS03H"_s, 2021));
}

void TestExcelKeys::controlRFillsRight()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record(
        {entry.test.value(u"CQS03T"_s, 2021, 31), entry.test.value(u"CQS03H"_s, 2021, 32)},
        u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 3);
    grid.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2023), std::optional(31.0));
    QCOMPARE(stored(entry, u"CQS03H"_s, 2022), std::optional(32.0));
    grid.goTo(u"CQS03H"_s, 2024); // one cell takes the one to its left
    grid.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(stored(entry, u"CQS03H"_s, 2024), std::optional(32.0));
}

void TestExcelKeys::fillingKeepsEveryDigit()
{
    DataEntry entry;
    const double third = 100.0 / 3;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, third)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03H"_s, 2021);
    grid.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stored(entry, u"CQS03H"_s, 2021), std::optional(third));
}

void TestExcelKeys::fillingTakesStates()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS02"_s, 2021);
    grid.type(u"done"_s);
    grid.press(Qt::Key_Tab);
    grid.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS02"_s, 2022)->state, std::optional(Core::MilestoneState::Done));
}

void TestExcelKeys::anotherWindowAcceptsNothing()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"61"_s);
    QWidget report;
    report.show();
    report.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&report));
    QCoreApplication::processEvents();
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    report.hide();
    entry.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&entry.page));
    QVERIFY(grid.editor());
    QTRY_VERIFY(grid.editor()->hasFocus());
    QCOMPARE(grid.editor()->text(), u"61"_s);
    grid.type(u",5"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(61.5));
    QCOMPARE(entry.test.journal(u"CQS03T"_s), QStringList{u">61.5 edit"_s});
}

void TestExcelKeys::nothingFlashesWhileADecimalIsTyped()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"KTS04"_s, 2021);
    for (const auto &text : {u"5"_s, u"3"_s, u"/"_s, u"6"_s, u"3"_s}) {
        grid.type(text);
        QVERIFY2(grid.message->text().isEmpty() || grid.message->text().startsWith(u"Read as"_s),
                 qPrintable(grid.message->text()));
    }
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"KTS04"_s, 2021), std::optional(53.0));
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"78,"_s);
    QTest::qWait(900); // also after a pause
    QVERIFY2(grid.message->text().startsWith(u"Read as"_s), qPrintable(grid.message->text()));
    grid.type(u"x"_s);
    QCOMPARE(grid.message->text(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(grid.message->text().contains(u"78,x"_s), 3000); // now somebody waits
}

void TestExcelKeys::aNumberMayEndWithItsDecimalSign()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"5,"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(5.0));
}

void TestExcelKeys::ownTextIsReadAsItIsWritten_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("edited");
    QTest::newRow("Vietnamese") << Language::Vietnamese << u"1.234"_s << u"1.235"_s;
    QTest::newRow("English") << Language::English << u"1,234"_s << u"1,235"_s;
}

void TestExcelKeys::ownTextIsReadAsItIsWritten()
{
    QFETCH(Language, language);
    QFETCH(QString, shown);
    QFETCH(QString, edited);
    DataEntry entry(language);
    QVERIFY(entry.test.session.record({entry.test.value(u"HT01"_s, 2021, 1234)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"HT01"_s, 2021);
    grid.press(Qt::Key_F2);
    QCOMPARE(grid.editor()->text(), shown);
    grid.press(Qt::Key_Backspace);
    grid.type(u"5"_s);
    QCOMPARE(grid.editor()->text(), edited);
    grid.press(Qt::Key_Return);
    QCOMPARE(entry.prompts.count(), 0);
    QCOMPARE(stored(entry, u"HT01"_s, 2021), std::optional(1235.0));
}

void TestExcelKeys::ownCellsArePastedExactly()
{
    DataEntry entry(Language::Vietnamese);
    const double third = 100.0 / 3;
    QVERIFY(entry.test.session.record(
        {entry.test.value(u"HT01"_s, 2021, 1234), entry.test.value(u"CQS03T"_s, 2021, third)},
        u"values"_s));
    const Grid grid(entry);
    for (const auto &code : {u"HT01"_s, u"CQS03T"_s}) {
        grid.goTo(code, 2021);
        grid.press(Qt::Key_C, Qt::ControlModifier);
        grid.goTo(code, 2023);
        grid.press(Qt::Key_V, Qt::ControlModifier);
    }
    QCOMPARE(entry.prompts.count(), 0);
    QCOMPARE(stored(entry, u"HT01"_s, 2023), std::optional(1234.0));
    QCOMPARE(stored(entry, u"CQS03T"_s, 2023), std::optional(third));
    // The same text from elsewhere is asked about.
    QGuiApplication::clipboard()->setText(u"1.234"_s);
    grid.goTo(u"HT01"_s, 2024);
    entry.prompts.answerChoose(std::nullopt);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(entry.prompts.isDone());
}

void TestExcelKeys::ownCellsOfALanguageArePastedInTheOther()
{
    DataEntry entry(Language::Vietnamese);
    Core::Observation place = entry.test.value(u"KTS04"_s, 2021, 44);
    place.outOf = 1234; // shown without groups, but the place itself may have some
    QVERIFY(
        entry.test.session.record({entry.test.value(u"HT01"_s, 2021, 12345), place}, u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"HT01"_s, 2021);
    grid.press(Qt::Key_C, Qt::ControlModifier);
    entry.setLanguage(Language::English);
    grid.goTo(u"HT01"_s, 2022);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored(entry, u"HT01"_s, 2022), std::optional(12345.0));
    grid.goTo(u"KTS04"_s, 2021);
    grid.press(Qt::Key_C, Qt::ControlModifier);
    grid.goTo(u"KTS04"_s, 2022);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"KTS04"_s, 2022)->outOf, std::optional(1234));
    QCOMPARE(entry.prompts.count(), 0);
}

void TestExcelKeys::wordsAreReadAsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Core::MilestoneState>("state");
    using enum Core::MilestoneState;
    QTest::newRow("done already") << u"\u0110\u00e3 ho\u00e0n th\u00e0nh"_s << Done;
    QTest::newRow("finished") << u"\u0111\u00e3 xong"_s << Done;
    QTest::newRow("in short") << u"xong"_s << Done;
    QTest::newRow("complete") << u"ho\u00e0n th\u00e0nh"_s << Done;
    QTest::newRow("in English") << u"done"_s << Done;
    QTest::newRow("under way") << u"\u0111ang"_s << InProgress;
    QTest::newRow("under way without marks") << u"dang"_s << InProgress;
    QTest::newRow("not yet") << u"ch\u01b0a"_s << NotStarted;
}

void TestExcelKeys::wordsAreReadAsWords()
{
    QFETCH(QString, typed);
    QFETCH(Core::MilestoneState, state);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const DataEntry entry(language);
        const Grid grid(entry);
        grid.goTo(u"CQS05"_s, 2022);
        QTest::keyClicks(grid.view, u"x"_s); // any key opens the line
        grid.editor()->selectAll();
        grid.editor()->insert(typed); // as an input method does
        grid.press(Qt::Key_Return);
        QVERIFY2(entry.test.stored(u"CQS05"_s, 2022), qPrintable(grid.message->text()));
        QCOMPARE(entry.test.stored(u"CQS05"_s, 2022)->state, std::optional(state));
        QVERIFY(!grid.editor());
    }
}

void TestExcelKeys::anUnknownWordIsRefused()
{
    for (const auto &typed : {u"d"_s, u"finally"_s, u"3"_s}) {
        const DataEntry entry;
        const Grid grid(entry);
        grid.goTo(u"CQS05"_s, 2022);
        grid.type(typed);
        grid.press(Qt::Key_Return);
        QVERIFY(grid.editor());
        QCOMPARE(grid.editor()->text(), typed);
        QVERIFY2(grid.message->text().contains(u"not started, in progress or done"_s),
                 qPrintable(grid.message->text()));
        QVERIFY(!entry.test.stored(u"CQS05"_s, 2022));
    }
}

void TestExcelKeys::aSentenceAboutAnObjectiveIsKept()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"TQ01"_s, 2022);
    grid.type(u"Nearly there, two districts to go"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(entry.test.stored(u"TQ01"_s, 2022)->text, u"Nearly there, two districts to go"_s);
    grid.goTo(u"TQ01"_s, 2023);
    grid.type(u"not met"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(entry.test.stored(u"TQ01"_s, 2023)->state,
             std::optional(Core::MilestoneState::NotStarted));
}

void TestExcelKeys::aWordIsChosenFromTheList()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS05"_s, 2022);
    grid.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(grid.editor());
    auto *words = grid.editor()->findChild<QMenu *>(u"words"_s);
    QVERIFY(words);
    QCOMPARE(words->actions().size(), 3);
    words->actions().at(1)->trigger();
    words->close();
    QTRY_VERIFY(entry.test.stored(u"CQS05"_s, 2022));
    QCOMPARE(entry.test.stored(u"CQS05"_s, 2022)->state,
             std::optional(Core::MilestoneState::InProgress));
    QVERIFY(!grid.editor());
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS05"_s, 2022));
}

void TestExcelKeys::aStateIsEditedAsItsWord()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS05"_s, 2022);
    grid.type(u"done"_s);
    grid.press(Qt::Key_Return);
    grid.goTo(u"CQS05"_s, 2022);
    grid.press(Qt::Key_F2);
    QCOMPARE(grid.editor()->text(), u"Done"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(entry.test.journal(u"CQS05"_s, u"state"_s).size(), 1);
}

void TestExcelKeys::aLockedCellSaysWhy_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("word");
    QTest::newRow("values of another indicator") << u"TQ09"_s << 2021 << u"KTS04"_s;
    QTest::newRow("a unit that has ended") << u"CQS03T"_s << 2027 << u"did not exist in 2027"_s;
}

void TestExcelKeys::aLockedCellSaysWhy()
{
    QFETCH(QString, code);
    QFETCH(int, year);
    QFETCH(QString, word);
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_F2, Qt::Key_Backspace, Qt::Key_Delete}) {
        const DataEntry entry;
        const Grid grid(entry);
        grid.goTo(code, year);
        QCOMPARE(grid.message->text(), QString());
        grid.press(key);
        QVERIFY(!grid.editor());
        QVERIFY2(grid.message->text().contains(word), qPrintable(grid.message->text()));
    }
}

void TestExcelKeys::typingInALockedCellGoesNowhere()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"TQ09"_s, 2021);
    grid.type(u"5"_s); // no search for a cell that begins with 5
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"TQ09"_s, 2021));
    grid.view->setCurrentIndex(grid.cell(u"CQS03T"_s, 2021).siblingAtColumn(1));
    grid.type(u"5"_s);
    QVERIFY(grid.message->text().contains(u"year"_s));
}

/// "150", Enter, "44", Enter without a look at the screen.
void TestExcelKeys::whoTypesOnBlindlyChangesNothing()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"150"_s);
    grid.press(Qt::Key_Return);
    grid.type(u"44"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(grid.editor()->text(), u"150"_s);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    grid.press(Qt::Key_Backspace); // now somebody looks
    grid.type(u",5"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(stored(entry, u"CQS03T"_s, 2021), std::optional(15.5));
}

QTEST_MAIN(TestExcelKeys)
#include "tst_excelkeys.moc"
