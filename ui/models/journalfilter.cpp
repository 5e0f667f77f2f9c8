// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalfilter.h"

#include "core/base/folding.h"
#include "ui/models/journalmodel.h"

namespace Models {

namespace {

bool isWanted(const QString &wanted, const QVariant &found)
{
    return wanted.isEmpty() || wanted == found.toString();
}

} // namespace

void JournalFilter::setCriteria(const JournalCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    m_foldedWords = Core::folded(criteria.words);
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    const QDate day = entry.data(JournalModel::DayRole).toDate();
    return isWanted(m_criteria.indicator, entry.data(JournalModel::IndicatorRole)) &&
           isWanted(m_criteria.unitKey, entry.data(JournalModel::UnitRole)) &&
           isWanted(m_criteria.person, entry.data(JournalModel::PersonRole)) &&
           (m_criteria.from.isNull() || day >= m_criteria.from) &&
           (m_criteria.to.isNull() || day <= m_criteria.to) &&
           (m_foldedWords.isEmpty() ||
            entry.data(JournalModel::SearchRole).toString().contains(m_foldedWords));
}

} // namespace Models
