// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/indicator/indicator.h"
#include "core/words/format.h"

namespace Core {

/// An axis that holds all `values`: from zero where the indicator cannot be negative, ticks at
/// 1, 2 or 5 times a power of ten, a little room above the greatest; percentages end at 100.
ValueAxis valueAxis(const Indicator &indicator, const QList<double> &values, const Format &format);

/// 1 on top, `outOf` at the bottom; ticks 1, 10, 20 ... N.
ValueAxis rankAxis(int outOf, const QString &title);

} // namespace Core
