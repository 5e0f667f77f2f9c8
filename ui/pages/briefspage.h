// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefbatch.h"
#include "ui/pages/page.h"
#include "ui/settings.h"

#include <memory>

namespace Ui {
class BriefsPage;
}

namespace Gui {

class BatchExport;
class BriefPreview;
struct BatchOutcome;

/// Options on the left, the brief as it will be printed on the right; export, print, and batches.
class BriefsPage final : public Page
{
    Q_OBJECT

public:
    BriefsPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~BriefsPage() override;

    /// What was chosen, to be remembered.
    BriefChoices choices() const;
    void setChoices(const BriefChoices &choices);

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
    void editAgency();
    void editTexts();
    /// Asks for a name; empty when the user gave up. A name without its ending gets it.
    QString askPath(const QString &title, const QString &suggested);
    QString inFolder(const QString &name) const;
    void startBatch(Core::BriefBatch batch);
    void showRunning(bool isRunning);
    void showOutcome(const BatchOutcome &outcome);

    std::unique_ptr<Ui::BriefsPage> m_ui;
    BriefPreview *m_preview = nullptr;
    BatchExport *m_batch = nullptr; ///< while one runs
    BriefChoices m_wanted;          ///< until the file is shown that it may belong to
    QString m_folder;
};

} // namespace Gui
