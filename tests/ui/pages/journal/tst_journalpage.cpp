// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/widgets/emptyhint.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Column = Models::JournalModel::Column;

namespace {

const QString lan = u"Nguy\u1ec5n Th\u1ecb Lan"_s;

struct Journal : TestPage<Gui::JournalPage>
{
    using TestPage::TestPage;

    QTableView &table() const { return *find<QTableView>("table"); }
    int rows() const { return table().model()->rowCount(); }
    QString cell(int row, Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    void record(const Core::Observation &observation)
    {
        if (!test.session.record({observation}, u"edit"_s))
            qFatal("a value was refused");
    }

    void press(const char *button) const
    {
        auto *found = find<QAbstractButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    void goToRow(int row) const
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(table().currentIndex().row(), row);
    }

    /// Types a day into one of the bounds, day first.
    void typeDate(const char *name, const QString &digits) const
    {
        auto *date = find<QDateEdit>(name);
        date->setFocus();
        date->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(date, digits);
    }

    QByteArray exported(const QString &path) const { return Core::readFile(path).value(); }
};

} // namespace

class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void changesAppearAtTheTop();
    void searchFindsWithoutMarks();
    void nothingCanBeEdited();
    void filtersNarrowTogether();
    void theCountHasItsPlural();
    void datesNarrow();
    void filtersSurviveARefresh();
    void filtersSurviveTheLanguage();
    void aChoiceThatIsGoneIsTakenBack();
    void theSelectionSurvivesARefresh();
    void restoreStoresANewEntry();
    void restoreCanBeUndone();
    void restoreAsksBeforeAValueGoes();
    void restoreNeedsAnEntry();
    void restoreIsRefusedInASentence();
    void restoreKeepsToTheRules();
    void exportHasWhatIsShown();
    void exportSpeaksTheLanguage();
    void exportGuardsAgainstFormulas();
    void anExportThatFailsIsTold();
    void theLanguageChangesInPlace();
    void aLongJournalIsReadInParts();
    void aSearchReadsOnUntilItFinds();
    void nothingFoundSaysWhatToDo();
};

