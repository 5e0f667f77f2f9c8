// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/bulletdelegate.h"

#include "core/words/verdictwords.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int barHeight = 4;
constexpr int strokeWidth = 2;
constexpr int strokeBeyond = 2; ///< how far the stroke of the target reaches above and below
constexpr int side = rhythm / 2;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor colourOf(const QStyleOptionViewItem &option, const QVariant &status)
{
    if (isSelected(option))
        return option.palette.color(QPalette::HighlightedText);
    return status.isValid()
               ? verdictColour(static_cast<Core::Verdict>(status.toInt()), option.palette)
               : option.palette.color(QPalette::Text);
}

void paintBar(QPainter &painter, const QRect &bar, const Core::Bullet &bullet, const QColor &colour,
              const QColor &stroke)
{
    const auto at = [&bar](double share) {
        return bar.left() + qRound(qBound(0.0, share, 1.0) * bar.width());
    };
    painter.fillRect(bar, faintColour(colour));
    painter.fillRect(QRect(bar.topLeft(), QPoint(at(bullet.value), bar.bottom())), colour);
    const int x = qMin(at(bullet.target), bar.right() - strokeWidth + 1);
    painter.fillRect(
        QRect(x, bar.top() - strokeBeyond, strokeWidth, bar.height() + 2 * strokeBeyond), stroke);
}

} // namespace

BulletDelegate::BulletDelegate(int bulletRole, int statusRole, int oldRole, int emphasisRole,
                               QObject *parent)
    : EmphasisDelegate(emphasisRole, parent)
    , m_bulletRole(bulletRole)
    , m_statusRole(statusRole)
    , m_oldRole(oldRole)
{}

QString BulletDelegate::symbolsOf(const QModelIndex &index) const
{
    const QVariant status = index.data(m_statusRole);
    if (!status.isValid())
        return {};
    const QString symbol = Core::verdictSymbol(static_cast<Core::Verdict>(status.toInt()));
    return index.data(m_oldRole).toBool() ? symbol + Core::oldValueSymbol() : symbol;
}

void BulletDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QVariant bullet = index.data(m_bulletRole);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    QRect text = inner;
    QRect bar = inner;
    if (bullet.isValid()) {
        const int gap = strokeBeyond + 1;
        const int height = option.fontMetrics.height() + gap + barHeight + strokeBeyond;
        text.setTop(inner.center().y() - height / 2);
        text.setHeight(option.fontMetrics.height());
        bar.setTop(text.bottom() + gap);
        bar.setHeight(barHeight);
    }
    painter->save();
    paintText(*painter, option, index, text);
    if (bullet.isValid()) {
        const QColor stroke =
            option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
        paintBar(*painter, bar, bullet.value<Core::Bullet>(),
                 colourOf(option, index.data(m_statusRole)), stroke);
    }
    painter->restore();
}

void BulletDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QRect &room) const
{
    const QVariant status = index.data(m_statusRole);
    QRect rest = room;
    if (status.isValid()) {
        const QString symbols = symbolsOf(index);
        painter.setPen(colourOf(option, status));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, symbols);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(symbols + QChar(0xa0)));
    }
    painter.setPen(colourOf(option, {}));
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
}

QSize BulletDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = EmphasisDelegate::sizeHint(option, index);
    const QString symbols = symbolsOf(index);
    if (!symbols.isEmpty())
        size.rwidth() += option.fontMetrics.horizontalAdvance(symbols + QChar(0xa0));
    return size;
}

} // namespace Gui
