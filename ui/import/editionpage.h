// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Core {
struct ProvinceSet;
struct RankingImportOptions;
} // namespace Core

namespace Gui {

struct ImportWork;

/// Which edition of which index a ranking table is.
class EditionPage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit EditionPage(ImportWork &work);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override;

private:
    Core::RankingImportOptions options() const;
    QString indexCode() const;
    QString setName(const Core::ProvinceSet &set) const;
    void chooseSheet();

    ImportWork &m_work;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_index = nullptr;
    QSpinBox *m_year = nullptr;
    QSpinBox *m_dataYear = nullptr;
    QLineEdit *m_method = nullptr;
    QSpinBox *m_outOf = nullptr;
    QComboBox *m_unitSet = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_document = nullptr;
    QDateEdit *m_published = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace Gui
