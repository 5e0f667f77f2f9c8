// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/whatif.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void unchangedPartsGiveThePublishedPlace();
    void everyProvinceKeepsItsPlaceUnchanged();
    void betterPartsRaiseThePlace();
    void neverWorseWithABetterPart();
    void perfectPartsAreFirst();
    void equalScoresShareAPlace();
    void meanOfTheIctIndex();
    void partialTableBoundsThePlace();
    void refusals_data();
    void refusals();

private:
    const RankingIndex &index(const char *code) const
    {
        return *m_store->catalogue().index(QString::fromLatin1(code));
    }
    RankingEdition edition(const char *code, int year) const
    {
        for (const RankingEdition &one : m_store->rankings().editionsOf(index(code).id)) {
            if (one.year == year)
                return one;
        }
        qFatal("no such edition");
    }
    UnitId province(const char *code) const
    {
        return m_store->catalogue()
            .unitWithCode(QString::fromLatin1(code), QDate(2022, 12, 31))
            ->id;
    }
    Result<WhatIf> ask(const char *code, int year, UnitId unit,
                       const QMap<QString, double> &changed) const
    {
        const RankingEdition asked = edition(code, year);
        return whatIf(index(code), asked, *m_store->rankings().entries(asked.id), unit, changed);
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestWhatIf::unchangedPartsGiveThePublishedPlace()
{
    // Da Nang 2022, methods.md section 5.
    const auto result = ask("DTI", 2022, province("48"), {{u"nhan_thuc_so"_s, 1.0}});
    QVERIFY2(result, outcome(result));
    QVERIFY(std::abs(result->score - 0.8002) <= 0.0001);
    QCOMPARE(result->rank(), std::optional(1));
    QCOMPARE(result->outOf, 63);
    QCOMPARE(result->baseScore, std::optional(0.8002));
    QCOMPARE(result->baseRank, std::optional(1));
}

void TestWhatIf::everyProvinceKeepsItsPlaceUnchanged()
{
    const RankingEdition asked = edition("DTI", 2022);
    const QList<RankingEntry> table = *m_store->rankings().entries(asked.id);
    int compared = 0;
    for (const RankingEntry &entry : table) {
        const auto result = whatIf(index("DTI"), asked, table, entry.unit, {});
        if (!result) // some provinces' parts were not published
            continue;
        ++compared;
        QVERIFY2(result->rank() == entry.rank, qPrintable(entry.publishedName));
    }
    QCOMPARE(compared, 5);
}

void TestWhatIf::betterPartsRaiseThePlace()
{
    const auto result = ask("DTI", 2022, province("79"), {{u"hd_xa_hoi_so"_s, 1.0}});
    QVERIFY2(result, outcome(result));
    // 0.716355 + 0.15 * (1 - 0.3590) passes Da Nang's 0.8002.
    QVERIFY(nearly(result->score, 0.716355 + 0.15 * (1 - 0.3590)));
    QCOMPARE(result->rank(), std::optional(1));
    QCOMPARE(result->baseRank, std::optional(2));
}

void TestWhatIf::neverWorseWithABetterPart()
{
    std::optional<PlaceRange> before;
    for (int step = 0; step <= 20; ++step) {
        const auto result =
            ask("DTI", 2022, province("79"), {{u"hd_chinh_quyen_so"_s, step / 20.0}});
        QVERIFY2(result, outcome(result));
        QVERIFY(!before || result->place.best <= before->best);
        QVERIFY(!before || result->place.worst <= before->worst);
        before = result->place;
    }
    QCOMPARE(before, std::optional(PlaceRange{2, 2}));
}

void TestWhatIf::perfectPartsAreFirst()
{
    QMap<QString, double> all;
    for (const SubIndex &part : index("DTI").parts) {
        if (part.weight.value_or(0) > 0)
            all.insert(part.code, 1);
    }
    // A province whose own parts are not known needs them all; then it has a result.
    const auto result = ask("DTI", 2022, m_store->home(), all);
    QVERIFY2(result, outcome(result));
    QVERIFY(nearly(result->score, 1));
    QCOMPARE(result->rank(), std::optional(1));
}

void TestWhatIf::equalScoresShareAPlace()
{
    RankingIndex mean;
    mean.code = u"X"_s;
    mean.formula = IndexFormula::Mean;
    mean.parts = {{u"a"_s, {}, 1.0}};
    RankingEdition asked;
    asked.outOf = 4;
    const auto row = [](int unit, int rank, double score) {
        RankingEntry entry;
        entry.unit = UnitId(unit);
        entry.rank = rank;
        entry.score = score;
        entry.parts.insert(u"a"_s, {{}, score});
        return entry;
    };
    const QList<RankingEntry> table{row(1, 1, 0.9), row(2, 2, 0.7), row(3, 2, 0.7), row(4, 4, 0.5)};
    const auto at = [&](double score) {
        return *whatIf(mean, asked, table, UnitId(4), {{u"a"_s, score}})->rank();
    };
    QCOMPARE(at(0.7), 2);
    QCOMPARE(at(0.70001), 2); // prints as 0.7
    QCOMPARE(at(0.8), 2);
    QCOMPARE(at(0.95), 1);
    QCOMPARE(at(0.6), 4);
}

void TestWhatIf::meanOfTheIctIndex()
{
    const auto result = ask("ICT_INDEX", 2019, province("48"),
                            {{u"ha_tang_ky_thuat"_s, 0.7925}, {u"ung_dung_cntt"_s, 0.85}});
    QVERIFY2(result, outcome(result));
    QVERIFY(nearly(result->score, (0.7925 + 0.9538 + 0.85) / 3));
    QCOMPARE(result->rank(), std::optional(1));
}

void TestWhatIf::partialTableBoundsThePlace()
{
    // Nine of 63 places of 2019 are known: most places stay open, and none is invented.
    const QMap<QString, double> middling{
        {u"ha_tang_ky_thuat"_s, 0.3}, {u"ha_tang_nhan_luc"_s, 0.3}, {u"ung_dung_cntt"_s, 0.3}};
    const auto result = ask("ICT_INDEX", 2019, m_store->home(), middling);
    QVERIFY2(result, outcome(result));
    QVERIFY(nearly(result->score, 0.3));
    QVERIFY(!result->rank());
    QVERIFY(result->place.best < result->place.worst);
    QVERIFY(result->place.best > 1);
    QVERIFY(result->place.worst <= 63);
}

void TestWhatIf::refusals_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("value");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such part") << QByteArray("DTI") << 2022 << u"wifi"_s << 0.5
                                  << Error::Kind::UnknownPart;
    QTest::newRow("published beside the index")
        << QByteArray("DTI") << 2022 << u"kinh_te_so"_s << 0.5 << Error::Kind::UnknownPart;
    QTest::newRow("above one") << QByteArray("DTI") << 2022 << u"nhan_thuc_so"_s << 1.01
                               << Error::Kind::ScoreOutOfRange;
    QTest::newRow("no number") << QByteArray("DTI") << 2022 << u"nhan_thuc_so"_s << qQNaN()
                               << Error::Kind::ScoreOutOfRange;
    QTest::newRow("other parts unknown") << QByteArray("ICT_INDEX") << 2018 << u"ha_tang_ky_thuat"_s
                                         << 0.5 << Error::Kind::PartNotKnown;
}

void TestWhatIf::refusals()
{
    QFETCH(QByteArray, index);
    QFETCH(int, year);
    QFETCH(QString, part);
    QFETCH(double, value);
    QFETCH(Error::Kind, kind);
    const auto result = ask(index.constData(), year, m_store->home(), {{part, value}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestWhatIf)

#include "tst_whatif.moc"
