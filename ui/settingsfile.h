// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QVariant>

namespace Gui {

/// A file of settings, in the format that QSettings calls IniFormat: texts, lists of texts and
/// bytes under keys such as "language" or "briefs/kind". It is written like every other output: a
/// full drive costs no setting, which QSettings itself does not promise.
class SettingsFile
{
public:
    /// What is there; nothing where there is no such file yet. FileNotReadable, ReadFailed where it
    /// is no file of settings, or as Core::readFile: then it must not be written over unasked.
    static Core::Result<SettingsFile> read(const QString &path);

    QVariant value(const QString &key) const { return m_values.value(key); }
    /// The first parts of the keys that have several, each once, in order.
    QStringList groups() const;

    /// A text, a list of texts, or bytes.
    void setValue(const QString &key, const QVariant &value) { m_values.insert(key, value); }
    void removeGroup(const QString &group);

    /// Makes the folder too; FolderReadOnly when it cannot. The errors of Core::writeFile.
    Core::Result<> save() const;

private:
    explicit SettingsFile(QString path);

    QString m_path;
    QMap<QString, QVariant> m_values;
};

} // namespace Gui
