// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drivermodel.h"

#include "core/words/format.h"

#include <algorithm>

namespace Models {

namespace {

constexpr int scoreDecimals = 4;

} // namespace

DriverModel::DriverModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void DriverModel::setDrivers(const Core::RankingIndex &index,
                             const QList<Core::PlaceDriver> &drivers, int outOf,
                             Core::Language language)
{
    beginResetModel();
    m_rows.clear();
    for (const Core::PlaceDriver &driver : drivers) {
        for (const Core::SubIndex &part : index.parts) {
            if (part.code == driver.part)
                m_rows << Row{part.name.in(language), driver};
        }
    }
    m_outOf = outOf;
    m_language = language;
    endResetModel();
}

bool DriverModel::hasTexts(int column) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [this, column](const Row &row) { return !text(row, column).isEmpty(); });
}

int DriverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DriverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Part ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const Row &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Median && row.driver.known > 0)
        return tr("Median of the %n published score(s).", nullptr, row.driver.known);
    return role == Qt::DisplayRole ? QVariant(text(row, index.column())) : QVariant();
}

QString DriverModel::text(const Row &row, int column) const
{
    const Core::Format format(m_language);
    const auto score = [&format](const std::optional<double> &value) {
        return value ? format.number(*value, scoreDecimals) : QString();
    };
    const Core::PlaceDriver &driver = row.driver;
    switch (column) {
    case Part:
        return row.name;
    case Score:
        return score(driver.own.score);
    case Place:
        return driver.own.rank ? QStringLiteral("%1/%2").arg(*driver.own.rank).arg(m_outOf)
                               : QString();
    case Median:
        return score(driver.median);
    default:
        return driver.placesLost ? QString::number(*driver.placesLost) : QString();
    }
}

QVariant DriverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Part:
        return tr("Component");
    case Score:
        return tr("Score");
    case Place:
        return tr("Rank");
    case Median:
        return tr("Median");
    default:
        return tr("Places lost");
    }
}

} // namespace Models
