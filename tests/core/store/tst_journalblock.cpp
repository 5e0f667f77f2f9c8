// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalblock.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

JournalEntry entry(qint64 id, const QString &unit, const QString &field,
                   const std::optional<QString> &before, const std::optional<QString> &after)
{
    JournalEntry entry;
    entry.id = JournalEntryId(id);
    entry.batch = BatchId(7);
    entry.at = QDateTime(QDate(2021, 3, 1), QTime(8, 30), Qt::UTC);
    entry.by = u"Nguy\u1ec5n An"_s;
    entry.indicator = u"XHS06"_s;
    entry.unitKey = unit;
    entry.period = u"2021-05"_s;
    entry.part = u"c\u00f4ng nghi\u1ec7p"_s;
    entry.field = field;
    entry.before = before;
    entry.after = after;
    entry.reason = u"import a.csv"_s;
    entry.source = u"S\u1edf TTTT"_s;
    return entry;
}

JournalBlock block(const QList<JournalEntry> &entries)
{
    JournalBlockWriter writer;
    QString unit;
    for (const JournalEntry &one : entries) {
        if (one.unitKey != unit)
            writer.begin(one.unitKey, one.period, one.part, one.edition, one.source);
        unit = one.unitKey;
        writer.add(one.field, one.before, one.after);
    }
    const JournalEntry &first = entries.first();
    return {first.batch,  first.at,       first.by,     first.indicator,
            first.reason, writer.count(), writer.take()};
}

const QList<JournalEntry> some{
    entry(5, u"d-ba-tri"_s, u"value"_s, std::nullopt, u"78.5"_s),
    entry(6, u"d-ba-tri"_s, u"source"_s, std::nullopt, u"S\u1edf TTTT"_s),
    entry(7, u"d-giong-trom"_s, u"value"_s, u"40"_s, std::nullopt),
    entry(8, u"d-mo-cay-bac"_s, u"note"_s, u""_s, u"78.5"_s),
};

} // namespace

class TestJournalBlock : public QObject
{
    Q_OBJECT

private slots:
    void entriesComeBack();
    void whatDidNotChangeTakesNoPlace();
    void manyTextsComeBack();
    void damagedContentGivesFewer_data();
    void damagedContentGivesFewer();
};

void TestJournalBlock::entriesComeBack()
{
    const JournalBlock written = block(some);
    QCOMPARE(written.count, 4);
    QVERIFY(entriesOf(written, JournalEntryId(5)) == some);
}

void TestJournalBlock::whatDidNotChangeTakesNoPlace()
{
    JournalBlockWriter writer;
    writer.begin(u"d-ba-tri"_s, u"2020"_s, {}, {}, {});
    writer.begin(u"d-giong-trom"_s, u"2020"_s, {}, {}, {});
    writer.add(u"value"_s, std::nullopt, u"1"_s);
    writer.begin(u"d-mo-cay-bac"_s, u"2020"_s, {}, {}, {});
    JournalBlock written = block(some);
    QCOMPARE(writer.count(), 1);
    written.content = writer.take();
    const QList<JournalEntry> entries = entriesOf(written, JournalEntryId(1));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().unitKey, u"d-giong-trom"_s);
    QCOMPARE(writer.count(), 0);
}

void TestJournalBlock::manyTextsComeBack()
{
    QList<JournalEntry> many;
    for (int i = 0; i < 20'000; ++i)
        many << entry(1 + i, u"d-%1"_s.arg(i), u"value"_s, std::nullopt, QString::number(i));
    QVERIFY(entriesOf(block(many), JournalEntryId(1)) == many);
}

void TestJournalBlock::damagedContentGivesFewer_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = block(some).content;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off in a text") << whole.left(4);
    QTest::newRow("cut off in an entry") << whole.chopped(1);
    QTest::newRow("more texts than there are") << QByteArray("\x7f", 1) + whole.mid(1);
    QTest::newRow("a number without an end") << QByteArray(9, '\xff');
}

void TestJournalBlock::damagedContentGivesFewer()
{
    QFETCH(QByteArray, content);
    JournalBlock damaged = block(some);
    damaged.content = content;
    QVERIFY(entriesOf(damaged, JournalEntryId(5)).size() < some.size());
}

QTEST_GUILESS_MAIN(TestJournalBlock)
#include "tst_journalblock.moc"
