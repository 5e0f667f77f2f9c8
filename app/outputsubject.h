// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include "core/report/reportsource.h"

namespace App {

/// The file, the programme, the unit and the year of a command that draws or writes.
struct Subject
{
    std::unique_ptr<Core::Store> store;
    Core::ReportSource source;
};

/// By --programme and --area.
Core::Result<Subject> subjectOf(const QCommandLineParser &parser, const QString &file, int year,
                                const Console &console);

QString valueOf(const QCommandLineParser &parser, const char *name);
/// An option with a value.
QCommandLineOption option(const char *name, const char *description, const char *value);
/// Usage for an argument that cannot be understood, else Failed.
Exit failOrMisuse(const Core::Error &error, Console &console);

} // namespace App
