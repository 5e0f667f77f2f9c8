// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/warnings.h"
#include "tests/ui/support/windowtexts.h"
#include "ui/models/warningmodel.h"
#include "ui/pages/dataentry/warningpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Models::WarningModel;
using Panel = TestPage<Gui::WarningPanel>;

class TestWarningPanel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAsked();
    void openWarningsAreListed();
    void aClickAsksForTheCell();
    void enterAsksForTheCell();
    void aNoteAccepts();
    void severalAreAcceptedWithOneNote();
    void givingUpAcceptsNothing();
    void anEmptyNoteIsRefused_data();
    void anEmptyNoteIsRefused();
    void whatCannotBeStoredIsSaid();
    void acceptanceSurvivesReopening();
    void aChangedValueOpensItAgain();
    void thePlaceInTheListIsKept();
    void partsHaveAColumnWhenThereAreAny();
    void theLanguageChangesInPlace();
    void everythingHasAName();

private:
    static const QAbstractItemModel &rows(const Panel &panel)
    {
        return *panel.find<QTableView>("table")->model();
    }
    static void raise(Panel &panel, const QStringList &codes)
    {
        raiseWarnings(panel.test, codes);
        panel.page.refresh();
    }
    static void accept(Panel &panel, int row, std::optional<QString> note)
    {
        panel.find<QTableView>("table")->selectRow(row);
        panel.prompts.answerAsk(std::move(note));
        QTest::mouseClick(panel.find<QPushButton>("accept"), Qt::LeftButton);
    }
};

void TestWarningPanel::nothingIsAsked()
{
    Panel panel;
    panel.page.refresh();
    QVERIFY(!panel.find<QTableView>("table")->isVisible());
    QVERIFY(!panel.find<QPushButton>("accept")->isVisible());
    QVERIFY(!panel.find<QLabel>("count")->isVisible());
    QVERIFY(panel.find<QLabel>("empty")->isVisible());
    QCOMPARE(panel.find<QLabel>("empty")->text(), u"No open warnings"_s);
}

void TestWarningPanel::openWarningsAreListed()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    QCOMPARE(panel.find<QLabel>("count")->text(), u"1 open warning"_s);
    QVERIFY(!panel.find<QLabel>("empty")->isVisible());
    QVERIFY(panel.find<QTableView>("table")->isVisible());
    QVERIFY(!panel.find<QPushButton>("accept")->isEnabled()); // nothing is chosen
    raise(panel, {u"CQS03T"_s});
    QCOMPARE(panel.find<QLabel>("count")->text(), u"2 open warnings"_s);
    QCOMPARE(rows(panel).rowCount(), 2);
}

void TestWarningPanel::aClickAsksForTheCell()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s});
    const QSignalSpy asked(&panel.page, &Gui::WarningPanel::activated);
    auto *table = panel.find<QTableView>("table");
    const QPoint middle = table->visualRect(rows(panel).index(1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<Core::ObservationKey>() ==
            panel.test.value(u"XHS06"_s, 2022, 0).key);
}

void TestWarningPanel::enterAsksForTheCell()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s});
    const QSignalSpy asked(&panel.page, &Gui::WarningPanel::activated);
    auto *table = panel.find<QTableView>("table");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<Core::ObservationKey>() ==
            panel.test.value(u"CQS03T"_s, 2022, 0).key);
}

void TestWarningPanel::aNoteAccepts()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s});
    accept(panel, 1, u"  counted anew "_s);
    QVERIFY(panel.prompts.isDone());
    QVERIFY2(panel.prompts.last().text.contains(u"7.85% for 2022"_s),
             qPrintable(panel.prompts.last().text));
    QCOMPARE(rows(panel).rowCount(), 1);
    QCOMPARE(panel.find<QLabel>("count")->text(), u"1 open warning"_s);
    QCOMPARE(panel.test.file.open()->answers().accepted()->first().note, u"counted anew"_s);
    QCOMPARE(panel.test.session.undoStack().undoText(), u"Keep the figure of 1 warning"_s);
}

void TestWarningPanel::severalAreAcceptedWithOneNote()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s});
    panel.find<QTableView>("table")->selectAll();
    panel.prompts.answerAsk(u"counted anew"_s);
    QTest::mouseClick(panel.find<QPushButton>("accept"), Qt::LeftButton);
    QVERIFY(panel.prompts.last().text.contains(u'2'));
    QVERIFY(panel.find<QLabel>("empty")->isVisible());
    QCOMPARE(panel.test.file.open()->answers().accepted()->size(), 2);
    panel.test.session.undoStack().undo();
    panel.page.refresh();
    QCOMPARE(rows(panel).rowCount(), 2);
}

void TestWarningPanel::givingUpAcceptsNothing()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    accept(panel, 0, std::nullopt);
    QVERIFY(panel.prompts.isDone());
    QCOMPARE(rows(panel).rowCount(), 1);
}

