// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrycommands.h"

#include "core/base/folding.h"
#include "core/indicator/observationrules.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/models/entrycopy.h"
#include "ui/models/entrytext.h"
#include "ui/models/pastereport.h"
#include "ui/pages/dataentry/entrygrid.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUuid>

namespace Gui {

namespace {

constexpr int shownFaults = 10;
const QKeySequence headedCopy(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

/// The clipboard's cells, if they are the grid's own.
std::optional<Models::EntryClip> ownClip()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? Models::EntryClip::fromBytes(data->data(Models::EntryClip::mimeType))
                : std::nullopt;
}

bool isOneCell(const QList<QStringList> &block)
{
    return block.size() == 1 && block.constFirst().size() == 1;
}

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
    connect(&grid, &EntryGrid::headedCopyRequested, this, &EntryCommands::copyWithHeadings);
    connect(&grid, &EntryGrid::cutRequested, this, &EntryCommands::cut);
    connect(&grid, &EntryGrid::pasteRequested, this, &EntryCommands::paste);
    connect(&grid, &EntryGrid::fillDownRequested, this, &EntryCommands::fillDown);
    connect(&grid, &EntryGrid::fillRightRequested, this, &EntryCommands::fillRight);
    connect(&grid, &EntryGrid::markGivenUp, this, &EntryCommands::giveUpCut);
    connect(&rows, &QAbstractItemModel::modelReset, this, &EntryCommands::showCut);
    connect(&model, &Models::EntryModel::entered, this, &EntryCommands::giveUpCut);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        const auto clip = ownClip();
        if (m_cut && (!clip || clip->id != m_cut->id))
            giveUpCut();
    });
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
    if (!stored && stored.error().kind != Core::Error::Kind::Cancelled)
        emit told(Core::errorSentence(stored.error(), m_session.book()), true);
    return stored.has_value();
}

void EntryCommands::copy()
{
    giveUpCut();
    copySelection();
}

