// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rankings/whatifpanel.h"

#include "ui_whatifpanel.h"

#include "core/assess/trend.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"
#include "ui/theme.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QSlider>

namespace Gui {

namespace {

constexpr int shownDecimals = 4;
constexpr int sliderSteps = 1000;
constexpr int sliderStep = 10;
constexpr int sliderPage = 50;
constexpr double numberStep = 0.01;
constexpr double notKnown = -0.01; // the number's minimum, which is shown as words

bool isWeighted(const Core::SubIndex &part)
{
    return part.weight.value_or(0) > 0;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WhatIfPanel>())
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->scrolled->setAutoFillBackground(false);
    m_ui->drivers->setModel(&m_drivers);
    m_ui->drivers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->drivers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->drivers->horizontalHeader()->setSectionResizeMode(Models::DriverModel::Part,
                                                            QHeaderView::Stretch);
    m_ui->drivers->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rhythm);
    connectSignals();
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::connectSignals()
{
    connect(m_ui->startOver, &QPushButton::clicked, this, &WhatIfPanel::startOver);
    connect(m_ui->useMedians, &QPushButton::clicked, this, &WhatIfPanel::fillWithMedians);
}

void WhatIfPanel::setView(const std::optional<Core::EditionView> &view, const QString &unitName,
                          const Core::Phrasebook &book)
{
    const bool isSame =
        view && m_view && view->edition.id == m_view->edition.id && view->home == m_view->home;
    const bool keepsRows = isSame && book.language() == m_book.language();
    if (!isSame)
        m_tried.clear();
    m_view = view;
    m_unitName = unitName;
    m_book = book;
    if (!keepsRows)
        buildRows();
    showScores();
    showResult();
    showDrivers();
}

void WhatIfPanel::retranslate()
{
    m_ui->retranslateUi(this);
}

// Rows

void WhatIfPanel::buildRows()
{
    m_rows.clear();
    while (QLayoutItem *item = m_ui->parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_view || !m_view->ranksHome)
        return;
    for (const Core::SubIndex &part : std::as_const(m_view->index.parts)) {
        if (isWeighted(part))
            addRow(part);
    }
}

void WhatIfPanel::addRow(const Core::SubIndex &part)
{
    const QString name = part.name.in(m_book.language());
    auto *label = new QLabel(name, m_ui->partsArea);
    label->setWordWrap(true);
    const PartRow row{part.code, new QSlider(Qt::Horizontal, m_ui->partsArea),
                      new QDoubleSpinBox(m_ui->partsArea)};
    row.slider->setRange(0, sliderSteps);
    row.slider->setSingleStep(sliderStep);
    row.slider->setPageStep(sliderPage);
    row.slider->setAccessibleName(tr("%1, slider").arg(name));
    row.slider->setObjectName(part.code + QStringLiteral("Slider"));
    row.number->setRange(notKnown, 1);
    row.number->setDecimals(shownDecimals);
    row.number->setSingleStep(numberStep);
    row.number->setSpecialValueText(tr("not known"));
    row.number->setAccessibleName(tr("%1, score from 0 to 1").arg(name));
    row.number->setObjectName(part.code + QStringLiteral("Number"));
    const int line = int(m_rows.size());
    m_ui->parts->addWidget(label, line, 0);
    m_ui->parts->addWidget(row.slider, line, 1);
    m_ui->parts->addWidget(row.number, line, 2);
    connectRow(row);
    m_rows << row;
}

void WhatIfPanel::connectRow(const PartRow &row)
{
    connect(row.slider, &QSlider::valueChanged, this,
            [this, part = row.part](int value) { tryScore(part, double(value) / sliderSteps); });
    connect(row.number, &QDoubleSpinBox::valueChanged, this,
            [this, part = row.part](double value) { tryScore(part, value); });
}

const Core::RankingEntry *WhatIfPanel::ownEntry() const
{
    for (const Core::RankingEntry &entry : m_view->table) {
        if (entry.unit == m_view->home)
            return &entry;
    }
    return nullptr;
}

/// The tried score, else the published one.
std::optional<double> WhatIfPanel::scoreOf(const QString &part) const
{
    if (const auto tried = m_tried.constFind(part); tried != m_tried.cend())
        return *tried;
    const Core::RankingEntry *own = ownEntry();
    return own ? own->parts.value(part).score : std::nullopt;
}

void WhatIfPanel::showScores()
{
    for (const PartRow &row : std::as_const(m_rows)) {
        const QSignalBlocker quietSlider(row.slider);
        const QSignalBlocker quietNumber(row.number);
        const auto score = scoreOf(row.part);
        row.slider->setValue(qRound(score.value_or(0) * sliderSteps));
        if (!qFuzzyCompare(1 + row.number->value(), 1 + score.value_or(notKnown)))
            row.number->setValue(score.value_or(notKnown));
    }
}

void WhatIfPanel::tryScore(const QString &part, double score)
{
    if (score < 0)
        m_tried.remove(part);
    else
        m_tried.insert(part, score);
    showScores();
    showResult();
}

void WhatIfPanel::startOver()
{
    m_tried.clear();
    showScores();
    showResult();
}

/// Of the published scores of a part; null where there are none.
std::optional<double> WhatIfPanel::medianOf(const QString &part) const
{
    QList<double> known;
    for (const Core::RankingEntry &entry : m_view->table) {
        if (const auto score = entry.parts.value(part).score)
            known << *score;
    }
    return known.isEmpty() ? std::nullopt : std::optional(Core::median(known));
}

/// The medians of the parts that are neither known nor tried.
QMap<QString, double> WhatIfPanel::missingMedians() const
{
    QMap<QString, double> medians;
    for (const PartRow &row : m_rows) {
        const auto median = scoreOf(row.part) ? std::nullopt : medianOf(row.part);
        if (median)
            medians.insert(row.part, *median);
    }
    return medians;
}

void WhatIfPanel::fillWithMedians()
{
    m_tried.insert(missingMedians());
    showScores();
    showResult();
}

QStringList WhatIfPanel::unknownParts() const
{
    QStringList names;
    for (const Core::SubIndex &part : m_view->index.parts) {
        if (isWeighted(part) && !scoreOf(part.code))
            names << part.name.in(m_book.language());
    }
    return names;
}

// Result

void WhatIfPanel::showResult()
{
    m_ui->place->clear();
    m_ui->target->clear();
    m_ui->startOver->setEnabled(!m_tried.isEmpty());
    m_ui->useMedians->setEnabled(m_view && !missingMedians().isEmpty());
    if (!m_view) {
        m_ui->score->setText(tr("No edition of this index is in the file yet."));
        return;
    }
    if (!m_view->ranksHome) {
        m_ui->score->setText(tr("%1 is not among the provinces that this edition ranks. Choose "
                                "another edition.")
                                 .arg(m_unitName));
        return;
    }
    const QStringList unknown = unknownParts();
    if (!m_rows.isEmpty() && !unknown.isEmpty()) {
        m_ui->score->setText(tr("The score needs all component scores."));
        m_ui->place->setText(tr("Still to be set: %1.").arg(unknown.join(QStringLiteral(", "))));
        return;
    }
    const auto answer =
        Core::whatIf(m_view->index, m_view->edition, m_view->table, m_view->home, m_tried);
    if (answer)
        showAnswer(*answer);
    else
        m_ui->score->setText(Core::errorSentence(answer.error(), m_book));
}

void WhatIfPanel::showAnswer(const Core::WhatIf &answer)
{
    const Core::Format format(m_book.language());
    const QString score = format.number(answer.score, shownDecimals);
    m_ui->score->setText(answer.baseScore
                             ? tr("Score %1 (published: %2)")
                                   .arg(score, format.number(*answer.baseScore, shownDecimals))
                             : tr("Score %1 (none published)").arg(score));
    m_ui->place->setText(placeSentence(answer));
    m_ui->target->setText(targetSentence(answer));
}

QString WhatIfPanel::placeSentence(const Core::WhatIf &answer) const
{
    const QString outOf = QString::number(answer.outOf);
    const QString best = QString::number(answer.place.best);
    const QString worst = QString::number(answer.place.worst);
    const QString base = QString::number(answer.baseRank.value_or(0));
    if (answer.rank())
        return answer.baseRank ? tr("Rank %1/%2 (published: %3/%2)").arg(best, outOf, base)
                               : tr("Rank %1/%2 (none published)").arg(best, outOf);
    const QString range =
        answer.baseRank ? tr("Rank %1 to %2 of %3 (published: %4/%3)").arg(best, worst, outOf, base)
                        : tr("Rank %1 to %2 of %3 (none published)").arg(best, worst, outOf);
    return range + QLatin1Char('\n') +
           tr("The table has no scores between these ranks, so the rank cannot be given more "
              "exactly.");
}

QString WhatIfPanel::targetSentence(const Core::WhatIf &answer) const
{
    QStringList sentences;
    for (const Core::Target &target : m_view->targets) {
        if (!target.value)
            continue;
        const int place = int(*target.value);
        const QString year = QString::number(target.horizon);
        const QString bound = QString::number(place);
        if (answer.place.worst <= place)
            sentences << tr("Target %1 (top %2): met").arg(year, bound);
        else if (answer.place.best > place)
            sentences << tr("Target %1 (top %2): not met").arg(year, bound);
        else
            sentences << tr("Target %1 (top %2): not known yet").arg(year, bound);
    }
    return sentences.join(QLatin1Char('\n'));
}

void WhatIfPanel::showDrivers()
{
    const QList<Core::PlaceDriver> drivers =
        m_view ? Core::placeDrivers(m_view->index, m_view->edition, m_view->table, m_view->home)
               : QList<Core::PlaceDriver>();
    m_ui->drivers->setVisible(!drivers.isEmpty());
    if (m_view)
        m_drivers.setDrivers(m_view->index, drivers, m_view->edition.outOf, m_book.language());
    for (int column = 0; column < Models::DriverModel::ColumnCount; ++column)
        m_ui->drivers->setColumnHidden(column, !m_drivers.hasTexts(column));
    m_ui->driversText->setText(driversSentence(drivers));
}

QString WhatIfPanel::driversSentence(const QList<Core::PlaceDriver> &drivers) const
{
    if (drivers.isEmpty())
        return tr("No component of %1 is published in this edition. Choose another edition, or "
                  "import a table with component scores.")
            .arg(m_unitName);
    if (!m_drivers.hasTexts(Models::DriverModel::Score))
        return tr("The components of %1 by their ranks, the worst first. The places that each "
                  "costs are not known: their scores are not published.")
            .arg(m_unitName);
    return tr("Components that lower the rank of %1, the greatest effect first. Places lost: the "
              "places that would be regained with the component at the median of the published "
              "scores.")
        .arg(m_unitName);
}

} // namespace Gui
