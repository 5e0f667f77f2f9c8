// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/observation.h"

#include "core/indicator/codetable.h"

namespace Core {

namespace {

constexpr CodeTable<MilestoneState, 3> states{{{
    {MilestoneState::NotStarted, "not_started"},
    {MilestoneState::InProgress, "in_progress"},
    {MilestoneState::Done, "done"},
}}};

constexpr CodeTable<Firmness, 3> statuses{{{
    {Firmness::Estimate, "estimate"},
    {Firmness::Preliminary, "preliminary"},
    {Firmness::Official, "official"},
}}};

constexpr CodeTable<Absence, 2> absences{{{
    {Absence::NotApplicable, "not_applicable"},
    {Absence::NotYetDue, "not_yet_due"},
}}};

} // namespace

size_t qHash(const ObservationKey &key, size_t seed)
{
    return qHashMulti(seed, key.indicator, key.unit, key.period, key.part, key.edition);
}

bool Observation::isEmpty() const
{
    return !value && !state && text.isEmpty() && !absence;
}

Observation withoutFigures(Observation observation)
{
    observation.value.reset();
    observation.outOf.reset();
    observation.numerator.reset();
    observation.denominator.reset();
    observation.state.reset();
    observation.text.clear();
    observation.absence.reset();
    return observation;
}

QString code(MilestoneState state)
{
    return states.codeOf(state);
}

QString code(Firmness status)
{
    return statuses.codeOf(status);
}

QString code(Absence absence)
{
    return absences.codeOf(absence);
}

std::optional<MilestoneState> milestoneStateFromCode(const QString &code)
{
    return states.valueOf(code);
}

std::optional<Firmness> firmnessFromCode(const QString &code)
{
    return statuses.valueOf(code);
}

std::optional<Absence> absenceFromCode(const QString &code)
{
    return absences.valueOf(code);
}

} // namespace Core