void EntryCommands::copyWithHeadings()
{
    giveUpCut();
    QList<QModelIndexList> rows;
    for (const QModelIndexList &row : m_grid.selectedCells()) {
        QModelIndexList cells;
        for (const QModelIndex &cell : row)
            cells << source(cell);
        rows << cells;
    }
    const auto cells = Models::HeadedCells(m_model, m_session.language()).cells(rows);
    if (cells.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(Models::clipboardFromCells(cells));
    data->setHtml(Models::htmlFromCells(cells, 1));
    QGuiApplication::clipboard()->setMimeData(data);
}

/// As text for spreadsheets, as a table for letters, and exactly for the grid itself; gives the id
/// of the clip.
QString EntryCommands::copySelection()
{
    QList<QStringList> cells;
    Models::EntryClip clip{
        QUuid::createUuid().toString(QUuid::WithoutBraces), m_model.ownFormat(), {}};
    for (const QModelIndexList &row : m_grid.selectedCells()) {
        QStringList texts;
        QList<std::optional<double>> numbers;
        for (const QModelIndex &cell : row) {
            const bool isValue = m_model.isValueCell(source(cell));
            texts << cell.data(isValue ? Qt::DisplayRole : Qt::EditRole).toString();
            numbers << (isValue ? m_model.observationAt(source(cell)).value : std::nullopt);
        }
        cells << texts;
        clip.numbers << numbers;
    }
    if (cells.isEmpty())
        return {};
    auto *data = new QMimeData;
    data->setText(Models::clipboardFromCells(cells));
    data->setHtml(Models::htmlFromCells(cells, 0));
    data->setData(Models::EntryClip::mimeType, clip.bytes());
    QGuiApplication::clipboard()->setMimeData(data);
    return clip.id;
}

/// The values stay in the file until they are pasted.
void EntryCommands::cut()
{
    if (!mayStore())
        return;
    Cut cut{copySelection(), m_session.store().path(), {}};
    for (const QModelIndexList &row : m_grid.selectedCells()) {
        QList<std::optional<Core::ObservationKey>> keys;
        for (const QModelIndex &cell : row)
            keys << (m_model.flags(source(cell)).testFlag(Qt::ItemIsEditable)
                         ? std::optional(m_model.keyAt(source(cell)))
                         : std::nullopt);
        cut.keys << keys;
    }
    if (cut.id.isEmpty())
        return;
    m_cut = cut;
    showCut();
    emit told(tr("Choose where the marked cells shall go and paste them there. Esc leaves them "
                 "where they are."),
              false);
}

void EntryCommands::giveUpCut()
{
    if (!m_cut)
        return;
    m_cut.reset();
    showCut();
    emit told(QString(), false);
}

void EntryCommands::showCut()
{
    QModelIndexList cells;
    for (const auto &row : m_cut ? m_cut->keys : decltype(Cut::keys)()) {
        for (const auto &key : row) {
            if (key)
                cells << m_rows.mapFromSource(m_model.cellOf(*key));
        }
    }
    m_grid.mark(cells);
}

Core::Observation EntryCommands::valueOf(const Core::ObservationKey &key) const
{
    if (const QModelIndex cell = m_model.cellOf(key); cell.isValid())
        return m_model.observationAt(cell); // also what waits to be stored
    const auto stored = m_session.store().observations().find(key);
    Core::Observation value = stored ? stored->value_or(Core::Observation()) : Core::Observation();
    value.key = key;
    return value;
}

/// The value with all that belongs to it; one of another kind as its text says there.
Core::Result<Core::Observation> EntryCommands::movedTo(const QModelIndex &cell,
                                                       const Core::Observation &value) const
{
    const Core::Indicator &from = *m_session.catalogue().indicator(value.key.indicator);
    const Core::Indicator &to = m_model.indicatorAt(cell.row());
    Core::Observation moved = value;
    moved.key = m_model.keyAt(cell);
    if (value.isEmpty())
        return moved;
    if (from.traits().holds != to.traits().holds || from.isPlace() != to.isPlace()) {
        const QString text = Models::shownText(value, from.kind, m_session.book());
        return m_model.read(cell, text, m_model.ownFormat())
            .map([&](const Core::Observation &read) {
                return Core::withDetails(read, value, Core::lostDetails(value, read));
            });
    }
    if (!to.traits().hasFraction) {
        moved.numerator.reset();
        moved.denominator.reset();
    }
    return Core::checkObservation(moved, to, *m_session.catalogue().unit(moved.key.unit)).map([&] {
        return moved;
    });
}

/// All or nothing, as one step.
void EntryCommands::move(const QList<QModelIndexList> &targets)
{
    const Cut cut = *m_cut;
    QHash<Core::ObservationKey, Core::Observation> changed;
    for (const auto &row : cut.keys) {
        for (const auto &key : row) {
            if (key)
                changed.insert(*key, Core::withoutFigures(valueOf(*key)));
        }
    }
    int count = 0;
    for (qsizetype row = 0; row < targets.size(); ++row) {
        for (qsizetype column = 0; column < targets.at(row).size(); ++column) {
            const auto key = cut.keys.value(row).value(column);
            const QModelIndex &cell = targets.at(row).at(column);
            if (!key)
                continue;
            const auto moved = movedTo(cell, valueOf(*key));
            const auto lock = m_model.lock(cell);
            if (!moved || lock) {
                emit told(faultSentence({cell, int(row) + 1, {}, lock ? *lock : moved.error()}),
                          true);
                return;
            }
            changed.insert(moved->key, *moved);
            ++count;
        }
    }
    if (store(changed.values(), tr("Move %n cell(s)", nullptr, count), QStringLiteral("move")))
        emit told(tr("%n cell(s) moved.", nullptr, count), false);
}

void EntryCommands::clear()
{
    if (!mayStore())
        return;
    QList<Core::Observation> cleared;
    const QList<QModelIndexList> rows = selectedValueCells();
    for (const QModelIndexList &row : rows) {
        for (const QModelIndex &cell : row)
            cleared << Core::withoutFigures(m_model.observationAt(cell));
    }
    if (!cleared.isEmpty())
        store(cleared, tr("Clear %n cell(s)", nullptr, int(cleared.size())),
              QStringLiteral("clear"));
    else if (m_grid.currentIndex().isValid())
        emit m_grid.lockedTouched(m_grid.currentIndex());
}

void EntryCommands::setAbsence(Core::Absence absence)
{
    if (!mayStore())
        return;
    QList<Core::Observation> absent;
    for (const QModelIndexList &row : selectedValueCells()) {
        for (const QModelIndex &cell : row) {
            const Core::Observation known = m_model.observationAt(cell);
            Core::Observation one;
            one.key = known.key;
            one.absence = absence;
            Core::settleDetails(one, known);
            absent << one;
        }
    }
    if (!absent.isEmpty())
        store(absent, tr("Mark %n cell(s)", nullptr, int(absent.size())), QStringLiteral("edit"));
}

/// Copies the first selected row, or column, into the others; of a single one, the cells above it,
/// or left of it, as Excel does.
void EntryCommands::fill(Fill direction)
{
    if (!mayStore())
        return;
    const bool isDown = direction == Fill::Down;
    const QList<QModelIndexList> selected = m_grid.selectedCells();
    const bool isSingle =
        isDown ? selected.size() == 1 : !selected.isEmpty() && selected.constFirst().size() == 1;
    QList<QModelIndexList> targets;
    QList<QStringList> texts;
    Models::EntryClip exact{{}, m_model.ownFormat(), {}};
    for (const QModelIndexList &row : isDown && !isSingle ? selected.mid(1) : selected) {
        QModelIndexList cells;
        QStringList words;
        QList<std::optional<double>> numbers;
        for (const QModelIndex &shown : isDown || isSingle ? row : row.mid(1)) {
            const QModelIndex first =
                isDown ? selected.constFirst().at(cells.size()) : row.constFirst();
            const QModelIndex from =
                source(!isSingle ? first
                                 : shown.siblingAtRow(shown.row() - (isDown ? 1 : 0))
                                       .siblingAtColumn(shown.column() - (isDown ? 0 : 1)));
            if (!m_model.isValueCell(from) || !m_model.isValueCell(source(shown))) {
                emit told(tr("Choose a cell of a year first: values go there."), true);
                return;
            }
            cells << source(shown);
            words << from.data(Qt::EditRole).toString();
            numbers << m_model.observationAt(from).value;
        }
        targets << cells;
        texts << words;
        exact.numbers << numbers;
    }
    const Models::PastePlan plan = Models::planPaste(m_model, targets, texts, exact);
    if (!plan.faults.isEmpty())
        emit told(faultSentence(plan.faults.first()), true);
    else if (!plan.accepted.isEmpty())
        store(plan.accepted, tr("Fill %n cell(s)", nullptr, int(plan.accepted.size())),
              QStringLiteral("fill"));
}

bool EntryCommands::fillSelection(const QString &text, std::optional<Core::NumberFormat> format)
{
    const QList<QModelIndexList> targets = selectedValueCells();
    QList<QStringList> block;
    for (const QModelIndexList &row : targets)
        block << QStringList(row.size(), text);
    Models::PastePlan plan = Models::planPaste(m_model, targets, block, format);
    if (!plan.undecided.isEmpty()) {
        const auto chosen = askFormat(plan.undecided);
        if (!chosen)
            return false;
        plan = Models::planPaste(m_model, targets, block, chosen);
    }
    if (!plan.faults.isEmpty()) {
        emit told(faultSentence(plan.faults.first()), true);
        return false;
    }
    return plan.accepted.isEmpty() ||
           store(plan.accepted, tr("Fill %n cell(s)", nullptr, int(plan.accepted.size())),
                 QStringLiteral("fill"));
}

/// The cells that the block covers from the upper left selected one on; one cell of the block fills
/// the whole selection. Empty, and told, where the block does not fit.
QList<QModelIndexList> EntryCommands::pasteTargets(const QList<QStringList> &block, bool mayFill)
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
    const bool fillsSelection = mayFill && isOneCell(block);
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
    if (const auto clip = ownClip())
        return pasteOwn(*read, *clip);
    if (!isOneCell(*read)) {
        if (const auto place = placed(*read))
            pasteInto(*place);
        return;
    }
    Models::BlockPlan filled; // the selection, by the one cell
    filled.targets = pasteTargets(*read);
    for (const QModelIndexList &row : std::as_const(filled.targets)) {
        filled.block << QStringList(row.size(), read->first().first());
        filled.lines << 1;
    }
    if (!filled.targets.isEmpty())
        pasteInto(filled);
}

