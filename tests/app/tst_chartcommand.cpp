// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builtinfile.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;

/// `bentre-ict chart` draws what the window draws.
class TestChartCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void misuse_data();
    void misuse();
    void failures_data();
    void failures();

private:
    QStringList call(const QString &out, const QStringList &more) const
    {
        return QStringList{u"chart"_s,  m_file.path(), m_program.home(out), u"--as-of"_s, u"2022"_s,
                           u"--lang"_s, u"vi"_s} +
               more;
    }

    Program m_program;
    BuiltinFile m_file;
};

void TestChartCommand::everyKindIsDrawn_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList rank{u"--indicator"_s, u"KTS04"_s};
    const QStringList share{u"--indicator"_s, u"HT02H"_s};
    QTest::newRow("path without a kind") << rank;
    for (const char *kind : {"path", "yoy", "rank", "pillar", "areas"})
        QTest::newRow(kind) << rank + QStringList{u"--kind"_s, QString::fromLatin1(kind)};
    QTest::newRow("areas of one level")
        << share + QStringList{u"--kind"_s, u"areas"_s, u"--level"_s, u"commune"_s};
    QTest::newRow("a metric against the ranking")
        << share + QStringList{u"--kind"_s, u"against-rank"_s};
    QTest::newRow("several metrics against the ranking")
        << share + QStringList{u"--indicator"_s, u"HT02X"_s, u"--kind"_s, u"against-rank"_s};
    QTest::newRow("indices") << QStringList{u"--kind"_s, u"indices"_s};
    QTest::newRow("compare the index that has targets")
        << QStringList{u"--kind"_s, u"compare"_s, u"--with"_s, u"72"_s};
    QTest::newRow("compare by name in another index")
        << QStringList{u"--kind"_s, u"compare"_s,           u"--index"_s, u"DTI"_s,
                       u"--with"_s, u"C\u1ea7n Th\u01a1"_s, u"--with"_s,  u"86"_s};
}

void TestChartCommand::everyKindIsDrawn()
{
    QFETCH(QStringList, options);
    const QString name = u"%1.svg"_s.arg(qHash(options.join(u' ')));
    const Outcome outcome = m_program.run(call(name, options));
    QVERIFY2(outcome.exit == Done, outcome.err.constData());
    QFile drawing(m_program.home(name));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
}

void TestChartCommand::misuse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a kind that there is not")
        << QStringList{u"--indicator"_s, u"KTS04"_s, u"--kind"_s, u"pie"_s} << "against-rank"_ba;
    QTest::newRow("no indicator") << QStringList{u"--kind"_s, u"areas"_s} << "--indicator"_ba;
    QTest::newRow("the ranking history of what is no rank")
        << QStringList{u"--indicator"_s, u"HT02X"_s, u"--kind"_s, u"rank"_s} << "KTS04"_ba;
    QTest::newRow("a rank against itself")
        << QStringList{u"--indicator"_s, u"HT02X"_s,  u"--indicator"_s,
                       u"KTS04"_s,       u"--kind"_s, u"against-rank"_s}
        << "KTS04"_ba;
    QTest::newRow("a level that is none")
        << QStringList{u"--indicator"_s, u"HT02H"_s,   u"--kind"_s,
                       u"areas"_s,       u"--level"_s, u"province"_s}
        << "district, commune"_ba;
}

void TestChartCommand::misuse()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    const Outcome outcome = m_program.run(call(u"none.svg"_s, options));
    QCOMPARE(outcome.exit, int(Usage));
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
    QVERIFY(!QFile::exists(m_program.home(u"none.svg"_s)));
}

void TestChartCommand::failures_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("an unknown index")
        << QStringList{u"--kind"_s, u"compare"_s, u"--index"_s, u"PAPI"_s} << "PAPI"_ba;
    QTest::newRow("an unknown province")
        << QStringList{u"--kind"_s, u"compare"_s, u"--with"_s, u"Atlantis"_s} << "Atlantis"_ba;
    QTest::newRow("an unknown metric")
        << QStringList{u"--indicator"_s, u"HT02H"_s,  u"--indicator"_s,
                       u"HT99"_s,        u"--kind"_s, u"against-rank"_s}
        << "HT99"_ba;
}

void TestChartCommand::failures()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    const Outcome outcome = m_program.run(call(u"none.svg"_s, options));
    QCOMPARE(outcome.exit, int(Failed));
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
    QVERIFY(!QFile::exists(m_program.home(u"none.svg"_s)));
}

QTEST_GUILESS_MAIN(TestChartCommand)
#include "tst_chartcommand.moc"
