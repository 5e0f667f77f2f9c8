// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rankings/peerdelegate.h"

namespace Gui {

PeerDelegate::PeerDelegate(int shareRole, int homeRole, QObject *parent)
    : ShareDelegate(shareRole, parent)
    , m_shareRole(shareRole)
    , m_homeRole(homeRole)
{}

void PeerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ShareDelegate::initStyleOption(option, index);
    if (!index.data(m_homeRole).toBool())
        return;
    option->font.setBold(true);
    option->backgroundBrush = option->palette.brush(QPalette::Button);
}

QSize PeerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(m_shareRole).isValid())
        return ShareDelegate::sizeHint(option, index);
    // A cell without a share is as wide as its text.
    return QStyledItemDelegate::sizeHint(option, index); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace Gui