/// Where a block goes, once all is asked that it does not say. Null, and told, when it goes
/// nowhere.
std::optional<Models::BlockPlan> EntryCommands::placed(const QList<QStringList> &block)
{
    const QList<QModelIndexList> selected = m_grid.selectedCells();
    Models::BlockPlace place;
    place.current = selected.isEmpty() ? QModelIndex() : source(selected.first().first());
    for (int row = 0; row < m_rows.rowCount(); ++row)
        place.shown << source(m_rows.index(row, 0)).row();
    const Models::BlockPlanner planner(m_session, m_model, place);
    QMap<Models::BlockDoubt, int> answers;
    Models::BlockPlan plan = planner.plan(block, answers);
    while (plan.question) {
        const Models::BlockQuestion &question = *plan.question;
        const auto chosen =
            m_prompts.choose(question.title, question.text, question.answers, tr("Paste nothing"));
        if (!chosen) {
            emit told(tr("Nothing was pasted. %1").arg(question.text), true);
            return std::nullopt;
        }
        answers.insert(question.about, *chosen);
        plan = planner.plan(block, answers);
    }
    if (!plan.refusal.isEmpty()) {
        emit told(plan.refusal, true);
        return std::nullopt;
    }
    return plan;
}

void EntryCommands::pasteInto(const Models::BlockPlan &place)
{
    Models::PastePlan plan = Models::planPaste(m_model, place.targets, place.block);
    if (!plan.undecided.isEmpty()) {
        const auto format = askFormat(plan.undecided);
        if (!format)
            return;
        plan = Models::planPaste(m_model, place.targets, place.block, format);
    }
    plan.accepted.removeIf([this](const Core::Observation &one) {
        return one == m_model.observationAt(m_model.cellOf(one.key));
    });
    for (Models::PasteFault &fault : plan.faults)
        fault.line = place.lines.at(fault.line - 1);
    const bool isWhole = plan.faults.isEmpty() && place.leftOut.isEmpty();
    if (isWhole || mayLeaveOut(place, plan))
        finishPaste(place, plan);
}

