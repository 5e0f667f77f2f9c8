// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observations.h"

#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/observationtable.h"
#include "core/store/rankobservations.h"
#include "core/store/recording.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype manyObservations = 1000; ///< for which order and memory matter
constexpr int cacheKilobytes = 16 * 1024;

/// Lets SQLite keep more of the file in memory as long as it lives.
class LargeCache
{
public:
    explicit LargeCache(const Connection &connection)
        : m_connection(connection)
        , m_before(Sqlite::cacheSize(connection))
    {
        Sqlite::setCacheSize(m_connection, -cacheKilobytes);
    }

    ~LargeCache()
    {
        try {
            Sqlite::setCacheSize(m_connection, m_before);
        } catch (const SqlError &) { // it is a matter of speed alone
            return;
        }
    }

    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    const Connection &m_connection;
    qint64 m_before;
};

ObservationTable table(const FileState &file)
{
    return {file.connection(), file.catalogue()};
}

RankObservations ranks(const FileState &file)
{
    return {file.connection(), file.catalogue(), file.editions()};
}

/// The order of their keys is quickest. Places in an edition depend on each other: they keep their
/// order, before all else.
QList<quint32> inOrderOfFile(const FileState &file, const CompactObservations &observations,
                             QList<quint32> positions)
{
    const auto others =
        std::stable_partition(positions.begin(), positions.end(), [&](quint32 position) {
            return ranks(file).indexOf(observations.keyAt(position).indicator) != nullptr;
        });
    observations.sort(others, positions.end());
    return positions;
}

using ChangeVisitor = std::function<void(const Observation &before, const Observation &after)>;

/// Records `count` observations, each as `at` gives it, as one transaction. `heard` gets each that
/// is changed, as it was and as it is.
Result<RecordedBatch> recordAll(FileState &file, qsizetype count,
                                const std::function<Observation(qsizetype)> &at,
                                const Origin &origin, const Progress &progress,
                                const ChangeVisitor &heard)
{
    constexpr qsizetype step = 2000;
    const QList<RankingEdition> editions = file.editions();
    Result<RecordedBatch> recorded = guarded<RecordedBatch>([&] {
        std::optional<LargeCache> cache;
        if (count >= manyObservations)
            cache.emplace(file.connection());
        Transaction transaction(file.connection());
        Recording recording(file, origin);
        RecordedBatch done{recording.batch()};
        for (qsizetype i = 0; i < count; ++i) {
            if (progress && i % step == 0 && !progress(i, count))
                throw SqlError{{Error::Kind::Cancelled, origin.reason, {}, {}}};
            const Observation after = at(i);
            const std::optional<Observation> before = recording.bring(after);
            if (!before)
                continue;
            ++done.changed;
            if (heard)
                heard(*before, after);
        }
        recording.finish();
        transaction.commit();
        return done;
    });
    if (!recorded)
        file.setEditions(editions); // without those that the rolled-back transaction had made
    return recorded;
}

} // namespace

Result<QList<Observation>> Observations::all() const
{
    return guarded<QList<Observation>>(
        [this] { return table(m_file).all() + ranks(m_file).all(); });
}

Result<> Observations::forEach(const std::function<void(const Observation &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        table(m_file).forEach(visit);
        for (const Observation &rank : ranks(m_file).all())
            visit(rank);
        return {};
    });
}

