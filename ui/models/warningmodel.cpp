// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/warningmodel.h"

#include "core/words/warningwords.h"

#include <algorithm>

namespace Models {

WarningModel::WarningModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void WarningModel::setWarnings(const QList<Core::ValueWarning> &warnings,
                               const Core::Catalogue &catalogue, const Core::Phrasebook &book)
{
    beginResetModel();
    m_rows.clear();
    for (const Core::ValueWarning &warning : warnings)
        m_rows << Row{warning, *catalogue.indicator(warning.key.indicator)};
    m_book = &book;
    endResetModel();
}

bool WarningModel::hasParts() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return !row.warning.key.part.isEmpty(); });
}

int WarningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WarningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WarningModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows.at(index.row()), index.column());
    return {};
}

QString WarningModel::text(const Row &row, int column) const
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

QVariant WarningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
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
