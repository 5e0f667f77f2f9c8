// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui_overviewpage.h"

#include "core/words/format.h"
#include "core/words/verdictwords.h"
#include "ui/models/indicatorcells.h"
#include "ui/pages/overview/statuscard.h"
#include "ui/widgets/emptyhint.h"

#include <QHeaderView>
#include <QShortcut>

namespace Gui {

namespace {

constexpr int pillarCards = 4;
using Model = Models::IndicatorTableModel;
using OverviewColumn = Model::Column;
using Grouping = Model::Grouping;

/// What the table can be sorted by, beside the drawings.
QList<int> sortingsOf(const Model &model)
{
    QList<int> columns{OverviewColumn::Code, OverviewColumn::Verdict, OverviewColumn::Lag,
                       OverviewColumn::Name, OverviewColumn::Latest,  OverviewColumn::Change};
    for (int i = 0; i < model.horizons().size(); ++i)
        columns << OverviewColumn::FirstTarget + i;
    return columns << OverviewColumn::History;
}

} // namespace

OverviewPage::OverviewPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(content());
    enterAt(*m_ui->table);
    setupCards();
    setupTable();
    setupFocus();
    setupKeys();
    connectFilters();
    connectTable();
    fillFilters();
    m_ui->why->hide();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setupCards()
{
    for (int i = 0; i < pillarCards; ++i) {
        auto *card = new StatusCard(this);
        card->setCheckable(true);
        m_cards << PillarCard{card, {}};
        m_ui->cards->addWidget(card, 4);
        connect(card, &StatusCard::clicked, this, [this, i](bool isChecked) {
            choosePillar(isChecked ? m_cards.at(i).pillar : QString());
            m_ui->table->scrollToTop();
        });
    }
    m_ranking = new StatusCard(this);
    m_ui->cards->addWidget(m_ranking, 5);
    connect(m_ranking, &StatusCard::clicked, this, &OverviewPage::showRanking);
}

void OverviewPage::setupFocus()
{
    QList<QWidget *> order;
    for (const PillarCard &one : std::as_const(m_cards))
        order << one.card;
    order << m_ranking << m_ui->search << m_ui->pillar << m_ui->status << m_ui->grouping
          << m_ui->sorting << m_ui->whyButton << m_ui->table << m_ui->why;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void OverviewPage::setupTable()
{
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_filter.setSourceModel(&m_model);
    m_ui->table->setModel(&m_filter);
    m_noMatch = new EmptyHint(m_ui->table);
    m_ui->table->sortByColumn(OverviewColumn::Verdict, Qt::AscendingOrder); // the worst first
}

void OverviewPage::setupKeys()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
    });
    auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        m_ui->whyButton->setChecked(false);
        m_ui->table->setFocus();
    });
}

void OverviewPage::connectFilters()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setSearch(words);
        m_ui->table->scrollToTop();
        showSummary();
    });
    connect(m_ui->pillar, &QComboBox::activated, this, [this] {
        showPillar();
        m_ui->table->scrollToTop();
    });
    connect(m_ui->status, &QComboBox::activated, this, [this] {
        const QVariant status = m_ui->status->currentData();
        m_filter.setVerdict(status.isValid()
                                ? std::optional(static_cast<Core::Verdict>(status.toInt()))
                                : std::nullopt);
        m_ui->table->scrollToTop();
        showSummary();
    });
    connect(m_ui->grouping, &QComboBox::activated, this, [this] {
        const QString code = currentCode();
        m_model.setGrouping(static_cast<Grouping>(m_ui->grouping->currentData().toInt()));
        goTo(code);
    });
    connect(m_ui->sorting, &QComboBox::activated, this,
            [this] { m_ui->table->sortBy(m_ui->sorting->currentData().toInt()); });
}

void OverviewPage::connectTable()
{
    connect(
        m_ui->table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column) { m_ui->sorting->setCurrentIndex(m_ui->sorting->findData(column)); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OverviewPage::showWhy);
    connect(m_ui->table, &QTableView::clicked, this, &OverviewPage::openWhy);
    connect(m_ui->table, &QTableView::activated, this, &OverviewPage::openWhy);
    connect(m_ui->whyButton, &QToolButton::toggled, this, [this](bool isOpen) {
        m_ui->why->setVisible(isOpen);
        showWhy();
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    });
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
    m_ui->status->addItem(tr("All assessments"));
    for (int i = 0; i < Core::statusCount; ++i) {
        const auto one = static_cast<Core::Verdict>(i);
        m_ui->status->addItem(QStringLiteral("%1 %2").arg(Core::verdictSymbol(one),
                                                          Core::verdictWord(one, session().book())),
                              i);
    }
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(pillar)));
    m_ui->status->setCurrentIndex(status.isValid() ? m_ui->status->findData(status) : 0);
    fillGroupings();
    fillSortings();
}

void OverviewPage::fillGroupings()
{
    m_ui->grouping->clear();
    m_ui->grouping->addItem(tr("Not grouped"), int(Grouping::None));
    m_ui->grouping->addItem(tr("Grouped by pillar"), int(Grouping::Pillar));
    m_ui->grouping->addItem(tr("Grouped by level"), int(Grouping::Level));
    m_ui->grouping->setCurrentIndex(m_ui->grouping->findData(int(m_model.grouping())));
}

void OverviewPage::fillSortings()
{
    m_ui->sorting->clear();
    for (const int column : sortingsOf(m_model)) {
        const QString heading =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_ui->sorting->addItem(tr("Sorted by: %1").arg(heading), column);
    }
    const int column = m_ui->table->horizontalHeader()->sortIndicatorSection();
    m_ui->sorting->setCurrentIndex(m_ui->sorting->findData(column));
}

