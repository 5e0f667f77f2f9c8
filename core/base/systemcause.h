// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFileInfo;

namespace Core {

/// What the system's number for a failure (errno) means in a few words: a phrase of the context
/// "Errors", or the system's own words for what is rare.
QString systemCause(int number);

/// Why a file could not be written. `target` is the file itself, `path` its name in sentences:
/// DiskFull, FolderNotFound, FolderReadOnly, FileReadOnly, FileBusy or WriteFailed.
Error systemWriteError(const QString &path, const QFileInfo &target, int number);

} // namespace Core
