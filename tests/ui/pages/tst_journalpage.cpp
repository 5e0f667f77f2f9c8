// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/journalpage.h"

#include <QLineEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Column = Models::JournalModel::Column;
using Journal = TestPage<Gui::JournalPage>;

class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void changesAppearAtTheTop();
    void searchFindsWithoutMarks();
    void nothingCanBeEdited();
    void theLanguageChangesInPlace();
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

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
