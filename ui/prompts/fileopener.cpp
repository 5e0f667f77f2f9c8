// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/fileopener.h"

#include "core/words/errorsentence.h"
#include "ui/models/session.h"
#include "ui/prompts/whenfree.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <future>
#include <thread>

namespace Gui {

namespace {

using Kind = Core::Error::Kind;

constexpr std::chrono::seconds longestWait(5);
/// Longer than any drive takes that is there; nobody sees the window stand still for it.
constexpr std::chrono::milliseconds longestDriveWait(100);

} // namespace

OpenedStore FileOpener::open(const QString &path) const
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!doesDriveAnswer(whole))
        return Core::failure({Kind::Cancelled, whole, {}, {}});
    return whenFree(
        m_prompts,
        [&] {
            return Core::Store::open(whole, m_clock, {false, Models::Session::patience});
        },
        longestWait);
}

/// Does not open the file: closing it again would take the locks from a store that has it open.
void FileOpener::askDrive(const QString &path)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    std::error_code ignored;
    static_cast<void>(std::filesystem::status(file, ignored));
    static_cast<void>(std::filesystem::space(file.parent_path(), ignored));
}

/// Nobody can call off a question to a network drive that is gone: its thread is left behind.
bool FileOpener::doesDriveAnswer(const QString &path) const
{
    std::promise<void> asked;
    const std::future<void> answer = asked.get_future();
    std::thread([look = m_look, path, asked = std::move(asked)]() mutable {
        look(path);
        asked.set_value();
    }).detach();
    const auto isThere = [&answer](std::chrono::milliseconds longest) {
        return answer.wait_for(longest) == std::future_status::ready;
    };
    return isThere(longestDriveWait) ||
           m_prompts.wait(
               tr("Opening \"%1\"...").arg(QDir::toNativeSeparators(path)),
               [&isThere] { return isThere(std::chrono::milliseconds(0)); }, std::chrono::hours(1));
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