void OverviewPage::refresh()
{
    const QString selected = currentCode();
    m_model.setSituation(session().situation(), session().book());
    fillFilters();
    refreshEnd();
    m_noMatch->setText(tr("No indicator matches. Clear the search and the filters above."));
    showSituation(selected);
}

bool OverviewPage::concerns(const Models::Change &change) const
{
    return !change.judged.isEmpty();
}

void OverviewPage::showChange(const Models::Change &change)
{
    const QString selected = currentCode();
    m_model.showJudged(session().situation(), session().book(), change.judged);
    showSituation(selected);
}

/// What stands around the rows, which the model has.
void OverviewPage::showSituation(const QString &selected)
{
    m_ui->table->fitColumns();
    refreshCards();
    refreshRanking();
    if (currentCode() != selected)
        goTo(selected);
    const Core::VerdictCounts counts = session().situation().counts();
    m_ui->hint->setVisible(counts.total() > 0 &&
                           counts.of(Core::Verdict::NoData) == counts.total());
    showSummary();
    showWhy();
}

void OverviewPage::refreshCards()
{
    int card = 0;
    for (const Core::Pillar &pillar : session().programme().pillars) {
        const Core::VerdictCounts counts = session().situation().countsOf(pillar.id);
        if (counts.total() == 0 || card == m_cards.size())
            continue;
        PillarCard &one = m_cards[card++];
        one.pillar = pillar.code;
        one.card->setCounts(pillar.name.in(session().language()), counts, session().book());
        one.card->setToolTip(tr("Show these indicators alone, or all again. Facts without a "
                                "target and objectives that take the values of another "
                                "indicator are listed, but not counted."));
    }
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i).card->setVisible(i < card);
    choosePillar(m_ui->pillar->currentData().toString());
}

void OverviewPage::refreshRanking()
{
    const Core::IndicatorSituation *rank = session().source().rankSituation();
    // Provinces are ranked; another unit has the card only when it has a place.
    const bool isRanked =
        rank && (rank->assessment.latest || session().unitValue().kind == Core::UnitKind::Province);
    m_ranking->setVisible(isRanked);
    if (!isRanked)
        return;
    const QString title = tr("ICT readiness ranking");
    m_ranking->setToolTip(tr("Show why the ranking has this assessment"));
    const Core::Assessment &assessment = rank->assessment;
    if (!assessment.latest) {
        m_ranking->setFigure(title, QStringLiteral("\u2013"), {tr("No rank known yet")});
        return;
    }
    const Core::Phrasebook &book = session().book();
    QString change = assessment.change.absolute
                         ? Core::changeText(rank->indicator, assessment.change, book)
                         : QString();
    if (assessment.change.withinNoise == true)
        change = tr("%1, within the usual fluctuation").arg(change);
    QString target;
    if (const Core::TargetAssessment *leading = rank->leading()) {
        target = tr("Target %1: %2")
                     .arg(QString::number(leading->target.horizon),
                          Core::targetText(rank->indicator, leading->target, book));
        const QString pace = Core::requiredText(rank->indicator, *leading, book);
        const QString beside = pace.isEmpty() && leading->restsOnOldValue()
                                   ? Core::verdictCellText(*leading, book)
                                   : pace;
        if (!beside.isEmpty())
            target = tr("%1; %2", "a target, then the pace that it needs").arg(target, beside);
    }
    m_ranking->setFigure(title, Models::latestCell(*rank, book), {change, target});
}

/// Says so when the unit was no more in the year that is looked at.
void OverviewPage::refreshEnd()
{
    const QDate last = session().unitValue().validity.to;
    const bool hasEnded = last.isValid() && last.year() <= session().asOf();
    m_ui->ended->setVisible(hasEnded);
    if (hasEnded)
        m_ui->ended->setText(
            tr("%1 was abolished on %2; the values below are those until then.")
                .arg(session().unitValue().nameOn(last).full.in(session().language()),
                     Core::Format(session().language()).date(last)));
}

void OverviewPage::choosePillar(const QString &code)
{
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(code)));
    showPillar();
}

void OverviewPage::showPillar()
{
    const QString pillar = m_ui->pillar->currentData().toString();
    m_filter.setPillar(pillar);
    for (const PillarCard &one : std::as_const(m_cards))
        one.card->setChecked(!pillar.isEmpty() && one.pillar == pillar);
    showSummary();
}

void OverviewPage::showRanking()
{
    const Core::IndicatorSituation *rank = session().source().rankSituation();
    if (!rank)
        return;
    if (!goTo(rank->indicator.code)) { // what hides it gives way
        m_ui->search->clear();
        m_ui->status->setCurrentIndex(0);
        m_filter.setVerdict(std::nullopt);
        choosePillar(QString());
        goTo(rank->indicator.code);
    }
    openWhy();
}

QString OverviewPage::currentCode() const
{
    return m_ui->table->currentIndex().data(Model::CodeRole).toString();
}

bool OverviewPage::goTo(const QString &code)
{
    for (int row = 0; row < m_filter.rowCount() && !code.isEmpty(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (index.data(Model::CodeRole).toString() != code)
            continue;
        m_ui->table->setCurrentIndex(index);
        return true;
    }
    return false;
}

void OverviewPage::openWhy()
{
    m_ui->whyButton->setChecked(true);
}

void OverviewPage::showWhy()
{
    if (m_ui->whyButton->isChecked())
        m_ui->why->show(session().situation().of(currentCode()), session().situation().programme,
                        session().book());
}

void OverviewPage::showSummary()
{
    m_ui->summary->setText(tr("%1 of %n indicator(s)", nullptr, m_model.indicatorCount())
                               .arg(m_filter.indicatorCount()));
}

void OverviewPage::retranslate()
{
    m_ui->retranslateUi(content());
}

} // namespace Gui
