// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/areasource.h"
#include "core/report/rankingsource.h"
#include "tests/support/builtinfile.h"
#include "tests/ui/support/testpage.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/fonts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Core;
using namespace Qt::Literals::StringLiterals;
using Gui::ChartLayout;
using Gui::ChartPicture;
using Gui::ChartShape;
using Gui::ChartText;
using Gui::ChartTheme;
using Gui::PanelLayout;

Q_DECLARE_METATYPE(Core::ChartSpec)

namespace {

/// What the window gives a chart in a view of that size: below its least size it is scrolled.
QSize shownSize(const ChartSpec &spec, const QSize &size)
{
    Gui::ChartView view;
    view.setSpec(spec);
    return size.expandedTo(view.minimumSizeHint());
}

/// Lines of a running text lie close: the narrow rims of their ink may meet.
bool areOneParagraph(const ChartText &a, const ChartText &b)
{
    return a.role() == ChartText::Role::Footnote && b.role() == ChartText::Role::Footnote;
}

/// The first two texts that overlap, or nothing.
QString overlap(const QList<ChartText> &texts)
{
    for (qsizetype a = 0; a < texts.size(); ++a) {
        for (qsizetype b = a + 1; b < texts.size(); ++b) {
            if (!areOneParagraph(texts.at(a), texts.at(b)) &&
                texts.at(a).rect().intersects(texts.at(b).rect()))
                return texts.at(a).text() + u" / "_s + texts.at(b).text();
        }
    }
    return {};
}

/// Where the picture says the text.
QList<QRectF> placesOf(const ChartPicture &picture, const QString &said)
{
    QList<QRectF> places;
    for (const ChartText &text : picture.texts()) {
        if (text.text() == said)
            places << text.rect();
    }
    return places;
}

double distanceTo(const QRectF &rect, const QPointF &at)
{
    const double x = std::max({0.0, rect.left() - at.x(), at.x() - rect.right()});
    const double y = std::max({0.0, rect.top() - at.y(), at.y() - rect.bottom()});
    return std::hypot(x, y);
}

/// Whether a straight line begins at the marker's edge.
bool isJoinedTo(const PanelLayout &panel, const QPointF &marker)
{
    constexpr double edge = 8;
    return std::any_of(
        panel.front.shapes().cbegin(), panel.front.shapes().cend(), [&](const ChartShape &shape) {
            const QPointF start = shape.path.elementAt(0);
            return shape.path.elementCount() == 2 && QLineF(start, marker).length() < edge;
        });
}

/// The built-in file with some years of the office's figures and those of districts and communes.
class OfficeFile
{
public:
    OfficeFile()
        : m_store(m_file.open())
    {
        years("CQS01", 2019, {70, 75, 79, 83, 88.5});
        years("CQS03T", 2020, {62.5, 68.2, 75.1, 79.8});
        years("CQS03H", 2020, {42.5, 48.2, 55.1, 61.8});
        years("CQS03X", 2021, {30, 36, 47});
        years("CQS07", 2016, {20.1, 24, 27.5, 30.2, 36.8, 41, 47.9, 52.3});
        years("CQS10", 2020, {35, 38, 44, 47.5});
        years("KTS01", 2020, {3.5, 4.1, 4.4, 4.2});
        areas(UnitKind::District, "CQS03H", {88.5, 72.4, 66, 59.8, 64.2, 61.3, 70.9, 52.7});
        areas(UnitKind::Commune, "CQS03X", {79.9, 16.2, 55, 60.1, 59.9, 70, 33.3});
    }

    const Store &store() const { return *m_store; }

private:
    void years(const char *indicator, int first, const QList<double> &values)
    {
        QList<Observation> all;
        for (qsizetype i = 0; i < values.size(); ++i)
            all << observationOf(*m_store, indicator,
                                 QByteArray::number(first + int(i)).constData(), values.at(i));
        save(all);
    }

    /// In turn to all units of the kind but the last.
    void areas(UnitKind kind, const char *indicator, const QList<double> &values)
    {
        QList<Observation> all;
        for (const Unit &unit : m_store->catalogue().units()) {
            if (unit.kind != kind || !unit.validity.overlaps(Period::year(2023)))
                continue;
            all << observationOf(*m_store, indicator, "2023",
                                 values.at(all.size() % values.size()));
            all.last().key.unit = unit.id;
        }
        all.removeLast();
        save(all);
    }

    void save(const QList<Observation> &all)
    {
        if (!m_store->observations().record(all, {u"test"_s, u"edit"_s}))
            qFatal("the figures cannot be stored");
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store;
};

/// All charts of the office's file in one language.
class Charts
{
public:
    Charts(const Store &store, Language language)
        : m_store(store)
        , m_book(language)
        , m_source(*loadReportSource(store, *store.mainProgramme(), store.home(), 2023))
    {}

