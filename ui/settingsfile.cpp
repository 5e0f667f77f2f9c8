// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsfile.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <cctype>

namespace Gui {

namespace {

bool isPlainInKey(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-").contains(c));
}

QByteArray keyText(const QString &key)
{
    QString text;
    for (const QChar c : key) {
        if (isPlainInKey(c))
            text += c;
        else if (c == u'/')
            text += u'\\';
        else if (c.unicode() < 0x100)
            text += QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
        else
            text += QStringLiteral("%U") +
                    QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper();
    }
    return text.toLatin1();
}

/// In quotes. A hexadecimal digit that follows an escape by number has to be escaped itself.
QByteArray quoted(const QString &text)
{
    QString escaped;
    bool isAfterNumber = false;
    for (const QChar c : text) {
        const bool isDigit = isAfterNumber && c.unicode() < 0x80 && std::isxdigit(c.unicode());
        isAfterNumber = isDigit || c.unicode() < 0x20 || c.unicode() == 0x7f;
        if (isAfterNumber)
            escaped += QStringLiteral("\\x") + QString::number(c.unicode(), 16);
        else if (c == u'"' || c == u'\\')
            escaped += QString(u'\\') + c;
        else
            escaped += c;
    }
    return '"' + escaped.toUtf8() + '"';
}

/// What begins with @ would be taken for another type.
QByteArray valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return quoted(QStringLiteral("@ByteArray(") + QString::fromLatin1(value.toByteArray()) +
                      QLatin1Char(')'));
    QByteArrayList texts;
    for (const QString &text : value.toStringList())
        texts << quoted(text.startsWith(u'@') ? QString(u'@' + text) : text);
    return texts.isEmpty() ? QByteArray("@Invalid()") : texts.join(", ");
}

/// QSettings takes what it does not understand for nothing, and says so only the first time. It
/// writes control characters as escapes: a file with bare ones is another one.
bool isSettings(const QByteArray &bytes)
{
    const auto isBare = [](char c) {
        return (quint8(c) < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7f;
    };
    if (std::any_of(bytes.cbegin(), bytes.cend(), isBare))
        return false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        const bool isGroup = text.startsWith('[') && text.contains(']');
        const bool isBlank = text.isEmpty() || text.startsWith(';');
        if (!isBlank && !isGroup && text.indexOf('=') < 1)
            return false;
    }
    return true;
}

} // namespace

Core::Result<SettingsFile> SettingsFile::read(const QString &path)
{
    const auto bytes = Core::readFile(path, Core::Limit::settingsBytes);
    if (!bytes && bytes.error().kind == Core::Error::Kind::FileNotFound)
        return SettingsFile(path);
    if (!bytes && bytes.error().kind == Core::Error::Kind::ReadFailed)
        return Core::failure({Core::Error::Kind::FileNotReadable, path, {}, {}});
    if (!bytes)
        return Core::failure(bytes.error());
    if (!isSettings(*bytes))
        return Core::failure(
            {Core::Error::Kind::ReadFailed,
             path,
             {QString::fromLatin1(QT_TRANSLATE_NOOP("Errors", "it is no file of settings"))},
             {}});
    return SettingsFile(path);
}

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
    const QSettings stored(m_path, QSettings::IniFormat);
    for (const QString &key : stored.allKeys()) {
        // QSettings reads a key of empty parts, but finds it under another name.
        if (!key.split(u'/').contains(QString()))
            m_values.insert(key, stored.value(key));
    }
}

QStringList SettingsFile::groups() const
{
    QStringList groups;
    for (auto one = m_values.cbegin(); one != m_values.cend(); ++one) {
        const QString group = one.key().section(u'/', 0, 0);
        if (group != one.key() && !groups.contains(group))
            groups << group;
    }
    return groups;
}

void SettingsFile::removeGroup(const QString &group)
{
    m_values.removeIf([&group](const QMap<QString, QVariant>::iterator &one) {
        return one.key().startsWith(group + u'/');
    });
}

Core::Result<> SettingsFile::save() const
{
    QMap<QString, QByteArray> sections; // the general one has no name and comes first
    for (auto one = m_values.cbegin(); one != m_values.cend(); ++one) {
        const qsizetype slash = one.key().indexOf(u'/');
        const QString group = slash > 0 ? one.key().left(slash) : QString();
        sections[group] += keyText(one.key().mid(slash + 1)) + '=' + valueText(one.value()) + '\n';
    }
    QByteArrayList texts;
    for (auto one = sections.cbegin(); one != sections.cend(); ++one)
        texts << '[' + (one.key().isEmpty() ? QByteArray("General") : keyText(one.key())) + "]\n" +
                     one.value();
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return Core::failure(
            {Core::Error::Kind::FolderReadOnly, QDir::toNativeSeparators(folder), {}, {}});
    return Core::writeFile(m_path, texts.join('\n'));
}

} // namespace Gui
