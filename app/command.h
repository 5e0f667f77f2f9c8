// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linestream.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/phrasebook.h"
#include "core/store/store.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <functional>

namespace App {

/// Exit codes of the command line (cli.md).
enum class Exit { Done = 0, Failed = 1, Usage = 2, Findings = 3 };

/// What a command works with: its language, its streams, the time and the person.
struct Console
{
    Core::Phrasebook book;
    LineStream &out;
    LineStream &err;
    const Core::Clock &clock;
    QString user;

    QString text(const char *source, int n = -1) const;
    /// Prints the sentence of a failure and says Failed.
    Exit fail(const Core::Error &error) const;
    /// Opens a data file, and prints what that had to do.
    Core::Result<std::unique_ptr<Core::Store>> open(const QString &file) const;
    void tell(const QList<Core::Error> &remarks) const;
    /// Prints why the call cannot be understood and says Usage.
    Exit misuse(const QString &what) const;
    void print(const QJsonDocument &document) const;
    /// The program's exit code: 1 when the results could not all be printed, which is said.
    int finish(Exit exit) const;
};

/// One command of the program. Sources of texts are in the catalogue's context "Commands".
struct Command
{
    QString name; ///< "status", "programme import"
    const char *summary;
    QStringList arguments; ///< names of what must be given, in order
    QList<QCommandLineOption> options;
    bool needsFonts = false; ///< draws: runs with the offscreen platform
    std::function<Exit(const QCommandLineParser &, const QStringList &arguments, Console &)> run;
};

} // namespace App
