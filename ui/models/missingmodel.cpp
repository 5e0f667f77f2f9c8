// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missingmodel.h"

#include "core/words/format.h"

#include <algorithm>

namespace Models {

MissingModel::MissingModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MissingModel::setMissing(const QList<Core::ExpectedValue> &missing, QDate due,
                              const Core::Catalogue &catalogue, Core::Language language)
{
    beginResetModel();
    m_rows.clear();
    for (const Core::ExpectedValue &value : missing) {
        const Core::Indicator &indicator = *catalogue.indicator(value.key.indicator);
        m_rows << Row{value, indicator.name.in(language),
                      catalogue.nameOf(value.key.unit, value.key.period, language),
                      indicator.partName(value.key.part, language)};
    }
    m_due = due;
    m_language = language;
    endResetModel();
}

bool MissingModel::hasParts() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return !row.part.isEmpty(); });
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return text(m_rows.at(index.row()), index.column());
    return {};
}

QString MissingModel::lateness(const Core::ExpectedValue &value) const
{
    if (value.daysLate > 0)
        return tr("late by %n day(s)", nullptr, value.daysLate);
    return m_due.isValid() ? tr("due %1").arg(Core::Format(m_language).date(m_due))
                           : tr("no due date");
}

QString MissingModel::text(const Row &row, int column) const
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

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
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
