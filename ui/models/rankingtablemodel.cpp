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

RankingTableModel::RankingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RankingTableModel::setEdition(const Core::RankingIndex &index,
                                   const Core::RankingEdition &edition,
                                   const QList<Core::RankingEntry> &entries,
                                   const Core::Catalogue &catalogue, Core::UnitId home,
                                   const Core::Phrasebook &book, const QList<Core::UnitId> &members)
{
    const QList<Core::RankingEntry> shown = entriesOf(entries, members);
    beginResetModel();
    m_edition = edition;
    m_home = home;
    m_book = &book;
    m_rows.clear();
    for (const Core::RankingEntry &entry : shown) {
        const Core::Unit *unit = catalogue.unit(entry.unit);
        m_rows << Row{entry,
                      unit->nameIn(Core::Period::year(edition.year)).name.in(book.language())};
    }
    m_parts.clear();
    std::copy_if(index.parts.cbegin(), index.parts.cend(), std::back_inserter(m_parts),
                 [&shown](const Core::SubIndex &part) {
                     return std::any_of(shown.cbegin(), shown.cend(),
                                        [&part](const Core::RankingEntry &entry) {
                                            return entry.parts.contains(part.code);
                                        });
                 });
    endResetModel();
}

void RankingTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_parts.clear();
    endResetModel();
}

int RankingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RankingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPart + int(m_parts.size());
}

int RankingTableModel::homeRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry.unit == m_home)
            return row;
    }
    return -1;
}

QVariant RankingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Unit ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.entry.source.isEmpty() ? QString() : tr("Source: %1").arg(row.entry.source);
    case SortRole:
        return sortValue(row, index.column());
    case ShareRole: {
        const Core::SubIndex *part = partOf(index.column());
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

QString RankingTableModel::text(const Row &row, int column) const
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

QVariant RankingTableModel::sortValue(const Row &row, int column) const
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

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Rank:
        return tr("Rank");
    case Unit:
        return tr("Province or city");
    case Score:
        return tr("Score");
    default:
        return m_parts.at(section - FirstPart).name.in(m_book->language());
    }
}

} // namespace Models
