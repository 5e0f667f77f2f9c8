// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/phrasebook.h"
#include "core/store/store.h"

namespace Core {

/// What an export shows; the window and the command line differ only in how they ask for it.
struct ExportScope
{
    Programme programme;         ///< of the overview and of the form
    UnitId unit;                 ///< of the overview and of the form
    int asOf = 0;                ///< year of the overview and of the form
    bool onlyUnit = false;       ///< the values of `unit` alone, not of all units
    std::optional<int> lastYear; ///< later values are left out
};

/// Writes the values into a .csv or .xlsx file, as its name says; the workbook has the overview
/// too. UnsupportedFormat for any other name.
Result<> exportValues(const QString &path, const Store &store, const ExportScope &scope,
                      const Phrasebook &book, const Clock &clock);

/// Writes the blank entry form of the unit for the year, in the same formats.
Result<> exportForm(const QString &path, const Store &store, const ExportScope &scope,
                    const Phrasebook &book, const Clock &clock);

} // namespace Core
