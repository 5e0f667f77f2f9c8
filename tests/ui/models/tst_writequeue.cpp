// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/writequeue.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Models::Write;
using Models::WriteQueue;

namespace {

/// A file that refuses every change for a reason, while it has one.
struct TestDisk
{
    std::optional<Error::Kind> reason;
    QStringList stored = {};
    int tries = 0;

    Write write(const QString &text, const QString &part = {}, bool waitsForAll = false)
    {
        Core::Observation observation;
        observation.key.indicator = Core::IndicatorId(1);
        observation.key.part = part;
        return {text,
                {observation},
                [this, text]() -> Core::Result<> {
                    ++tries;
                    if (reason)
                        return Core::failure({*reason, u"x.btict"_s, {}, {}});
                    stored << text;
                    return {};
                },
                false,
                waitsForAll};
    }

    static Core::ObservationKey key(const QString &part)
    {
        Core::ObservationKey key;
        key.indicator = Core::IndicatorId(1);
        key.part = part;
        return key;
    }
};

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT

private slots:
    void whatTheFileTakesDoesNotWait();
    void whatABusyFileRefusesIsStoredLater();
    void theOrderIsKept();
    void othersWaitBehindTheFirst();
    void onlyWhatPassesIsWaitedFor_data();
    void onlyWhatPassesIsWaitedFor();
    void aReasonThatChangesIsTold();
    void aValueIsGivenUpWithAllThatTouchesIt();
    void theLastAndAllAreGivenUp();
    void whatIsGivenUpIsNeverStored();
};

void TestWriteQueue::whatTheFileTakesDoesNotWait()
{
    TestDisk disk;
    WriteQueue queue;
    const QSignalSpy changed(&queue, &WriteQueue::changed);
    QVERIFY(queue.submit(disk.write(u"a"_s)));
    QCOMPARE(disk.stored, QStringList{u"a"_s});
    QVERIFY(queue.isEmpty() && !queue.cause());
    QCOMPARE(changed.count(), 0);
}

void TestWriteQueue::whatABusyFileRefusesIsStoredLater()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    QVERIFY(queue.submit(disk.write(u"a"_s)));
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue.cause()->kind, Error::Kind::FileBusy);
    QCOMPARE(queue.observations().size(), 1);
    QTRY_VERIFY(disk.tries >= 3); // it is tried again and again
    QVERIFY(disk.stored.isEmpty());
    disk.reason.reset();
    QTRY_VERIFY(queue.isEmpty());
    QCOMPARE(disk.stored, QStringList{u"a"_s});
    QVERIFY(!queue.cause());
}

void TestWriteQueue::theOrderIsKept()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    const QStringList all{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (const QString &text : all)
        QVERIFY(queue.submit(disk.write(text)));
    disk.reason.reset();
    QTRY_VERIFY(queue.isEmpty());
    QCOMPARE(disk.stored, all);
}

void TestWriteQueue::othersWaitBehindTheFirst()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    QVERIFY(queue.submit(disk.write(u"a"_s)));
    disk.reason.reset();
    QVERIFY(queue.submit(disk.write(u"b"_s))); // though the file would take it now
    QVERIFY(disk.stored.isEmpty());
    QTRY_VERIFY(queue.isEmpty());
    QCOMPARE(disk.stored, (QStringList{u"a"_s, u"b"_s}));
}

void TestWriteQueue::onlyWhatPassesIsWaitedFor_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("waitsForAll");
    QTest::addColumn<bool>("waits");
    QTest::newRow("another program") << Error::Kind::FileBusy << false << true;
    QTest::newRow("a full disk") << Error::Kind::DiskFull << false << false;
    QTest::newRow("write protection") << Error::Kind::FileReadOnly << false << false;
    QTest::newRow("a full disk, of what waits for all") << Error::Kind::DiskFull << true << true;
    QTest::newRow("write protection, the same") << Error::Kind::FileReadOnly << true << true;
    QTest::newRow("a drive that was pulled out, the same")
        << Error::Kind::DriveFailed << true << true;
    QTest::newRow("a damaged file, the same") << Error::Kind::DamagedFile << true << false;
    QTest::newRow("another kind of file, the same") << Error::Kind::NotOurFile << true << false;
    QTest::newRow("no such table, the same") << Error::Kind::StoreFailed << true << false;
    QTest::newRow("a wrong figure, the same") << Error::Kind::OutOfRange << true << false;
}

void TestWriteQueue::onlyWhatPassesIsWaitedFor()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, waitsForAll);
    QFETCH(bool, waits);
    TestDisk disk{kind};
    WriteQueue queue;
    const auto stored = queue.submit(disk.write(u"a"_s, {}, waitsForAll));
    QCOMPARE(stored.has_value(), waits);
    QCOMPARE(!queue.isEmpty(), waits);
    if (!waits)
        QCOMPARE(stored.error().kind, kind);
    else
        QCOMPARE(queue.cause()->kind, kind);
}

void TestWriteQueue::aReasonThatChangesIsTold()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    QVERIFY(queue.submit(disk.write(u"a"_s)));
    disk.reason = Error::Kind::DiskFull;
    queue.tryNow();
    QCOMPARE(queue.cause()->kind, Error::Kind::DiskFull);
    QCOMPARE(queue.size(), 1); // nothing is lost
    disk.reason.reset();
    queue.tryNow();
    QVERIFY(queue.isEmpty());
}

void TestWriteQueue::aValueIsGivenUpWithAllThatTouchesIt()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    QVERIFY(queue.submit(disk.write(u"first of x"_s, u"x"_s)));
    QVERIFY(queue.submit(disk.write(u"y"_s, u"y"_s)));
    QVERIFY(queue.submit(disk.write(u"second of x"_s, u"x"_s)));
    QVERIFY(!queue.giveUp(TestDisk::key(u"z"_s)));
    QVERIFY(queue.giveUp(TestDisk::key(u"x"_s)));
    QCOMPARE(queue.size(), 1);
    disk.reason.reset();
    queue.tryNow();
    QCOMPARE(disk.stored, QStringList{u"y"_s});
}

void TestWriteQueue::theLastAndAllAreGivenUp()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(queue.submit(disk.write(text)));
    queue.giveUpLast();
    QCOMPARE(queue.last().text, u"b"_s);
    queue.giveUpAll();
    QVERIFY(queue.isEmpty() && !queue.cause());
}

void TestWriteQueue::whatIsGivenUpIsNeverStored()
{
    TestDisk disk{Error::Kind::FileBusy};
    WriteQueue queue;
    QVERIFY(queue.submit(disk.write(u"a"_s)));
    queue.giveUpLast();
    disk.reason.reset();
    QVERIFY(queue.submit(disk.write(u"b"_s)));
    QTest::qWait(600); // more than two intervals
    QCOMPARE(disk.stored, QStringList{u"b"_s});
}

QTEST_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
