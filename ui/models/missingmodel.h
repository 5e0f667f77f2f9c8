// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/completeness.h"
#include "core/base/phrasebook.h"
#include "ui/models/rowmodel.h"

namespace Models {

struct MissingRow
{
    Core::ExpectedValue value;
    QString indicator;
    QString unit;
    QString part;
};

/// The values of a period that nobody has given, one row each.
class MissingModel final : public RowModel<MissingRow>
{
    Q_OBJECT

public:
    enum Column { Indicator, Unit, Part, Lateness, ColumnCount };

    using RowModel::RowModel;

    /// In the order of `missing`; `due` is the period's due date, null for none.
    void setMissing(const QList<Core::ExpectedValue> &missing, QDate due,
                    const Core::Catalogue &catalogue, Core::Language language);
    const Core::ObservationKey &keyAt(int row) const { return rows().at(row).value.key; }
    /// Whether any of them is a part.
    bool hasParts() const;

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const MissingRow &row, int column, int role) const override;
    QString text(const MissingRow &row, int column) const;
    QString lateness(const Core::ExpectedValue &value) const;

    QDate m_due;
    Core::Language m_language = Core::Language::Vietnamese;
};

} // namespace Models
