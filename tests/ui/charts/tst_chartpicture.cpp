// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Core;
using Gui::ChartPicture;
using Gui::ChartText;
using Gui::ChartTheme;
using Gui::ChartView;
using Style = ChartSeries::Style;
using Role = ChartText::Role;

namespace {

enum class Words { Vietnamese, English };

QString said(Words words, const QString &vietnamese, const QString &english)
{
    return words == Words::English ? english : vietnamese;
}

ChartPoint point(int year, double value, const QString &label)
{
    return {year, value, label, false, false};
}

ChartPoint percent(int year, double value)
{
    return point(year, value, QLocale(QLocale::Vietnamese).toString(value, 'f', 1) + u'%');
}

ValueAxis axis(double min, const QList<double> &ticks)
{
    ValueAxis axis;
    axis.min = min;
    axis.max = ticks.constLast();
    axis.ticks = ticks;
    for (const double tick : ticks)
        axis.tickLabels << QString::number(tick);
    return axis;
}

ChartPanel rankPanel(Words words)
{
    ChartPanel panel;
    panel.axis = axis(1, {1, 10, 20, 30, 40, 50, 63});
    panel.axis.reversed = true;
    panel.axis.title =
        said(words, u"H\u1ea1ng (1 l\u00e0 cao nh\u1ea5t)"_qs, u"Rank (1 is the best)"_qs);
    panel.series = {
        {QString(), Style::Line, {{point(2018, 50, u"50/63"_qs), point(2019, 53, u"53/63"_qs)}}}};
    panel.targets = {
        {2025, 25,
         said(words, u"M\u1ee5c ti\u00eau 2025: nh\u00f3m 25 t\u1ec9nh d\u1eabn \u0111\u1ea7u"_qs,
              u"2025 target: among the first 25 provinces"_qs)},
        {2030, 10,
         said(words, u"M\u1ee5c ti\u00eau 2030: nh\u00f3m 10 t\u1ec9nh d\u1eabn \u0111\u1ea7u"_qs,
              u"2030 target: among the first 10 provinces"_qs)}};
    panel.field = {point(2018, 63, {}), point(2019, 63, {})};
    const QString none =
        said(words, u"kh\u00f4ng c\u00f3 k\u1ef3 x\u1ebfp h\u1ea1ng"_qs, u"no edition"_qs);
    panel.notes = {{2020, none}, {2021, none}};
    return panel;
}

ChartSpec specOf(const ChartPanel &panel, int firstYear, int lastYear)
{
    ChartSpec spec;
    spec.title =
        u"B\u1ebfn Tre gi\u1ea3m 3 b\u1eadc n\u0103m 2019, c\u00f2n c\u00e1ch m\u1ee5c ti\u00eau 2025 28 b\u1eadc"_qs;
    spec.subtitle =
        u"Vietnam ICT Index, kh\u1ed1i t\u1ec9nh, th\u1ee9 h\u1ea1ng tr\u00ean 63 t\u1ec9nh, th\u00e0nh ph\u1ed1"_qs;
    spec.footnote =
        u"Ngu\u1ed3n: Vietnam ICT Index 2018, 2019. N = 63. D\u1eef li\u1ec7u \u0111\u1ebfn ng\u00e0y 31/12/2020."_qs;
    spec.description = u"H\u1ea1ng 50/63 n\u0103m 2018 v\u00e0 53/63 n\u0103m 2019."_qs;
    spec.table = {{u"N\u0103m"_qs, u"H\u1ea1ng"_qs},
                  {{u"2018"_qs, u"50/63"_qs}, {u"2019"_qs, u"53/63"_qs}}};
    spec.firstYear = firstYear;
    spec.lastYear = lastYear;
    spec.panels = {panel};
    return spec;
}

ChartSpec rankHistory(Words words = Words::Vietnamese)
{
    return specOf(rankPanel(words), 2018, 2030);
}

ChartPanel percentagePanel()
{
    ChartPanel panel;
    panel.axis = axis(0, {0, 20, 40, 60, 80, 100});
    panel.series = {
        {QString(),
         Style::Line,
         {{percent(2018, 41.2), percent(2019, 52.5)}, {percent(2021, 71.4), percent(2022, 78.5)}}}};
    panel.targets = {{2025, 90, u"M\u1ee5c ti\u00eau 2025: 90%"_qs},
                     {2030, 100, u"M\u1ee5c ti\u00eau 2030: 100%"_qs}};
    return panel;
}

ChartSpec percentageWithGap()
{
    return specOf(percentagePanel(), 2018, 2030);
}

ChartSpec withPathAndProjection()
{
    ChartPanel panel = percentagePanel();
    const ChartPoint start = point(2022, 78.5, {});
    panel.series << ChartSeries{u"\u0111\u01b0\u1eddng \u0111\u1ebfn m\u1ee5c ti\u00eau"_qs,
                                Style::Path,
                                {{start, point(2025, 90, {})}}}
                 << ChartSeries{u"theo nh\u1ecbp hi\u1ec7n nay"_qs,
                                Style::Projection,
                                {{start, percent(2025, 95)}}};
    return specOf(panel, 2018, 2030);
}

ChartSpec tenColumns()
{
    const QList<double> values{12.4, 18, 24.6, 31.2, 30.1, 44.5, 58.2, 66.1, 78.5, 83};
    ChartPanel panel;
    panel.axis = axis(0, {0, 25, 50, 75, 100});
    panel.series = {{QString(), Style::Columns, {{}}}};
    for (int i = 0; i < values.size(); ++i)
        panel.series.first().runs.first() << percent(2013 + i, values.at(i));
    for (int i = 1; i < values.size(); ++i) {
        const double change = values.at(i) - values.at(i - 1);
        panel.changes << ChartChange{2013 + i, percent(0, change).label, change > 0};
    }
    return specOf(panel, 2013, 2022);
}

ChartSpec twoPanels()
{
    ChartSpec spec = rankHistory();
    spec.panels.prepend(percentagePanel());
    spec.panels[0].title = u"H\u1ed3 s\u01a1 tr\u1ef1c tuy\u1ebfn"_qs;
    spec.panels[1].title = u"X\u1ebfp h\u1ea1ng"_qs;
    return spec;
}

ChartSpec withBreak()
{
    ChartPanel panel = percentagePanel();
    panel.series.first().runs = {{percent(2018, 41.2), percent(2019, 52.5), percent(2020, 55)},
                                 {percent(2021, 38), percent(2022, 47), percent(2023, 51)}};
    panel.series.first().runs[1][0].isBreak = true;
    panel.series.first().runs[1][2].isEstimate = true;
    panel.notes = {
        {2021,
         u"thay \u0111\u1ed5i ph\u01b0\u01a1ng ph\u00e1p t\u00ednh theo Th\u00f4ng t\u01b0 12"_qs},
        {2022, u"s\u1eeda s\u1ed1 li\u1ec7u b\u1ecb t\u1eeb ch\u1ed1i"_qs},
        {2024, u"ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_qs}};
    return specOf(panel, 2018, 2030);
}

ChartSpec fourProvinces()
{
    ChartPanel panel = percentagePanel();
    panel.series.clear();
    for (const QString &name :
         {u"B\u1ebfn Tre"_qs, u"Ti\u1ec1n Giang"_qs, u"V\u0129nh Long"_qs, u"Tr\u00e0 Vinh"_qs}) {
        const double lead = panel.series.size();
        panel.series << ChartSeries{name,
                                    Style::Line,
                                    {{percent(2019, 50 + 3 * lead), percent(2020, 61 + 2 * lead),
                                      percent(2021, 70 + lead / 10)}}};
    }
    return specOf(panel, 2018, 2025);
}

ChartSpec nothingYet()
{
    ChartSpec spec;
    spec.title = u"H\u1ea1ng ICT Index"_qs;
    spec.emptyText =
        u"Ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u. Nh\u1eadp gi\u00e1 tr\u1ecb \u1edf trang Nh\u1eadp li\u1ec7u."_qs;
    return spec;
}

ChartSpec fourDistricts()
{
    ChartPanel panel;
    panel.axis = axis(0, {0, 20, 40, 60, 80, 100});
    panel.bars = {{u"Ba Tri"_qs, 70.9, u"70,9%"_qs},
                  {u"T\u1ec9nh B\u1ebfn Tre"_qs, 61.8, u"61,8%"_qs, true},
                  {u"Th\u1ea1nh Ph\u00fa"_qs, 52.7, u"52,7%"_qs, false, true},
                  {u"M\u1ecf C\u00e0y B\u1eafc"_qs, {}, u"ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"_qs}};
    panel.targets = {{2025, 80, u"M\u1ee5c ti\u00eau 2025: 80%"_qs},
                     {2030, 90, u"M\u1ee5c ti\u00eau 2030: 90%"_qs}};
    return specOf(panel, 2023, 2023);
}

ChartTheme lightTheme()
{
    return ChartTheme::light(u"Noto Sans"_qs);
}

QList<ChartText> textsOf(const ChartPicture &picture, Role role)
{
    QList<ChartText> texts = picture.texts();
    texts.removeIf([role](const ChartText &text) { return text.role() != role; });
    return texts;
}

QStringList wordsOf(const ChartPicture &picture, Role role)
{
    QStringList words;
    for (const ChartText &text : textsOf(picture, role))
        words << text.text();
    return words;
}

/// The first two texts that overlap, or nothing.
QString overlap(const QList<ChartText> &texts)
{
    for (qsizetype a = 0; a < texts.size(); ++a) {
        for (qsizetype b = a + 1; b < texts.size(); ++b) {
            if (texts.at(a).rect().intersects(texts.at(b).rect()))
                return texts.at(a).text() + u" / " + texts.at(b).text();
        }
    }
    return {};
}

bool meets(const QPolygonF &line, const QRectF &rect)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        for (int step = 0; step <= 200; ++step) {
            if (rect.contains(QLineF(line.at(i - 1), line.at(i)).pointAt(step / 200.0)))
                return true;
        }
    }
    return false;
}

QByteArray paperPdf(const ChartSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(600);
    QPainter painter(&writer);
    Gui::paintChart(spec, painter, QRectF(0, 0, writer.width(), writer.width() * 0.6));
    painter.end();
    return buffer.data();
}

} // namespace

