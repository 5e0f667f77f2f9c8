// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journalfilter.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class JournalPage;
}

namespace Gui {

/// Who changed which value, when and why; newest first. Filters narrow it, what is left can be
/// exported, and what an entry replaced can be put back as a new entry.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    JournalPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~JournalPage() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void setupTable();
    void connectSignals();

    void fillChoices();
    void fillDates();
    void applyFilter();
    void clearFilter();
    void showState();
    void showMessage(const QString &text);

    const Core::JournalEntry *currentEntry() const;
    void select(Core::JournalEntryId entry);
    void restoreOldValue();
    bool confirmsRemoval(const Core::JournalEntry &entry) const;
    void exportShown();
    void showError(const Core::Error &error) const;

    std::unique_ptr<Ui::JournalPage> m_ui;
    Models::JournalModel m_model;
    Models::JournalFilter m_filter;
};

} // namespace Gui
