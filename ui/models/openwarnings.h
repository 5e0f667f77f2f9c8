// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/openwarnings.h"

namespace Models {

/// The open questions about some values, as a list and by value. Made anew when a value or an
/// answer changes (`Session::warnings`).
class OpenWarnings
{
public:
    OpenWarnings() = default;
    /// `observations` hold whole series; the other arguments may be those of the whole file.
    OpenWarnings(const QList<Core::Observation> &observations, const Core::Catalogue &catalogue,
                 const QList<Core::RankingEdition> &editions,
                 const QList<Core::AcceptedWarning> &accepted);

    /// By indicator and unit in the catalogue's order, then by period, whole before parts.
    const QList<Core::ValueWarning> &all() const { return m_all; }
    /// Those about one value; mostly none.
    QList<Core::ValueWarning> of(const Core::ObservationKey &key) const
    {
        return m_byKey.value(key);
    }

private:
    QList<Core::ValueWarning> m_all;
    QHash<Core::ObservationKey, QList<Core::ValueWarning>> m_byKey;
};

} // namespace Models
