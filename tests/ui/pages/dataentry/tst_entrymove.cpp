// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"

#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

namespace {

/// 121 of 154, with everything that can belong to a value.
Core::Observation wholeValue(const DataEntry &entry, const QString &code, int year)
{
    Core::Observation one = entry.test.value(code, year, 121.0 / 154 * 100);
    one.numerator = 121;
    one.denominator = 154;
    one.firmness = Core::Firmness::Preliminary;
    one.source = u"UBND huy\u1ec7n"_s;
    one.document = u"7/BC-UBND"_s;
    one.note = u"without Cho Lach"_s;
    return one;
}

} // namespace

class TestEntryMove : public QObject
{
    Q_OBJECT

private slots:
    void cuttingTakesNothingAway();
    void escapeTakesTheMarkAway();
    void aPasteMovesAllThatBelongsToTheValue();
    void aMoveIsOneStep();
    void aRangeMovesOverItself();
    void aMoveThatDoesNotFitMovesNothing();
    void anEditEndsTheCut();
    void cutTextCanBePastedElsewhere();
    void aSecondPasteCopies();
};

void TestEntryMove::cuttingTakesNothingAway()
{
    DataEntry entry;
    const Core::Observation value = wholeValue(entry, u"CQS03T"_s, 2021);
    QVERIFY(entry.test.session.record({value}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021), std::optional(value));
    QVERIFY2(grid.message->text().contains(u"Esc"_s), qPrintable(grid.message->text()));
    QCOMPARE(entry.test.session.undoStack().count(), 1);
}

void TestEntryMove::escapeTakesTheMarkAway()
{
    DataEntry entry;
    const Core::Observation value = wholeValue(entry, u"CQS03T"_s, 2021);
    QVERIFY(entry.test.session.record({value}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    const QImage marked = grid.view->viewport()->grab().toImage();
    grid.press(Qt::Key_Escape);
    QVERIFY(grid.view->viewport()->grab().toImage() != marked);
    QCOMPARE(grid.message->text(), QString());
    grid.goTo(u"CQS03T"_s, 2023); // what is pasted now is a copy
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021), std::optional(value));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->value, value.value);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->source, QString());
}

void TestEntryMove::aPasteMovesAllThatBelongsToTheValue()
{
    DataEntry entry;
    Core::Observation value = wholeValue(entry, u"CQS03T"_s, 2021);
    QVERIFY(entry.test.session.record({value}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    grid.goTo(u"CQS03H"_s, 2022);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    value.key = entry.test.value(u"CQS03H"_s, 2022, 0).key;
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2022), std::optional(value));
    QVERIFY2(grid.message->text().contains(u"moved"_s), qPrintable(grid.message->text()));
    QVERIFY(!entry.find<QLabel>("left")->isVisible()); // nothing was lost
}

void TestEntryMove::aMoveIsOneStep()
{
    DataEntry entry;
    const Core::Observation value = wholeValue(entry, u"CQS03T"_s, 2021);
    QVERIFY(entry.test.session.record({value}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    grid.goTo(u"CQS03T"_s, 2023);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    entry.test.session.undo();
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021), std::optional(value));
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2023));
    QVERIFY(entry.test.file.open()->check()->journal.isEmpty());
}

void TestEntryMove::aRangeMovesOverItself()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record(
        {entry.test.value(u"CQS03T"_s, 2021, 61), entry.test.value(u"CQS03T"_s, 2022, 62)},
        u"values"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.select(1, 2);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    grid.goTo(u"CQS03T"_s, 2022);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2022)->value, std::optional(61.0));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->value, std::optional(62.0));
}

void TestEntryMove::aMoveThatDoesNotFitMovesNothing()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"HT01"_s, 2021, 1234)}, u"value"_s));
    const Grid grid(entry);
    for (const auto &[code, year] :
         {std::pair(u"CQS03T"_s, 2021), std::pair(u"CQS05"_s, 2021), std::pair(u"HT01"_s, 2027)}) {
        grid.goTo(u"HT01"_s, 2021);
        grid.press(Qt::Key_X, Qt::ControlModifier);
        grid.goTo(code, year); // no percentage, no word, no province any more
        grid.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!grid.message->text().isEmpty());
        QCOMPARE(entry.test.stored(u"HT01"_s, 2021)->value, std::optional(1234.0));
        QVERIFY(!entry.test.stored(code, year) || code == u"HT01"_s);
    }
    QCOMPARE(entry.test.session.undoStack().count(), 1);
}

void TestEntryMove::anEditEndsTheCut()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 61)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    grid.goTo(u"CQS03H"_s, 2021);
    grid.type(u"5"_s);
    grid.press(Qt::Key_Return);
    grid.goTo(u"CQS03T"_s, 2023);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(entry.test.stored(u"CQS03T"_s, 2021));
}

void TestEntryMove::cutTextCanBePastedElsewhere()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 61.5)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"61.5\n"_s);
    QGuiApplication::clipboard()->setText(u"70"_s); // somebody else copies
    grid.goTo(u"CQS03T"_s, 2023);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2023)->value, std::optional(70.0));
    QVERIFY(entry.test.stored(u"CQS03T"_s, 2021));
}

void TestEntryMove::aSecondPasteCopies()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 61.5)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.press(Qt::Key_X, Qt::ControlModifier);
    for (const int year : {2023, 2024}) {
        grid.goTo(u"CQS03T"_s, year);
        grid.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(entry.test.stored(u"CQS03T"_s, year)->value, std::optional(61.5));
    }
    QVERIFY(entry.test.stored(u"CQS03T"_s, 2023));
}

QTEST_MAIN(TestEntryMove)
#include "tst_entrymove.moc"
