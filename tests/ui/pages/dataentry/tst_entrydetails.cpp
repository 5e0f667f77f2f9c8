// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "tests/ui/support/user.h"
#include "ui/pages/dataentry/valuepanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using Core::Language;

namespace {

Core::Observation fraction(const DataEntry &entry, int year)
{
    Core::Observation one = entry.test.value(u"CQS01"_s, year, 78.5);
    one.numerator = 157;
    one.denominator = 200;
    one.source = u"S\u1edf N\u1ed9i v\u1ee5"_s;
    one.firmness = Core::Firmness::Official;
    return one;
}

void fill(const DataEntry &entry, const char *name, const QString &text)
{
    auto *line = entry.find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    line->insert(text); // as an input method does, which keys cannot
    QTest::keyClick(line, Qt::Key_Return);
}

void enter(const Grid &grid, const QString &code, int year, const QString &text)
{
    grid.goTo(code, year);
    grid.type(text);
    grid.press(Qt::Key_Return);
}

bool isMarked(const QLineEdit *field)
{
    return field->palette().color(QPalette::Base) != QPalette().color(QPalette::Base);
}

} // namespace

/// Nothing that belongs to a value goes or stays without a word, whatever door the next one takes.
class TestEntryDetails : public QObject
{
    Q_OBJECT

private slots:
    void aFractionIsNotLostUnasked_data();
    void aFractionIsNotLostUnasked();
    void whatLeavesIsNamedAndCanBeKept();
    void aClearedCellSaysWhatWentWithIt();
    void aFigureFromThePanelLosesItsOldSource();
    void whatWasJustFilledInStays();
    void detailsMayComeBeforeTheValue();
    void waitingDetailsAreShownAgain();
    void oneSourceForAllThatIsEnteredNext();
    void theSourceForAllCanBeSwitchedOff();
    void halfAFractionIsMarked();
    void aWrongFractionStaysInItsFields();
    void anotherWindowStoresNoField();
};

void TestEntryDetails::aFractionIsNotLostUnasked_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("typed") << false;
    QTest::newRow("pasted") << true;
}

void TestEntryDetails::aFractionIsNotLostUnasked()
{
    QFETCH(bool, isPasted);
    DataEntry entry;
    const Core::Observation before = fraction(entry, 2021);
    QVERIFY(entry.test.session.record({before}, u"value"_s));
    const Grid grid(entry);
    const auto put = [&] {
        if (!isPasted)
            return enter(grid, u"CQS01"_s, 2021, u"81"_s);
        QGuiApplication::clipboard()->setText(u"81"_s);
        grid.goTo(u"CQS01"_s, 2021);
        grid.press(Qt::Key_V, Qt::ControlModifier);
    };
    entry.prompts.answerChoose(std::nullopt);
    put();
    QVERIFY(entry.prompts.isDone());
    for (const auto &part : {u"157"_s, u"200"_s, u"78.5"_s, u"81"_s})
        QVERIFY2(entry.prompts.last().text.contains(part), qPrintable(entry.prompts.last().text));
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021), std::optional(before));
    if (grid.editor()) // what was typed is still there
        grid.press(Qt::Key_Escape);
    entry.prompts.answerChoose(0);
    put();
    QVERIFY(entry.prompts.isDone());
    const auto after = entry.test.stored(u"CQS01"_s, 2021);
    QCOMPARE(after->value, std::optional(81.0));
    QVERIFY(!after->numerator && !after->denominator && !after->firmness);
    QVERIFY(entry.find<QLabel>("left")->text().contains(u"numerator"_s));
}

void TestEntryDetails::whatLeavesIsNamedAndCanBeKept()
{
    DataEntry entry(Language::Vietnamese);
    Core::Observation before = entry.test.value(u"CQS03T"_s, 2021, 70);
    before.source = u"S\u1edf TT&TT"_s;
    before.firmness = Core::Firmness::Official;
    QVERIFY(entry.test.session.record({before}, u"value"_s));
    const Grid grid(entry);
    enter(grid, u"CQS03T"_s, 2021, u"71"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->source, QString());
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021)->firmness);
    QVERIFY(entry.find<QLabel>("left")->isVisible());
    QVERIFY(entry.find<QLabel>("left")->text().contains(u"CQS03T"_s));
    entry.find<QPushButton>("keepDetails")->click();
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->source, u"S\u1edf TT&TT"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->firmness,
             std::optional(Core::Firmness::Official));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(71.0));
    enter(grid, u"CQS03H"_s, 2021, u"50"_s); // nothing leaves
    QVERIFY(!entry.find<QLabel>("left")->isVisible());
}

