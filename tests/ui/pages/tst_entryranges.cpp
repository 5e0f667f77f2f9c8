// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "tests/ui/support/user.h"

#include <QClipboard>
#include <QMenu>
#include <QProcess>
#include <QToolButton>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using Core::Language;

namespace {

void putOnClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

/// A block as Excel puts it on the clipboard: a line a row.
QString lines(int count, const QString &cell)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += cell + u"\r\n"_s;
    return text;
}

/// Goes over to the areas of the indicator that the current cell belongs to.
void showAreas(const DataEntry &entry, const Grid &grid, const QString &code, int year)
{
    grid.goTo(code, year);
    entry.find<QToolButton>("byArea")->click();
    grid.view->setFocus();
}

int communesWith(const DataEntry &entry, const QString &code, int year)
{
    int count = 0;
    const QList<Core::Observation> stored =
        *entry.test.file.open()->observations().of(entry.test.indicator(code));
    for (const Core::Observation &one : stored) {
        const Core::Unit *unit = entry.test.session.catalogue().unit(one.key.unit);
        count += unit->kind == Core::UnitKind::Commune && one.key.period.year() == year;
    }
    return count;
}

} // namespace

class TestEntryRanges : public QObject
{
    Q_OBJECT

private slots:
    void enterAfterARunOfTabsReturnsToItsFirstColumn();
    void anArrowEndsTheRun();
    void shiftEnterGoesUp();
    void tabWithoutAValueGoesRight();
    void controlAndArrowGoToTheEdgeOfTheData();
    void controlShiftAndArrowSelect();
    void f2GoesOnWithWhatIsThere();
    void deleteClearsTheRangeAsOneStep();
    void controlDFillsDown();
    void controlDOnOneCellTakesTheOneAbove();
    void copiedCellsAreTabSeparated();
    void aCopiedRangeComesBackUnchanged();
    void oneFormatForTheWholePaste();
    void anUndecidedPasteIsAskedAbout();
    void oneCellFillsTheSelection();
    void aBlockThatDoesNotFitIsRefused();
    void statesAndReasonsOfAbsenceArePasted();
    void aPasteIsOneUndoStepInTheJournal();
    void linesThatEndWithAReturnAreRows();
    void whatNoSpreadsheetHoldsIsNotPasted();
    void communesOfTheProvinceHaveARowEach();
    void aMistakeInRow93OfTheCommunes();
    void theRightRowsCanBePastedWithoutTheWrongOne();
    void anEndedCommuneTakesNoValue();
    void aWrongTextStaysWhenLeftByMouse();
    void notApplicableIsSetForARange();
    void aPartOfABreakdownGetsARow();
    void searchFindsWithoutMarks();
    void aKillAfterAnEditLosesNothing();
};

void TestEntryRanges::enterAfterARunOfTabsReturnsToItsFirstColumn()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    for (const auto &value : {u"70"_s, u"72"_s}) {
        grid.type(value);
        grid.press(Qt::Key_Tab);
    }
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2023));
    grid.type(u"75"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2021));
    QCOMPARE(grid.text(u"CQS03T"_s, 2022), u"72"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->value, std::optional(75.0));
}

void TestEntryRanges::anArrowEndsTheRun()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_Tab);
    grid.press(Qt::Key_Right);
    grid.press(Qt::Key_Return);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2023));
}

void TestEntryRanges::shiftEnterGoesUp()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03H"_s, 2021);
    grid.type(u"70"_s);
    grid.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021));
    QVERIFY(entry.test.stored(u"CQS03H"_s, 2021));
}

void TestEntryRanges::tabWithoutAValueGoesRight()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_Tab);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2022));
    QVERIFY(!grid.editor());
    grid.press(Qt::Key_Backtab);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021));
}

void TestEntryRanges::controlAndArrowGoToTheEdgeOfTheData()
{
    DataEntry entry;
    auto &session = entry.test.session;
    QVERIFY(session.record({entry.test.value(u"CQS03T"_s, 2021, 70),
                            entry.test.value(u"CQS03T"_s, 2022, 72),
                            entry.test.value(u"CQS03T"_s, 2023, 75)},
                           u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2023)); // the last filled one
    grid.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2030)); // nothing more: the end
    grid.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2023)); // the next filled one
}

void TestEntryRanges::controlShiftAndArrowSelect()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record(
        {entry.test.value(u"CQS03T"_s, 2021, 70), entry.test.value(u"CQS03T"_s, 2022, 72)},
        u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid.selection(), QSize(2, 1));
    grid.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(grid.selection(), QSize(2, 2));
}

void TestEntryRanges::f2GoesOnWithWhatIsThere()
{
    DataEntry entry(Language::Vietnamese);
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 84.5)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_F2);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), u"84,5"_s);
    grid.press(Qt::Key_End);
    grid.type(u"5"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.55));
}

