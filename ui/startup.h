// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/fileopener.h"
#include "ui/settings.h"

namespace Gui {

/// Opens the file that the window begins with. One that cannot be opened is asked about: no other
/// file takes its place unless the person chooses it.
class StartUp
{
    Q_DECLARE_TR_FUNCTIONS(Gui::StartUp)

public:
    /// All of them outlive the object. `person` is named in the journal of a file that is made.
    StartUp(const Settings &settings, const Core::Clock &clock, Prompts &prompts, QString person);

    /// The file called `named`, else the one that was open last; where there was none the first one
    /// at `first`, which is made unless it is there. The Error when the person quits instead.
    OpenedStore open(const QString &named, const QString &first);

private:
    struct Wanted
    {
        QString path;
        bool isNew = false; ///< is to be made
    };

    OpenedStore attempt(const Wanted &wanted) const;
    /// What the person chooses in the place of what could not be opened; as `wanted` when that is
    /// to be tried again, or when they gave up choosing.
    Wanted chosenInstead(const Wanted &wanted, bool isNew) const;

    const Settings &m_settings;
    const Core::Clock &m_clock;
    Prompts &m_prompts;
    QString m_person;
    Core::Phrasebook m_book;
    FileOpener m_opener;
};

} // namespace Gui
