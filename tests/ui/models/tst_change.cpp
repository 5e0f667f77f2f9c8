// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failingstatement.h"
#include "core/words/warningwords.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/statementtrace.h"
#include "tests/ui/support/entries.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/indicatortablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Observation;
using Models::Change;
using Models::Session;

Q_DECLARE_METATYPE(Models::Change::Kind)

namespace {

using Step = std::function<void(TestSession &)>;

Step storing(const QString &code, int year, double number, const QString &unit = Core::homeKey)
{
    return [=](TestSession &test) {
        if (!test.session.record({test.value(code, year, number, unit)}, u"edit"_s))
            qFatal("the value is refused");
    };
}

Step storing(const std::function<QList<Observation>(const TestSession &)> &values)
{
    return [values](TestSession &test) {
        if (!test.session.record(values(test), u"edit"_s))
            qFatal("the values are refused");
    };
}

Observation place(const TestSession &test, int year, int rank, int outOf, const QString &unit)
{
    Observation place = test.value(u"KTS04"_s, year, rank, unit);
    place.outOf = outOf;
    return place;
}

/// The first milestone of the city of Ben Tre, done.
Observation milestoneOfTheCity(const TestSession &test)
{
    Observation done;
    for (const Core::Indicator &one : test.session.catalogue().indicators()) {
        if (one.area == u"829"_s && !done.key.indicator.isValid())
            done.key.indicator = one.id;
    }
    done.key.unit = test.unit(u"d-ben-tre"_s);
    done.key.period = Core::Period::year(2020);
    done.state = Core::MilestoneState::Done;
    return done;
}

Observation partOfTheEconomy(const TestSession &test)
{
    Observation part = test.value(u"KTS02"_s, 2020, 4.5);
    part.key.part = u"N\u00f4ng nghi\u1ec7p"_s;
    return part;
}

Step storingAnEdition()
{
    return [](TestSession &test) {
        const Core::RankingIndex *index =
            test.session.catalogue().index(test.session.catalogue().indicator(u"KTS04"_s)->index);
        Core::EditionPlaces places;
        places.edition = test.session.store().rankings().editionsOf(index->id).last();
        Core::RankingEntry entry;
        entry.unit = test.session.store().home();
        entry.rank = 41;
        places.entries << entry;
        if (!test.session.recordEdition(*index, places, u"edition"_s, u"import"_s))
            qFatal("the edition is refused");
    };
}

Step importingMonths(int months)
{
    return [months](TestSession &test) {
        Core::CompactObservations values;
        QList<quint32> positions;
        for (int month = 0; month < months; ++month) {
            Observation value = test.value(u"XHS06"_s, 2021, month % 100);
            value.key.period = Core::Period::month(1921 + month / 12, month % 12 + 1);
            values.append(value);
            positions << quint32(month);
        }
        values.append(test.value(u"XHS06"_s, 2020, 33));
        positions << quint32(months);
        if (!test.session.record(values, positions, u"import"_s, u"import"_s))
            qFatal("the import is refused");
    };
}

Step storedByAnother()
{
    return [](TestSession &test) {
        const auto store = test.file.open();
        if (!store->observations().record({test.value(u"CQS03T"_s, 2020, 61)},
                                          {u"lan"_s, u"edit"_s}))
            qFatal("the value is refused");
        test.session.catchUp();
    };
}

Step then(const Step &first, const Step &second)
{
    return [=](TestSession &test) {
        first(test);
        second(test);
    };
}

Step undone(const Step &step)
{
    return then(step, [](TestSession &test) { test.session.undo(); });
}

Step redone(const Step &step)
{
    return then(undone(step), [](TestSession &test) { test.session.redo(); });
}

void answering(TestSession &test)
{
    raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    acceptAll(test, u"counted anew"_s);
}

/// All that a session says of its file, line by line.
QStringList said(Session &session)
{
    QStringList lines{session.programme().code, session.unitName(),
                      QString::number(session.asOf())};
    for (const int year : session.years())
        lines << QString::number(year);
    Models::IndicatorTableModel table;
    table.setSituation(session.situation(), session.book());
    for (int column = 0; column < table.columnCount(); ++column) {
        lines << columnTexts(table, column) << columnTexts(table, column, Qt::ToolTipRole)
              << columnTexts(table, column, Qt::AccessibleTextRole);
    }
    for (const Core::IndicatorSituation &one : session.situation().indicators)
        lines << one.indicator.code + u": "_s +
                     session.source().shown.value(one.indicator.code).source;
    Models::EntryModel cells(session);
    cells.showIndicators(Models::readIndicatorValues(session).value());
    for (int column = 0; column < cells.columnCount(); ++column) {
        lines << columnTexts(cells, column) << columnTexts(cells, column, Qt::ToolTipRole);
    }
    const auto warnings = session.warnings();
    for (const Core::ValueWarning &one : warnings->all())
        lines << Core::warningSentence(one, *session.catalogue().indicator(one.key.indicator),
                                       session.book());
    return lines;
}

/// The same as somebody sees it who opens the file now.
QStringList readAnew(const TestSession &test)
{
    Session session(test.file.open(), test.session.language(), u"lan"_s);
    session.setUnit(test.session.unit());
    session.setAsOf(test.session.asOf());
    return said(session);
}

QStringList codesOf(const TestSession &test, const QSet<Core::IndicatorId> &indicators)
{
    QStringList codes;
    for (const Core::IndicatorId one : indicators)
        codes << test.session.catalogue().indicator(one)->code;
    codes.sort();
    return codes;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void afterwardsAllIsAsReadAnew_data();
    void afterwardsAllIsAsReadAnew();
    void whatChangedIsNamed_data();
    void whatChangedIsNamed();
    void aValueReadsItsSeriesOnce_data();
    void aValueReadsItsSeriesOnce();
    void whatCannotBeReadBackIsWhole();
    void whatIsHeldWhenItIsReadBackHolds();
    void aChoiceSurvivesTheYearThatFollows();
};

void TestChange::afterwardsAllIsAsReadAnew_data()
{
    QTest::addColumn<Step>("step");
    const auto several = storing([](const TestSession &test) {
        return QList<Observation>{test.value(u"CQS03T"_s, 2020, 61),
                                  test.value(u"XHS06"_s, 2019, 5),
                                  place(test, 2019, 44, 63, Core::homeKey),
                                  milestoneOfTheCity(test), partOfTheEconomy(test)};
    });
    const auto cleared = storing([](const TestSession &test) {
        return QList<Observation>{Core::withoutFigures(*test.stored(u"HT02X"_s, 2020))};
    });
    const auto sourced = storing([](const TestSession &test) {
        Observation same = *test.stored(u"HT02X"_s, 2020);
        same.source = u"report 12"_s;
        return QList<Observation>{same};
    });
    const auto quarter = storing([](const TestSession &test) {
        Observation value = test.value(u"CQS03T"_s, 2022, 80);
        value.key.period = Core::Period::quarter(2022, 1);
        return QList<Observation>{value};
    });
    const auto rankOfAnother = storing(
        [](const TestSession &test) { return QList{place(test, 2019, 2, 63, u"p-can-tho"_s)}; });
    QTest::newRow("a value") << storing(u"CQS03T"_s, 2020, 61);
    QTest::newRow("a value of an earlier year than all") << storing(u"XHS06"_s, 2015, 10);
    QTest::newRow("a value of a later year than all") << storing(u"CQS03T"_s, 2022, 61);
    QTest::newRow("a value of a quarter") << quarter;
    QTest::newRow("a value of another unit") << storing(u"CQS03H"_s, 2020, 61, u"d-ba-tri"_s);
    QTest::newRow("a place that two indicators read") << storing(
        [](const TestSession &test) { return QList{place(test, 2020, 44, 63, Core::homeKey)}; });
    QTest::newRow("a place of another province") << rankOfAnother;
    QTest::newRow("a milestone of another unit that is seen")
        << storing([](const TestSession &test) { return QList{milestoneOfTheCity(test)}; });
    QTest::newRow("a part") << storing(
        [](const TestSession &test) { return QList{partOfTheEconomy(test)}; });
    QTest::newRow("a value that is cleared") << cleared;
    QTest::newRow("a source alone") << sourced;
    QTest::newRow("several at once") << several;
    QTest::newRow("a value, undone") << undone(storing(u"CQS03T"_s, 2020, 61));
    QTest::newRow("a later year, undone") << undone(storing(u"CQS03T"_s, 2022, 61));
    QTest::newRow("a value, redone") << redone(storing(u"CQS03T"_s, 2020, 61));
    QTest::newRow("several at once, undone") << undone(several);
    QTest::newRow("several at once, redone") << redone(several);
    QTest::newRow("a value that is cleared, undone") << undone(cleared);
    QTest::newRow("a place of another province, undone") << undone(rankOfAnother);
    QTest::newRow("values that raise questions") << Step([](TestSession &test) {
        raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
    });
    QTest::newRow("a question that its value closes")
        << then([](TestSession &test) { raiseWarnings(test, {u"XHS06"_s}); },
                storing(u"XHS06"_s, 2022, 78));
    QTest::newRow("questions that are answered") << Step(answering);
    QTest::newRow("answers that are taken back") << undone(answering);
    QTest::newRow("an edition") << storingAnEdition();
    QTest::newRow("an edition, undone") << undone(storingAnEdition());
    QTest::newRow("a small import") << importingMonths(12);
    QTest::newRow("a large import") << importingMonths(1200);
    QTest::newRow("a large import, undone") << undone(importingMonths(1200));
    QTest::newRow("a value of another program") << storedByAnother();
}

void TestChange::afterwardsAllIsAsReadAnew()
{
    QFETCH(Step, step);
    for (const QString &unit : {QString(Core::homeKey), u"d-ba-tri"_s}) {
        TestSession test;
        test.session.setUnit(test.unit(unit));
        said(test.session); // the questions have been asked for
        step(test);
        QCOMPARE(said(test.session), readAnew(test));
    }
}

void TestChange::whatChangedIsNamed_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Change::Kind>("kind");
    QTest::addColumn<int>("values");
    QTest::addColumn<QString>("judged");
    using Kind = Change::Kind;
    QTest::newRow("a value") << storing(u"CQS03T"_s, 2020, 61) << Kind::Values << 1 << u"CQS03T"_s;
    QTest::newRow("its undo") << undone(storing(u"CQS03T"_s, 2020, 61)) << Kind::Values << 1
                              << u"CQS03T"_s;
    QTest::newRow("another unit's value")
        << storing(u"CQS03T"_s, 2020, 61, u"d-ba-tri"_s) << Kind::Values << 1 << QString();
    QTest::newRow("a place") << storing([](const TestSession &test) {
        return QList{place(test, 2020, 44, 63, Core::homeKey)};
    }) << Kind::Values << 1 << u"KTS04 TQ09"_s;
    QTest::newRow("a value of a later year")
        << storing(u"CQS03T"_s, 2022, 61) << Kind::Whole << 1 << QString();
    QTest::newRow("answers") << Step(answering) << Kind::Answers << 0 << QString();
    QTest::newRow("an edition") << storingAnEdition() << Kind::Rankings << 0 << u"KTS04 TQ09"_s;
    QTest::newRow("a large import") << importingMonths(1200) << Kind::Whole << 0 << QString();
    QTest::newRow("another program's value") << storedByAnother() << Kind::Whole << 0 << QString();
    QTest::newRow("who issues the briefs") << Step([](TestSession &test) {
        if (!test.session.saveAgencies({}))
            qFatal("refused");
    }) << Kind::Office << 0 << QString();
    QTest::newRow("texts of the briefs") << Step([](TestSession &test) {
        if (!test.session.saveBriefTexts({}))
            qFatal("refused");
    }) << Kind::Office << 0 << QString();
}

