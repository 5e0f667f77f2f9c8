// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagecheck.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

/// A file that is too large to be read through at its opening: a page in its last third belongs to
/// a text that nobody asks for.
void makeLarge(const QString &path)
{
    RawDatabase raw(path);
    if (!raw.run(u"INSERT INTO brief_text (programme_id, section, text_vi, text_en) "
                 "SELECT id, 'proposals', hex(zeroblob(36000000)), '' FROM programme"_s))
        qFatal("%s", qUtf8Printable(raw.error()));
}

void damagePage(const QString &path)
{
    QFile file(path);
    const qint64 page = file.size() / pageSize * 2 / 3;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * pageSize) ||
        file.write(QByteArray(int(pageSize), '\xa5')) != pageSize)
        qFatal("%s cannot be damaged", qUtf8Printable(path));
}

Result<Recorded> recordOne(Store &store)
{
    return store.observations().record({observationOf(store, "XHS06", "2021", 40)},
                                       {u"test"_s, u"edit"_s});
}

} // namespace

class TestPageCheck : public QObject
{
    Q_OBJECT

private slots:
    void soundFilePasses();
    void damagedPageIsFound();
    void saysHowFarItIs();
    void endsAtOnce();
    void soundLargeFileTakesAChange();
    void damagedLargeFileIsShownButTakesNoChange();
    void impatientCallerIsNotKeptWaiting();
};

void TestPageCheck::soundFilePasses()
{
    const BuiltinFile file;
    QVERIFY(PageCheck(file.path()).outcome());
}

void TestPageCheck::damagedPageIsFound()
{
    const BuiltinFile file;
    damagePage(file.path());
    const PageCheck check(file.path());
    QVERIFY(!check.outcome());
    QCOMPARE(check.outcome().error().kind, Error::Kind::DamagedFile);
    QVERIFY(check.isDone());
}

void TestPageCheck::saysHowFarItIs()
{
    const BuiltinFile file;
    makeLarge(file.path());
    // On a busy machine one check may be over before this thread has looked often.
    QSet<int> all;
    for (int round = 0; round < 100 && all.size() <= 10; ++round) {
        const PageCheck check(file.path());
        QList<int> seen;
        while (!check.isDone())
            seen << check.percent();
        QVERIFY(std::ranges::is_sorted(seen));
        QVERIFY(std::ranges::all_of(seen, [](int one) { return one >= 0 && one <= 100; }));
        all += QSet<int>(seen.cbegin(), seen.cend());
    }
    QVERIFY2(all.size() > 10, QByteArray::number(all.size()).constData());
}

void TestPageCheck::endsAtOnce()
{
    const BuiltinFile file;
    makeLarge(file.path());
    const auto waitsLong = [&file] {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto read = PageCheck(file.path()).outcome();
        const qint64 whole = timer.elapsed();
        // At any moment: before it begins to read, while SQLite looks at the pages' order, at the
        // end. To read on to the end each time would take five times as long as one check.
        constexpr int moments = 10;
        qint64 waited = 0;
        for (int moment = 0; moment < moments; ++moment) {
            auto check = std::make_unique<PageCheck>(file.path());
            QTest::qSleep(int(qMax<qint64>(1, whole * moment / moments)));
            timer.start();
            check.reset();
            waited += timer.elapsed();
        }
        return waited >= 2 * whole;
    };
    // Other programs may have held the machine up.
    int tries = 1;
    while (waitsLong() && tries < 10)
        ++tries;
    QVERIFY(tries < 10);
}

void TestPageCheck::soundLargeFileTakesAChange()
{
    const BuiltinFile file;
    makeLarge(file.path());
    const auto store = file.open();
    const auto recorded = recordOne(*store);
    QVERIFY2(recorded, outcome(recorded).constData());
}

void TestPageCheck::damagedLargeFileIsShownButTakesNoChange()
{
    const BuiltinFile file;
    makeLarge(file.path());
    damagePage(file.path());
    const auto store = file.open();
    QVERIFY(!store->observations().all()->isEmpty());
    const auto recorded = recordOne(*store);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::DamagedFile);
    QVERIFY(!store->observations().all()->isEmpty());
    QVERIFY(!QFile::exists(file.path() + u"-journal"_s));
}

void TestPageCheck::impatientCallerIsNotKeptWaiting()
{
    const BuiltinFile file;
    makeLarge(file.path());
    const auto store = file.open();
    store->refuseUntilChecked();
    const auto first = recordOne(*store);
    QVERIFY(first || first.error().kind == Error::Kind::FileBeingChecked);
    QTRY_VERIFY_WITH_TIMEOUT(recordOne(*store), 60000);
}

QTEST_GUILESS_MAIN(TestPageCheck)
#include "tst_pagecheck.moc"
