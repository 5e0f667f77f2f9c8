// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/indicatorfilter.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace Gui {

class EmptyHint;
class StatusCard;

/// Where the province stands: a card a pillar, the ranking, and the table of all indicators.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~OverviewPage() override;

protected:
    void refresh() override;
    bool concerns(const Models::Change &change) const override;
    void showChange(const Models::Change &change) override;
    void retranslate() override;

private:
    struct PillarCard
    {
        StatusCard *card = nullptr;
        QString pillar; ///< its code
    };

    void setupCards();
    void setupTable();
    void setupFocus();
    void setupKeys();
    void connectFilters();
    void connectTable();
    void fillFilters();
    void fillGroupings();
    void fillSortings();
    void refreshCards();
    void refreshRanking();
    void refreshEnd();
    void choosePillar(const QString &code);
    void showPillar();
    void showRanking();
    void openWhy();
    void showWhy();
    void showSituation(const QString &selected);
    void showSummary();
    bool goTo(const QString &code);
    QString currentCode() const;

    std::unique_ptr<Ui::OverviewPage> m_ui;
    Models::IndicatorTableModel m_model;
    Models::IndicatorFilter m_filter;
    QList<PillarCard> m_cards; ///< one a pillar with targets
    StatusCard *m_ranking = nullptr;
    EmptyHint *m_noMatch = nullptr;
};

} // namespace Gui
