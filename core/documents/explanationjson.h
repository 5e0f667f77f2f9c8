// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/explanation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Core {

/// {"rule", "part", "inputs": [{"role", "year", "value", ...}], "steps": [{"quantity", "operands",
/// "result"}], "opinions_differ"}; missing values null.
QJsonObject explanationJson(const Explanation &explanation);

/// [{"year", "horizon", "status"}], oldest first.
QJsonArray historyJson(const QList<YearVerdict> &history);

} // namespace Core
