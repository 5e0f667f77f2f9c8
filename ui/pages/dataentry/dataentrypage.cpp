// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/dataentrypage.h"

#include "ui_dataentrypage.h"

#include "core/base/folding.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "core/words/journalwords.h"
#include "ui/pages/dataentry/completenessboard.h"
#include "ui/pages/dataentry/entrycommands.h"
#include "ui/pages/dataentry/entrydelegate.h"
#include "ui/pages/dataentry/rowheader.h"
#include "ui/pages/dataentry/valuepanel.h"
#include "ui/pages/dataentry/warningpanel.h"
#include "ui/prompts/numberchoice.h"
#include "ui/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/readnotice.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace Gui {

namespace {

constexpr int nameWidth = 300;
constexpr int yearWidth = 84;
constexpr int targetWidth = 140;
constexpr int unitWidth = 64;
constexpr int parentWidth = 150;
constexpr int gridHeight = 420; ///< of which the panel below leaves most to the grid
constexpr int panelHeight = 190;
constexpr std::chrono::milliseconds pause(700); ///< in typing: the text may be whole now

/// The data of an entry in the list of indicators: its id, then the part, if it is one.
QStringList choiceOf(Core::IndicatorId indicator, const QString &part)
{
    return {QString::number(indicator.value()), part};
}

/// In lines that fit beside a cell: a tooltip that is plain text breaks none itself.
QString inLines(const QString &sentence)
{
    constexpr qsizetype longest = 60;
    QString lines;
    qsizetype length = 0;
    for (const QString &word : sentence.split(QLatin1Char(' '))) {
        const bool fits = length + word.size() < longest;
        if (!lines.isEmpty())
            lines += QLatin1Char(fits ? ' ' : '\n');
        length = fits ? length + 1 + word.size() : word.size();
        lines += word;
    }
    return lines;
}

} // namespace

DataEntryPage::DataEntryPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::DataEntryPage>())
    , m_model(session)
    , m_filter(Models::EntryModel::SearchRole)
{
    m_ui->setupUi(content());
    enterAt(*m_ui->grid);
    setupGrid();
    setupTabs();
    connectSignals();
    connectEditor();
    connectDetails();
}

DataEntryPage::~DataEntryPage() = default;

void DataEntryPage::setupGrid()
{
    m_filter.setSourceModel(&m_model);
    m_ui->grid->setModel(&m_filter);
    m_ui->grid->setFirstColumn(Models::EntryModel::FirstYear);
    m_delegate = new EntryDelegate(m_ui->grid);
    m_ui->grid->setEntryDelegate(m_delegate);
    m_ui->grid->setVerticalHeader(new RowHeader(nameWidth, m_ui->grid));
    m_noMatch = new EmptyHint(m_ui->grid);
    m_ui->unread->watch(session(), {m_ui->grid});
    m_ui->grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_commands =
        std::make_unique<EntryCommands>(*m_ui->grid, m_model, m_filter, session(), prompts());
    m_menu = new QMenu(this);
    m_ui->cells->setMenu(m_menu);
    m_ui->indicator->hide();
    m_ui->level->hide();
}

void DataEntryPage::setupTabs()
{
    m_value = new ValuePanel(session(), prompts(), this);
    m_warnings = new WarningPanel(session(), prompts(), this);
    m_board = new CompletenessBoard(session(), this);
    for (QWidget *panel : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_warnings),
                           static_cast<QWidget *>(m_board)})
        m_ui->tabs->addTab(panel, QString());
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({gridHeight, panelHeight});
}

