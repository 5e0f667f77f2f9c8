// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

// Where shown values come from. Each value speaks for itself: one without a source never borrows
// that of another.

/// A value that is shown.
struct ShownSource
{
    QString value;  ///< what tells it from the others: its year, its area
    QString source; ///< as it was recorded; empty where nobody said
};

/// The values of one indicator up to the as-of year, with those of its sectors: by year.
QList<ShownSource> shownSources(const IndicatorSituation &one);

/// Each source once, in the order of the values.
QStringList distinctSources(const QList<ShownSource> &values);

/// "Source: A; B; C and 2 other sources. Source not stated: 2020, 2022." Three sources and five
/// values are named. Empty without values.
QString sourceSentence(const QList<ShownSource> &values, const Phrasebook &book);

/// The source of one value, for a table: "source not stated" where nobody said.
QString sourceCell(const QString &source, const Phrasebook &book);

} // namespace Core
