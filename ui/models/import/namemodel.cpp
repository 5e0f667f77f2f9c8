// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/namemodel.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace Models {

NameModel::NameModel(ValueDraft &draft, QObject *parent)
    : RowModel(parent)
    , m_draft(draft)
{}

int NameModel::unknownCount() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(),
                             [](const NamedText &name) { return name.code.isEmpty(); }));
}

QString NameModel::meaningText(const NamedText &name) const
{
    const Core::Catalogue &catalogue = m_draft.session().catalogue();
    const Core::Language language = m_draft.session().language();
    if (name.code.isEmpty())
        return name.isAmbiguous ? tr("\u2715 several areas have this name: choose one")
                                : tr("\u2715 not known: choose what it means");
    if (name.kind == NamedText::Kind::Area)
        return catalogue.nameOf(catalogue.unitByKey(name.code)->id, {}, language);
    const Core::Indicator *indicator = catalogue.indicator(name.code);
    return indicator->code + QLatin1Char(' ') + indicator->name.in(language);
}

QList<CellChoice> NameModel::choices(const NamedText &name) const
{
    QList<CellChoice> choices{{QString(), tr("\u2014 not matched \u2014")}};
    for (const NameCandidate &candidate : m_draft.candidates(name))
        choices << CellChoice{candidate.code, candidate.name};
    return choices;
}

QVariant NameModel::cell(const NamedText &name, int column, int role) const
{
    if (role == Qt::EditRole && column == Meaning)
        return name.code;
    if (role == choicesRole && column == Meaning)
        return QVariant::fromValue(choices(name));
    if (role == Qt::TextAlignmentRole && column == Values)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Kind:
        return name.kind == NamedText::Kind::Indicator ? tr("Indicator") : tr("Area");
    case Text:
        return Core::readableText(name.text);
    case Values:
        return QString::number(name.values);
    default:
        return meaningText(name);
    }
}

QString NameModel::heading(int column) const
{
    switch (column) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Name in the file");
    case Values:
        return tr("Values");
    default:
        return tr("Read as");
    }
}

Qt::ItemFlags NameModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

bool NameModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning ||
        rows().at(index.row()).code == value.toString())
        return false;
    emit meaningChosen(rows().at(index.row()), value.toString());
    return true;
}

} // namespace Models
