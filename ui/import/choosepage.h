// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inputfile.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace Models {
class ImportDraft;
}

namespace Gui {

struct ImportWork;

/// Where the table comes from and what is in it.
class ChoosePage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit ChoosePage(ImportWork &work);

    void openFile(const QString &path);

    bool isComplete() const override;
    int nextId() const override;

private:
    void browse();
    void paste();
    void take(const Core::InputFile &file);
    Core::Result<> readInto(Models::ImportDraft &draft, QString &hint);
    void recognise();
    void chooseContent(bool isRanking);
    void describe();
    void showError(const Core::Error &error);

    ImportWork &m_work;
    QLineEdit *m_name = nullptr;
    QRadioButton *m_values = nullptr;
    QRadioButton *m_ranking = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace Gui
