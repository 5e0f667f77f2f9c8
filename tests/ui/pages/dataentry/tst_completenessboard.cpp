// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "tests/ui/support/windowtexts.h"
#include "ui/pages/dataentry/completenessboard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Core::Period;
using Models::CompletenessModel;
using Models::MissingModel;

namespace {

const QDate longAfter(2024, 1, 1);

/// The board of a fresh file in 2022, shown small.
struct Board
{
    explicit Board(Core::Language language = Core::Language::English)
        : test(prepared(language))
        , widget(test.session)
    {
        test.session.setAsOf(2022);
        widget.refresh(longAfter);
        widget.resize(1000, 250);
        widget.show();
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("the board is not shown");
    }

    TestSession test;
    Gui::CompletenessBoard widget;

    template<class WidgetType>
    WidgetType *find(const char *name) const
    {
        auto *found = widget.findChild<WidgetType *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no widget \"%s\"", name);
        return found;
    }
    const QAbstractItemModel &groups() const { return *find<QTableView>("groups")->model(); }
    const QAbstractItemModel &missing() const { return *find<QTableView>("missing")->model(); }
    QString summary() const { return find<QLabel>("summary")->text(); }
    void choosePeriod(const Period &period) const
    {
        QVERIFY(User::choose(find<QComboBox>("period"), period.code()));
    }
    void chooseGrouping(CompletenessModel::Grouping grouping) const
    {
        QVERIFY(User::choose(find<QComboBox>("grouping"), int(grouping)));
    }

private:
    static Core::Language prepared(Core::Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};

} // namespace

class TestCompletenessBoard : public QObject
{
    Q_OBJECT

private slots:
    void theYearLookedAtIsShown();
    void periodsOfTheYearCanBeChosen();
    void anotherYearStartsWithThatYear();
    void theChosenPeriodIsKept();
    void todayDecidesWhatIsLate();
    void anOpenPeriodMissesNothing();
    void aPeriodWithoutDates();
    void groupsCanBeChanged();
    void aGroupNarrowsTheList();
    void aValueFillsTheBoard();
    void aClickAsksForTheCell();
    void enterAsksForTheCell();
    void oneUnitNeedsNoColumn();
    void theLanguageChangesInPlace();
    void everythingHasAName();
};

void TestCompletenessBoard::theYearLookedAtIsShown()
{
    const Board board;
    QCOMPARE(board.find<QComboBox>("period")->currentText(), u"2022"_s);
    // Four milestones were done before, and stay done.
    QVERIFY2(board.summary().startsWith(u"4 of "_s), qPrintable(board.summary()));
    QVERIFY2(board.summary().endsWith(u"Closing date 14/12/2022, due date 16/12/2022."_s),
             qPrintable(board.summary()));
    QVERIFY(board.missing().rowCount() > 0);
    QVERIFY(!board.find<QLabel>("nothing")->isVisible());
}

void TestCompletenessBoard::periodsOfTheYearCanBeChosen()
{
    const Board board;
    const auto *period = board.find<QComboBox>("period");
    for (const Period &one :
         {Period::halfYear(2022, 1), Period::nineMonths(2022), Period::quarter(2022, 4),
          Period::month(2022, 12), Period::year(2021), Period::year(2023)})
        QVERIFY2(period->findData(one.code()) >= 0, qPrintable(one.code()));
    board.choosePeriod(Period::quarter(2022, 2));
    QVERIFY2(board.summary().contains(u"14/06/2022"_s), qPrintable(board.summary()));
}

void TestCompletenessBoard::anotherYearStartsWithThatYear()
{
    Board board;
    board.choosePeriod(Period::quarter(2022, 2));
    board.test.session.setAsOf(2021);
    board.widget.refresh(longAfter);
    QCOMPARE(board.find<QComboBox>("period")->currentText(), u"2021"_s);
}

void TestCompletenessBoard::theChosenPeriodIsKept()
{
    Board board;
    board.choosePeriod(Period::quarter(2022, 2));
    board.chooseGrouping(CompletenessModel::Grouping::Unit);
    board.widget.refresh(longAfter);
    QCOMPARE(board.find<QComboBox>("period")->currentData().toString(), u"2022-Q2"_s);
    QCOMPARE(board.find<QComboBox>("grouping")->currentIndex(), 1);
}

void TestCompletenessBoard::todayDecidesWhatIsLate()
{
    Board board;
    const auto lateness = [&board] {
        return board.missing().index(0, MissingModel::Lateness).data().toString();
    };
    board.widget.refresh(QDate(2022, 12, 18));
    QCOMPARE(lateness(), u"late by 2 days"_s);
    board.widget.refresh(QDate(2022, 12, 15));
    QCOMPARE(lateness(), u"due 16/12/2022"_s);
}

