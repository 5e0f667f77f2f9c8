// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdictdelegate.h"

namespace Gui {

/// Draws the verdicts of past years as a row of symbols, each in its status colour, the latest
/// last.
class HistoryDelegate : public EmphasisDelegate
{
    Q_OBJECT

public:
    /// `role` holds a list of int of Core::Verdict, oldest first.
    HistoryDelegate(int role, int emphasisRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gui
