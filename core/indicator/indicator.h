// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/numberreader.h"
#include "core/indicator/kindtraits.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace Core {

/// Which way is better. Milestones and texts have none.
enum class Direction { Up, Down };

/// What the figure is about, not where it may be recorded.
enum class Level { Province, District, Commune };

/// How a target is judged (methods.md section 1).
enum class TargetMode { By, EachYear, EveryPart, Done, Progress };

enum class Comparator { AtLeast, Above, AtMost, Below, Equal };

struct Target
{
    TargetId id;
    int horizon = 0; ///< the year by whose end it is due
    TargetMode mode = TargetMode::By;
    std::optional<Comparator> comparator; ///< null for Done and Progress
    std::optional<double> value;          ///< null for Done and Progress
    QString document;                     ///< code of the document that sets it, e.g. "NQ01"
    QString quote; ///< its words, when they differ from the indicator's quote

    bool operator==(const Target &) const = default;
};

/// Whether `value` meets `bound`: "tren 50%" is strict, so 50.0 does not and 50.1 does.
bool holds(Comparator comparator, double value, double bound);

/// From `year` on the indicator is measured in another way: its values are not compared with those
/// before.
struct DefinitionChange
{
    int year = 0;
    LocalizedText note; ///< what changed, by which document

    bool operator==(const DefinitionChange &) const = default;
};

struct Indicator
{
    IndicatorId id;
    ProgrammeId programme;
    PillarId pillar;
    QString code;
    LocalizedText name;
    LocalizedText measure; ///< unit of measure; empty for milestones and texts
    IndicatorKind kind = IndicatorKind::Percent;
    std::optional<Direction> direction;
    QList<Level> levels; ///< at least one; the first is the leading one
    int decimals = 1;    ///< for display only
    Limits limits;
    bool cumulative = false; ///< a decrease raises a question
    QString index;           ///< code of the ranking index that feeds it; empty: none
    QString area;            ///< code of the one unit that it is bound to; empty: any
    QString sameAs;          ///< code of the indicator whose values it reads; empty: its own
    LocalizedText definition;
    QList<DefinitionChange> definitionChanges; ///< ascending by year
    LocalizedText note;
    LocalizedText agency; ///< responsible office
    QList<LocalizedText> parts;
    QStringList aliases;
    QMap<QString, QString> quotes; ///< words of the document by horizon ("2025")
    QList<Target> targets;         ///< ascending by horizon

    bool operator==(const Indicator &) const = default;

    const KindTraits &traits() const { return traitsOf(kind); }
    /// Milestones and texts hold a state or words instead of a number.
    bool isNumeric() const { return traits().holds == Holds::Number; }
    /// A place among N.
    bool isPlace() const { return traits().hasField; }
    /// Measured in percent: its differences are percentage points.
    bool isPercentage() const { return measure.vi.startsWith(QLatin1Char('%')); }
    /// +1 when higher is better, -1 when lower is better.
    int sign() const { return direction == Direction::Down ? -1 : 1; }
    /// Facts of the baseline, shown without a verdict.
    bool isContext() const { return targets.isEmpty(); }
    /// A part as observations name it (in Vietnamese) in the language, as far as `parts` names it.
    QString partName(const QString &part, Language language) const;
};

struct Pillar
{
    PillarId id;
    QString code;
    LocalizedText name;

    bool operator==(const Pillar &) const = default;
};

/// A document with its pillars and indicators, e.g. the resolution.
struct Programme
{
    ProgrammeId id;
    QString code;
    LocalizedText name;
    QString documentNumber;
    QDate documentDate;
    LocalizedText issuer;
    int baselineYear = 0;
    QList<Pillar> pillars;

    bool operator==(const Programme &) const = default;
};

/// Stable codes of files and JSON: "percent", "up", "province", "each_year", ">=". Reading gives
/// null for any other text.
QString code(IndicatorKind kind);
QString code(Direction direction);
QString code(Level level);
QString code(TargetMode mode);
QString code(Comparator comparator);
std::optional<IndicatorKind> indicatorKindFromCode(const QString &code);
std::optional<Direction> directionFromCode(const QString &code);
std::optional<Level> levelFromCode(const QString &code);
std::optional<TargetMode> targetModeFromCode(const QString &code);
std::optional<Comparator> comparatorFromCode(const QString &code);

} // namespace Core
