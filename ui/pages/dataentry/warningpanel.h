// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/models/warningmodel.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class WarningPanel;
}
QT_END_NAMESPACE

namespace Gui {

/// The open questions about the values of the unit that is looked at. Those that are chosen can be
/// answered with one note.
class WarningPanel : public QWidget
{
    Q_OBJECT

public:
    WarningPanel(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~WarningPanel() override;

    /// Reads and shows everything anew, in the present language.
    void refresh();

signals:
    /// A person asks to see the value.
    void activated(const Core::ObservationKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void showCount();
    void updateButton();
    void selectRow(int row);
    QList<Core::ValueWarning> chosen() const;
    QString questionAbout(const QList<Core::ValueWarning> &warnings) const;
    void accept();

    std::unique_ptr<Ui::WarningPanel> m_ui;
    Models::Session &m_session;
    Prompts &m_prompts;
    Models::WarningModel m_model;
    QList<Core::ValueWarning> m_refused; ///< that could not be answered with `m_refusedNote`
    QString m_refusedNote;               ///< stands there again when they are answered next
};

} // namespace Gui
