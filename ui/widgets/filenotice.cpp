// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filenotice.h"

#include "core/words/errorsentence.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Gui {

namespace {

/// Who stores a change holds the file for a moment: that is not worth a word.
constexpr std::chrono::milliseconds moment(500);
constexpr std::chrono::seconds second(1);

} // namespace

FileNotice::FileNotice(Models::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
{
    setObjectName(QStringLiteral("fileNotice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_again->setObjectName(QStringLiteral("tryNow"));
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * rhythm, rhythm / 2, 2 * rhythm, rhythm / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_again);
    row->addWidget(m_giveUp);
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.waiting().tryNow(); });
    connect(m_giveUp, &QPushButton::clicked, this, &FileNotice::giveUpRequested);
    connect(&m_session, &Models::Session::accessChanged, this, &FileNotice::follow);
    connect(&m_session, &Models::Session::changed, this, &FileNotice::follow);
    connect(&m_session, &Models::Session::languageChanged, this, &FileNotice::refresh);
    connect(&m_clock, &QTimer::timeout, this, &FileNotice::refresh);
    hide();
    follow();
}

/// What has been said stays said until it is over; what begins is said after a moment.
void FileNotice::follow()
{
    if (isHidden() && !sentences().isEmpty() && !m_session.store().isReadOnly()) {
        if (!m_clock.isActive())
            m_clock.start(moment);
        return;
    }
    refresh();
}

void FileNotice::refresh()
{
    const QString text = sentences();
    m_text->setText(text);
    m_text->setAccessibleName(text);
    const bool isWaiting = !m_session.waiting().isEmpty();
    m_again->setText(tr("Try now"));
    m_again->setVisible(isWaiting);
    m_giveUp->setText(tr("Discard..."));
    m_giveUp->setVisible(isWaiting);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_clock.stop();
    else
        m_clock.start(second);
}

/// In the order in which it matters: why, what of it is lost or not, what can be done.
QString FileNotice::sentences() const
{
    const Models::WriteQueue &waiting = m_session.waiting();
    QStringList list{obstacle()};
    if (!m_session.isFresh())
        list << tr("What is shown is from before.");
    if (const QString chosen = m_session.chosenMeanwhile(); !chosen.isEmpty())
        //: %1 is what was chosen: "Ba Tri District, 2023"
        list << tr("You have chosen %1; it is shown as soon as the file is free.").arg(chosen);
    if (!waiting.isEmpty())
        list << tr("%n change(s) are waiting and will be stored as soon as that is possible; Esc "
                   "takes the last one back.",
                   nullptr, waiting.size());
    list.removeAll(QString());
    return list.join(QLatin1Char(' '));
}

QString FileNotice::obstacle() const
{
    const Models::WriteQueue &waiting = m_session.waiting();
    const QString name = QFileInfo(m_session.store().path()).fileName();
    const bool isBusy = waiting.cause() && waiting.cause()->kind == Core::Error::Kind::FileBusy;
    if (waiting.cause() && !isBusy)
        return Core::errorSentence(*waiting.cause(), m_session.book());
    if (isBusy || !m_session.isFresh())
        return tr("Another program is using \"%1\" (%2 s).")
            .arg(name,
                 QString::number(std::max(waiting.waited(), m_session.unreadableFor()).count()));
    if (m_session.store().isReadOnly())
        return tr("\"%1\" is open for reading only. To enter values, remove its write protection "
                  "or copy it to a folder of your own, then open it again.")
            .arg(name);
    return {};
}

void FileNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Gui
