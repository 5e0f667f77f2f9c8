// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartlayout.h"
#include "ui/charts/panelchart.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace Gui {

namespace {

// An empty scene rectangle would mean: as large as what is in it.
constexpr QSizeF smallest(16, 16);

class DrawingItem final : public QGraphicsItem
{
public:
    DrawingItem(const ChartDrawing &drawing, const QRectF &bounds, double z)
        : m_drawing(drawing)
        , m_bounds(bounds)
    {
        setZValue(z);
    }

    QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_drawing.paint(*painter);
    }

private:
    ChartDrawing m_drawing;
    QRectF m_bounds;
};

} // namespace

struct ChartPicture::Private
{
    Private(const Core::ChartSpec &spec, const ChartTheme &theme, const QSizeF &size);

    void addPanel(const PanelLayout &panel, const ChartTheme &theme);

    QGraphicsScene scene;
    ChartLayout layout;
    QList<PanelChart> charts;
    bool isStack = true; ///< one panel above the other
};

ChartPicture::Private::Private(const Core::ChartSpec &spec, const ChartTheme &theme,
                               const QSizeF &size)
    : scene(QRectF(QPointF(), size))
    , layout(layOut(spec, theme, size))
    , isStack(spec.columns == 1)
{
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.setBackgroundBrush(theme.background);
    scene.addItem(new DrawingItem(layout.captions, scene.sceneRect(), -2));
    for (const PanelLayout &panel : layout.panels)
        addPanel(panel, theme);
}

void ChartPicture::Private::addPanel(const PanelLayout &panel, const ChartTheme &theme)
{
    scene.addItem(new DrawingItem(panel.back, scene.sceneRect(), -1));
    charts << PanelChart(scene, panel.series, panel.scale, theme);
    scene.addItem(new DrawingItem(panel.front, scene.sceneRect(), 50));
}

ChartPicture::ChartPicture(const Core::ChartSpec &spec, const ChartTheme &theme, const QSizeF &size)
    : d(std::make_unique<Private>(spec, theme, size.expandedTo(smallest)))
{}

ChartPicture::~ChartPicture() = default;

QSizeF ChartPicture::size() const
{
    return d->scene.sceneRect().size();
}

void ChartPicture::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->scene.render(&painter, target, d->scene.sceneRect());
    painter.restore();
}

QList<ChartText> ChartPicture::texts() const
{
    QList<ChartText> all = d->layout.captions.texts();
    for (const PanelLayout &panel : d->layout.panels)
        all << panel.back.texts() << panel.front.texts();
    return all;
}

QList<QRectF> ChartPicture::plots() const
{
    QList<QRectF> rects;
    for (const PanelLayout &panel : d->layout.panels)
        rects << panel.scale.plot;
    return rects;
}

QList<QPolygonF> ChartPicture::lines(int panel) const
{
    return d->charts.at(panel).lines();
}

double ChartPicture::yearX(int year, int panel) const
{
    return d->layout.panels.isEmpty() ? 0 : d->layout.panels.at(panel).scale.x(year);
}

bool ChartPicture::isAtYear(int year, const QPointF &place) const
{
    return std::any_of(
        d->layout.panels.begin(), d->layout.panels.end(), [&](const PanelLayout &panel) {
            const bool isBeside = place.x() < panel.scale.plot.left() - panel.scale.yearWidth() ||
                                  place.x() > panel.scale.plot.right() + panel.scale.yearWidth();
            const bool isInRow = d->isStack || (panel.scale.plot.top() <= place.y() &&
                                                place.y() <= panel.scale.plot.bottom());
            return isInRow && !isBeside &&
                   qAbs(panel.scale.x(year) - place.x()) <= panel.scale.yearWidth() / 2;
        });
}

QRectF ChartPicture::barRow(int bar) const
{
    const PanelLayout &panel = d->layout.panels.constFirst();
    const QRectF plot = panel.scale.plot;
    const double height = plot.height() / double(panel.bars.size());
    int row = 0;
    for (int before = 0; row < panel.bars.size() - 1; ++row) { // a gap stands for many bars
        before += panel.bars.at(row).bar < 0 ? panel.bars.at(row).omitted : 1;
        if (before > bar)
            break;
    }
    return {0, plot.top() + row * height, size().width(), height};
}

double ChartPicture::yearWidth() const
{
    return d->layout.panels.isEmpty() ? 0 : d->layout.panels.constFirst().scale.yearWidth();
}

} // namespace Gui
