// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/catalogue/cataloguepage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Column = Models::IndicatorTableModel::Column;
using Catalogue = TestPage<Gui::CataloguePage>;

class TestCataloguePage : public QObject
{
    Q_OBJECT

private slots:
    void detailsQuoteTheDocument();
    void bothNamesAreShown();
    void searchNarrowsTheTable();
    void theLanguageChangesInPlace();

private:
    static void select(const Catalogue &catalogue, const QString &code)
    {
        auto *table = catalogue.find<QTableView>("table");
        table->setCurrentIndex(
            table->model()->index(rowWith(*table->model(), Column::Code, code), 0));
    }
};

void TestCataloguePage::detailsQuoteTheDocument()
{
    const Catalogue catalogue;
    const Core::Indicator &indicator = *catalogue.test.session.catalogue().indicator(u"KTS04"_s);
    select(catalogue, u"KTS04"_s);
    const QString details = catalogue.find<QPlainTextEdit>("details")->toPlainText();
    QVERIFY(!indicator.quotes.isEmpty());
    for (const QString &quote : indicator.quotes)
        QVERIFY2(details.contains(quote), qPrintable(details));
    QVERIFY(details.contains(u"2025"_s) && details.contains(u"2030"_s));
    QVERIFY(catalogue.find<QPlainTextEdit>("details")->isReadOnly());
}

void TestCataloguePage::bothNamesAreShown()
{
    const Catalogue catalogue;
    const auto &indicators = catalogue.test.session.situation().indicators;
    for (const Core::IndicatorSituation &one : indicators) {
        select(catalogue, one.indicator.code);
        const QString details = catalogue.find<QPlainTextEdit>("details")->toPlainText();
        QVERIFY2(details.contains(one.indicator.name.vi), qPrintable(one.indicator.code));
        QVERIFY2(details.contains(one.indicator.name.en), qPrintable(one.indicator.code));
    }
}

void TestCataloguePage::searchNarrowsTheTable()
{
    const Catalogue catalogue;
    const auto *model = catalogue.find<QTableView>("table")->model();
    QCOMPARE(model->rowCount(), 47);
    QTest::keyClicks(catalogue.find<QLineEdit>("search"), u"dan so"_s);
    QCOMPARE(columnTexts(*model, Column::Code), QStringList{u"XHS06"_s});
    QTest::keyClicks(catalogue.find<QLineEdit>("search"), u"zzz"_s);
    QCOMPARE(model->rowCount(), 0);
}

void TestCataloguePage::theLanguageChangesInPlace()
{
    Catalogue catalogue;
    select(catalogue, u"KTS04"_s);
    const auto *details = catalogue.find<QPlainTextEdit>("details");
    const QString english = details->toPlainText();
    catalogue.setLanguage(Core::Language::Vietnamese);
    QVERIFY(details->toPlainText() != english);
    auto *table = catalogue.find<QTableView>("table");
    QCOMPARE(table->currentIndex().siblingAtColumn(Column::Code).data().toString(), u"KTS04"_s);
    QCOMPARE(rowWith(*table->model(), Column::Code, u"KTS04"_s), table->currentIndex().row());
}

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
