// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/indicator.h"

#include "core/base/dust.h"
#include "core/indicator/codetable.h"

#include <algorithm>

namespace Core {

namespace {

constexpr CodeTable<Direction, 2> directions{{{
    {Direction::Up, "up"},
    {Direction::Down, "down"},
}}};

constexpr CodeTable<Level, 3> levels{{{
    {Level::Province, "province"},
    {Level::District, "district"},
    {Level::Commune, "commune"},
}}};

constexpr CodeTable<TargetMode, 5> modes{{{
    {TargetMode::By, "by"},
    {TargetMode::EachYear, "each_year"},
    {TargetMode::EveryPart, "every_part"},
    {TargetMode::Done, "done"},
    {TargetMode::Progress, "progress"},
}}};

constexpr CodeTable<Comparator, 5> comparators{{{
    {Comparator::AtLeast, ">="},
    {Comparator::Above, ">"},
    {Comparator::AtMost, "<="},
    {Comparator::Below, "<"},
    {Comparator::Equal, "="},
}}};

} // namespace

bool holds(Comparator comparator, double value, double bound)
{
    value = withoutDust(value); // of files that hold it still
    switch (comparator) {
    case Comparator::AtLeast:
        return value >= bound;
    case Comparator::Above:
        return value > bound;
    case Comparator::AtMost:
        return value <= bound;
    case Comparator::Below:
        return value < bound;
    case Comparator::Equal:
        return value == bound;
    }
    Q_UNREACHABLE();
}

QString Indicator::partName(const QString &part, Language language) const
{
    const auto named = std::find_if(parts.cbegin(), parts.cend(),
                                    [&part](const LocalizedText &one) { return one.vi == part; });
    return named == parts.cend() ? part : named->in(language);
}

QString code(IndicatorKind kind)
{
    return QString::fromLatin1(traitsOf(kind).code);
}

QString code(Direction direction)
{
    return directions.codeOf(direction);
}

QString code(Level level)
{
    return levels.codeOf(level);
}

QString code(TargetMode mode)
{
    return modes.codeOf(mode);
}

QString code(Comparator comparator)
{
    return comparators.codeOf(comparator);
}

std::optional<IndicatorKind> indicatorKindFromCode(const QString &code)
{
    for (const KindTraits &traits : Detail::kindTraits) {
        if (code == QLatin1StringView(traits.code))
            return traits.kind;
    }
    return std::nullopt;
}

std::optional<Direction> directionFromCode(const QString &code)
{
    return directions.valueOf(code);
}

std::optional<Level> levelFromCode(const QString &code)
{
    return levels.valueOf(code);
}

std::optional<TargetMode> targetModeFromCode(const QString &code)
{
    return modes.valueOf(code);
}

std::optional<Comparator> comparatorFromCode(const QString &code)
{
    return comparators.valueOf(code);
}

} // namespace Core
