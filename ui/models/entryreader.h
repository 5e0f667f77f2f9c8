// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"
#include "core/indicator/unit.h"

namespace Models {

/// Reads what is typed or pasted into a cell of one indicator. The same text means the same in both
/// languages.
class EntryReader
{
public:
    /// `format` decides ambiguous numbers, as it was found for a whole paste; null for typing.
    EntryReader(const Core::Indicator &indicator, const Core::Unit &unit,
                std::optional<Core::NumberFormat> format = {});

    /// `known` with the text as its figure, state, words or reason of absence; its source, document
    /// and note stay. An empty text clears the figures. AmbiguousNumber carries both readings as
    /// arguments, with a decimal point.
    Core::Result<Core::Observation> read(const Core::Observation &known, const QString &text) const;
    /// `known` with a number that was chosen among two readings.
    Core::Result<Core::Observation> readAs(const Core::Observation &known, double value) const;

private:
    Core::Result<> readNumber(Core::Observation &observation, QString text) const;
    Core::Result<> readState(Core::Observation &observation, const QString &text) const;
    Core::Result<Core::Observation> checked(const Core::Observation &observation) const;

    const Core::Indicator &m_indicator;
    const Core::Unit &m_unit;
    std::optional<Core::NumberFormat> m_format;
};

/// `observation` without figure, state, words and absence: what stays when a cell is cleared.
Core::Observation withoutFigures(Core::Observation observation);

/// What an observation says, as it can be typed again: every digit that is stored ("53/63" of a
/// rank), words or the reason of absence; empty for a state.
QString entryText(const Core::Observation &observation, Core::Language language);

/// The same as cells show it: with the word for a state.
QString shownText(const Core::Observation &observation, Core::IndicatorKind kind,
                  const Core::Phrasebook &book);

/// The word for a reason of absence as cells show it.
QString absenceWord(Core::Absence absence, Core::Language language);

} // namespace Models
