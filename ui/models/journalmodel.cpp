// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "core/base/folding.h"
#include "core/base/format.h"
#include "core/words/statuswords.h"

#include <algorithm>

namespace Models {

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void JournalModel::setEntries(QList<Core::JournalEntry> entries, const Core::Catalogue &catalogue,
                              const Core::Phrasebook &book)
{
    beginResetModel();
    m_entries = std::move(entries);
    std::reverse(m_entries.begin(), m_entries.end());
    m_book = &book;
    m_unitNames.clear();
    for (const Core::Unit &unit : catalogue.units())
        m_unitNames.insert(unit.key, unit.nameOn().full);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Core::JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(entry, index.column());
    if (role == SearchRole)
        return Core::folded(QStringLiteral("%1 %2 %3 %4 %5")
                                .arg(entry.indicator, unitName(entry), entry.by, entry.period,
                                     entry.after.value_or(QString())));
    return {};
}

QString JournalModel::unitName(const Core::JournalEntry &entry) const
{
    const auto found = m_unitNames.constFind(entry.unitKey);
    return found == m_unitNames.cend() ? entry.unitKey : found->in(m_book->language());
}

QString JournalModel::fieldName(const QString &field) const
{
    const QHash<QString, QString> names{
        {QStringLiteral("value"), tr("value")},
        {QStringLiteral("out_of"), tr("number of places")},
        {QStringLiteral("numerator"), tr("numerator")},
        {QStringLiteral("denominator"), tr("denominator")},
        {QStringLiteral("state"), tr("state")},
        {QStringLiteral("text"), tr("assessment")},
        {QStringLiteral("missing"), tr("reason of absence")},
        {QStringLiteral("status"), tr("firmness")},
        {QStringLiteral("date"), tr("date")},
        {QStringLiteral("evidence"), tr("evidence")},
        {QStringLiteral("source"), tr("source")},
        {QStringLiteral("document"), tr("document")},
        {QStringLiteral("note"), tr("note")},
        {QStringLiteral("score"), tr("score")},
        {QStringLiteral("parts"), tr("sub-scores")},
        {QStringLiteral("data_year"), tr("year of the data")},
        {QStringLiteral("method"), tr("method")},
        {QStringLiteral("unit_set"), tr("provinces ranked")},
    };
    return names.value(field, field);
}

/// Numbers in the reader's format, states in words; anything else as it is.
QString JournalModel::valueText(const Core::JournalEntry &entry,
                                const std::optional<QString> &text) const
{
    if (!text)
        return {};
    if (entry.field == QLatin1String("state")) {
        const auto state = Core::milestoneStateFromCode(*text);
        return state ? Core::stateWord(Core::IndicatorKind::Milestone, *state, *m_book) : *text;
    }
    static const QStringList numberFields{QStringLiteral("value"), QStringLiteral("numerator"),
                                          QStringLiteral("denominator"), QStringLiteral("score")};
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    return isNumber && numberFields.contains(entry.field)
               ? Core::Format(m_book->language()).exact(number)
               : *text;
}

QString JournalModel::reasonText(const QString &reason) const
{
    if (reason == QLatin1String("init"))
        return tr("built-in data");
    if (reason == QLatin1String("edit"))
        return tr("edited");
    if (reason == QLatin1String("undo"))
        return tr("undone");
    if (reason == QLatin1String("redo"))
        return tr("done again");
    const QString import = QStringLiteral("import ");
    if (reason.startsWith(import))
        return tr("imported from %1").arg(reason.mid(import.size()));
    return reason;
}

QString JournalModel::text(const Core::JournalEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return entry.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    case Person:
        return entry.by;
    case Indicator:
        return entry.indicator;
    case Unit:
        return unitName(entry);
    case Period:
        return entry.period;
    case Field:
        return fieldName(entry.field);
    case Before:
        return valueText(entry, entry.before);
    case After:
        return valueText(entry, entry.after);
    case Reason:
        return reasonText(entry.reason);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case Person:
        return tr("Person");
    case Indicator:
        return tr("Indicator");
    case Unit:
        return tr("Unit");
    case Period:
        return tr("Period");
    case Field:
        return tr("Field");
    case Before:
        return tr("Old");
    case After:
        return tr("New");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace Models
