// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

/// The sentences of a brief, each computed from the situation.

/// "Of 38 indicators with targets, 2 are met, 3 are on track, ... and 30 have no data."
QString countsSentence(const StatusCounts &counts, int asOf, const Phrasebook &book);

/// "Digital government: of 12 indicators ...".
QString pillarSentence(const Pillar &pillar, const StatusCounts &counts, const Phrasebook &book);

/// Place, change with its noise note, distance to the target and pace needed.
QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book);

/// One indicator in a list: value, target, verdict, lag, pace needed.
QString indicatorItem(const IndicatorSituation &one, const Phrasebook &book);

/// Indicators whose leading verdict is one of `statuses`, worst first, then in programme order.
QList<const IndicatorSituation *> withStatus(const Situation &situation,
                                             const QList<Status> &statuses,
                                             const QString &pillarCode = {});

} // namespace Core
