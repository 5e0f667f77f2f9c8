// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BriefTextsDialog;
}

namespace Gui {

/// Edits what the office writes itself into the briefs of the programme that is looked at. Saves it
/// to the file when it is accepted; stays open with the reason when the file refuses it. Saves
/// nothing before it has read what is there.
class BriefTextsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    explicit BriefTextsDialog(Models::Session &session, QWidget *parent = nullptr);
    ~BriefTextsDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showTexts(const Core::BriefTexts &texts);
    Core::BriefTexts typedTexts() const;

    std::unique_ptr<Ui::BriefTextsDialog> m_ui;
    Models::Session &m_session;
    bool m_hasRead = false; ///< until then there is nothing to edit or save
};

} // namespace Gui
