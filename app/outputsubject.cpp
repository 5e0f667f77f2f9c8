// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputsubject.h"

#include "app/commands.h"

namespace App {

Core::Result<Subject> subjectOf(const QCommandLineParser &parser, const QString &file, int year,
                                const Console &console)
{
    auto store = console.open(file);
    if (!store)
        return Core::failure(store.error());
    const auto programme = programmeOf(parser, **store);
    if (!programme)
        return Core::failure(programme.error());
    const auto unit = areaOf(parser, **store, year);
    if (!unit)
        return Core::failure(unit.error());
    auto source = Core::loadReportSource(**store, *programme, *unit, year);
    if (!source)
        return Core::failure(source.error());
    return Subject{std::move(*store), std::move(*source)};
}

QString valueOf(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name));
}

QCommandLineOption option(const char *name, const char *description, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(description),
            QString::fromLatin1(value)};
}

Exit failOrMisuse(const Core::Error &error, Console &console)
{
    console.fail(error);
    const bool isMisuse =
        error.kind == Core::Error::Kind::BadArgument || error.kind == Core::Error::Kind::NoSuchDay;
    return isMisuse ? Exit::Usage : Exit::Failed;
}

} // namespace App
