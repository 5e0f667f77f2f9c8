// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rankings/rankingspage.h"

#include "ui_rankingspage.h"

#include "core/assess/peers.h"
#include "core/indicator/provincenames.h"
#include "core/words/format.h"
#include "ui/pages/chartsaving.h"
#include "ui/pages/rankings/peerdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/readnotice.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <algorithm>

namespace Gui {

namespace {

// First shares of the width; the user moves the line between them.
constexpr int chartWidth = 505;
constexpr int tableWidth = 555;
constexpr int scoreDecimals = 4;
constexpr int partCharacters = 13; // of a column of sub-scores
constexpr int placeCharacters = 10;

void makeReadOnly(QTableView *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rhythm);
    table->horizontalHeader()->setHighlightSections(false);
}

/// The names of sub-indices are long and their figures short: the names are broken.
void breakHeaders(QHeaderView *header)
{
    constexpr int lines = 3;
    header->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter | Qt::TextWordWrap));
    header->setMinimumHeight(lines * header->fontMetrics().lineSpacing() + rhythm);
}

} // namespace

RankingsPage::RankingsPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::RankingsPage>())
    , m_sorted(Models::RankingTableModel::SortRole)
{
    m_ui->setupUi(content());
    enterAt(*m_ui->index);
    setupTables();
    connectSignals();
}

RankingsPage::~RankingsPage() = default;

void RankingsPage::setupTables()
{
    using Model = Models::RankingTableModel;
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(Model::SortRole);
    m_ui->table->setModel(&m_sorted);
    m_ui->table->setItemDelegate(
        new PeerDelegate(Model::ShareRole, Model::IsHomeRole, m_ui->table));
    m_ui->table->sortByColumn(Model::Rank, Qt::AscendingOrder);
    breakHeaders(m_ui->table->horizontalHeader());
    m_ui->indicesTable->setModel(&m_indicesTable);
    m_ui->indicesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    makeReadOnly(m_ui->table);
    makeReadOnly(m_ui->indicesTable);
    m_ui->splitter->setSizes({chartWidth, tableWidth});
    // The tabs stay, as another view may well be read.
    m_ui->unread->watch(session(), {m_ui->views->findChild<QStackedWidget *>()});
}

void RankingsPage::connectSignals()
{
    connect(m_ui->index, &QComboBox::activated, this, &RankingsPage::indexChosen);
    connect(m_ui->edition, &QComboBox::activated, this, &RankingsPage::showView);
    connect(m_ui->members, &QComboBox::activated, this, &RankingsPage::showView);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &RankingsPage::showView);
    connect(m_ui->views, &QTabWidget::currentChanged, this, &RankingsPage::showView);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        if (ChartView *chart = visibleChart())
            chart->copyToClipboard();
    });
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        if (const ChartView *chart = visibleChart())
            saveChart(prompts(), chart->spec(),
                      currentIndex() ? currentIndex()->code : QStringLiteral("ranking"),
                      session().book());
    });
}

const Core::RankingIndex *RankingsPage::currentIndex() const
{
    return session().catalogue().index(
        Core::RankingIndexId(m_ui->index->currentData().toLongLong()));
}

Core::UnitId RankingsPage::province() const
{
    return Core::provinceOf(session().catalogue(), session().unit());
}

QString RankingsPage::provinceName() const
{
    return session()
        .catalogue()
        .unit(province())
        ->nameIn(Core::Period::year(session().asOf()))
        .name.in(session().language());
}

/// Null where no chart is open.
ChartView *RankingsPage::visibleChart() const
{
    switch (m_ui->views->currentIndex()) {
    case History:
        return m_ui->chart;
    case Indices:
        return m_ui->indices;
    case Comparison:
        return m_ui->compare->chart();
    default:
        return nullptr;
    }
}

// Choices

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
    const bool isSameYear = m_asOf == session().asOf();
    const QVariant selected = isSameYear ? m_ui->edition->currentData() : QVariant();
    m_asOf = session().asOf();
    m_ui->edition->clear();
    const Core::RankingIndex *index = currentIndex();
    if (!index)
        return;
    int latest = 0; // by the as-of year
    for (const Core::RankingEdition &edition : session().store().rankings().editionsOf(index->id)) {
        if (edition.year <= session().asOf())
            latest = m_ui->edition->count();
        m_ui->edition->addItem(
            QStringLiteral("%1 %2").arg(edition.year).arg(edition.label).trimmed(),
            edition.id.value());
    }
    const int found = m_ui->edition->findData(selected);
    m_ui->edition->setCurrentIndex(found >= 0 ? found : latest);
}

void RankingsPage::fillMembers()
{
    const QVariant selected = m_ui->members->currentData();
    m_ui->members->clear();
    m_ui->members->addItem(tr("All that are ranked"), 0);
    for (const Core::Region &region : session().catalogue().regions())
        m_ui->members->addItem(region.name.in(session().language()), region.id.value());
    m_ui->members->setCurrentIndex(qMax(0, m_ui->members->findData(selected)));
}

void RankingsPage::indexChosen()
{
    fillEditions();
    showView();
}

