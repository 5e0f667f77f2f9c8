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
    bool concerns(const Models::Change &change) const override;
    void showChange(const Models::Change &) override { updatePreview(); }
    void retranslate() override;

private:
    void setupPreview();
    void connectSignals();
    void fillKinds();
    void fillChoices();
    void updatePreview();
    Core::BriefOptions options() const;
    /// Why what is typed is no number of a report; empty when it may be one.
    QString numberRefusal() const;
    Core::Result<Core::Brief> brief() const;
    Core::Result<Core::Brief> briefWhenFree() const;
    QString currentChoice() const;
    void showRefusal(const QString &sentence);
    /// Of the area in file names; null for the file's own.
    QString nameOfArea() const;
    void exportPdf();
    void printBrief();
    void editAgency();
    void editTexts();
    /// Asks for a name; empty when the user gave up.
    QString askPath(const QString &title, const QString &suggested);
    /// Where briefs were written last, else beside the data.
    QString inFolder(const QString &name) const;
    QString askBatchPath(Core::BriefBatch batch);
    void startBatch(Core::BriefBatch batch);
    void runBatch(const QList<Core::BriefBatchItem> &items);
    void showRunning(bool isRunning);
    void showOutcome(const BatchOutcome &outcome);

    std::unique_ptr<Ui::BriefsPage> m_ui;
    BriefPreview *m_preview = nullptr;
    bool m_isRefused = true;        ///< nothing to preview, export or print
    BatchExport *m_batch = nullptr; ///< while one runs
    BriefChoices m_wanted;          ///< until the file is shown that it may belong to
    QString m_folder;
};

} // namespace Gui
