// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journalmodel.h"
#include "ui/models/searchfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class JournalPage;
}

namespace Gui {

/// Who changed which value, when and why; newest first.
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
    std::unique_ptr<Ui::JournalPage> m_ui;
    Models::JournalModel m_model;
    Models::SearchFilter m_filter;
};

} // namespace Gui
