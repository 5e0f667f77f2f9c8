// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journalfilter.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class JournalPage;
}

namespace Gui {

class EmptyHint;

/// Who changed which value, when and why; newest first. Filters narrow it, what is left can be
/// exported, and what an entry replaced can be put back as a new entry. Reads no more of a long
/// journal than is looked at or searched.
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

    bool isWhole() const { return m_model.rowCount() >= m_size; }
    Core::Result<> readNewest();
    Core::Result<> readOlder();
    void readOn();
    void readOnIfNeeded();
    Core::Result<> readAll();
    void fillChoices();
    void fillDates();
    void applyFilter();
    void clearFilter();
    void showState();
    void showMessage(const QString &text);

    const Core::JournalEntry *currentEntry() const;
    void select(Core::JournalEntryId entry);
    void restoreOldValue();
    void exportShown();
    void showError(const Core::Error &error) const;

    std::unique_ptr<Ui::JournalPage> m_ui;
    Models::JournalModel m_model;
    Models::JournalFilter m_filter;
    EmptyHint *m_nothing = nullptr;
    QTimer m_reader;  ///< reads on between a person's keys
    int m_size = 0;   ///< entries in the file
    int m_wanted = 0; ///< rows that are to be shown before reading rests
};

} // namespace Gui
