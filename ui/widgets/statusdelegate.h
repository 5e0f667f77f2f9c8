// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Colours the verdict's symbol and word, and marks the home row of a peer table.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Rows whose `role` holds an int of Core::Status take its colour.
    explicit StatusDelegate(int role, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
};

/// Makes rows bold whose `role` is true.
class EmphasisDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EmphasisDelegate(int role, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gui
