// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/compactobservations.h"

#include "core/indicator/observationfields.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace Core {

namespace {

// Kinds of periods in the order of their codes: "2020", "2020-05", "2020-9M", "2020-H1", "2020-Q3".
constexpr int firstMonth = 1;
constexpr int nineMonths = 13;
constexpr int firstHalf = 14;
constexpr int firstQuarter = 16;
constexpr int placesOfYear = 32;
constexpr size_t smallestIndex = 1024;

// A row holds the fields that are numbers; its details tell only that there are some.
constexpr size_t numbersOfRow = 3;
static_assert(countFields<std::optional<double>>(observationFields) == numbersOfRow);

bool detail(const std::optional<double> &number)
{
    return number.has_value();
}

template<class Value>
const Value &detail(const Value &value)
{
    return value;
}

size_t hashOf(bool value)
{
    return value ? 1 : 0;
}

size_t hashOf(const std::optional<int> &value)
{
    return size_t(value.value_or(0));
}

size_t hashOf(QDate value)
{
    return size_t(value.toJulianDay());
}

size_t hashOf(const QString &value)
{
    return qHash(value);
}

template<class Enum>
requires std::is_enum_v<Enum> size_t hashOf(const std::optional<Enum> &value)
{
    return value ? 1 + size_t(*value) : 0;
}

size_t hashOfDetails(const Observation &o)
{
    size_t hash = 0;
    forEachObservationField(
        [&](const auto &field) { hash = qHashMulti(hash, hashOf(detail(o.*field.member))); });
    return hash;
}

std::optional<double> presence(const std::optional<double> &number)
{
    return number ? std::optional(0.0) : std::nullopt;
}

Observation withoutKeyAndNumbers(Observation observation)
{
    observation.key = {};
    observation.value = presence(observation.value);
    observation.numerator = presence(observation.numerator);
    observation.denominator = presence(observation.denominator);
    return observation;
}

bool hasSameDetails(const Observation &one, const Observation &other)
{
    bool isSame = true;
    forEachObservationField([&](const auto &field) {
        isSame = isSame && detail(one.*field.member) == detail(other.*field.member);
    });
    return isSame;
}

} // namespace

quint32 CompactObservations::packed(const Period &period)
{
    const auto place = [&period] {
        switch (period.kind()) {
        case Period::Kind::Month:
            return firstMonth + period.number() - 1;
        case Period::Kind::NineMonths:
            return nineMonths;
        case Period::Kind::HalfYear:
            return firstHalf + period.number() - 1;
        case Period::Kind::Quarter:
            return firstQuarter + period.number() - 1;
        case Period::Kind::Year:
            return 0;
        }
        Q_UNREACHABLE();
    };
    return quint32(period.year() * placesOfYear + place());
}

Period CompactObservations::unpacked(quint32 period)
{
    const int year = int(period) / placesOfYear;
    const int place = int(period) % placesOfYear;
    if (year == 0)
        return {};
    if (place >= firstQuarter)
        return Period::quarter(year, place - firstQuarter + 1);
    if (place >= firstHalf)
        return Period::halfYear(year, place - firstHalf + 1);
    if (place == nineMonths)
        return Period::nineMonths(year);
    return place >= firstMonth ? Period::month(year, place - firstMonth + 1) : Period::year(year);
}

size_t CompactObservations::hash(const Row &row)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15;
    quint64 mixed = (quint64(row.indicator) << 32 | row.unit) * odd;
    mixed ^= (quint64(row.names) << 32 | row.period) + (mixed >> 29);
    return size_t((mixed * odd) >> 20);
}

bool CompactObservations::isOfSameKey(const Row &a, const Row &b)
{
    return std::tie(a.indicator, a.unit, a.period, a.names) ==
           std::tie(b.indicator, b.unit, b.period, b.names);
}

