// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace Gui {

/// Asks before files that are there already are written over.
class ReplaceFiles
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ReplaceFiles)

public:
    /// `prompts` outlives the object.
    explicit ReplaceFiles(Prompts &prompts)
        : m_prompts(prompts)
    {}

    /// Whether `path` may be written; asks when it is there.
    bool mayWrite(const QString &path) const;

    /// Which of `paths` are to be written: all, or those that are not there yet. Asks once, when
    /// some are there; null when the user gave up.
    std::optional<QStringList> chosenOf(const QStringList &paths) const;

private:
    Prompts &m_prompts;
};

} // namespace Gui