void TestEntryDetails::aClearedCellSaysWhatWentWithIt()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({fraction(entry, 2021)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    grid.press(Qt::Key_Delete);
    QVERIFY(!entry.test.stored(u"CQS01"_s, 2021));
    QVERIFY(entry.find<QLabel>("left")->text().contains(u"source"_s));
    QVERIFY(!entry.find<QPushButton>("keepDetails")->isVisible()); // there is no figure
    QCOMPARE(entry.prompts.count(), 0);
}

void TestEntryDetails::aFigureFromThePanelLosesItsOldSource()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({fraction(entry, 2021)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    fill(entry, "numerator", u"160"_s);
    const auto stored = entry.test.stored(u"CQS01"_s, 2021);
    QCOMPARE(stored->value, std::optional(80.0));
    QCOMPARE(stored->source, QString());
    QVERIFY(!stored->firmness);
    QVERIFY(entry.find<QLabel>("left")->isVisible());
}

void TestEntryDetails::whatWasJustFilledInStays()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({fraction(entry, 2021)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    fill(entry, "source", u"H\u1ecdp giao ban"_s);
    fill(entry, "numerator", u"160"_s);
    const auto stored = entry.test.stored(u"CQS01"_s, 2021);
    QCOMPARE(stored->value, std::optional(80.0));
    QCOMPARE(stored->source, u"H\u1ecdp giao ban"_s);
    QVERIFY(!stored->firmness);
}

void TestEntryDetails::detailsMayComeBeforeTheValue()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    fill(entry, "source", u"UBND t\u1ec9nh"_s);
    fill(entry, "note", u"by telephone"_s);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY2(grid.message->text().startsWith(u"Kept"_s), qPrintable(grid.message->text()));
    enter(grid, u"CQS03H"_s, 2021, u"9"_s); // another cell has nothing of it
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->source, QString());
    enter(grid, u"CQS03T"_s, 2021, u"66"_s);
    const auto stored = entry.test.stored(u"CQS03T"_s, 2021);
    QCOMPARE(stored->value, std::optional(66.0));
    QCOMPARE(stored->source, u"UBND t\u1ec9nh"_s);
    QCOMPARE(stored->note, u"by telephone"_s);
    enter(grid, u"CQS03T"_s, 2021, u"67"_s); // once
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->note, QString());
}

void TestEntryDetails::waitingDetailsAreShownAgain()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    fill(entry, "document", u"12/BC"_s);
    grid.goTo(u"CQS03T"_s, 2022);
    QCOMPARE(entry.find<QLineEdit>("document")->text(), QString());
    grid.goTo(u"CQS03T"_s, 2021);
    QCOMPARE(entry.find<QLineEdit>("document")->text(), u"12/BC"_s);
    QVERIFY(!entry.page.heldInput(Gui::Page::Leaving::File).isEmpty());
    QVERIFY(entry.page.heldInput(Gui::Page::Leaving::View).isEmpty());
}

void TestEntryDetails::oneSourceForAllThatIsEnteredNext()
{
    DataEntry entry;
    Core::Observation old = entry.test.value(u"CQS03X"_s, 2021, 40);
    old.source = u"old"_s;
    QVERIFY(entry.test.session.record({old}, u"value"_s));
    const Grid grid(entry);
    entry.find<QLineEdit>("originSource")->insert(u"B\u00e1o c\u00e1o qu\u00fd"_s);
    QTest::keyClicks(entry.find<QLineEdit>("originDocument"), u"88/BC"_s);
    QVERIFY(entry.find<QCheckBox>("hasOrigin")->isChecked());
    enter(grid, u"CQS03T"_s, 2021, u"61"_s);
    QGuiApplication::clipboard()->setText(u"62\n63\n"_s);
    grid.goTo(u"CQS03H"_s, 2021);
    grid.press(Qt::Key_V, Qt::ControlModifier);
    for (const auto &code : {u"CQS03T"_s, u"CQS03H"_s, u"CQS03X"_s}) {
        QCOMPARE(entry.test.stored(code, 2021)->source, u"B\u00e1o c\u00e1o qu\u00fd"_s);
        QCOMPARE(entry.test.stored(code, 2021)->document, u"88/BC"_s);
    }
    grid.goTo(u"CQS01"_s, 2021); // and the panel's figures
    fill(entry, "numerator", u"5"_s);
    fill(entry, "denominator", u"10"_s);
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021)->document, u"88/BC"_s);
}