void TestJournalPage::changesAppearAtTheTop()
{
    Journal journal;
    const auto *model = journal.find<QTableView>("table")->model();
    const int before = model->rowCount();
    QVERIFY(before > 50);
    QVERIFY(journal.test.session.record({journal.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QCOMPARE(model->rowCount(), before + 1);
    QCOMPARE(model->index(0, Column::Indicator).data().toString(), u"CQS03T"_s);
    QCOMPARE(model->index(0, Column::After).data().toString(), u"84.5"_s);
    QCOMPARE(model->index(0, Column::Person).data().toString(), u"kim.ngan"_s);
}

void TestJournalPage::searchFindsWithoutMarks()
{
    Journal journal(Core::Language::Vietnamese);
    QVERIFY(journal.test.session.record(
        {journal.test.value(u"CQS03H"_s, 2021, 61, u"d-giong-trom"_s)}, u"edit"_s));
    const auto *model = journal.find<QTableView>("table")->model();
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"giong trom"_s);
    QCOMPARE(model->rowCount(), 1);
    journal.find<QLineEdit>("search")->clear();
    QVERIFY(model->rowCount() > 50);
}

void TestJournalPage::nothingCanBeEdited()
{
    const Journal journal;
    auto *table = journal.find<QTableView>("table");
    table->setCurrentIndex(table->model()->index(0, Column::After));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(table, u"5"_s);
    QVERIFY(table->viewport()->findChildren<QLineEdit *>().isEmpty());
}

void TestJournalPage::filtersNarrowTogether()
{
    Journal journal;
    const int all = journal.rows() + 3;
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    journal.record(journal.test.value(u"CQS03H"_s, 2021, 61, u"d-ba-tri"_s));
    journal.test.session.setUser(lan);
    journal.record(journal.test.value(u"CQS03H"_s, 2022, 62, u"d-ba-tri"_s));
    QCOMPARE(journal.text("count"), u"%1 of %1 entries"_s.arg(all));
    QVERIFY(User::choose(journal.find<QComboBox>("indicator"), u"CQS03H"_s));
    QCOMPARE(journal.rows(), 2);
    QVERIFY(User::choose(journal.find<QComboBox>("unit"), u"d-ba-tri"_s));
    QCOMPARE(journal.rows(), 2);
    QVERIFY(User::choose(journal.find<QComboBox>("person"), QString(lan + u" (kim.ngan)"_s)));
    QCOMPARE(journal.rows(), 1);
    QCOMPARE(journal.cell(0, Column::Period), u"2022"_s);
    QCOMPARE(journal.text("count"), u"1 of %1 entries"_s.arg(all));
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"2021"_s);
    QCOMPARE(journal.rows(), 0);
    QTest::keyClick(&journal.page, Qt::Key_C, Qt::AltModifier); // clear
    QTRY_COMPARE(journal.rows(), all);
    QCOMPARE(journal.find<QLineEdit>("search")->text(), QString());
    for (const char *name : {"indicator", "unit", "person"})
        QCOMPARE(journal.find<QComboBox>(name)->currentIndex(), 0);
}

void TestJournalPage::theCountHasItsPlural()
{
    Journal journal(Core::Language::Vietnamese);
    const int all = journal.rows();
    QCOMPARE(journal.text("count"), u"%1 tr\u00ean t\u1ed5ng s\u1ed1 %1 m\u1ee5c"_s.arg(all));
    journal.setLanguage(Core::Language::English);
    QCOMPARE(journal.text("count"), u"%1 of %1 entries"_s.arg(all));
}

void TestJournalPage::datesNarrow()
{
    Journal journal;
    const int all = journal.rows();
    const QDate today = QDate::currentDate();
    const auto *from = journal.find<QDateEdit>("from");
    QVERIFY(!from->isEnabled());
    journal.press("hasFrom");
    QVERIFY(from->isEnabled());
    QCOMPARE(journal.rows(), all); // it begins at the first entry
    journal.typeDate("from", today.addDays(1).toString(u"ddMMyyyy"_s));
    QCOMPARE(from->date(), today.addDays(1));
    QCOMPARE(journal.rows(), 0);
    QVERIFY(!journal.find<QPushButton>("save")->isEnabled());
    journal.press("hasFrom");
    QCOMPARE(journal.rows(), all);
    journal.press("hasTo");
    QCOMPARE(journal.rows(), all);
    journal.typeDate("to", u"31121999"_s);
    QCOMPARE(journal.rows(), 0);
    journal.press("clear");
    QCOMPARE(journal.rows(), all);
    QVERIFY(!journal.find<QCheckBox>("hasTo")->isChecked());
    QVERIFY(!journal.find<QDateEdit>("to")->isEnabled());
    QVERIFY(journal.find<QDateEdit>("to")->date() >= today.addDays(-1));
}

void TestJournalPage::filtersSurviveARefresh()
{
    Journal journal;
    QVERIFY(User::choose(journal.find<QComboBox>("indicator"), u"HT02X"_s));
    const int rows = journal.rows();
    QVERIFY(rows > 0);
    journal.press("hasFrom");
    journal.typeDate("from", u"01022003"_s);
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5)); // hidden by the filter
    QCOMPARE(journal.rows(), rows);
    journal.record(journal.test.value(u"HT02X"_s, 2021, 80));
    QCOMPARE(journal.rows(), rows + 1);
    QCOMPARE(journal.find<QComboBox>("indicator")->currentData().toString(), u"HT02X"_s);
    QCOMPARE(journal.find<QDateEdit>("from")->date(), QDate(2003, 2, 1));
}

void TestJournalPage::filtersSurviveTheLanguage()
{
    Journal journal;
    journal.record(journal.test.value(u"CQS03H"_s, 2021, 61, u"d-ba-tri"_s));
    const auto *unit = journal.find<QComboBox>("unit");
    QVERIFY(User::choose(journal.find<QComboBox>("unit"), u"d-ba-tri"_s));
    QCOMPARE(unit->itemText(0), u"All areas"_s);
    journal.setLanguage(Core::Language::Vietnamese);
    QCOMPARE(journal.rows(), 1);
    QCOMPARE(unit->currentText(), u"Huy\u1ec7n Ba Tri"_s);
    QCOMPARE(unit->itemText(0), u"T\u1ea5t c\u1ea3 \u0111\u01a1n v\u1ecb h\u00e0nh ch\u00ednh"_s);
    QVERIFY(journal.text("count").startsWith(u"1 tr\u00ean"_s));
}