void RankingsPage::refresh()
{
    fillIndices();
    fillEditions();
    fillMembers();
    showView();
}

/// Places that are entered as values are the places of an edition.
bool RankingsPage::concerns(const Models::Change &change) const
{
    return change.kind == Models::Change::Kind::Rankings ||
           std::ranges::any_of(change.values, [this](const Core::Observation &value) {
               const Core::Indicator *indicator =
                   session().catalogue().indicator(value.key.indicator);
               return indicator && !indicator->index.isEmpty();
           });
}

void RankingsPage::updateControls()
{
    const int view = m_ui->views->currentIndex();
    const bool usesEdition = view == History || view == WhatIf;
    m_ui->edition->setEnabled(usesEdition && m_ui->edition->count() > 0);
    m_ui->index->setEnabled(view != Indices);
    const bool hasChart = visibleChart() != nullptr && m_ui->unread->hasRows();
    m_ui->copy->setEnabled(hasChart);
    m_ui->save->setEnabled(hasChart);
    const Core::RankingIndex *index = currentIndex();
    m_ui->note->setText(index && usesEdition ? index->note.in(session().language()) : QString());
    m_ui->note->setVisible(!m_ui->note->text().isEmpty());
}

void RankingsPage::showView()
{
    m_ui->unread->tell(readView(), currentChoice());
    updateControls();
}

/// Tells apart what the open view may be of.
QString RankingsPage::currentChoice() const
{
    const int view = m_ui->views->currentIndex();
    const bool usesEdition = view == History || view == WhatIf;
    const QStringList choices{QString::number(view),
                              view == Indices ? QString() : m_ui->index->currentData().toString(),
                              usesEdition ? m_ui->edition->currentData().toString() : QString(),
                              session().programme().code,
                              QString::number(session().unit().value()),
                              QString::number(session().asOf())};
    return choices.join(QLatin1Char('/'));
}

Core::Result<> RankingsPage::readView()
{
    switch (m_ui->views->currentIndex()) {
    case History:
        return readHistory();
    case Indices:
        return readIndices();
    case WhatIf:
        return readWhatIf();
    default:
        const Core::RankingIndex *index = currentIndex();
        return index ? m_ui->compare->setIndex(session(), *index) : Core::Result<>();
    }
}

// Views

Core::Result<> RankingsPage::readHistory()
{
    const auto view = currentEdition();
    if (!view)
        return Core::failure(view.error());
    if (const Core::RankingIndex *index = currentIndex()) {
        const auto history =
            Core::indexHistory(session().store(), session().source(), *index, province());
        if (!history)
            return Core::failure(history.error());
        showHistory(*history);
    }
    showEdition(*view);
    return {};
}

void RankingsPage::showHistory(const Core::IndicatorSituation &history)
{
    Core::ChartContext context = session().chartContext();
    context.unitName = provinceName();
    context.unitFullName = session().catalogue().nameOf(
        province(), Core::Period::year(session().asOf()), session().language());
    m_ui->chart->setSpec(Core::rankHistoryChart(
        history, context, session().store().rankings().editionsOf(currentIndex()->id)));
}

Core::Result<std::optional<Core::EditionView>> RankingsPage::currentEdition() const
{
    const Core::RankingIndex *index = currentIndex();
    const Core::EditionId id(m_ui->edition->currentData().toLongLong());
    for (const Core::RankingEdition &edition : session().store().rankings().editions()) {
        if (!index || edition.id != id)
            continue;
        const Core::Unit *home = session().catalogue().unit(province());
        return session().store().rankings().entries(id).map(
            [&](const QList<Core::RankingEntry> &entries) {
                return std::optional(Core::EditionView{
                    *index, edition, entries, home->id,
                    dayOf(edition).isNull() || home->validity.contains(dayOf(edition)),
                    Core::targetsOf(session().source(), *index)});
            });
    }
    return std::optional<Core::EditionView>();
}

/// One on which the provinces were those that the edition ranks.
QDate RankingsPage::dayOf(const Core::RankingEdition &edition) const
{
    return Core::dayOfProvinces(session().catalogue(), edition.year, edition.unitSet.toInt());
}

QList<Core::UnitId> RankingsPage::chosenMembers(const Core::RankingEdition &edition) const
{
    const Core::RegionId chosen(m_ui->members->currentData().toLongLong());
    for (const Core::Region &region : session().catalogue().regions()) {
        if (region.id == chosen)
            return Core::regionMembers(region, dayOf(edition));
    }
    return {};
}

void RankingsPage::showEdition(const std::optional<Core::EditionView> &view)
{
    m_ui->distance->setVisible(view.has_value());
    if (view) {
        m_model.setEdition(view->index, view->edition, view->table, session().catalogue(),
                           view->home, session().book(), chosenMembers(view->edition));
        m_ui->editionText->setText(editionSentence(*view));
        m_ui->distance->setText(distancesText(*view));
        m_ui->distance->setVisible(!m_ui->distance->text().isEmpty());
    } else {
        m_model.clear();
        m_ui->editionText->setText(tr("No edition of this index is in the file yet."));
    }
    fitPeers();
    showHome();
}

