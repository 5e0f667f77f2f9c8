// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/period.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace Core {

enum class UnitKind { Province, District, Commune };

/// From the first to the last day that something held. A null end is open: an unknown start, or no
/// end so far.
struct Validity
{
    QDate from;
    QDate to;
    bool uncertain = false; ///< the true day may differ by some months

    bool operator==(const Validity &) const = default;

    bool contains(QDate day) const;
    /// A period is valid when it shares at least one day: 2025 with a unit that ended on
    /// 30/06/2025, but not its third quarter.
    bool overlaps(const Period &period) const;
};

struct UnitName
{
    LocalizedText name; ///< "Ba Tri"
    LocalizedText full; ///< "Huyen Ba Tri", "Ba Tri District"
    Validity validity;

    bool operator==(const UnitName &) const = default;
};

struct UnitCode
{
    QString code; ///< of the General Statistics Office; given to another unit later, so never a key
    Validity validity;

    bool operator==(const UnitCode &) const = default;
};

/// An administrative unit. Names and codes have dates of their own; the unit stays the same.
struct Unit
{
    UnitId id;
    QString key; ///< readable, unique, never reused: what journals and packages name it by
    UnitKind kind = UnitKind::Province;
    UnitId parent; ///< null for provinces
    Validity validity;
    QList<UnitName> names; ///< by date; never empty
    QList<UnitCode> codes;
    QStringList aliases;

    bool operator==(const Unit &) const = default;

    /// The name in force on `day`; the latest one for a null day.
    const UnitName &nameOn(QDate day = {}) const;
    /// The code in force on `day`, empty when it has none; the latest one for a null day.
    QString codeOn(QDate day = {}) const;
    /// Name and code on the last day of the period on which the unit existed.
    const UnitName &nameIn(const Period &period) const { return nameOn(dayIn(period)); }
    QString codeIn(const Period &period) const { return codeOn(dayIn(period)); }

private:
    QDate dayIn(const Period &period) const;
};

struct RegionMember
{
    UnitId unit;
    Validity validity;

    bool operator==(const RegionMember &) const = default;
};

/// A set of provinces such as the Mekong Delta, whose members change over time.
struct Region
{
    RegionId id;
    QString code;
    LocalizedText name;
    QList<RegionMember> members;

    bool operator==(const Region &) const = default;
};

/// That a unit went into another one when the map was redrawn.
struct Succession
{
    UnitId from;
    UnitId to;
    bool full = true; ///< false: only a part of it
    QString document;

    bool operator==(const Succession &) const = default;
};

QString code(UnitKind kind);
std::optional<UnitKind> unitKindFromCode(const QString &code);

} // namespace Core
