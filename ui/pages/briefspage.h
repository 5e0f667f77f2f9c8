// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class BriefsPage;
}

namespace Gui {

class BriefPreview;

/// Options on the left, the brief as it will be printed on the right; export and print.
class BriefsPage final : public Page
{
    Q_OBJECT

public:
    BriefsPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~BriefsPage() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void setupPreview();
    void connectSignals();
    void fillKinds();
    void fillChoices();
    void updatePreview();
    Core::BriefOptions options() const;
    Core::Result<Core::Brief> brief() const;
    QString suggestedName() const;
    void exportPdf();
    void printBrief();

    std::unique_ptr<Ui::BriefsPage> m_ui;
    BriefPreview *m_preview = nullptr;
};

} // namespace Gui
