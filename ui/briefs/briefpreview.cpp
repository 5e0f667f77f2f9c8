// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/briefpreview.h"

#include "ui/briefs/brieflayout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr int gap = 16; ///< around and between pages
constexpr double smallestZoom = 0.25;
constexpr double greatestZoom = 4;
constexpr double zoomStep = 1.2;
constexpr double screenDotsPerInch = 96;
constexpr int cachedKilobytes = 96 * 1024;

int kilobytes(const QPixmap &picture)
{
    return std::max(1, picture.width() * picture.height() / 256);
}

/// What stands at `anchor` (0: the view's start, 1: its end), as a share of the whole content.
double placeAt(const QScrollBar &bar, double anchor)
{
    const double whole = std::max(bar.maximum() + bar.pageStep(), 1);
    return (bar.value() + anchor * bar.pageStep()) / whole;
}

void setPlaceAt(QScrollBar &bar, double anchor, double place)
{
    const double whole = bar.maximum() + bar.pageStep();
    bar.setValue(qRound(place * whole - anchor * bar.pageStep()));
}

} // namespace

BriefPreview::BriefPreview(const ChartPainter &painter, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_painter(painter)
    , m_pictures(cachedKilobytes)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(40);
    retranslate();
}

BriefPreview::~BriefPreview() = default;

void BriefPreview::setBrief(const Core::Brief &brief)
{
    setLayout(std::make_unique<BriefLayout>(brief, m_painter));
}

void BriefPreview::clear()
{
    setLayout(nullptr);
}

void BriefPreview::setLayout(std::unique_ptr<BriefLayout> layout)
{
    m_layout = std::move(layout);
    m_pictures.clear();
    m_announcedPage.reset();
    fit();
    updateScrollBars();
    announcePage();
    viewport()->update();
}

int BriefPreview::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

int BriefPreview::currentPage() const
{
    const int middle = viewport()->height() / 2;
    int page = 0;
    while (page + 1 < pageCount() && pageRect(page + 1).top() <= middle)
        ++page;
    return m_layout ? page : -1;
}

QSize BriefPreview::sizeHint() const
{
    return QSize(640, 720);
}

// Zoom

void BriefPreview::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void BriefPreview::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void BriefPreview::setZoom(double zoom)
{
    m_isFittingWidth = false;
    applyZoom(zoom, 0.5);
}

void BriefPreview::fitWidth()
{
    m_isFittingWidth = true;
    fit();
}

void BriefPreview::fit()
{
    if (!m_isFittingWidth || !m_layout)
        return;
    const double room = viewport()->width() - 2 * gap;
    applyZoom(room / (widestPage() * screenDotsPerInch / 72), 0);
}

void BriefPreview::applyZoom(double zoom, double anchor)
{
    const double bounded = std::clamp(zoom, smallestZoom, greatestZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    const double across = placeAt(*horizontalScrollBar(), anchor);
    const double down = placeAt(*verticalScrollBar(), anchor);
    m_zoom = bounded;
    m_pictures.clear();
    updateScrollBars();
    setPlaceAt(*horizontalScrollBar(), anchor, across);
    setPlaceAt(*verticalScrollBar(), anchor, down);
    viewport()->update();
    emit zoomChanged(m_zoom);
}

// Geometry

double BriefPreview::pixelsPerPoint() const
{
    return m_zoom * screenDotsPerInch / 72;
}

double BriefPreview::widestPage() const
{
    double widest = 1;
    for (int i = 0; i < pageCount(); ++i)
        widest = std::max(widest, m_layout->pageSize(i).width());
    return widest;
}

QSize BriefPreview::pagePixels(int page) const
{
    return (m_layout->pageSize(page) * pixelsPerPoint()).toSize();
}

int BriefPreview::pageTop(int page) const
{
    int top = gap;
    for (int i = 0; i < page; ++i)
        top += pagePixels(i).height() + gap;
    return top;
}

QSize BriefPreview::contentSize() const
{
    const int width = static_cast<int>(std::ceil(widestPage() * pixelsPerPoint()));
    return QSize(width + 2 * gap, pageTop(pageCount()));
}

QRect BriefPreview::pageRect(int page) const
{
    const QSize size = pagePixels(page);
    const int room = std::max(viewport()->width(), contentSize().width());
    const QPoint topLeft((room - size.width()) / 2 - horizontalScrollBar()->value(),
                         pageTop(page) - verticalScrollBar()->value());
    return QRect(topLeft, size);
}

void BriefPreview::updateScrollBars()
{
    const QSize content = m_layout ? contentSize() : QSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - view.width()));
}

void BriefPreview::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(pageTop(page) - gap / 2);
}

// Painting

void BriefPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int i = 0; i < pageCount(); ++i) {
        if (pageRect(i).adjusted(-1, -1, 1, 1).intersects(event->rect()))
            paintPage(painter, i);
    }
}

void BriefPreview::paintPage(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    painter.drawPixmap(rect.topLeft(), picture(page));
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

const QPixmap &BriefPreview::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    auto picture = std::make_unique<QPixmap>(pagePixels(page) * ratio);
    picture->fill(Qt::white);
    QPainter painter(picture.get());
    painter.scale(pixelsPerPoint() * ratio, pixelsPerPoint() * ratio);
    m_layout->paintPage(page, painter);
    painter.end();
    picture->setDevicePixelRatio(ratio);
    const int cost = std::min(kilobytes(*picture), cachedKilobytes);
    m_pictures.insert(page, picture.release(), cost);
    return *m_pictures.object(page);
}

// Events

void BriefPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
    updateScrollBars();
    announcePage();
}

void BriefPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    announcePage();
}

void BriefPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void BriefPreview::keyPressEvent(QKeyEvent *event)
{
    if (!zoomByKey(*event) && !moveByKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool BriefPreview::zoomByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        fitWidth();
    else
        return false;
    return true;
}

bool BriefPreview::moveByKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event.key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        return false;
    return true;
}

void BriefPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BriefPreview::announcePage()
{
    const int page = currentPage();
    if (page == m_announcedPage)
        return;
    m_announcedPage = page;
    retranslate();
    emit currentPageChanged(page, pageCount());
}

void BriefPreview::retranslate()
{
    const QString place = tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount());
    setAccessibleDescription(m_layout ? place : QString());
}

} // namespace Gui
