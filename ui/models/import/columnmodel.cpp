// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/columnmodel.h"

#include "core/base/plaintext.h"
#include "core/import/importmapping.h"
#include "core/words/format.h"

namespace Models {

ColumnModel::ColumnModel(ValueDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{}

void ColumnModel::refresh()
{
    beginResetModel();
    m_columns = m_draft.columns();
    endResetModel();
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnModel::meaningText(const QString &target) const
{
    const Core::Language language = m_draft.session().language();
    const Core::MappedColumn mapped = Core::mappedColumn({}, target);
    if (mapped.isLeftOut())
        return tr("\u2014 left out \u2014");
    if (mapped.column)
        return Core::columnHeader(*mapped.column, language);
    if (mapped.period)
        return tr("values of %1").arg(Core::Format(language).period(*mapped.period));
    const Core::Indicator *indicator = m_draft.session().catalogue().indicator(mapped.indicator);
    return indicator ? tr("values of %1")
                           .arg(indicator->code + QLatin1Char(' ') + indicator->name.in(language))
                     : mapped.indicator;
}

/// Left out, the columns of observation tables, the period that the header says and the years that
/// can be chosen, the indicators.
QList<CellChoice> ColumnModel::choices(const SourceColumn &column) const
{
    QStringList targets{Core::leftOutTarget};
    for (int i = 0; i < Core::observationColumnCount; ++i)
        targets << Core::columnHeader(static_cast<Core::ObservationColumn>(i),
                                      Core::Language::English);
    if (const auto headed = Core::periodFromHeader(column.header))
        targets << headed->period.code();
    for (const int year : m_draft.session().years())
        targets << Core::Period::year(year).code();
    for (const Core::Indicator &indicator : m_draft.session().catalogue().indicators())
        targets << indicator.code;
    targets.removeDuplicates();
    QList<CellChoice> choices;
    for (const QString &target : std::as_const(targets))
        choices << CellChoice{target, meaningText(target)};
    return choices;
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SourceColumn &column = m_columns.at(index.row());
    if (role == Qt::EditRole && index.column() == Meaning)
        return column.target;
    if (role == choicesRole && index.column() == Meaning)
        return QVariant::fromValue(choices(column));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Letter:
        return Core::columnLetters(column.column);
    case Header:
        return Core::readableText(column.header);
    case Example:
        return Core::readableText(column.examples.join(QStringLiteral("; ")));
    default:
        return meaningText(column.target);
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Letter:
        return tr("Column");
    case Header:
        return tr("Header in the file");
    case Example:
        return tr("First values");
    default:
        return tr("Read as");
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning ||
        m_columns.at(index.row()).target == value.toString())
        return false;
    m_draft.setTarget(m_columns.at(index.row()).column, value.toString());
    refresh();
    emit meaningChosen();
    return true;
}

} // namespace Models