void TestCompletenessBoard::anOpenPeriodMissesNothing()
{
    Board board;
    board.widget.refresh(QDate(2022, 6, 1));
    QCOMPARE(board.missing().rowCount(), 0);
    QVERIFY(!board.find<QTableView>("missing")->isVisible());
    QVERIFY(board.find<QLabel>("nothing")->isVisible());
    QCOMPARE(board.find<QLabel>("nothing")->text(),
             u"Nothing is missing so far: the period is still open"_s);
}

void TestCompletenessBoard::aPeriodWithoutDates()
{
    const Board board;
    board.choosePeriod(Period::halfYear(2022, 2));
    QVERIFY2(board.summary().contains(u"No closing or due date"_s), qPrintable(board.summary()));
    QCOMPARE(board.missing().index(0, MissingModel::Lateness).data().toString(), u"no due date"_s);
}

void TestCompletenessBoard::groupsCanBeChanged()
{
    const Board board;
    QCOMPARE(board.groups().rowCount(), 1 + 5);
    board.chooseGrouping(CompletenessModel::Grouping::Unit);
    QVERIFY(board.groups().rowCount() > 160);
    board.chooseGrouping(CompletenessModel::Grouping::Office);
    QCOMPARE(board.groups().rowCount(), 2);
}

void TestCompletenessBoard::aGroupNarrowsTheList()
{
    const Board board;
    board.chooseGrouping(CompletenessModel::Grouping::Unit);
    const int all = board.missing().rowCount();
    const int row = rowWith(board.groups(), CompletenessModel::Group, u"Ba Tri District"_s);
    board.find<QTableView>("groups")->selectRow(row);
    QVERIFY(board.missing().rowCount() < all);
    const QStringList units = columnTexts(board.missing(), MissingModel::Unit);
    QCOMPARE(units.count(u"Ba Tri District"_s), units.size());
    board.find<QTableView>("groups")->selectRow(0);
    QCOMPARE(board.missing().rowCount(), all);
}

void TestCompletenessBoard::aValueFillsTheBoard()
{
    Board board;
    const int before = board.missing().rowCount();
    QVERIFY(board.test.session.record({board.test.value(u"XHS06"_s, 2022, 40)}, u"edit"_s));
    board.widget.refresh(longAfter);
    QCOMPARE(board.missing().rowCount(), before - 1);
    QVERIFY(board.summary().startsWith(u"5 of "_s));
}

void TestCompletenessBoard::aClickAsksForTheCell()
{
    const Board board;
    const QSignalSpy asked(&board.widget, &Gui::CompletenessBoard::activated);
    auto *table = board.find<QTableView>("missing");
    const QPoint middle = table->visualRect(board.missing().index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(asked.count(), 1);
    const auto key = asked.first().first().value<Core::ObservationKey>();
    QVERIFY(key.period == Period::year(2022));
    QCOMPARE(board.test.session.catalogue().indicator(key.indicator)->name.en,
             board.missing().index(0, MissingModel::Indicator).data().toString());
}

void TestCompletenessBoard::enterAsksForTheCell()
{
    const Board board;
    const QSignalSpy asked(&board.widget, &Gui::CompletenessBoard::activated);
    auto *table = board.find<QTableView>("missing");
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestCompletenessBoard::oneUnitNeedsNoColumn()
{
    Board board;
    QVERIFY(!board.find<QTableView>("missing")->isColumnHidden(MissingModel::Unit));
    const Core::Catalogue &catalogue = board.test.session.catalogue();
    board.test.session.setUnit(catalogue.unitByKey(u"c-29233-xa-my-an"_s)->id);
    board.widget.refresh(longAfter);
    QVERIFY(board.find<QTableView>("missing")->isColumnHidden(MissingModel::Unit));
}

void TestCompletenessBoard::theLanguageChangesInPlace()
{
    Board board;
    const QStringList english = WindowTexts::visible(board.widget);
    Gui::installLanguage(Core::Language::Vietnamese);
    board.test.session.setLanguage(Core::Language::Vietnamese);
    QCoreApplication::processEvents();
    board.widget.refresh(longAfter);
    QVERIFY2(board.summary().contains(u"h\u1ea1n g\u1eedi 16/12/2022"_s),
             qPrintable(board.summary()));
    for (const QString &text : WindowTexts::visible(board.widget)) {
        const QString shown = text.section(u": "_s, 1);
        const bool isFigure = std::none_of(shown.cbegin(), shown.cend(),
                                           [](QChar letter) { return letter.isLetter(); });
        const bool isSecondHalf = shown == u"H2/2022"; // written so in both languages
        QVERIFY2(isFigure || isSecondHalf || !english.contains(text), qPrintable(text));
    }
}

void TestCompletenessBoard::everythingHasAName()
{
    const Board board(Core::Language::Vietnamese);
    for (const char *name : {"period", "grouping", "groups", "missing"})
        QVERIFY2(!board.find<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(!board.widget.accessibleName().isEmpty());
}

QTEST_MAIN(TestCompletenessBoard)
#include "tst_completenessboard.moc"
