// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QDate>
#include <QDialog>

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace Ui {
class AgencyDialog;
}

namespace Gui {

/// Edits the dated profiles of the agency that issues the briefs. Saves them to the file when it is
/// accepted; stays open with the reason when the file refuses them. Saves nothing before it has
/// read those that are there.
class AgencyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the profile in force on `day`. `session` must outlive the dialog.
    AgencyDialog(Models::Session &session, QDate day, QWidget *parent = nullptr);
    ~AgencyDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void read();
    void fillList(int current);
    void showProfile(int row);
    void showFromStart();
    /// Takes what the form holds into the profile that it shows.
    void keepForm();
    void addProfile();
    void removeProfile();
    QString titleOf(const Core::AgencyProfile &profile) const;

    std::unique_ptr<Ui::AgencyDialog> m_ui;
    Models::Session &m_session;
    QDate m_day;
    bool m_hasRead = false; ///< until then there is nothing to edit or save
    QList<Core::AgencyProfile> m_profiles;
    int m_shown = -1; ///< the profile in the form; -1 for none
};

} // namespace Gui
