// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/completeness.h"

#include <QPair>

#include <algorithm>

namespace Core {

namespace {

Level levelOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Province:
        return Level::Province;
    case UnitKind::District:
        return Level::District;
    case UnitKind::Commune:
        return Level::Commune;
    }
    Q_UNREACHABLE();
}

/// An indicator with what decides where it asks for values.
struct Question
{
    const Indicator &indicator;
    UnitId boundUnit; ///< null for an indicator of any unit

    bool isAskedOf(const Unit &unit) const
    {
        if (!indicator.area.isEmpty())
            return unit.id == boundUnit;
        return unit.kind == UnitKind::Province || isOfLevels(indicator, unit);
    }
    bool asksForParts() const
    {
        return std::any_of(
            indicator.targets.cbegin(), indicator.targets.cend(),
            [](const Target &target) { return target.mode == TargetMode::EveryPart; });
    }
};

bool isAskedFor(const Indicator &indicator, const Period &period)
{
    return indicator.sameAs.isEmpty() && (indicator.index.isEmpty() || period.isAnnual());
}

Question questionOf(const Indicator &indicator, const Catalogue &catalogue)
{
    const Result<UnitId> bound = indicator.area.isEmpty()
                                     ? Result<UnitId>(UnitId())
                                     : catalogue.findUnitOfAnyTime(indicator.area);
    return {indicator, bound ? *bound : UnitId()};
}

/// The indicators of the programme that ask for values of the period.
QList<Question> questionsOf(const ReportingScope &scope, const Catalogue &catalogue)
{
    QList<Question> questions;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (indicator.programme != scope.programme || !isAskedFor(indicator, scope.period))
            continue;
        questions << questionOf(indicator, catalogue);
    }
    return questions;
}

/// What is recorded for one indicator and unit, of any period.
using Records = QList<const Observation *>;

bool isFilled(const Observation &observation)
{
    return observation.value || observation.state || !observation.text.isEmpty();
}

bool wasDoneBefore(const Records &records, const Period &period)
{
    return std::any_of(records.cbegin(), records.cend(), [&period](const Observation *record) {
        return record->state == MilestoneState::Done && record->key.period < period;
    });
}

QStringList partsAsked(const Question &question, const Records &records)
{
    QStringList parts;
    if (question.asksForParts()) {
        for (const LocalizedText &part : question.indicator.parts)
            parts << part.vi;
        if (parts.isEmpty()) {
            for (const Observation *record : records)
                parts << record->key.part;
            parts.removeAll(QString());
            parts.removeDuplicates();
            parts.sort();
        }
    }
    return parts.isEmpty() ? QStringList{QString()} : parts;
}

/// Where a period stands on the day that is looked at.
class Progress
{
public:
    Progress(const Completeness &completeness, QDate today)
        : m_isOpen(today <= (completeness.closing.isValid() ? completeness.closing
                                                            : completeness.period.lastDay()))
        , m_daysLate(completeness.due.isValid() && today > completeness.due
                         ? int(completeness.due.daysTo(today))
                         : 0)
    {}

    ExpectedValue judge(const ObservationKey &key, const Indicator &indicator,
                        const Records &records) const
    {
        bool isSaidNotDue = false;
        for (const Observation *record : records) {
            if (record->key.period != key.period || record->key.part != key.part)
                continue;
            if (isFilled(*record))
                return {key, ValueState::Present};
            if (record->absence == Absence::NotApplicable)
                return {key, ValueState::NotApplicable};
            isSaidNotDue = isSaidNotDue || record->absence == Absence::NotYetDue;
        }
        if (indicator.traits().holds == Holds::State && wasDoneBefore(records, key.period))
            return {key, ValueState::Present};
        if (m_isOpen || (isSaidNotDue && m_daysLate == 0))
            return {key, ValueState::NotYetDue};
        return {key, ValueState::Missing, m_daysLate};
    }

private:
    bool m_isOpen;
    int m_daysLate;
};

using RecordsByPlace = QHash<QPair<IndicatorId, UnitId>, Records>;

RecordsByPlace byPlace(const QList<Observation> &observations)
{
    RecordsByPlace records;
    for (const Observation &observation : observations)
        records[{observation.key.indicator, observation.key.unit}] << &observation;
    return records;
}

void count(Completeness &completeness, const Indicator &indicator, const ExpectedValue &value)
{
    completeness.values << value;
    completeness.counts.add(value);
    completeness.byPillar[indicator.pillar].add(value);
    completeness.byUnit[value.key.unit].add(value);
    completeness.byAgency[indicator.agency.vi].add(value);
}

void ask(Completeness &completeness, const Question &question, UnitId unit, const Records &records,
         const Progress &progress)
{
    const Indicator &indicator = question.indicator;
    for (const QString &part : partsAsked(question, records)) {
        const ObservationKey key{indicator.id, unit, completeness.period, part, {}};
        count(completeness, indicator, progress.judge(key, indicator, records));
    }
}

} // namespace

void ValueCounts::add(const ExpectedValue &value)
{
    switch (value.state) {
    case ValueState::Present:
        ++present;
        break;
    case ValueState::Missing:
        ++missing;
        late += value.daysLate > 0 ? 1 : 0;
        break;
    case ValueState::NotApplicable:
        ++notApplicable;
        break;
    case ValueState::NotYetDue:
        ++notYetDue;
        break;
    }
}

bool isOfLevels(const Indicator &indicator, const Unit &unit)
{
    return indicator.levels.contains(levelOf(unit.kind));
}

bool isAskedOf(const Indicator &indicator, const Unit &unit, const Catalogue &catalogue)
{
    return indicator.sameAs.isEmpty() && questionOf(indicator, catalogue).isAskedOf(unit);
}

Completeness completenessOf(const ReportingScope &scope, const Catalogue &catalogue,
                            const ReportingCalendar &calendar,
                            const QList<Observation> &observations)
{
    Completeness completeness;
    completeness.period = scope.period;
    completeness.closing = calendar.closingDate(scope.period);
    completeness.due = calendar.dueDate(scope.period);
    const Progress progress(completeness, scope.today);
    const QList<Question> questions = questionsOf(scope, catalogue);
    const RecordsByPlace recorded = byPlace(observations);
    for (const UnitId id : scope.units) {
        const Unit *unit = catalogue.unit(id);
        if (!unit || !unit->validity.overlaps(scope.period))
            continue;
        for (const Question &question : questions) {
            if (question.isAskedOf(*unit))
                ask(completeness, question, id, recorded.value({question.indicator.id, id}),
                    progress);
        }
    }
    return completeness;
}

QList<ExpectedValue> missingOf(const QList<Completeness> &periods)
{
    QList<ExpectedValue> missing;
    for (const Completeness &completeness : periods)
        std::copy_if(completeness.values.cbegin(), completeness.values.cend(),
                     std::back_inserter(missing),
                     [](const ExpectedValue &value) { return value.state == ValueState::Missing; });
    std::stable_sort(
        missing.begin(), missing.end(),
        [](const ExpectedValue &a, const ExpectedValue &b) { return a.daysLate > b.daysLate; });
    return missing;
}

} // namespace Core
