// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/observationrows.h"
#include "core/import/valuecells.h"
#include "core/indicator/valuereader.h"
#include "core/store/store.h"

namespace Core {

/// Reads the values of one table into observations.
class ObservationReader
{
public:
    /// Everything given must outlive it.
    ObservationReader(const Store &store, CellLookup &lookup, const ImportOptions &options);

    /// Lets a value take part in deciding the number format of the file.
    void count(const RawValue &raw);
    /// Null when nothing depended on it.
    std::optional<NumberFormat> numberFormat() const;

    /// What would be stored, once all values were counted; the first rule that it breaks otherwise.
    Result<Observation> read(const RawValue &raw);

private:
    static Result<> checkCells(const RawValue &raw);
    Result<IndicatorId> indicator(const RawValue &raw);
    std::optional<Period> period(const RawValue &raw);
    Result<UnitId> unit(const RawValue &raw, const Indicator &indicator, const Period &period);
    Result<> readKey(const RawValue &raw, Observation &observation);
    static Result<> readValue(const RawValue &raw, const ValueReader &reader, Observation &into);

    const Store &m_store;
    CellLookup &m_lookup;
    const ImportOptions &m_options;
    FormatVotes m_votes;
};

} // namespace Core
