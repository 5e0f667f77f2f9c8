// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

class QWidget;

namespace Gui {

/// Asks in dialogs over `parent`, if there is one. Qt's own dialogs, which speak the program's
/// language.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QWidget *parent)
        : m_parent(parent)
    {}

    QString openFile(const QString &title, const QString &filter) override;
    QString saveFile(const QString &title, const QString &suggested,
                     const QString &filter) override;
    std::optional<int> choose(const QString &title, const QString &question,
                              const QStringList &answers, const QString &giveUp) override;
    std::optional<QString> askText(const QString &title, const QString &question,
                                   const QString &preset) override;
    void showError(const QString &sentence) override;
    bool wait(const QString &text, const std::function<bool()> &isOver,
              std::chrono::milliseconds longest) override;
    void showMessage(const QString &title, const QString &text) override;

private:
    QWidget *m_parent;
};

} // namespace Gui
