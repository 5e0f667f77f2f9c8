// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafile.h"
#include "core/base/result.h"

#include <QStringList>

#include <span>

namespace Core {

class Connection;

/// One step of the schema's history. Steps are only ever appended; a step that has been released
/// is never edited, and names its columns literally, because it must go on working on the files
/// of its day.
struct Migration
{
    int version;
    const char *why;
    std::span<const char *const> statements; ///< one SQL statement each
};

std::span<const Migration> migrations();

/// The version that this program writes.
int schemaVersion();

/// Brings the file from its `user_version` to `version`, in the transaction that the caller has
/// begun. Throws SqlError.
void migrate(const Connection &connection, int version = schemaVersion());

} // namespace Core
