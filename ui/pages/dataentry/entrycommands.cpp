// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrycommands.h"

#include "core/base/folding.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/pages/dataentry/entrygrid.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Gui {

namespace {

constexpr int shownFaults = 5;

} // namespace

EntryCommands::EntryCommands(EntryGrid &grid, Models::EntryModel &model, QAbstractProxyModel &rows,
                             Models::Session &session, Prompts &prompts)
    : m_grid(grid)
    , m_model(model)
    , m_rows(rows)
    , m_session(session)
    , m_prompts(prompts)
{
    connect(&grid, &EntryGrid::copyRequested, this, &EntryCommands::copy);
    connect(&grid, &EntryGrid::cutRequested, this, &EntryCommands::cut);
    connect(&grid, &EntryGrid::pasteRequested, this, &EntryCommands::paste);
    connect(&grid, &EntryGrid::fillDownRequested, this, &EntryCommands::fillDown);
    connect(&grid, &EntryGrid::clearRequested, this, &EntryCommands::clear);
}

QModelIndex EntryCommands::source(const QModelIndex &shown) const
{
    return m_rows.mapToSource(shown);
}

/// False, and told, when the file is open for reading only.
bool EntryCommands::mayStore()
{
    const Core::Store &store = m_session.store();
    if (store.isReadOnly())
        emit told(Core::errorSentence({Core::Error::Kind::FileReadOnly, store.path(), {}, {}},
                                      m_session.book()),
                  true);
    return !store.isReadOnly();
}

/// The selected cells that take values, as the entry model's.
QList<QModelIndexList> EntryCommands::selectedValueCells() const
{
    QList<QModelIndexList> rows;
    for (const QModelIndexList &selected : m_grid.selectedCells()) {
        QModelIndexList cells;
        for (const QModelIndex &cell : selected) {
            if (m_model.flags(source(cell)).testFlag(Qt::ItemIsEditable))
                cells << source(cell);
        }
        if (!cells.isEmpty())
            rows << cells;
    }
    return rows;
}

bool EntryCommands::store(const QList<Core::Observation> &observations, const QString &step,
                          const QString &reason)
{
    const auto stored = m_model.enterAll(observations, step, reason);
    if (!stored)
        emit told(Core::errorSentence(stored.error(), m_session.book()), true);
    return stored.has_value();
}

void EntryCommands::copy()
{
    QList<QStringList> cells;
    for (const QModelIndexList &row : m_grid.selectedCells()) {
        QStringList texts;
        for (const QModelIndex &cell : row)
            texts << cell.data(m_model.isValueCell(source(cell)) ? Qt::DisplayRole : Qt::EditRole)
                         .toString();
        cells << texts;
    }
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(Models::clipboardFromCells(cells));
}

void EntryCommands::cut()
{
    copy();
    clear();
}

void EntryCommands::clear()
{
    if (!mayStore())
        return;
    QList<Core::Observation> cleared;
    for (const QModelIndexList &row : selectedValueCells()) {
        for (const QModelIndex &cell : row)
            cleared << Core::withoutFigures(m_model.observationAt(cell));
    }
    if (!cleared.isEmpty())
        store(cleared, tr("Clear %n cell(s)", nullptr, int(cleared.size())),
              QStringLiteral("clear"));
}

void EntryCommands::setAbsence(Core::Absence absence)
{
    if (!mayStore())
        return;
    QList<Core::Observation> absent;
    for (const QModelIndexList &row : selectedValueCells()) {
        for (const QModelIndex &cell : row) {
            Core::Observation one = Core::withoutFigures(m_model.observationAt(cell));
            one.absence = absence;
            absent << one;
        }
    }
    if (!absent.isEmpty())
        store(absent, tr("Mark %n cell(s)", nullptr, int(absent.size())), QStringLiteral("edit"));
}