void TestEntryRanges::deleteClearsTheRangeAsOneStep()
{
    DataEntry entry;
    auto &session = entry.test.session;
    QVERIFY(session.record({entry.test.value(u"CQS03T"_s, 2021, 70),
                            entry.test.value(u"CQS03T"_s, 2022, 72),
                            entry.test.value(u"CQS03H"_s, 2021, 60)},
                           u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 2);
    const int steps = session.undoStack().count();
    grid.press(Qt::Key_Delete);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2022));
    QVERIFY(!entry.test.stored(u"CQS03H"_s, 2021));
    QCOMPARE(session.undoStack().count(), steps + 1);
    session.undoStack().undo();
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2022)->value, std::optional(72.0));
    QCOMPARE(entry.test.journal(u"CQS03H"_s),
             (QStringList{u">60 edit"_s, u"60> clear"_s, u">60 undo"_s}));
}

void TestEntryRanges::controlDFillsDown()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70.25)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(3, 1);
    grid.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->value, std::optional(70.25));
    QCOMPARE(entry.test.stored(u"CQS03X"_s, 2021)->value, std::optional(70.25));
    QCOMPARE(entry.test.journal(u"CQS03X"_s), QStringList{u">70.25 fill"_s});
}

void TestEntryRanges::controlDOnOneCellTakesTheOneAbove()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03H"_s, 2021);
    grid.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->value, std::optional(70.0));
}

void TestEntryRanges::copiedCellsAreTabSeparated()
{
    DataEntry entry(Language::Vietnamese);
    QVERIFY(entry.test.session.record(
        {entry.test.value(u"CQS03T"_s, 2021, 1.25), entry.test.value(u"CQS03H"_s, 2022, 60)},
        u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 2);
    grid.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1,25\t\n\t60\n"_s);
}

void TestEntryRanges::aCopiedRangeComesBackUnchanged()
{
    DataEntry entry(Language::Vietnamese);
    Core::Observation absent = entry.test.value(u"CQS03H"_s, 2021, 0);
    absent.value.reset();
    absent.absence = Core::Absence::NotApplicable;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 12.345), absent},
                                      u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 1);
    grid.press(Qt::Key_C, Qt::ControlModifier);
    grid.goTo(u"CQS03T"_s, 2023);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->value, std::optional(12.345));
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2023)->absence,
             std::optional(Core::Absence::NotApplicable));
}

void TestEntryRanges::oneFormatForTheWholePaste()
{
    // "1.234" alone could be 1234; beside "78,5" it is.
    const DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(u"78,5\n7,25\n"_s);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(78.5));
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->value, std::optional(7.25));
    QVERIFY2(grid.message->text().contains(u"decimal comma"_s), qPrintable(grid.message->text()));
    putOnClipboard(u"1.234\t2,5\n"_s);
    grid.goTo(u"HT01"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"HT01"_s, 2021)->value, std::optional(1234.0));
}

void TestEntryRanges::anUndecidedPasteIsAskedAbout()
{
    DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(u"1.234\t5.678\n"_s);
    grid.goTo(u"HT01"_s, 2021);
    entry.prompts.answerChoose(std::nullopt);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!entry.test.stored(u"HT01"_s, 2021));
    entry.prompts.answerChoose(1);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"HT01"_s, 2021)->value, std::optional(1.234));
    QCOMPARE(entry.test.stored(u"HT01"_s, 2022)->value, std::optional(5.678));
}

void TestEntryRanges::oneCellFillsTheSelection()
{
    const DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(u"64"_s);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 2);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    for (const int year : {2021, 2022}) {
        QCOMPARE(entry.test.stored(u"CQS03T"_s, year)->value, std::optional(64.0));
        QCOMPARE(entry.test.stored(u"CQS03H"_s, year)->value, std::optional(64.0));
    }
}

void TestEntryRanges::aBlockThatDoesNotFitIsRefused()
{
    const DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(lines(100, u"50"_s));
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(grid.message->text().contains(u"100"_s));
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
}

void TestEntryRanges::statesAndReasonsOfAbsenceArePasted()
{
    const DataEntry entry(Language::Vietnamese);
    const Grid grid(entry);
    putOnClipboard(u"Ho\u00e0n th\u00e0nh\tch\u01b0a \u0111\u1ebfn h\u1ea1n\n"_s);
    grid.goTo(u"CQS02"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS02"_s, 2021)->state, std::optional(Core::MilestoneState::Done));
    QCOMPARE(entry.test.stored(u"CQS02"_s, 2022)->absence, std::optional(Core::Absence::NotYetDue));
}

void TestEntryRanges::aPasteIsOneUndoStepInTheJournal()
{
    DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(u"50\t51\n60\t61\n"_s);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    auto &undo = entry.test.session.undoStack();
    QCOMPARE(undo.count(), 1);
    undo.undo();
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!entry.test.stored(u"CQS03H"_s, 2022));
    undo.redo();
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2022)->value, std::optional(61.0));
    QCOMPARE(entry.test.journal(u"CQS03T"_s),
             (QStringList{u">50 paste"_s, u">51 paste"_s, u"51> undo"_s, u"50> undo"_s,
                          u">50 redo"_s, u">51 redo"_s}));
}

