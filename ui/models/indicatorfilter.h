// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Models {

/// Indicators by pillar, verdict and search words (case and marks aside); sorted within their group
/// by numbers where a column has them, by Vietnamese alphabet otherwise. The head of a group is
/// shown above what is left of it.
class IndicatorFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IndicatorFilter(QObject *parent = nullptr);

    /// Empty: all pillars.
    void setPillar(const QString &code);
    void setVerdict(std::optional<Core::Verdict> verdict);
    void setSearch(const QString &words);
    /// The rows that are shown, without heads.
    int indicatorCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const QModelIndex &indicator) const;

    QCollator m_collator;
    QString m_pillar;
    std::optional<Core::Verdict> m_verdict;
    QString m_search;
};

} // namespace Models
