// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdictdelegate.h"

namespace Gui {

/// Draws the course of a value as a thin line that ends in a dot; missing years are gaps.
class CourseDelegate : public EmphasisDelegate
{
    Q_OBJECT

public:
    /// `role` holds a Models::Sparkline.
    CourseDelegate(int role, int emphasisRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gui
