// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdictdelegate.h"

#include "ui/theme.h"

#include <QApplication>

namespace Gui {

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

void EmphasisDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
}

VerdictDelegate::VerdictDelegate(int role, int emphasisRole, QObject *parent)
    : EmphasisDelegate(emphasisRole, parent)
    , m_role(role)
{}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EmphasisDelegate::initStyleOption(option, index);
    const QVariant status = index.data(m_role);
    if (!status.isValid())
        return;
    option->palette.setColor(
        QPalette::Text, verdictColour(static_cast<Core::Verdict>(status.toInt()), option->palette));
}

} // namespace Gui