Q_DECLARE_METATYPE(Core::ChartSpec)

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void textsKeepApart_data();
    void textsKeepApart();
    void textsStayInside_data() { textsKeepApart_data(); }
    void textsStayInside();
    void valuesKeepClearOfLines_data() { textsKeepApart_data(); }
    void valuesKeepClearOfLines();
    void everyWordOfTheRankHistoryIsThere_data();
    void everyWordOfTheRankHistoryIsThere();
    void everyColumnHasItsValueAndChange();
    void zerosHaveTheirValue();
    void aLongTitleKeepsItsFinding();
    void theLatestValueIsWrittenUnderATarget();
    void aNarrowChartKeepsTheLatestValue_data();
    void aNarrowChartKeepsTheLatestValue();

    void gapIsNotBridged();
    void breakIsNotBridged();
    void notANumberIsNotBridged();
    void breakIsHollow();
    void estimatesArePaler();
    void firstRankIsOnTop();
    void linesLieOnTheScale();
    void panelsShareTheYears();
    void yearsArePlainAndBelowTheLastPanel();
    void yearsAreThinnedWhereTheyDoNotFit();
    void neighbouringNotesAreMerged();
    void namesReplaceTheLegend();
    void theFirstSeriesKeepsItsNameWhereThereIsNotRoomForAll();
    void emptyChartSaysSo();
    void anySizeIsSurvived();
    void aPanelWithoutValuesIsSurvived();

    void exportWrites_data();
    void exportWrites();
    void exportNeedsTheFolder();
    void exportRefusesOtherFormats();
    void pngHasTwiceTheSize();
    void paperHasVectorsAndOneFont();
    void themesAreOpaque();

    void keysMoveTheCursor();
    void mouseMovesTheCursor();
    void keysMoveOverBars();
    void theMouseFindsTheYearInEachCell();
    void screenReadersGetTheValues();
    void screenReadersGetATable();
    void anotherChartIsAnotherTable();
    void copyGivesPictureAndTable();
    void tableIsNoFormula();
};