void DataEntryPage::connectSignals()
{
    connect(m_commands.get(), &EntryCommands::told, this, &DataEntryPage::showMessage);
    connect(m_commands.get(), &EntryCommands::partAdded, this, &DataEntryPage::showPart);
    connect(m_value, &ValuePanel::told, this, &DataEntryPage::showMessage);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &DataEntryPage::refresh);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DataEntryPage::showTab);
    connect(m_warnings, &WarningPanel::activated, this, &DataEntryPage::goTo);
    connect(m_board, &CompletenessBoard::activated, this, &DataEntryPage::goTo);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        m_commands->fillMenu(*m_menu);
    });
    connect(m_ui->grid, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        m_menu->popup(m_ui->grid->viewport()->mapToGlobal(place));
    });
    connect(m_ui->grid, &EntryGrid::currentCellChanged, this, &DataEntryPage::showValue);
    connect(m_ui->grid, &EntryGrid::lockedTouched, this, &DataEntryPage::showLock);
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataEntryPage::tellSelection);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &DataEntryPage::tellSelection);
    connect(m_ui->byArea, &QToolButton::toggled, this, [this] {
        fillIndicators();
        chooseIndicatorOf(currentCell());
        showLayout();
    });
    connect(m_ui->indicator, &QComboBox::activated, this, &DataEntryPage::showLayout);
    connect(m_ui->level, &QComboBox::activated, this, &DataEntryPage::chooseLevel);
    connect(m_ui->periods, &QComboBox::activated, this, &DataEntryPage::choosePeriods);
    connect(m_ui->search, &QLineEdit::textChanged, &m_filter, &Models::SearchFilter::setSearch);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
    });
}

void DataEntryPage::connectEditor()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DataEntryPage::showWhatIsWrong);
    connect(m_delegate, &EntryDelegate::typed, this, &DataEntryPage::showReading);
    connect(m_delegate, &EntryDelegate::refused, this, &DataEntryPage::showWhatIsWrong);
    connect(m_delegate, &EntryDelegate::fillRequested, this, [this](const QString &text) {
        if (m_commands->fillSelection(text, m_delegate->format()))
            m_delegate->discard();
    });
    connect(m_delegate, &EntryDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    showMessage(QString(), false);
            });
    connect(&m_model, &Models::EntryModel::refused, this, &DataEntryPage::showRefusal);
    connect(&session(), &Models::Session::changed, this, [this] {
        showMessage(QString(), false);
        m_ui->leftBox->hide();
    });
    connect(&session(), &Models::Session::accessChanged, this, &DataEntryPage::showAccess);
}

/// What waits for values, and what leaves with them.
void DataEntryPage::connectDetails()
{
    m_ui->leftBox->hide();
    m_value->setDetails(m_model.details());
    m_model.setGuard(
        [this](const QList<Models::EntryChange> &changes) { return mayLoseFractions(changes); });
    connect(&m_model, &Models::EntryModel::entered, this, &DataEntryPage::tellWhatLeft);
    connect(m_value, &ValuePanel::entered, this,
            [this](const Models::EntryChange &change) { tellWhatLeft({change}); });
    connect(m_ui->keepDetails, &QPushButton::clicked, this, &DataEntryPage::keepDetails);
    connect(m_ui->hasOrigin, &QCheckBox::toggled, this, &DataEntryPage::useOrigin);
    for (const QLineEdit *field : {m_ui->originSource, m_ui->originDocument})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_ui->hasOrigin->setChecked(!m_ui->originSource->text().trimmed().isEmpty() ||
                                        !m_ui->originDocument->text().trimmed().isEmpty());
            useOrigin();
        });
}

void DataEntryPage::useOrigin()
{
    const bool isUsed = m_ui->hasOrigin->isChecked();
    m_model.details().setOrigin(isUsed ? Core::normalized(m_ui->originSource->text()) : QString(),
                                isUsed ? Core::normalized(m_ui->originDocument->text())
                                       : QString());
}

/// "CQS03T, 2021".
QString DataEntryPage::cellName(const Core::ObservationKey &key) const
{
    const Core::Indicator *indicator = session().catalogue().indicator(key.indicator);
    return QStringLiteral("%1, %2").arg(indicator ? indicator->code : QString(), key.period.code());
}