void TestEntryDetails::theSourceForAllCanBeSwitchedOff()
{
    DataEntry entry;
    const Grid grid(entry);
    entry.find<QLineEdit>("originSource")->insert(u"S\u1edf Y t\u1ebf"_s);
    entry.find<QCheckBox>("hasOrigin")->click();
    enter(grid, u"CQS03T"_s, 2021, u"61"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->source, QString());
    QCOMPARE(entry.find<QLineEdit>("originSource")->text(), u"S\u1edf Y t\u1ebf"_s);
    entry.find<QCheckBox>("hasOrigin")->click();
    enter(grid, u"CQS03T"_s, 2022, u"62"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2022)->source, u"S\u1edf Y t\u1ebf"_s);
}

void TestEntryDetails::halfAFractionIsMarked()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS01"_s, 2021, 70)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    fill(entry, "numerator", u"7"_s); // the other one is still to come
    QVERIFY(!isMarked(entry.find<QLineEdit>("denominator")));
    entry.find<QLineEdit>("note")->setFocus();
    QVERIFY(isMarked(entry.find<QLineEdit>("denominator")));
    QVERIFY(!entry.find<QLineEdit>("denominator")->toolTip().isEmpty());
    QVERIFY2(grid.message->text().contains(u"denominator"_s), qPrintable(grid.message->text()));
    QVERIFY(!entry.test.stored(u"CQS01"_s, 2021)->numerator);
    fill(entry, "denominator", u"10"_s);
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021)->denominator, std::optional(10.0));
    QVERIFY(!isMarked(entry.find<QLineEdit>("denominator")));
}

void TestEntryDetails::aWrongFractionStaysInItsFields()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    fill(entry, "numerator", u"250"_s);
    fill(entry, "denominator", u"200"_s);
    QVERIFY(isMarked(entry.find<QLineEdit>("denominator")));
    const QString sentence = grid.message->text();
    QVERIFY(sentence.contains(u"250"_s));
    grid.goTo(u"CQS01"_s, 2022); // nothing of it there
    QCOMPARE(grid.message->text(), QString());
    QCOMPARE(entry.find<QLineEdit>("denominator")->text(), QString());
    QVERIFY(!isMarked(entry.find<QLineEdit>("denominator")));
    grid.goTo(u"CQS01"_s, 2021); // all of it here
    QCOMPARE(entry.find<QLineEdit>("numerator")->text(), u"250"_s);
    QCOMPARE(entry.find<QLineEdit>("denominator")->text(), u"200"_s);
    QCOMPARE(grid.message->text(), sentence);
    QVERIFY(isMarked(entry.find<QLineEdit>("denominator")));
    QVERIFY(!entry.page.heldInput(Gui::Page::Leaving::File).isEmpty());
    fill(entry, "denominator", u"500"_s);
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021)->value, std::optional(50.0));
    QVERIFY(entry.page.heldInput(Gui::Page::Leaving::File).isEmpty());
}

void TestEntryDetails::anotherWindowStoresNoField()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({fraction(entry, 2021)}, u"value"_s));
    const Grid grid(entry);
    grid.goTo(u"CQS01"_s, 2021);
    auto *denominator = entry.find<QLineEdit>("denominator");
    denominator->setFocus();
    denominator->selectAll();
    QTest::keyClicks(denominator, u"20"_s); // of 200
    QWidget report;
    report.show();
    report.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&report));
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021), std::optional(fraction(entry, 2021)));
    QCOMPARE(denominator->text(), u"20"_s);
    report.hide();
    entry.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&entry.page));
    QTest::keyClicks(denominator, u"01"_s);
    QTest::keyClick(denominator, Qt::Key_Return);
    QCOMPARE(entry.test.stored(u"CQS01"_s, 2021)->denominator, std::optional(2001.0));
}

QTEST_MAIN(TestEntryDetails)
#include "tst_entrydetails.moc"
