// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"

namespace Core {

/// Many briefs at once: one for each pillar with targets, or a sheet for each indicator.
enum class BriefBatch { Pillars, Indicators };

/// One brief of a batch and where it goes.
struct BriefBatchItem
{
    BriefOptions options;
    QString path;
};

/// The briefs of a batch in the programme's order, all with what `shared` says besides their kind.
/// They are drafts: a number belongs to one report alone. Each file is named as `path` with the
/// code of its pillar or indicator before the ending: "report.pdf" gives "report CQS.pdf".
QList<BriefBatchItem> briefBatch(BriefBatch batch, const Situation &situation,
                                 const BriefOptions &shared, const QString &path);

/// "pillars", "indicators".
std::optional<BriefBatch> briefBatchFromCode(const QString &code);

} // namespace Core
