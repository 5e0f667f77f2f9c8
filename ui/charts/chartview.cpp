// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace Gui {

namespace {

constexpr double readoutPadding = 8;

ChartTheme themeOf(const QWidget &widget)
{
    return ChartTheme::forPalette(widget.palette(), widget.font().family());
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setupActions();
    retranslate();
}

ChartView::~ChartView() = default;

void ChartView::setupActions()
{
    m_copy = new QAction(this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &ChartView::copyToClipboard);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartView::retranslate()
{
    m_copy->setText(tr("&Copy chart"));
}

void ChartView::setSpec(const Core::ChartSpec &spec)
{
    m_spec = spec;
    m_stops = cursorStops(spec);
    if (m_cursor && !m_stops.contains(*m_cursor))
        m_cursor.reset();
    QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&reset);
    setAccessibleName(spec.title);
    updateDescription();
    forgetPicture();
    updateGeometry();
}

QSize ChartView::sizeHint() const
{
    return {880, 480};
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int frame = 160; // captions, years, notes
    constexpr int panelHeight = 68;
    constexpr int cellHeight = 180; // with a header and years of its own
    constexpr int barHeight = 17;
    constexpr int fewestRows = 12; // more are cut where there is no room
    if (hasBars())
        return {400, frame + barHeight * qMin(fewestRows, int(m_spec.panels.first().bars.size()))};
    const int panels = qMax(1, int(m_spec.panels.size()));
    if (m_spec.columns > 1)
        return {220 * m_spec.columns,
                frame + cellHeight * ((panels + m_spec.columns - 1) / m_spec.columns)};
    return {400, frame + panelHeight * panels};
}

void ChartView::copyToClipboard()
{
    auto *data = new QMimeData;
    data->setImageData(chartImage(m_spec, size()));
    data->setText(tabSeparated(m_spec.table));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetPicture();
    QWidget::changeEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCursor(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int all = int(m_stops.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!hasBars())
            return moveCursor(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (hasBars())
            return moveCursor(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Home:
        return moveCursor(-all);
    case Qt::Key_End:
        return moveCursor(all);
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursor(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    setCursor(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(stopAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    forgetPicture();
    QWidget::resizeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    ensurePicture();
    QPainter painter(this);
    painter.drawPixmap(QPointF(), m_pixmap);
    if (m_cursor)
        paintCursor(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ChartView::forgetPicture()
{
    m_picture.reset();
    m_pixmap = {};
    update();
}

void ChartView::ensurePicture()
{
    if (!m_picture)
        m_picture = std::make_unique<ChartPicture>(m_spec, themeOf(*this), size());
    const double ratio = devicePixelRatioF();
    if (!m_pixmap.isNull() && qFuzzyCompare(m_pixmap.devicePixelRatio(), ratio))
        return;
    m_pixmap = QPixmap((QSizeF(size()) * ratio).toSize());
    m_pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&m_pixmap);
    m_picture->paint(painter, QRectF(QPointF(), QSizeF(size())));
}

bool ChartView::hasBars() const
{
    return !m_spec.isEmpty() && !m_spec.panels.constFirst().bars.isEmpty();
}

void ChartView::setCursor(std::optional<int> stop)
{
    if (stop == m_cursor)
        return;
    m_cursor = stop;
    updateDescription();
    update();
}

void ChartView::moveCursor(int steps)
{
    if (m_stops.isEmpty())
        return;
    const qsizetype last = m_stops.size() - 1;
    const qsizetype now = m_cursor ? m_stops.indexOf(*m_cursor) : (steps > 0 ? -1 : last + 1);
    setCursor(m_stops.at(qBound<qsizetype>(0, now + steps, last)));
    ensurePicture();
    if (hasBars())
        emit barReached(m_picture->barRow(*m_cursor).toAlignedRect());
}

std::optional<int> ChartView::stopAt(const QPointF &place) const
{
    if (!m_picture)
        return std::nullopt;
    const auto isAt = [&](int stop) {
        return hasBars() ? m_picture->barRow(stop).contains(place)
                         : m_picture->isAtYear(stop, place);
    };
    const auto stop = std::find_if(m_stops.begin(), m_stops.end(), isAt);
    return stop == m_stops.end() ? std::nullopt : std::optional<int>(*stop);
}

/// What is under the cursor, its name first.
QStringList ChartView::readout() const
{
    if (!hasBars())
        return QStringList(QString::number(*m_cursor)) + yearReadout(m_spec, *m_cursor);
    const Core::ChartBar &bar = m_spec.panels.constFirst().bars.at(*m_cursor);
    return {bar.name, bar.label};
}

void ChartView::updateDescription()
{
    QString text = m_spec.description;
    if (m_cursor) {
        QStringList lines = readout();
        const QString name = lines.takeFirst();
        text += QStringLiteral("\n%1: %2").arg(name, lines.join(QStringLiteral("; ")));
    }
    setAccessibleDescription(text.trimmed());
}

void ChartView::paintCursor(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(*this).axis, 1));
    if (hasBars()) {
        painter.drawRect(m_picture->barRow(*m_cursor).adjusted(2.5, 0.5, -2.5, -0.5));
        return;
    }
    const QList<QRectF> plots = m_picture->plots();
    for (int panel = 0; panel < int(plots.size()); ++panel) {
        const double x = m_picture->yearX(*m_cursor, panel);
        painter.drawLine(QPointF(x, plots.at(panel).top()), QPointF(x, plots.at(panel).bottom()));
    }
    paintReadout(painter, readout(), m_picture->yearX(*m_cursor));
}

QSizeF ChartView::readoutSize(const QStringList &lines) const
{
    const QFontMetricsF metrics(themeOf(*this).font(0, true));
    double width = 0;
    for (const QString &line : lines)
        width = qMax(width, metrics.horizontalAdvance(line));
    return {width + 2 * readoutPadding,
            lines.size() * lineHeight(themeOf(*this).font(0, true)) + 2 * readoutPadding};
}

// Beside the cursor, at the plot's end that has the fewest words to cover.
QRectF ChartView::readoutRect(const QStringList &lines, double x) const
{
    const QSizeF size = readoutSize(lines);
    const QRectF inside = QRectF(rect()).adjusted(4, 4, -4 - size.width(), -4 - size.height());
    QRectF best;
    double least = 0;
    for (const QRectF &plot : m_picture->plots()) {
        for (const double top : {plot.top() + 4, plot.bottom() - 4 - size.height()}) {
            for (const double left : {x + 12, x - 12 - size.width()}) {
                const QRectF box({qBound(inside.left(), left, inside.right()),
                                  qBound(inside.top(), top, inside.bottom())},
                                 size);
                const double covered = coveredArea(box, x);
                if (best.isEmpty() || covered < least) {
                    best = box;
                    least = covered;
                }
            }
        }
    }
    return best;
}

double ChartView::coveredArea(const QRectF &box, double cursorX) const
{
    const auto area = [&](const QRectF &rect) {
        const QRectF common = box.intersected(rect);
        return common.width() * common.height();
    };
    double covered = 0;
    for (const ChartText &text : m_picture->texts())
        covered += area(text.rect());
    const QRectF cursor(cursorX - 8, 0, 16, height());
    return covered + area(cursor) * 10;
}

void ChartView::paintReadout(QPainter &painter, const QStringList &lines, double x) const
{
    const ChartTheme theme = themeOf(*this);
    const QRectF box = readoutRect(lines, x);
    painter.setPen(QPen(theme.axis, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(box, 4, 4);
    QPointF place = box.topLeft() + QPointF(readoutPadding, readoutPadding);
    for (const QString &line : lines) {
        const bool isYear = place.y() < box.top() + readoutPadding + 1;
        ChartText text(ChartText::Role::Value, line, theme.font(0, isYear), theme.text);
        text.moveLineTo(place);
        text.paint(painter);
        place.ry() += lineHeight(theme.font(0, true));
    }
}

} // namespace Gui
