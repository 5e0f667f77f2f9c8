// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/series.h"

#include <QRegularExpression>
#include <QStringList>

/// A series from a line a reader can see: "2019=4.1 2020=? 2021=~4.9 2022=53/63". "?" is a missing
/// year, "~" marks an estimate, "/" parts a place from its field.
inline Core::Series series(const QString &text)
{
    Core::Series made;
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4})=(?:\\?|(~?)(-?[\\d.]+)(?:/(\\d+))?)$"));
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto match = shape.match(word);
        if (!match.hasMatch())
            qFatal("not a series: %s", qUtf8Printable(text));
        if (match.captured(3).isEmpty())
            continue;
        Core::SeriesPoint point;
        point.year = match.captured(1).toInt();
        point.value = match.captured(3).toDouble();
        point.isEstimate = !match.captured(2).isEmpty();
        if (!match.captured(4).isEmpty())
            point.outOf = match.captured(4).toInt();
        made.points << point;
    }
    return made;
}
