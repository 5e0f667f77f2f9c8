// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Core {

/// What a number format makes of a number, as far as its meaning goes. The formats of dates say how
/// much of the date they show.
enum class CellFormat : quint8 { Plain, Percent, Year, Month, Day, DateTime, Time, Duration };

/// A built-in format of Excel by its number; those that depend on the language are dates in all.
CellFormat builtinFormat(int id);

/// A format code as Excel writes it ("#,##0.0%", "[$-42A]dd/mm/yyyy"): its first section decides.
CellFormat customFormat(QStringView code);

} // namespace Core
