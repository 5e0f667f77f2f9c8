// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/celleditor.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Gui {

namespace {

/// As lists have it at their end.
QIcon arrow(const QColor &colour)
{
    constexpr int size = 64; // scaled down as the screen needs it
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{12, 24}, {52, 24}, {32, 46}}));
    return {picture};
}

} // namespace

CellEditor::CellEditor(Mode mode, QWidget *parent)
    : QLineEdit(parent)
    , m_mode(mode)
{
    constexpr std::chrono::milliseconds pause(1500);
    m_stopped.setSingleShot(true);
    m_stopped.setInterval(pause);
}

void CellEditor::stop()
{
    m_stopped.start();
}

/// Text that came too soon after a refusal to be meant for the cell.
bool CellEditor::isTypedBlindly(const QString &text)
{
    const bool isText = !text.isEmpty() && text.front().isPrint();
    if (!m_stopped.isActive())
        return false;
    if (isText && !hasSelectedText()) {
        QApplication::beep();
        m_stopped.start();
        return true;
    }
    m_stopped.stop();
    return false;
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (!isTypedBlindly(event->text()))
        QLineEdit::keyPressEvent(event);
}

void CellEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!isTypedBlindly(event->commitString() + event->preeditString()))
        QLineEdit::inputMethodEvent(event);
}

void CellEditor::mousePressEvent(QMouseEvent *event)
{
    m_stopped.stop();
    QLineEdit::mousePressEvent(event);
}

void CellEditor::toggleMode()
{
    m_mode = m_mode == Mode::Enter ? Mode::Edit : Mode::Enter;
}

void CellEditor::showCell(const QString &text)
{
    if (isModified() || m_mode == Mode::Enter)
        return;
    m_isOwnText = !text.isEmpty();
    setText(text);
}

void CellEditor::offer(const QStringList &words)
{
    m_words = words;
    QAction *list = addAction(arrow(palette().color(QPalette::Text)), TrailingPosition);
    list->setToolTip(words.join(QStringLiteral(", ")));
    connect(list, &QAction::triggered, this, &CellEditor::showWords);
}

void CellEditor::showWords()
{
    if (m_words.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("words"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &word : std::as_const(m_words))
        menu->addAction(word, this, [this, word] {
            setText(word);
            setModified(true);
            emit chosen();
        });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace Gui
