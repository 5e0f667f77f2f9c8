// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/valuereader.h"
#include "ui/models/journalmodel.h"
#include "ui/models/session.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class ValuePanel;
}

namespace Gui {

/// What stands behind one value: numerator and denominator, state and words, how firm it is, why it
/// is empty, where it comes from, and what it was before. Each field is stored when it is left, as
/// one undo step.
class ValuePanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` and `prompts` outlive the panel.
    ValuePanel(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~ValuePanel() override;

    /// `isOpen`: the cell takes values. A null indicator clears the panel.
    void show(const Core::Indicator *indicator, const Core::Observation &observation, bool isOpen,
              const QString &title);
    using QWidget::show;
    const Core::Observation &observation() const { return m_observation; }

signals:
    /// A sentence for the page's message line; empty takes the last one away.
    void told(const QString &sentence, bool isError);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the file did not take. It stands in the fields again whenever its cell is chosen, until
    /// the cell has another content.
    struct Refused
    {
        QString path; ///< of the file
        Core::Observation before;
        Core::Observation entered;
        Core::Error error;
    };

    void connectFields();
    std::optional<Core::Error> takeRefused(const Core::Observation &observation);
    QString standing() const;
    void fillLists();
    void showFields();
    void fillFields();
    void fillHistory();
    void restore();
    void storeText(const QLineEdit *field, QString Core::Observation::*member);
    void storeFraction(std::optional<Core::NumberFormat> format = {});
    void askWhichNumber(const Core::Error &ambiguous);
    void storeState();
    void storeDate();
    void storeAssessment();
    void storeStatus();
    void storeAbsence();
    Core::ValueCell cellOf(const QLineEdit *field, std::optional<double> known) const;
    Core::ValueReader reader(std::optional<Core::NumberFormat> format = {}) const;
    void store(const Core::Observation &observation);
    void refuse(const Core::Error &error);

    std::unique_ptr<Ui::ValuePanel> m_ui;
    Models::Session &m_session;
    Prompts &m_prompts;
    Models::JournalModel m_history;
    std::optional<Core::Indicator> m_indicator;
    Core::Observation m_observation;
    Core::Observation m_entered; ///< in the fields: the same, or what was refused
    QList<Refused> m_refused;
};

} // namespace Gui
