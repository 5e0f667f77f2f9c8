// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/historydelegate.h"

#include "core/words/verdictwords.h"
#include "ui/theme.h"

#include <QPainter>

namespace Gui {

HistoryDelegate::HistoryDelegate(int role, int emphasisRole, QObject *parent)
    : EmphasisDelegate(emphasisRole, parent)
    , m_role(role)
{}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariantList verdicts = index.data(m_role).toList();
    QRect cell = option.rect.adjusted(rhythm / 2, 0, -rhythm / 2, 0);
    const int room = cell.width() / qMax(1, int(verdicts.size()));
    const int width =
        qMin(room, option.fontMetrics.horizontalAdvance(QStringLiteral("\u25a0\u00a0")));
    // All end with the same year: the years stand below each other.
    cell.setLeft(cell.right() + 1 - width * int(verdicts.size()));
    painter->save();
    for (const QVariant &value : verdicts) {
        const auto status = static_cast<Core::Verdict>(value.toInt());
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : verdictColour(status, option.palette));
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, Core::verdictSymbol(status));
        cell.setLeft(cell.left() + width);
    }
    painter->restore();
}

} // namespace Gui
