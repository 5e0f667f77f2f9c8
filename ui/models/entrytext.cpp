// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrytext.h"

#include "core/words/format.h"
#include "core/words/verdictwords.h"

namespace Models {

QString entryText(const Core::Observation &observation, Core::Language language)
{
    if (observation.absence)
        return absenceWord(*observation.absence, language);
    if (!observation.value)
        return observation.text;
    const QString number = Core::Format(language).exact(*observation.value);
    return observation.outOf ? QStringLiteral("%1/%2").arg(number).arg(*observation.outOf) : number;
}

QString shownText(const Core::Observation &observation, Core::IndicatorKind kind,
                  const Core::Phrasebook &book)
{
    return observation.state ? Core::stateWord(kind, *observation.state, book)
                             : entryText(observation, book.language());
}

QString absenceWord(Core::Absence absence, Core::Language language)
{
    const Core::Phrasebook book(language);
    return absence == Core::Absence::NotApplicable ? book.translate("Words", "n/a")
                                                   : book.translate("Words", "not due");
}

} // namespace Models
