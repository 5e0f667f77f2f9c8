// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Gui {

class BulletDelegate;

/// The table of a Models::IndicatorTableModel behind a sorting proxy: drawings in its cells,
/// columns that fit the window, and keys that sort by the current column.
class IndicatorTable : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorTable(QWidget *parent = nullptr);

    /// Columns are as wide as their values; a longer heading goes over two lines. Where that leaves
    /// too little room for the names, the values go over two lines, too.
    void fitColumns();
    /// The worst and the latest first, where that is what one looks for.
    void sortBy(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupDelegates();
    void placeTargets();

    BulletDelegate *m_bullets = nullptr; ///< of the columns of targets
};

} // namespace Gui