/// A figure over a numerator and a denominator that do not give it: the person decides.
bool DataEntryPage::mayLoseFractions(const QList<Models::EntryChange> &changes)
{
    QList<Models::EntryChange> losing = changes;
    losing.removeIf([](const Models::EntryChange &one) {
        return !one.after.value || !one.before.numerator || !one.before.denominator ||
               one.after.numerator || one.after.denominator;
    });
    if (losing.isEmpty())
        return true;
    const Core::Format format(session().language());
    const auto figure = [&format](const std::optional<double> &number) {
        return format.exact(number.value_or(0));
    };
    const auto rounded = [&figure](const std::optional<double> &number) {
        return figure(std::round(number.value_or(0) * 100) / 100);
    };
    const Models::EntryChange &first = losing.constFirst();
    const QString question =
        losing.size() == 1
            ? tr("%1 has the numerator %2 and the denominator %3, which give %4 and not %5.")
                  .arg(cellName(first.after.key), figure(first.before.numerator),
                       figure(first.before.denominator), rounded(first.before.value),
                       figure(first.after.value))
            : tr("%n cell(s) have a numerator and a denominator that do not give the new figures.",
                 nullptr, int(losing.size()));
    return prompts()
        .choose(tr("Numerator and denominator"), question,
                {tr("Enter without numerator and denominator")}, tr("Keep the old figure"))
        .has_value();
}

/// Details that left with the old figures are named, and can be kept.
void DataEntryPage::tellWhatLeft(const QList<Models::EntryChange> &changes)
{
    m_left = changes;
    m_left.removeIf([](const Models::EntryChange &one) {
        return Core::lostDetails(one.before, one.after).none();
    });
    Core::FieldSet lost;
    bool canBeKept = false;
    for (const Models::EntryChange &one : std::as_const(m_left)) {
        lost |= Core::lostDetails(one.before, one.after);
        canBeKept = canBeKept || !one.after.isEmpty();
    }
    QStringList names;
    for (const QString &field : Core::fieldNames(lost))
        names << Core::journalFieldName(field, session().book());
    const QString list = names.join(QStringLiteral(", "));
    m_ui->left->setText(
        m_left.size() == 1
            ? tr("Removed with the old figure of %1: %2.")
                  .arg(cellName(m_left.constFirst().after.key), list)
            : tr("Removed with %n old figure(s): %1.", nullptr, int(m_left.size())).arg(list));
    m_ui->left->setAccessibleName(m_ui->left->text());
    const auto fraction = Core::FieldSet()
                              .set(Core::fieldPlace(&Core::Observation::numerator))
                              .set(Core::fieldPlace(&Core::Observation::denominator));
    m_ui->keepDetails->setVisible(canBeKept && (lost & ~fraction).any());
    m_ui->leftBox->setVisible(lost.any());
}

/// Beside the new figures, but for fractions, which give another one.
void DataEntryPage::keepDetails()
{
    QList<Core::Observation> kept;
    for (const Models::EntryChange &one : std::as_const(m_left)) {
        Core::FieldSet lost = Core::lostDetails(one.before, one.after);
        lost.reset(Core::fieldPlace(&Core::Observation::numerator));
        lost.reset(Core::fieldPlace(&Core::Observation::denominator));
        if (!one.after.isEmpty())
            kept << Core::withDetails(one.after, one.before, lost);
    }
    const auto stored = m_model.enterAll(
        kept, tr("Keep details of %n value(s)", nullptr, int(kept.size())), QStringLiteral("edit"));
    if (!stored)
        showMessage(Core::errorSentence(stored.error(), session().book()), true);
    m_ui->grid->setFocus();
}

/// Where the grid is to show something else: false, and the person is back in the cell, when that
/// holds a text that could not be stored.
bool DataEntryPage::mayLeaveCell()
{
    if (m_delegate->finish())
        return true;
    m_ui->grid->setFocus();
    return false;
}

void DataEntryPage::showLock(const QModelIndex &shown)
{
    const QModelIndex cell = m_filter.mapToSource(shown);
    const auto lock = m_model.lock(cell);
    if (lock)
        showFault(shown, *lock);
    else
        showMessage(tr("Choose a cell of a year first: values go there."), true);
}

void DataEntryPage::refresh()
{
    if (std::exchange(m_path, session().store().path()) != session().store().path())
        m_model.details().clear();
    fillIndicators();
    fillChoices();
    showGrid(Extent::All);
    showValue();
    m_noMatch->setText(tr("No row matches. Clear the search above."));
    nameTabs();
    showTab();
}

