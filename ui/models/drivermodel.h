// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/drivers.h"
#include "core/base/phrasebook.h"
#include "ui/models/rowmodel.h"

namespace Models {

struct DriverRow
{
    QString name;
    Core::PlaceDriver driver;
};

/// What each part of an index does to a unit's place, the most costly first.
class DriverModel final : public RowModel<DriverRow>
{
    Q_OBJECT

public:
    enum Column { Part, Score, Place, Median, PlacesLost, ColumnCount };

    using RowModel::RowModel;

    void setDrivers(const Core::RankingIndex &index, const QList<Core::PlaceDriver> &drivers,
                    int outOf, Core::Language language);

    /// Whether some row says something in the column: editions publish scores, places or both.
    bool hasTexts(int column) const;

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const DriverRow &row, int column, int role) const override;
    QString text(const DriverRow &row, int column) const;

    int m_outOf = 0;
    Core::Language m_language = Core::Language::English;
};

} // namespace Models
