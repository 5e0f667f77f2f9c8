// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicatorfilter.h"

#include "core/base/folding.h"
#include "core/base/language.h"
#include "ui/models/indicatortablemodel.h"

namespace Models {

IndicatorFilter::IndicatorFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(Core::localeOf(Core::Language::Vietnamese))
{
    m_collator.setNumericMode(true);
}

void IndicatorFilter::setPillar(const QString &code)
{
    m_pillar = code;
    invalidateFilter();
}

void IndicatorFilter::setVerdict(std::optional<Core::Verdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void IndicatorFilter::setSearch(const QString &words)
{
    m_search = Core::folded(words);
    invalidateFilter();
}

int IndicatorFilter::indicatorCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(IndicatorTableModel::IsHeadRole).toBool() ? 0 : 1;
    return count;
}

bool IndicatorFilter::accepts(const QModelIndex &indicator) const
{
    if (!m_pillar.isEmpty() &&
        indicator.data(IndicatorTableModel::PillarRole).toString() != m_pillar)
        return false;
    const QVariant verdict = indicator.data(IndicatorTableModel::StatusRole);
    if (m_verdict && (!verdict.isValid() || verdict.toInt() != int(*m_verdict)))
        return false;
    return indicator.data(IndicatorTableModel::SearchRole).toString().contains(m_search);
}

bool IndicatorFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(IndicatorTableModel::IsHeadRole).toBool())
        return accepts(index);
    const QVariant group = index.data(IndicatorTableModel::GroupRole);
    do {
        index = index.siblingAtRow(index.row() + 1);
    } while (index.isValid() && index.data(IndicatorTableModel::GroupRole) == group &&
             !accepts(index));
    return index.isValid() && index.data(IndicatorTableModel::GroupRole) == group;
}

bool IndicatorFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    // Groups stay where they are, below their heads, whichever way it is sorted.
    const int leftGroup = left.data(IndicatorTableModel::GroupRole).toInt();
    const int rightGroup = right.data(IndicatorTableModel::GroupRole).toInt();
    if (leftGroup != rightGroup)
        return (leftGroup < rightGroup) == isAscending;
    const bool isHead = left.data(IndicatorTableModel::IsHeadRole).toBool();
    if (isHead != right.data(IndicatorTableModel::IsHeadRole).toBool())
        return isHead == isAscending;
    const QVariant a = left.data(IndicatorTableModel::SortRole);
    const QVariant b = right.data(IndicatorTableModel::SortRole);
    if (a.isValid() != b.isValid()) // so do missing values, last
        return a.isValid() == isAscending;
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    if (a != b)
        return a.toDouble() < b.toDouble();
    return left.row() < right.row();
}

} // namespace Models
