// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/previewmodel.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>

namespace Models {

namespace {

constexpr int mostSheetColumns = 40;

// Before and behind what a value is of.
enum Leading { RowNumber, Result, LeadingCount };
enum Trailing { Stored, Proposed, Reason, TrailingCount };

} // namespace

QString importVerdictWord(Core::ImportVerdict verdict)
{
    switch (verdict) {
    case Core::ImportVerdict::New:
        return QCoreApplication::translate("Models::PreviewModel", "new");
    case Core::ImportVerdict::Same:
        return QCoreApplication::translate("Models::PreviewModel", "unchanged");
    case Core::ImportVerdict::Revised:
        return QCoreApplication::translate("Models::PreviewModel", "revised");
    case Core::ImportVerdict::Rejected:
        return QCoreApplication::translate("Models::PreviewModel", "rejected");
    }
    return {};
}

QString importVerdictSymbol(Core::ImportVerdict verdict)
{
    switch (verdict) {
    case Core::ImportVerdict::New:
        return QStringLiteral("+");
    case Core::ImportVerdict::Same:
        return QStringLiteral("=");
    case Core::ImportVerdict::Revised:
        return QStringLiteral("\u2194");
    case Core::ImportVerdict::Rejected:
        return QStringLiteral("\u2715");
    }
    return {};
}

PreviewModel::PreviewModel(const ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{}

void PreviewModel::refresh()
{
    beginResetModel();
    m_cachedPosition = -1;
    m_positions.clear();
    m_counts.fill(0);
    for (int i = 0; i < int(m_draft.count()); ++i) {
        const Core::ImportVerdict verdict = m_draft.verdictAt(i);
        ++m_counts.at(size_t(verdict));
        if (!m_shown || m_shown == verdict)
            m_positions << i;
    }
    m_subjects = m_draft.subjectHeaders();
    m_sheetColumns.clear();
    const Core::HeaderCells header = m_draft.header();
    for (auto cell = header.cbegin(); cell != header.cend(); ++cell) {
        if (m_sheetColumns.size() < mostSheetColumns)
            m_sheetColumns << qMakePair(cell.key(), cell.value());
    }
    endResetModel();
}

void PreviewModel::setShown(std::optional<Core::ImportVerdict> verdict)
{
    m_shown = verdict;
    refresh();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid()
               ? 0
               : int(LeadingCount + m_subjects.size() + TrailingCount + m_sheetColumns.size());
}

int PreviewModel::reasonColumn() const
{
    return int(LeadingCount + m_subjects.size() + Reason);
}

const PreviewRow &PreviewModel::rowAt(int row) const
{
    const int position = m_positions.at(row);
    if (position != m_cachedPosition) {
        m_cached = m_draft.rowAt(position);
        m_cachedPosition = position;
    }
    return m_cached;
}

int PreviewModel::sheetColumn(const QModelIndex &index) const
{
    const qsizetype beyond = index.column() - reasonColumn() - 1;
    if (beyond >= 0)
        return m_sheetColumns.at(beyond).first;
    return index.column() == LeadingCount + m_subjects.size() + Proposed
               ? rowAt(index.row()).valueColumn
               : 0;
}

/// The reason, and that the row was converted.
QString PreviewModel::reasonText(const PreviewRow &row) const
{
    if (!m_draft.table().encoding)
        return row.reason;
    for (const auto &[column, header] : m_sheetColumns) {
        if (m_draft.table().asTyped.contains({row.row, column}))
            return QStringList{
                row.reason,
                tr("converted from %1").arg(Core::legacyName(*m_draft.table().encoding))}
                .join(QLatin1Char(' '))
                .trimmed();
    }
    return row.reason;
}

QString PreviewModel::shownText(const QModelIndex &index) const
{
    const PreviewRow &row = rowAt(index.row());
    if (index.column() == RowNumber)
        return QString::number(row.row);
    if (index.column() == Result)
        return importVerdictSymbol(row.verdict) + QLatin1Char(' ') + importVerdictWord(row.verdict);
    const int subject = index.column() - LeadingCount;
    if (subject < m_subjects.size())
        return row.subject.value(subject);
    switch (subject - int(m_subjects.size())) {
    case Stored:
        return row.stored;
    case Proposed:
        return row.proposed;
    case Reason:
        return reasonText(row);
    default:
        return Core::inputText(m_draft.table().sheet.cell(row.row, sheetColumn(index)));
    }
}

QString PreviewModel::toolTip(const QModelIndex &index) const
{
    const QString shown = shownText(index);
    const auto typed =
        m_draft.table().asTyped.constFind({rowAt(index.row()).row, sheetColumn(index)});
    return typed == m_draft.table().asTyped.cend()
               ? shown
               : tr("In the file: %1\nConverted: %2").arg(*typed, shown);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return Core::readableText(shownText(index));
    case Qt::ToolTipRole:
        return Core::readableText(toolTip(index));
    case Qt::EditRole:
        return Core::readableText(Core::retypedText(
            m_draft.table().sheet.cell(rowAt(index.row()).row, sheetColumn(index))));
    case Qt::TextAlignmentRole: {
        const int trailing = index.column() - LeadingCount - int(m_subjects.size());
        const bool isNumber =
            index.column() == RowNumber || trailing == Stored || trailing == Proposed;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == RowNumber)
        return tr("Row");
    if (section == Result)
        return tr("Result");
    const int subject = section - LeadingCount;
    if (subject < m_subjects.size())
        return Core::readableText(m_subjects.at(subject));
    switch (subject - int(m_subjects.size())) {
    case Stored:
        return tr("Stored now");
    case Proposed:
        return tr("In the file");
    case Reason:
        return tr("Reason");
    default:
        return tr("Cell: %1")
            .arg(Core::readableText(m_sheetColumns.at(section - reasonColumn() - 1).second));
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && sheetColumn(index) > 0 ? flags | Qt::ItemIsEditable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || data(index, Qt::EditRole).toString() == value.toString())
        return false;
    emit corrected(rowAt(index.row()).row, sheetColumn(index), value.toString());
    return true;
}

} // namespace Models
