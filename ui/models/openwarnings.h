// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/openwarnings.h"
#include "core/report/seenvalues.h"

namespace Models {

/// The open questions about some values, as a list and by value (`Session::warnings`).
class OpenWarnings
{
public:
    using SeriesByPlace = QHash<Core::SeriesPlace, QList<Core::Observation>>;

    OpenWarnings() = default;
    /// About none yet. `accepted` may be the answers of the whole file.
    explicit OpenWarnings(QList<Core::AcceptedWarning> accepted)
        : m_accepted(std::move(accepted))
    {}
    /// `observations` hold whole series; the other arguments may be those of the whole file.
    OpenWarnings(const QList<Core::Observation> &observations, const Core::Catalogue &catalogue,
                 const QList<Core::RankingEdition> &editions,
                 const QList<Core::AcceptedWarning> &accepted);

    /// Asks anew about these series; what is known of others stays.
    void ask(const SeriesByPlace &series, const Core::Catalogue &catalogue,
             const QList<Core::RankingEdition> &editions);

    /// By indicator and unit in the catalogue's order, then by period, whole before parts.
    const QList<Core::ValueWarning> &all() const { return m_all; }
    /// Those about one value; mostly none.
    QList<Core::ValueWarning> of(const Core::ObservationKey &key) const;

private:
    QList<Core::AcceptedWarning> m_accepted;
    QHash<Core::SeriesPlace, QList<Core::ValueWarning>> m_byPlace; ///< none is empty
    QList<Core::ValueWarning> m_all;
};

} // namespace Models
