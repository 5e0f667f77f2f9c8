// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "ui/theme.h"

namespace Gui {

StatusDelegate::StatusDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant status = index.data(m_role);
    if (!status.isValid())
        return;
    option->palette.setColor(
        QPalette::Text, statusColour(static_cast<Core::Status>(status.toInt()), option->palette));
}

EmphasisDelegate::EmphasisDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void EmphasisDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_role).toBool())
        return;
    option->font.setBold(true);
    option->backgroundBrush = option->palette.brush(QPalette::Button);
}

} // namespace Gui