/// Cells that this grid, or that of another window, has copied or cut.
void EntryCommands::pasteOwn(const QList<QStringList> &block, const Models::EntryClip &clip)
{
    const bool isMove = m_cut && m_cut->id == clip.id && m_cut->path == m_session.store().path();
    const QList<QModelIndexList> targets = pasteTargets(block, !isMove);
    if (targets.isEmpty())
        return;
    if (isMove)
        return move(targets);
    QList<QStringList> texts = block;
    Models::EntryClip exact = clip;
    if (isOneCell(block)) {
        const qsizetype width = targets.first().size();
        texts = QList<QStringList>(targets.size(), QStringList(width, block.first().first()));
        exact.numbers = QList<QList<std::optional<double>>>(
            targets.size(), QList<std::optional<double>>(width, clip.number(0, 0)));
    }
    const Models::PastePlan plan = Models::planPaste(m_model, targets, texts, exact);
    Models::BlockPlan place; // as it was copied: nothing had to be read
    place.targets = targets;
    if (plan.faults.isEmpty() || mayLeaveOut(place, plan))
        finishPaste(place, plan);
}

std::optional<Core::NumberFormat> EntryCommands::askFormat(const QString &undecided)
{
    const auto chosen =
        m_prompts.choose(tr("Decimal comma or point?"),
                         tr("Nothing in the pasted cells tells how \"%1\" is to be "
                            "read. Which sign separates the decimals?")
                             .arg(undecided),
                         {tr("Decimal comma"), tr("Decimal point")}, tr("Paste nothing"));
    if (!chosen) {
        emit told(tr("Nothing was pasted."), true);
        return std::nullopt;
    }
    return *chosen == 0 ? Core::NumberFormat::Comma : Core::NumberFormat::Point;
}