void TestChartPicture::initTestCase()
{
    for (const QString &style : {u"Regular"_qs, u"Bold"_qs}) {
        const QString noto = u"/usr/share/fonts/truetype/noto/NotoSans-%1.ttf"_qs.arg(style);
        QVERIFY2(QFontDatabase::addApplicationFont(noto) >= 0, qPrintable(noto));
    }
    QGuiApplication::setFont(QFont(u"Noto Sans"_qs, 10));
}

void TestChartPicture::textsKeepApart_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSize>("size");
    const QList<std::pair<const char *, ChartSpec>> specs{
        {"rank history", rankHistory()},
        {"rank history in English", rankHistory(Words::English)},
        {"percentage with a gap", percentageWithGap()},
        {"path and projection", withPathAndProjection()},
        {"ten columns with changes", tenColumns()},
        {"two panels", twoPanels()},
        {"break, estimate and notes", withBreak()},
        {"four provinces", fourProvinces()},
        {"four districts", fourDistricts()},
        {"nothing yet", nothingYet()},
    };
    for (const auto &[name, spec] : specs) {
        for (const QSize size :
             {QSize(480, 320), QSize(624, 343), QSize(900, 500), QSize(1600, 900)})
            QTest::addRow("%s, %d x %d", name, size.width(), size.height()) << spec << size;
    }
}

