// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"
#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

/// A configuration folder of its own, the file of settings in it.
QString settingsFile()
{
    static const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QDir(folder.path()).mkpath(QStringLiteral("bentre-ict"));
    return folder.filePath(QStringLiteral("bentre-ict/bentre-ict.ini"));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString path = settingsFile();
    QFile file(path);
    const QByteArray bytes = fuzzBytes(data, size);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0);
    file.close();
    const Gui::Settings settings = Gui::Settings::load();
    const bool isSaved = bool(settings.save());
    if (settings.fault) { // what cannot be read is never written over
        require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
        file.close();
        return 0;
    }
    require(isSaved);
    const Gui::Settings again = Gui::Settings::load();
    require(again.language == settings.language && again.lastFile == settings.lastFile &&
            again.recentFiles == settings.recentFiles && again.geometry == settings.geometry &&
            again.personName == settings.personName && again.briefs == settings.briefs);
    return 0;
}
