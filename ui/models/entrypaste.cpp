// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrypaste.h"

#include "core/base/folding.h"
#include "core/exchange/cellnumbers.h"
#include "core/indicator/observationrules.h"

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

    QList<QStringList> read()
    {
        while (m_at < m_text.size())
            readChar(m_text.at(m_at++));
        if (!m_row.isEmpty() || !m_cell.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void readChar(QChar c)
    {
        if (m_isQuoted)
            readQuoted(c);
        else if (c == quote && m_cell.isEmpty() && closesLater())
            m_isQuoted = true;
        else if (c == tab)
            endCell();
        else if (c == newLine)
            endRow();
        else if (c != carriageReturn)
            m_cell += c;
    }

    void readQuoted(QChar c)
    {
        if (c != quote) {
            m_cell += c;
        } else if (m_at < m_text.size() && m_text.at(m_at) == quote) {
            m_cell += quote;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    /// A cell that merely begins with a quote is not a quoted cell.
    bool closesLater() const { return m_text.indexOf(quote, m_at) >= 0; }

    void endCell()
    {
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
        const Core::NumberReading reading = Core::readNumber(Core::normalized(text));
        if (indicator.isNumeric() && reading.isNumber())
            votes.count(reading, limitsOf(indicator));
    });
    return votes.decision();
}

} // namespace

QList<QStringList> cellsFromClipboard(const QString &text)
{
    return ClipboardReader(text).read();
}

QString clipboardFromCells(const QList<QStringList> &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList written;
        for (QString cell : row) {
            if (cell.contains(tab) || cell.contains(newLine) || cell.startsWith(quote))
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
        const bool isUnchanged =
            Core::normalized(text) == Core::normalized(cell.data(Qt::EditRole).toString());
        if (isUnchanged)
            return;
        const auto read = model.read(cell, text, plan.format);
        if (read && !model.flags(cell).testFlag(Qt::ItemIsEditable))
            return; // an empty cell of the block over one that takes no value
        if (read) {
            plan.accepted << *read;
        } else {
            if (read.error().kind == Core::Error::Kind::AmbiguousNumber && plan.undecided.isEmpty())
                plan.undecided = text;
            plan.faults << PasteFault{cell, line, text, read.error()};
        }
    });
    return plan;
}

} // namespace Models
