// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui_overviewpage.h"

#include "core/words/statuswords.h"
#include "ui/theme.h"
#include "ui/widgets/historydelegate.h"
#include "ui/widgets/statuscard.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>

namespace Gui {

namespace {

constexpr int pillarCards = 4;
constexpr int lagShare = 7; ///< the last column takes a seventh of the width at most

using Column = Models::IndicatorTableModel::Column;

} // namespace

OverviewPage::OverviewPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->table);
    setupCards();
    setupTable();
    connectSignals();
    connect(m_ui->whyButton, &QToolButton::toggled, m_ui->why, &QWidget::setVisible);
    fillFilters();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setupCards()
{
    for (int i = 0; i < pillarCards; ++i) {
        m_cards << new StatusCard(this);
        m_ui->cards->addWidget(m_cards.last());
    }
    m_ranking = new StatusCard(this);
    m_ui->cards->addWidget(m_ranking);
}

void OverviewPage::setupTable()
{
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_filter.setSourceModel(&m_model);
    m_ui->table->setModel(&m_filter);
    m_ui->table->setItemDelegateForColumn(
        Column::Verdict, new StatusDelegate(Models::IndicatorTableModel::StatusRole, m_ui->table));
    m_ui->table->setItemDelegateForColumn(
        Column::History,
        new HistoryDelegate(Models::IndicatorTableModel::HistoryRole, m_ui->table));
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter | Qt::TextWordWrap));
    header->setMinimumHeight(2 * header->fontMetrics().lineSpacing() + rhythm);
    m_ui->table->sortByColumn(Column::Code, Qt::AscendingOrder);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void OverviewPage::connectSignals()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setSearch(words);
        showSummary();
    });
    connect(m_ui->pillar, &QComboBox::activated, this, [this] {
        m_filter.setPillar(m_ui->pillar->currentData().toString());
        showSummary();
    });
    connect(m_ui->status, &QComboBox::activated, this, [this] {
        const QVariant status = m_ui->status->currentData();
        m_filter.setStatus(status.isValid()
                               ? std::optional(static_cast<Core::Status>(status.toInt()))
                               : std::nullopt);
        showSummary();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OverviewPage::showWhy);
}

void OverviewPage::fillFilters()
{
    const QVariant pillar = m_ui->pillar->currentData();
    const QVariant status = m_ui->status->currentData();
    m_ui->pillar->clear();
    m_ui->pillar->addItem(tr("All pillars"), QString());
    for (const Core::Pillar &one : session().programme().pillars)
        m_ui->pillar->addItem(one.name.in(session().language()), one.code);
    m_ui->status->clear();
    m_ui->status->addItem(tr("All statuses"));
    for (int i = 0; i < Core::statusCount; ++i) {
        const auto one = static_cast<Core::Status>(i);
        m_ui->status->addItem(QStringLiteral("%1 %2").arg(Core::statusSymbol(one),
                                                          Core::statusWord(one, session().book())),
                              i);
    }
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(pillar)));
    m_ui->status->setCurrentIndex(status.isValid() ? m_ui->status->findData(status) : 0);
}

/// Columns are as wide as their values; a longer heading goes over two lines.
void OverviewPage::fitColumns()
{
    const QAbstractItemView *view = m_ui->table;
    const QHeaderView *header = m_ui->table->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int values = view->sizeHintForColumn(column) + rhythm;
        const int heading = header->sectionSizeHint(column) * 5 / 8;
        m_ui->table->setColumnWidth(column, qMax(values, heading));
    }
    m_ui->table->setColumnWidth(
        Column::Lag, qMin(m_ui->table->width() / lagShare, m_ui->table->columnWidth(Column::Lag)));
}

void OverviewPage::refresh()
{
    const QString selected =
        m_ui->table->currentIndex().data(Models::IndicatorTableModel::CodeRole).toString();
    fillFilters();
    m_model.setSituation(session().situation(), session().book());
    fitColumns();
    m_ui->table->horizontalHeader()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    refreshCards();
    refreshRanking();
    for (int row = 0; row < m_filter.rowCount() && !selected.isEmpty(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (index.data(Models::IndicatorTableModel::CodeRole).toString() == selected)
            m_ui->table->setCurrentIndex(index);
    }
    showSummary();
    showWhy();
}

void OverviewPage::refreshCards()
{
    int card = 0;
    for (const Core::Pillar &pillar : session().programme().pillars) {
        const Core::StatusCounts counts = session().situation().countsOf(pillar.id);
        if (counts.total() == 0 || card == m_cards.size())
            continue;
        m_cards.at(card++)->setCounts(pillar.name.in(session().language()), counts,
                                      session().book());
    }
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setVisible(i < card);
}

void OverviewPage::refreshRanking()
{
    const Core::IndicatorSituation *rank = session().source().rankSituation();
    m_ranking->setVisible(rank != nullptr);
    if (!rank)
        return;
    const QString title = tr("ICT readiness ranking");
    const Core::Assessment &assessment = rank->assessment;
    if (!assessment.latest) {
        m_ranking->setFigure(title, QStringLiteral("\u2013"), tr("No place known yet"), QString());
        return;
    }
    const Core::Phrasebook &book = session().book();
    QString change = assessment.change.absolute
                         ? Core::changeText(rank->indicator, assessment.change, book)
                         : QString();
    if (assessment.change.withinNoise == true)
        change = tr("%1, within the usual fluctuation").arg(change);
    const Core::TargetAssessment *leading = rank->leading();
    m_ranking->setFigure(
        title,
        QStringLiteral("%1 (%2)").arg(Core::latestText(rank->indicator, *assessment.latest, book),
                                      QString::number(assessment.latest->period.year())),
        change,
        leading ? tr("Target %1: %2")
                      .arg(QString::number(leading->target.horizon),
                           Core::targetText(rank->indicator, leading->target, book))
                : QString());
}

void OverviewPage::showWhy()
{
    const QString code =
        m_ui->table->currentIndex().data(Models::IndicatorTableModel::CodeRole).toString();
    m_ui->why->show(session().situation().of(code), session().book());
}

void OverviewPage::showSummary()
{
    m_ui->summary->setText(
        tr("%1 of %n indicator(s)", nullptr, m_model.rowCount()).arg(m_filter.rowCount()));
}

void OverviewPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace Gui
