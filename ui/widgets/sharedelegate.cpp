// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharedelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int thickness = 6;
constexpr int leastLength = 8 * rhythm;

/// The room for the text. Shorter texts get as much as usual ones, so that bars end together.
int textRoom(const QStyleOptionViewItem &option, const QString &text)
{
    const QFontMetrics &metrics = option.fontMetrics;
    return qMax(metrics.horizontalAdvance(text),
                metrics.horizontalAdvance(QStringLiteral("888/888"))) +
           2 * rhythm;
}

/// Where the bar lies: left of the text, which stands at the right.
QRect barIn(const QStyleOptionViewItem &option, const QString &text)
{
    QRect bar = option.rect.adjusted(rhythm / 2, 0, -textRoom(option, text), 0);
    bar.setTop(option.rect.center().y() - thickness / 2 + 1);
    bar.setHeight(thickness);
    return bar;
}

} // namespace

ShareDelegate::ShareDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(m_role);
    const QRect bar = barIn(option, index.data().toString());
    if (!share.isValid() || bar.width() <= 0)
        return;
    const QPalette::ColorRole role = option.state.testFlag(QStyle::State_Selected)
                                         ? QPalette::HighlightedText
                                         : QPalette::Highlight;
    const QColor colour = option.palette.color(role);
    QRect filled = bar;
    filled.setWidth(qRound(bar.width() * qBound(0.0, share.toDouble(), 1.0)));
    painter->save();
    painter->fillRect(bar, faintColour(colour));
    painter->fillRect(filled, colour);
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QStyledItemDelegate::sizeHint(option, index).height();
    return {textRoom(option, index.data().toString()) + leastLength, height};
}

} // namespace Gui
