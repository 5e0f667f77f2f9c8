// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchfilter.h"

#include "core/base/folding.h"
#include "core/base/language.h"

namespace Models {

SearchFilter::SearchFilter(int searchRole, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_searchRole(searchRole)
    , m_collator(Core::localeOf(Core::Language::Vietnamese))
{
    m_collator.setNumericMode(true);
}

void SearchFilter::setSearch(const QString &words)
{
    m_search = Core::folded(words);
    invalidateFilter();
}

bool SearchFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_search.isEmpty() || index.data(m_searchRole).toString().contains(m_search);
}

bool SearchFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid()) // missing values last, whichever way it is sorted
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace Models
