// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace Core {

/// What a cell of a table holds before it is written: nothing, text, a number or a day.
using TableValue = std::variant<std::monostate, QString, double, QDate>;

} // namespace Core