bool DataEntryPage::concerns(const Models::Change &change) const
{
    return change.kind != Models::Change::Kind::Office;
}

void DataEntryPage::showChange(const Models::Change &change)
{
    showGrid(Extent::Cells);
    if (change.kind != Models::Change::Kind::Answers)
        showValue();
    nameTabs();
    showTab();
}

/// The current cell stays where it is.
void DataEntryPage::showGrid(Extent extent)
{
    const QModelIndex current = m_ui->grid->currentIndex();
    readGrid(extent);
    const bool isKept = m_ui->grid->currentIndex().isValid(); // and the selection, too
    if (!isKept && current.isValid() && m_filter.hasIndex(current.row(), current.column()))
        m_ui->grid->setCurrentIndex(m_filter.index(current.row(), current.column()));
    else if (!isKept)
        scrollToYear();
}

/// Reads what the grid shows in the present layout. A grid that could not be read takes no values.
bool DataEntryPage::readGrid(Extent extent)
{
    const QStringList choice = m_ui->indicator->currentData().toStringList();
    const bool isByArea = m_ui->byArea->isChecked() && choice.size() == 2;
    const Core::IndicatorId indicator(isByArea ? choice.first().toLongLong() : 0);
    // The tabs below count the open questions in either layout.
    const auto values = session().warnings().and_then([&](const Models::OpenWarnings &) {
        return isByArea ? Models::readAreaValues(session(), indicator, m_model.periodicity())
                        : Models::readIndicatorValues(session(), m_model.periodicity());
    });
    const QStringList what{session().programme().code, QString::number(session().unit().value()),
                           QString::number(session().asOf()),
                           isByArea ? choice.join(QLatin1Char('/')) : QString(),
                           QString::number(int(m_model.periodicity()))};
    if (!m_ui->unread->tell(values, what.join(QLatin1Char('/')))) {
        m_model.setUnread(values.error());
        return false;
    }
    if (extent == Extent::Cells)
        m_model.showChanged(*values);
    else if (isByArea)
        m_model.showAreas(indicator, choice.last(), *values);
    else
        m_model.showIndicators(*values);
    m_ui->level->setCurrentIndex(m_ui->level->findData(int(m_model.level())));
    fitColumns();
    return true;
}

/// The panels that are not shown are read when they are.
void DataEntryPage::showTab()
{
    if (m_ui->tabs->currentWidget() == m_warnings)
        m_warnings->refresh();
    else if (m_ui->tabs->currentWidget() == m_board)
        m_board->refresh(QDate::currentDate());
}

void DataEntryPage::nameTabs()
{
    QString warnings = tr("Warnings");
    if (isVisible()) { // counting reads the file
        const auto open = session().warnings();
        if (!open || !open->all().isEmpty())
            warnings = tr("Warnings (%1)")
                           .arg(open ? QString::number(open->all().size()) : QStringLiteral("?"));
    }
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_value), tr("Value"));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_warnings), warnings);
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_board), tr("Completeness"));
}

/// Shows the cell of a value, in the layout that has it.
void DataEntryPage::goTo(const Core::ObservationKey &key)
{
    const Core::Indicator *indicator = session().catalogue().indicator(key.indicator);
    if (!indicator || !mayLeaveCell())
        return;
    m_ui->search->clear();
    const bool isOwn = session().catalogue().valuesUnit(*indicator, session().unit()) == key.unit;
    m_ui->byArea->setChecked(!isOwn);
    m_ui->byIndicator->setChecked(isOwn);
    if (!isOwn) {
        fillIndicators();
        m_ui->indicator->setCurrentIndex(
            qMax(0, m_ui->indicator->findData(choiceOf(key.indicator, key.part))));
    }
    if (session().isReadable())
        m_model.setPeriodicity(Models::periodicityOf(key.period));
    showLayout();
    if (m_ui->unread->isVisible())
        return;
    if (!isOwn && !m_model.cellOf(key).isValid())
        m_model.setLevel(Models::levelOf(*session().catalogue().unit(key.unit)));
    fillChoices();
    fitColumns();
    const QModelIndex cell = m_filter.mapFromSource(m_model.cellOf(key));
    if (!cell.isValid()) {
        showMessage(tr("The grid shows the shorter periods of the year that is looked at: choose "
                       "%1 above.")
                        .arg(key.period.year()),
                    false);
        return;
    }
    m_ui->grid->setCurrentIndex(cell);
    m_ui->grid->setFocus();
}

