// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rankingsource.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/session.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace Ui {
class ComparisonPanel;
}

namespace Gui {

class ChartView;

/// Chosen provinces beside the home one, in one index, from one year to another: a chart of their
/// places and its table.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);
    ~ComparisonPanel() override;

    /// Reads the places of the index. What was chosen stays as long as the index does. An Error
    /// changes nothing.
    Core::Result<> setIndex(const Models::Session &session, const Core::RankingIndex &index);
    void retranslate();
    ChartView *chart() const;

private:
    struct Province
    {
        Core::UnitId unit;
        QString name;
        Core::Series places;
    };

    void setupWidgets();
    void connectSignals();
    void setPlaces(const QHash<Core::UnitId, Core::Series> &places, const Models::Session &session,
                   const Core::RankingIndex &index);
    void chooseFirst();
    void choose(const QSet<Core::UnitId> &units);
    QSet<Core::UnitId> neighbours() const;
    void fillList();
    void fillYears();
    void filterList(const QString &words);
    void toggled(const QListWidgetItem *item);
    void showChart();
    QList<int> years() const;

    std::unique_ptr<Ui::ComparisonPanel> m_ui;
    Models::ChartTableModel m_table;
    QList<Province> m_provinces; ///< by name
    QSet<Core::UnitId> m_chosen;
    QSet<Core::UnitId> m_region; ///< the region of the home province at its last edition
    Core::UnitId m_home;
    Core::RankingIndexId m_index;
    QString m_indexName;
    Core::Phrasebook m_book{Core::Language::English};
    int m_asOf = 0;
    std::optional<int> m_firstYear; ///< as chosen; null: the first there is
    std::optional<int> m_lastYear;
};

} // namespace Gui
