// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationwriter.h"

#include "core/store/connection.h"
#include "core/store/observationtable.h"
#include "core/store/sqlerror.h"
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table with nothing in it but what a test writes, and who reads it back.
class Written
{
public:
    Written()
        : m_store(m_file.open())
        , m_connection(std::move(*Connection::open(m_file.path(), Connection::Mode::ReadWrite)))
        , m_writer(*m_connection)
    {
        m_connection->execute(u"DELETE FROM observation"_s);
    }

    ObservationWriter &writer() { return m_writer; }
    /// What the table has of that one.
    std::optional<Observation> stored(const Observation &one) const
    {
        return ObservationTable(*m_connection, m_store->catalogue()).find(one.key);
    }
    /// Fields that differ from those of the row before in all that one may remember.
    Observation valueOf(int year) const
    {
        Observation one = observationOf(*m_store, "XHS06", "2020", year - 2000.5);
        one.key.period = Period::year(year);
        one.outOf = year;
        one.numerator = year + 0.25;
        one.denominator = year + 0.75;
        one.state = year % 2 == 0 ? MilestoneState::Done : MilestoneState::InProgress;
        one.text = u"words of %1"_s.arg(year);
        one.absence = year % 2 == 0 ? Absence::NotApplicable : Absence::NotYetDue;
        one.firmness = year % 2 == 0 ? Firmness::Estimate : Firmness::Official;
        one.date = QDate(year, 1, 15);
        one.evidence = u"evidence of %1"_s.arg(year);
        one.source = u"B\u00e1o c\u00e1o %1"_s.arg(year);
        one.document = u"document of %1"_s.arg(year);
        one.note = u"note of %1"_s.arg(year);
        return one;
    }

private:
    BuiltinFile m_file;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Connection> m_connection;
    ObservationWriter m_writer;
};

} // namespace

class TestObservationWriter : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheRowBeforeIsLeft();
    void aRowThatIsThereStays();
    void anotherTakesItsPlaceInEveryField();
    void whatIsRemovedIsGone();
    void unreadableWordsAreRefused();
};

void TestObservationWriter::nothingOfTheRowBeforeIsLeft()
{
    Written table;
    Observation plain = table.valueOf(2022);
    for (auto *text : {&plain.text, &plain.evidence, &plain.source, &plain.document, &plain.note})
        text->clear();
    plain.date = {};
    plain.state.reset();
    plain.firmness.reset();
    const QList<Observation> rows{table.valueOf(2020), table.valueOf(2021), plain,
                                  table.valueOf(2023)};
    for (const Observation &row : rows)
        QVERIFY(table.writer().insert(row));
    for (const Observation &row : rows)
        QVERIFY(table.stored(row) == row);
}

void TestObservationWriter::aRowThatIsThereStays()
{
    Written table;
    const Observation first = table.valueOf(2020);
    QVERIFY(table.writer().insert(first));
    Observation second = table.valueOf(2021);
    second.key = first.key;
    QVERIFY(!table.writer().insert(second));
    QVERIFY(table.stored(first) == first);
}

void TestObservationWriter::anotherTakesItsPlaceInEveryField()
{
    Written table;
    const Observation first = table.valueOf(2020);
    const Observation beside = table.valueOf(2022);
    QVERIFY(table.writer().insert(first));
    QVERIFY(table.writer().insert(beside));
    Observation second = table.valueOf(2021);
    second.key = first.key;
    table.writer().replace(second);
    QVERIFY(table.stored(first) == second);
    QVERIFY(table.stored(beside) == beside);
}

void TestObservationWriter::whatIsRemovedIsGone()
{
    Written table;
    const Observation gone = table.valueOf(2020);
    Observation part = gone;
    part.key.part = u"Y t\u1ebf"_s;
    QVERIFY(table.writer().insert(gone));
    QVERIFY(table.writer().insert(part));
    table.writer().remove(gone.key);
    QVERIFY(!table.stored(gone));
    QVERIFY(table.stored(part) == part);
}

void TestObservationWriter::unreadableWordsAreRefused()
{
    Written table;
    Observation half = table.valueOf(2020);
    half.note = QString(QChar(0xd800)); // half of a letter
    const auto written = guarded<void>([&]() -> Result<> {
        table.writer().insert(half);
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::UnreadableText);
    QVERIFY(!table.stored(half));
}

QTEST_GUILESS_MAIN(TestObservationWriter)
#include "tst_observationwriter.moc"
