// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrypaste.h"

#include "core/base/folding.h"
#include "core/base/limits.h"
#include "core/indicator/figurereader.h"
#include "core/indicator/observationrules.h"
#include "core/sheets/csv.h"
#include "core/sheets/sheetfault.h"

namespace Models {

namespace {

constexpr QChar tab(0x09);
constexpr QChar newLine(0x0a);
constexpr QChar carriageReturn(0x0d);
constexpr QChar quote(0x22);

/// Splits clipboard text into rows of cells.
class ClipboardReader
{
public:
    explicit ClipboardReader(const QString &text)
        : m_text(text)
    {}

    /// Stops at what is beyond the limits.
    QList<QStringList> read()
    {
        while (m_at < m_text.size() && !m_fault)
            readChar(m_text.at(m_at++));
        if (!m_row.isEmpty() || !m_cell.isEmpty())
            endRow();
        return m_rows;
    }

    const std::optional<Core::CsvFault> &fault() const { return m_fault; }

private:
    void readChar(QChar c)
    {
        const bool isFirstOfPair =
            c == carriageReturn && m_at < m_text.size() && m_text.at(m_at) == newLine;
        if (m_isQuoted)
            readQuoted(c);
        else if (c == quote && m_cell.isEmpty() && closesLater())
            m_isQuoted = true;
        else if (c == tab)
            endCell();
        else if (c == newLine || (c == carriageReturn && !isFirstOfPair))
            endRow();
        else if (c != carriageReturn)
            append(c);
    }

    void readQuoted(QChar c)
    {
        if (c != quote) {
            append(c);
        } else if (m_at < m_text.size() && m_text.at(m_at) == quote) {
            append(quote);
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    void append(QChar c)
    {
        m_cell += c;
        if (m_cell.size() > Core::Limit::cellText)
            fail(Core::SheetFaults::tooMuchText);
    }

    void fail(const char *reason)
    {
        m_fault = Core::CsvFault{int(m_rows.size()) + 1, int(m_row.size()) + 1, reason};
    }

    /// A cell that merely begins with a quote is not a quoted cell.
    bool closesLater() const { return m_text.indexOf(quote, m_at) >= 0; }

    void endCell()
    {
        if (m_row.size() == Core::Limit::columns)
            fail(Core::SheetFaults::tooManyColumns);
        else if (m_rows.size() == Core::Limit::rows)
            fail(Core::SheetFaults::tooManyRows);
        else if (++m_cells > Core::Limit::heldCells)
            fail(Core::SheetFaults::tooManyCells);
        m_row << m_cell;
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        m_rows << m_row;
        m_row.clear();
    }

    const QString m_text;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
    qint64 m_cells = 0;
    std::optional<Core::CsvFault> m_fault;
};

/// Visits each cell of the block that has a target.
template<class Visit>
void forEachCell(const QList<QModelIndexList> &targets, const QList<QStringList> &block,
                 Visit visit)
{
    for (qsizetype row = 0; row < targets.size(); ++row) {
        for (qsizetype column = 0; column < targets.at(row).size(); ++column)
            visit(targets.at(row).at(column), int(row) + 1, block.at(row).value(column));
    }
}

/// The format that the block proves, as for a file: by its certain cells, else by the limits.
std::optional<Core::NumberFormat> provenFormat(const EntryModel &model,
                                               const QList<QModelIndexList> &targets,
                                               const QList<QStringList> &block)
{
    Core::FormatVotes votes;
    forEachCell(targets, block, [&](const QModelIndex &cell, int, const QString &text) {
        const Core::Indicator &indicator = model.indicatorAt(cell.row());
        if (indicator.isNumeric())
            votes.count({Core::normalized(text), {}, false}, limitsOf(indicator));
    });
    return votes.decision();
}

void planCell(PastePlan &plan, const EntryModel &model, const QModelIndex &cell, int line,
              const Core::ValueCell &content)
{
    if (!model.isValueCell(cell))
        return; // a total
    const Core::Observation known = model.observationAt(cell);
    const bool isUnchanged =
        content.number ? content.number == known.value && known.value
                       : content.typed == Core::normalized(cell.data(Qt::EditRole).toString());
    if (isUnchanged)
        return;
    const auto read = model.read(cell, content, plan.format);
    if (read && !model.flags(cell).testFlag(Qt::ItemIsEditable))
        return; // an empty cell of the block over one that takes no value
    if (read) {
        plan.accepted << *read;
        return;
    }
    if (read.error().kind == Core::Error::Kind::AmbiguousNumber && plan.undecided.isEmpty())
        plan.undecided = content.typed;
    plan.faults << PasteFault{cell, line, content.typed, read.error()};
}

} // namespace

Core::Result<QList<QStringList>> cellsFromClipboard(const QString &text, const QString &name)
{
    ClipboardReader reader(text);
    QList<QStringList> cells = reader.read();
    if (reader.fault())
        return Core::failure(reader.fault()->error(name));
    return cells;
}

QString clipboardFromCells(const QList<QStringList> &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList written;
        for (QString cell : row) {
            if (cell.contains(tab) || cell.contains(newLine) || cell.contains(carriageReturn) ||
                cell.startsWith(quote))
                cell = quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
            written << cell;
        }
        text += written.join(tab) + newLine;
    }
    return text;
}

PastePlan planPaste(const EntryModel &model, const QList<QModelIndexList> &targets,
                    const QList<QStringList> &block, std::optional<Core::NumberFormat> chosen)
{
    PastePlan plan;
    plan.format = chosen ? chosen : provenFormat(model, targets, block);
    forEachCell(targets, block, [&](const QModelIndex &cell, int line, const QString &text) {
        planCell(plan, model, cell, line, {Core::normalized(text), {}, false});
    });
    return plan;
}

PastePlan planPaste(const EntryModel &model, const QList<QModelIndexList> &targets,
                    const QList<QStringList> &block, const EntryClip &own)
{
    PastePlan plan;
    plan.format = own.format;
    for (qsizetype row = 0; row < targets.size(); ++row) {
        for (qsizetype column = 0; column < targets.at(row).size(); ++column) {
            const QModelIndex &cell = targets.at(row).at(column);
            const Core::Indicator &indicator = model.indicatorAt(cell.row());
            const bool isFigure = indicator.isNumeric() && !indicator.isPlace(); // "53/63"
            planCell(plan, model, cell, int(row) + 1,
                     {Core::normalized(block.at(row).value(column)),
                      isFigure ? own.number(row, column) : std::nullopt, false});
        }
    }
    plan.format.reset(); // nothing was guessed
    return plan;
}

} // namespace Models