/// Copies the first selected row into those below; of one cell, the cell above it, as Excel does.
void EntryCommands::fillDown()
{
    if (!mayStore())
        return;
    QList<QModelIndexList> shown = m_grid.selectedCells();
    if (shown.size() == 1) {
        QModelIndexList above;
        for (const QModelIndex &cell : std::as_const(shown.first()))
            above << cell.siblingAtRow(cell.row() - 1);
        shown.prepend(above);
    }
    if (shown.isEmpty() || !shown.first().first().isValid())
        return;
    QStringList texts;
    for (const QModelIndex &cell : std::as_const(shown.first()))
        texts << source(cell).data(Qt::EditRole).toString();
    QList<QModelIndexList> targets;
    for (const QModelIndexList &row : shown.mid(1)) {
        QModelIndexList cells;
        for (const QModelIndex &cell : row)
            cells << source(cell);
        targets << cells;
    }
    const auto format = m_session.language() == Core::Language::Vietnamese
                            ? Core::NumberFormat::Comma
                            : Core::NumberFormat::Point;
    const Models::PastePlan plan =
        Models::planPaste(m_model, targets, QList<QStringList>(targets.size(), texts), format);
    if (!plan.faults.isEmpty())
        emit told(faultSentence(plan.faults.first()), true);
    else if (!plan.accepted.isEmpty())
        store(plan.accepted, tr("Fill %n cell(s)", nullptr, int(plan.accepted.size())),
              QStringLiteral("fill"));
}

/// The cells that the block covers from the upper left selected one on; one cell of the block fills
/// the whole selection. Empty, and told, where the block does not fit.
QList<QModelIndexList> EntryCommands::pasteTargets(const QList<QStringList> &block)
{
    const QList<QModelIndexList> selected = m_grid.selectedCells();
    if (selected.isEmpty())
        return {};
    const QModelIndex start = selected.first().first();
    if (!m_model.isValueCell(source(start))) {
        emit told(tr("Choose a cell of a year first: values go there."), true);
        return {};
    }
    int columns = 0;
    for (const QStringList &row : block)
        columns = qMax(columns, int(row.size()));
    const bool fillsSelection = block.size() == 1 && columns == 1;
    const int height = fillsSelection ? int(selected.size()) : int(block.size());
    const int width = fillsSelection ? int(selected.first().size()) : columns;
    const int roomBelow = m_rows.rowCount() - start.row();
    const int roomRight = m_rows.columnCount() - start.column();
    if (height > roomBelow || width > roomRight) {
        emit told(tr("Nothing was pasted: the block has %1 rows and %2 columns, but from this cell "
                     "there are only %3 rows and %4 columns. Choose another cell.")
                      .arg(height)
                      .arg(width)
                      .arg(roomBelow)
                      .arg(roomRight),
                  true);
        return {};
    }
    QList<QModelIndexList> targets;
    for (int row = 0; row < height; ++row) {
        QModelIndexList cells;
        for (int column = 0; column < width; ++column)
            cells << source(start.sibling(start.row() + row, start.column() + column));
        targets << cells;
    }
    return targets;
}

void EntryCommands::paste()
{
    if (!mayStore())
        return;
    const auto read =
        Models::cellsFromClipboard(QGuiApplication::clipboard()->text(), tr("clipboard"));
    if (!read) {
        emit told(Core::errorSentence(read.error(), m_session.book()), true);
        return;
    }
    if (read->isEmpty())
        return;
    QList<QStringList> block = *read;
    const QList<QModelIndexList> targets = pasteTargets(block);
    if (targets.isEmpty())
        return;
    if (block.size() == 1 && block.first().size() == 1)
        block = QList<QStringList>(targets.size(),
                                   QStringList(targets.first().size(), block.first().first()));
    Models::PastePlan plan = Models::planPaste(m_model, targets, block);
    if (!plan.undecided.isEmpty()) {
        const auto format = askFormat(plan.undecided);
        if (!format)
            return;
        plan = Models::planPaste(m_model, targets, block, format);
    }
    if (plan.faults.isEmpty() || mayLeaveOut(plan))
        finishPaste(plan);
}

std::optional<Core::NumberFormat> EntryCommands::askFormat(const QString &undecided)
{
    const auto chosen = m_prompts.choose(tr("Decimal comma or point?"),
                                         tr("Nothing in the pasted cells tells how \"%1\" is to be "
                                            "read. Which sign separates the decimals?")
                                             .arg(undecided),
                                         {tr("Decimal comma"), tr("Decimal point")});
    if (!chosen) {
        emit told(tr("Nothing was pasted."), true);
        return std::nullopt;
    }
    return *chosen == 0 ? Core::NumberFormat::Comma : Core::NumberFormat::Point;
}