void RankingsPage::fitPeers()
{
    QTableView &table = *m_ui->table;
    table.resizeColumnsToContents();
    const int character = table.fontMetrics().averageCharWidth();
    const int widestPart = partCharacters * character;
    table.setColumnWidth(Models::RankingTableModel::Rank, placeCharacters * character);
    for (int column = Models::RankingTableModel::FirstPart; column < m_model.columnCount();
         ++column)
        table.setColumnWidth(column, qMin(table.columnWidth(column), widestPart));
}

/// The province's row among its neighbours, once the table has its place on the screen.
void RankingsPage::showHome()
{
    if (m_model.homeRow() < 0)
        return;
    m_ui->table->setCurrentIndex(m_sorted.mapFromSource(m_model.index(m_model.homeRow(), 0)));
    const auto centre = [this] {
        m_ui->table->scrollTo(m_ui->table->currentIndex(), QAbstractItemView::PositionAtCenter);
    };
    QMetaObject::invokeMethod(this, centre, Qt::QueuedConnection);
}

QString RankingsPage::editionSentence(const Core::EditionView &view) const
{
    const QString method = view.edition.method.isEmpty() ? tr("not stated") : view.edition.method;
    const QString region = regionSentence(view);
    const QString sentence = region.isEmpty()
                                 ? tr("%1 of %2 ranks known. Method: %3.")
                                       .arg(QString::number(view.table.size()),
                                            QString::number(view.edition.outOf), method)
                                 : tr("%1 Method: %2.").arg(region, method);
    const bool isWhole = view.table.size() >= view.edition.outOf;
    const QString gaps = isWhole ? QString() : view.edition.note.in(session().language());
    return gaps.isEmpty() ? sentence : sentence + QLatin1Char(' ') + gaps;
}

/// Empty while no region is chosen.
QString RankingsPage::regionSentence(const Core::EditionView &view) const
{
    const QList<Core::UnitId> members = chosenMembers(view.edition);
    if (members.isEmpty())
        return {};
    const QString region = m_ui->members->currentText();
    const QString count = QString::number(members.size());
    if (!members.contains(view.home))
        return tr("%1, %2 provinces and cities at that time; %3 is not among them.")
            .arg(region, count, provinceName());
    const auto place = Core::placeAmongMembers(view.table, members, view.home);
    return place ? tr("%1: %2 ranked %3 among the %4 provinces and cities at that time.")
                       .arg(region, provinceName(), QString::number(*place), count)
                 : tr("%1: the ranks of some of the %2 provinces and cities at that time are not "
                      "known.")
                       .arg(region, count);
}

/// What parts the province from the places that meet the targets; empty without targets.
QString RankingsPage::distancesText(const Core::EditionView &view) const
{
    QStringList sentences;
    for (const Core::Target &target : view.targets) {
        const auto distance = target.value
                                  ? Core::distanceToPlace(view.table, view.home, int(*target.value))
                                  : std::nullopt;
        if (distance)
            sentences << distanceSentence(view, *distance, target.horizon);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString RankingsPage::distanceSentence(const Core::EditionView &view,
                                       const Core::PlaceDistance &distance, int horizon) const
{
    const Core::Format format(session().language());
    const QString place = QString::number(distance.place);
    const QString year = QString::number(horizon);
    const Core::Unit *unit = session().catalogue().unit(distance.holder);
    if (!unit)
        return tr("%n place(s) to rank %1, the %2 target.", nullptr, distance.places)
            .arg(place, year);
    const QString holder =
        unit->nameIn(Core::Period::year(view.edition.year)).name.in(session().language());
    if (!distance.score)
        return tr("%n place(s) to rank %1 (%3), the %2 target.", nullptr, distance.places)
            .arg(place, year, holder);
    const QString score = format.number(*distance.score, scoreDecimals);
    if (!distance.missing)
        return tr("%n place(s) to rank %1 (%3, score %4), the %2 target.", nullptr, distance.places)
            .arg(place, year, holder, score);
    return tr("%n place(s) to rank %1 (%3, score %4, %5 more), the %2 target.", nullptr,
              distance.places)
        .arg(place, year, holder, score, format.number(*distance.missing, scoreDecimals));
}

Core::Result<> RankingsPage::readIndices()
{
    return Core::indexHistories(session().store(), session().source(), province(),
                                session().language())
        .map([this](const QList<Core::IndexHistory> &histories) {
            const Core::ChartSpec spec = Core::comparableRanksChart(
                histories, {session().book(), provinceName(), session().asOf(), {}});
            m_ui->indices->setSpec(spec);
            m_indicesTable.setTable(spec.table);
        });
}

Core::Result<> RankingsPage::readWhatIf()
{
    return currentEdition().map([this](const std::optional<Core::EditionView> &view) {
        m_ui->whatIf->setView(view, provinceName(), session().book());
    });
}

void RankingsPage::retranslate()
{
    m_ui->retranslateUi(content());
    m_ui->whatIf->retranslate();
    m_ui->compare->retranslate();
}

} // namespace Gui
