// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"

#include "core/report/areasource.h"
#include "core/report/namedindicator.h"
#include "core/report/rankingsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr ChartKindTraits kinds[] = {
    {ChartKind::Path, "path", QT_TRANSLATE_NOOP("ChartKinds", "Path to the targets"), true, false},
    {ChartKind::Years, "yoy", QT_TRANSLATE_NOOP("ChartKinds", "Year on year"), true, false},
    {ChartKind::Rank, "rank", QT_TRANSLATE_NOOP("ChartKinds", "Ranking history"), true, true},
    {ChartKind::Areas, "areas", QT_TRANSLATE_NOOP("ChartKinds", "Areas side by side"), true, false},
    {ChartKind::Pillar, "pillar", QT_TRANSLATE_NOOP("ChartKinds", "Indicators of a pillar"), true,
     false},
    {ChartKind::AgainstRank, "against-rank", QT_TRANSLATE_NOOP("ChartKinds", "Against the ranking"),
     true, false},
    {ChartKind::Indices, "indices", QT_TRANSLATE_NOOP("ChartKinds", "Indices side by side"), false,
     false},
    {ChartKind::Compare, "compare", QT_TRANSLATE_NOOP("ChartKinds", "Provinces side by side"),
     false, false},
};

using Drawn = Result<ChartSpec>;

/// What one chart is drawn from.
class Drawing
{
public:
    Drawing(const Store &store, const ReportSource &source, const ChartChoice &choice,
            const Phrasebook &book)
        : m_store(store)
        , m_source(source)
        , m_choice(choice)
        , m_book(book)
    {}

    Drawn drawn() const
    {
        switch (m_choice.kind) {
        case ChartKind::Pillar:
            return pillar();
        case ChartKind::Indices:
            return indices();
        case ChartKind::Compare:
            return comparison();
        case ChartKind::AgainstRank:
            return againstRank();
        default:
            return indicators().and_then([this](const auto &known) { return ofIndicators(known); });
        }
    }

private:
    using Indicators = QList<const IndicatorSituation *>;

    const Catalogue &catalogue() const { return m_store.catalogue(); }
    int asOf() const { return m_source.situation.asOf; }
    UnitId unit() const { return m_source.situation.unit; }
    UnitId province() const { return provinceOf(catalogue(), unit()); }

    QString nameOf(UnitId unit) const
    {
        return catalogue().unit(unit)->nameIn(Period::year(asOf())).name.in(m_book.language());
    }
    ChartContext contextOf(UnitId unit) const
    {
        return {m_book, nameOf(unit), asOf(),
                catalogue().nameOf(unit, Period::year(asOf()), m_book.language())};
    }

    /// At least one.
    Result<Indicators> indicators() const
    {
        Indicators known;
        const QStringList names =
            m_choice.indicators.isEmpty() ? QStringList{QString()} : m_choice.indicators;
        for (const QString &name : names) {
            const auto one = namedIndicator(m_source.situation, catalogue(), name);
            if (!one)
                return failure(one.error());
            known << *one;
        }
        return known;
    }

    Drawn ofIndicators(const Indicators &known) const
    {
        const IndicatorSituation &one = *known.first();
        switch (m_choice.kind) {
        case ChartKind::Years:
            return yearOverYearChart(one, contextOf(unit()));
        case ChartKind::Rank: {
            const RankingIndex *index = catalogue().index(one.indicator.index);
            return rankHistoryChart(one, contextOf(unit()),
                                    index ? m_store.rankings().editionsOf(index->id)
                                          : QList<RankingEdition>());
        }
        case ChartKind::Areas:
            return areas(one);
        default:
            return pathChart(one, contextOf(unit()));
        }
    }

    Drawn againstRank() const
    {
        const Result<Indicators> known =
            m_choice.indicators.isEmpty() ? Indicators() : indicators();
        if (!known)
            return failure(known.error());
        if (const IndicatorSituation *rank = m_source.rankSituation())
            return againstRankChart(*known, *rank, contextOf(unit()));
        return known->isEmpty() ? ChartSpec() : pathChart(*known->first(), contextOf(unit()));
    }

    Drawn areas(const IndicatorSituation &one) const
    {
        const auto values =
            m_choice.level
                ? loadAreaValues(m_store, one.indicator, unit(), *m_choice.level, asOf(),
                                 m_book.language())
                : loadAreaValues(m_store, one.indicator, unit(), asOf(), m_book.language());
        return values.map(
            [&](const AreaValues &known) { return areasChart(one, known, contextOf(unit())); });
    }

    Drawn pillar() const
    {
        const auto of = [this](PillarId pillar) {
            return pillarChart(m_source.situation, pillar, contextOf(unit()));
        };
        if (m_choice.pillar.isValid())
            return of(m_choice.pillar);
        return indicators().map(
            [&](const Indicators &known) { return of(known.first()->indicator.pillar); });
    }

    Drawn indices() const
    {
        return indexHistories(m_store, m_source, province(), m_book.language())
            .map([&](const QList<IndexHistory> &histories) {
                return comparableRanksChart(histories, contextOf(province()));
            });
    }

    Drawn comparison() const
    {
        const IndicatorSituation *rank = m_source.rankSituation();
        const QString code =
            m_choice.index.isEmpty() && rank ? rank->indicator.index : m_choice.index;
        const RankingIndex *index = catalogue().index(code);
        if (!index)
            return failure({Error::Kind::UnknownIndex, code, {}, {}});
        QList<UnitId> units{province()};
        for (const UnitId other : m_choice.provinces) {
            if (!units.contains(other))
                units << other;
        }
        return placesByUnit(m_store, *index).map([&](const auto &places) {
            QList<ComparedProvince> compared;
            int first = asOf();
            for (const UnitId one : units) {
                compared << ComparedProvince{nameOf(one), places.value(one).upTo(asOf()),
                                             one == province()};
                first = std::min(first, compared.last().places.firstYear().value_or(first));
            }
            return comparisonChart(index->shortName.in(m_book.language()), compared, first, asOf(),
                                   contextOf(province()));
        });
    }

    const Store &m_store;
    const ReportSource &m_source;
    const ChartChoice &m_choice;
    const Phrasebook &m_book;
};

} // namespace

std::span<const ChartKindTraits> chartKinds()
{
    return kinds;
}

const ChartKindTraits *chartKindFromCode(const QString &code)
{
    for (const ChartKindTraits &kind : kinds) {
        if (code == QLatin1StringView(kind.code))
            return &kind;
    }
    return nullptr;
}

Result<ChartSpec> drawnChart(const Store &store, const ReportSource &source,
                             const ChartChoice &choice, const Phrasebook &book)
{
    return Drawing(store, source, choice, book).drawn();
}

} // namespace Core
