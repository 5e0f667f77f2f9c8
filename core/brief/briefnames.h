// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"

namespace Core {

// Names that are proposed for files of briefs: in the language of the document, and such that every
// system takes them. Endings are the caller's.

/// "Report NQ01 one pillar CQS 2023"; `unitName` is null for the file's own unit.
QString briefFileName(const BriefOptions &options, const Situation &situation,
                      const QString &unitName);

/// "Report NQ01 2023", to which a batch adds the codes of its pillars or indicators.
QString batchFileName(const BriefOptions &options, const Situation &situation,
                      const QString &unitName);

/// A code or name from a programme file may hold what no file name may.
QString safeInFileName(const QString &text);

} // namespace Core
