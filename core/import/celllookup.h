// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/indicator/catalogue.h"

namespace Core {

/// What the texts of a table name. Each text is looked up once, however often it stands there.
class CellLookup
{
public:
    /// `catalogue` outlives it; a text that `names` has is looked up by the code there.
    explicit CellLookup(const Catalogue &catalogue, MatchedNames names = {})
        : m_catalogue(catalogue)
        , m_names(std::move(names))
    {}

    const Catalogue &catalogue() const { return m_catalogue; }

    const Result<IndicatorId> &indicator(const QString &text);
    std::optional<Period> period(const QString &text);
    const Result<UnitId> &unit(const QString &text, const Period &period);
    /// Whether a unit of any time may be meant.
    bool isUnit(const QString &text);

private:
    const Catalogue &m_catalogue;
    MatchedNames m_names;
    QHash<QString, Result<IndicatorId>> m_indicators;
    QHash<QString, std::optional<Period>> m_periods;
    QHash<QString, QMap<Period, Result<UnitId>>> m_units;
    QHash<QString, bool> m_unitTexts;
};

} // namespace Core