void DataEntryPage::goToChange()
{
    const QModelIndex cell = m_filter.mapFromSource(m_model.firstChange());
    if (isVisible() && cell.isValid() && !m_delegate->editor())
        m_ui->grid->setCurrentIndex(cell);
}

void DataEntryPage::fitColumns()
{
    const bool isByArea = m_model.layout() == Models::EntryLayout::Areas;
    m_ui->grid->setColumnHidden(Models::EntryModel::Unit, isByArea);
    m_ui->grid->setColumnHidden(Models::EntryModel::Target, isByArea);
    const bool areMany =
        m_model.level() == Models::AreaLevel::Communes || m_model.level() == Models::AreaLevel::All;
    m_ui->grid->setColumnHidden(Models::EntryModel::Parent, !isByArea || !areMany);
    m_ui->grid->setColumnWidth(Models::EntryModel::Parent, parentWidth);
    const int heading = m_ui->grid->horizontalHeader()->sectionSizeHint(Models::EntryModel::Unit);
    m_ui->grid->setColumnWidth(Models::EntryModel::Unit, qMax(unitWidth, heading));
    m_ui->grid->setColumnWidth(Models::EntryModel::Target, targetWidth);
    for (int column = Models::EntryModel::FirstYear; column < m_filter.columnCount(); ++column)
        m_ui->grid->setColumnWidth(column, yearWidth);
}

/// Reads which parts have values of any area. What cannot be read stays as it was: the values
/// themselves, which are read after this, tell of it.
void DataEntryPage::readParts()
{
    for (const Core::Indicator &indicator :
         session().catalogue().indicatorsOf(session().programme().id)) {
        if (!m_ui->byArea->isChecked() || !Models::hasBreakdown(indicator))
            continue;
        if (const auto used = Models::partsWithValues(session(), indicator))
            m_usedParts.insert(indicator.id, *used);
    }
}

/// The indicators that take values, each with the parts of its breakdown.
void DataEntryPage::fillIndicators()
{
    readParts();
    const QVariant chosen = m_ui->indicator->currentData();
    m_ui->indicator->clear();
    for (const Core::Indicator &indicator :
         session().catalogue().indicatorsOf(session().programme().id)) {
        if (!indicator.sameAs.isEmpty())
            continue;
        const QString title =
            QStringLiteral("%1  %2").arg(indicator.code, indicator.name.in(session().language()));
        m_ui->indicator->addItem(title, choiceOf(indicator.id, {}));
        for (const QString &part : partsOf(indicator))
            m_ui->indicator->addItem(
                QStringLiteral("%1 \u2013 %2")
                    .arg(title, indicator.partName(part, session().language())),
                choiceOf(indicator.id, part));
    }
    m_ui->indicator->setCurrentIndex(qMax(0, m_ui->indicator->findData(chosen)));
}

/// The parts that the indicator names, that have values and that were begun.
QStringList DataEntryPage::partsOf(const Core::Indicator &indicator) const
{
    QStringList parts;
    for (const Core::LocalizedText &part : indicator.parts)
        parts << part.vi;
    if (!Models::hasBreakdown(indicator))
        return parts;
    parts << m_usedParts.value(indicator.id);
    for (const Models::NewPart &added : m_model.addedParts()) {
        if (added.indicator == indicator.id)
            parts << added.part;
    }
    parts.removeDuplicates();
    return parts;
}

