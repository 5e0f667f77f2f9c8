// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include "core/exchange/importreport.h"
#include "core/exchange/importwarning.h"
#include "core/exchange/rejectedrows.h"

namespace App {

// What the commands share that import a table.

/// --sheet, --dry-run, --partial, --errors, --json
QList<QCommandLineOption> importOptions();

/// Tables are written as csv only so far; other endings are named with the remedy.
Core::Result<> checkCsv(const QString &path);

/// What an import would do, whatever it imports.
struct PlannedImport
{
    Core::ImportReport report;
    const Core::RejectedRows &rejected;
    const QList<Core::ImportWarning> &warnings;
};

/// Writes the rejected rows where --errors says, calls `write` unless a rejected row or --dry-run
/// keeps the good ones out, and prints the counts, in words or as JSON, every rejected row and
/// every warning. `inputs` are files that --errors must not name.
Exit finishImport(const PlannedImport &plan, const std::function<Core::Result<>()> &write,
                  const QStringList &inputs, const QCommandLineParser &parser, Console &console);

} // namespace App
