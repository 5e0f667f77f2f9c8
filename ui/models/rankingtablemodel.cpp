// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rankingtablemodel.h"

#include "core/words/format.h"

#include <algorithm>

namespace Models {

namespace {

constexpr int scoreDecimals = 4;

/// The entries of the members, an empty one for each that has none; all entries without members.
QList<Core::RankingEntry> entriesOf(const QList<Core::RankingEntry> &entries,
                                    const QList<Core::UnitId> &members)
{
    if (members.isEmpty())
        return entries;
    QList<Core::RankingEntry> rows;
    for (const Core::UnitId member : members) {
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [member](const auto &one) { return one.unit == member; });
        rows << (found == entries.cend() ? Core::RankingEntry() : *found);
        rows.last().unit = member;
    }
    return rows;
}

} // namespace

void RankingTableModel::setEdition(const Core::RankingIndex &index,
                                   const Core::RankingEdition &edition,
                                   const QList<Core::RankingEntry> &entries,
                                   const Core::Catalogue &catalogue, Core::UnitId home,
                                   const Core::Phrasebook &book, const QList<Core::UnitId> &members)
{
    const QList<Core::RankingEntry> shown = entriesOf(entries, members);
    QList<RankingRow> rows;
    for (const Core::RankingEntry &entry : shown) {
        const Core::Unit *unit = catalogue.unit(entry.unit);
        rows << RankingRow{entry,
                           unit->nameIn(Core::Period::year(edition.year)).name.in(book.language())};
    }
    QList<Core::SubIndex> parts;
    std::copy_if(index.parts.cbegin(), index.parts.cend(), std::back_inserter(parts),
                 [&shown](const Core::SubIndex &part) {
                     return std::any_of(shown.cbegin(), shown.cend(),
                                        [&part](const Core::RankingEntry &entry) {
                                            return entry.parts.contains(part.code);
                                        });
                 });
    resetRows(rows, [&] {
        m_parts = parts;
        m_edition = edition;
        m_home = home;
        m_book = &book;
    });
}

void RankingTableModel::clear()
{
    resetRows({}, [this] { m_parts.clear(); });
}

int RankingTableModel::homeRow() const
{
    for (int row = 0; row < rows().size(); ++row) {
        if (rows().at(row).entry.unit == m_home)
            return row;
    }
    return -1;
}

QVariant RankingTableModel::cell(const RankingRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Unit ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.entry.source.isEmpty() ? QString() : tr("Source: %1").arg(row.entry.source);
    case SortRole:
        return sortValue(row, column);
    case ShareRole: {
        const Core::SubIndex *part = partOf(column);
        const auto score = part ? row.entry.parts.value(part->code).score : std::nullopt;
        return score ? QVariant(*score) : QVariant();
    }
    case IsHomeRole:
        return row.entry.unit == m_home;
    default:
        return {};
    }
}

/// Null for the columns before the parts.
const Core::SubIndex *RankingTableModel::partOf(int column) const
{
    return column < FirstPart ? nullptr : &m_parts.at(column - FirstPart);
}

QString RankingTableModel::partText(const Core::SubScore &part) const
{
    QStringList texts;
    if (part.score)
        texts << Core::Format(m_book->language()).number(*part.score, scoreDecimals);
    if (part.rank)
        texts << tr("rank %1").arg(*part.rank);
    return texts.join(QStringLiteral(" \u00b7 "));
}

QString RankingTableModel::text(const RankingRow &row, int column) const
{
    switch (column) {
    case Rank:
        return row.entry.rank ? QStringLiteral("%1/%2").arg(*row.entry.rank).arg(m_edition.outOf)
                              : QString();
    case Unit:
        return row.name;
    case Score:
        return row.entry.score
                   ? Core::Format(m_book->language()).number(*row.entry.score, scoreDecimals)
                   : QString();
    default:
        return partText(row.entry.parts.value(m_parts.at(column - FirstPart).code));
    }
}

QVariant RankingTableModel::sortValue(const RankingRow &row, int column) const
{
    switch (column) {
    case Rank:
        return row.entry.rank ? QVariant(*row.entry.rank) : QVariant();
    case Unit:
        return row.name;
    case Score:
        return row.entry.score ? QVariant(*row.entry.score) : QVariant();
    default: {
        const Core::SubScore part = row.entry.parts.value(m_parts.at(column - FirstPart).code);
        return part.score ? QVariant(*part.score) : QVariant();
    }
    }
}

QString RankingTableModel::heading(int column) const
{
    switch (column) {
    case Rank:
        return tr("Rank");
    case Unit:
        return tr("Province or city");
    case Score:
        return tr("Score");
    default:
        return m_parts.at(column - FirstPart).name.in(m_book->language());
    }
}

} // namespace Models
