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

void IndicatorFilter::setStatus(std::optional<Core::Status> status)
{
    m_status = status;
    invalidateFilter();
}

void IndicatorFilter::setSearch(const QString &words)
{
    m_search = Core::folded(words);
    invalidateFilter();
}

bool IndicatorFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_pillar.isEmpty() && index.data(IndicatorTableModel::PillarRole).toString() != m_pillar)
        return false;
    const QVariant status = index.data(IndicatorTableModel::StatusRole);
    if (m_status && (!status.isValid() || status.toInt() != int(*m_status)))
        return false;
    return index.data(IndicatorTableModel::SearchRole).toString().contains(m_search);
}

bool IndicatorFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(IndicatorTableModel::SortRole);
    const QVariant b = right.data(IndicatorTableModel::SortRole);
    if (a.isValid() != b.isValid()) // missing values last, whichever way it is sorted
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    if (a != b)
        return a.toDouble() < b.toDouble();
    return left.row() < right.row();
}

} // namespace Models