void TestChartPicture::textsKeepApart()
{
    QFETCH(const ChartSpec, spec);
    QFETCH(const QSize, size);
    QCOMPARE(overlap(ChartPicture(spec, lightTheme(), size).texts()), QString());
    QCOMPARE(overlap(ChartPicture(spec, ChartTheme::forPaper(), size).texts()), QString());
}

void TestChartPicture::textsStayInside()
{
    QFETCH(const ChartSpec, spec);
    QFETCH(const QSize, size);
    const ChartPicture picture(spec, lightTheme(), size);
    for (const ChartText &text : picture.texts())
        QVERIFY2(QRectF(QPointF(), QSizeF(size)).contains(text.rect()), qPrintable(text.text()));
}

void TestChartPicture::valuesKeepClearOfLines()
{
    QFETCH(const ChartSpec, spec);
    QFETCH(const QSize, size);
    const ChartPicture picture(spec, lightTheme(), size);
    for (int panel = 0; panel < spec.panels.size(); ++panel) {
        for (const QPolygonF &line : picture.lines(panel)) {
            for (const ChartText &text : textsOf(picture, Role::Value))
                QVERIFY2(!meets(line, text.rect()), qPrintable(text.text()));
        }
    }
}

void TestChartPicture::everyWordOfTheRankHistoryIsThere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(480, 320);
    QTest::newRow("page") << QSize(900, 500);
    QTest::newRow("wide") << QSize(1600, 900);
}

void TestChartPicture::everyWordOfTheRankHistoryIsThere()
{
    QFETCH(const QSize, size);
    for (const Words words : {Words::Vietnamese, Words::English}) {
        const ChartPicture picture(rankHistory(words), lightTheme(), size);
        QStringList values = wordsOf(picture, Role::Value);
        values.sort();
        QCOMPARE(values, QStringList({u"50/63"_qs, u"53/63"_qs}));
        QCOMPARE(textsOf(picture, Role::Target).size(), 2);
        QCOMPARE(textsOf(picture, Role::Note).size(), 1);
    }
}

void TestChartPicture::everyColumnHasItsValueAndChange()
{
    const ChartPicture picture(tenColumns(), lightTheme(), QSize(900, 500));
    QCOMPARE(textsOf(picture, Role::Value).size(), 10);
    QCOMPARE(textsOf(picture, Role::Change).size(), 9);
}

void TestChartPicture::zerosHaveTheirValue()
{
    ChartPanel panel;
    panel.axis = axis(0, {0, 25, 50, 75, 100});
    panel.series = {{QString(), Style::Columns, {{percent(2022, 0), percent(2023, 0)}}}};
    const ChartPicture picture(specOf(panel, 2022, 2023), lightTheme(), QSize(900, 500));
    QCOMPARE(textsOf(picture, Role::Value).size(), 2); // a missing year has none
}

void TestChartPicture::aLongTitleKeepsItsFinding()
{
    ChartSpec spec = rankHistory();
    const QString subject =
        u"T\u1ef7 l\u1ec7 c\u01a1 s\u1edf d\u1eef li\u1ec7u n\u1ec1n t\u1ea3ng Ch\u00ednh ph\u1ee7 "
        u"\u0111i\u1ec7n t\u1eed ho\u00e0n "
        "th\u00e0nh v\u00e0 k\u1ebft n\u1ed1i, chia s\u1ebb v\u00e0o h\u1ec7 th\u1ed1ng qu\u1ed1c gia"_qs;
    const QString finding =
        u": 15,0% (n\u0103m 2023), c\u00f2n thi\u1ebfu 65,0 \u0111i\u1ec3m ph\u1ea7n tr\u0103m"_qs;
    spec.title = subject + finding;
    spec.subjectLength = subject.size();
    const ChartPicture wide(spec, ChartTheme::light(u"Noto Sans"_qs), QSizeF(1200, 700));
    QCOMPARE(wordsOf(wide, Role::Title).join(u' '), spec.title);
    const ChartPicture narrow(spec, ChartTheme::light(u"Noto Sans"_qs), QSizeF(480, 400));
    const QStringList lines = wordsOf(narrow, Role::Title);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.join(u' ').endsWith(finding), qPrintable(lines.join(u' ')));
    QVERIFY(subject.startsWith(lines.join(u' ').section(QChar(0x2026), 0, 0) + u' '));
}

