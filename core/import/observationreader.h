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
    ObservationReader(const Store &store, const ObservationLayout &layout, CellLookup &lookup,
                      const ImportOptions &options);

    /// Lets a value take part in deciding the number format of the file.
    void count(const RawValue &raw);
    /// Null when nothing depended on it.
    std::optional<NumberFormat> numberFormat() const;

    /// What would be stored, once all values were counted; the first rule that it breaks otherwise.
    Result<Observation> read(const RawValue &raw);

    /// About the values that were read.
    QList<ImportWarning> warnings() const;

private:
    /// What the stated values of one percentage are.
    struct Shares
    {
        bool hasFraction = false; ///< between 0 and 1
        bool isPercent = false;   ///< above 1, or with a percent sign
    };

    static Result<> checkCells(const RawValue &raw);
    Result<IndicatorId> indicator(const RawValue &raw);
    Result<HeadedPeriod> period(const RawValue &raw);
    Result<HeadedPeriod> partOfYear(const RawValue &raw, const HeadedPeriod &year,
                                    const PartColumn &part, const QString &text) const;
    Result<UnitId> unit(const RawValue &raw, const Indicator &indicator, const Period &period);
    Result<UnitId> defaultUnit(const Indicator &indicator, const Period &period);
    Result<UnitId> statedUnit(const RawValue &raw, const QString &name, const Period &period);
    UnitId unitAbove(const RawValue &raw, const Period &period);
    QString codeOf(const RawValue &raw) const;
    Result<> readKey(const RawValue &raw, Observation &observation);
    static Result<> readValue(const RawValue &raw, const ValueReader &reader, Observation &into);
    void noteShare(const RawValue &raw, const Indicator &indicator, const Observation &read);

    const Store &m_store;
    const ObservationLayout &m_layout;
    CellLookup &m_lookup;
    const ImportOptions &m_options;
    FormatVotes m_votes;
    bool m_hasAreas = false;        ///< some rows name theirs
    QMap<QString, Shares> m_shares; ///< by code
};

} // namespace Core
