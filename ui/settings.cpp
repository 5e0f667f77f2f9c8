// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "ui/settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace Gui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString lastFileKey = QStringLiteral("last_file");
const QString geometryKey = QStringLiteral("geometry");
const QString recentFilesKey = QStringLiteral("recent_files");
const QString personNameKey = QStringLiteral("person_name");

struct BriefKey
{
    const char *key;
    QString BriefChoices::*choice;
};

constexpr BriefKey briefKeys[] = {
    {"briefs/kind", &BriefChoices::kind},           {"briefs/pillar", &BriefChoices::pillar},
    {"briefs/indicator", &BriefChoices::indicator}, {"briefs/language", &BriefChoices::language},
    {"briefs/folder", &BriefChoices::folder},
};

/// In the user's configuration folder, as text.
QString fileName()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bentre-ict"),
                     QStringLiteral("bentre-ict"))
        .fileName();
}

} // namespace

Settings Settings::load()
{
    Settings settings;
    const auto file = SettingsFile::read(fileName());
    if (!file) {
        settings.fault = file.error();
        return settings;
    }
    const SettingsFile &stored = *file;
    settings.language =
        Core::languageFromCode(stored.value(languageKey).toString()).value_or(settings.language);
    settings.theme = themeFromCode(stored.value(themeKey).toString());
    settings.lastFile = stored.value(lastFileKey).toString();
    settings.recentFiles = stored.value(recentFilesKey).toStringList();
    settings.geometry = stored.value(geometryKey).toByteArray();
    settings.personName = stored.value(personNameKey).toString();
    for (const BriefKey &one : briefKeys)
        settings.briefs.*one.choice = stored.value(QLatin1String(one.key)).toString();
    return settings;
}

Core::Result<> Settings::save() const
{
    if (fault)
        return Core::failure(*fault);
    auto file = SettingsFile::read(fileName());
    if (!file)
        return Core::failure(file.error());
    SettingsFile &stored = *file;
    stored.setValue(languageKey, Core::languageCode(language));
    stored.setValue(themeKey, themeCode(theme));
    stored.setValue(lastFileKey, lastFile);
    stored.setValue(recentFilesKey, recentFiles);
    stored.setValue(geometryKey, geometry);
    stored.setValue(personNameKey, personName);
    for (const BriefKey &one : briefKeys)
        stored.setValue(QLatin1String(one.key), briefs.*one.choice);
    return stored.save();
}

Core::Result<QString> Settings::startAnew()
{
    const QString old = fileName();
    QString aside = old + QStringLiteral(".set-aside");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = old + QStringLiteral(".set-aside-%1").arg(number);
    if (!QDir().rename(old, aside))
        return Core::failure({Core::Error::Kind::FolderReadOnly,
                              QDir::toNativeSeparators(QFileInfo(old).absolutePath()),
                              {},
                              {}});
    fault.reset();
    return save().map([&aside] { return QDir::toNativeSeparators(aside); });
}

} // namespace Gui
