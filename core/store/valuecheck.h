// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integrity.h"
#include "core/store/journalblock.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <vector>

namespace Core {

/// Compares the stored observations with what the journal says was stored, a stream each, in memory
/// that does not grow with the file. Of a whole journal everything but the last text of a field
/// cancels out: what each entry adds, the next one takes away. So the sum of hashes over the
/// entries (after minus before) is the sum of hashes over the stored fields, in each of many
/// buckets of keys. Where a bucket's sum is not zero, its keys are looked at one by one.
class ValueCheck
{
public:
    /// A field of a stored value, as the journal writes it: UTF-8.
    struct Field
    {
        QByteArrayView indicator;
        QByteArrayView unitKey;
        QByteArrayView period;
        QByteArrayView part;
        QByteArrayView field;
        QByteArrayView text;
    };
    using EntryReader = std::function<void(const std::function<void(const RawEntry &)> &visit)>;
    using FieldReader = std::function<void(const std::function<void(const Field &)> &visit)>;

    /// `indexFed`: codes of the indicators whose values are places in rankings; the journal's
    /// entries about those are left out.
    explicit ValueCheck(QSet<QByteArray> indexFed);

    void addEntry(const RawEntry &entry);
    void addStored(const Field &field);
    bool isSound() const;

    /// Reads both again and names what differs.
    void name(const EntryReader &entries, const FieldReader &stored,
              Found<ForeignValue> &found) const;

private:
    bool isOfValue(const RawEntry &entry) const;

    QSet<QByteArray> m_indexFed;
    size_t m_seed;
    std::vector<quint64> m_sums; ///< by bucket
};

} // namespace Core
