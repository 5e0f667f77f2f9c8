// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Draws a share as a thin bar with the cell's own text beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `role` holds the share, 0 to 1; without one there is only the text.
    explicit ShareDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gui
