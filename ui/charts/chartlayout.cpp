// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/barpanel.h"
#include "ui/charts/panelchanges.h"
#include "ui/charts/panelframe.h"
#include "ui/charts/panellabels.h"
#include "ui/charts/panelmarks.h"
#include "ui/charts/panelnotes.h"

#include <QFontMetricsF>

namespace Gui {

using Core::ChartPanel;
using Core::ChartSpec;
using Role = ChartText::Role;

namespace {

constexpr double panelGap = 14;
constexpr double cellGap = 28;
constexpr double smallestPlot = 24;
constexpr double readablePlot = 56;
constexpr double readableOfMany = 30; // with more panels than `fewPanels` one above the other
constexpr qsizetype fewPanels = 3;

/// The bands of a panel from the top down; their heights are known before its plot's is.
struct PanelBands
{
    ChartDrawing header; ///< at (0, 0)
    double headerHeight = 0;
    double changesHeight = 0;
    double slack = 0; ///< for labels above the highest value
    double yearsHeight = 0;
    QList<NoteBlock> notes;

    double above() const { return headerHeight + changesHeight + slack; }
    double below() const { return yearsHeight + bandHeight(notes); }
};

/// What a chart gives up, one after the other, where its plots would be too low to read.
enum class Detail { Full, NoSubtitle, NoChanges, NoFootnote };

/// Of the height that all plots share: a ranking has the targets' words in its plot, too.
double shareOf(const ChartPanel &panel)
{
    return panel.axis.reversed ? 1.6 : 1.0;
}

class Layouter
{
public:
    Layouter(const ChartSpec &spec, const ChartTheme &theme, const QSizeF &size, Detail detail);

    ChartLayout layout();

private:
    void addHeader();
    void addTitle();
    void addCaption(Role role, const QStringList &lines, const QFont &font, const QColor &colour);
    void addFootnote();
    void addEmptyText();
    void addEmptyRemark(PanelLayout &panel);
    void addEmptyMark(const QPointF &bottomCentre);
    void addStack();
    void addCells();
    void setSides();
    PlotScale scaleFor(const ChartPanel &panel, double top, double height) const;
    PanelBands bandsOf(qsizetype panel) const;
    void addPanels();
    PanelLayout panelLayout(qsizetype panel, const PanelBands &bands, double top,
                            double height) const;
    QRectF labelBounds(const PanelBands &bands, const QRectF &plot) const;

