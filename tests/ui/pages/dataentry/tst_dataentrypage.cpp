// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "ui/pages/dataentry/completenessboard.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

class TestDataEntryPage : public QObject
{
    Q_OBJECT

private slots:
    void typedValuesAreStoredAtOnce_data();
    void typedValuesAreStoredAtOnce();
    void theReadingIsShownWhileTyping();
    void aWrongValueKeepsTheEditorOpen_data();
    void aWrongValueKeepsTheEditorOpen();
    void aWrongValueCanBeCorrected();
    void escapeGivesUp();
    void anAmbiguousNumberIsAskedAbout_data();
    void anAmbiguousNumberIsAskedAbout();
    void theReadingsAreShownInTheLanguage();
    void derivedCellsOpenNoEditor();
    void severalCellsOneAfterTheOther();
    void enterGoesDown();
    void tabGoesOnToTheRight();
    void undoShowsTheOldValue();
    void searchKeepsTheRightRow();
    void valuesOfShortPeriodsAreGoneTo();
    void aPartOfAnAreaIsGoneTo();
    void theLanguageChangesInPlace();
    void aHalfTypedValueSurvivesALanguageChange();
};

void TestDataEntryPage::typedValuesAreStoredAtOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a decimal comma") << u"CQS03T"_s << u"84,5"_s << 84.5 << u"84,5"_s;
    QTest::newRow("a decimal point") << u"CQS03T"_s << u"84.5"_s << 84.5 << u"84,5"_s;
    QTest::newRow("one digit") << u"CQS03T"_s << u"7"_s << 7.0 << u"7"_s;
    QTest::newRow("a place") << u"KTS04"_s << u"44/63"_s << 44.0 << u"44/63"_s;
    QTest::newRow("nought point eight six five") << u"KTS03"_s << u"0.865"_s << 0.865 << u"0,865"_s;
}

void TestDataEntryPage::typedValuesAreStoredAtOnce()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, shown);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        const DataEntry entry(Core::Language::Vietnamese);
        const Grid grid(entry);
        grid.goTo(code, 2021);
        grid.type(typed);
        QVERIFY(grid.editor());
        QCOMPARE(grid.editor()->text(), typed);
        grid.press(key);
        QTRY_VERIFY(entry.test.stored(code, 2021)); // the commit is queued
        QCOMPARE(entry.test.stored(code, 2021)->value, std::optional(value));
        QTRY_COMPARE(grid.text(code, 2021), shown);
        QCOMPARE(grid.message->text(), QString());
        QVERIFY(entry.prompts.count() == 0);
    }
}

void TestDataEntryPage::theReadingIsShownWhileTyping()
{
    const DataEntry entry(Core::Language::Vietnamese);
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"84.5"_s);
    QVERIFY2(grid.message->text().contains(u"84,5%"_s), qPrintable(grid.message->text()));
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    grid.type(u"x"_s);
    QVERIFY2(!grid.message->text().contains(u"84,5%"_s), qPrintable(grid.message->text()));
    QTRY_VERIFY(!grid.message->text().isEmpty()); // after a pause
}

void TestDataEntryPage::aWrongValueKeepsTheEditorOpen_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::newRow("more than all") << u"CQS03T"_s << u"101"_s;
    QTest::newRow("a word") << u"CQS03T"_s << u"abc"_s;
    QTest::newRow("the 64th of 63") << u"KTS04"_s << u"64/63"_s;
    QTest::newRow("a place of how many") << u"KTS04"_s << u"53"_s;
}

void TestDataEntryPage::aWrongValueKeepsTheEditorOpen()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        const DataEntry entry;
        const Grid grid(entry);
        grid.goTo(code, 2021);
        grid.type(typed);
        grid.press(key);
        QTest::qWait(50); // a commit would be queued
        QVERIFY2(grid.editor(), "the editor was closed");
        QCOMPARE(grid.editor()->text(), typed);
        QVERIFY2(grid.message->text().endsWith(u'.'), qPrintable(grid.message->text()));
        QVERIFY(grid.message->text().contains(typed.section(u'/', 0, 0)));
        QCOMPARE(grid.message->accessibleName(), grid.message->text());
        QVERIFY(!entry.test.stored(code, 2021));
    }
}

void TestDataEntryPage::aWrongValueCanBeCorrected()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"101"_s);
    grid.press(Qt::Key_Return);
    QVERIFY(grid.editor());
    grid.press(Qt::Key_Backspace);
    grid.press(Qt::Key_Return);
    QTRY_VERIFY(entry.test.stored(u"CQS03T"_s, 2021));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(10.0));
    QTRY_VERIFY(!grid.editor());
    QCOMPARE(grid.message->text(), QString());
}

