// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/openwarnings.h"

namespace Models {

OpenWarnings::OpenWarnings(const QList<Core::Observation> &observations,
                           const Core::Catalogue &catalogue,
                           const QList<Core::RankingEdition> &editions,
                           const QList<Core::AcceptedWarning> &accepted)
    : m_all(Core::openWarnings(observations, catalogue, editions, accepted))
{
    for (const Core::ValueWarning &warning : std::as_const(m_all))
        m_byKey[warning.key] << warning;
}

} // namespace Models