    const ChartSpec &m_spec;
    const ChartTheme &m_theme;
    Detail m_detail;
    QRectF m_free; ///< what is left between header and footnote
    double m_plotLeft = 0;
    double m_plotRight = 0;
    double m_leastHeader = 0; ///< of each panel
    ChartLayout m_layout;
};

Layouter::Layouter(const ChartSpec &spec, const ChartTheme &theme, const QSizeF &size,
                   Detail detail)
    : m_spec(spec)
    , m_theme(theme)
    , m_detail(detail)
    , m_free(QRectF(QPointF(), size)
                 .adjusted(theme.margin, theme.margin * 0.75, -theme.margin, -theme.margin * 0.75))
{}

ChartLayout Layouter::layout()
{
    addHeader();
    addFootnote();
    if (m_spec.isEmpty()) {
        addEmptyText();
        return m_layout;
    }
    if (!m_spec.panels.constFirst().bars.isEmpty())
        m_layout.panels << barPanelLayout(m_spec.panels.constFirst(), m_theme, m_free);
    else if (m_spec.columns > 1)
        addCells();
    else
        addStack();
    if (!m_spec.emptyText.isEmpty())
        addEmptyRemark(m_layout.panels.first());
    return m_layout;
}

void Layouter::addStack()
{
    setSides();
    addPanels();
}

// Each cell is a chart of one panel, with years of its own.
void Layouter::addCells()
{
    ChartTheme theme = m_theme;
    theme.textSize -= 1;
    theme.margin = 0;
    const qsizetype count = m_spec.panels.size();
    const qsizetype rows = (count + m_spec.columns - 1) / m_spec.columns;
    const QSizeF cell((m_free.width() - cellGap * (m_spec.columns - 1)) / m_spec.columns,
                      (m_free.height() - panelGap * double(rows - 1)) / double(rows));
    QList<double> headers(rows, 0); // the plots of a row begin at one height
    for (qsizetype i = 0; i < count; ++i) {
        ChartDrawing unused;
        double &header = headers[i / m_spec.columns];
        header = qMax(header, addPanelHeader(unused, m_spec.panels.at(i), theme, {}, cell.width()));
    }
    for (qsizetype i = 0; i < count; ++i) {
        ChartSpec one;
        one.firstYear = m_spec.firstYear;
        one.lastYear = m_spec.lastYear;
        one.panels << m_spec.panels.at(i);
        Layouter single(one, theme, cell, Detail::Full);
        const qsizetype row = i / m_spec.columns;
        single.m_leastHeader = headers.at(row);
        single.m_free.moveTopLeft(m_free.topLeft() +
                                  QPointF(double(i % m_spec.columns) * (cell.width() + cellGap),
                                          double(row) * (cell.height() + panelGap)));
        single.addStack();
        m_layout.panels << single.m_layout.panels;
    }
}

void Layouter::addHeader()
{
    const double before = m_free.top();
    addTitle();
    if (m_detail == Detail::Full && !m_spec.subtitle.isEmpty()) {
        const QFont font = m_theme.font();
        addCaption(Role::Subtitle, balanced(m_spec.subtitle, font, m_free.width()), font,
                   m_theme.muted);
    }
    if (m_free.top() > before)
        m_free.setTop(m_free.top() + 7);
}

// In two lines at most: smaller, then with fewer words of the subject, where the width is too
// little.
void Layouter::addTitle()
{
    constexpr qsizetype mostLines = 2;
    if (m_spec.title.isEmpty())
        return;
    QFont font;
    QStringList lines;
    for (const int step : {4, 3, 2}) {
        font = m_theme.font(step, true);
        lines = balanced(m_spec.title, font, m_free.width());
        if (lines.size() <= mostLines)
            break;
    }
    const QString finding = m_spec.title.mid(m_spec.subjectLength);
    QString subject = m_spec.title.left(m_spec.subjectLength);
    while (lines.size() > mostLines && subject.contains(QLatin1Char(' '))) {
        subject.truncate(subject.lastIndexOf(QLatin1Char(' ')));
        lines = balanced(subject + QChar(0x2026) + finding, font, m_free.width());
    }
    if (lines.size() > mostLines)
        lines = {lines.first(), QFontMetricsF(font).elidedText(lines.mid(1).join(QLatin1Char(' ')),
                                                               Qt::ElideRight, m_free.width())};
    addCaption(Role::Title, lines, font, m_theme.text);
}

void Layouter::addCaption(Role role, const QStringList &lines, const QFont &font,
                          const QColor &colour)
{
    const double height =
        m_layout.captions.addParagraph(role, lines, font, colour, m_free.topLeft());
    m_free.setTop(m_free.top() + height + 3);
}

void Layouter::addFootnote()
{
    if (m_spec.footnote.isEmpty() || m_detail == Detail::NoFootnote)
        return;
    const QFont font = m_theme.font(-2);
    const QStringList lines = wrapped(m_spec.footnote, font, m_free.width());
    const double height = lines.size() * lineHeight(font);
    m_free.setBottom(m_free.bottom() - height);
    m_layout.captions.addParagraph(Role::Footnote, lines, font, m_theme.muted, m_free.bottomLeft());
    m_free.setBottom(m_free.bottom() - 8);
}

void Layouter::addEmptyText()
{
    const QFont font = m_theme.font(1);
    QPointF middle = m_free.center();
    addEmptyMark(middle - QPointF(0, 16));
    for (const QString &line : wrapped(m_spec.emptyText, font, m_free.width() * 0.7)) {
        ChartText text(Role::Empty, line, font, m_theme.muted);
        text.centreLineAt(middle + QPointF(0, text.lineHeight() / 2));
        middle.ry() += text.lineHeight();
        m_layout.captions.add(text);
    }
}

// Low in a plot that has targets alone: they seldom lie there.
void Layouter::addEmptyRemark(PanelLayout &panel)
{
    const QFont font = m_theme.font(1);
    const QRectF plot = panel.scale.plot;
    const QStringList lines = balanced(m_spec.emptyText, font, plot.width() * 0.7);
    double y = plot.bottom() - plot.height() * 0.12 - lineHeight(font) * double(lines.size());
    for (const QString &line : lines) {
        ChartText text(Role::Empty, line, font, m_theme.muted);
        text.centreLineAt({plot.center().x(), y + text.lineHeight() / 2});
        text.setHalo(m_theme.background);
        y += text.lineHeight();
        panel.front.add(text);
    }
}

void Layouter::addEmptyMark(const QPointF &bottomCentre)
{
    double x = bottomCentre.x() - 28;
    for (const double height : {14.0, 26.0, 20.0}) {
        m_layout.captions.addRect({x, bottomCentre.y() - height, 16, height}, Qt::NoPen,
                                  m_theme.grid);
        x += 20;
    }
}

void Layouter::setSides()
{
    double left = 0;
    double right = 0;
    for (const ChartPanel &panel : m_spec.panels)
        left = qMax(left, tickLabelWidth(panel, m_theme));
    m_plotLeft = m_free.left() + left;
    m_plotRight = m_free.right();
    for (const ChartPanel &panel : m_spec.panels)
        right = qMax(right, nameOverhang(panel, m_theme, scaleFor(panel, 0, 1)));
    m_plotRight -= qMin(right, m_free.width() * 0.35);
}

PlotScale Layouter::scaleFor(const ChartPanel &panel, double top, double height) const
{
    return {QRectF(m_plotLeft, top, m_plotRight - m_plotLeft, height),
            m_spec.firstYear,
            qMax(m_spec.firstYear, m_spec.lastYear),
            panel.axis.min,
            panel.axis.max,
            panel.axis.reversed};
}

PanelBands Layouter::bandsOf(qsizetype index) const
{
    const ChartPanel &panel = m_spec.panels.at(index);
    const PlotScale scale = scaleFor(panel, 0, 1);
    const double line = lineHeight(m_theme.font());
    PanelBands bands;
    bands.headerHeight =
        qMax(m_leastHeader, addPanelHeader(bands.header, panel, m_theme, {}, m_free.width()));
    bands.changesHeight = m_detail < Detail::NoChanges ? changesHeight(panel, m_theme, scale) : 0;
    bands.slack = m_detail == Detail::Full ? line + 5 : line + 1;
    bands.yearsHeight = index + 1 == m_spec.panels.size() ? line + 6 : 7;
    bands.notes = noteBlocks(panel, m_theme, scale, 0.3 * m_free.height() / m_spec.panels.size());
    return bands;
}

void Layouter::addPanels()
{
    QList<PanelBands> bands;
    const double gap = m_detail < Detail::NoChanges ? panelGap : panelGap / 2;
    double plots = m_free.height() - gap * double(m_spec.panels.size() - 1);
    for (qsizetype i = 0; i < m_spec.panels.size(); ++i) {
        bands << bandsOf(i);
        plots -= bands.last().above() + bands.last().below();
    }
    double shares = 0;
    for (const ChartPanel &panel : m_spec.panels)
        shares += shareOf(panel);
    double top = m_free.top();
    for (qsizetype i = 0; i < m_spec.panels.size(); ++i) {
        const double height = qMax(smallestPlot, plots * shareOf(m_spec.panels.at(i)) / shares);
        m_layout.panels << panelLayout(i, bands.at(i), top, height);
        top += bands.at(i).above() + height + bands.at(i).below() + gap;
    }
}

PanelLayout Layouter::panelLayout(qsizetype index, const PanelBands &bands, double top,
                                  double height) const
{
    const ChartPanel &panel = m_spec.panels.at(index);
    PanelLayout layout;
    layout.scale = scaleFor(panel, top + bands.above(), height);
    const PlotScale &scale = layout.scale;
    layout.series = plottedSeries(panel, m_theme, scale.yearWidth());
    const double notesTop = scale.plot.bottom() + bands.yearsHeight;

    addPanelHeader(layout.back, panel, m_theme, {m_free.left(), top}, m_free.width());
    addPanelFrame(layout.back, panel, m_theme, scale);
    addNoteMarks(layout.back, bands.notes, m_theme, scale, notesTop);
    addNotes(layout.back, bands.notes, m_theme, notesTop);
    if (index + 1 == m_spec.panels.size())
        addYears(layout.back, m_theme, scale);
    const QRectF row(m_plotLeft - 8, top + bands.headerHeight, m_free.right() - m_plotLeft + 8,
                     bands.changesHeight);
    if (m_detail < Detail::NoChanges)
        addChanges(layout.front, panel, m_theme, scale, row);
    addPanelMarks(layout.front, panel, m_theme, scale, layout.series);
    PanelLabels(layout.front, panel, m_theme, scale, layout.series, labelBounds(bands, scale.plot))
        .add();
    return layout;
}

QRectF Layouter::labelBounds(const PanelBands &bands, const QRectF &plot) const
{
    return {QPointF(plot.left() - 3, plot.top() - bands.slack),
            QPointF(m_free.right(), plot.bottom() - 2)};
}

bool isReadable(const ChartLayout &layout)
{
    const double least = layout.panels.size() > fewPanels ? readableOfMany : readablePlot;
    return layout.panels.isEmpty() || layout.panels.constFirst().scale.plot.height() >= least;
}

} // namespace

ChartLayout layOut(const ChartSpec &spec, const ChartTheme &theme, const QSizeF &size)
{
    ChartLayout layout;
    for (const Detail detail :
         {Detail::Full, Detail::NoSubtitle, Detail::NoChanges, Detail::NoFootnote}) {
        layout = Layouter(spec, theme, size, detail).layout();
        if (isReadable(layout))
            break;
    }
    return layout;
}

} // namespace Gui
