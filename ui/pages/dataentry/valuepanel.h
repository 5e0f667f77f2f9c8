// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/valuereader.h"
#include "ui/models/entrydetails.h"
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

    /// What waits for values goes there, and comes from there; outlives the panel.
    void setDetails(Models::EntryDetails &details) { m_details = &details; }
    /// Stores the field that is being typed in.
    void finish();
    /// The value of which something was typed here and not taken; null when there is none.
    std::optional<Core::ObservationKey> held() const;
    /// Gives that up.
    void discard() { m_refused.clear(); }

signals:
    /// That was stored, or waits to be.
    void entered(const Models::EntryChange &change);
    /// A sentence for the page's message line; empty takes the last one away.
    void told(const QString &sentence, bool isError);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was not taken. It stands in the fields again whenever its cell is chosen, until the
    /// cell has another content.
    struct Refused
    {
        QString path; ///< of the file
        Core::Observation before;
        Core::Observation entered;
        std::optional<Core::Error> error; ///< null: half of a fraction is missing
        QStringList marked;               ///< names of the fields that are to be mended
        QHash<QString, QString> texts;    ///< of fields that could not be read
        Core::FieldSet stated;            ///< fields that had been filled in
    };

    void connectFields();
    const Refused *refusedOf(const Core::Observation &observation);
    void showRefused(const Refused &refused);
    void clearMarks();
    bool isInFraction() const;
    bool isHalfFilled() const;
    Core::Observation settled(const Core::Observation &observation) const;
    void keepForLater(const Core::Observation &observation);
    QString standing() const;
    void fillLists();
    void showFields();
    void fillFields();
    void fillHistory();
    void restore();
    void storeText(const QLineEdit *field, QString Core::Observation::*member);
    void storeFraction(std::optional<Core::NumberFormat> format = {}, bool isLeft = false);
    void askWhichNumber(const Core::Error &ambiguous);
    void storeState();
    void storeDate();
    void storeAssessment();
    void storeStatus();
    void storeAbsence();
    Core::ValueCell cellOf(const QLineEdit *field, std::optional<double> known) const;
    Core::ValueReader reader(std::optional<Core::NumberFormat> format = {}) const;
    void store(const Core::Observation &observation, const QList<QLineEdit *> &from = {});
    void refuse(const Core::Observation &entered, const std::optional<Core::Error> &error,
                const QList<QLineEdit *> &fields);
    QString sentenceOf(const std::optional<Core::Error> &error) const;
    template<class Value>
    void state(Value Core::Observation::*member)
    {
        m_stated.set(Core::fieldPlace(member));
    }

    std::unique_ptr<Ui::ValuePanel> m_ui;
    Models::Session &m_session;
    Prompts &m_prompts;
    Models::JournalModel m_history;
    std::optional<Core::Indicator> m_indicator;
    Core::Observation m_observation;
    Core::Observation m_entered; ///< in the fields: the same, or what was refused
    QList<Refused> m_refused;
    Models::EntryDetails *m_details = nullptr;
    Core::FieldSet m_stated; ///< fields that were filled in since the cell was chosen
    bool m_isAway = false;   ///< the person is in another window or a menu
    bool m_hasTold = false;  ///< a fault of the cell that is shown
};

} // namespace Gui