void TestChartPicture::theLatestValueIsWrittenUnderATarget()
{
    // 97 % in a low chart: the target's level is just above, a steep line comes from below.
    ChartSpec spec;
    spec.firstYear = 2016;
    spec.lastYear = 2025;
    ChartPanel panel;
    panel.targets << Core::ChartTarget{2025, 100, u"M\u1ee5c ti\u00eau 2025: 100%"_qs};
    QList<ChartPoint> run;
    int year = 2016;
    for (const double value : {40, 55, 61, 70, 82, 90, 95, 97})
        run << ChartPoint{year++, value, QString::number(value) + u'%', false, false};
    panel.series << ChartSeries{u"x"_qs, Style::Line, {run}};
    spec.panels << panel;
    const ChartPicture picture(spec, ChartTheme::forPaper(u"Noto Sans"_qs), QSizeF(480, 190));
    QVERIFY(wordsOf(picture, Role::Value).contains(u"97%"_qs));
}

void TestChartPicture::aNarrowChartKeepsTheLatestValue_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QString>("latest");
    QTest::newRow("line") << percentageWithGap() << u"78,5%"_qs;
    QTest::newRow("columns") << tenColumns() << u"83,0%"_qs;
    QTest::newRow("after a break") << withBreak() << u"51,0%"_qs;
    QTest::newRow("two panels") << twoPanels() << u"53/63"_qs;
}

void TestChartPicture::aNarrowChartKeepsTheLatestValue()
{
    QFETCH(const ChartSpec, spec);
    QFETCH(const QString, latest);
    const ChartPicture picture(spec, lightTheme(), QSize(480, 320));
    QVERIFY2(wordsOf(picture, Role::Value).contains(latest), qPrintable(latest));
}

void TestChartPicture::gapIsNotBridged()
{
    const ChartPicture picture(percentageWithGap(), lightTheme(), QSize(900, 500));
    const QList<QPolygonF> lines = picture.lines(0);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).size(), 2);
    QVERIFY(lines.at(0).constLast().x() < picture.yearX(2020));
    QVERIFY(lines.at(1).constFirst().x() > picture.yearX(2020));
}

void TestChartPicture::breakIsNotBridged()
{
    ChartSpec spec = withBreak();
    // Even where the builder forgot to start a new run.
    QList<QList<ChartPoint>> &runs = spec.panels.first().series.first().runs;
    runs = {runs.at(0) + runs.at(1)};
    const ChartPicture picture(spec, lightTheme(), QSize(900, 500));
    QCOMPARE(picture.lines(0).size(), 2);
    QCOMPARE(picture.lines(0).at(0).size(), 3);
}

void TestChartPicture::notANumberIsNotBridged()
{
    ChartSpec spec = percentageWithGap();
    spec.panels.first().series.first().runs = {{percent(2018, 40), percent(2019, 50),
                                                point(2020, qQNaN(), {}), percent(2021, 60),
                                                percent(2022, 70)}};
    const ChartPicture picture(spec, lightTheme(), QSize(900, 500));
    QCOMPARE(picture.lines(0).size(), 2);
    QVERIFY(picture.lines(0).at(0).constLast().x() < picture.yearX(2020));
}

void TestChartPicture::breakIsHollow()
{
    const ChartPicture picture(withBreak(), lightTheme(), QSize(900, 500));
    QImage image(900, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter, image.rect());
    painter.end();
    const QPolygonF afterBreak = picture.lines(0).at(1);
    QCOMPARE(image.pixelColor(afterBreak.at(0).toPoint()), QColor(Qt::white));
    QCOMPARE(image.pixelColor(afterBreak.at(1).toPoint()), lightTheme().seriesColour(0));
}

void TestChartPicture::estimatesArePaler()
{
    const ChartPicture picture(withBreak(), lightTheme(), QSize(900, 500));
    QImage image(900, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter, image.rect());
    painter.end();
    const QPolygonF line = picture.lines(0).at(1);
    const QColor firm = lightTheme().seriesColour(0);
    const QColor estimate = image.pixelColor(line.at(2).toPoint());
    QCOMPARE(image.pixelColor(line.at(1).toPoint()), firm);
    QVERIFY2(estimate.lightness() > firm.lightness() + 20, qPrintable(estimate.name()));
    QVERIFY(estimate != QColor(Qt::white)); // that is a break
}