void TestDataEntryPage::escapeGivesUp()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"HT02X"_s, 2020);
    grid.type(u"99"_s);
    grid.press(Qt::Key_Escape);
    QTRY_VERIFY(!grid.editor());
    QCOMPARE(grid.text(u"HT02X"_s, 2020), u"78.5"_s);
    QCOMPARE(entry.test.stored(u"HT02X"_s, 2020)->value, std::optional(78.5));
    QVERIFY(entry.test.journal(u"HT02X"_s).isEmpty());
    // What was said while typing no longer holds.
    QCOMPARE(grid.message->text(), QString());
}

void TestDataEntryPage::anAmbiguousNumberIsAskedAbout_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<double>("value");
    QTest::newRow("thousands") << 0 << true << 1234.0;
    QTest::newRow("thousandths") << 1 << true << 1.234;
    QTest::newRow("neither") << -1 << false << 0.0;
}

void TestDataEntryPage::anAmbiguousNumberIsAskedAbout()
{
    QFETCH(int, answer);
    QFETCH(bool, isStored);
    QFETCH(double, value);
    DataEntry entry;
    const Grid grid(entry);
    entry.prompts.answerChoose(answer < 0 ? std::nullopt : std::optional(answer));
    grid.goTo(u"KTS03"_s, 2021);
    grid.type(u"1.234"_s);
    grid.press(Qt::Key_Return);
    QTRY_COMPARE(entry.prompts.count(), 1);
    QVERIFY(entry.prompts.isDone());
    QCOMPARE(entry.prompts.last().answers.size(), 2);
    QVERIFY(entry.prompts.last().text.contains(u"1.234"_s));
    QCOMPARE(entry.test.stored(u"KTS03"_s, 2021).has_value(), isStored);
    if (isStored)
        QCOMPARE(entry.test.stored(u"KTS03"_s, 2021)->value, std::optional(value));
    else
        QVERIFY(!grid.message->text().isEmpty());
    QTest::qWait(50);
    QCOMPARE(entry.prompts.count(), 1);
}

void TestDataEntryPage::theReadingsAreShownInTheLanguage()
{
    DataEntry entry(Core::Language::Vietnamese);
    const Grid grid(entry);
    entry.prompts.answerChoose(std::nullopt);
    grid.goTo(u"HT01"_s, 2021);
    grid.type(u"1,234"_s);
    grid.press(Qt::Key_Return);
    QTRY_COMPARE(entry.prompts.count(), 1);
    QCOMPARE(entry.prompts.last().answers, (QStringList{u"1,234"_s, u"1.234"_s}));
}

void TestDataEntryPage::derivedCellsOpenNoEditor()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"TQ09"_s, 2021);
    grid.type(u"4"_s);
    QTest::keyClick(grid.view, Qt::Key_F2);
    QVERIFY(!grid.editor());
    QCOMPARE(grid.text(u"TQ09"_s, 2019), u"53/63"_s);
    grid.view->setCurrentIndex(grid.view->model()->index(0, 0));
    grid.type(u"4"_s);
    QVERIFY(!grid.editor());
}

void TestDataEntryPage::severalCellsOneAfterTheOther()
{
    const DataEntry entry;
    const Grid grid(entry);
    for (int year = 2021; year <= 2025; ++year) {
        grid.goTo(u"CQS03T"_s, year);
        grid.type(QString::number(year - 1950) + u".5"_s);
        grid.press(Qt::Key_Return);
        QTRY_VERIFY(entry.test.stored(u"CQS03T"_s, year));
        QTRY_VERIFY(!grid.editor());
        // The cursor stays where the work is.
        QVERIFY(grid.view->currentIndex().isValid());
        QCOMPARE(grid.view->currentIndex().column(), grid.cell(u"CQS03T"_s, year).column());
    }
    QCOMPARE(grid.text(u"CQS03T"_s, 2025), u"75.5"_s);
    QCOMPARE(entry.test.journal(u"CQS03T"_s).size(), 5);
    QVERIFY(entry.test.file.open()->check()->journal.isEmpty());
}

void TestDataEntryPage::enterGoesDown()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"84.5"_s);
    grid.press(Qt::Key_Return);
    QTRY_COMPARE(grid.view->currentIndex(), grid.cell(u"CQS03H"_s, 2021));
    grid.type(u"61"_s);
    grid.press(Qt::Key_Enter);
    QTRY_VERIFY(entry.test.stored(u"CQS03H"_s, 2021));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(entry.test.stored(u"CQS03H"_s, 2021)->value, std::optional(61.0));
}

void TestDataEntryPage::tabGoesOnToTheRight()
{
    const DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"84.5"_s);
    grid.press(Qt::Key_Tab);
    QTRY_COMPARE(grid.view->currentIndex(), grid.cell(u"CQS03T"_s, 2022));
    grid.type(u"86"_s);
    grid.press(Qt::Key_Tab);
    QTRY_VERIFY(entry.test.stored(u"CQS03T"_s, 2022));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
}