void TestJournalPage::aChoiceThatIsGoneIsTakenBack()
{
    Journal journal;
    const TestFile other;
    journal.record(journal.test.value(u"CQS03H"_s, 2021, 61, u"d-ba-tri"_s));
    QVERIFY(User::choose(journal.find<QComboBox>("unit"), u"d-ba-tri"_s));
    QCOMPARE(journal.rows(), 1);
    QVERIFY(journal.test.session.setStore(other.open()));
    QCOMPARE(journal.find<QComboBox>("unit")->currentIndex(), 0);
    QVERIFY(journal.rows() > 50);
}

void TestJournalPage::theSelectionSurvivesARefresh()
{
    Journal journal;
    journal.goToRow(2);
    const QString number = journal.cell(2, Column::Number);
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    QCOMPARE(journal.table().currentIndex().row(), 3);
    QCOMPARE(journal.cell(3, Column::Number), number);
    QVERIFY(journal.find<QPushButton>("restore")->isEnabled());
}

void TestJournalPage::restoreStoresANewEntry()
{
    Journal journal(Core::Language::Vietnamese);
    Core::Observation value = journal.test.value(u"CQS03T"_s, 2021, 84.5);
    value.source = u"S\u1edf TTTT"_s;
    journal.record(value);
    value.value = 90.25;
    value.source = u"b\u00e1o"_s;
    journal.record(value);
    const int rows = journal.rows();
    journal.goToRow(1); // the value; its source stands above
    const QString number = journal.cell(1, Column::Number);
    QCOMPARE(journal.cell(1, Column::Before), u"84,5"_s);
    journal.press("restore");
    QCOMPARE(journal.prompts.count(), 0);
    QCOMPARE(journal.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(journal.test.stored(u"CQS03T"_s, 2021)->source, u"S\u1edf TTTT"_s);
    QCOMPARE(journal.test.journal(u"CQS03T"_s),
             (QStringList{u">84.5 edit"_s, u"84.5>90.25 edit"_s,
                          u"90.25>84.5 restore of entry "_s + number}));
    QCOMPARE(journal.rows(), rows + 2);
    QCOMPARE(journal.table().currentIndex().row(), 0);
    QCOMPARE(journal.cell(1, Column::After), u"84,5"_s);
    QVERIFY(journal.cell(1, Column::Reason).endsWith(u' ' + number));
    QVERIFY(!journal.cell(1, Column::Reason).contains(u"restore"_s));
    QVERIFY(journal.text("message").contains(number));
}

void TestJournalPage::restoreCanBeUndone()
{
    Journal journal;
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 90));
    journal.goToRow(0);
    QTest::keyClick(&journal.page, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(journal.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QUndoStack &stack = journal.test.session.undoStack();
    QCOMPARE(stack.undoText(), u"Restore CQS03T, 2021"_s);
    stack.undo();
    QCOMPARE(journal.test.stored(u"CQS03T"_s, 2021)->value, std::optional(90.0));
    stack.redo();
    QCOMPARE(journal.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(journal.test.journal(u"CQS03T"_s).size(), 5);
}

void TestJournalPage::restoreAsksBeforeAValueGoes()
{
    Journal journal;
    journal.record(journal.test.value(u"CQS03H"_s, 2021, 61, u"d-ba-tri"_s));
    journal.goToRow(0);
    journal.prompts.answerChoose(std::nullopt);
    journal.press("restore");
    QVERIFY(journal.prompts.isDone());
    QVERIFY(journal.prompts.last().text.contains(u"Ba Tri District"_s));
    QVERIFY(journal.test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s));
    journal.prompts.answerChoose(0);
    journal.press("restore");
    QVERIFY(journal.prompts.isDone());
    QVERIFY(!journal.test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s));
    QCOMPARE(journal.cell(0, Column::Before), u"61"_s);
}

void TestJournalPage::restoreNeedsAnEntry()
{
    Journal journal;
    const auto *restore = journal.find<QPushButton>("restore");
    QVERIFY(!restore->isEnabled());
    journal.goToRow(0);
    QVERIFY(restore->isEnabled());
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"no such entry"_s);
    QVERIFY(!restore->isEnabled());
}