    QList<std::pair<QByteArray, ChartSpec>> all() const
    {
        QList<std::pair<QByteArray, ChartSpec>> charts;
        for (const char *code : {"CQS07", "CQS03T", "CQS03X", "KTS01", "KTS04"}) {
            const IndicatorSituation &one = situation(code);
            charts << std::pair(QByteArray(code) + " path", pathChart(one, contextOf()))
                   << std::pair(QByteArray(code) + " years", yearOverYearChart(one, contextOf()));
        }
        charts << std::pair("districts"_ba, areas("CQS03H"))
               << std::pair("communes"_ba, areas("CQS03X", UnitKind::Commune))
               << std::pair("against the ranking"_ba, againstRanking())
               << std::pair("all indices"_ba, indices());
        for (const Pillar &pillar : m_source.situation.programme.pillars)
            charts << std::pair("pillar " + pillar.code.toLatin1(),
                                pillarChart(m_source.situation, pillar.id, context()));
        for (const char *index : {"ICT_INDEX", "DTI"})
            charts << std::pair(QByteArray("history of ") + index, history(index))
                   << std::pair(QByteArray("all provinces in ") + index, comparison(index));
        return charts;
    }

private:
    const IndicatorSituation &situation(const char *code) const
    {
        return *m_source.situation.of(QString::fromLatin1(code));
    }
    ChartContext contextOf() const { return m_source.chartContext(m_store.catalogue(), m_book); }
    ChartContext context() const
    {
        return {m_book,
                m_store.catalogue().unit(m_store.home())->nameOn().name.in(language()),
                2023,
                {}};
    }
    Language language() const { return m_book.language(); }
    const RankingIndex &index(const char *code) const
    {
        return *m_store.catalogue().index(QString::fromLatin1(code));
    }

    ChartSpec areas(const char *code, UnitKind kind = UnitKind::District) const
    {
        const IndicatorSituation &one = situation(code);
        return areasChart(
            one, *loadAreaValues(m_store, one.indicator, m_store.home(), kind, 2023, language()),
            contextOf());
    }
    ChartSpec againstRanking() const
    {
        return againstRankChart({&situation("CQS07"), &situation("CQS03T"), &situation("KTS01")},
                                situation("KTS04"), contextOf());
    }
    ChartSpec indices() const
    {
        return comparableRanksChart(*indexHistories(m_store, m_source, m_store.home(), language()),
                                    context());
    }
    ChartSpec history(const char *code) const
    {
        const auto history = indexHistory(m_store, m_source, index(code), m_store.home());
        return rankHistoryChart(*history, contextOf(),
                                m_store.rankings().editionsOf(index(code).id));
    }
    /// The Mekong Delta and the first five of DTI 2022.
    ChartSpec comparison(const char *code) const
    {
        QList<ComparedProvince> provinces;
        const auto places = placesByUnit(m_store, index(code));
        for (const char *key :
             {"p-ben-tre", "p-tien-giang", "p-tra-vinh", "p-vinh-long", "p-dong-thap", "p-an-giang",
              "p-kien-giang", "p-can-tho", "p-soc-trang", "p-bac-lieu", "p-ca-mau", "p-long-an",
              "p-hau-giang", "p-da-nang", "p-quang-ninh", "p-tay-ninh", "p-bac-ninh"}) {
            const Unit *unit = m_store.catalogue().unitByKey(QString::fromLatin1(key));
            provinces << ComparedProvince{unit->nameOn().name.in(language()),
                                          places->value(unit->id), unit->id == m_store.home()};
        }
        return comparisonChart(u"DTI"_s, provinces, 2016, 2023, context());
    }

    const Store &m_store;
    Phrasebook m_book;
    ReportSource m_source;
};

} // namespace

/// Label overlap by geometry, on the data of an office.
class TestRealCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsKeepApart_data();
    void labelsKeepApart();
    void labelsStayInside_data() { labelsKeepApart_data(); }
    void labelsStayInside();
    void everyBarHasItsNameAndValue();
    void aLabelIsNearestToItsMarkerOrJoinedToIt_data();
    void aLabelIsNearestToItsMarkerOrJoinedToIt();
    void cellsOfARowBeginAtOneHeight();
    void theIntervalLiesOnTheScale();

private:
    OfficeFile m_file;
};

void TestRealCharts::initTestCase()
{
    Gui::loadFonts();
}

void TestRealCharts::labelsKeepApart_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSize>("size");
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const auto &[name, spec] : Charts(m_file.store(), language).all()) {
            for (const QSize size : {QSize(640, 480), QSize(1040, 540), QSize(1200, 700)})
                QTest::addRow("%s, %s, %d", name.constData(),
                              language == Language::Vietnamese ? "vi" : "en", size.width())
                    << spec << shownSize(spec, size);
        }
    }
}

void TestRealCharts::labelsKeepApart()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSize, size);
    const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), size);
    const QString found = overlap(picture.texts());
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestRealCharts::labelsStayInside()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSize, size);
    const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), size);
    const QRectF all{QPointF(), QSizeF(size)};
    for (const ChartText &text : picture.texts())
        QVERIFY2(all.contains(text.rect()), qPrintable(text.text()));
}

