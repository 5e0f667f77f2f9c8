// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/fileopener.h"

#include "core/base/errorsentence.h"
#include "ui/models/session.h"

#include <QDir>
#include <QFileInfo>

namespace Gui {

namespace {

using Kind = Core::Error::Kind;

constexpr std::chrono::seconds longestWait(5);

bool isBusy(const OpenedStore &opened)
{
    return !opened && opened.error().kind == Kind::FileBusy;
}

} // namespace

OpenedStore FileOpener::open(const QString &path) const
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto attempt = [&] {
        return Core::Store::open(whole, m_clock, {false, Models::Session::patience});
    };
    OpenedStore opened = attempt();
    if (isBusy(opened))
        m_prompts.wait(
            tr("Another program is using \"%1\". Waiting until it is free.")
                .arg(QDir::toNativeSeparators(whole)),
            [&] {
                opened = attempt();
                return !isBusy(opened);
            },
            longestWait);
    return opened;
}

OpenedStore FileOpener::openForReading(const QString &path) const
{
    return Core::Store::open(QFileInfo(path).absoluteFilePath(), m_clock,
                             {true, Models::Session::patience});
}

QString FileOpener::causeOf(const Core::Error &error, const QString &path,
                            const Core::Phrasebook &book)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (error.kind != Kind::FileNotFound)
        return Core::errorSentence(error, book);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tr("The folder of \"%1\" is not there. If it lies on a stick or on a network drive, "
                  "connect that, then try again.")
            .arg(shown);
    return tr("\"%1\" is not there. If it was moved or renamed, open it where it is now; if it "
              "was deleted, bring back its last copy.")
        .arg(shown);
}

} // namespace Gui
