// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/columnmodel.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace Gui {

struct ImportWork;

/// How the table is laid out: as it was found, and as a person says.
class RecognisePage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit RecognisePage(ImportWork &work);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    void layOut();
    void connectSignals();
    void fillUnits();
    void fillIndicators();
    void showFound();
    QString layoutSentence() const;
    void chooseSheet();
    bool choosePeriod();
    void say(const Core::ImportOptions &options);
    void forget();

    ImportWork &m_work;
    Models::ColumnModel m_columns;
    QLabel *m_found = nullptr;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_headerRow = nullptr;
    QLineEdit *m_period = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_indicator = nullptr;
    QComboBox *m_format = nullptr;
    QPushButton *m_forget = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace Gui
