// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/chartspage.h"

#include "ui_chartspage.h"

#include "core/words/errorsentence.h"
#include "ui/pages/chartsaving.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/readnotice.h"

#include <QHeaderView>
#include <QTabBar>

#include <array>

namespace Gui {

namespace {

using Core::ChartKind;

/// The others are on the Rankings page.
constexpr std::array offered{ChartKind::Years, ChartKind::Path, ChartKind::Areas, ChartKind::Pillar,
                             ChartKind::AgainstRank};

enum AreaKind { Automatic, Districts, Communes };

constexpr int mostMetrics = 4;

/// The table beside the chart; where there is none, what is missing.
Core::ChartTable shownTable(const Core::ChartSpec &spec)
{
    if (!spec.table.rows.isEmpty() || spec.emptyText.isEmpty())
        return spec.table;
    return {{spec.title}, {{spec.emptyText}}};
}

} // namespace

ChartsPage::ChartsPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::ChartsPage>())
{
    m_ui->setupUi(content());
    enterAt(*m_ui->chart); // its keys work as soon as the page is open
    setupTable();
    fillKinds();
    fillAreaKinds();
    connectSignals();
    setupTabOrder();
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::setupTable()
{
    m_ui->unread->watch(session(), {m_ui->views});
    m_ui->table->setModel(&m_table);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->setTabKeyNavigation(false);
}

/// As it is read: the row of choices, its buttons, then the chart.
void ChartsPage::setupTabOrder()
{
    // Tab takes whatever has a focus proxy for the proxy itself and would come to it once more.
    m_ui->views->setFocusProxy(nullptr);
    m_ui->views->setFocusPolicy(Qt::NoFocus);
    m_ui->views->tabBar()->setFocusPolicy(Qt::TabFocus);
    const QList<QWidget *> order{
        m_ui->indicator, m_ui->pillar,          m_ui->kind,  m_ui->areaKind, m_ui->copy,
        m_ui->save,      m_ui->views->tabBar(), m_ui->chart, m_ui->metrics,  m_ui->table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ChartsPage::connectSignals()
{
    for (QComboBox *choice : {m_ui->indicator, m_ui->kind, m_ui->pillar, m_ui->areaKind})
        connect(choice, &QComboBox::activated, this, &ChartsPage::showChart);
    connect(m_ui->indicator, &QComboBox::activated, this, &ChartsPage::followIndicator);
    connect(m_ui->metrics, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString code = item->data(Qt::UserRole).toString();
        m_metrics.removeAll(code);
        if (item->checkState() == Qt::Checked)
            m_metrics << code;
        showChart();
    });
    connect(m_ui->chart, &ChartView::barReached, this, [this](const QRect &row) {
        m_ui->chartScroll->ensureVisible(0, row.center().y(), 0, row.height());
    });
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &ChartsPage::showChart);
    connect(m_ui->copy, &QPushButton::clicked, m_ui->chart, &ChartView::copyToClipboard);
    connect(m_ui->save, &QPushButton::clicked, this, &ChartsPage::saveChart);
}

void ChartsPage::fillKinds()
{
    const int kind = qMax(0, m_ui->kind->currentIndex());
    m_ui->kind->clear();
    for (const ChartKind one : offered) {
        const Core::ChartKindTraits &traits = Core::chartKinds()[size_t(one)];
        m_ui->kind->addItem(session().book().translate("ChartKinds", traits.name));
    }
    m_ui->kind->setCurrentIndex(kind);
}

void ChartsPage::fillAreaKinds()
{
    const int kind = qMax(0, m_ui->areaKind->currentIndex());
    m_ui->areaKind->clear();
    m_ui->areaKind->addItem(tr("Those with values"));
    m_ui->areaKind->addItem(tr("Districts and city"));
    m_ui->areaKind->addItem(tr("Communes"));
    m_ui->areaKind->setCurrentIndex(kind);
}

void ChartsPage::fillPillars()
{
    QVariant selected = m_ui->pillar->currentData();
    for (const Core::IndicatorSituation &one : session().situation().indicators) {
        const bool isKnown = one.counts() && !one.series.points.isEmpty();
        if (!selected.isValid() && isKnown)
            selected = one.indicator.pillar.value();
    }
    m_ui->pillar->clear();
    for (const Core::Pillar &pillar : session().programme().pillars)
        m_ui->pillar->addItem(pillar.name.in(session().language()), pillar.id.value());
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(selected)));
}

void ChartsPage::fillIndicators()
{
    QString selected = m_ui->indicator->currentData().toString();
    const Core::IndicatorSituation *rank = session().source().rankSituation();
    if (selected.isEmpty() && rank)
        selected = rank->indicator.code;
    m_ui->indicator->clear();
    for (const Core::IndicatorSituation &one : session().situation().indicators) {
        if (one.indicator.isNumeric())
            m_ui->indicator->addItem(
                QStringLiteral("%1 \u2013 %2")
                    .arg(one.indicator.code, one.indicator.name.in(session().language())),
                one.indicator.code);
    }
    m_ui->indicator->setCurrentIndex(qMax(0, m_ui->indicator->findData(selected)));
}

void ChartsPage::fillMetrics()
{
    const QSignalBlocker blocker(m_ui->metrics);
    m_ui->metrics->clear();
    for (const Core::IndicatorSituation &one : session().situation().indicators) {
        const bool isMetric = one.indicator.isNumeric() && !one.indicator.isPlace();
        if (!isMetric)
            continue;
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 \u2013 %2")
                .arg(one.indicator.code, one.indicator.name.in(session().language())),
            m_ui->metrics);
        item->setData(Qt::UserRole, one.indicator.code);
        item->setToolTip(item->text());
        item->setCheckState(m_metrics.contains(one.indicator.code) ? Qt::Checked : Qt::Unchecked);
    }
}

