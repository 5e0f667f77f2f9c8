// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include "core/exchange/csv.h"
#include "core/exchange/importreport.h"

namespace App {

// What the commands share that import a table.

/// --dry-run, --partial, --json
QList<QCommandLineOption> importOptions();

/// Tables come from csv only so far; other endings are named with the remedy.
Core::Result<> checkCsv(const QString &path);
Core::Result<Core::TextTable> readTable(const QString &path);

/// All or nothing unless --partial, and --dry-run writes nothing.
Exit importExit(const Core::ImportReport &report, const QCommandLineParser &parser);
bool isWritten(const Core::ImportReport &report, const QCommandLineParser &parser);

/// The counts, in words or as JSON, and every rejected row.
void printReport(const Core::ImportReport &report, const QCommandLineParser &parser,
                 Console &console);

} // namespace App
