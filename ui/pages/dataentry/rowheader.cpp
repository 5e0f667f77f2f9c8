// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/rowheader.h"

namespace Gui {

RowHeader::RowHeader(int width, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setFixedWidth(width);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(true);
    setHighlightSections(true);
}

void RowHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    QFont bold = font(); // the section of the current cell is drawn bold
    bold.setBold(true);
    option->text =
        QFontMetrics(bold).elidedText(option->text, Qt::ElideRight, width() - 3 * margin);
}

} // namespace Gui
