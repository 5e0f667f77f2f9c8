// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Gui {

/// Questions to the user, behind an interface so that tests can script the answers.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty when the user gave up. `filter` as in QFileDialog: "Data files (*.btict)".
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    virtual QString saveFile(const QString &title, const QString &suggested,
                             const QString &filter) = 0;
    /// Index of the chosen answer; null when the user gave up, with a button that says `giveUp`
    /// (empty: Cancel). Where it has words of its own it is what Enter gives, as Esc always does.
    virtual std::optional<int> choose(const QString &title, const QString &question,
                                      const QStringList &answers, const QString &giveUp = {}) = 0;
    /// The line of text that was typed, which begins as `preset`; null when the user gave up.
    virtual std::optional<QString> askText(const QString &title, const QString &question,
                                           const QString &preset) = 0;
    virtual void showError(const QString &sentence) = 0;
    /// Asks `isOver` again and again until it says so, and shows `text` when that takes a moment.
    /// False when the user would not wait any longer or `longest` has gone by. The program goes on
    /// meanwhile.
    virtual bool wait(const QString &text, const std::function<bool()> &isOver,
                      std::chrono::milliseconds longest) = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;
};

} // namespace Gui
