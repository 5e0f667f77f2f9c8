// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;

namespace Gui {

struct ImportWork;

/// What was done.
class DonePage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit DonePage(ImportWork &work);

    void initializePage() override;
    int nextId() const override { return -1; }

private:
    ImportWork &m_work;
    QLabel *m_summary = nullptr;
};

} // namespace Gui
