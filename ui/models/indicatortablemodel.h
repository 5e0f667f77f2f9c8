// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

#include <QAbstractTableModel>

namespace Models {

/// The indicators of a programme with where they stand: one row each, in the programme's order.
class IndicatorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Latest,
        Change,
        Target2025,
        Target2030,
        Verdict,
        History,
        Lag,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< comparable within a column
        StatusRole,              ///< int of Core::Status; invalid for facts without a target
        PillarRole,              ///< the pillar's code
        SearchRole,              ///< folded code and names
        CodeRole,                ///< the indicator's code
        HistoryRole,             ///< ints of Core::Status of the latest years, oldest first
    };

    explicit IndicatorTableModel(QObject *parent = nullptr);

    /// `book` must outlive the next call.
    void setSituation(const Core::Situation &situation, const Core::Phrasebook &book);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Core::IndicatorSituation &one, int column) const;
    QString toolTip(const Core::IndicatorSituation &one) const;
    QVariant sortValue(const Core::IndicatorSituation &one, int row, int column) const;
    /// The verdicts of the latest years, at most as many as the column shows.
    QList<Core::YearVerdict> latestVerdicts(int row) const;
    QString targetOf(const Core::IndicatorSituation &one, int horizon) const;
    QString pillarCode(const Core::IndicatorSituation &one) const;
    QString horizonHeader(int horizon) const;

    Core::Situation m_situation;
    QList<QList<Core::YearVerdict>> m_histories; ///< by row
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