void TestChange::whatChangedIsNamed()
{
    QFETCH(Step, step);
    TestSession test;
    QList<Change> changes;
    connect(&test.session, &Session::changed, this,
            [&changes](const Change &change) { changes << change; });
    step(test);
    QVERIFY(!changes.isEmpty());
    QTEST(changes.last().kind, "kind");
    QTEST(int(changes.last().values.size()), "values");
    QStringList codes =
        changes.last().isWhole() ? QStringList() : codesOf(test, changes.last().judged);
    codes.removeIf([](const QString &code) { // fed by other indices
        return code.startsWith(u"TQ"_s) && code != u"TQ09"_s;
    });
    QTEST(codes.join(u' '), "judged");
}

void TestChange::aValueReadsItsSeriesOnce_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("typed") << storing(u"CQS03T"_s, 2020, 61);
    QTest::newRow("typed over another") << storing(u"HT02X"_s, 2020, 61);
    QTest::newRow("of a later year") << storing(u"CQS03T"_s, 2022, 61);
}

void TestChange::aValueReadsItsSeriesOnce()
{
    QFETCH(Step, step);
    StatementTrace trace;
    TestSession test;
    said(test.session);
    trace.clear();
    step(test);
    said(test.session);
    const QStringList reads = trace.readsOf(u"observation"_s);
    QVERIFY2(reads.size() == 1, qPrintable(reads.join(u'\n')));
    QVERIFY2(reads.first().contains(u"WHERE indicator_id = ? AND unit_id = ?"_s),
             qPrintable(reads.first()));
    QCOMPARE(trace.readsOf(u"accepted_warning"_s), QStringList());
    trace.clear();
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    said(test.session);
    QCOMPARE(trace.readsOf(u"observation"_s).size(), 1);
}

