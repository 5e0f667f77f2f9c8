// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QWizard>

namespace Gui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

/// Every widget comes by here before it is shown, Qt's own and those of its tooltips among them.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto *wizard = qobject_cast<QWizard *>(widget)) {
        wizard->setTitleFormat(Qt::PlainText);
        wizard->setSubTitleFormat(Qt::PlainText);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !combo || combo->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    constexpr int padding = 4; // Fusion's own, within the field
    QStyleOptionComboBox fitting = *combo;
    const int field =
        proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + padding;
    fitting.currentText =
        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field - icon - padding);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox)
        return;
    painter->save();
    painter->setPen(mutedColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace Gui
