// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/issuername.h"

#include "core/builtin/builtindata.h"

namespace Core {

QString issuerInSentence(const AgencyProfile &agency, Language language)
{
    const QString &typed = agency.issuer.in(language);
    const QLocale locale = localeOf(language);
    if (typed != locale.toUpper(typed))
        return typed;
    for (const AgencyProfile &known : builtinAgencies()) {
        const QString &name = known.issuer.in(language);
        if (locale.toUpper(name) == typed)
            return name;
    }
    return typed;
}

} // namespace Core
