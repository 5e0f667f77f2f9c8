// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/coursedelegate.h"

#include "ui/models/sparkline.h"
#include "ui/theme.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int usualWidth = 9 * rhythm;
constexpr double lineWidth = 1.5;
constexpr double dotRadius = 2.5;
constexpr double loneRadius = 1.5;

QPolygonF placed(QPolygonF run, const QRectF &room)
{
    for (QPointF &point : run)
        point = {room.left() + point.x() * room.width(), room.top() + point.y() * room.height()};
    return run;
}

void drawRun(QPainter &painter, const QPolygonF &run)
{
    if (run.size() > 1)
        painter.drawPolyline(run);
    else
        painter.drawEllipse(run.first(), loneRadius, loneRadius);
}

} // namespace

CourseDelegate::CourseDelegate(int role, int emphasisRole, QObject *parent)
    : EmphasisDelegate(emphasisRole, parent)
    , m_role(role)
{}

void CourseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const auto line = index.data(m_role).value<Models::Sparkline>();
    if (line.isEmpty())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &colours = option.palette;
    const QRectF room = QRectF(option.rect).adjusted(rhythm, rhythm, -rhythm, -rhythm);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(
        isSelected ? colours.color(QPalette::HighlightedText) : mutedColour(colours), lineWidth));
    for (const QPolygonF &run : line.runs)
        drawRun(*painter, placed(run, room));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawEllipse(placed({line.latest}, room).first(), dotRadius, dotRadius);
    painter->restore();
}

QSize CourseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {usualWidth, EmphasisDelegate::sizeHint(option, index).height()};
}

} // namespace Gui
