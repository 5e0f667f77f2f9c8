// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QEvent>
#include <QFocusEvent>

namespace Gui {

Page::Page(Models::Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
{
    connect(&session, &Models::Session::situationChanged, this, &Page::markStale);
    connect(&session, &Models::Session::languageChanged, this, &Page::markStale);
}

void Page::markStale()
{
    m_isStale = true;
    if (isVisible())
        catchUp();
}

/// While the file cannot be read, what was there before stays; the session tells when it can.
void Page::catchUp()
{
    if (!m_isStale || !m_session.isReadable())
        return;
    m_isStale = false;
    refresh();
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_entry)
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
