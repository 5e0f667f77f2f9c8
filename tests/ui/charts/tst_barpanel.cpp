// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpanel.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttheme.h"

#include <QTest>

using namespace Core;
using namespace Gui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 157 communes, the best first, with the province at `whole`; without it when that is -1.
ChartPanel communes(int whole, int count = 157)
{
    ChartPanel panel;
    panel.axis.min = 0;
    panel.axis.max = 100;
    panel.axis.ticks = {0, 50, 100};
    panel.axis.tickLabels = {u"0"_s, u"50"_s, u"100"_s};
    for (int i = 0; i < count; ++i) {
        const double value = 95 - i * 0.5;
        panel.bars << ChartBar{u"Commune %1"_s.arg(i), value, u"v%1"_s.arg(i), false, false};
    }
    if (whole >= 0)
        panel.bars.insert(whole, {u"The province"_s, 60.0, u"v-whole"_s, true, false});
    panel.omitted = u"and %1 more areas"_s;
    return panel;
}

/// "0 1 [100] 101": what is left out in brackets.
QString text(const QList<BarRow> &rows)
{
    QStringList words;
    for (const BarRow &row : rows)
        words << (row.bar < 0 ? u"[%1]"_s.arg(row.omitted) : QString::number(row.bar));
    return words.join(u' ');
}

} // namespace

class TestBarPanel : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void everyBarIsDrawnOrCounted();
    void everyDrawnBarIsNamed_data();
    void everyDrawnBarIsNamed();
    void aCursorOnAHiddenBarStandsAtItsGap();
};

void TestBarPanel::rows_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all fit") << 3 << 1 << 4 << u"0 1 2 3"_s;
    QTest::newRow("without a whole") << 10 << -1 << 7 << u"0 1 2 [4] 7 8 9"_s;
    QTest::newRow("the whole among the first") << 10 << 1 << 7 << u"0 1 2 [5] 8 9 10"_s;
    QTest::newRow("the whole among the last") << 10 << 9 << 7 << u"0 1 2 [5] 8 9 10"_s;
    QTest::newRow("the whole in the middle") << 20 << 10 << 9 << u"0 1 2 [7] 10 [7] 18 19 20"_s;
    QTest::newRow("a gap of one is drawn") << 7 << -1 << 7 << u"0 1 2 3 4 5 6"_s;
    QTest::newRow("a gap of one beside the whole") << 8 << 3 << 8 << u"0 1 2 3 [2] 6 7 8"_s;
    QTest::newRow("never fewer than five") << 50 << 25 << 1 << u"0 [24] 25 [24] 50"_s;
}

void TestBarPanel::rows()
{
    QFETCH(int, count);
    QFETCH(int, whole);
    QFETCH(int, most);
    QTEST(text(barRows(communes(whole, count), most)), "expected");
}

void TestBarPanel::everyBarIsDrawnOrCounted()
{
    for (const int whole : {-1, 0, 1, 14, 15, 16, 40, 100, 141, 142, 143, 156, 157}) {
        for (int most = 1; most < 170; ++most) {
            const ChartPanel panel = communes(whole);
            int seen = 0;
            bool hasWhole = whole < 0;
            for (const BarRow &row : barRows(panel, most)) {
                QVERIFY(row.bar < 0 ? row.omitted > 1 : row.bar == seen);
                hasWhole = hasWhole || (row.bar >= 0 && panel.bars.at(row.bar).isWhole);
                seen += row.bar < 0 ? row.omitted : 1;
            }
            QCOMPARE(seen, int(panel.bars.size()));
            QVERIFY(hasWhole);
            QVERIFY(barRows(panel, most).size() <= qMax(most, 5));
        }
    }
}

void TestBarPanel::everyDrawnBarIsNamed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest picture") << QSize(480, 320);
    QTest::newRow("a slide") << QSize(900, 560);
    QTest::newRow("a small screen") << QSize(1280, 720);
    QTest::newRow("a large screen") << QSize(1920, 1080);
}

void TestBarPanel::everyDrawnBarIsNamed()
{
    QFETCH(QSize, size);
    ChartSpec spec;
    spec.title = u"Communes"_s;
    spec.firstYear = 2023;
    spec.lastYear = 2023;
    spec.panels = {communes(100)};
    const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), size);
    QStringList words;
    QList<QRectF> names;
    for (const ChartText &text : picture.texts()) {
        words << text.text();
        if (text.role() == ChartText::Role::SeriesName)
            names << text.rect();
    }
    int left = 0;
    for (const QString &word : words) {
        if (word.startsWith(u"and "_s))
            left += word.section(u' ', 1, 1).toInt();
    }
    int drawn = 0;
    for (const ChartBar &bar : spec.panels.first().bars) {
        QCOMPARE(words.contains(bar.name), words.contains(bar.label));
        drawn += words.contains(bar.name) ? 1 : 0;
    }
    QCOMPARE(drawn + left, int(spec.panels.first().bars.size()));
    QVERIFY(words.contains(u"The province"_s));
    QVERIFY(drawn >= 3);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY(names.at(i).top() >= names.at(i - 1).center().y());
}

void TestBarPanel::aCursorOnAHiddenBarStandsAtItsGap()
{
    ChartSpec spec;
    spec.title = u"Communes"_s;
    spec.panels = {communes(-1)};
    const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), QSize(900, 560));
    QVERIFY(picture.barRow(0).top() < picture.barRow(1).top());
    QCOMPARE(picture.barRow(70), picture.barRow(80)); // both are left out
    QVERIFY(picture.barRow(80).top() < picture.barRow(156).top());
}

QTEST_MAIN(TestBarPanel)
#include "tst_barpanel.moc"