void TestJournalPage::restoreIsRefusedInASentence()
{
    Journal journal(Core::Language::Vietnamese);
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 90));
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    const int rows = journal.rows();
    journal.goToRow(1); // 84.5 became 90, and is 84.5 again
    journal.prompts.expectError();
    journal.press("restore");
    QVERIFY(journal.prompts.isDone());
    const QString sentence = journal.prompts.last().text;
    QVERIFY2(sentence.contains(u"CQS03T, 2021"_s) && !sentence.contains(u"already"_s),
             qPrintable(sentence));
    QCOMPARE(journal.rows(), rows);
    QCOMPARE(journal.test.session.undoStack().count(), 3);
}

/// The limits of the indicator were narrowed since.
void TestJournalPage::restoreKeepsToTheRules()
{
    Journal journal;
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 84.5));
    journal.record(journal.test.value(u"CQS03T"_s, 2021, 90));
    QVERIFY(RawDatabase(journal.test.file.path())
                .run(u"UPDATE indicator SET min = 85 WHERE code = 'CQS03T'"_s));
    QVERIFY(journal.test.session.setStore(journal.test.file.open()));
    journal.goToRow(0);
    journal.prompts.expectError();
    journal.press("restore");
    QVERIFY(journal.prompts.isDone());
    QVERIFY(journal.prompts.last().text.contains(u"84.5"_s));
    QCOMPARE(journal.test.stored(u"CQS03T"_s, 2021)->value, std::optional(90.0));
    QCOMPARE(journal.test.journal(u"CQS03T"_s).size(), 2);
}

void TestJournalPage::exportHasWhatIsShown()
{
    Journal journal;
    journal.record(journal.test.value(u"CQS03H"_s, 2021, 61.25, u"d-ba-tri"_s));
    journal.record(journal.test.value(u"CQS03H"_s, 2022, 62, u"d-ba-tri"_s));
    QVERIFY(User::choose(journal.find<QComboBox>("unit"), u"d-ba-tri"_s));
    journal.prompts.answerSave(journal.test.file.in(u"shown"_s));
    QTest::keyClick(&journal.page, Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(journal.prompts.isDone());
    QCOMPARE(journal.prompts.last().text, u"journal.csv"_s);
    const QByteArray bytes = journal.exported(journal.test.file.in(u"shown.csv"_s));
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(lines.size(), journal.rows() + 2);
    QVERIFY(lines.first().startsWith("\xef\xbb\xbfNo.,Time,Person,"));
    for (int row = 0; row < journal.rows(); ++row)
        QVERIFY(lines.at(row + 1).startsWith(
            QByteArray(journal.cell(row, Column::Number).toUtf8() + ',')));
    QVERIFY2(lines.at(2).contains(",value,,61.25,"), lines.at(2).constData());
    QVERIFY(journal.text("message").contains(u"2 entries"_s));
    QVERIFY(journal.text("message").contains(u"shown.csv"_s));
}

void TestJournalPage::exportSpeaksTheLanguage()
{
    Journal journal(Core::Language::Vietnamese);
    journal.record(journal.test.value(u"HT02X"_s, 2021, 61.25));
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"61,25"_s);
    QCOMPARE(journal.rows(), 1);
    const QString path = journal.test.file.in(u"nh\u1eadt k\u00fd.csv"_s);
    journal.prompts.answerSave(path);
    journal.press("save");
    QVERIFY(journal.prompts.isDone());
    const QString text = QString::fromUtf8(journal.exported(path));
    QVERIFY2(text.contains(u";Th\u1eddi gian;Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n;"_s),
             qPrintable(text));
    QVERIFY2(
        text.contains(u";kim.ngan;HT02X;T\u1ec9nh B\u1ebfn Tre;2021;s\u1ed1 li\u1ec7u;;61,25;"_s),
        qPrintable(text));
}

