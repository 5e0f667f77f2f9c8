// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/agency.h"

namespace Core {

const AgencyProfile *agencyOn(const QList<AgencyProfile> &profiles, QDate day)
{
    const AgencyProfile *before = profiles.isEmpty() ? nullptr : &profiles.first();
    for (const AgencyProfile &profile : profiles) {
        if (profile.validity.contains(day))
            return &profile;
        if (profile.validity.to.isValid() && profile.validity.to < day)
            before = &profile;
    }
    return before;
}

} // namespace Core
