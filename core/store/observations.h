// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/indicator/compactobservations.h"
#include "core/indicator/observation.h"
#include "core/store/journalentry.h"

#include <functional>

namespace Core {

class FileState;

/// What one user action changed: enough to take it back.
struct Recorded
{
    BatchId batch;
    /// As they were, the last change first; empty ones did not exist. Recording them undoes it.
    QList<Observation> before;
    QList<Observation> after;
};

/// What a large change did. The journal has what was there before (core/store/journalbatch.h).
struct RecordedBatch
{
    BatchId batch;
    qsizetype changed = 0; ///< observations
};

/// The values of a file, and those places of ranking editions that indicators are fed by: both are
/// read and written as observations. Every method is one transaction, and gives an Error instead of
/// throwing.
class Observations
{
public:
    /// The state must outlive it.
    explicit Observations(FileState &file)
        : m_file(file)
    {}

    Result<QList<Observation>> all() const;
    Result<QList<Observation>> of(UnitId unit) const;
    Result<QList<Observation>> of(IndicatorId indicator) const;
    /// One series.
    Result<QList<Observation>> of(IndicatorId indicator, UnitId unit) const;
    /// The same without half-years, quarters and months: what is assessed. Few, however many values
    /// the file has.
    Result<QList<Observation>> annualOf(UnitId unit) const;
    Result<QList<Observation>> annualOf(IndicatorId indicator) const;
    /// Of all units and indicators.
    Result<QList<Observation>> in(const Period &period) const;
    /// All observations of one indicator and unit at a time, those of rankings last; in memory that
    /// does not grow with the file. Cancelled when `progress` says so; its total is that of the
    /// places which the file has had, a few too many.
    Result<> forEachSeries(const std::function<void(const QList<Observation> &series)> &visit,
                           const Progress &progress = {}) const;
    /// As `all`, one by one.
    Result<> forEach(const std::function<void(const Observation &)> &visit) const;
    Result<std::optional<Observation>> find(const ObservationKey &key) const;

    /// Stores the observations, each in the place of the one with its key; an empty one removes
    /// it. All or none: the first that breaks a rule is the Error. What does not change is not
    /// journalled.
    Result<Recorded> record(const QList<Observation> &observations, const Origin &origin);

    /// As `record`, for as many as there may be: those at `positions`, in that order unless they
    /// are so many that their order in the file is quicker. Cancelled when `progress` says so.
    Result<RecordedBatch> record(const CompactObservations &observations,
                                 const QList<quint32> &positions, const Origin &origin,
                                 const Progress &progress = {});

private:
    FileState &m_file;
};

} // namespace Core
