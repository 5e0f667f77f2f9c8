// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileactions.h"

#include "core/base/files.h"
#include "core/builtin/builtindata.h"
#include "core/words/errorsentence.h"
#include "ui/import/importassistant.h"
#include "ui/prompts/fileopener.h"
#include "ui/prompts/whenfree.h"

#include <QFileInfo>

namespace Gui {

namespace {

constexpr int mostRecentFiles = 9; // as many as have a digit for their key

const QString dataSuffix = QStringLiteral("btict");

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path;
}

bool isTable(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("xlsx"), QStringLiteral("ods"),
                                      QStringLiteral("csv"), QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

FileActions::FileActions(Models::Session &session, Settings &settings, const Core::Clock &clock,
                         Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_window(window)
{
    remember(m_session.store().path());
}

void FileActions::makeFile()
{
    const QString path = askNewFile(m_prompts);
    if (path.isEmpty() || !mayLeave())
        return;
    auto made = Core::initFile(path, m_clock, m_session.user());
    if (made)
        show(std::move(*made));
    else
        showError(made.error());
}

void FileActions::chooseFile()
{
    const QString path = askFile(m_prompts);
    if (!path.isEmpty())
        openFile(path);
}

QString FileActions::askNewFile(Prompts &prompts)
{
    const QString path =
        prompts.saveFile(tr("New data file"), QString(), tr("Data files (*.btict)"));
    return path.isEmpty() ? path : withSuffix(path, dataSuffix);
}

QString FileActions::askFile(Prompts &prompts)
{
    return prompts.openFile(tr("Open data file"), tr("Data files (*.btict)"));
}

/// A file that can only be looked at is opened so when the person wants that.
void FileActions::openFile(const QString &path)
{
    if (!mayLeave())
        return;
    const FileOpener opener(m_prompts, m_clock);
    OpenedStore opened = opener.open(path);
    if (opened)
        return show(std::move(*opened));
    if (opened.error().kind == Core::Error::Kind::Cancelled)
        return; // the person would not wait for the drive
    const QString cause = FileOpener::causeOf(opened.error(), path, m_session.book());
    OpenedStore forReading = opener.openForReading(path);
    if (!forReading)
        m_prompts.showError(cause);
    else if (m_prompts.choose(tr("The data file was not opened"), cause,
                              {tr("Open for reading only")}))
        show(std::move(*forReading));
}

bool FileActions::mayLeave()
{
    if (m_mayLeaveInput && !m_mayLeaveInput())
        return false;
    Models::WriteQueue &waiting = m_session.waiting();
    const auto isOver = [&waiting] {
        for (int before = waiting.size() + 1; waiting.size() < before && !waiting.isEmpty();) {
            before = waiting.size();
            waiting.tryNow();
        }
        return waiting.isEmpty();
    };
    if (isOver())
        return true;
    const QString cause = Core::errorSentence(*waiting.cause(), m_session.book());
    const QString lost = tr("%n change(s) would be lost.", nullptr, waiting.size());
    const auto chosen =
        m_prompts.choose(tr("Not everything is stored"), cause + QStringLiteral("\n\n") + lost,
                         {tr("Wait until all is stored"), tr("Discard the changes")});
    if (chosen == 1)
        waiting.giveUpAll();
    else if (chosen == 0)
        m_prompts.wait(cause, isOver, std::chrono::hours(1));
    return waiting.isEmpty();
}

QStringList FileActions::recentFiles() const
{
    QStringList files = m_settings.recentFiles;
    files.removeIf([this](const QString &path) {
        return path == m_session.store().path() || !QFileInfo::exists(path);
    });
    return files;
}

void FileActions::importTable()
{
    startAssistant(QString());
}

void FileActions::exportValues()
{
    saveTable(tr("Export values"), tr("values"), Core::exportValues);
}

void FileActions::exportForm()
{
    saveTable(
        tr("Entry form of %1, %2").arg(m_session.unitName(), QString::number(m_session.asOf())),
        tr("entry form"), Core::exportForm);
}

bool FileActions::canTake(const QString &path)
{
    return isTable(path) || QFileInfo(path).suffix().toLower() == dataSuffix;
}

void FileActions::take(const QString &path)
{
    if (isTable(path))
        startAssistant(path);
    else
        openFile(path);
}

void FileActions::startAssistant(const QString &path)
{
    auto *assistant =
        new ImportAssistant(m_session, m_prompts, MappingMemory::defaultPath(), &m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
    if (!path.isEmpty())
        assistant->openFile(path);
}

void FileActions::saveTable(const QString &title, const QString &suggested, TableExport write)
{
    const QString chosen = m_prompts.saveFile(title, suggested + QStringLiteral(".xlsx"),
                                              tr("Excel workbooks (*.xlsx);;Tables (*.csv)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("xlsx"));
    const Core::ExportScope scope{
        m_session.programme(), m_session.unit(), m_session.asOf(), false, {}};
    const auto written = whenFree(m_prompts, [&] {
        return write(path, m_session.store(), scope, m_session.book(), m_clock);
    });
    if (!written)
        showError(written.error());
    else
        emit saved(path);
}

void FileActions::show(std::unique_ptr<Core::Store> store)
{
    if (!store->home().isValid()) { // a file without units: there is nothing to look at
        showError({Core::Error::Kind::NoProgramme, store->path(), {}, {}});
        return;
    }
    if (const auto taken = m_session.setStore(std::move(store)); !taken) {
        showError(taken.error());
        return;
    }
    remember(m_session.store().path());
    tellRemarks();
}

void FileActions::tellRemarks()
{
    for (const Core::Error &remark : m_session.store().remarks())
        m_prompts.showMessage(tr("About this file"), Core::errorSentence(remark, m_session.book()));
}

/// The next start opens this file, however this one ends.
void FileActions::remember(const QString &path)
{
    m_settings.lastFile = path;
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles = m_settings.recentFiles.mid(0, mostRecentFiles + 1); // with this one
    emit settingsChanged();
}

void FileActions::showError(const Core::Error &error)
{
    m_prompts.showError(Core::errorSentence(error, m_session.book()));
}

} // namespace Gui
