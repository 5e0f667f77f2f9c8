// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rankingspage.h"

#include "ui_rankingspage.h"

#include "core/chart/rankcharts.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>

namespace Gui {

namespace {

// First shares of the width; the user moves the line between them.
constexpr int chartWidth = 640;
constexpr int tableWidth = 420;

} // namespace

RankingsPage::RankingsPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::RankingsPage>())
    , m_sorted(Models::RankingTableModel::SortRole)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->chart);
    setupTable();
    connectSignals();
}

RankingsPage::~RankingsPage() = default;

void RankingsPage::setupTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(Models::RankingTableModel::SortRole);
    m_ui->table->setModel(&m_sorted);
    m_ui->table->setItemDelegate(
        new EmphasisDelegate(Models::RankingTableModel::IsHomeRole, m_ui->table));
    m_ui->table->sortByColumn(Models::RankingTableModel::Rank, Qt::AscendingOrder);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->splitter->setSizes({chartWidth, tableWidth});
}

void RankingsPage::connectSignals()
{
    connect(m_ui->index, &QComboBox::activated, this, [this] {
        fillEditions();
        showHistory();
    });
    connect(m_ui->edition, &QComboBox::activated, this, &RankingsPage::showEdition);
}

const Core::RankingIndex *RankingsPage::currentIndex() const
{
    return session().catalogue().index(
        Core::RankingIndexId(m_ui->index->currentData().toLongLong()));
}

void RankingsPage::fillIndices()
{
    const QVariant selected = m_ui->index->currentData();
    m_ui->index->clear();
    for (const Core::RankingIndex &index : session().catalogue().indices())
        m_ui->index->addItem(index.name.in(session().language()), index.id.value());
    m_ui->index->setCurrentIndex(qMax(0, m_ui->index->findData(selected)));
}

void RankingsPage::fillEditions()
{
    const QVariant selected = m_ui->edition->currentData();
    m_ui->edition->clear();
    const Core::RankingIndex *index = currentIndex();
    if (!index)
        return;
    for (const Core::RankingEdition &edition : session().store().editionsOf(index->id))
        m_ui->edition->addItem(
            QStringLiteral("%1 %2").arg(edition.year).arg(edition.label).trimmed(),
            edition.id.value());
    const int found = m_ui->edition->findData(selected);
    m_ui->edition->setCurrentIndex(found >= 0 ? found : m_ui->edition->count() - 1);
    showEdition();
}

/// The indicator that the index feeds, with its targets; else the index by itself.
Core::IndicatorSituation RankingsPage::historyOf(const Core::RankingIndex &index) const
{
    for (const Core::IndicatorSituation &one : session().situation().indicators) {
        if (one.indicator.index == index.code)
            return one;
    }
    QList<Core::Observation> places;
    const auto editions = session().store().editionsOf(index.id);
    for (const Core::RankingEdition &edition : editions) {
        for (const Core::RankingEntry &entry :
             session().store().entries(edition.id).value_or(QList<Core::RankingEntry>())) {
            if (entry.unit != session().unit() || !entry.rank)
                continue;
            Core::Observation place;
            place.key = {{}, entry.unit, Core::Period::year(edition.year), {}, edition.label};
            place.value = *entry.rank;
            place.outOf = edition.outOf;
            place.source = entry.source;
            places << place;
        }
    }
    return Core::indexSituation(index, editions, places, session().asOf());
}

void RankingsPage::refresh()
{
    fillIndices();
    fillEditions();
    showHistory();
}

void RankingsPage::showHistory()
{
    const Core::RankingIndex *index = currentIndex();
    if (!index)
        return;
    const Core::IndicatorSituation history = historyOf(*index);
    Core::ChartContext context = session().chartContext(history);
    m_ui->chart->setSpec(Core::rankHistoryChart(history, context));
    m_ui->note->setText(index->note.in(session().language()));
}

void RankingsPage::showEdition()
{
    m_model.clear();
    m_ui->editionText->setText(tr("No edition of this index is in the file yet."));
    const Core::RankingIndex *index = currentIndex();
    const Core::EditionId id(m_ui->edition->currentData().toLongLong());
    for (const Core::RankingEdition &edition : session().store().editions()) {
        if (edition.id != id)
            continue;
        const auto entries = session().store().entries(id).value_or(QList<Core::RankingEntry>());
        m_model.setEdition(*index, edition, entries, session().catalogue(), session().unit(),
                           session().book());
        m_ui->editionText->setText(
            tr("%1 of %2 places known. Method: %3.")
                .arg(QString::number(entries.size()), QString::number(edition.outOf),
                     edition.method.isEmpty() ? tr("not stated") : edition.method));
    }
    m_ui->table->resizeColumnsToContents();
    if (m_model.homeRow() >= 0)
        m_ui->table->setCurrentIndex(m_sorted.mapFromSource(m_model.index(m_model.homeRow(), 0)));
}

void RankingsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace Gui