void TestChartPicture::firstRankIsOnTop()
{
    const ChartPicture picture(rankHistory(), lightTheme(), QSize(900, 500));
    QList<ChartText> ticks = textsOf(picture, Role::Tick);
    std::sort(ticks.begin(), ticks.end(), [](const ChartText &a, const ChartText &b) {
        return a.rect().top() < b.rect().top();
    });
    QStringList words;
    for (const ChartText &tick : ticks)
        words << tick.text();
    QCOMPARE(words.join(u' '), u"1 10 20 30 40 50 63"_qs);
}

void TestChartPicture::linesLieOnTheScale()
{
    const ChartPicture picture(rankHistory(), lightTheme(), QSize(900, 500));
    const QRectF plot = picture.plots().constFirst();
    const QPointF start = picture.lines(0).constFirst().constFirst();
    QVERIFY(qAbs(start.x() - picture.yearX(2018)) < 0.01);
    QVERIFY(qAbs(start.y() - (plot.top() + plot.height() * 49 / 62)) < 0.01);
}

void TestChartPicture::panelsShareTheYears()
{
    const ChartPicture picture(twoPanels(), lightTheme(), QSize(900, 500));
    const QList<QRectF> plots = picture.plots();
    QCOMPARE(plots.at(0).left(), plots.at(1).left());
    QCOMPARE(plots.at(0).right(), plots.at(1).right());
    QVERIFY(plots.at(0).bottom() < plots.at(1).top());
    const QPolygonF percentage = picture.lines(0).constFirst();
    const QPolygonF rank = picture.lines(1).constFirst();
    QCOMPARE(percentage.at(0).x(), rank.at(0).x());
    QCOMPARE(percentage.at(1).x(), rank.at(1).x());
}

void TestChartPicture::yearsArePlainAndBelowTheLastPanel()
{
    const ChartPicture picture(twoPanels(), lightTheme(), QSize(900, 500));
    const QList<ChartText> years = textsOf(picture, Role::Year);
    QCOMPARE(years.size(), 13);
    QCOMPARE(years.at(2).text(), u"2020"_qs);
    for (const ChartText &year : years)
        QVERIFY(year.rect().top() > picture.plots().constLast().bottom());
}

void TestChartPicture::yearsAreThinnedWhereTheyDoNotFit()
{
    const ChartPicture picture(rankHistory(), lightTheme(), QSize(480, 320));
    QCOMPARE(wordsOf(picture, Role::Year).join(u' '), u"2018 2020 2022 2024 2026 2028 2030"_qs);
}

void TestChartPicture::neighbouringNotesAreMerged()
{
    const ChartPicture picture(rankHistory(), lightTheme(), QSize(900, 500));
    const QList<ChartText> notes = textsOf(picture, Role::Note);
    QCOMPARE(notes.size(), 1);
    const double between = (picture.yearX(2020) + picture.yearX(2021)) / 2;
    QVERIFY(qAbs(notes.constFirst().rect().center().x() - between) < 2);
}

void TestChartPicture::namesReplaceTheLegend()
{
    const ChartPicture picture(fourProvinces(), lightTheme(), QSize(900, 500));
    QList<ChartText> names = textsOf(picture, Role::SeriesName);
    QCOMPARE(names.size(), 4);
    std::sort(names.begin(), names.end(), [](const ChartText &a, const ChartText &b) {
        return a.rect().top() < b.rect().top();
    });
    QCOMPARE(names.at(0).text(), u"Tr\u00e0 Vinh 70,3%"_qs);
    QCOMPARE(names.at(3).text(), u"B\u1ebfn Tre 70,0%"_qs);
    QVERIFY(names.at(0).rect().left() > picture.yearX(2021));
}

void TestChartPicture::theFirstSeriesKeepsItsNameWhereThereIsNotRoomForAll()
{
    ChartSpec spec = rankHistory();
    ChartPanel &panel = spec.panels.first();
    panel.targets.clear();
    panel.series.first().name = u"B\u1ebfn Tre"_qs; // 53/63, the last of them
    for (const int place : {3, 6, 14, 15, 17, 18, 24, 29, 31, 42, 43, 50})
        panel.series << ChartSeries{u"T\u1ec9nh %1"_qs.arg(place),
                                    Style::Line,
                                    {{point(2019, place, u"%1/63"_qs.arg(place))}}};
    const ChartPicture picture(spec, lightTheme(), QSize(700, 300));
    const QStringList names = wordsOf(picture, Role::SeriesName);
    QVERIFY2(names.size() < panel.series.size(), "there is room for all: draw it smaller");
    QVERIFY2(names.contains(u"B\u1ebfn Tre 53/63"_qs), qPrintable(names.join(u", "_qs)));
}

