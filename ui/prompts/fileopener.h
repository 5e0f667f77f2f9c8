// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/store/store.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

#include <functional>

namespace Gui {

using OpenedStore = Core::Result<std::unique_ptr<Core::Store>>;

/// Opens data files for the window. A file that others lock is waited for, for some seconds, while
/// the program goes on and says so; a drive that does not answer, as long as the person wants.
class FileOpener
{
    Q_DECLARE_TR_FUNCTIONS(Gui::FileOpener)

public:
    /// Returns when the drive has said something about that file; may take minutes.
    using Look = std::function<void(const QString &path)>;

    /// Both outlive the object. `look` runs on a thread of its own, maybe for longer than that.
    FileOpener(Prompts &prompts, const Core::Clock &clock, Look look = askDrive)
        : m_prompts(prompts)
        , m_clock(clock)
        , m_look(std::move(look))
    {}

    /// Cancelled when the person would not wait for the drive; else as Store::open.
    OpenedStore open(const QString &path) const;
    /// Nothing can be stored in it then; does not wait.
    OpenedStore openForReading(const QString &path) const;

    /// What went wrong, in a sentence that names the file; a file that is gone is looked for at
    /// another place than one whose stick is out.
    static QString causeOf(const Core::Error &error, const QString &path,
                           const Core::Phrasebook &book);

private:
    static void askDrive(const QString &path);
    bool doesDriveAnswer(const QString &path) const;

    Prompts &m_prompts;
    const Core::Clock &m_clock;
    Look m_look;
};

} // namespace Gui
