// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/numberchoice.h"

#include "core/words/format.h"

namespace Gui {

std::optional<Core::NumberFormat> NumberChoice::operator()(const Core::Error &ambiguous) const
{
    const Core::Format format(m_language);
    QStringList readings;
    for (const QString &reading : ambiguous.arguments)
        readings << format.exact(reading.toDouble());
    const auto chosen = m_prompts.choose(
        tr("Which number?"),
        tr("\"%1\" can be read in two ways. Which one is meant?").arg(ambiguous.subject), readings);
    if (!chosen)
        return std::nullopt;
    return *chosen == 0 ? Core::NumberFormat::Comma : Core::NumberFormat::Point;
}

QString NumberChoice::nothingEntered(const Core::Error &ambiguous)
{
    return tr("Nothing was entered: \"%1\" can be read in two ways.").arg(ambiguous.subject);
}

} // namespace Gui
