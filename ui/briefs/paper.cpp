// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/paper.h"

#include <QMarginsF>

namespace Gui {

namespace {

constexpr QMarginsF margins(mm(30), mm(20), mm(15), mm(20));

} // namespace

QSizeF Paper::size() const
{
    const QSizeF portrait(mm(210), mm(297));
    return landscape ? portrait.transposed() : portrait;
}

QRectF Paper::textArea() const
{
    return QRectF(QPointF(), size()).marginsRemoved(margins);
}

} // namespace Gui