void TestRealCharts::everyBarHasItsNameAndValue()
{
    for (const auto &[name, spec] : Charts(m_file.store(), Language::Vietnamese).all()) {
        if (name != "districts")
            continue;
        const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), QSize(1040, 540));
        const QList<ChartBar> &bars = spec.panels.first().bars;
        QCOMPARE(bars.size(), 10); // nine districts and the province
        double above = 0;
        for (const ChartBar &bar : bars) {
            const QList<QRectF> names = placesOf(picture, bar.name);
            QVERIFY2(names.size() == 1, qPrintable(bar.name));
            const double row = names.first().center().y();
            const QList<QRectF> values = placesOf(picture, bar.label);
            const bool isInRow = std::any_of(values.cbegin(), values.cend(), [&](const QRectF &at) {
                return std::abs(at.center().y() - row) < 4 && at.left() > names.first().right();
            });
            QVERIFY2(isInRow, qPrintable(bar.name + u' ' + bar.label));
            QVERIFY2(row > above, qPrintable(bar.name));
            above = row;
        }
        return;
    }
    QFAIL("there is no such chart");
}

void TestRealCharts::aLabelIsNearestToItsMarkerOrJoinedToIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest picture") << QSize(480, 320);
    QTest::newRow("a slide") << QSize(900, 560);
    QTest::newRow("a small screen") << QSize(1280, 720);
    QTest::newRow("paper") << QSize(1040, 540);
}

/// Else a reader takes it for the value of another year.
void TestRealCharts::aLabelIsNearestToItsMarkerOrJoinedToIt()
{
    QFETCH(QSize, size);
    int checked = 0;
    for (const auto &[name, spec] : Charts(m_file.store(), Language::Vietnamese).all()) {
        const ChartLayout layout = Gui::layOut(spec, ChartTheme::light(u"Noto Sans"_s), size);
        for (qsizetype p = 0; p < layout.panels.size(); ++p) {
            const PanelLayout &panel = layout.panels.at(p);
            QList<std::pair<QString, QPointF>> markers;
            for (const ChartSeries &series : spec.panels.at(p).series) {
                for (const QList<ChartPoint> &run : series.runs) {
                    for (const ChartPoint &point : run) {
                        if (series.style == ChartSeries::Style::Line)
                            markers << std::pair(point.label, panel.scale.at(point));
                    }
                }
            }
            for (const ChartText &text : panel.front.texts()) {
                if (text.role() != ChartText::Role::Value)
                    continue;
                double own = 1e9;
                double other = 1e9;
                bool isJoined = false;
                for (const auto &[label, at] : std::as_const(markers)) {
                    double &least = label == text.text() ? own : other;
                    least = std::min(least, distanceTo(text.rect(), at));
                    isJoined = isJoined || (label == text.text() && isJoinedTo(panel, at));
                }
                if (own == 1e9)
                    continue; // of a projection
                ++checked;
                QVERIFY2(own <= other || isJoined,
                         qPrintable(QString::fromUtf8(name) + u": "_s + text.text()));
            }
        }
    }
    QVERIFY2(checked > 30, qPrintable(QString::number(checked)));
}

void TestRealCharts::cellsOfARowBeginAtOneHeight()
{
    for (const auto &[name, spec] : Charts(m_file.store(), Language::Vietnamese).all()) {
        if (name != "pillar CQS")
            continue;
        const ChartPicture picture(spec, ChartTheme::light(u"Noto Sans"_s), QSize(1040, 540));
        const QList<QRectF> plots = picture.plots();
        QCOMPARE(spec.columns, 3);
        QVERIFY(plots.size() > 3);
        for (qsizetype i = 1; i < 3; ++i) {
            QCOMPARE(plots.at(i).top(), plots.first().top());
            QVERIFY(plots.at(i).left() > plots.at(i - 1).right());
        }
        return;
    }
    QFAIL("there is no such chart");
}

void TestRealCharts::theIntervalLiesOnTheScale()
{
    const auto charts = Charts(m_file.store(), Language::English).all();
    const ChartPanel panel = charts.first().second.panels.first(); // eight values
    QCOMPARE(panel.bands.size(), 2);
    const QList<ChartRange> wide = panel.bands.first().ranges;
    const QList<ChartRange> narrow = panel.bands.last().ranges;
    QCOMPARE(wide.first().year, 2023); // opens from the latest value
    QCOMPARE(wide.last().year, 2030);
    for (qsizetype i = 0; i < wide.size(); ++i) {
        QVERIFY(wide.at(i).low <= narrow.at(i).low && narrow.at(i).high <= wide.at(i).high);
        QVERIFY(panel.axis.min <= wide.at(i).low && wide.at(i).high <= panel.axis.max);
    }
}

QTEST_MAIN(TestRealCharts)
#include "tst_realcharts.moc"
