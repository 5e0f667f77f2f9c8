// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/charts.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ChartsPage;
}

namespace Gui {

/// Charts of one indicator, of its areas, of a pillar, and of chosen indicators against the ranking
/// history.
class ChartsPage final : public Page
{
    Q_OBJECT

public:
    ChartsPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~ChartsPage() override;

protected:
    void refresh() override;
    bool concerns(const Models::Change &change) const override;
    void showChange(const Models::Change &change) override;
    void retranslate() override;

private:
    void setupTable();
    void setupTabOrder();
    void connectSignals();
    void fillIndicators();
    void fillKinds();
    void fillAreaKinds();
    void fillPillars();
    void fillMetrics();
    void followIndicator();
    void showControls();
    void showWholeTexts();
    void showChart();
    Core::ChartKind currentKind() const;
    Core::Result<Core::ChartSpec> currentChart() const;
    QString currentChoice() const;
    const Core::IndicatorSituation *currentIndicator() const;
    void saveChart();

    std::unique_ptr<Ui::ChartsPage> m_ui;
    Models::ChartTableModel m_table;
    QStringList m_metrics; ///< codes of the indicators above the ranking
};

} // namespace Gui
