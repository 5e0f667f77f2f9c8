// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/peers.h"
#include "core/report/rankingsource.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/rankingtablemodel.h"
#include "ui/models/searchfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class RankingsPage;
}

namespace Gui {

class ChartView;

/// Where the province stands in the ranking indices: the history and the table of an edition, all
/// indices on one scale, "what if", and other provinces beside it. Only the view that is open is
/// read.
class RankingsPage final : public Page
{
    Q_OBJECT

public:
    RankingsPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~RankingsPage() override;

protected:
    void refresh() override;
    bool concerns(const Models::Change &change) const override;
    void retranslate() override;

private:
    enum View { History, Indices, WhatIf, Comparison };

    void setupTables();
    void connectSignals();
    void fillIndices();
    void fillEditions();
    void fillMembers();
    void indexChosen();
    void showView();
    Core::Result<> readView();
    QString currentChoice() const;
    Core::Result<> readHistory();
    void showHistory(const Core::IndicatorSituation &history);
    void showEdition(const std::optional<Core::EditionView> &view);
    void fitPeers();
    void showHome();
    Core::Result<> readIndices();
    Core::Result<> readWhatIf();
    void updateControls();
    QString editionSentence(const Core::EditionView &view) const;
    QString distancesText(const Core::EditionView &view) const;
    QString distanceSentence(const Core::EditionView &view, const Core::PlaceDistance &distance,
                             int horizon) const;
    QString regionSentence(const Core::EditionView &view) const;
    QList<Core::UnitId> chosenMembers(const Core::RankingEdition &edition) const;
    const Core::RankingIndex *currentIndex() const;
    /// Null when there is none.
    Core::Result<std::optional<Core::EditionView>> currentEdition() const;
    QDate dayOf(const Core::RankingEdition &edition) const;
    Core::UnitId province() const;
    QString provinceName() const;
    ChartView *visibleChart() const;

    std::unique_ptr<Ui::RankingsPage> m_ui;
    Models::RankingTableModel m_model;
    Models::SearchFilter m_sorted;
    Models::ChartTableModel m_indicesTable;
    int m_asOf = 0; ///< for which the edition was chosen
};

} // namespace Gui