void ChartsPage::refresh()
{
    if (m_metrics.isEmpty()) {
        for (const Core::IndicatorSituation &one : session().situation().indicators) {
            const bool isKnown = one.indicator.isNumeric() && !one.series.points.isEmpty() &&
                                 one.indicator.traits().isShare;
            if (isKnown && m_metrics.isEmpty())
                m_metrics << one.indicator.code;
        }
    }
    fillIndicators();
    fillPillars();
    fillMetrics();
    showChart();
}

bool ChartsPage::concerns(const Models::Change &change) const
{
    return change.kind == Models::Change::Kind::Values ||
           change.kind == Models::Change::Kind::Rankings;
}

void ChartsPage::showChange(const Models::Change &)
{
    if (m_metrics.isEmpty())
        refresh();
    else
        showChart();
}

/// The other kinds of chart begin with the indicator that was chosen: as a metric above the ranking
/// (a rank is none), and with its pillar.
void ChartsPage::followIndicator()
{
    const Core::IndicatorSituation *one = currentIndicator();
    if (!one)
        return;
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(one->indicator.pillar.value())));
    if (!one->indicator.isPlace())
        m_metrics = QStringList{one->indicator.code};
    fillMetrics();
}

const Core::IndicatorSituation *ChartsPage::currentIndicator() const
{
    return m_ui->indicator->currentIndex() < 0
               ? nullptr
               : session().situation().of(m_ui->indicator->currentData().toString());
}

Core::ChartKind ChartsPage::currentKind() const
{
    return offered.at(size_t(qMax(0, m_ui->kind->currentIndex())));
}

Core::Result<Core::ChartSpec> ChartsPage::currentChart() const
{
    Core::ChartChoice choice;
    choice.kind = currentKind();
    choice.pillar = Core::PillarId(m_ui->pillar->currentData().toLongLong());
    const int level = m_ui->areaKind->currentIndex();
    if (level != Automatic)
        choice.level = level == Districts ? Core::UnitKind::District : Core::UnitKind::Commune;
    const Core::IndicatorSituation *one = currentIndicator();
    if (choice.kind == ChartKind::AgainstRank) {
        for (const QString &code : m_metrics) {
            if (session().situation().of(code) && choice.indicators.size() < mostMetrics)
                choice.indicators << code;
        }
    } else if (one) {
        choice.indicators << one->indicator.code;
    }
    const bool isOfOne = choice.kind != ChartKind::Pillar && choice.kind != ChartKind::AgainstRank;
    if (isOfOne && !one)
        return Core::ChartSpec();
    return Core::drawnChart(session().store(), session().source(), choice, session().book());
}

/// Tells apart what the chart may be of.
QString ChartsPage::currentChoice() const
{
    const QStringList choices{QString::number(m_ui->kind->currentIndex()),
                              m_ui->indicator->currentData().toString(),
                              m_ui->pillar->currentData().toString(),
                              QString::number(m_ui->areaKind->currentIndex()),
                              session().programme().code,
                              QString::number(session().unit().value()),
                              QString::number(session().asOf())};
    return choices.join(QLatin1Char('/'));
}

/// Only what the kind of chart asks for.
void ChartsPage::showControls()
{
    const ChartKind kind = currentKind();
    const bool isOfOne =
        kind == ChartKind::Years || kind == ChartKind::Path || kind == ChartKind::Areas;
    m_ui->metricsBox->setVisible(kind == ChartKind::AgainstRank);
    m_ui->indicator->setVisible(kind != ChartKind::Pillar);
    m_ui->indicatorLabel->setVisible(kind != ChartKind::Pillar);
    m_ui->indicator->setEnabled(isOfOne);
    m_ui->pillar->setVisible(kind == ChartKind::Pillar);
    m_ui->pillarLabel->setVisible(kind == ChartKind::Pillar);
    m_ui->areaKind->setVisible(kind == ChartKind::Areas);
    m_ui->areaKindLabel->setVisible(kind == ChartKind::Areas);
}

/// Of choices that may not fit.
void ChartsPage::showWholeTexts()
{
    for (QComboBox *choice : {m_ui->indicator, m_ui->kind, m_ui->pillar, m_ui->areaKind})
        choice->setToolTip(choice->currentText());
}

void ChartsPage::showChart()
{
    showControls();
    showWholeTexts();
    const auto spec = currentChart();
    const bool isRead = m_ui->unread->tell(spec, currentChoice());
    for (QPushButton *button : {m_ui->copy, m_ui->save})
        button->setEnabled(m_ui->unread->hasRows());
    if (!isRead)
        return;
    m_ui->chart->setSpec(*spec);
    m_table.setTable(shownTable(*spec));
}

void ChartsPage::saveChart()
{
    const auto spec = whenFree(prompts(), [this] { return currentChart(); });
    if (!spec)
        return prompts().showError(Core::errorSentence(spec.error(), session().book()));
    Gui::saveChart(prompts(), *spec, m_ui->indicator->currentData().toString(), session().book());
}

void ChartsPage::retranslate()
{
    m_ui->retranslateUi(content());
    fillKinds();
    fillAreaKinds();
    showWholeTexts();
}

} // namespace Gui
