// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/completenessmodel.h"
#include "ui/models/missingmodel.h"
#include "ui/models/session.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CompletenessBoard;
}
QT_END_NAMESPACE

namespace Gui {

/// What is there and what is missing in one period, for the unit that is looked at and those below
/// it: counts by pillar, unit or office, and the missing values of the group that is chosen.
class CompletenessBoard : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessBoard(Models::Session &session, QWidget *parent = nullptr);
    ~CompletenessBoard() override;

    /// Reads and shows everything anew, in the present language, as it stands on `today`.
    void refresh(QDate today);

signals:
    /// A person asks to see the place of a missing value.
    void activated(const Core::ObservationKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTables();
    void connectSignals();
    void fillPeriods();
    void fillGroupings();
    void readPeriod();
    void showGroups();
    void showMissing();
    void showSummary();
    QString datesText() const;
    QString nothingText() const;

    std::unique_ptr<Ui::CompletenessBoard> m_ui;
    Models::Session &m_session;
    QDate m_today;
    int m_asOf = 0; ///< the year that the periods were listed for
    Core::Completeness m_completeness;
    Models::CompletenessModel m_groups;
    Models::MissingModel m_missing;
};

} // namespace Gui
