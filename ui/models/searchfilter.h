// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Models {

/// Rows whose search key (a role with folded text) holds the words; sorts text by the Vietnamese
/// alphabet, missing values last.
class SearchFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SearchFilter(int searchRole, QObject *parent = nullptr);

    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int m_searchRole;
    QCollator m_collator;
    QString m_search;
};

} // namespace Models
