// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Gui {

/// The names at the left of a grid: of a fixed width, and long ones end with an ellipsis.
class RowHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(int width, QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace Gui