void TestWarningPanel::anEmptyNoteIsRefused_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  \u00a0 "_s;
}

void TestWarningPanel::anEmptyNoteIsRefused()
{
    QFETCH(QString, note);
    Panel panel;
    raise(panel, {u"XHS06"_s});
    panel.find<QTableView>("table")->selectRow(0);
    panel.prompts.answerAsk(note);
    panel.prompts.expectError();
    QTest::mouseClick(panel.find<QPushButton>("accept"), Qt::LeftButton);
    QVERIFY(panel.prompts.isDone());
    QCOMPARE(rows(panel).rowCount(), 1);
    QVERIFY(panel.test.file.open()->answers().accepted()->isEmpty());
}

void TestWarningPanel::whatCannotBeStoredIsSaid()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    QVERIFY(RawDatabase(panel.test.file.path()).run(u"DROP TABLE accepted_warning"_s));
    panel.find<QTableView>("table")->selectRow(0);
    panel.prompts.answerAsk(u"counted anew"_s);
    panel.prompts.expectError();
    QTest::mouseClick(panel.find<QPushButton>("accept"), Qt::LeftButton);
    QVERIFY(panel.prompts.isDone());
    QVERIFY(!panel.prompts.last().text.isEmpty());
    QCOMPARE(rows(panel).rowCount(), 1);
}

void TestWarningPanel::acceptanceSurvivesReopening()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    accept(panel, 0, u"counted anew"_s);
    QVERIFY(panel.test.session.setStore(panel.test.file.open()));
    panel.page.refresh();
    QCOMPARE(rows(panel).rowCount(), 0);
}

void TestWarningPanel::aChangedValueOpensItAgain()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    accept(panel, 0, u"counted anew"_s);
    QVERIFY(panel.test.session.record({panel.test.value(u"XHS06"_s, 2022, 7.8)}, u"edit"_s));
    panel.page.refresh();
    QCOMPARE(rows(panel).rowCount(), 1);
}

void TestWarningPanel::thePlaceInTheListIsKept()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s, u"XHS01"_s});
    accept(panel, 1, u"counted anew"_s);
    const auto *table = panel.find<QTableView>("table");
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(panel.find<QPushButton>("accept")->isEnabled());
    accept(panel, 1, u"counted anew"_s);
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestWarningPanel::partsHaveAColumnWhenThereAreAny()
{
    Panel panel;
    raise(panel, {u"XHS06"_s});
    QVERIFY(panel.find<QTableView>("table")->isColumnHidden(WarningModel::Part));
    QList<Core::Observation> values{panel.test.value(u"KTS02"_s, 2021, 50),
                                    panel.test.value(u"KTS02"_s, 2022, 5)};
    for (Core::Observation &value : values)
        value.key.part = u"C\u00f4ng nghi\u1ec7p"_s;
    QVERIFY(panel.test.session.record(values, u"edit"_s));
    panel.page.refresh();
    QVERIFY(!panel.find<QTableView>("table")->isColumnHidden(WarningModel::Part));
}

void TestWarningPanel::theLanguageChangesInPlace()
{
    Panel panel;
    raise(panel, {u"XHS06"_s, u"CQS03T"_s});
    panel.find<QTableView>("table")->selectRow(1);
    const QStringList english = WindowTexts::visible(panel.page);
    panel.setLanguage(Core::Language::Vietnamese);
    panel.page.refresh();
    QCOMPARE(panel.find<QLabel>("count")->text(),
             u"2 c\u1ea3nh b\u00e1o ch\u01b0a x\u1eed l\u00fd"_s);
    QVERIFY(columnTexts(rows(panel), WarningModel::Question).first().contains(u"7,85%"_s));
    QCOMPARE(panel.find<QTableView>("table")->currentIndex().row(), 1);
    for (const QString &text : WindowTexts::visible(panel.page)) {
        const QString shown = text.section(u": "_s, 1);
        const bool isFigure = std::none_of(shown.cbegin(), shown.cend(),
                                           [](QChar letter) { return letter.isLetter(); });
        QVERIFY2(isFigure || !english.contains(text), qPrintable(text));
    }
}

void TestWarningPanel::everythingHasAName()
{
    Panel panel(Core::Language::Vietnamese);
    raise(panel, {u"XHS06"_s});
    QVERIFY(!panel.page.accessibleName().isEmpty());
    QVERIFY(!panel.find<QTableView>("table")->accessibleName().isEmpty());
    QVERIFY(!panel.find<QPushButton>("accept")->accessibleName().isEmpty());
    const auto *button = panel.find<QPushButton>("accept");
    QVERIFY(button->width() >= button->sizeHint().width());
}

QTEST_MAIN(TestWarningPanel)
#include "tst_warningpanel.moc"
