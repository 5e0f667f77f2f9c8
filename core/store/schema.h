// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Core {

class Connection;

/// The file is marked as ours (NotOurFile) and is of a version that there was (BadFormat) and that
/// this program knows (NewerFile). Throws SqlError.
void checkIdentity(const Connection &connection);

/// Compares what the file defines with what the migrations up to its version make: a table, index,
/// view or trigger of others would be run with the next statement. Reads version and definitions at
/// one moment and runs nothing. Throws SqlError as checkIdentity does, or with ForeignSchema, which
/// names the first that differs.
void checkSchema(const Connection &connection);

/// Reads every page of the file. Throws SqlError with DamagedFile.
void checkPages(const Connection &connection);

} // namespace Core
