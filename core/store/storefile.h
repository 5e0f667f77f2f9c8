// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QList>

#include <memory>

namespace Core {

/// The folder that `path` lies in exists (FolderNotFound) and nothing is there yet (FileExists).
Result<> checkNewFile(const QString &path);

/// A file that was found to be ours and in order.
struct OpenedFile
{
    std::unique_ptr<Connection> connection;
    bool isReadOnly = false; ///< it was opened so, or it or its folder is write-protected
    /// Larger than what is read through at once: its pages are unproven.
    bool isUnproven = false;
    /// What opening had to do (ChangeUndone, CompanionSetAside, OpenedReadOnly).
    QList<Error> remarks;
};

/// Opens an existing file and proves that it is ours, whole, not newer and defines nothing of
/// others, before anything in it may run. What an interrupted program left beside it is settled, a
/// write-ahead log is used up, and an older schema brought to the present one after a proven copy;
/// where that place is write-protected or `mode` is ReadOnly, in memory.
Result<OpenedFile> openFile(const QString &path,
                            Connection::Mode mode = Connection::Mode::ReadWrite,
                            int patience = Connection::usualPatience);

/// Makes a file with the present schema; ":memory:" for none.
Result<std::unique_ptr<Connection>> createFile(const QString &path);

} // namespace Core
