// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rankingtablemodel.h"
#include "ui/models/searchfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class RankingsPage;
}

namespace Gui {

/// The history of a ranking index on a reversed axis, and the places of one edition.
class RankingsPage final : public Page
{
    Q_OBJECT

public:
    RankingsPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~RankingsPage() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void setupTable();
    void connectSignals();
    void fillIndices();
    void fillEditions();
    void showHistory();
    void showEdition();
    const Core::RankingIndex *currentIndex() const;
    Core::IndicatorSituation historyOf(const Core::RankingIndex &index) const;

    std::unique_ptr<Ui::RankingsPage> m_ui;
    Models::RankingTableModel m_model;
    Models::SearchFilter m_sorted;
};

} // namespace Gui