/// Every cell and row that is not pasted, with its place and the reason, in the order of the block.
QStringList EntryCommands::leftOutSentences(const Models::BlockPlan &place,
                                            const Models::PastePlan &plan) const
{
    QMultiMap<int, QString> sentences;
    for (const Models::PasteFault &fault : plan.faults)
        sentences.insert(fault.line, faultSentence(fault));
    for (const Models::RowLeftOut &row : place.leftOut)
        sentences.insert(
            row.line, tr("Line %1 (%2): %3").arg(QString::number(row.line), row.name, row.reason));
    return sentences.values();
}

/// Asks whether the right cells shall be pasted without the wrong ones.
bool EntryCommands::mayLeaveOut(const Models::BlockPlan &place, const Models::PastePlan &plan)
{
    const QStringList sentences = leftOutSentences(place, plan);
    QStringList lines = sentences.mid(0, shownFaults);
    if (sentences.size() > shownFaults)
        lines << tr("... and %n more", nullptr, int(sentences.size()) - shownFaults);
    if (!plan.faults.isEmpty())
        m_grid.setCurrentIndex(m_rows.mapFromSource(plan.faults.first().cell));
    if (plan.accepted.isEmpty()) {
        emit told(lines.first(), true);
        return false;
    }
    const auto chosen =
        m_prompts.choose(tr("Some cells cannot be stored"), lines.join(QLatin1Char('\n')),
                         {tr("Paste the %n valid cell(s)", nullptr, int(plan.accepted.size()))},
                         tr("Paste nothing"));
    if (chosen == 0)
        return true;
    emit told(tr("Nothing was pasted. %1").arg(lines.first()), true);
    return false;
}

QString EntryCommands::faultSentence(const Models::PasteFault &fault) const
{
    return tr("Line %1 (%2): %3")
        .arg(QString::number(fault.line), Models::placeName(m_model, fault.cell),
             Core::errorSentence(fault.error, m_session.book()));
}

QString EntryCommands::formatSentence(const Models::BlockPlan &place,
                                      const Models::PastePlan &plan) const
{
    if (place.block.isEmpty())
        return {};
    const Models::ProvingTexts texts = Models::provingTexts(m_model, place.targets, place.block);
    if (texts.areMixed())
        return tr("The block mixes both signs: \"%1\" was read with a decimal comma, \"%2\" with "
                  "a decimal point. Look at its figures again.")
            .arg(texts.comma, texts.point);
    if (!plan.format)
        return {};
    return *plan.format == Core::NumberFormat::Comma
               ? tr("Numbers were read with a decimal comma.")
               : tr("Numbers were read with a decimal point.");
}

