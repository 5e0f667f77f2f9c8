// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"
#include "ui/models/rowmodel.h"

#include <QCollator>

namespace Models {

struct RankingRow
{
    Core::RankingEntry entry;
    QString name;
};

/// The places of one edition: rank, unit, score and sub-scores.
class RankingTableModel final : public RowModel<RankingRow>
{
    Q_OBJECT

public:
    enum Column { Rank, Unit, Score, FirstPart };
    enum Role {
        SortRole = Qt::UserRole,
        IsHomeRole,
        ShareRole, ///< a sub-score, 0 to 1
    };

    using RowModel::RowModel;

    /// `book` must outlive the next call. Only parts that some entry has become columns. With
    /// `members` these alone are the rows, also those without an entry.
    void setEdition(const Core::RankingIndex &index, const Core::RankingEdition &edition,
                    const QList<Core::RankingEntry> &entries, const Core::Catalogue &catalogue,
                    Core::UnitId home, const Core::Phrasebook &book,
                    const QList<Core::UnitId> &members = {});

    void clear();

    /// Row of the home unit, or -1.
    int homeRow() const;

private:
    int columns() const override { return FirstPart + int(m_parts.size()); }
    QString heading(int column) const override;
    QVariant cell(const RankingRow &row, int column, int role) const override;
    const Core::SubIndex *partOf(int column) const;
    QString text(const RankingRow &row, int column) const;
    QVariant sortValue(const RankingRow &row, int column) const;
    QString partText(const Core::SubScore &part) const;

    QList<Core::SubIndex> m_parts;
    Core::RankingEdition m_edition;
    Core::UnitId m_home;
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
