// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/warningmodel.h"

#include "core/words/warningwords.h"

#include <algorithm>

namespace Models {

void WarningModel::setWarnings(const QList<Core::ValueWarning> &warnings,
                               const Core::Catalogue &catalogue, const Core::Phrasebook &book)
{
    QList<WarningRow> rows;
    for (const Core::ValueWarning &warning : warnings)
        rows << WarningRow{warning, *catalogue.indicator(warning.key.indicator)};
    resetRows(rows, [&] { m_book = &book; });
}

bool WarningModel::hasParts() const
{
    return std::any_of(rows().cbegin(), rows().cend(),
                       [](const WarningRow &row) { return !row.warning.key.part.isEmpty(); });
}

QVariant WarningModel::cell(const WarningRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    return {};
}

QString WarningModel::text(const WarningRow &row, int column) const
{
    switch (column) {
    case Indicator:
        return row.indicator.name.in(m_book->language());
    case Period:
        return Core::Format(m_book->language()).period(row.warning.key.period);
    case Part:
        return row.indicator.partName(row.warning.key.part, m_book->language());
    default:
        return Core::warningSentence(row.warning, row.indicator, *m_book);
    }
}

QString WarningModel::heading(int column) const
{
    switch (column) {
    case Indicator:
        return tr("Indicator");
    case Period:
        return tr("Period");
    case Part:
        return tr("Sector");
    default:
        return tr("Warning");
    }
}

} // namespace Models
