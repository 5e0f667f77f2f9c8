// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/drivers.h"
#include "core/base/phrasebook.h"

#include <QAbstractTableModel>

namespace Models {

/// What each part of an index does to a unit's place, the most costly first.
class DriverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Score, Place, Median, PlacesLost, ColumnCount };

    explicit DriverModel(QObject *parent = nullptr);

    void setDrivers(const Core::RankingIndex &index, const QList<Core::PlaceDriver> &drivers,
                    int outOf, Core::Language language);

    /// Whether some row says something in the column: editions publish scores, places or both.
    bool hasTexts(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        Core::PlaceDriver driver;
    };

    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    int m_outOf = 0;
    Core::Language m_language = Core::Language::English;
};

} // namespace Models
