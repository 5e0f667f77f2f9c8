// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class TitleRow;
}

namespace Gui {

/// Programme, unit and year that all pages look at, and the language. At the top of the window.
class TitleRow : public QWidget
{
    Q_OBJECT

public:
    explicit TitleRow(Models::Session &session, QWidget *parent = nullptr);
    ~TitleRow() override;

    /// Asked before another programme, unit or year is looked at.
    void setGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

signals:
    void languageChosen(Core::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void refresh();
    void fillProgrammes();
    void fillUnits();
    void fillYears();
    void choose(const std::function<void()> &look);

    std::unique_ptr<Ui::TitleRow> m_ui;
    Models::Session &m_session;
    std::function<bool()> m_mayLeave;
};

} // namespace Gui
