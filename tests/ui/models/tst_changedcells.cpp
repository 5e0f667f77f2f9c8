// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/entries.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/indicatortablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Observation;
using Models::Change;
using Models::EntryModel;
using Models::IndicatorTableModel;

namespace {

Observation place(const TestSession &test, int year, int rank)
{
    Observation place = test.value(u"KTS04"_s, year, rank);
    place.outOf = 63;
    return place;
}

/// The spreadsheet as the data entry page keeps it.
struct FollowingGrid
{
    explicit FollowingGrid(TestSession &session)
        : test(session)
        , model(session.session)
    {
        showIndicators(model, test);
        QObject::connect(
            &test.session, &Models::Session::changed, &model, [this](const Change &change) {
                model.keep(change);
                if (!test.session.isReadable())
                    return; // the page waits then
                if (change.isWhole())
                    showIndicators(model, test);
                else
                    model.showChanged(Models::readIndicatorValues(test.session).value());
            });
    }

    QString text(const QString &code, int year) const
    {
        return model.cellOf(test.value(code, year, 0).key).data().toString();
    }

    TestSession &test;
    EntryModel model;
};

/// The cells that a model tells of, as "CQS03T 2020".
QStringList toldCells(const EntryModel &model, const QSignalSpy &told)
{
    QStringList cells;
    for (const QList<QVariant> &range : told) {
        const auto first = range.at(0).toModelIndex();
        const auto last = range.at(1).toModelIndex();
        for (int row = first.row(); row <= last.row(); ++row) {
            for (int column = first.column(); column <= last.column(); ++column)
                cells << model.indicatorAt(row).code + u' ' +
                             model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    }
    cells.removeDuplicates();
    cells.sort();
    return cells;
}

} // namespace

class TestChangedCells : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheCellsThatDifferAreTold_data();
    void onlyTheCellsThatDifferAreTold();
    void aQuestionTellsOfItsCell();
    void onlyTheIndicatorsThatAreJudgedAnewAreTold();
    void headsOfGroupsAreToldWithTheirRows();
    void anEarlierYearDrawsAllCoursesAnew();
    void aStoredValueNeverLeavesItsCell_data();
    void aStoredValueNeverLeavesItsCell();
    void aValueThatIsGivenUpLeavesItsCell();
};

void TestChangedCells::onlyTheCellsThatDifferAreTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("cells");
    QTest::newRow("a value") << u"value"_s << u"CQS03T 2020"_s;
    QTest::newRow("a place that another row shows, too")
        << u"place"_s << u"KTS04 2020, TQ09 2020"_s;
    QTest::newRow("two values") << u"two"_s << u"CQS03T 2020, XHS06 2019"_s;
    QTest::newRow("another unit's value") << u"elsewhere"_s << QString();
}

void TestChangedCells::onlyTheCellsThatDifferAreTold()
{
    QFETCH(QString, what);
    TestSession test;
    const FollowingGrid grid(test);
    const QSignalSpy told(&grid.model, &EntryModel::dataChanged);
    const QSignalSpy reset(&grid.model, &EntryModel::modelReset);
    const QSignalSpy headers(&grid.model, &EntryModel::headerDataChanged);
    QList<Observation> values;
    if (what == u"place"_s)
        values << place(test, 2020, 44);
    else if (what == u"elsewhere"_s)
        values << test.value(u"CQS03T"_s, 2020, 61, u"d-ba-tri"_s);
    else
        values << test.value(u"CQS03T"_s, 2020, 61);
    if (what == u"two"_s)
        values << test.value(u"XHS06"_s, 2019, 5);
    QVERIFY(test.session.record(values, u"edit"_s));
    QTEST(toldCells(grid.model, told).join(u", "_s), "cells");
    QCOMPARE(reset.count() + headers.count(), 0);
    test.session.undo();
    QTEST(toldCells(grid.model, told).join(u", "_s), "cells");
    QCOMPARE(reset.count() + headers.count(), 0);
}

void TestChangedCells::aQuestionTellsOfItsCell()
{
    TestSession test;
    raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    const FollowingGrid grid(test);
    const QSignalSpy told(&grid.model, &EntryModel::dataChanged);
    QVERIFY(test.session.acceptWarnings({test.session.warnings()->all().last()}, u"counted anew"_s,
                                        u"accept"_s));
    QCOMPARE(toldCells(grid.model, told), QStringList{u"XHS06 2022"_s});
}