/// Goes to the first cell of a part that was begun: to its row, or to its areas.
void DataEntryPage::showPart(Core::IndicatorId indicator, const QString &part)
{
    const int column = m_ui->grid->currentIndex().column();
    fillIndicators();
    if (m_model.layout() == Models::EntryLayout::Areas) {
        m_ui->indicator->setCurrentIndex(m_ui->indicator->findData(choiceOf(indicator, part)));
        showLayout();
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Models::EntryRow &one = m_model.rowAt(row);
        if (one.indicator.id == indicator && one.part == part)
            m_ui->grid->setCurrentIndex(m_filter.mapFromSource(
                m_model.index(row, qMax(column, int(Models::EntryModel::FirstYear)))));
    }
    m_ui->grid->setFocus();
}

/// Names the levels and the periods that can be chosen, and shows which are.
void DataEntryPage::fillChoices()
{
    using Models::AreaLevel;
    using Models::Periodicity;
    m_ui->level->clear();
    m_ui->level->addItem(tr("Communes"), int(AreaLevel::Communes));
    m_ui->level->addItem(tr("Districts"), int(AreaLevel::Districts));
    m_ui->level->addItem(tr("Province"), int(AreaLevel::Province));
    m_ui->level->addItem(tr("All levels"), int(AreaLevel::All));
    m_ui->level->setCurrentIndex(m_ui->level->findData(int(m_model.level())));
    m_ui->periods->clear();
    const int year = session().asOf();
    m_ui->periods->addItem(tr("Years"), int(Periodicity::Years));
    m_ui->periods->addItem(tr("Quarters of %1").arg(year), int(Periodicity::Quarters));
    m_ui->periods->addItem(tr("Months of %1").arg(year), int(Periodicity::Months));
    m_ui->periods->setItemData(1, tr("Quarters, half-years and nine months"), Qt::ToolTipRole);
    m_ui->periods->setCurrentIndex(m_ui->periods->findData(int(m_model.periodicity())));
}

void DataEntryPage::chooseLevel()
{
    m_model.setLevel(static_cast<Models::AreaLevel>(m_ui->level->currentData().toInt()));
    fitColumns();
    scrollToYear();
    showValue();
    m_ui->grid->setFocus();
}

void DataEntryPage::choosePeriods()
{
    const QModelIndex cell = currentCell();
    const int row = cell.isValid() ? cell.row() : -1;
    const auto before = m_model.periodicity();
    m_model.setPeriodicity(static_cast<Models::Periodicity>(m_ui->periods->currentData().toInt()));
    if (!session().isReadable() || !readGrid()) { // the choice goes back to what is shown
        m_model.setPeriodicity(before);
        fillChoices();
        return;
    }
    scrollToYear();
    const QModelIndex same = m_filter.mapFromSource(m_model.index(row, 0));
    if (same.isValid())
        m_ui->grid->setCurrentIndex(same.siblingAtColumn(m_ui->grid->currentIndex().column()));
    showValue();
    m_ui->grid->setFocus();
}

/// The areas begin with the indicator that was looked at.
void DataEntryPage::chooseIndicatorOf(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const Models::EntryRow &row = m_model.rowAt(cell.row());
    const int known = m_ui->indicator->findData(choiceOf(row.indicator.id, row.part));
    if (known >= 0)
        m_ui->indicator->setCurrentIndex(known);
}

/// Goes over to the other layout, or to another indicator of the areas.
void DataEntryPage::showLayout()
{
    if (!session().isReadable() || !mayLeaveCell()) {
        keepLayout();
        return;
    }
    const bool isByArea = m_ui->byArea->isChecked();
    m_ui->indicator->setVisible(isByArea);
    m_ui->level->setVisible(isByArea);
    if (readGrid())
        scrollToYear();
    showValue();
}

/// Another layout cannot be read just now: the choices go back to the one that is shown.
void DataEntryPage::keepLayout()
{
    const QSignalBlocker silent(m_ui->byArea);
    const bool isByArea = m_model.layout() == Models::EntryLayout::Areas;
    m_ui->byArea->setChecked(isByArea);
    m_ui->byIndicator->setChecked(!isByArea);
    const int shown = m_ui->indicator->findData(choiceOf(m_model.areasOf(), m_model.areasPart()));
    if (isByArea && shown >= 0)
        m_ui->indicator->setCurrentIndex(shown);
}

