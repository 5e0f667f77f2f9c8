// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"

namespace Core {

/// What texts mean among certain units in one period. The strictest reading that finds a unit of
/// that period wins: a key or code; a name of that time as it is written; the same without marks,
/// kinds in short forms ("H. Ba Tri"), a running number before it; a name of another time.
class UnitNames
{
public:
    /// `units`: their ids; the catalogue outlives this.
    UnitNames(const Catalogue &catalogue, const QList<UnitId> &units, const Period &period);

    const Catalogue &catalogue() const { return m_catalogue; }
    const Period &period() const { return m_period; }
    /// All that the text may mean; empty when it names none of them.
    QList<UnitId> meant(const QString &text) const;
    /// The unit whose code it is; null for none.
    UnitId withCode(const QString &text) const { return m_codes.value(text.trimmed()); }
    /// One of those that `meant` gave, which lies below `above`; UnknownArea or AmbiguousArea
    /// otherwise. A null `above` asks for nothing.
    Result<UnitId> theOne(const QString &text, const QList<UnitId> &meant, UnitId above) const;

private:
    using Names = QMultiHash<QString, UnitId>;

    void add(const Unit &unit);
    QList<UnitId> named(const QString &text) const;
    QList<UnitId> asWritten(const QString &text) const;

    const Catalogue &m_catalogue;
    Period m_period;
    QHash<QString, UnitId> m_codes; ///< and keys
    Names m_written;                ///< in force, with marks
    Names m_folded;                 ///< in force
    Names m_others;                 ///< of other times, and aliases; folded
};

} // namespace Core