quint32 CompactObservations::namesOf(const ObservationKey &key)
{
    const Names names{key.part, key.edition};
    const auto known = m_namePositions.constFind(names);
    if (known != m_namePositions.cend())
        return *known;
    m_names << names;
    return *m_namePositions.insert(names, quint32(m_names.size() - 1));
}

quint32 CompactObservations::detailsOf(const Observation &observation)
{
    const size_t hash = hashOfDetails(observation);
    const auto [begin, end] = std::as_const(m_detailsByHash).equal_range(hash);
    const auto known = std::find_if(begin, end, [&](quint32 position) {
        return hasSameDetails(m_details.at(position), observation);
    });
    if (known != end)
        return *known;
    m_details << withoutKeyAndNumbers(observation);
    return *m_detailsByHash.insert(hash, quint32(m_details.size() - 1));
}

CompactObservations::Row CompactObservations::compacted(const Observation &o)
{
    return {o.value.value_or(0),
            o.numerator.value_or(0),
            o.denominator.value_or(0),
            quint32(o.key.indicator.value()),
            quint32(o.key.unit.value()),
            packed(o.key.period),
            namesOf(o.key),
            detailsOf(o)};
}

void CompactObservations::append(const Observation &observation)
{
    m_rows.push_back(compacted(observation));
    if (m_rows.size() * 2 > m_index.size())
        growIndex();
    else
        index(quint32(m_rows.size() - 1));
}

void CompactObservations::replace(qsizetype position, const Observation &observation)
{
    m_rows[size_t(position)] = compacted(observation);
}

/// Not where the same key stands already.
void CompactObservations::index(quint32 position)
{
    const size_t mask = m_index.size() - 1;
    size_t slot = hash(m_rows[position]) & mask;
    while (m_index[slot] != 0) {
        if (isOfSameKey(m_rows[m_index[slot] - 1], m_rows[position]))
            return;
        slot = (slot + 1) & mask;
    }
    m_index[slot] = position + 1;
}

void CompactObservations::growIndex()
{
    const size_t size = std::max(smallestIndex, m_index.size() * 2);
    m_index = {}; // before the larger one is there
    m_index.resize(size);
    for (size_t i = 0; i < m_rows.size(); ++i)
        index(quint32(i));
}

qsizetype CompactObservations::find(const ObservationKey &key) const
{
    const auto names = m_namePositions.constFind({key.part, key.edition});
    if (names == m_namePositions.cend() || m_index.empty())
        return -1;
    Row wanted;
    wanted.indicator = quint32(key.indicator.value());
    wanted.unit = quint32(key.unit.value());
    wanted.period = packed(key.period);
    wanted.names = *names;
    const size_t mask = m_index.size() - 1;
    for (size_t slot = hash(wanted) & mask; m_index[slot] != 0; slot = (slot + 1) & mask) {
        if (isOfSameKey(m_rows[m_index[slot] - 1], wanted))
            return qsizetype(m_index[slot]) - 1;
    }
    return -1;
}

ObservationKey CompactObservations::keyAt(qsizetype position) const
{
    const Row &row = m_rows[size_t(position)];
    const Names &names = m_names.at(row.names);
    return {IndicatorId(row.indicator), UnitId(row.unit), unpacked(row.period), names.part,
            names.edition};
}

Observation CompactObservations::at(qsizetype position) const
{
    const Row &row = m_rows[size_t(position)];
    Observation observation = m_details.at(row.details);
    observation.key = keyAt(position);
    if (observation.value)
        observation.value = row.value;
    if (observation.numerator)
        observation.numerator = row.numerator;
    if (observation.denominator)
        observation.denominator = row.denominator;
    return observation;
}

void CompactObservations::sort(QList<quint32>::iterator begin, QList<quint32>::iterator end) const
{
    std::sort(begin, end, [this](quint32 a, quint32 b) {
        const Row &first = m_rows[a];
        const Row &second = m_rows[b];
        return std::tie(first.indicator, first.unit, first.period, a) <
               std::tie(second.indicator, second.unit, second.period, b);
    });
}

} // namespace Core
