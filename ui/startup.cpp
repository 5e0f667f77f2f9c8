// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup.h"

#include "core/builtin/builtindata.h"
#include "ui/fileactions.h"

#include <QFileInfo>

namespace Gui {

StartUp::StartUp(const Settings &settings, const Core::Clock &clock, Prompts &prompts,
                 QString person)
    : m_settings(settings)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_person(std::move(person))
    , m_book(settings.language)
    , m_opener(prompts, clock)
{}

OpenedStore StartUp::open(const QString &named, const QString &first)
{
    enum Answer { Again, Another, New, Reading };
    Wanted wanted{named.isEmpty() ? m_settings.lastFile : named};
    if (wanted.path.isEmpty())
        wanted = {first, !QFileInfo::exists(first)};
    for (;;) {
        OpenedStore opened = attempt(wanted);
        if (opened)
            return opened;
        const bool wasGivenUp = opened.error().kind == Core::Error::Kind::Cancelled;
        OpenedStore forReading = wasGivenUp ? OpenedStore(Core::failure(opened.error()))
                                            : m_opener.openForReading(wanted.path);
        const bool isGone = opened.error().kind == Core::Error::Kind::FileNotFound;
        QStringList answers{tr("Try again"),
                            isGone ? tr("Find it or open another file...")
                                   : tr("Open another file..."),
                            tr("Create a new file...")};
        if (forReading)
            answers << tr("Open for reading only");
        const QString question = FileOpener::causeOf(opened.error(), wanted.path, m_book) +
                                 QStringLiteral("\n\n") +
                                 tr("No other file takes its place unless you choose one.");
        const auto chosen =
            m_prompts.choose(tr("The data file was not opened"), question, answers, tr("Quit"));
        if (!chosen)
            return opened;
        if (*chosen == Reading)
            return forReading;
        if (*chosen != Again)
            wanted = chosenInstead(wanted, *chosen == New);
    }
}

OpenedStore StartUp::attempt(const Wanted &wanted) const
{
    return wanted.isNew ? Core::initFile(wanted.path, m_clock, m_person)
                        : m_opener.open(wanted.path);
}

StartUp::Wanted StartUp::chosenInstead(const Wanted &wanted, bool isNew) const
{
    const QString path =
        isNew ? FileActions::askNewFile(m_prompts) : FileActions::askFile(m_prompts);
    return path.isEmpty() ? wanted : Wanted{path, isNew};
}

} // namespace Gui
