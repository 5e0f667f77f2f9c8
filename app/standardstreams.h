// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace App {

/// Makes the program's surroundings harmless; to be called first. A standard stream that was closed
/// is opened on nothing, so that no file of ours takes its place and gets our messages. A reader
/// that has gone and a file that may not grow are errors of a write, not the program's end. What Qt
/// and the libraries under it have to say stays out of standard error, unless somebody asked for
/// it with QT_LOGGING_RULES or QT_DEBUG_PLUGINS; the words of a crash do not.
void prepareStandardStreams();

} // namespace App
