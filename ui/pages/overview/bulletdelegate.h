// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdictdelegate.h"

namespace Gui {

/// A target in words after the symbol of its verdict, above a bar that ends at the latest value
/// with a stroke across at the target.
class BulletDelegate : public EmphasisDelegate
{
    Q_OBJECT

public:
    /// `bulletRole` holds a Core::Bullet, `statusRole` an int of Core::Verdict, `oldRole` whether
    /// that verdict rests on an old value.
    BulletDelegate(int bulletRole, int statusRole, int oldRole, int emphasisRole,
                   QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The verdict's symbol, with the one of old values behind it; empty without a verdict.
    QString symbolsOf(const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &room) const;

    int m_bulletRole;
    int m_statusRole;
    int m_oldRole;
};

} // namespace Gui
