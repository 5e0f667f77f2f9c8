// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standardstreams.h"

#include <QString>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace App {

namespace {

void passLastWords(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

#ifdef Q_OS_UNIX
/// The wrong way round for what is written, so that a write fails and is noticed; messages have
/// nobody to tell of it.
constexpr std::array standInModes{O_RDONLY, O_RDONLY, O_WRONLY};

void replaceClosedStreams()
{
    for (int descriptor = 0; descriptor < int(standInModes.size()); ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) < 0) // open() takes the lowest free number: this one
            static_cast<void>(::open("/dev/null", standInModes.at(size_t(descriptor))));
    }
}

void ignoreSignalsOfWrites()
{
    for (const int number : {SIGPIPE, SIGXFSZ})
        static_cast<void>(std::signal(number, SIG_IGN));
}
#else
void replaceClosedStreams() {}

void ignoreSignalsOfWrites() {}
#endif

} // namespace

void prepareStandardStreams()
{
    replaceClosedStreams();
    ignoreSignalsOfWrites();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES") &&
        !qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS"))
        qInstallMessageHandler(passLastWords);
}

} // namespace App
