// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrydetails.h"

namespace Models {

void EntryDetails::setOrigin(const QString &source, const QString &document)
{
    m_source = source;
    m_document = document;
}

void EntryDetails::keep(const Core::Observation &details)
{
    Core::Observation none;
    none.key = details.key;
    if (details == none)
        m_kept.remove(details.key);
    else
        m_kept.insert(details.key, details);
}

Core::Observation EntryDetails::keptFor(const Core::ObservationKey &key) const
{
    Core::Observation kept = m_kept.value(key);
    kept.key = key;
    return kept;
}

Core::Observation EntryDetails::completed(Core::Observation entered,
                                          const Core::Observation &before,
                                          const Core::FieldSet &stated) const
{
    if (entered.isEmpty() || Core::isSameFigure(entered, before))
        return entered;
    Core::Observation waiting = keptFor(entered.key);
    if (waiting.source.isEmpty())
        waiting.source = m_source;
    if (waiting.document.isEmpty())
        waiting.document = m_document;
    Core::FieldSet fields = Core::lostDetails(waiting, entered) & ~stated;
    fields.reset(
        Core::fieldPlace(&Core::Observation::numerator)); // they give a figure of their own
    fields.reset(Core::fieldPlace(&Core::Observation::denominator));
    return Core::withDetails(entered, waiting, fields);
}

} // namespace Models