Result<>
Observations::forEachSeries(const std::function<void(const QList<Observation> &series)> &visit,
                            const Progress &progress) const
{
    return guarded<void>([&]() -> Result<> {
        const qint64 total =
            m_file.connection().number(QStringLiteral("SELECT max(id) FROM observation"));
        qint64 count = 0;
        QList<Observation> series;
        const auto give = [&] {
            visit(series);
            count += series.size();
            series.clear();
            if (progress && !progress(qMin(count, total), total))
                throw SqlError{{Error::Kind::Cancelled, m_file.path(), {}, {}}};
        };
        const auto add = [&](const Observation &next) {
            const bool isSame = !series.isEmpty() &&
                                series.last().key.indicator == next.key.indicator &&
                                series.last().key.unit == next.key.unit;
            if (!isSame && !series.isEmpty())
                give();
            series << next;
        };
        table(m_file).forEachByIndicator(add);
        QList<Observation> places = ranks(m_file).all();
        std::stable_sort(places.begin(), places.end(),
                         [](const Observation &a, const Observation &b) {
                             return std::pair(a.key.indicator.value(), a.key.unit.value()) <
                                    std::pair(b.key.indicator.value(), b.key.unit.value());
                         });
        for (const Observation &place : places)
            add(place);
        if (!series.isEmpty())
            give();
        return {};
    });
}

Result<QList<Observation>> Observations::of(UnitId unit) const
{
    return guarded<QList<Observation>>(
        [&] { return table(m_file).ofUnit(unit) + ranks(m_file).ofUnit(unit); });
}

Result<QList<Observation>> Observations::annualOf(UnitId unit) const
{
    return guarded<QList<Observation>>(
        [&] { return table(m_file).annualOfUnit(unit) + ranks(m_file).ofUnit(unit); });
}

Result<QList<Observation>> Observations::of(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return table(m_file).ofIndicator(indicator) + ranks(m_file).ofIndicator(indicator);
    });
}

Result<QList<Observation>> Observations::of(IndicatorId indicator, UnitId unit) const
{
    return guarded<QList<Observation>>([&] {
        if (!ranks(m_file).indexOf(indicator))
            return table(m_file).ofSeries(indicator, unit);
        QList<Observation> places = ranks(m_file).ofUnit(unit);
        places.removeIf([indicator](const Observation &o) { return o.key.indicator != indicator; });
        return places;
    });
}

Result<QList<Observation>> Observations::annualOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return table(m_file).annualOfIndicator(indicator) + ranks(m_file).ofIndicator(indicator);
    });
}

Result<QList<Observation>> Observations::in(const Period &period) const
{
    return guarded<QList<Observation>>([&] {
        QList<Observation> places = ranks(m_file).all();
        places.removeIf([&period](const Observation &place) { return place.key.period != period; });
        return table(m_file).inPeriod(period) + places;
    });
}

Result<std::optional<Observation>> Observations::find(const ObservationKey &key) const
{
    return guarded<std::optional<Observation>>([&] {
        return ranks(m_file).indexOf(key.indicator) ? ranks(m_file).find(key)
                                                    : table(m_file).find(key);
    });
}

Result<Recorded> Observations::record(const QList<Observation> &observations, const Origin &origin)
{
    std::function<Observation(qsizetype)> at = [&](qsizetype i) { return observations.at(i); };
    CompactObservations compact;
    QList<quint32> ordered;
    if (observations.size() >= manyObservations) {
        for (const Observation &one : observations) {
            ordered << quint32(compact.size());
            compact.append(one);
        }
        ordered = inOrderOfFile(m_file, compact, ordered);
        at = [&](qsizetype i) { return compact.at(ordered.at(i)); };
    }
    Recorded done;
    const auto heard = [&done](const Observation &before, const Observation &after) {
        done.before.prepend(before);
        done.after << after;
    };
    return recordAll(m_file, observations.size(), at, origin, {}, heard)
        .map([&done](const RecordedBatch &recorded) {
            done.batch = recorded.batch;
            return done;
        });
}

Result<RecordedBatch> Observations::record(const CompactObservations &observations,
                                           const QList<quint32> &positions, const Origin &origin,
                                           const Progress &progress)
{
    const bool isLarge = positions.size() >= manyObservations;
    const QList<quint32> ordered =
        isLarge ? inOrderOfFile(m_file, observations, positions) : positions;
    return recordAll(m_file, ordered.size(),
                     [&](qsizetype i) { return observations.at(ordered.at(i)); }, origin,
                     isLarge ? progress : Progress(), {});
}

} // namespace Core
