// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Makes rows bold whose `role` is true.
class EmphasisDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EmphasisDelegate(int role, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The cell without its text: what a drawing stands on.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

private:
    int m_role;
};

/// Colours the verdict's symbol and word.
class VerdictDelegate : public EmphasisDelegate
{
    Q_OBJECT

public:
    /// Rows whose `role` holds an int of Core::Verdict take its colour; those whose `emphasisRole`
    /// is true are bold.
    VerdictDelegate(int role, int emphasisRole, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gui