void TestJournalPage::exportGuardsAgainstFormulas()
{
    Journal journal;
    Core::Observation value = journal.test.value(u"HT02X"_s, 2021, 61.25);
    value.note = u"=HYPERLINK(\"x\")"_s;
    journal.record(value);
    const QString path = journal.test.file.in(u"journal.csv"_s);
    journal.prompts.answerSave(path);
    journal.press("save");
    QVERIFY(journal.prompts.isDone());
    QVERIFY(journal.exported(path).contains(",\"'=HYPERLINK(\"\"x\"\")\","));
}

void TestJournalPage::anExportThatFailsIsTold()
{
    Journal journal;
    journal.prompts.answerSave({});
    journal.press("save");
    QCOMPARE(journal.prompts.count(), 1);
    const QString path = journal.test.file.in(u"missing/journal.csv"_s);
    journal.prompts.answerSave(path);
    journal.prompts.expectError();
    journal.press("save");
    QVERIFY(journal.prompts.isDone());
    QVERIFY(journal.prompts.last().text.contains(u"missing"_s));
    QVERIFY(!QFile::exists(path));
}

void TestJournalPage::theLanguageChangesInPlace()
{
    Journal journal;
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"HT02X"_s);
    const auto *model = journal.find<QTableView>("table")->model();
    const int rows = model->rowCount();
    QVERIFY(rows > 0);
    const QStringList english = headerTexts(*model);
    journal.setLanguage(Core::Language::Vietnamese);
    const QStringList vietnamese = headerTexts(*model);
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(vietnamese.at(i) != english.at(i), qPrintable(english.at(i)));
    QCOMPARE(journal.find<QLineEdit>("search")->text(), u"HT02X"_s);
    QCOMPARE(model->rowCount(), rows);
    QVERIFY(columnTexts(*model, Column::After).contains(u"78,5"_s));
    QVERIFY(columnTexts(*model, Column::Unit).contains(u"T\u1ec9nh B\u1ebfn Tre"_s));
}

namespace {

/// Makes the journal longer than a person looks at: the first value of all is named 4711.
void lengthen(Journal &journal)
{
    constexpr int entries = 2600;
    const auto unit = journal.test.unit(u"d-ba-tri"_s);
    QList<Core::Observation> values;
    for (int i = 0; i < entries; ++i) {
        Core::Observation one = journal.test.value(u"KTS02"_s, 2000 + i % 20, 1 + i % 7);
        one.key.unit = unit;
        one.key.part = QStringLiteral("N%1").arg(i == 0 ? 4711 : i);
        one.note = one.key.part;
        values << one;
    }
    if (!journal.test.session.record(values, u"import"_s))
        qFatal("the values were refused");
}

} // namespace

void TestJournalPage::aLongJournalIsReadInParts()
{
    Journal journal;
    journal.page.hide();
    lengthen(journal);
    journal.page.show();
    const int whole = int(*journal.test.session.store().journal().size());
    QVERIFY(whole > 5000);
    QCOMPARE(journal.rows(), 1000);
    QVERIFY2(journal.text("count").contains(u"the latest 1,000 read"_s),
             qPrintable(journal.text("count")));
    journal.goToRow(0);
    QTest::keyClick(&journal.table(), Qt::Key_End, Qt::ControlModifier); // asks for more
    QTRY_VERIFY(journal.rows() > 1000);
    QVERIFY(journal.rows() < whole);
    // What may be chosen does not wait for the rest.
    QVERIFY(journal.find<QComboBox>("unit")->findData(u"d-giong-trom"_s) > 0);
    journal.prompts.answerSave(journal.test.file.in(u"all.csv"_s));
    journal.press("save");
    QCOMPARE(journal.rows(), whole); // all of it is exported
}

void TestJournalPage::aSearchReadsOnUntilItFinds()
{
    Journal journal;
    journal.page.hide();
    lengthen(journal);
    journal.page.show();
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"n4711"_s);
    QTRY_VERIFY(journal.rows() > 0);
    QTRY_VERIFY(!journal.text("count").contains(u"latest"_s)); // read to its end
}

void TestJournalPage::nothingFoundSaysWhatToDo()
{
    const Journal journal;
    const auto *hint = journal.table().findChild<Gui::EmptyHint *>();
    QVERIFY(!hint->isVisible());
    QTest::keyClicks(journal.find<QLineEdit>("search"), u"khong co dau"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(!hint->text().isEmpty());
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
