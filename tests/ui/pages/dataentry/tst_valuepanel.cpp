// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "tests/ui/support/user.h"
#include "ui/pages/dataentry/valuepanel.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The panel below the grid, with the cell of an indicator and year chosen.
struct Panel
{
    Panel(DataEntry &entry, const QString &code, int year)
        : entry(entry)
        , grid(entry)
    {
        grid.goTo(code, year);
    }

    template<class WidgetType>
    WidgetType *field(const char *name) const
    {
        auto *panel = entry.page.findChild<Gui::ValuePanel *>();
        return panel->findChild<WidgetType *>(QString::fromLatin1(name));
    }

    /// Types into a field and leaves it.
    void type(const char *name, const QString &text) const
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    DataEntry &entry;
    Grid grid;
};

} // namespace

class TestValuePanel : public QObject
{
    Q_OBJECT

private slots:
    void numeratorAndDenominatorGiveThePercentage();
    void aNumeratorAboveTheDenominatorIsRefused();
    void textThatIsNoNumberIsRefused();
    void sourceAndDocumentAreOfTheFigure();
    void firmnessIsChosen();
    void aReasonOfAbsenceTakesTheFigureAway();
    void aMilestoneHasDateAndEvidence();
    void aWrongDateIsRefused();
    void anObjectiveHasItsAssessment();
    void onlyFittingFieldsAreShown_data();
    void onlyFittingFieldsAreShown();
    void historyShowsOldAndNew();
    void restoreAsksBeforeTheValueGoes();
    void aNoteNeedsAValue();
    void aChangeIsOneUndoStep();
    void derivedCellsAreReadOnly();
    void textIsStoredComposed();
    void yearsOfAConditionAreJudgedAtOnce();
};

void TestValuePanel::numeratorAndDenominatorGiveThePercentage()
{
    DataEntry entry(Core::Language::Vietnamese);
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("numerator", u"1.570"_s);
    entry.prompts.answerChoose(0); // thousands, not decimals
    panel.type("denominator", u"2.000"_s);
    QVERIFY(entry.prompts.isDone());
    const auto stored = entry.test.stored(u"CQS03T"_s, 2021);
    QVERIFY(stored);
    QCOMPARE(stored->numerator, std::optional(1570.0));
    QCOMPARE(stored->denominator, std::optional(2000.0));
    QCOMPARE(stored->value, std::optional(78.5));
    QCOMPARE(panel.grid.text(u"CQS03T"_s, 2021), u"78,5"_s);
    panel.type("numerator", u"1600"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->value, std::optional(80.0));
}

void TestValuePanel::aNumeratorAboveTheDenominatorIsRefused()
{
    DataEntry entry;
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("denominator", u"20"_s);
    panel.type("numerator", u"21"_s);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY2(panel.grid.message->text().contains(u"numerator 21"_s),
             qPrintable(panel.grid.message->text()));
}

void TestValuePanel::textThatIsNoNumberIsRefused()
{
    DataEntry entry;
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("numerator", u"many"_s);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(panel.grid.message->text().contains(u"many"_s));
}

void TestValuePanel::sourceAndDocumentAreOfTheFigure()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("source", u"So TT&TT"_s);
    panel.type("document", u"120/BC-STTTT, 15/12/2021"_s);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->document, u"120/BC-STTTT, 15/12/2021"_s);
    panel.grid.goTo(u"CQS03T"_s, 2021);
    panel.grid.type(u"71"_s);
    panel.grid.press(Qt::Key_Return);
    const auto stored = entry.test.stored(u"CQS03T"_s, 2021);
    QCOMPARE(stored->value, std::optional(71.0));
    QCOMPARE(stored->source, QString());
    QVERIFY(entry.find<QLabel>("left")->isVisible());
    QCOMPARE(entry.find<QLabel>("left")->text(),
             u"Removed with the old figure of CQS03T, 2021: source, document."_s);
    entry.find<QPushButton>("keepDetails")->click();
    const auto kept = entry.test.stored(u"CQS03T"_s, 2021);
    QCOMPARE(kept->value, std::optional(71.0));
    QCOMPARE(kept->source, u"So TT&TT"_s);
    QCOMPARE(kept->document, u"120/BC-STTTT, 15/12/2021"_s);
    QVERIFY(!entry.find<QLabel>("left")->isVisible());
}

