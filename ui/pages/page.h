// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

namespace Gui {

class ReadNotice;

/// A page of the window. What it shows is read only while it is visible: a change elsewhere that
/// concerns it marks it, and it catches up when it is shown. Above it stands why the session could
/// not read the file; before the session has read anything that is all there is.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);

    /// What is left: the unit, year or programme that is looked at, or the file.
    enum class Leaving { View, File };
    /// Stores what is being typed here, as if it were left.
    virtual void finishInput() {}
    /// What was typed here, is neither stored nor waits to be, and would be lost; in a sentence,
    /// empty for nothing.
    virtual QString heldInput(Leaving) const { return {}; }
    /// Gives that up.
    virtual void discardInput(Leaving) {}

protected:
    Models::Session &session() const { return m_session; }
    Prompts &prompts() const { return m_prompts; }

    /// Holds what a page shows.
    QWidget *content() const { return m_content; }

    /// Reads and shows everything anew, in the present language. Whatever cannot be read stays as
    /// it was, under a ReadNotice.
    virtual void refresh() = 0;
    /// Whether something is shown here that is another then.
    virtual bool concerns(const Models::Change &) const { return true; }
    /// Shows anew what a change that is not whole is about. Only called on a page that is up to
    /// date otherwise.
    virtual void showChange(const Models::Change &) { refresh(); }
    /// Takes in a change without reading the file; called for each, also while the page is hidden
    /// or the file is held.
    virtual void keep(const Models::Change &) {}
    /// Sets the texts that do not come from the data.
    virtual void retranslate() = 0;

    /// Where the focus goes when the page is given it. No focus proxy: with one the Tab key would
    /// pass over what stands before the widget.
    void enterAt(QWidget &widget) { m_entry = &widget; }

    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const Models::Change &change);
    void markStale();
    void catchUp();

    Models::Session &m_session;
    Prompts &m_prompts;
    ReadNotice *m_unread = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_entry = nullptr; ///< one of its own; null: the page itself
    bool m_isStale = true;
    bool m_isFilled = false; ///< was read once
};

} // namespace Gui
