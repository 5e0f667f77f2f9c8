// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/catalogue.h"

#include <QMultiHash>

namespace Core {

/// How many provinces there were, and from when until when.
struct ProvinceSet
{
    int count = 0;
    QDate from; ///< null: as far back as is known
    QDate to;   ///< null: to this day
};

/// In the order of time; none of an empty catalogue.
QList<ProvinceSet> provinceSets(const Catalogue &catalogue);

/// The numbers of provinces that there have been, "63" and "34".
QStringList provinceCounts(const Catalogue &catalogue);

/// The day nearest to the end of `year` on which there were `count` provinces; null when there
/// never were.
QDate dayOfProvinces(const Catalogue &catalogue, int year, int count);

/// Finds the provinces of one day by what published tables call them: names and aliases in either
/// language, whatever their case, marks, blanks and hyphens.
class ProvinceNames
{
public:
    ProvinceNames(const Catalogue &catalogue, QDate day);

    /// Never guesses: AmbiguousArea for a name of several, UnitNotValidInPeriod for one of another
    /// time, else UnknownArea.
    Result<UnitId> findName(const QString &name) const;
    /// By the code of that day; a zero that a spreadsheet has dropped may be missing.
    Result<UnitId> findCode(const QString &code) const;

private:
    QString codesOf(const QList<UnitId> &units) const;

    QDate m_day;
    QMultiHash<QString, UnitId> m_byName;
    QMultiHash<QString, UnitId> m_byFormerName; ///< of provinces that did not exist on the day
    QHash<QString, UnitId> m_byCode;
};

} // namespace Core