void TestEntryRanges::linesThatEndWithAReturnAreRows()
{
    DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(u"5\r6"_s);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(5.0));
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->value, std::optional(6.0));
}

void TestEntryRanges::whatNoSpreadsheetHoldsIsNotPasted()
{
    DataEntry entry;
    const Grid grid(entry);
    putOnClipboard(QString(1'000'000, u'5'));
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY2(grid.message->text().contains(u"A1"_s), qPrintable(grid.message->text()));
    QVERIFY2(grid.message->text().contains(u"32767"_s), qPrintable(grid.message->text()));
}

void TestEntryRanges::communesOfTheProvinceHaveARowEach()
{
    DataEntry entry;
    entry.test.session.setAsOf(2020);
    const Grid grid(entry);
    showAreas(entry, grid, u"HT02X"_s, 2020);
    QCOMPARE(grid.view->model()->rowCount(), 157 + 3); // the total, the province, the difference
    QVERIFY(grid.view->isColumnHidden(Models::EntryModel::Unit));
    QCOMPARE(grid.view->model()
                 ->headerData(0, Qt::Vertical, Qt::DisplayRole)
                 .toString()
                 .section(u' ', 0, 0),
             u"28756"_s);
    entry.find<QToolButton>("byIndicator")->click();
    QCOMPARE(grid.view->model()->rowCount(), 47);
}

void TestEntryRanges::aMistakeInRow93OfTheCommunes()
{
    DataEntry entry(Language::Vietnamese);
    entry.test.session.setAsOf(2020);
    const Grid grid(entry);
    showAreas(entry, grid, u"CQS03X"_s, 2020);
    // The block of an office: 157 communes; the province and the districts are not in it.
    QString block = lines(92, u"61,5"_s) + u"615\r\n"_s + lines(64, u"61,5"_s);
    putOnClipboard(block);
    entry.prompts.answerChoose(std::nullopt); // paste nothing
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(entry.prompts.isDone());
    QVERIFY2(entry.prompts.last().text.contains(u"D\u00f2ng 93"_s),
             qPrintable(entry.prompts.last().text));
    QVERIFY(entry.prompts.last().text.contains(u"615"_s));
    QCOMPARE(communesWith(entry, u"CQS03X"_s, 2020), 0);
    QCOMPARE(entry.test.session.undoStack().count(), 0);
    QCOMPARE(grid.view->currentIndex().row(), 92); // at the mistake
}

void TestEntryRanges::theRightRowsCanBePastedWithoutTheWrongOne()
{
    DataEntry entry;
    entry.test.session.setAsOf(2020);
    const Grid grid(entry);
    showAreas(entry, grid, u"CQS03X"_s, 2020);
    putOnClipboard(lines(92, u"61.5"_s) + u"615\r\n"_s + lines(64, u"61.5"_s));
    entry.prompts.answerChoose(0);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(grid.message->text().contains(u"156 cells pasted"_s),
             qPrintable(grid.message->text()));
    const int stored = communesWith(entry, u"CQS03X"_s, 2020);
    QCOMPARE(stored, 156);
    QCOMPARE(entry.test.session.undoStack().count(), 1);
    entry.test.session.undoStack().undo();
    QCOMPARE(communesWith(entry, u"CQS03X"_s, 2020), 0);
    entry.test.session.undoStack().redo();
    QCOMPARE(communesWith(entry, u"CQS03X"_s, 2020), stored);
}

void TestEntryRanges::anEndedCommuneTakesNoValue()
{
    DataEntry entry;
    entry.test.session.setAsOf(2020);
    const Grid grid(entry);
    showAreas(entry, grid, u"CQS03X"_s, 2020);
    const QAbstractItemModel *model = grid.view->model();
    const int column = int(headerTexts(*model).indexOf(u"2026"_s));
    const QModelIndex cell = model->index(5, column);
    QVERIFY(cell.data(Models::EntryModel::IsClosedRole).toBool());
    QVERIFY(!model->flags(cell).testFlag(Qt::ItemIsEditable));
    grid.view->setCurrentIndex(cell);
    grid.type(u"5"_s);
    QVERIFY(!grid.editor());
    putOnClipboard(u"5"_s);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(grid.message->text().contains(u"2026"_s), qPrintable(grid.message->text()));
}

