// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Gui {

/// Stands where rows of the file are shown and could not be read: says why, with a button to try
/// again. Rows that were read before stay, and the notice says that they are old; when something
/// else was asked for since, they are hidden. Hidden itself while all is well. What another program
/// holds is asked for again (`tryAgain`) when it is free.
class ReadNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit ReadNotice(QWidget *parent = nullptr);

    /// `rows` are the widgets that show what is read. `session` outlives the notice.
    void watch(Models::Session &session, const QList<QWidget *> &rows);

    /// What a read came to; gives whether it succeeded. `what` tells apart what can be asked for in
    /// the same place, such as "2021/HT02X": the rows of another one are not shown for it.
    bool tell(const Core::Result<> &read, const QString &what = {});
    template<class T>
    bool tell(const Core::Result<T> &read, const QString &what = {})
    {
        return tell(read ? Core::Result<>() : Core::Result<>(Core::failure(read.error())), what);
    }

    /// Whether there are rows, old or new.
    bool hasRows() const { return m_hasRows; }

signals:
    void tryAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void readAgain();
    bool isBusy() const;
    void readWhenFree();

    Models::Session *m_session = nullptr;
    QList<QWidget *> m_rows;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    std::optional<Core::Error> m_error;
    std::optional<QString> m_shown; ///< what the rows are of; null: nothing was read yet
    bool m_hasRows = true;
};

} // namespace Gui
