// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "core/base/folding.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace Models {

namespace {

/// Each key once, with the text that `textOf` gives for it; empty ones are left out.
template<class TextOf>
QList<JournalChoice> choices(const QStringList &keys, TextOf textOf)
{
    QList<JournalChoice> list;
    QSet<QString> seen;
    for (const QString &key : keys) {
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        list << JournalChoice{key, textOf(key)};
    }
    QCollator collator(Core::localeOf(Core::Language::Vietnamese));
    collator.setNumericMode(true);
    std::sort(list.begin(), list.end(),
              [&collator](const JournalChoice &left, const JournalChoice &right) {
                  return collator.compare(left.text, right.text) < 0;
              });
    return list;
}

} // namespace

void JournalModel::setEntries(QList<Core::JournalEntry> entries, const Core::Catalogue &catalogue,
                              const Core::Phrasebook &book)
{
    std::reverse(entries.begin(), entries.end());
    m_book = &book;
    m_unitNames.clear();
    for (const Core::Unit &unit : catalogue.units())
        m_unitNames.insert(unit.key, {catalogue.nameOf(unit.id, {}, Core::Language::Vietnamese),
                                      catalogue.nameOf(unit.id, {}, Core::Language::English)});
    m_indicatorNames.clear();
    for (const Core::RankingIndex &index : catalogue.indices())
        m_indicatorNames.insert(index.code, index.name);
    for (const Core::Indicator &indicator : catalogue.indicators())
        m_indicatorNames.insert(indicator.code, indicator.name);
    resetRows(std::move(entries));
}

int JournalModel::rowOf(Core::JournalEntryId entry) const
{
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(),
                     [entry](const Core::JournalEntry &one) { return one.id == entry; });
    return found == rows().cend() ? -1 : int(std::distance(rows().cbegin(), found));
}

QList<JournalChoice> JournalModel::indicators(Choices which) const
{
    const auto title = [this](const QString &code) {
        const QString name = m_indicatorNames.value(code).in(m_book->language());
        return name.isEmpty() ? code : QStringLiteral("%1 \u2013 %2").arg(code, name);
    };
    QStringList codes = which == Choices::Possible ? m_indicatorNames.keys() : QStringList();
    for (const Core::JournalEntry &entry : rows())
        codes << entry.indicator;
    return choices(codes, title);
}

QList<JournalChoice> JournalModel::units(Choices which) const
{
    QStringList keys = which == Choices::Possible ? m_unitNames.keys() : QStringList();
    for (const Core::JournalEntry &entry : rows())
        keys << entry.unitKey;
    return choices(keys, [this](const QString &key) { return unitName(key); });
}

QList<JournalChoice> JournalModel::persons() const
{
    QStringList names;
    for (const Core::JournalEntry &entry : rows())
        names << entry.by;
    return choices(names, [](const QString &name) { return name; });
}

QVariant JournalModel::cell(const Core::JournalEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, column);
    case FileRole:
        return text(entry, column, Core::NumberWriting::ForFiles);
    case SearchRole:
        return searchKey(entry);
    case IdRole:
        return entry.id.value();
    case IndicatorRole:
        return entry.indicator;
    case UnitRole:
        return entry.unitKey;
    case PersonRole:
        return entry.by;
    case DayRole:
        return entry.at.toLocalTime().date();
    default:
        return {};
    }
}

QString JournalModel::searchKey(const Core::JournalEntry &entry) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << text(entry, column);
    return Core::folded(cells.join(QLatin1Char('\n')));
}

QString JournalModel::unitName(const QString &key) const
{
    const auto found = m_unitNames.constFind(key);
    return found == m_unitNames.cend() ? key : found->in(m_book->language());
}

QString JournalModel::text(const Core::JournalEntry &entry, int column,
                           Core::NumberWriting writing) const
{
    switch (column) {
    case Number:
        return QString::number(entry.id.value());
    case Time:
        return Core::journalTime(entry.at);
    case Person:
        return entry.by;
    case Indicator:
        return entry.indicator;
    case Unit:
        return unitName(entry.unitKey);
    case Period:
        return entry.period;
    case Field:
        return Core::journalFieldName(entry.field, *m_book);
    case Before:
        return Core::journalValue(entry.field, entry.before, *m_book, writing);
    case After:
        return Core::journalValue(entry.field, entry.after, *m_book, writing);
    case Reason:
        return Core::journalReason(entry.reason, *m_book);
    default:
        return {};
    }
}

QString JournalModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: the running number of an entry
        return tr("No.");
    case Time:
        return tr("Time");
    case Person:
        return tr("Person");
    case Indicator:
        return tr("Indicator");
    case Unit:
        return tr("Area");
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
