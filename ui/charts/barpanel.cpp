// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpanel.h"

#include "ui/charts/panelframe.h"
#include "ui/charts/panelmarks.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace Gui {

using Core::ChartBar;
using Core::ChartPanel;
using Core::ChartTarget;
using Role = ChartText::Role;

namespace {

constexpr double nameGap = 10;
constexpr double labelGap = 6;
constexpr double widestName = 0.4; // of the panel
constexpr double tallestBar = 40;  // row height
constexpr double barShare = 0.64;  // of a row
constexpr double lineShare = 1.65; // height of a line of text, with its marks
constexpr int smallestText = 8;
constexpr int mostRows = 31;

class BarPanel
{
public:
    BarPanel(const ChartPanel &panel, const ChartTheme &theme, const QRectF &area);

    PanelLayout layout();

private:
    void setPlot();
    QFont font(bool bold = false) const;
    double widest(bool ofNames) const;
    double x(double value) const;
    double rowTop(qsizetype row) const { return m_plot.top() + row * m_row; }
    void addAxis();
    void addTick(qsizetype tick);
    void addBar(qsizetype row);
    void addGap(const BarRow &row, double middle);
    void addName(const ChartBar &bar, double middle);
    void addLabel(const ChartBar &bar, double end, double middle);
    bool isCrossed(double from, double to) const;
    void addTarget(const ChartTarget &target, double labelTop);
    void addTargets();

    const ChartPanel &m_panel;
    const ChartTheme &m_theme;
    QRectF m_area;
    QRectF m_plot;
    double m_row = 0;
    PanelLayout m_layout;
};

BarPanel::BarPanel(const ChartPanel &panel, const ChartTheme &theme, const QRectF &area)
    : m_panel(panel)
    , m_theme(theme)
    , m_area(area)
{}

PanelLayout BarPanel::layout()
{
    const double header =
        addPanelHeader(m_layout.back, m_panel, m_theme, m_area.topLeft(), m_area.width());
    m_area.setTop(m_area.top() + header);
    setPlot();
    m_layout.scale.plot = m_plot;
    addAxis();
    for (qsizetype row = 0; row < m_layout.bars.size(); ++row)
        addBar(row);
    addTargets();
    return m_layout;
}

/// The text shrinks with the rows where there are many.
QFont BarPanel::font(bool bold) const
{
    QFont font = m_theme.font(-1, bold);
    const int fitting = int(m_row / lineShare);
    font.setPixelSize(qBound(smallestText, fitting, font.pixelSize()));
    return font;
}

double BarPanel::widest(bool ofNames) const
{
    double width = 0;
    for (const ChartBar &bar : m_panel.bars) {
        const QFontMetricsF metrics(font(bar.isWhole || !ofNames));
        width = qMax(width, metrics.horizontalAdvance(ofNames ? bar.name : bar.label));
    }
    return width;
}

void BarPanel::setPlot()
{
    const double line = lineHeight(m_theme.font(-1));
    const double targets = double(m_panel.targets.size()) * line;
    const double height = m_area.height() - line - 8 - targets;
    m_layout.bars = barRows(m_panel, qMin(mostRows, int(height / (smallestText * lineShare))));
    m_row = qMin(tallestBar, height / double(qMax<qsizetype>(1, m_layout.bars.size())));
    const double names = qMin(widest(true), m_area.width() * widestName) + nameGap;
    m_plot = QRectF(m_area.left() + names, m_area.top() + targets,
                    m_area.width() - names - widest(false) - labelGap,
                    m_row * double(m_layout.bars.size()));
}

double BarPanel::x(double value) const
{
    const double span = qMax(m_panel.axis.max - m_panel.axis.min, 1e-9);
    return m_plot.left() + (value - m_panel.axis.min) / span * m_plot.width();
}

void BarPanel::addTick(qsizetype tick)
{
    const double at = x(m_panel.axis.ticks.at(tick));
    m_layout.back.addLine({at, m_plot.top(), at, m_plot.bottom()}, QPen(m_theme.grid, 1));
    ChartText text(Role::Tick, m_panel.axis.tickLabels.value(tick), m_theme.font(-1),
                   m_theme.muted);
    text.centreLineAt({at, m_plot.bottom() + 4 + text.lineHeight() / 2});
    m_layout.back.add(text);
}

void BarPanel::addAxis()
{
    for (qsizetype tick = 0; tick < m_panel.axis.ticks.size(); ++tick)
        addTick(tick);
    const double zero = x(qBound(m_panel.axis.min, 0.0, m_panel.axis.max));
    m_layout.front.addLine({zero, m_plot.top(), zero, m_plot.bottom()}, QPen(m_theme.axis, 1));
}

void BarPanel::addName(const ChartBar &bar, double middle)
{
    const QFont nameFont = font(bar.isWhole);
    const QString fitting = QFontMetricsF(nameFont).elidedText(
        bar.name, Qt::ElideRight, m_plot.left() - m_area.left() - nameGap + 1);
    ChartText name(Role::SeriesName, fitting, nameFont, m_theme.text);
    name.moveLineRightTo({m_plot.left() - nameGap, middle});
    m_layout.front.add(name);
}

void BarPanel::addBar(qsizetype row)
{
    const double middle = rowTop(row) + m_row / 2;
    if (m_layout.bars.at(row).bar < 0)
        return addGap(m_layout.bars.at(row), middle);
    const ChartBar &bar = m_panel.bars.at(m_layout.bars.at(row).bar);
    const double zero = x(qBound(m_panel.axis.min, 0.0, m_panel.axis.max));
    double end = zero;
    const QColor colour = bar.isWhole ? m_theme.text : m_theme.seriesColour(0);
    if (bar.value) {
        const QColor fill = bar.isEstimate ? mixed(colour, m_theme.background, 0.35) : colour;
        const double thickness = m_row * barShare;
        m_layout.back.addRect(QRectF(QPointF(zero, middle - thickness / 2),
                                     QPointF(x(*bar.value), middle + thickness / 2))
                                  .normalized(),
                              bar.isEstimate ? QPen(colour, 1.5) : QPen(Qt::NoPen), fill);
        end = qMax(zero, x(*bar.value));
    }
    addName(bar, middle);
    addLabel(bar, end, middle);
}

/// The words begin where the bars do: no value stands there.
void BarPanel::addGap(const BarRow &row, double middle)
{
    addName({QStringLiteral("\u2026"), {}, {}, false, false}, middle);
    ChartText words(Role::Value, m_panel.omitted.arg(row.omitted), font(), m_theme.muted);
    words.setHalo(m_theme.background);
    words.moveTo({m_plot.left() + labelGap, middle - words.size().height() / 2});
    m_layout.front.add(words);
}

/// Whether some target's level stands between the two.
bool BarPanel::isCrossed(double from, double to) const
{
    return std::any_of(m_panel.targets.begin(), m_panel.targets.end(),
                       [&](const ChartTarget &target) {
                           const double at = x(target.value);
                           return from - 2 < at && at < to + 2;
                       });
}

// Behind the bar's end, or inside it where a target's level is in the way there.
void BarPanel::addLabel(const ChartBar &bar, double end, double middle)
{
    ChartText label(Role::Value, bar.label, font(bar.value.has_value()),
                    bar.value ? m_theme.text : m_theme.muted);
    const double width = label.size().width();
    const double inside = end - labelGap - width;
    const bool goesInside = bar.value && !bar.isEstimate && inside > m_plot.left() + labelGap &&
                            isCrossed(end + labelGap, end + labelGap + width) &&
                            !isCrossed(inside, end - labelGap);
    if (goesInside)
        label = ChartText(Role::Value, bar.label, font(true), m_theme.background);
    else
        label.setHalo(m_theme.background);
    label.moveTo({goesInside ? inside : end + labelGap, middle - label.size().height() / 2});
    m_layout.front.add(label);
}

void BarPanel::addTarget(const ChartTarget &target, double labelTop)
{
    const double at = x(target.value);
    QPen pen(m_theme.target, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 3.5});
    m_layout.back.addLine({at, labelTop, at, m_plot.bottom()}, pen);
    ChartText text(Role::Target, target.label, m_theme.font(-1, true), m_theme.target);
    const double width = text.size().width();
    const bool fitsRight =
        at + labelGap + width <= m_area.right() && !isCrossed(at + labelGap, at + labelGap + width);
    const double left = fitsRight ? at + labelGap : at - labelGap - width;
    text.setHalo(m_theme.background);
    text.moveTo({left, labelTop});
    m_layout.front.add(text);
}

