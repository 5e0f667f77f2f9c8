// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/journalfilter.h"
#include "ui/models/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::JournalCriteria;
using Models::JournalFilter;
using Models::JournalModel;

namespace {

const QString lan = u"Nguy\u1ec5n Th\u1ecb Lan (lan)"_s;

Core::JournalEntry entry(qint64 id, const QString &by, const QString &indicator,
                         const QString &unitKey, const char *at, const QString &after)
{
    Core::JournalEntry entry;
    entry.id = Core::JournalEntryId(id);
    entry.by = by;
    entry.indicator = indicator;
    entry.unitKey = unitKey;
    entry.period = u"2021"_s;
    entry.at = QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate);
    entry.field = u"value"_s;
    entry.after = after;
    entry.reason = u"edit"_s;
    return entry;
}

/// A journal of six entries and its filter, in Vietnamese.
struct Filtered
{
    Filtered()
    {
        filter.setSourceModel(&model);
        fill();
    }

    void fill()
    {
        model.setEntries(
            {entry(1, u"init"_s, u"KTS04"_s, {}, "2021-03-01T08:00:00Z", u"63"_s),
             entry(2, u"an"_s, u"XHS06"_s, Core::homeKey, "2021-03-01T16:59:59Z", u"1234.5"_s),
             entry(3, lan, u"XHS06"_s, u"d-ba-tri"_s, "2021-03-01T17:00:00Z", u"41"_s),
             entry(4, lan, u"CQS03T"_s, u"d-giong-trom"_s, "2021-03-02T08:00:00Z", u"84.5"_s),
             entry(5, u"an"_s, u"CQS03T"_s, u"d-ba-tri"_s, "2021-03-05T08:00:00Z", u"85"_s),
             entry(6, u"an"_s, u"OLD01"_s, u"d-gone"_s, "2021-03-06T08:00:00Z", u"5"_s)},
            test.session.catalogue(), test.session.book());
    }

    QStringList numbers(const JournalCriteria &criteria)
    {
        filter.setCriteria(criteria);
        return columnTexts(filter, JournalModel::Number);
    }

    TestSession test{Core::Language::Vietnamese};
    JournalModel model;
    JournalFilter filter;
};

QStringList keysOf(const QList<Models::JournalChoice> &choices)
{
    QStringList keys;
    for (const Models::JournalChoice &choice : choices)
        keys << choice.key;
    return keys;
}

} // namespace

class TestJournalFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheRulesOfModels();
    void everyCriterionNarrows_data();
    void everyCriterionNarrows();
    void criteriaSurviveANewJournal();
    void choicesAreWhatOccurs();
};

void TestJournalFilter::initTestCase()
{
    qputenv("TZ", "ICT-7"); // the province's
}

void TestJournalFilter::keepsTheRulesOfModels()
{
    Filtered journal;
    const QAbstractItemModelTester tester(&journal.filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(journal.numbers({}).size(), 6);
    QCOMPARE(journal.numbers({u"nothing"_s, {}, {}, {}, {}, {}}).size(), 0);
    journal.fill();
    QCOMPARE(journal.numbers({}).size(), 6);
    journal.model.setEntries({}, journal.test.session.catalogue(), journal.test.session.book());
    QCOMPARE(journal.filter.rowCount(), 0);
}

void TestJournalFilter::everyCriterionNarrows_data()
{
    QTest::addColumn<JournalCriteria>("criteria");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *name, const JournalCriteria &criteria, const QString &numbers) {
        QTest::newRow(name) << criteria << numbers;
    };
    const QDate second(2021, 3, 2);
    row("nothing is asked for", {}, u"6 5 4 3 2 1"_s);
    row("words without marks", {u"giong trom"_s, {}, {}, {}, {}, {}}, u"4"_s);
    row("words in capitals", {u"NGUYEN THI LAN"_s, {}, {}, {}, {}, {}}, u"4 3"_s);
    row("a number as it is shown", {u"1.234,5"_s, {}, {}, {}, {}, {}}, u"2"_s);
    row("an indicator", {{}, u"XHS06"_s, {}, {}, {}, {}}, u"3 2"_s);
    row("an indicator is not found by its beginning", {{}, u"XHS"_s, {}, {}, {}, {}}, {});
    row("a unit", {{}, {}, u"d-ba-tri"_s, {}, {}, {}}, u"5 3"_s);
    row("a unit that is not in the file", {{}, {}, u"d-gone"_s, {}, {}, {}}, u"6"_s);
    row("a person", {{}, {}, {}, lan, {}, {}}, u"4 3"_s);
    row("from a local day", {{}, {}, {}, {}, second, {}}, u"6 5 4 3"_s);
    row("to a local day", {{}, {}, {}, {}, {}, second}, u"4 3 2 1"_s);
    row("one day", {{}, {}, {}, {}, second, second}, u"4 3"_s);
    row("an end before its beginning", {{}, {}, {}, {}, second, second.addDays(-1)}, {});
    row("all together",
        {u"Nh\u1eadp tr\u1ef1c ti\u1ebfp"_s, u"CQS03T"_s, u"d-ba-tri"_s, u"an"_s, second, {}},
        u"5"_s);
    row("all but one", {u"ho\u00e0n t\u00e1c"_s, u"CQS03T"_s, u"d-ba-tri"_s, u"an"_s, second, {}},
        {});
}

void TestJournalFilter::everyCriterionNarrows()
{
    QFETCH(JournalCriteria, criteria);
    QFETCH(QString, numbers);
    Filtered journal;
    QCOMPARE(journal.numbers(criteria).join(u' '), numbers);
    QCOMPARE(journal.numbers({}).size(), 6);
}

void TestJournalFilter::criteriaSurviveANewJournal()
{
    Filtered journal;
    QCOMPARE(journal.numbers({{}, {}, {}, lan, {}, {}}).size(), 2);
    journal.fill();
    QCOMPARE(journal.filter.rowCount(), 2);
}

void TestJournalFilter::choicesAreWhatOccurs()
{
    const Filtered journal;
    QCOMPARE(keysOf(journal.model.indicators()),
             (QStringList{u"CQS03T"_s, u"KTS04"_s, u"OLD01"_s, u"XHS06"_s}));
    QVERIFY(journal.model.indicators().first().text.startsWith(u"CQS03T \u2013 "_s));
    QCOMPARE(journal.model.indicators().at(2).text, u"OLD01"_s);
    QCOMPARE(keysOf(journal.model.units()),
             (QStringList{u"d-gone"_s, u"d-ba-tri"_s, u"d-giong-trom"_s, Core::homeKey}));
    QCOMPARE(journal.model.units().at(1).text, u"Huy\u1ec7n Ba Tri"_s);
    QCOMPARE(keysOf(journal.model.persons()), (QStringList{u"an"_s, u"init"_s, lan}));
}

QTEST_GUILESS_MAIN(TestJournalFilter)
#include "tst_journalfilter.moc"
