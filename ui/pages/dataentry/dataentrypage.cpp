// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/dataentrypage.h"

#include "ui_dataentrypage.h"

#include "core/words/errorsentence.h"
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

namespace Gui {

namespace {

constexpr int nameWidth = 300;
constexpr int yearWidth = 84;
constexpr int targetWidth = 140;
constexpr int unitWidth = 64;
constexpr int gridHeight = 420; ///< of which the panel below leaves most to the grid
constexpr int panelHeight = 190;

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
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataEntryPage::showValue);
    connect(m_ui->byArea, &QToolButton::toggled, this, [this] {
        chooseIndicatorOf(currentCell());
        showLayout();
    });
    connect(m_ui->indicator, &QComboBox::activated, this, &DataEntryPage::showLayout);
    connect(m_ui->search, &QLineEdit::textChanged, &m_filter, &Models::SearchFilter::setSearch);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
    });
}

void DataEntryPage::connectEditor()
{
    connect(m_delegate, &EntryDelegate::typed, this, &DataEntryPage::showReading);
    connect(m_delegate, &EntryDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    showMessage(QString(), false);
            });
    connect(&m_model, &Models::EntryModel::refused, this, &DataEntryPage::showRefusal);
    connect(&session(), &Models::Session::changed, this, [this] { showMessage(QString(), false); });
    connect(&session(), &Models::Session::accessChanged, this, &DataEntryPage::showAccess);
}

void DataEntryPage::refresh()
{
    fillIndicators();
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
    if (current.isValid() && m_filter.hasIndex(current.row(), current.column()))
        m_ui->grid->setCurrentIndex(m_filter.index(current.row(), current.column()));
    else
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
        return isByArea ? Models::readAreaValues(session(), indicator)
                        : Models::readIndicatorValues(session());
    });
    const QStringList what{session().programme().code, QString::number(session().unit().value()),
                           QString::number(session().asOf()),
                           isByArea ? choice.join(QLatin1Char('/')) : QString()};
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
    if (!indicator)
        return;
    m_ui->search->clear();
    const bool isOwn = session().catalogue().valuesUnit(*indicator, session().unit()) == key.unit;
    if (!isOwn)
        m_ui->indicator->setCurrentIndex(
            qMax(0, m_ui->indicator->findData(choiceOf(key.indicator, key.part))));
    m_ui->byArea->setChecked(!isOwn);
    m_ui->byIndicator->setChecked(isOwn);
    showLayout();
    if (m_ui->unread->isVisible())
        return;
    const QModelIndex cell = m_filter.mapFromSource(m_model.cellOf(key));
    if (!cell.isValid()) {
        showMessage(tr("The grid shows years only: import the values of shorter periods."), false);
        return;
    }
    m_ui->grid->setCurrentIndex(cell);
    m_ui->grid->setFocus();
}

void DataEntryPage::fitColumns()
{
    const bool isByArea = m_model.layout() == Models::EntryLayout::Areas;
    m_ui->grid->setColumnHidden(Models::EntryModel::Unit, isByArea);
    m_ui->grid->setColumnHidden(Models::EntryModel::Target, isByArea);
    const int heading = m_ui->grid->horizontalHeader()->sectionSizeHint(Models::EntryModel::Unit);
    m_ui->grid->setColumnWidth(Models::EntryModel::Unit, qMax(unitWidth, heading));
    m_ui->grid->setColumnWidth(Models::EntryModel::Target, targetWidth);
    for (int column = Models::EntryModel::FirstYear; column < m_filter.columnCount(); ++column)
        m_ui->grid->setColumnWidth(column, yearWidth);
}

/// The indicators that take values, each with the parts of its breakdown.
void DataEntryPage::fillIndicators()
{
    const QVariant chosen = m_ui->indicator->currentData();
    m_ui->indicator->clear();
    for (const Core::Indicator &indicator :
         session().catalogue().indicatorsOf(session().programme().id)) {
        if (!indicator.sameAs.isEmpty())
            continue;
        const QString title =
            QStringLiteral("%1  %2").arg(indicator.code, indicator.name.in(session().language()));
        m_ui->indicator->addItem(title, choiceOf(indicator.id, {}));
        for (const Core::LocalizedText &part : indicator.parts)
            m_ui->indicator->addItem(
                QStringLiteral("%1 \u2013 %2").arg(title, part.in(session().language())),
                choiceOf(indicator.id, part.vi));
    }
    m_ui->indicator->setCurrentIndex(qMax(0, m_ui->indicator->findData(chosen)));
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
    if (!session().isReadable()) {
        keepLayout();
        return;
    }
    const bool isByArea = m_ui->byArea->isChecked();
    m_ui->indicator->setVisible(isByArea);
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

/// The first value cell of the year that is looked at.
void DataEntryPage::scrollToYear()
{
    const auto column = session().years().indexOf(session().asOf());
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
    const Core::Period year = Core::Period::year(m_model.yearAt(cell.column()));
    QStringList parts{row.indicator.code + QLatin1Char(' ') +
                      row.indicator.name.in(session().language())};
    if (!row.part.isEmpty())
        parts << row.indicator.partName(row.part, session().language());
    parts << session().catalogue().nameOf(row.unit, year, session().language())
          << QString::number(year.year());
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

void DataEntryPage::showReading(const QModelIndex &index, const QString &text)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const auto reading = m_model.read(source, text);
    if (reading) {
        QToolTip::hideText();
        showMessage(reading->value ? tr("Read as %1").arg(m_model.preview(source, text))
                                   : QString(),
                    false);
    } else {
        showFault(index, reading.error());
    }
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

void DataEntryPage::showRefusal(const QModelIndex &index, const QString &text,
                                const Core::Error &error)
{
    if (error.kind == Core::Error::Kind::AmbiguousNumber) {
        askWhichNumber(index, text, error);
    } else {
        m_delegate->hold(); // what was typed is not lost because the file did not take it
        showFault(m_filter.mapFromSource(index), error);
    }
}

void DataEntryPage::askWhichNumber(const QModelIndex &index, const QString &text,
                                   const Core::Error &error)
{
    const auto chosen = NumberChoice(prompts(), session().language())(error);
    if (!chosen) {
        showMessage(NumberChoice::nothingEntered(error), true);
        return;
    }
    const auto reading = m_model.read(index, text, chosen);
    if (reading)
        m_model.enter(index, *reading);
    else
        showMessage(Core::errorSentence(reading.error(), session().book()), true);
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

bool DataEntryPage::holdsInput() const
{
    return m_delegate->holdsEditor();
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

void DataEntryPage::showMessage(const QString &text, bool isError)
{
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
    nameTabs();
}

} // namespace Gui
