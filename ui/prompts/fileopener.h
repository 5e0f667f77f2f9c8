// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/store/store.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace Gui {

using OpenedStore = Core::Result<std::unique_ptr<Core::Store>>;

/// Opens data files for the window. A file that others lock is waited for, for some seconds, while
/// the program goes on and says so.
class FileOpener
{
    Q_DECLARE_TR_FUNCTIONS(Gui::FileOpener)

public:
    /// Both outlive the object.
    FileOpener(Prompts &prompts, const Core::Clock &clock)
        : m_prompts(prompts)
        , m_clock(clock)
    {}

    OpenedStore open(const QString &path) const;
    /// Nothing can be stored in it then; does not wait.
    OpenedStore openForReading(const QString &path) const;

    /// What went wrong, in a sentence that names the file; a file that is gone is looked for at
    /// another place than one whose stick is out.
    static QString causeOf(const Core::Error &error, const QString &path,
                           const Core::Phrasebook &book);

private:
    Prompts &m_prompts;
    const Core::Clock &m_clock;
};

} // namespace Gui
