// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/compactobservations.h"

#include <QSet>

namespace Models {

/// What is no longer as it was. Whoever shows something of it reads that again, and no more.
struct Change
{
    enum class Kind {
        Whole,  ///< anything: another file, programme, unit or year, what others stored, an import,
                ///< or a read that failed
        Values, ///< `values`, and nothing else
        Answers,  ///< whether questions about values are open
        Office,   ///< who issues the briefs, or what the office writes into them
        Rankings, ///< places of editions
    };

    Kind kind = Kind::Whole;
    /// As they were stored, those that were taken away empty.
    QList<Core::Observation> values = {};
    /// Indicators of the programme that is looked at, which are judged anew: those of the values,
    /// and those that read them. Filled in by the session.
    QSet<Core::IndicatorId> judged = {};

    static Change of(const QList<Core::Observation> &values) { return {Kind::Values, values, {}}; }
    /// Whole when there are many.
    static Change of(const Core::CompactObservations &observations,
                     const QList<quint32> &positions);

    bool isWhole() const { return kind == Kind::Whole; }
};

} // namespace Models