// One line of words for each, the highest level's on top.
void BarPanel::addTargets()
{
    const double line = lineHeight(m_theme.font(-1));
    double top = m_plot.top() - double(m_panel.targets.size()) * line;
    for (qsizetype i = m_panel.targets.size() - 1; i >= 0; --i, top += line)
        addTarget(m_panel.targets.at(i), top);
}

} // namespace

QList<BarRow> barRows(const ChartPanel &panel, int most)
{
    constexpr int fewest = 5; // the first, the whole, the last, and what is left out between
    const int all = int(panel.bars.size());
    QList<BarRow> rows;
    const auto add = [&rows](int from, int to) {
        for (int bar = from; bar < to; ++bar)
            rows << BarRow{bar, 0};
    };
    const auto omit = [&](int from, int to) {
        if (to - from == 1)
            add(from, to);
        else if (to > from)
            rows << BarRow{-1, to - from};
    };
    if (all <= most || panel.omitted.isEmpty()) {
        add(0, all);
        return rows;
    }
    const int room = qMax(most, fewest);
    const auto whole = int(std::find_if(panel.bars.begin(), panel.bars.end(),
                                        [](const ChartBar &bar) { return bar.isWhole; }) -
                           panel.bars.begin());
    int head = room / 2;
    int tail = room - 1 - head;
    if (head <= whole && whole < all - tail) { // with a gap on either side
        head = (room - 3) / 2;
        tail = room - 3 - head;
        add(0, head);
        omit(head, whole);
        add(whole, whole + 1);
        omit(whole + 1, all - tail);
    } else {
        add(0, head);
        omit(head, all - tail);
    }
    add(all - tail, all);
    return rows;
}

PanelLayout barPanelLayout(const ChartPanel &panel, const ChartTheme &theme, const QRectF &area)
{
    return BarPanel(panel, theme, area).layout();
}

} // namespace Gui
