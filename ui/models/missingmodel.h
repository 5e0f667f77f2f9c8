// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/completeness.h"
#include "core/base/phrasebook.h"

#include <QAbstractTableModel>

namespace Models {

/// The values of a period that nobody has given, one row each.
class MissingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Indicator, Unit, Part, Lateness, ColumnCount };

    explicit MissingModel(QObject *parent = nullptr);

    /// In the order of `missing`; `due` is the period's due date, null for none.
    void setMissing(const QList<Core::ExpectedValue> &missing, QDate due,
                    const Core::Catalogue &catalogue, Core::Language language);
    const Core::ObservationKey &keyAt(int row) const { return m_rows.at(row).value.key; }
    /// Whether any of them is a part.
    bool hasParts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Core::ExpectedValue value;
        QString indicator;
        QString unit;
        QString part;
    };

    QString text(const Row &row, int column) const;
    QString lateness(const Core::ExpectedValue &value) const;

    QList<Row> m_rows;
    QDate m_due;
    Core::Language m_language = Core::Language::Vietnamese;
};

} // namespace Models