void TestValuePanel::firmnessIsChosen()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    User::goToRow(panel.field<QComboBox>("status"), 1);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->firmness,
             std::optional(Core::Firmness::Estimate));
}

void TestValuePanel::aReasonOfAbsenceTakesTheFigureAway()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    User::goToRow(panel.field<QComboBox>("absence"), 1);
    const auto stored = entry.test.stored(u"CQS03T"_s, 2021);
    QCOMPARE(stored->absence, std::optional(Core::Absence::NotApplicable));
    QVERIFY(!stored->value);
    QCOMPARE(panel.grid.text(u"CQS03T"_s, 2021), u"n/a"_s);
}

void TestValuePanel::aMilestoneHasDateAndEvidence()
{
    DataEntry entry;
    const Panel panel(entry, u"CQS02"_s, 2022);
    User::goToRow(panel.field<QComboBox>("state"), 3);
    panel.type("date", u"5/9/2022"_s);
    panel.type("evidence", u"QD 1500"_s);
    const auto stored = entry.test.stored(u"CQS02"_s, 2022);
    QCOMPARE(stored->state, std::optional(Core::MilestoneState::Done));
    QCOMPARE(stored->date, QDate(2022, 9, 5));
    QCOMPARE(stored->evidence, u"QD 1500"_s);
    QCOMPARE(panel.field<QLineEdit>("date")->text(), u"05/09/2022"_s);
}

void TestValuePanel::aWrongDateIsRefused()
{
    DataEntry entry;
    const Panel panel(entry, u"CQS02"_s, 2022);
    panel.type("date", u"31/02/2022"_s);
    QVERIFY(!entry.test.stored(u"CQS02"_s, 2022));
    QVERIFY(panel.grid.message->text().contains(u"31/02/2022"_s));
}

void TestValuePanel::anObjectiveHasItsAssessment()
{
    DataEntry entry;
    const Panel panel(entry, u"TQ01"_s, 2023);
    auto *text = panel.field<QPlainTextEdit>("assessment");
    text->setFocus();
    QTest::keyClicks(text, u"On its way"_s);
    panel.field<QComboBox>("state")->setFocus();
    QCOMPARE(entry.test.stored(u"TQ01"_s, 2023)->text, u"On its way"_s);
    User::goToRow(panel.field<QComboBox>("state"), 2);
    const auto stored = entry.test.stored(u"TQ01"_s, 2023);
    QCOMPARE(stored->state, std::optional(Core::MilestoneState::InProgress));
    QCOMPARE(stored->text, u"On its way"_s);
}

void TestValuePanel::onlyFittingFieldsAreShown_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("percentage") << u"CQS03T"_s << QStringList{u"numerator"_s, u"status"_s};
    QTest::newRow("rank") << u"KTS04"_s << QStringList{u"status"_s};
    QTest::newRow("milestone") << u"CQS02"_s << QStringList{u"state"_s, u"date"_s, u"evidence"_s};
    QTest::newRow("objective") << u"TQ01"_s << QStringList{u"state"_s, u"assessment"_s};
}

void TestValuePanel::onlyFittingFieldsAreShown()
{
    QFETCH(QString, code);
    QFETCH(QStringList, shown);
    DataEntry entry;
    const Panel panel(entry, code, 2021);
    for (const char *name : {"numerator", "state", "date", "evidence", "assessment", "status"})
        QCOMPARE(panel.field<QWidget>(name)->isVisible(), shown.contains(QLatin1StringView(name)));
}

