// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importreport.h"
#include "core/indicator/compactobservations.h"

#include <array>
#include <iterator>
#include <memory>

namespace Core {

/// Where a value stands in its table.
struct ValuePlace
{
    int row = 0;         ///< as the spreadsheet numbers it
    QString column;      ///< header of the column in a wide table, else empty
    int valueColumn = 0; ///< of a wide table, the column's number in the sheet; else 0

    bool operator==(const ValuePlace &) const = default;
};

struct ImportRow : ValuePlace
{
    ImportVerdict verdict = ImportVerdict::Rejected;
    Observation observation;                   ///< what would be stored; not set when rejected
    std::shared_ptr<const Observation> stored; ///< what is there now; null for a new value
    std::shared_ptr<const Error> error;        ///< set when rejected
};

/// The rows of an import plan, read like a list. There may be a million: a row is made from a few
/// numbers when it is asked for.
class ImportRows
{
public:
    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = ImportRow;
        using difference_type = qsizetype;
        using pointer = void;
        using reference = ImportRow;

        const_iterator(const ImportRows &rows, qsizetype position)
            : m_rows(&rows)
            , m_position(position)
        {}

        ImportRow operator*() const { return m_rows->at(m_position); }
        const_iterator &operator++()
        {
            ++m_position;
            return *this;
        }
        const_iterator operator++(int) { return {*m_rows, m_position++}; }
        bool operator==(const const_iterator &other) const
        {
            return m_position == other.m_position;
        }

    private:
        const ImportRows *m_rows;
        qsizetype m_position;
    };
    using value_type = ImportRow;
    using size_type = qsizetype;

    /// Observations that the verdicts compare with; kept as long as the rows.
    void setStored(std::shared_ptr<const CompactObservations> stored);
    const CompactObservations &stored() const { return *m_stored; }

    void appendRejected(const ValuePlace &place, const Error &error);
    /// `stored` is the position of what is there now; -1 for a new value.
    void append(const ValuePlace &place, ImportVerdict verdict, const Observation &observation,
                qsizetype stored);

    qsizetype size() const { return qsizetype(m_entries.size()); }
    bool isEmpty() const { return m_entries.empty(); }
    ImportRow at(qsizetype position) const;
    ImportRow operator[](qsizetype position) const { return at(position); }
    ImportRow value(qsizetype position) const
    {
        return position >= 0 && position < size() ? at(position) : ImportRow();
    }
    ImportRow first() const { return at(0); }
    ImportRow last() const { return at(size() - 1); }
    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, size()}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    // What needs no whole row
    ImportVerdict verdictAt(qsizetype position) const
    {
        return m_entries[size_t(position)].verdict;
    }
    int rowNumberAt(qsizetype position) const { return m_entries[size_t(position)].row; }
    int count(ImportVerdict verdict) const { return m_counts.at(size_t(verdict)); }
    /// Position of the value with that key that is not rejected for another reason; -1 when there
    /// is none.
    qsizetype positionOf(const ObservationKey &key) const;
    /// Rejects after all what was appended there.
    void reject(qsizetype position, const Error &error);
    /// What the rows hold that are not rejected.
    const CompactObservations &observations() const { return m_observations; }
    /// Positions there of what is new or revised.
    QList<quint32> accepted() const;

private:
    struct Entry
    {
        int row = 0;
        quint32 what = 0;   ///< position of its observation, or of its error
        qint32 stored = -1; ///< position; -1 for a new value
        quint16 column = 0; ///< position in `m_columns`
        ImportVerdict verdict = ImportVerdict::Rejected;
    };

    quint16 columnPosition(const ValuePlace &place);

    std::deque<Entry> m_entries;
    CompactObservations m_observations;
    std::deque<quint32> m_positions; ///< of the observations, in `m_entries`
    QList<std::shared_ptr<const Error>> m_errors;
    QList<ValuePlace> m_columns;                           ///< without rows
    QHash<QPair<int, QString>, quint16> m_columnPositions; ///< in `m_columns`
    std::shared_ptr<const CompactObservations> m_stored;
    std::array<int, 4> m_counts{};
};

} // namespace Core
