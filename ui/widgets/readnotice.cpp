// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readnotice.h"

#include "core/words/errorsentence.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Gui {

ReadNotice::ReadNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_button);
    m_text->setObjectName(QStringLiteral("unreadText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("tryAgain"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    row->setSpacing(2 * rhythm);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &ReadNotice::readAgain);
    hide();
}

void ReadNotice::watch(Models::Session &session, const QList<QWidget *> &rows)
{
    m_session = &session;
    m_rows = rows;
    connect(&session, &Models::Session::languageChanged, this, &ReadNotice::showText);
    connect(&session, &Models::Session::accessChanged, this, &ReadNotice::readWhenFree);
    showText();
}

bool ReadNotice::tell(const Core::Result<> &read, const QString &what)
{
    const QString place = m_session->store().path() + QLatin1Char('\n') + what;
    if (read) {
        m_error.reset();
        m_shown = place;
    } else {
        m_error = read.error();
    }
    const bool hasRows = m_shown == place;
    if (hasRows != m_hasRows) {
        m_hasRows = hasRows;
        for (QWidget *one : std::as_const(m_rows)) {
            QSizePolicy policy = one->sizePolicy();
            policy.setRetainSizeWhenHidden(!hasRows); // what stands around them does not move
            one->setSizePolicy(policy);
            one->setVisible(hasRows);
        }
    }
    showText();
    setVisible(m_error.has_value());
    if (isBusy())
        m_session->readWhenFree();
    return read.has_value();
}

bool ReadNotice::isBusy() const
{
    return m_error && m_error->kind == Core::Error::Kind::FileBusy;
}

void ReadNotice::readWhenFree()
{
    if (isBusy() && m_session->isFresh())
        emit tryAgain();
}

void ReadNotice::showText()
{
    m_button->setText(tr("&Try again"));
    m_button->setAccessibleName(tr("Try again to read the file"));
    if (!m_error)
        return;
    m_button->setVisible(!isBusy());
    const QString sentence =
        isBusy() ? tr("Another program is using \"%1\". What belongs here is shown as soon as the "
                      "file is free.")
                       .arg(QDir::toNativeSeparators(m_error->subject))
                 : Core::errorSentence(*m_error, m_session->book());
    //: %1 is a sentence that says why
    m_text->setText(
        m_hasRows
            ? tr("%1\nWhat is shown here was read before and may be out of date.").arg(sentence)
            : sentence);
    QPalette colours = palette();
    if (!isBusy())
        colours.setColor(QPalette::WindowText, errorColour(colours));
    m_text->setPalette(colours);
}

void ReadNotice::readAgain()
{
    if (m_session->unread())
        m_session->readAgain();
    emit tryAgain();
}

void ReadNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session)
        showText();
}

} // namespace Gui
