// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/progresswatcher.h"

#include <QCoreApplication>

namespace Gui {

namespace {

constexpr qint64 patience = 400; ///< milliseconds that nobody needs a dialog for
constexpr int steps = 1000;

} // namespace

ProgressWatcher::ProgressWatcher(QWidget &parent, QString text)
    : m_parent(parent)
    , m_text(std::move(text))
{
    m_elapsed.start();
}

ProgressWatcher::~ProgressWatcher()
{
    delete m_dialog;
}

Core::Progress ProgressWatcher::progress()
{
    return [this](qint64 done, qint64 total) { return show(done, total); };
}

bool ProgressWatcher::show(qint64 done, qint64 total)
{
    if (!m_dialog && m_elapsed.elapsed() < patience)
        return true;
    if (!m_dialog) {
        m_dialog = new QProgressDialog(m_text, QCoreApplication::translate("Gui::Import", "Stop"),
                                       0, 0, &m_parent);
        m_dialog->setObjectName(QStringLiteral("progress"));
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
        m_dialog->show();
    }
    m_dialog->setMaximum(total > 0 ? steps : 0);
    m_dialog->setValue(total > 0 ? int(done * steps / total) : 0);
    QCoreApplication::processEvents();
    return m_dialog && !m_dialog->wasCanceled();
}

} // namespace Gui