/// What was shown stays, and why it was not read is known.
void TestChange::whatCannotBeReadBackIsWhole()
{
    TestSession test;
    const QStringList before = said(test.session);
    QList<Change> changes;
    connect(&test.session, &Session::changed, this,
            [&changes](const Change &change) { changes << change; });
    bool isStored = false;
    for (int nth = 1; !isStored; ++nth) { // up to the first statement after the write
        const Core::FailingStatement failing(nth);
        isStored =
            test.session.record({test.value(u"CQS03T"_s, 2020, 84.5)}, u"edit"_s).has_value();
    }
    QVERIFY(test.session.unread());
    QVERIFY(changes.last().isWhole());
    QCOMPARE(said(test.session), before);
    QVERIFY(test.session.record({test.value(u"XHS06"_s, 2020, 5)}, u"edit"_s));
    QVERIFY(!test.session.unread());
    QCOMPARE(said(test.session), readAnew(test)); // with the first one
}

/// Another program takes the file between the write and the look at it.
void TestChange::whatIsHeldWhenItIsReadBackHolds()
{
    TestSession test;
    said(test.session);
    bool isStored = false;
    for (int nth = 1; !isStored; ++nth) {
        const Core::FailingStatement failing(nth, Core::FailingStatement::At::Start,
                                             Core::Error::Kind::FileBusy);
        const auto recorded = test.session.record({test.value(u"CQS03T"_s, 2020, 84.5)}, u"edit"_s);
        isStored = recorded && test.session.waiting().isEmpty();
        test.session.waiting().giveUpAll();
    }
    QVERIFY(!test.session.isFresh());
    QVERIFY(!test.session.unread());
    QCOMPARE(test.session.situation().of(u"CQS03T"_s)->assessment.latest->value,
             std::optional(84.5));
    QCOMPARE(said(test.session), readAnew(test));
    QTRY_VERIFY(test.session.isFresh());
    QCOMPARE(said(test.session), readAnew(test));
}

void TestChange::aChoiceSurvivesTheYearThatFollows()
{
    TestSession test;
    test.session.setUnit(test.unit(u"d-ba-tri"_s));
    test.session.setUnit(test.session.store().home());
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2022, 84.5)}, u"edit"_s));
    QCOMPARE(test.session.asOf(), 2022);
    test.session.readAgain();
    QCOMPARE(test.session.asOf(), 2022);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
