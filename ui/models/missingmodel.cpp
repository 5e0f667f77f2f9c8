// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missingmodel.h"

#include "core/words/format.h"

#include <algorithm>

namespace Models {

void MissingModel::setMissing(const QList<Core::ExpectedValue> &missing, QDate due,
                              const Core::Catalogue &catalogue, Core::Language language)
{
    QList<MissingRow> rows;
    for (const Core::ExpectedValue &value : missing) {
        const Core::Indicator &indicator = *catalogue.indicator(value.key.indicator);
        rows << MissingRow{value, indicator.name.in(language),
                           catalogue.nameOf(value.key.unit, value.key.period, language),
                           indicator.partName(value.key.part, language)};
    }
    resetRows(rows, [&] {
        m_due = due;
        m_language = language;
    });
}

bool MissingModel::hasParts() const
{
    return std::any_of(rows().cbegin(), rows().cend(),
                       [](const MissingRow &row) { return !row.part.isEmpty(); });
}

QVariant MissingModel::cell(const MissingRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    return {};
}

QString MissingModel::lateness(const Core::ExpectedValue &value) const
{
    if (value.daysLate > 0)
        return tr("late by %n day(s)", nullptr, value.daysLate);
    return m_due.isValid() ? tr("due %1").arg(Core::Format(m_language).date(m_due))
                           : tr("no due date");
}

QString MissingModel::text(const MissingRow &row, int column) const
{
    switch (column) {
    case Indicator:
        return row.indicator;
    case Unit:
        return row.unit;
    case Part:
        return row.part;
    default:
        return lateness(row.value);
    }
}

QString MissingModel::heading(int column) const
{
    switch (column) {
    case Indicator:
        return tr("Missing value");
    case Unit:
        return tr("Area");
    case Part:
        return tr("Sector");
    default:
        return tr("Due");
    }
}

} // namespace Models
