// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkprogress.h"

#include <QEvent>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds shownEvery(200);

} // namespace

CheckProgress::CheckProgress(Models::Session &session, QWidget *parent)
    : QLabel(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("checkProgress"));
    setTextFormat(Qt::PlainText);
    connect(&m_session, &Models::Session::changed, this, &CheckProgress::refresh);
    connect(&m_clock, &QTimer::timeout, this, &CheckProgress::refresh);
    refresh();
}

void CheckProgress::refresh()
{
    const std::optional<int> percent = m_session.store().checkedPercent();
    if (percent) {
        //: How far the program is that looks for damage in a large file
        setText(tr("Checking the file: %1 %").arg(*percent));
        m_clock.start(shownEvery);
    } else {
        m_clock.stop();
    }
    setVisible(percent.has_value());
}

void CheckProgress::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Gui
