// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace App {

/// The language that the arguments choose, else the one that the window spoke last, else the
/// system's.
Core::Language windowLanguage(const QStringList &arguments);

/// Opens the window on the file that the arguments name, else on the last one, else on a first-run
/// file made in the user's data folder; asks what to do when that file cannot be opened. The window
/// speaks the language of `console`. Returns the exit code of the program.
int runWindow(const QStringList &arguments, Console &console);

} // namespace App
