// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace Core {

/// Settles what an interrupted program left beside a file, before anything else opens it: a journal
/// of the file's own stays for SQLite to undo the change; one of another file (which had the name
/// before) is renamed. What would come out is made and proven on copies first; where neither way
/// gives a sound file, it is DamagedFile and everything stays as it is. `path` is a plain one and
/// exists. The remarks say what was done.
Result<QList<Error>> settleLeftovers(const QString &path);

} // namespace Core
