// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/indicator.h"
#include "core/indicator/ranking.h"
#include "core/indicator/unit.h"

#include <QHash>

#include <optional>

namespace Core {

/// Everything that is described rather than measured: programmes with their indicators, units,
/// ranking indices. A value, loaded once from the store; pointers into it hold while it lives
/// unchanged.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(QList<Programme> programmes, QList<Indicator> indicators, QList<Unit> units,
              QList<RankingIndex> indices, QList<Region> regions);

    const QList<Programme> &programmes() const { return m_programmes; }
    /// By programme, then in the programme's order.
    const QList<Indicator> &indicators() const { return m_indicators; }
    const QList<Unit> &units() const { return m_units; }
    const QList<RankingIndex> &indices() const { return m_indices; }
    const QList<Region> &regions() const { return m_regions; }

    const Programme *programme(ProgrammeId id) const;
    const Programme *programme(const QString &code) const;
    const Indicator *indicator(IndicatorId id) const;
    const Indicator *indicator(const QString &code) const;
    const Unit *unit(UnitId id) const;
    const Unit *unitByKey(const QString &key) const;
    const RankingIndex *index(RankingIndexId id) const;
    const RankingIndex *index(const QString &code) const;

    QList<Indicator> indicatorsOf(ProgrammeId programme) const;
    const Pillar *pillarOf(const Indicator &indicator) const;
    /// The indicator that holds the values: itself, or the one that `sameAs` names.
    const Indicator &valuesOf(const Indicator &indicator) const;

    /// Where the values of an indicator are that is looked at from `viewed`: there, or at the one
    /// unit that it is bound to, when that is `viewed` or lies below it.
    UnitId valuesUnit(const Indicator &indicator, UnitId viewed) const;
    /// The units other than `viewed` that `valuesUnit` gives for the indicators of a programme.
    QList<UnitId> boundUnits(ProgrammeId programme, UnitId viewed) const;

    /// The unit's full name in `period`, or its last one when there is no period. Where another
    /// unit of that time bears it too, with the unit above: "Xa An Hiep (Ba Tri)"; with the code
    /// besides where both lie in the same one. A province that the reform kept has one name before
    /// and after.
    QString nameOf(UnitId unit, const std::optional<Period> &period, Language language) const;

    /// By code, or by a name in either language or an alias, case and marks aside; where there is
    /// none, also with i for y or the other way round.
    Result<IndicatorId> findIndicator(const QString &text) const;
    /// By key, code (also without the zeros in front that a spreadsheet drops) or name (with or
    /// without its kind) among the units that exist in `period`; a unit that does not is found only
    /// to say so (UnitNotValidInPeriod). Of several, those that are written exactly so, bear the
    /// name in the period, and lie below `within`, where there are such. AmbiguousArea names the
    /// units that are left.
    Result<UnitId> findUnit(const QString &text, const Period &period, UnitId within = {}) const;
    /// The same among units of all times; only where no other can be meant.
    Result<UnitId> findUnitOfAnyTime(const QString &text) const;
    /// The unit with that code on that day.
    const Unit *unitWithCode(const QString &code, QDate day) const;
    /// The provinces in force on `day`.
    QList<UnitId> provincesOn(QDate day) const;
    /// The unit and all units below it that exist in `period`, each after its parent.
    QList<UnitId> unitsUnder(UnitId root, const Period &period) const;

private:
    void buildLookups();
    void buildUnitLookups();
    bool isWritten(const QString &text, const Unit &unit) const;
    Error ambiguousArea(const QString &text, const QList<UnitId> &units,
                        const Period &period) const;
    bool liesBelow(UnitId unit, UnitId above) const;
    QList<UnitId> unitsNamed(const QString &key) const;

    QList<Programme> m_programmes;
    QList<Indicator> m_indicators;
    QList<Unit> m_units;
    QList<RankingIndex> m_indices;
    QList<Region> m_regions;

    QHash<IndicatorId, qsizetype> m_indicatorById;
    QHash<QString, qsizetype> m_indicatorByCode;
    QMultiHash<QString, IndicatorId> m_indicatorByName;
    QMultiHash<QString, IndicatorId> m_indicatorBySpelling; ///< `spellingKey`
    QHash<UnitId, qsizetype> m_unitById;
    QHash<QString, qsizetype> m_unitByKey;
    QMultiHash<QString, UnitId> m_unitByName;
    QMultiHash<QString, UnitId> m_unitBySpelling; ///< `spellingKey`
    QMultiHash<QString, UnitId> m_unitByCode;
};

} // namespace Core
