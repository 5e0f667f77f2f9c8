// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include "core/import/importreport.h"
#include "core/import/importwarning.h"
#include "core/import/rejectedrows.h"

#include <optional>

namespace App {

// What the commands share that import a table.

/// --sheet, --dry-run, --partial, --errors, --json
QList<QCommandLineOption> importOptions();

/// Says why --errors cannot have the file that it names, if so: one that is not csv, one of the
/// `inputs`, or no target for an output. To be asked before anything is opened.
std::optional<Exit> refusedErrorFile(const QStringList &inputs, const QCommandLineParser &parser,
                                     Console &console);

/// What an import would do, whatever it imports.
struct PlannedImport
{
    Core::ImportReport report;
    const Core::RejectedRows &rejected;
    const QList<Core::ImportWarning> &warnings;
};

/// Calls `write` unless a rejected row or --dry-run keeps the good ones out, puts the rejected rows
/// where --errors says, and prints the counts, in words or as JSON, every rejected row and every
/// warning. The file of --errors lies complete on the disk before the good rows are written, and
/// gets its name after: it never tells of an import that failed.
Exit finishImport(const PlannedImport &plan, const std::function<Core::Result<>()> &write,
                  const QCommandLineParser &parser, Console &console);

} // namespace App
