// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefcomposition.h"
#include "core/brief/briefscope.h"

namespace Core {

// Sections II to IV, which every kind of brief has in common. The office's own texts go into each.

/// Worst verdicts, missing and late values, then the weaknesses that the document itself names.
/// `listAppendix` names the appendix that lists what is missing; empty for none.
void writeShortcomings(BriefComposition &brief, const BriefScope &scope,
                       const QString &listAppendix);

/// The pace that each late indicator needs, and what has to be collected.
void writeDirections(BriefComposition &brief, const BriefScope &scope);

/// What the higher bodies and the responsible offices are asked for.
void writeProposals(BriefComposition &brief, const BriefScope &scope, const QString &listAppendix);

} // namespace Core
