// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QString>

namespace Gui {

/// What the program remembers between starts, with its defaults.
struct Settings
{
    Core::Language language = Core::systemLanguage();
    Theme theme = Theme::Light;
    QString lastFile;
    QByteArray geometry;
    /// What the person is called in the journal; empty: as the system's user.
    QString personName = {};

    static Settings load();
    void save() const;
};

} // namespace Gui