void TestChangedCells::onlyTheIndicatorsThatAreJudgedAnewAreTold()
{
    TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    connect(&test.session, &Models::Session::changed, &model, [&](const Change &change) {
        model.showJudged(test.session.situation(), test.session.book(), change.judged);
    });
    const QSignalSpy told(&model, &IndicatorTableModel::dataChanged);
    const QSignalSpy reset(&model, &IndicatorTableModel::modelReset);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2020, 61)}, u"edit"_s));
    const int row = rowWith(model, IndicatorTableModel::Code, u"CQS03T"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toModelIndex(), model.index(row, 0));
    QCOMPARE(told.at(0).at(1).toModelIndex(), model.index(row, model.columnCount() - 1));
    QCOMPARE(model.index(row, IndicatorTableModel::Latest).data().toString(), u"61.0% (2020)"_s);
    QVERIFY(test.session.record({place(test, 2020, 44)}, u"edit"_s));
    QCOMPARE(told.count(), 3); // KTS04, and TQ09 which reads it
    const int other = rowWith(model, IndicatorTableModel::Code, u"TQ09"_s);
    QCOMPARE(model.index(other, IndicatorTableModel::Latest).data().toString(), u"44/63 (2020)"_s);
    QCOMPARE(reset.count(), 0);
}

void TestChangedCells::headsOfGroupsAreToldWithTheirRows()
{
    TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    model.setGrouping(IndicatorTableModel::Grouping::Pillar);
    QVERIFY(test.session.record({test.value(u"CQS01"_s, 2020, 61)}, u"edit"_s));
    const QSignalSpy told(&model, &IndicatorTableModel::dataChanged);
    model.showJudged(test.session.situation(), test.session.book(), {test.indicator(u"CQS01"_s)});
    QStringList rows;
    for (const QList<QVariant> &one : told)
        rows << one.at(0).toModelIndex().data().toString();
    QCOMPARE(rows, (QStringList{u"CQS"_s, u"CQS01"_s}));
}

void TestChangedCells::anEarlierYearDrawsAllCoursesAnew()
{
    TestSession test;
    IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    QVERIFY(test.session.record({test.value(u"CQS01"_s, 2015, 61)}, u"edit"_s));
    const QSignalSpy told(&model, &IndicatorTableModel::dataChanged);
    model.showJudged(test.session.situation(), test.session.book(), {test.indicator(u"CQS01"_s)});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(1).toModelIndex().row(), model.rowCount() - 1);
}

void TestChangedCells::aStoredValueNeverLeavesItsCell_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("of the year that is looked from") << 2020;
    QTest::newRow("of a later year than all") << 2021;
}

/// Another program holds the file; whenever the grid is told of anything, the value stands there.
void TestChangedCells::aStoredValueNeverLeavesItsCell()
{
    QFETCH(int, year);
    TestSession test;
    const FollowingGrid grid(test);
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2020, 50)}, u"edit"_s));
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(!test.session.isReadable()); // as a page asks
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, year, 61)}, u"edit"_s));
    QStringList seen{grid.text(u"CQS03T"_s, year)};
    const auto look = [&] { seen << grid.text(u"CQS03T"_s, year); };
    connect(&grid.model, &EntryModel::dataChanged, this, look);
    connect(&test.session, &Models::Session::changed, this, look);
    connect(&test.session, &Models::Session::accessChanged, this, look);
    QVERIFY(other.run(u"ROLLBACK"_s));
    test.session.waiting().tryNow(); // before the session looks whether the file is free
    look();
    QTRY_VERIFY(test.session.isFresh() && test.session.waiting().isEmpty());
    look();
    seen.removeDuplicates();
    QCOMPARE(seen, QStringList{u"61"_s});
    QCOMPARE(test.stored(u"CQS03T"_s, year)->value, std::optional(61.));
}

void TestChangedCells::aValueThatIsGivenUpLeavesItsCell()
{
    TestSession test;
    const FollowingGrid grid(test);
    RawDatabase other(test.file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2020, 61)}, u"edit"_s));
    QCOMPARE(grid.text(u"CQS03T"_s, 2020), u"61"_s);
    const QSignalSpy told(&grid.model, &EntryModel::dataChanged);
    test.session.waiting().giveUpAll();
    QCOMPARE(grid.text(u"CQS03T"_s, 2020), QString());
    QCOMPARE(toldCells(grid.model, told), QStringList{u"CQS03T 2020"_s});
    QVERIFY(other.run(u"ROLLBACK"_s));
}

QTEST_GUILESS_MAIN(TestChangedCells)
#include "tst_changedcells.moc"
