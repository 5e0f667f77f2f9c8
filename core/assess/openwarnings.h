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

/// Tells the open questions of one series after the other.
class OpenWarnings
{
public:
    /// The arguments must outlive it. `editions` are those of all indices.
    OpenWarnings(const Catalogue &catalogue, const QList<RankingEdition> &editions,
                 const QList<AcceptedWarning> &accepted);

    /// Of a whole series, all of one indicator and unit, as `warningsOf` gives them. None for an
    /// indicator or a unit that the catalogue lacks.
    QList<ValueWarning> of(const QList<Observation> &series) const;

private:
    bool isAnswered(const ValueWarning &warning) const;

    const Catalogue &m_catalogue;
    QHash<IndicatorId, QList<RankingEdition>> m_editions; ///< of those that an index feeds
    QHash<ObservationKey, QList<const AcceptedWarning *>> m_answers;
};

/// The questions that `observations` raise and nobody has answered: by indicator and unit in the
/// catalogue's order, then as `warningsOf` gives them. `observations` hold whole series, of any
/// indicators and units; `editions` are those of all indices.
QList<ValueWarning> openWarnings(const QList<Observation> &observations, const Catalogue &catalogue,
                                 const QList<RankingEdition> &editions,
                                 const QList<AcceptedWarning> &accepted);

} // namespace Core
