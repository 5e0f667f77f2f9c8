// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figurereader.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"
#include "core/indicator/unit.h"

namespace Core {

/// The one reader of values: what is typed, pasted, imported or entered field by field means the
/// same, in both languages. Each function puts what a cell says into an observation; an empty cell
/// says nothing and changes nothing.
class ValueReader
{
public:
    /// `format` reads ambiguous numbers, as it was found for a whole file or paste; null for one
    /// cell alone. The indicator and the unit must outlive the reader.
    ValueReader(const Indicator &indicator, const Unit &unit,
                std::optional<NumberFormat> format = {});

    /// A number ("53/63" of a place), a state in words, the words about an objective, or a reason
    /// of absence in words.
    Result<> readValue(const ValueCell &cell, Observation &into) const;
    Result<> readOutOf(const ValueCell &cell, Observation &into) const;
    Result<> readNumerator(const ValueCell &cell, Observation &into) const;
    Result<> readDenominator(const ValueCell &cell, Observation &into) const;
    static Result<> readAbsence(const QString &text, Observation &into);
    static Result<> readFirmness(const QString &text, Observation &into);
    static Result<> readDate(const QString &text, Observation &into);

    /// The observation when all of it was read: a percentage is recomputed from numerator and
    /// denominator, a ratio that was not stated is computed. Else the first rule that it breaks;
    /// BadNumber when nothing was said (a numerator alone, or a denominator of 0).
    Result<Observation> complete(const Observation &observation) const;

    /// What stands for `known` when that is typed over it. The details of `known`, numerator and
    /// denominator among them, stay beside the same figure alone (settleDetails). An empty text
    /// clears the figures.
    Result<Observation> read(const Observation &known, const QString &typed) const;
    /// The same for a cell, whose number may be known exactly.
    Result<Observation> read(const Observation &known, const ValueCell &cell) const;

private:
    Result<> readNumber(const ValueCell &cell, Observation &into) const;
    Result<> readPlace(const ValueCell &cell, Observation &into) const;
    Result<Observation> check(const Observation &observation) const;

    const Indicator &m_indicator;
    const Unit &m_unit;
    std::optional<NumberFormat> m_format;
};

} // namespace Core
