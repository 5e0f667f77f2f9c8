// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rankings/comparisonpanel.h"

#include "ui_comparisonpanel.h"

#include "core/assess/peers.h"
#include "core/base/folding.h"
#include "core/indicator/provincenames.h"
#include "ui/theme.h"

#include <QCollator>
#include <QHeaderView>

#include <algorithm>

namespace Gui {

namespace {

constexpr int chartHeight = 420; // the names of a region below each other
constexpr int tableHeight = 100;
constexpr qsizetype mostFirstChosen = 8;
constexpr int unitRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComparisonPanel>())
{
    m_ui->setupUi(this);
    setupWidgets();
    connectSignals();
}

ComparisonPanel::~ComparisonPanel() = default;

ChartView *ComparisonPanel::chart() const
{
    return m_ui->comparison;
}

void ComparisonPanel::setupWidgets()
{
    m_ui->comparisonTable->setModel(&m_table);
    m_ui->comparisonTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->comparisonTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rhythm);
    m_ui->comparisonTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->heights->setSizes({chartHeight, tableHeight});
}

void ComparisonPanel::connectSignals()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, &ComparisonPanel::filterList);
    connect(m_ui->provinces, &QListWidget::itemChanged, this, &ComparisonPanel::toggled);
    connect(m_ui->neighbours, &QPushButton::clicked, this, [this] { choose(neighbours()); });
    connect(m_ui->clear, &QPushButton::clicked, this, [this] { choose({m_home}); });
    connect(m_ui->from, &QComboBox::activated, this, [this] {
        m_firstYear = m_ui->from->currentData().toInt();
        showChart();
    });
    connect(m_ui->to, &QComboBox::activated, this, [this] {
        m_lastYear = m_ui->to->currentData().toInt();
        showChart();
    });
}

void ComparisonPanel::retranslate()
{
    m_ui->retranslateUi(this);
}

Core::Result<> ComparisonPanel::setIndex(const Models::Session &session,
                                         const Core::RankingIndex &index)
{
    const auto places = Core::placesByUnit(session.store(), index);
    if (!places)
        return Core::failure(places.error());
    const bool isSame = index.id == m_index;
    m_index = index.id;
    m_indexName = index.shortName.in(session.language());
    m_book = session.book();
    m_asOf = session.asOf();
    m_home = Core::provinceOf(session.catalogue(), session.unit());
    setPlaces(*places, session, index);
    if (!isSame) {
        m_firstYear.reset();
        m_lastYear.reset();
        chooseFirst();
    }
    fillList();
    fillYears();
    showChart();
    return {};
}

/// The provinces that some edition up to the as-of year ranks, named as of the last one.
void ComparisonPanel::setPlaces(const QHash<Core::UnitId, Core::Series> &places,
                                const Models::Session &session, const Core::RankingIndex &index)
{
    m_provinces.clear();
    m_region.clear();
    for (auto one = places.cbegin(); one != places.cend(); ++one) {
        const Core::Series known = one->upTo(m_asOf);
        if (known.points.isEmpty())
            continue;
        const auto period = Core::Period::year(known.points.last().year);
        const Core::Unit *unit = session.catalogue().unit(one.key());
        m_provinces << Province{one.key(), unit->nameIn(period).name.in(session.language()), known};
    }
    const QCollator collator{QLocale(QLocale::Vietnamese)};
    std::sort(m_provinces.begin(), m_provinces.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    for (const Core::RankingEdition &edition : session.store().rankings().editionsOf(index.id)) {
        const QDate day =
            Core::dayOfProvinces(session.catalogue(), edition.year, edition.unitSet.toInt());
        for (const Core::Region &region : session.catalogue().regions()) {
            const QList<Core::UnitId> members = Core::regionMembers(region, day);
            if (edition.year <= m_asOf && members.contains(m_home))
                m_region += QSet<Core::UnitId>(members.cbegin(), members.cend());
        }
    }
}

/// Those with places of several years, which make a line; the home province in any case.
void ComparisonPanel::chooseFirst()
{
    m_chosen = {m_home};
    for (const Province &one : std::as_const(m_provinces)) {
        if (one.places.points.size() > 1 && m_chosen.size() < mostFirstChosen)
            m_chosen << one.unit;
    }
}

QSet<Core::UnitId> ComparisonPanel::neighbours() const
{
    QSet<Core::UnitId> known{m_home};
    for (const Province &one : m_provinces) {
        if (m_region.contains(one.unit))
            known << one.unit;
    }
    return known;
}

void ComparisonPanel::choose(const QSet<Core::UnitId> &units)
{
    m_chosen = units;
    fillList();
    showChart();
}

void ComparisonPanel::fillList()
{
    const QSignalBlocker blocker(m_ui->provinces);
    m_ui->provinces->clear();
    for (const Province &one : std::as_const(m_provinces)) {
        auto *item = new QListWidgetItem(one.name, m_ui->provinces);
        item->setData(unitRole, one.unit.value());
        item->setData(searchRole, Core::folded(one.name));
        item->setCheckState(m_chosen.contains(one.unit) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->neighbours->setEnabled(!m_region.isEmpty());
    filterList(m_ui->search->text());
}

void ComparisonPanel::filterList(const QString &words)
{
    const QString sought = Core::folded(words);
    for (int row = 0; row < m_ui->provinces->count(); ++row) {
        QListWidgetItem *item = m_ui->provinces->item(row);
        item->setHidden(!item->data(searchRole).toString().contains(sought));
    }
}

void ComparisonPanel::toggled(const QListWidgetItem *item)
{
    const Core::UnitId unit(item->data(unitRole).toLongLong());
    if (item->checkState() == Qt::Checked)
        m_chosen << unit;
    else
        m_chosen.remove(unit);
    showChart();
}

QList<int> ComparisonPanel::years() const
{
    QSet<int> years;
    for (const Province &one : m_provinces) {
        for (const Core::SeriesPoint &point : one.places.points)
            years << point.year;
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void ComparisonPanel::fillYears()
{
    const QList<int> all = years();
    for (QComboBox *combo : {m_ui->from, m_ui->to}) {
        combo->clear();
        for (const int year : all)
            combo->addItem(QString::number(year), year);
        combo->setEnabled(all.size() > 1);
    }
    m_ui->from->setCurrentIndex(qMax(0, m_ui->from->findData(m_firstYear.value_or(0))));
    const int last = m_ui->to->findData(m_lastYear.value_or(0));
    m_ui->to->setCurrentIndex(last >= 0 ? last : m_ui->to->count() - 1);
}

void ComparisonPanel::showChart()
{
    QList<Core::ComparedProvince> compared;
    for (const Province &one : std::as_const(m_provinces)) {
        if (m_chosen.contains(one.unit))
            compared << Core::ComparedProvince{one.name, one.places, one.unit == m_home};
    }
    const int one = m_ui->from->currentData().toInt();
    const int other = m_ui->to->currentData().toInt();
    const Core::ChartSpec spec = Core::comparisonChart(m_indexName, compared, qMin(one, other),
                                                       qMax(one, other), {m_book, {}, m_asOf, {}});
    m_ui->comparison->setSpec(spec);
    m_table.setTable(spec.table);
}

} // namespace Gui