void TestValuePanel::historyShowsOldAndNew()
{
    DataEntry entry;
    auto &session = entry.test.session;
    QVERIFY(session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    QVERIFY(session.record({entry.test.value(u"CQS03T"_s, 2021, 72)}, u"value"_s));
    QVERIFY(session.record({entry.test.value(u"CQS03T"_s, 2022, 75)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    const QAbstractItemModel *history = panel.field<QTableView>("history")->model();
    using Column = Models::JournalModel::Column;
    QCOMPARE(columnTexts(*history, Column::Before), (QStringList{u"70"_s, QString()}));
    QCOMPARE(columnTexts(*history, Column::After), (QStringList{u"72"_s, u"70"_s}));
    QCOMPARE(columnTexts(*history, Column::Person).first(), u"kim.ngan"_s);
}

void TestValuePanel::restoreAsksBeforeTheValueGoes()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    const auto restore = [&] {
        panel.field<QTableView>("history")->selectRow(0);
        panel.field<QPushButton>("restore")->click();
    };
    entry.prompts.answerChoose(std::nullopt); // rather not
    restore();
    QVERIFY(entry.prompts.isDone());
    QVERIFY(entry.test.stored(u"CQS03T"_s, 2021));
    entry.prompts.answerChoose(0);
    restore();
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
}

void TestValuePanel::aNoteNeedsAValue()
{
    DataEntry entry;
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("note", u"counted twice"_s);
    QVERIFY(!entry.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(panel.grid.message->text().startsWith(u"Kept for the value"_s));
    QCOMPARE(panel.field<QLineEdit>("note")->text(), u"counted twice"_s);
}

void TestValuePanel::aChangeIsOneUndoStep()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    panel.type("note", u"counted twice"_s);
    QCOMPARE(entry.test.session.undoStack().count(), 2);
    panel.type("note", u"counted twice"_s); // the same: no step
    QCOMPARE(entry.test.session.undoStack().count(), 2);
    entry.test.session.undoStack().undo();
    QCOMPARE(panel.field<QLineEdit>("note")->text(), QString());
}

void TestValuePanel::derivedCellsAreReadOnly()
{
    DataEntry entry;
    const Panel panel(entry, u"TQ09"_s, 2019);
    QVERIFY(!panel.field<QLineEdit>("source")->isEnabled());
    QVERIFY(!panel.field<QComboBox>("status")->isEnabled());
}

void TestValuePanel::textIsStoredComposed()
{
    DataEntry entry(Core::Language::Vietnamese);
    QVERIFY(entry.test.session.record({entry.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    const Panel panel(entry, u"CQS03T"_s, 2021);
    auto *source = panel.field<QLineEdit>("source");
    source->setFocus();
    QInputMethodEvent composed;
    composed.setCommitString(u"So\u031b\u0309"_s); // as an input method may send it
    QCoreApplication::sendEvent(source, &composed);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(entry.test.stored(u"CQS03T"_s, 2021)->source, u"S\u1edf"_s);
}

void TestValuePanel::yearsOfAConditionAreJudgedAtOnce()
{
    DataEntry entry;
    QVERIFY(entry.test.session.record({entry.test.value(u"KTS03"_s, 2021, 8)}, u"value"_s));
    const Panel panel(entry, u"KTS03"_s, 2022);
    QVERIFY2(panel.field<QLabel>("standing")->text().contains(u"arget met in 2021"_s),
             qPrintable(panel.field<QLabel>("standing")->text()));
    panel.grid.type(u"6.5"_s);
    panel.grid.press(Qt::Key_Return);
    panel.grid.goTo(u"KTS03"_s, 2022);
    const QString standing = panel.field<QLabel>("standing")->text();
    QVERIFY2(standing.contains(u"missed in 2022"_s), qPrintable(standing));
}

QTEST_MAIN(TestValuePanel)

#include "tst_valuepanel.moc"
