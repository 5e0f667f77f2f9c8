// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSortFilterProxyModel>

namespace Models {

/// Which entries of the journal are wanted; what is empty or null narrows nothing.
struct JournalCriteria
{
    QString words;     ///< in any cell, case and marks aside
    QString indicator; ///< code
    QString unitKey;
    QString person;
    QDate from; ///< first and last day, as the local calendar counts them
    QDate to;

    bool operator==(const JournalCriteria &) const = default;
};

/// The entries of a JournalModel that meet all criteria, in its order.
class JournalFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setCriteria(const JournalCriteria &criteria);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    JournalCriteria m_criteria;
    QString m_foldedWords;
};

} // namespace Models
