// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <memory>

namespace Core {

/// What a path must be before it becomes a Store: the checks on opening and making a file.

/// The folder that `path` lies in exists (FolderNotFound) and nothing is there yet (FileExists).
Result<> checkNewFile(const QString &path);

/// Opens an existing file, proves that it is ours, whole and not newer, copies it aside when its
/// schema is older, and brings it to the present schema. `mode` is ReadWrite or ReadOnly, where an
/// older one is FileReadOnly.
Result<std::unique_ptr<Connection>> openFile(const QString &path,
                                             Connection::Mode mode = Connection::Mode::ReadWrite,
                                             int patience = Connection::usualPatience);

/// Makes a file with the present schema.
Result<std::unique_ptr<Connection>> createFile(const QString &path);

} // namespace Core
