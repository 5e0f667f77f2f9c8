// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileactions.h"

#include "core/base/errorsentence.h"
#include "core/exchange/builtindata.h"
#include "core/exchange/files.h"
#include "ui/import/importassistant.h"

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
    const QString path =
        m_prompts.saveFile(tr("New data file"), QString(), tr("Data files (*.btict)"));
    if (!path.isEmpty())
        openStore(Core::initFile(withSuffix(path, dataSuffix), m_clock, m_session.user()));
}

void FileActions::chooseFile()
{
    const QString path = m_prompts.openFile(tr("Open data file"), tr("Data files (*.btict)"));
    if (!path.isEmpty())
        openFile(path);
}

void FileActions::openFile(const QString &path)
{
    openStore(Core::Store::open(path, m_clock));
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
    const auto written = write(path, m_session.store(), scope, m_session.book(), m_clock);
    if (!written)
        showError(written.error());
    else
        emit saved(path);
}

void FileActions::openStore(Core::Result<std::unique_ptr<Core::Store>> store)
{
    if (!store) {
        showError(store.error());
        return;
    }
    m_session.setStore(std::move(*store));
    remember(m_session.store().path());
}

void FileActions::remember(const QString &path)
{
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles = m_settings.recentFiles.mid(0, mostRecentFiles + 1); // with this one
    m_settings.save();
}

void FileActions::showError(const Core::Error &error)
{
    m_prompts.showError(Core::errorSentence(error, m_session.book()));
}

} // namespace Gui