void TestDataEntryPage::undoShowsTheOldValue()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"HT02X"_s, 2020);
    grid.type(u"79"_s);
    grid.press(Qt::Key_Return);
    QTRY_COMPARE(grid.text(u"HT02X"_s, 2020), u"79"_s);
    entry.test.session.undoStack().undo();
    QCOMPARE(grid.text(u"HT02X"_s, 2020), u"78.5"_s);
    QCOMPARE(entry.test.stored(u"HT02X"_s, 2020)->value, std::optional(78.5));
    entry.test.session.undoStack().redo();
    QCOMPARE(grid.text(u"HT02X"_s, 2020), u"79"_s);
}

void TestDataEntryPage::searchKeepsTheRightRow()
{
    const DataEntry entry;
    const Grid grid(entry);
    QTest::keyClicks(entry.find<QLineEdit>("search"), u"dan so"_s);
    QCOMPARE(grid.view->model()->rowCount(), 1);
    grid.goTo(u"XHS06"_s, 2021);
    grid.type(u"31.2"_s);
    grid.press(Qt::Key_Return);
    QTRY_VERIFY(entry.test.stored(u"XHS06"_s, 2021));
    QCOMPARE(entry.find<QLineEdit>("search")->text(), u"dan so"_s);
    QCOMPARE(grid.view->model()->rowCount(), 1);
    QCOMPARE(entry.test.journal(u"TQ01"_s), QStringList());
}

void TestDataEntryPage::valuesOfShortPeriodsAreGoneTo()
{
    DataEntry entry(Core::Language::Vietnamese);
    Core::Observation half = entry.test.value(u"XHS06"_s, 2021, 41.5);
    half.key.period = Core::Period::halfYear(2021, 1);
    QVERIFY(entry.test.session.record({half}, u"value"_s));
    entry.test.session.setAsOf(2021);
    const Grid grid(entry);
    emit entry.page.findChild<Gui::CompletenessBoard *>()->activated(half.key);
    QCOMPARE(grid.view->currentIndex().data().toString(), u"41,5"_s);
    QCOMPARE(entry.find<QComboBox>("periods")->currentText(), u"C\u00e1c qu\u00fd n\u0103m 2021"_s);
    grid.type(u"42"_s);
    grid.press(Qt::Key_Return);
    QCOMPARE((*entry.test.file.open()->observations().find(half.key))->value, std::optional(42.0));
    QVERIFY(!entry.test.stored(u"XHS06"_s, 2021));
    half.key.period = Core::Period::month(2019, 5); // of another year than is looked at
    emit entry.page.findChild<Gui::CompletenessBoard *>()->activated(half.key);
    QVERIFY2(grid.message->text().contains(u"2019"_s), qPrintable(grid.message->text()));
}

void TestDataEntryPage::aPartOfAnAreaIsGoneTo()
{
    DataEntry entry;
    Core::Observation part = entry.test.value(u"KTS02"_s, 2021, 7, u"d-ba-tri"_s);
    part.key.part = u"N\u00f4ng nghi\u1ec7p"_s;
    QVERIFY(entry.test.session.record({part}, u"value"_s));
    const Grid grid(entry);
    emit entry.page.findChild<Gui::CompletenessBoard *>()->activated(part.key);
    QCOMPARE(grid.view->currentIndex().data().toString(), u"7"_s);
    QVERIFY(entry.find<QComboBox>("indicator")->currentText().endsWith(part.key.part));
    QCOMPARE(entry.find<QComboBox>("level")->currentText(), u"Districts"_s);
}

void TestDataEntryPage::theLanguageChangesInPlace()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"HT02X"_s, 2020);
    const QStringList english = headerTexts(*grid.view->model()).mid(0, 2);
    const QString placeholder = entry.find<QLineEdit>("search")->placeholderText();
    entry.setLanguage(Core::Language::Vietnamese);
    const QStringList vietnamese = headerTexts(*grid.view->model()).mid(0, 2);
    QVERIFY(vietnamese.at(0) != english.at(0) && vietnamese.at(1) != english.at(1));
    QVERIFY(entry.find<QLineEdit>("search")->placeholderText() != placeholder);
    QCOMPARE(grid.text(u"HT02X"_s, 2020), u"78,5"_s);
    QCOMPARE(grid.view->currentIndex(), grid.cell(u"HT02X"_s, 2020));
}

void TestDataEntryPage::aHalfTypedValueSurvivesALanguageChange()
{
    DataEntry entry;
    const Grid grid(entry);
    grid.goTo(u"CQS03T"_s, 2021);
    grid.type(u"84"_s);
    entry.setLanguage(Core::Language::Vietnamese);
    QVERIFY(grid.editor());
    QCOMPARE(grid.editor()->text(), u"84"_s);
}

QTEST_MAIN(TestDataEntryPage)
#include "tst_dataentrypage.moc"
