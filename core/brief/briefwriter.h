// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/brief/brief.h"
#include "core/indicator/agency.h"
#include "core/indicator/brieftexts.h"
#include "core/indicator/ranking.h"

namespace Core {

enum class BriefKind { Overall, Pillar, Indicator, Ranking };

/// What the user chooses for a brief.
struct BriefOptions
{
    BriefKind kind = BriefKind::Overall;
    Language language = Language::Vietnamese;
    QString pillar;    ///< code; for BriefKind::Pillar
    QString indicator; ///< code; for BriefKind::Indicator
    QString number;    ///< of the report (isReportNumber); empty: a draft
    QDate date;        ///< of the report; null: left open
};

/// A unit at or below that of the brief which has values of the brief's indicator.
struct BriefArea
{
    QString name; ///< in the brief's language; says when the area has ended
    UnitKind kind = UnitKind::District;
    IndicatorSituation situation;
};

/// One row of the table that a unit is compared in.
struct BriefPeer
{
    QString name; ///< in the brief's language
    int rank = 0;
    std::optional<double> score;
    bool isOwn = false; ///< the unit of the brief
};

/// The places of the unit in one ranking index.
struct BriefRanking
{
    /// Of the indicator that the index feeds; else one without targets, named as the index.
    IndicatorSituation situation;
    /// The latest edition that knows all places of the region; `peers` is empty without one.
    RankingEdition peerEdition;
    QString peerGroup;      ///< "Mekong Delta", in the brief's language
    QList<BriefPeer> peers; ///< by place
};

/// What a brief is written from.
struct BriefSource
{
    const Situation &situation;
    QString unitName;  ///< of the area, with its kind, as it stands inside a sentence
    QString placeName; ///< the same without its kind, as titles of charts name it
    QString fullName;  ///< its full name, as captions of charts do
    AgencyProfile agency;
    QMap<QString, Observation> shown = {}; ///< by indicator code: what was recorded as the latest
    BriefTexts texts = {};
    QList<BriefArea> areas = {}; ///< of BriefKind::Indicator, by kind
    /// Of BriefKind::Ranking and BriefKind::Overall, the programme's own first.
    QList<BriefRanking> rankings = {};
    /// Of BriefKind::Indicator: its annual values up to the as-of year as they were recorded, by
    /// year.
    QList<Observation> recorded = {};
    LocalizedText unit = {}; ///< `unitName` in both languages
    bool isPart = false;     ///< the unit is a district or commune
    QDate lastDay = {};      ///< of the unit, where it ended by the as-of year; else null
    /// By indicator code: the last day of the only units that it asks, where all of them ended by
    /// the as-of year.
    QMap<QString, QDate> ended = {};
};

/// The day whose agency issues the brief: its date, else the last day of the as-of year, at the
/// latest the unit's last day.
QDate agencyDay(const BriefOptions &options, int asOf, const Unit &unit);

/// Composes the brief. UnknownPillar or UnknownIndicator when the options name none;
/// NothingToReport when no value is known of what the brief is about.
Result<Brief> writeBrief(const BriefSource &source, const BriefOptions &options);

/// "overall", "pillar", "indicator", "ranking".
QString code(BriefKind kind);
std::optional<BriefKind> briefKindFromCode(const QString &code);

} // namespace Core
