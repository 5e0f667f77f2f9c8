// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace Models {

/// The places of one edition: rank, unit, score and sub-scores.
class RankingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Unit, Score, FirstPart };
    enum Role {
        SortRole = Qt::UserRole,
        IsHomeRole,
        ShareRole, ///< a sub-score, 0 to 1
    };

    explicit RankingTableModel(QObject *parent = nullptr);

    /// `book` must outlive the next call. Only parts that some entry has become columns. With
    /// `members` these alone are the rows, also those without an entry.
    void setEdition(const Core::RankingIndex &index, const Core::RankingEdition &edition,
                    const QList<Core::RankingEntry> &entries, const Core::Catalogue &catalogue,
                    Core::UnitId home, const Core::Phrasebook &book,
                    const QList<Core::UnitId> &members = {});

    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Row of the home unit, or -1.
    int homeRow() const;

private:
    struct Row
    {
        Core::RankingEntry entry;
        QString name;
    };

    const Core::SubIndex *partOf(int column) const;
    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    QString partText(const Core::SubScore &part) const;

    QList<Row> m_rows;
    QList<Core::SubIndex> m_parts;
    Core::RankingEdition m_edition;
    Core::UnitId m_home;
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
