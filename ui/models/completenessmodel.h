// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/completeness.h"
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "ui/models/rowmodel.h"

namespace Models {

class Session;

/// What is there and what is missing in a period, seen from the session's unit: it and all units
/// below it.
Core::Result<Core::Completeness> completenessSeenFrom(const Session &session,
                                                      const Core::Period &period, QDate today);

struct CompletenessRow
{
    QString name;
    Core::ValueCounts counts;
    QList<Core::ExpectedValue> missing;
};

/// How many values are there, by group: all of them in the first row; then pillars in the
/// programme's order, or units or offices, those with most late values and the smallest share of
/// what is asked first.
class CompletenessModel final : public RowModel<CompletenessRow>
{
    Q_OBJECT

public:
    enum class Grouping { Pillar, Unit, Office };
    enum Column { Group, Present, Missing, Late, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< of what is asked: 0 to 1; invalid where nothing is
        IsTotalRole,
    };

    using RowModel::RowModel;

    void setCompleteness(const Core::Completeness &completeness, Grouping grouping,
                         const Core::Catalogue &catalogue, Core::Language language);
    /// The missing values of the group in a row.
    QList<Core::ExpectedValue> missingIn(int row) const;

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const CompletenessRow &row, int column, int role) const override;
    QList<CompletenessRow> rowsByPillar(const Core::Catalogue &catalogue) const;
    QList<CompletenessRow> rowsByUnit(const Core::Catalogue &catalogue) const;
    QList<CompletenessRow> rowsByOffice(const Core::Catalogue &catalogue) const;
    QList<CompletenessRow> rowsBy(Grouping grouping, const Core::Catalogue &catalogue) const;
    QString text(const CompletenessRow &row, int column) const;
    QString number(int count) const;

    Core::Completeness m_completeness;
    Core::Language m_language = Core::Language::Vietnamese;
};

} // namespace Models
