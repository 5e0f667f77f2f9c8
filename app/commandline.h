// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace App {

/// Every command, in the order of the help text.
QList<Command> allCommands();

/// The command that the arguments name (without the program's own name), if they begin with one.
const Command *findCommand(const QList<Command> &commands, const QStringList &arguments);

/// The value of --lang among the arguments, else the system's language; null when it is none of
/// ours.
std::optional<Core::Language> languageOf(const QStringList &arguments);

/// The arguments with a leading --lang put last, so that a command comes first.
QStringList commandFirst(const QStringList &arguments);

/// What arguments for the window name beside the language: one file at most, if nothing is wrong.
QStringList windowFiles(const QStringList &arguments);

/// What is wrong with arguments that name no command, in words; empty when they ask for the window:
/// at most one file, no option but --lang, no half of a command.
QString windowMisuse(const QList<Command> &commands, const QStringList &arguments,
                     const Console &console);

/// True where a window can be opened: there is a display, or a platform was chosen.
bool hasDisplay();

/// Parses the arguments and runs the command.
Exit runCommand(const Command &command, const QStringList &arguments, Console &console);

/// What `--help` prints without a command.
QString helpText(const QList<Command> &commands, const Console &console);

/// The name under which changes are journalled: the person at this computer.
QString currentUser();

} // namespace App
