// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/celllookup.h"

namespace Core {

const Result<IndicatorId> &CellLookup::indicator(const QString &text)
{
    const auto known = m_indicators.constFind(text);
    return known != m_indicators.cend()
               ? *known
               : *m_indicators.insert(
                     text, m_catalogue.findIndicator(m_names.indicators.value(text, text)));
}

std::optional<Period> CellLookup::period(const QString &text)
{
    const auto known = m_periods.constFind(text);
    return known != m_periods.cend() ? *known : *m_periods.insert(text, Period::fromText(text));
}

const Result<UnitId> &CellLookup::unit(const QString &text, const Period &period)
{
    QMap<Period, Result<UnitId>> &ofPeriods = m_units[text];
    const auto known = ofPeriods.constFind(period);
    return known != ofPeriods.cend()
               ? *known
               : *ofPeriods.insert(period,
                                   m_catalogue.findUnit(m_names.areas.value(text, text), period));
}

bool CellLookup::isUnit(const QString &text)
{
    const auto known = m_unitTexts.constFind(text);
    if (known != m_unitTexts.cend())
        return *known;
    const auto found = m_catalogue.findUnitOfAnyTime(m_names.areas.value(text, text));
    const bool isUnit = found || found.error().kind != Error::Kind::UnknownArea;
    return *m_unitTexts.insert(text, isUnit);
}

} // namespace Core
