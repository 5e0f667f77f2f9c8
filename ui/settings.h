// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Gui {

/// What was chosen last on the Briefs page. Codes that a file does not know are passed over.
struct BriefChoices
{
    QString kind;      ///< code of the kind; empty: overall
    QString pillar;    ///< code
    QString indicator; ///< code
    QString language;  ///< code of the document's language; empty: as the window's
    QString folder;    ///< where briefs were written last

    bool operator==(const BriefChoices &) const = default;
};

/// What the program remembers between starts, with its defaults.
struct Settings
{
    Core::Language language = Core::systemLanguage();
    Theme theme = Theme::Light;
    QString lastFile;
    QByteArray geometry;
    /// What the person is called in the journal; empty: as the system's user.
    QString personName = {};
    BriefChoices briefs = {};
    QStringList recentFiles = {}; ///< data files, the last one first

    /// Why the file with the settings could not be read (SettingsFile::read). Then the defaults
    /// hold and nothing is kept, as what the file has would be lost. Null: it could.
    std::optional<Core::Error> fault = {};

    static Settings load();
    /// Where they cannot be written, all of them are lost with the end of the program. `fault`
    /// while there is one.
    Core::Result<> save() const;
    /// Gives the file that could not be read another name, which is returned, and saves. On an
    /// Error of the renaming `fault` stays.
    Core::Result<QString> startAnew();
};

} // namespace Gui
