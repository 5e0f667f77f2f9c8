// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/unit.h"

#include "core/indicator/codetable.h"

namespace Core {

namespace {

constexpr CodeTable<UnitKind, 3> unitKinds{{{
    {UnitKind::Province, "province"},
    {UnitKind::District, "district"},
    {UnitKind::Commune, "commune"},
}}};

} // namespace

bool Validity::contains(QDate day) const
{
    return (from.isNull() || from <= day) && (to.isNull() || day <= to);
}

bool Validity::overlaps(const Period &period) const
{
    return (from.isNull() || from <= period.lastDay()) && (to.isNull() || period.firstDay() <= to);
}

const UnitName &Unit::nameOn(QDate day) const
{
    Q_ASSERT(!names.isEmpty());
    for (const UnitName &name : names) {
        if (day.isValid() && name.validity.contains(day))
            return name;
    }
    return names.last();
}

QString Unit::codeOn(QDate day) const
{
    for (const UnitCode &candidate : codes) {
        if (day.isValid() && candidate.validity.contains(day))
            return candidate.code;
    }
    return codes.isEmpty() || day.isValid() ? QString() : codes.last().code;
}

QDate Unit::dayIn(const Period &period) const
{
    const QDate end = period.lastDay();
    return validity.to.isValid() && validity.to < end ? validity.to : end;
}

QString code(UnitKind kind)
{
    return unitKinds.codeOf(kind);
}

std::optional<UnitKind> unitKindFromCode(const QString &code)
{
    return unitKinds.valueOf(code);
}

} // namespace Core