void EntryCommands::finishPaste(const Models::BlockPlan &place, const Models::PastePlan &plan)
{
    const int count = int(plan.accepted.size());
    if (count == 0) {
        emit told(tr("Nothing has changed: the cells have these values already."), false);
        return;
    }
    const Models::PasteEffects effects = Models::effectsOf(m_model, plan.accepted);
    const QString from = Models::placeName(m_model, m_model.cellOf(plan.accepted.first().key));
    const QString to = Models::placeName(m_model, m_model.cellOf(plan.accepted.last().key));
    if (!store(plan.accepted, tr("Paste %n cell(s)", nullptr, count), QStringLiteral("paste")))
        return;
    QStringList sentences{tr("%n cell(s) pasted.", nullptr, count)};
    sentences << (count == 1 ? from + QLatin1Char('.') : tr("From %1 to %2.").arg(from, to));
    if (effects.replaced > 0)
        sentences << tr("%n value(s) replaced.", nullptr, effects.replaced);
    if (effects.erased > 0)
        sentences << tr("%n value(s) erased by blank cells.", nullptr, effects.erased);
    sentences << formatSentence(place, plan);
    const QStringList leftOut = leftOutSentences(place, plan);
    if (!leftOut.isEmpty())
        sentences << tr("%1 left out.").arg(leftOut.size()) << leftOut.first();
    if (!place.columnsLeftOut.isEmpty())
        sentences
            << tr("Columns left out: %1.").arg(place.columnsLeftOut.join(QStringLiteral(", ")));
    if (!m_session.waiting().isEmpty())
        sentences.prepend(tr("Waits to be stored:"));
    sentences.removeAll(QString());
    emit told(sentences.join(QLatin1Char(' ')), !leftOut.isEmpty());
}

/// The name of a sector: one of those that are known, else what is typed.
std::optional<QString> EntryCommands::askPart(const Core::Indicator &indicator,
                                              const QStringList &known)
{
    if (!known.isEmpty()) {
        QStringList answers;
        for (const QString &part : known)
            answers << indicator.partName(part, m_session.language());
        answers << tr("Another name...");
        const auto chosen = m_prompts.choose(
            tr("New sector"), tr("These sectors have values of other areas. Which one?"), answers);
        if (!chosen)
            return std::nullopt;
        if (*chosen < known.size())
            return known.at(*chosen);
    }
    return m_prompts.askText(tr("New sector"), tr("Name of the sector, as reports call it:"), {});
}

void EntryCommands::addPart()
{
    const QModelIndex current = source(m_grid.currentIndex());
    if (!current.isValid())
        return;
    const Core::Indicator indicator = m_model.indicatorAt(current.row());
    const auto used = Models::partsWithValues(m_session, indicator);
    if (!used) {
        emit told(Core::errorSentence(used.error(), m_session.book()), true);
        return;
    }
    QStringList known = *used;
    known.removeIf([&](const QString &part) { return m_model.hasPart(indicator.id, part); });
    QString part = Core::normalized(askPart(indicator, known).value_or(QString()));
    if (part.isEmpty())
        return;
    for (const QString &other : *used) { // the same in other letters
        if (Core::folded(other) == Core::folded(part))
            part = other;
    }
    if (!m_model.hasPart(indicator.id, part))
        m_model.addPart(indicator.id, part);
    emit partAdded(indicator.id, part);
}

void EntryCommands::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &EntryCommands::copy);
    menu.addAction(tr("Copy with &headings"), headedCopy, this, &EntryCommands::copyWithHeadings);
    menu.addAction(tr("C&ut"), QKeySequence::Cut, this, &EntryCommands::cut);
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &EntryCommands::paste);
    menu.addAction(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                   &EntryCommands::fillDown);
    menu.addAction(tr("Fill &right"), QKeySequence(Qt::CTRL | Qt::Key_R), this,
                   &EntryCommands::fillRight);
    menu.addAction(tr("C&lear"), QKeySequence::Delete, this, &EntryCommands::clear);
    menu.addSeparator();
    menu.addAction(tr("&Not applicable"), this,
                   [this] { setAbsence(Core::Absence::NotApplicable); });
    menu.addAction(tr("Not &yet due"), this, [this] { setAbsence(Core::Absence::NotYetDue); });
    const QModelIndex current = source(m_grid.currentIndex());
    if (current.isValid() && Models::hasBreakdown(m_model.indicatorAt(current.row()))) {
        menu.addSeparator();
        menu.addAction(tr("Add a &sector..."), this, &EntryCommands::addPart);
    }
}

} // namespace Gui