/// Of the shorter periods of this year the last one that has closed by the reporting rules: the
/// next to be entered. Of another year the first one.
qsizetype DataEntryPage::offeredPeriod(const QDate &today) const
{
    const auto calendar = session().store().answers().reportingCalendar();
    const QList<Core::Period> &periods = m_model.periods();
    qsizetype offered = 0;
    for (qsizetype i = 0; calendar && i < periods.size(); ++i) {
        const QDate closing = calendar->closingDate(periods.at(i));
        const bool isDue = closing.isValid() && closing <= today;
        if (isDue && !periods.at(i).isAnnual() && periods.at(i).year() == today.year())
            offered = i;
    }
    return offered;
}

/// The first value cell of the year that is looked at, or of the period that is offered.
void DataEntryPage::scrollToYear()
{
    const QList<Core::Period> &periods = m_model.periods();
    const bool areYears = m_model.periodicity() == Models::Periodicity::Years;
    const auto column = areYears ? periods.indexOf(Core::Period::year(session().asOf()))
                                 : offeredPeriod(QDate::currentDate());
    if (column >= 0)
        m_ui->grid->setCurrentIndex(m_filter.index(0, Models::EntryModel::FirstYear + int(column)));
}

QModelIndex DataEntryPage::currentCell() const
{
    const QModelIndex cell = m_filter.mapToSource(m_ui->grid->currentIndex());
    return m_model.isValueCell(cell) ? cell : QModelIndex();
}

QString DataEntryPage::valueTitle(const QModelIndex &cell) const
{
    const Models::EntryRow &row = m_model.rowAt(cell.row());
    const Core::Period &period = m_model.periodAt(cell.column());
    QStringList parts{row.indicator.code + QLatin1Char(' ') +
                      row.indicator.name.in(session().language())};
    if (!row.part.isEmpty())
        parts << row.indicator.partName(row.part, session().language());
    parts << session().catalogue().nameOf(row.unit, period, session().language())
          << Core::Format(session().language()).period(period);
    return parts.join(QStringLiteral(" \u00b7 "));
}

void DataEntryPage::showValue()
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid() || !m_ui->unread->hasRows()) {
        m_value->show(nullptr, {}, false, {});
        return;
    }
    m_value->show(&m_model.indicatorAt(cell.row()), m_model.observationAt(cell),
                  m_model.flags(cell).testFlag(Qt::ItemIsEditable), valueTitle(cell));
}

/// How the text is read, while it is typed. What is wrong with it is told after a pause, or when it
/// is to be stored: "78," and "53/" are on their way.
void DataEntryPage::showReading(const QModelIndex &index, const QString &text)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const auto reading = m_model.read(source, text, m_delegate->format());
    QToolTip::hideText();
    const QString understood = reading ? m_model.preview(source, *reading) : QString();
    showMessage(understood.isEmpty() ? QString() : tr("Read as %1").arg(understood), false);
    m_ui->leftBox->hide();
    if (!reading)
        m_pause.start();
}

void DataEntryPage::showWhatIsWrong()
{
    m_pause.stop();
    const CellEditor *editor = m_delegate->editor();
    if (!editor || !editor->isVisible())
        return;
    const QModelIndex cell = m_delegate->editedCell();
    const auto reading =
        m_model.read(m_filter.mapToSource(cell), editor->text(), m_delegate->format());
    if (!reading && reading.error().kind != Core::Error::Kind::AmbiguousNumber)
        showFault(cell, reading.error());
}

/// The sentence stands below the grid, and beside the cell while it is typed in.
void DataEntryPage::showFault(const QModelIndex &shown, const Core::Error &error)
{
    const QString sentence = Core::errorSentence(error, session().book());
    showMessage(sentence, true);
    m_fault = error;
    const QRect cell = m_ui->grid->visualRect(shown);
    QToolTip::showText(m_ui->grid->viewport()->mapToGlobal(cell.bottomLeft()), inLines(sentence),
                       m_ui->grid->viewport(), cell);
}