/// Asks whether the right cells shall be pasted without the wrong ones.
bool EntryCommands::mayLeaveOut(const Models::PastePlan &plan)
{
    QStringList lines;
    for (const Models::PasteFault &fault : plan.faults.mid(0, shownFaults))
        lines << faultSentence(fault);
    if (plan.faults.size() > shownFaults)
        lines << tr("... and %n more", nullptr, int(plan.faults.size()) - shownFaults);
    m_grid.setCurrentIndex(m_rows.mapFromSource(plan.faults.first().cell));
    if (plan.accepted.isEmpty()) {
        emit told(lines.first(), true);
        return false;
    }
    const auto chosen =
        m_prompts.choose(tr("Some cells cannot be stored"), lines.join(QLatin1Char('\n')),
                         {tr("Paste the %n valid cell(s)", nullptr, int(plan.accepted.size()))});
    if (chosen == 0)
        return true;
    emit told(tr("Nothing was pasted. %1").arg(lines.first()), true);
    return false;
}

QString EntryCommands::faultSentence(const Models::PasteFault &fault) const
{
    return tr("Line %1 (%2): %3")
        .arg(QString::number(fault.line),
             m_model.headerData(fault.cell.row(), Qt::Vertical, Qt::DisplayRole)
                 .toString()
                 .trimmed(),
             Core::errorSentence(fault.error, m_session.book()));
}

QString EntryCommands::formatSentence(const Models::PastePlan &plan) const
{
    if (!plan.format)
        return {};
    return *plan.format == Core::NumberFormat::Comma
               ? tr("Numbers were read with a decimal comma.")
               : tr("Numbers were read with a decimal point.");
}

void EntryCommands::finishPaste(const Models::PastePlan &plan)
{
    const int count = int(plan.accepted.size());
    if (count == 0 ||
        !store(plan.accepted, tr("Paste %n cell(s)", nullptr, count), QStringLiteral("paste")))
        return;
    QStringList sentences{tr("%n cell(s) pasted.", nullptr, count), formatSentence(plan)};
    if (!plan.faults.isEmpty())
        sentences << tr("%n cell(s) left out.", nullptr, int(plan.faults.size()))
                  << faultSentence(plan.faults.first());
    if (!m_session.waiting().isEmpty())
        sentences.prepend(tr("Waits to be stored:"));
    sentences.removeAll(QString());
    emit told(sentences.join(QLatin1Char(' ')), !plan.faults.isEmpty());
}

void EntryCommands::addPart()
{
    const QModelIndex current = source(m_grid.currentIndex());
    if (!current.isValid())
        return;
    const Core::Indicator &indicator = m_model.indicatorAt(current.row());
    const auto name =
        m_prompts.askText(tr("New sector"), tr("Name of the sector, as reports call it:"), {});
    const QString part = Core::normalized(name.value_or(QString()));
    if (!part.isEmpty())
        m_model.addPart(indicator.id, part);
}

void EntryCommands::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &EntryCommands::copy);
    menu.addAction(tr("C&ut"), QKeySequence::Cut, this, &EntryCommands::cut);
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &EntryCommands::paste);
    menu.addAction(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                   &EntryCommands::fillDown);
    menu.addAction(tr("C&lear"), QKeySequence::Delete, this, &EntryCommands::clear);
    menu.addSeparator();
    menu.addAction(tr("&Not applicable"), this,
                   [this] { setAbsence(Core::Absence::NotApplicable); });
    menu.addAction(tr("Not &yet due"), this, [this] { setAbsence(Core::Absence::NotYetDue); });
    const QModelIndex current = source(m_grid.currentIndex());
    if (current.isValid() && m_model.layout() == Models::EntryLayout::Indicators &&
        Models::hasBreakdown(m_model.indicatorAt(current.row()))) {
        menu.addSeparator();
        menu.addAction(tr("Add a &sector..."), this, &EntryCommands::addPart);
    }
}

} // namespace Gui
