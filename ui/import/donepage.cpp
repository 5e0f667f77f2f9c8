// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/donepage.h"

#include "core/words/errorsentence.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

DonePage::DonePage(ImportWork &work)
    : m_work(work)
    , m_summary(plainLabel("summary", *this))
{
    setTitle(tr("Imported"));
    setFinalPage(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addStretch(1);
}

void DonePage::initializePage()
{
    const Core::ImportReport report = m_work.draft().report();
    QStringList lines{tr("%1: %2 new, %3 revised, %4 unchanged")
                          .arg(m_work.file->name(), QString::number(report.added),
                               QString::number(report.revised), QString::number(report.same))};
    if (!report.rejections.isEmpty())
        lines << tr("%n value(s) were left out.", nullptr, int(report.rejections.size()));
    lines << QString() << tr("Ctrl+Z undoes the whole import in one step.");
    if (m_work.notRemembered)
        lines << QString()
              << tr("The choices for this table could not be remembered for the next one. %1")
                     .arg(Core::errorSentence(*m_work.notRemembered, m_work.session.book()));
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

} // namespace Gui
