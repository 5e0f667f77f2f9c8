// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Core {

/// The whole file, or FileNotFound or ReadFailed.
Result<QByteArray> readFile(const QString &path);

/// Puts `bytes` under that name in one step: the old file stays until the new one is complete.
/// Nothing is left behind on FolderNotFound, FolderReadOnly, FileReadOnly, FileBusy (open in
/// another program), DiskFull or WriteFailed.
Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Core