void TestEntryRanges::aWrongTextStaysWhenLeftByMouse()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"101"_s);
    QTest::mouseClick(grid.view->viewport(), Qt::LeftButton, {},
                      grid.view->visualRect(grid.cell(u"CQS03X"_s, 2021)).center());
    QTest::qWait(50);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), u"101"_s);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2021));
    QVERIFY(grid.message->text().contains(u"101"_s));
    grid.press(Qt::Key_Escape);
    QVERIFY(!grid.editor());
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
}

void TestEntryRanges::notApplicableIsSetForARange()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(2, 1);
    QMenu *menu = entry.find<QToolButton>("cells")->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"&Not applicable"_s)
            action->trigger();
    }
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->absence,
             std::optional(Core::Absence::NotApplicable));
    QCOMPARE(grid.text(u"CQS03H"_s, 2021), u"n/a"_s);
    QVERIFY(grid.cell(u"CQS03H"_s, 2021).data(Models::EntryModel::AbsenceRole).toBool());
}

void TestEntryRanges::aPartOfABreakdownGetsARow()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"KTS02"_s, 2021);
    entry.prompts.answerAsk(u"N\u00f4ng nghi\u1ec7p"_s);
    QMenu *menu = entry.find<QToolButton>("cells")->menu();
    emit menu->aboutToShow();
    menu->actions().last()->trigger();
    const QAbstractItemModel *model = grid.view->model();
    const QModelIndex part =
        grid.cell(u"KTS02"_s, 2021).siblingAtRow(grid.cell(u"KTS02"_s, 2021).row() + 1);
    QCOMPARE(model->headerData(part.row(), Qt::Vertical, Qt::DisplayRole).toString().trimmed(),
             u"N\u00f4ng nghi\u1ec7p"_s);
    grid.view->setCurrentIndex(part);
    grid.type(u"4.5"_s);
    grid.press(Qt::Key_Return);
    const Core::ObservationKey key{entry.test.indicator(u"KTS02"_s),
                                   entry.test.session.unit(),
                                   Core::Period::year(2021),
                                   u"N\u00f4ng nghi\u1ec7p"_s,
                                   {}};
    QCOMPARE((*entry.test.file.open()->observations().find(key))->value, std::optional(4.5));
    QCOMPARE(entry.test.session.situation().of(u"KTS02"_s)->assessment.targets.first().worstPart,
             u"N\u00f4ng nghi\u1ec7p"_s);
}

void TestEntryRanges::searchFindsWithoutMarks()
{
    DataEntry entry(Language::Vietnamese);
    entry.test.session.setAsOf(2020);
    const Grid grid(entry);
    showAreas(entry, grid, u"CQS03X"_s, 2020);
    QTest::keyClick(grid.view, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(entry.find<QLineEdit>("search")->hasFocus());
    QTest::keyClicks(entry.find<QLineEdit>("search"), u"mo cay"_s);
    const int rows = grid.view->model()->rowCount();
    QCOMPARE(rows, 16 + 13); // the communes of both districts of that name
}

/// What the killed program does: it types a value, and is gone.
void typeAndDie(const QString &path)
{
    Gui::installLanguage(Language::English);
    const Core::SystemClock clock;
    Models::Session session(std::move(*Core::Store::open(path, clock)), Language::English,
                            u"kim.ngan"_s);
    ScriptedPrompts prompts;
    Gui::DataEntryPage page(session, prompts);
    page.resize(1100, 620);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        return;
    auto *view = page.findChild<QTableView *>(u"grid"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->headerData(row, Qt::Vertical).toString().startsWith(u"CQS03T "_s))
            view->setCurrentIndex(
                view->model()->index(row, int(headerTexts(*view->model()).indexOf(u"2021"_s))));
    }
    view->setFocus();
    QTest::keyClicks(view, u"8"_s);
    QTest::keyClicks(view->viewport()->findChild<QLineEdit *>(), u"4.5"_s);
    QTest::keyClick(view->viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    std::raise(SIGKILL);
}

void TestEntryRanges::aKillAfterAnEditLosesNothing()
{
    const TestFile file;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--type-and-die"_s, file.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const auto store = file.open();
    const Core::IndicatorId indicator = store->catalogue().indicator(u"CQS03T"_s)->id;
    const auto stored =
        store->observations().find({indicator, store->home(), Core::Period::year(2021), {}, {}});
    QCOMPARE((*stored)->value, std::optional(84.5));
    QCOMPARE(store->journal().entries(u"CQS03T"_s)->last().after, std::optional(u"84.5"_s));
    QVERIFY(store->check()->journal.isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--type-and-die"_s) {
        typeAndDie(arguments.value(2));
        return 1;
    }
    TestEntryRanges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_entryranges.moc"
