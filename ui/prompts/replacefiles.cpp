// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/replacefiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Gui {

namespace {

QStringList existingOf(const QStringList &paths)
{
    QStringList existing;
    std::copy_if(paths.cbegin(), paths.cend(), std::back_inserter(existing),
                 [](const QString &path) { return QFileInfo::exists(path); });
    return existing;
}

/// The names alone, a line each; many are cut short.
QString nameList(const QStringList &paths)
{
    constexpr qsizetype mostNamed = 8;
    QStringList names;
    for (const QString &path : paths.mid(0, mostNamed))
        names << QFileInfo(path).fileName();
    if (paths.size() > mostNamed)
        names << QStringLiteral("\u2026");
    return names.join(u'\n');
}

} // namespace

bool ReplaceFiles::mayWrite(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return true;
    const QString question = tr("\"%1\" is there already.").arg(QDir::toNativeSeparators(path));
    return m_prompts.choose(tr("Replace the file?"), question, {tr("Replace")}).has_value();
}

std::optional<QStringList> ReplaceFiles::chosenOf(const QStringList &paths) const
{
    const QStringList existing = existingOf(paths);
    if (existing.isEmpty())
        return paths;
    const QString folder = QDir::toNativeSeparators(QFileInfo(existing.first()).absolutePath());
    const QString question =
        tr("%n of the files is in %1 already:", nullptr, int(existing.size())).arg(folder) +
        QStringLiteral("\n\n") + nameList(existing);
    const auto answer = m_prompts.choose(tr("Replace the files?"), question,
                                         {tr("Keep them, write the others"), tr("Replace them")});
    if (!answer)
        return std::nullopt;
    if (*answer == 1)
        return paths;
    QStringList others;
    std::copy_if(paths.cbegin(), paths.cend(), std::back_inserter(others),
                 [&existing](const QString &path) { return !existing.contains(path); });
    return others;
}

} // namespace Gui
