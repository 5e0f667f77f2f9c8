// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Gui {

/// The keys that work in one place alone, which no menu shows: a line for each place, then
/// "keys: what they do" for each of them, in the present language.
QStringList placeShortcuts();

} // namespace Gui
