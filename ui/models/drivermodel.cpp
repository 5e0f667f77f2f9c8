// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drivermodel.h"

#include "core/words/format.h"

#include <algorithm>

namespace Models {

namespace {

constexpr int scoreDecimals = 4;

} // namespace

void DriverModel::setDrivers(const Core::RankingIndex &index,
                             const QList<Core::PlaceDriver> &drivers, int outOf,
                             Core::Language language)
{
    QList<DriverRow> rows;
    for (const Core::PlaceDriver &driver : drivers) {
        for (const Core::SubIndex &part : index.parts) {
            if (part.code == driver.part)
                rows << DriverRow{part.name.in(language), driver};
        }
    }
    resetRows(rows, [&] {
        m_outOf = outOf;
        m_language = language;
    });
}

bool DriverModel::hasTexts(int column) const
{
    return std::any_of(rows().cbegin(), rows().cend(), [this, column](const DriverRow &row) {
        return !text(row, column).isEmpty();
    });
}

QVariant DriverModel::cell(const DriverRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == Part ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Median && row.driver.known > 0)
        return tr("Median of the %n published score(s).", nullptr, row.driver.known);
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

QString DriverModel::text(const DriverRow &row, int column) const
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

QString DriverModel::heading(int column) const
{
    switch (column) {
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
