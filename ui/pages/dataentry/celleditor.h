// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Gui {

/// The line in which a cell of the data entry grid is typed. As in Excel it is in one of two modes.
class CellEditor final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Mode {
        Enter, ///< typing began over the cell: the arrow keys store and go on
        Edit,  ///< the cell's own text is changed: the arrow keys move in it
    };

    CellEditor(Mode mode, QWidget *parent);

    Mode mode() const { return m_mode; }
    /// F2.
    void toggleMode();
    /// Whether the text began as the cell's own, which is written in the program's number format.
    bool isOwnText() const { return m_isOwnText; }
    /// Shows what the cell has, with the caret at its end, unless something was typed.
    void showCell(const QString &text);

    /// The text was refused. Who types on without looking types for the next cell, not for this
    /// one: letters are not taken until the person has paused or done something else.
    void stop();

    /// Words that the cell may have: in a list behind a button at the end, or Alt and the down key.
    void offer(const QStringList &words);
    void showWords();

signals:
    /// A word of the list was chosen, and is the text now.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isTypedBlindly(const QString &text);

    Mode m_mode;
    bool m_isOwnText = false;
    QStringList m_words;
    QTimer m_stopped;
};

} // namespace Gui
