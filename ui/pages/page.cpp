// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/theme.h"
#include "ui/widgets/readnotice.h"

#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace Gui {

Page::Page(Models::Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_unread(new ReadNotice(this))
    , m_content(new QWidget(this))
{
    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, 0);
    notice->addWidget(m_unread);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(notice);
    column->addWidget(m_content, 1);
    column->addStretch(0);
    m_unread->setObjectName(QStringLiteral("pageUnread"));
    m_unread->watch(session, {m_content});
    connect(&session, &Models::Session::changed, this, &Page::follow);
    connect(&session, &Models::Session::languageChanged, this, &Page::markStale);
}

void Page::follow(const Models::Change &change)
{
    keep(change);
    if (!change.isWhole() && !concerns(change))
        return;
    const bool isUpToDate = isVisible() && m_isFilled && !m_isStale;
    if (isUpToDate && !change.isWhole() && m_session.isReadable())
        showChange(change);
    else
        markStale();
}

void Page::markStale()
{
    m_isStale = true;
    if (isVisible())
        catchUp();
}

/// While others hold the file, what was there before stays; the session tells when it is free.
void Page::catchUp()
{
    if (!m_isStale)
        return;
    if (m_session.hasRead() && !m_session.isReadable()) {
        if (!m_isFilled)
            m_unread->tell(Core::Result<>(
                Core::failure({Core::Error::Kind::FileBusy, m_session.store().path(), {}, {}})));
        return;
    }
    m_isStale = false;
    if (m_session.hasRead()) {
        m_unread->tell(Core::Result<>());
        m_isFilled = true;
        refresh();
    }
    if (m_session.unread())
        m_unread->tell(Core::Result<>(Core::failure(*m_session.unread())));
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_unread->hasRows())
        m_unread->setFocus(event->reason());
    else if (m_entry)
        m_entry->setFocus(event->reason());
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gui
