// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"

#include <QHash>
#include <QList>

#include <deque>
#include <vector>

namespace Core {

/// A million observations in some tens of megabytes: each is its numbers, and what repeats from one
/// to the next (texts, states, dates) is kept once. Found by their keys.
class CompactObservations
{
public:
    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

    void append(const Observation &observation);
    /// Puts another observation of the same key there.
    void replace(qsizetype position, const Observation &observation);
    Observation at(qsizetype position) const;
    ObservationKey keyAt(qsizetype position) const;
    /// The first one of that key; -1 when there is none.
    qsizetype find(const ObservationKey &key) const;

    /// Brings positions into the order of the store's keys: indicator, unit, code of the period.
    void sort(QList<quint32>::iterator begin, QList<quint32>::iterator end) const;

private:
    struct Row
    {
        double value = 0;
        double numerator = 0;
        double denominator = 0;
        quint32 indicator = 0;
        quint32 unit = 0;
        quint32 period = 0;  ///< ordered as its code is
        quint32 names = 0;   ///< of part and edition
        quint32 details = 0; ///< what else there is
    };
    struct Names
    {
        QString part;
        QString edition;

        bool operator==(const Names &) const = default;
        friend size_t qHash(const Names &names, size_t seed = 0)
        {
            return qHashMulti(seed, names.part, names.edition);
        }
    };

    static quint32 packed(const Period &period);
    static Period unpacked(quint32 period);
    static size_t hash(const Row &row);
    static bool isOfSameKey(const Row &a, const Row &b);

    Row compacted(const Observation &observation);
    quint32 detailsOf(const Observation &observation);
    quint32 namesOf(const ObservationKey &key);
    void index(quint32 position);
    void growIndex();

    std::deque<Row> m_rows;       // which does not move when it grows
    QList<Observation> m_details; ///< without key; their numbers only tell that there are some
    QMultiHash<size_t, quint32> m_detailsByHash;
    QList<Names> m_names;
    QHash<Names, quint32> m_namePositions;
    std::vector<quint32> m_index; ///< positions + 1 by hash of the key; 0 where it is free
};

} // namespace Core
