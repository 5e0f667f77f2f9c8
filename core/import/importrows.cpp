// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importrows.h"

namespace Core {

void ImportRows::setStored(std::shared_ptr<const CompactObservations> stored)
{
    m_stored = std::move(stored);
}

/// A table has no more columns than a spreadsheet.
quint16 ImportRows::columnPosition(const ValuePlace &place)
{
    const ValuePlace column{0, place.column, place.valueColumn};
    if (!m_entries.empty() && m_columns.at(m_entries.back().column) == column)
        return m_entries.back().column;
    const QPair<int, QString> key(place.valueColumn, place.column);
    const auto known = m_columnPositions.constFind(key);
    if (known != m_columnPositions.cend())
        return *known;
    m_columns << column;
    return *m_columnPositions.insert(key, quint16(m_columns.size() - 1));
}

void ImportRows::appendRejected(const ValuePlace &place, const Error &error)
{
    m_errors << std::make_shared<const Error>(error);
    m_entries.push_back({place.row, quint32(m_errors.size() - 1), -1, columnPosition(place),
                         ImportVerdict::Rejected});
    ++m_counts.at(size_t(ImportVerdict::Rejected));
}

void ImportRows::append(const ValuePlace &place, ImportVerdict verdict,
                        const Observation &observation, qsizetype stored)
{
    m_observations.append(observation);
    m_positions.push_back(quint32(m_entries.size()));
    m_entries.push_back({place.row, quint32(m_observations.size() - 1), qint32(stored),
                         columnPosition(place), verdict});
    ++m_counts.at(size_t(verdict));
}

ImportRow ImportRows::at(qsizetype position) const
{
    const Entry &entry = m_entries[size_t(position)];
    ImportRow row;
    static_cast<ValuePlace &>(row) = m_columns.at(entry.column);
    row.row = entry.row;
    row.verdict = entry.verdict;
    if (entry.verdict == ImportVerdict::Rejected)
        row.error = m_errors.at(entry.what);
    else
        row.observation = m_observations.at(entry.what);
    if (entry.stored >= 0)
        row.stored = std::make_shared<const Observation>(m_stored->at(entry.stored));
    return row;
}

qsizetype ImportRows::positionOf(const ObservationKey &key) const
{
    const qsizetype position = m_observations.find(key);
    return position < 0 ? -1 : qsizetype(m_positions[size_t(position)]);
}

void ImportRows::reject(qsizetype position, const Error &error)
{
    Entry &entry = m_entries[size_t(position)];
    m_errors << std::make_shared<const Error>(error);
    --m_counts.at(size_t(entry.verdict));
    ++m_counts.at(size_t(ImportVerdict::Rejected));
    entry.what = quint32(m_errors.size() - 1);
    entry.stored = -1;
    entry.verdict = ImportVerdict::Rejected;
}

QList<quint32> ImportRows::accepted() const
{
    QList<quint32> positions;
    positions.reserve(count(ImportVerdict::New) + count(ImportVerdict::Revised));
    for (const Entry &entry : m_entries) {
        if (entry.verdict == ImportVerdict::New || entry.verdict == ImportVerdict::Revised)
            positions << entry.what;
    }
    return positions;
}

} // namespace Core
