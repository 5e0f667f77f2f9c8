// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/valuewarnings.h"
#include "core/indicator/catalogue.h"

#include <QDateTime>

namespace Core {

/// A question that somebody answered: the figures are right all the same. It stays answered while
/// the figures that raised it are the same.
struct AcceptedWarning
{
    ObservationKey key;
    WarningKind kind = WarningKind::Jump;
    QString fingerprint; ///< of the warning (`ValueWarning::fingerprint`)
    QString note;        ///< why; never empty
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const AcceptedWarning &) const = default;

    bool answers(const ValueWarning &warning) const;
};

/// The questions that `observations` raise and nobody has answered: by indicator and unit in the
/// catalogue's order, then as `warningsOf` gives them. `observations` hold whole series, of any
/// indicators and units; `editions` are those of all indices.
QList<ValueWarning> openWarnings(const QList<Observation> &observations, const Catalogue &catalogue,
                                 const QList<RankingEdition> &editions,
                                 const QList<AcceptedWarning> &accepted);

} // namespace Core
