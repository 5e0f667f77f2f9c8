// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/brief/brief.h"
#include "core/indicator/agency.h"

namespace Core {

enum class BriefKind { Overall, Pillar, Indicator, Ranking };

/// What the user chooses for a brief.
struct BriefOptions
{
    BriefKind kind = BriefKind::Overall;
    Language language = Language::Vietnamese;
    QString pillar;    ///< code; for BriefKind::Pillar
    QString indicator; ///< code; for BriefKind::Indicator
    QString number;    ///< of the report; empty: a draft
    QDate date;        ///< of the report; null: left open
};

/// What a brief is written from.
struct BriefSource
{
    const Situation &situation;
    QString unitName;  ///< of the area, with its kind, as it stands inside a sentence
    QString placeName; ///< the same without its kind, as charts name it
    AgencyProfile agency;
    /// Sources by indicator code, as they are written under its charts.
    QMap<QString, QString> sources;
};

/// The day whose agency issues the brief: its date, else the last day of the as-of year, at the
/// latest the unit's last day.
QDate agencyDay(const BriefOptions &options, int asOf, const Unit &unit);

/// Composes the brief. UnknownPillar or UnknownIndicator when the options name none.
Result<Brief> writeBrief(const BriefSource &source, const BriefOptions &options);

/// "overall", "pillar", "indicator", "ranking".
QString code(BriefKind kind);
std::optional<BriefKind> briefKindFromCode(const QString &code);

} // namespace Core