void TestChartPicture::emptyChartSaysSo()
{
    const ChartPicture picture(nothingYet(), lightTheme(), QSize(900, 500));
    QVERIFY(picture.plots().isEmpty());
    QCOMPARE(wordsOf(picture, Role::Empty).join(u' '), nothingYet().emptyText);
}

void TestChartPicture::anySizeIsSurvived()
{
    const ChartSpec specs[] = {rankHistory(), withPathAndProjection(), tenColumns(), twoPanels(),
                               withBreak(),   fourProvinces(),         nothingYet()};
    for (const QSize size :
         {QSize(0, 0), QSize(1, 1), QSize(40, 300), QSize(90, 60), QSize(300, 40)}) {
        for (const ChartSpec &spec : specs)
            QCOMPARE(ChartPicture(spec, lightTheme(), size).size(),
                     QSizeF(size).expandedTo(QSizeF(16, 16)));
    }
}

void TestChartPicture::aPanelWithoutValuesIsSurvived()
{
    ChartPanel panel;
    panel.axis.max = 0; // as narrow as an axis can be
    panel.series = {ChartSeries{}, ChartSeries{u"a"_qs, Style::Line, {{}}},
                    ChartSeries{u"b"_qs, Style::Projection, {}}};
    panel.notes = {{2020, QString()}};
    const ChartPicture picture(specOf(panel, 2020, 2019), lightTheme(), QSize(900, 500));
    QCOMPARE(picture.plots().size(), 1);
    QVERIFY(picture.lines(0).isEmpty());
}

void TestChartPicture::exportWrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u"Bi\u1ec3u \u0111\u1ed3.png"_qs << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"Bi\u1ec3u \u0111\u1ed3.svg"_qs << QByteArray("<?xml");
    QTest::newRow("pdf, whatever the case")
        << u"Bi\u1ec3u \u0111\u1ed3.PDF"_qs << QByteArray("%PDF-1.4");
}

void TestChartPicture::exportWrites()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(Gui::exportChart(rankHistory(), path, QSize(900, 500)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begin));
    if (name.endsWith(u".svg"))
        QVERIFY(QSvgRenderer(content).isValid());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestChartPicture::exportNeedsTheFolder()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_qs);
    const auto result = Gui::exportChart(rankHistory(), missing + u"/a.png", QSize(900, 500));
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::FolderNotFound);
    QCOMPARE(QDir::fromNativeSeparators(result.error().subject), missing);
    QVERIFY(!QFile::exists(missing));
}

void TestChartPicture::exportRefusesOtherFormats()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_qs);
    const auto result = Gui::exportChart(rankHistory(), path, QSize(900, 500));
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::UnsupportedFormat);
    QCOMPARE(result.error().arguments, QStringList{u"png, svg, pdf"_qs});
    QVERIFY(!QFile::exists(path));
}

void TestChartPicture::pngHasTwiceTheSize()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_qs);
    QVERIFY(Gui::exportChart(rankHistory(), path, QSize(900, 500)));
    QCOMPARE(QImage(path).size(), QSize(1800, 1000));
}

void TestChartPicture::paperHasVectorsAndOneFont()
{
    const QByteArray pdf = paperPdf(withPathAndProjection());
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(!pdf.contains("/ca 0") && !pdf.contains("/CA 0"));
    QVERIFY(pdf.contains("Tinos"));
    QVERIFY(!pdf.contains("Noto"));
}

void TestChartPicture::themesAreOpaque()
{
    for (const ChartTheme &theme : {lightTheme(), ChartTheme::forPaper(),
                                    ChartTheme::forPalette(QPalette(Qt::black, Qt::black))}) {
        const QList<QColor> colours =
            theme.series + QList<QColor>{theme.background, theme.text,     theme.muted,
                                         theme.grid,       theme.axis,     theme.field,
                                         theme.target,     theme.improved, theme.worsened};
        for (const QColor &colour : colours)
            QCOMPARE(colour.alpha(), 255);
    }
}

void TestChartPicture::keysMoveTheCursor()
{
    ChartView view;
    view.setSpec(percentageWithGap());
    view.resize(900, 500);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorYear(), std::optional<int>(2018));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorYear(), std::optional<int>(2021)); // 2020 has no value
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorYear(), std::optional<int>(2022));
    QVERIFY(!view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.cursorYear(), std::optional<int>());
}

