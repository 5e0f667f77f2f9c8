// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/brief/brief.h"
#include "core/brief/briefscope.h"

namespace Core {

struct BriefSource;

/// A table and the footnotes that its cells refer to, in order.
struct FootnotedTable
{
    BriefTable table;
    QStringList footnotes; ///< with their marks: "(1) Estimate. ..."
};

/// The appendix of a brief: every indicator by pillar with baseline, targets, latest value, change,
/// verdict and responsible office. A year stands beside a value that is of another one than its
/// column says. With a pillar only its indicators.
FootnotedTable indicatorTable(const BriefSource &source, PillarId pillar, const Phrasebook &book);

/// What is missing of the indicators: those without data and those without a value of some year.
BriefTable missingTable(const BriefSource &source, const BriefScope &scope, const Phrasebook &book);

/// One indicator by year: value, change, and, with targets, the verdict as it would have been then.
/// A year without a value says so and has no verdict.
BriefTable yearTable(const IndicatorSituation &one, int baselineYear, const Phrasebook &book);

/// What is known of an indicator in general: code, unit of measure, definition, targets with the
/// words of the document, source of the values.
BriefTable definitionTable(const IndicatorSituation &one, const Phrasebook &book);

/// The latest value of an indicator by area, below the kind of the areas; empty without areas.
BriefTable areaTable(const BriefSource &source, const Phrasebook &book);

} // namespace Core
