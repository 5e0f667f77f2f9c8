// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/namemodel.h"

#include <QWizardPage>

class QLabel;
class QTableView;

namespace Gui {

struct ImportWork;

/// What the names in the table mean.
class MatchPage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit MatchPage(ImportWork &work);

    void initializePage() override;
    bool validatePage() override;
    int nextId() const override;

private:
    void choose(const Models::NamedText &name, const QString &code);
    void showNames();

    ImportWork &m_work;
    Models::NameModel m_names;
    QLabel *m_found = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace Gui
