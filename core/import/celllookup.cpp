// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/celllookup.h"

#include "core/base/folding.h"

#include <QRegularExpression>

namespace Core {

namespace {

/// Without the mark of a footnote behind it and the number before it.
QString bareName(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:[IVXivx]{1,5}|\\d{1,3}|[A-Za-z])(?:\\.\\d+)*[.)\\-/:]\\s+"));
    return withoutFootnote(text).remove(number);
}

} // namespace

void CellLookup::noteLetters(const QString &text)
{
    constexpr qsizetype most = 20;
    const bool isNew = m_lookAlikes.size() < most && withLatinLetters(text) != text;
    if (isNew && !m_lookAlikes.contains(text))
        m_lookAlikes << text;
}

const Result<IndicatorId> &CellLookup::indicator(const QString &text)
{
    const auto known = m_indicators.constFind(text);
    if (known != m_indicators.cend())
        return *known;
    auto found = m_catalogue.findIndicator(m_names.indicators.value(text, text));
    const QString bare = bareName(text);
    if (!found && bare != text)
        found = m_catalogue.findIndicator(m_names.indicators.value(bare, bare));
    if (found)
        noteLetters(text);
    else
        found = failure({Error::Kind::UnknownIndicator, text, {}, {}});
    return *m_indicators.insert(text, found);
}

std::optional<HeadedPeriod> CellLookup::period(const QString &text)
{
    const auto known = m_periods.constFind(text);
    return known != m_periods.cend() ? *known : *m_periods.insert(text, periodFromHeader(text));
}

Result<UnitId> CellLookup::found(const QString &text, const Period &period, UnitId within) const
{
    const auto unit = m_catalogue.findUnit(m_names.areas.value(text, text), period, within);
    const QString bare = bareName(text);
    if (unit || unit.error().kind != Error::Kind::UnknownArea || bare == text)
        return unit;
    const auto named = m_catalogue.findUnit(m_names.areas.value(bare, bare), period, within);
    return named || named.error().kind != Error::Kind::UnknownArea ? named : unit;
}

const Result<UnitId> &CellLookup::unit(const QString &text, const Period &period, UnitId within)
{
    QMap<Period, Result<UnitId>> &ofPeriods = m_units[{text, within}];
    const auto known = ofPeriods.constFind(period);
    if (known != ofPeriods.cend())
        return *known;
    const auto &unit = *ofPeriods.insert(period, found(text, period, within));
    if (unit)
        noteLetters(text);
    return unit;
}

bool CellLookup::isUnit(const QString &text)
{
    const auto known = m_unitTexts.constFind(text);
    if (known != m_unitTexts.cend())
        return *known;
    const QString bare = bareName(text);
    bool isUnit = false;
    for (const QString &name : {m_names.areas.value(text, text), m_names.areas.value(bare, bare)}) {
        const auto found = m_catalogue.findUnitOfAnyTime(name);
        isUnit = isUnit || found || found.error().kind != Error::Kind::UnknownArea;
    }
    return *m_unitTexts.insert(text, isUnit);
}

UnitId CellLookup::district(const QString &text)
{
    const auto known = m_districts.constFind(text);
    if (known != m_districts.cend())
        return *known;
    const QString bare = bareName(text);
    UnitId district;
    if (const auto found = m_catalogue.findUnitOfAnyTime(m_names.areas.value(bare, bare)))
        district = *found;
    const Unit *unit = m_catalogue.unit(district);
    if (!unit || unit->kind != UnitKind::District)
        district = {};
    return *m_districts.insert(text, district);
}

} // namespace Core
