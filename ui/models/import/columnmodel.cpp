// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/columnmodel.h"

#include "core/base/plaintext.h"
#include "core/import/importmapping.h"
#include "core/words/format.h"

namespace Models {

ColumnModel::ColumnModel(ValueDraft &draft, QObject *parent)
    : RowModel(parent)
    , m_draft(draft)
{}

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

QVariant ColumnModel::cell(const SourceColumn &source, int column, int role) const
{
    if (role == Qt::EditRole && column == Meaning)
        return source.target;
    if (role == choicesRole && column == Meaning)
        return QVariant::fromValue(choices(source));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Letter:
        return Core::columnLetters(source.column);
    case Header:
        return Core::readableText(source.header);
    case Example:
        return Core::readableText(source.examples.join(QStringLiteral("; ")));
    default:
        return meaningText(source.target);
    }
}

QString ColumnModel::heading(int column) const
{
    switch (column) {
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
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning ||
        rows().at(index.row()).target == value.toString())
        return false;
    m_draft.setTarget(rows().at(index.row()).column, value.toString());
    refresh();
    emit meaningChosen();
    return true;
}

} // namespace Models