void TestChartPicture::mouseMovesTheCursor()
{
    ChartView view;
    view.setSpec(rankHistory());
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const ChartPicture twin(rankHistory(), ChartTheme::forPalette(view.palette()), view.size());
    QTest::mouseMove(&view, QPoint(qRound(twin.yearX(2019)), 200));
    QTRY_COMPARE(view.cursorYear(), std::optional<int>(2019));
    QTest::mouseMove(&view, QPoint(qRound(twin.yearX(2027)), 200));
    QTRY_COMPARE(view.cursorYear(), std::optional<int>());
}

void TestChartPicture::screenReadersGetTheValues()
{
    ChartView view;
    view.setSpec(twoPanels());
    QCOMPARE(view.accessibleName(), twoPanels().title);
    QCOMPARE(view.accessibleDescription(), twoPanels().description);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(
        view.accessibleDescription(),
        QString(twoPanels().description +
                u"\n2018: H\u1ed3 s\u01a1 tr\u1ef1c tuy\u1ebfn: 41,2%; X\u1ebfp h\u1ea1ng: 50/63"));
}

void TestChartPicture::keysMoveOverBars()
{
    ChartView view;
    view.setSpec(fourDistricts());
    view.resize(900, 500);
    const QSignalSpy reached(&view, &ChartView::barReached);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.cursorBar(), std::optional<int>(0));
    QVERIFY(view.accessibleDescription().endsWith(u"Ba Tri: 70,9%"_qs));
    QTest::keyClick(&view, Qt::Key_Right); // there are no years
    QCOMPARE(view.cursorBar(), std::optional<int>(0));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.cursorBar(), std::optional<int>(3));
    QCOMPARE(view.cursorYear(), std::optional<int>());
    QCOMPARE(reached.size(), 2);
    QVERIFY(!view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.cursorBar(), std::optional<int>());
}

void TestChartPicture::theMouseFindsTheYearInEachCell()
{
    ChartSpec spec = twoPanels();
    spec.columns = 2;
    const ChartPicture picture(spec, lightTheme(), QSize(900, 500));
    QCOMPARE(picture.plots().size(), 2);
    QVERIFY(picture.plots().first().right() < picture.plots().last().left());
    for (int panel = 0; panel < 2; ++panel) {
        const QPointF place(picture.yearX(2019, panel), picture.plots().at(panel).center().y());
        QVERIFY(picture.isAtYear(2019, place));
        QVERIFY(!picture.isAtYear(2022, place));
    }
    QVERIFY(!picture.isAtYear(2019, {picture.yearX(2019), 5})); // above the plots
}

void TestChartPicture::screenReadersGetATable()
{
    ChartView view;
    view.setSpec(rankHistory());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Table);
    QCOMPARE(chart->text(QAccessible::Name), rankHistory().title);
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->columnDescription(1), u"H\u1ea1ng"_qs);
    QAccessibleInterface *cell = table->cellAt(1, 1);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"53/63"_qs);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->parent(), chart);
    QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
             u"H\u1ea1ng"_qs);
    QCOMPARE(chart->childCount(), 6); // the headers too
    QCOMPARE(chart->child(0)->role(), QAccessible::ColumnHeader);
    QVERIFY(!table->cellAt(2, 0) && !table->cellAt(0, 2) && !chart->child(6));
}

void TestChartPicture::anotherChartIsAnotherTable()
{
    ChartView view;
    view.setSpec(rankHistory());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(chart->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), u"2018"_qs);
    ChartSpec spec = rankHistory();
    spec.table.rows = {{u"2022"_qs, u"51/63"_qs}};
    view.setSpec(spec);
    QCOMPARE(chart->tableInterface()->rowCount(), 1);
    QCOMPARE(chart->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), u"2022"_qs);
    view.setSpec(nothingYet());
    QCOMPARE(chart->childCount(), 0);
    QVERIFY(!chart->child(0));
}

void TestChartPicture::copyGivesPictureAndTable()
{
    ChartView view;
    view.setSpec(rankHistory());
    view.resize(900, 500);
    view.copyToClipboard();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QCOMPARE(data->text(), u"N\u0103m\tH\u1ea1ng\n2018\t50/63\n2019\t53/63\n"_qs);
}

void TestChartPicture::tableIsNoFormula()
{
    const ChartTable table{{u"a\tb"_qs, u"=1+1"_qs}, {{u"-3,5"_qs, u"+4,5 \u0111i\u1ec3m"_qs}}};
    QCOMPARE(Gui::tabSeparated(table), u"a b\t'=1+1\n-3,5\t'+4,5 \u0111i\u1ec3m\n"_qs);
}

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