/// What was typed is not lost because it was not taken.
void DataEntryPage::showRefusal(const QModelIndex &index, const QString &text,
                                const Core::Error &error)
{
    if (error.kind == Core::Error::Kind::AmbiguousNumber) {
        askWhichNumber(index, text, error);
        return;
    }
    m_delegate->hold();
    if (error.kind != Core::Error::Kind::Cancelled) // the person has just said so
        showFault(m_filter.mapFromSource(index), error);
}

void DataEntryPage::askWhichNumber(const QModelIndex &index, const QString &text,
                                   const Core::Error &error)
{
    const auto chosen = NumberChoice(prompts(), session().language())(error);
    if (!chosen) {
        m_delegate->hold();
        showMessage(NumberChoice::nothingEntered(error), true);
        return;
    }
    const auto reading = m_model.read(index, text, chosen);
    if (reading)
        m_model.enter(index, *reading);
    else
        showRefusal(index, text, reading.error());
}

/// The panel begins from what waits, too.
void DataEntryPage::showAccess()
{
    if (!m_fault)
        showMessage(QString(), false); // of what was typed: it waits now, or is stored
    const QModelIndex cell = currentCell();
    if (isVisible() && cell.isValid() && m_model.observationAt(cell) != m_value->observation())
        showValue();
}

void DataEntryPage::finishInput()
{
    m_delegate->finish();
    m_value->finish();
}

/// Details are kept for their cell whatever is looked at.
QString DataEntryPage::heldInput(Leaving leaving) const
{
    if (const CellEditor *editor = m_delegate->editor(); editor && m_delegate->holdsEditor())
        return tr("\"%1\" in %2 could not be stored.")
            .arg(editor->text(),
                 cellName(m_model.keyAt(m_filter.mapToSource(m_delegate->editedCell()))));
    if (leaving == Leaving::View)
        return {};
    if (const auto held = m_value->held())
        return tr("Details of %1 could not be stored.").arg(cellName(*held));
    if (!m_model.details().isEmpty())
        return tr("Details of %1 wait for its value.").arg(cellName(m_model.details().anyKey()));
    return {};
}

void DataEntryPage::discardInput(Leaving leaving)
{
    m_delegate->discard();
    if (leaving == Leaving::View)
        return;
    m_value->discard();
    m_model.details().clear();
    showValue();
}

void DataEntryPage::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentCell();
    if (event->key() == Qt::Key_Escape && cell.isValid() &&
        session().waiting().giveUp(m_model.keyAt(cell)))
        showMessage(tr("Discarded: the cell shows the stored value."), false);
    else
        Page::keyPressEvent(event);
}

void DataEntryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    QToolTip::hideText();
    emit selectionTold(QString());
}

void DataEntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tellSelection();
}

/// As spreadsheets do below their cells.
void DataEntryPage::tellSelection()
{
    int count = 0;
    double sum = 0;
    for (const QModelIndexList &row : m_ui->grid->selectedCells()) {
        for (const QModelIndex &shown : row) {
            const QModelIndex cell = m_filter.mapToSource(shown);
            if (!m_model.isValueCell(cell))
                continue;
            if (const auto value = m_model.observationAt(cell).value) {
                ++count;
                sum += *value;
            }
        }
    }
    const Core::Format format(session().language());
    emit selectionTold(
        count < 2 ? QString()
                  : tr("Figures: %1   Mean: %2   Sum: %3")
                        .arg(QString::number(count), format.exact(sum / count), format.exact(sum)));
}

void DataEntryPage::showMessage(const QString &text, bool isError)
{
    m_pause.stop();
    m_fault.reset();
    QPalette palette = m_ui->grid->palette();
    if (isError)
        palette.setColor(QPalette::WindowText, errorColour(palette));
    m_ui->message->setPalette(palette);
    m_ui->message->setText(text);
    m_ui->message->setAccessibleName(text);
}

void DataEntryPage::retranslate()
{
    m_ui->retranslateUi(content());
    if (m_fault) {
        const Core::Error fault = *m_fault;
        showMessage(Core::errorSentence(fault, session().book()), true);
        m_fault = fault;
    }
    fillChoices();
    nameTabs();
}

} // namespace Gui
