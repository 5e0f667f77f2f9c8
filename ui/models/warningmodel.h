// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/valuewarnings.h"
#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"
#include "ui/models/rowmodel.h"

namespace Models {

struct WarningRow
{
    Core::ValueWarning warning;
    Core::Indicator indicator;
};

/// Open questions, one row each, in full sentences.
class WarningModel final : public RowModel<WarningRow>
{
    Q_OBJECT

public:
    enum Column { Indicator, Period, Part, Question, ColumnCount };

    using RowModel::RowModel;

    /// `book` must outlive the next call.
    void setWarnings(const QList<Core::ValueWarning> &warnings, const Core::Catalogue &catalogue,
                     const Core::Phrasebook &book);
    const Core::ValueWarning &warningAt(int row) const { return rows().at(row).warning; }
    /// Whether any of them is about a part.
    bool hasParts() const;

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const WarningRow &row, int column, int role) const override;
    QString text(const WarningRow &row, int column) const;

    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
