// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sharedelegate.h"

namespace Gui {

/// A sub-score as a small bar with its figure, other cells as text; the rows of the home unit as
/// EmphasisDelegate does.
class PeerDelegate final : public ShareDelegate
{
    Q_OBJECT

public:
    /// `shareRole` as in ShareDelegate; rows whose `homeRole` is true stand out.
    PeerDelegate(int shareRole, int homeRole, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_shareRole;
    int m_homeRole;
};

} // namespace Gui
