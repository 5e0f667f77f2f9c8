// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefrankings.h"

#include "core/chart/rankcharts.h"

#include <algorithm>

namespace Core {

namespace {

/// Reads the rankings of one unit, index by index.
class RankingLoader
{
public:
    RankingLoader(const Store &store, const Situation &situation, Language language)
        : m_store(store)
        , m_situation(situation)
        , m_language(language)
    {}

    Result<QList<BriefRanking>> load() const
    {
        QList<BriefRanking> own;
        QList<BriefRanking> others;
        for (const RankingIndex &index : m_store.catalogue().indices()) {
            const auto ranking = loadIndex(index);
            if (!ranking)
                return failure(ranking.error());
            if (!ranking->situation.assessment.latest)
                continue;
            (ranking->situation.indicator.targets.isEmpty() ? others : own) << *ranking;
        }
        return own + others;
    }

private:
    Result<BriefRanking> loadIndex(const RankingIndex &index) const
    {
        QList<RankingEdition> editions = m_store.rankings().editionsOf(index.id);
        editions.removeIf(
            [this](const RankingEdition &edition) { return edition.year > m_situation.asOf; });
        BriefRanking ranking;
        QList<Observation> places;
        for (const RankingEdition &edition : editions) {
            const auto entries = m_store.rankings().entries(edition.id);
            if (!entries)
                return failure(entries.error());
            for (const RankingEntry &entry : *entries) {
                if (entry.unit != m_situation.unit || !entry.rank)
                    continue;
                places << placeOf(entry, edition);
            }
            addPeers(ranking, edition, *entries);
        }
        const IndicatorSituation *fed = fedBy(index);
        ranking.situation = fed ? *fed : indexSituation(index, editions, places, m_situation.asOf);
        return ranking;
    }

    const IndicatorSituation *fedBy(const RankingIndex &index) const
    {
        for (const IndicatorSituation &one : m_situation.indicators) {
            if (one.indicator.index == index.code && one.counts())
                return &one;
        }
        return nullptr;
    }

    static Observation placeOf(const RankingEntry &entry, const RankingEdition &edition)
    {
        Observation place;
        place.key.unit = entry.unit;
        place.key.period = Period::year(edition.year);
        place.key.edition = edition.label;
        place.value = entry.rank;
        place.outOf = edition.outOf;
        place.source = entry.source;
        return place;
    }

    /// The region that holds the unit on the last day of the year.
    const Region *regionIn(int year) const
    {
        const QDate day(year, 12, 31);
        for (const Region &region : m_store.catalogue().regions()) {
            if (isMember(region, m_situation.unit, day))
                return &region;
        }
        return nullptr;
    }

    static bool isMember(const Region &region, UnitId unit, QDate day)
    {
        return std::any_of(region.members.cbegin(), region.members.cend(),
                           [&](const RegionMember &member) {
                               return member.unit == unit && member.validity.contains(day);
                           });
    }

    static qsizetype membersOn(const Region &region, QDate day)
    {
        return std::count_if(
            region.members.cbegin(), region.members.cend(),
            [day](const RegionMember &member) { return member.validity.contains(day); });
    }

    /// A later edition takes the place of an earlier one. Only where every place of the region is
    /// known can it be said who stands where in it.
    void addPeers(BriefRanking &ranking, const RankingEdition &edition,
                  const QList<RankingEntry> &entries) const
    {
        const Region *region = regionIn(edition.year);
        if (!region)
            return;
        QList<BriefPeer> peers;
        for (const RankingEntry &entry : entries) {
            if (entry.rank && isMember(*region, entry.unit, QDate(edition.year, 12, 31)))
                peers << peerOf(entry, edition);
        }
        if (peers.size() < membersOn(*region, QDate(edition.year, 12, 31)))
            return;
        std::stable_sort(peers.begin(), peers.end(),
                         [](const BriefPeer &a, const BriefPeer &b) { return a.rank < b.rank; });
        ranking.peerEdition = edition;
        ranking.peerGroup = region->name.in(m_language);
        ranking.peers = peers;
    }

    BriefPeer peerOf(const RankingEntry &entry, const RankingEdition &edition) const
    {
        const Unit *unit = m_store.catalogue().unit(entry.unit);
        return {unit->nameIn(Period::year(edition.year)).name.in(m_language), *entry.rank,
                entry.score, entry.unit == m_situation.unit};
    }

    const Store &m_store;
    const Situation &m_situation;
    Language m_language;
};

} // namespace

Result<QList<BriefRanking>> loadRankings(const Store &store, const Situation &situation,
                                         Language language)
{
    return RankingLoader(store, situation, language).load();
}

} // namespace Core
