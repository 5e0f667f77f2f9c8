// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include "core/store/store.h"

namespace App {

/// init, check, journal
QList<Command> fileCommands();
/// import, export, programme import, programme export
QList<Command> dataCommands();
/// ranking import
QList<Command> rankingCommands();
/// status
QList<Command> statusCommands();
/// whatif
QList<Command> whatIfCommands();
/// brief
QList<Command> outputCommands();
/// chart
QList<Command> chartCommands();

/// Options that several commands share.
QCommandLineOption jsonOption();
QCommandLineOption asOfOption();
QCommandLineOption areaOption();
QCommandLineOption indicatorOption();
QCommandLineOption programmeOption();

/// The year of an option; null when it is missing or no year.
std::optional<int> yearOf(const QCommandLineParser &parser, const QString &option);
/// The day of an option as YYYY-MM-DD; null when the option is missing. BadArgument, or NoSuchDay
/// for one like 2023-02-30.
Core::Result<QDate> dayOf(const QCommandLineParser &parser, const QString &option);
/// The year of --as-of; null when it is missing or no year.
std::optional<int> asOfYear(const QCommandLineParser &parser);

/// The unit of --area as of a year, else the file's home.
Core::Result<Core::UnitId> areaOf(const QCommandLineParser &parser, const Core::Store &store,
                                  int asOf);

/// The programme of --programme, else the file's main one.
Core::Result<Core::Programme> programmeOf(const QCommandLineParser &parser,
                                          const Core::Store &store);

} // namespace App
