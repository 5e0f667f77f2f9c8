// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/integrity.h"

namespace Core {

class Connection;

/// Everything that a file can be asked without knowing what it means: whether its pages,
/// references, journal and seals hold, and whether the stored values are those that the journal
/// tells of. Each part is read to where it is damaged; what cannot be read is Integrity::damage.
/// Throws SqlError for any other failure, Cancelled when `progress` says so.
Integrity checkedFile(const Connection &connection, const Progress &progress = {});

/// Of a file that is too damaged to be opened: how, and what can still be read of each table, from
/// both ends where its middle is damaged.
Integrity checkedDamagedFile(const Connection &connection, const Progress &progress = {});

} // namespace Core
