// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "core/base/folding.h"
#include "core/base/format.h"
#include "core/store/journalrestore.h"
#include "core/store/store.h"
#include "core/words/statuswords.h"
#include "core/words/warningwords.h"

#include <QCollator>
#include <QLocale>
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

/// The question that an entry answers; null for an entry of a value.
std::optional<Core::WarningKind> acceptedKind(const QString &field)
{
    return field.startsWith(Core::acceptedField)
               ? Core::warningKindFromCode(field.mid(Core::acceptedField.size()))
               : std::nullopt;
}

} // namespace

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
    m_fieldNames = fieldNames();
    m_unitNames.clear();
    for (const Core::Unit &unit : catalogue.units())
        m_unitNames.insert(unit.key, unit.nameOn().full);
    m_indicatorNames.clear();
    for (const Core::RankingIndex &index : catalogue.indices())
        m_indicatorNames.insert(index.code, index.name);
    for (const Core::Indicator &indicator : catalogue.indicators())
        m_indicatorNames.insert(indicator.code, indicator.name);
    endResetModel();
}

void JournalModel::appendOlder(const QList<Core::JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_entries << entries;
    endInsertRows();
}

int JournalModel::rowOf(Core::JournalEntryId entry) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [entry](const Core::JournalEntry &one) { return one.id == entry; });
    return found == m_entries.cend() ? -1 : int(std::distance(m_entries.cbegin(), found));
}

QList<JournalChoice> JournalModel::indicators(Choices which) const
{
    const auto title = [this](const QString &code) {
        const QString name = m_indicatorNames.value(code).in(m_book->language());
        return name.isEmpty() ? code : QStringLiteral("%1 \u2013 %2").arg(code, name);
    };
    QStringList codes = which == Choices::Possible ? m_indicatorNames.keys() : QStringList();
    for (const Core::JournalEntry &entry : m_entries)
        codes << entry.indicator;
    return choices(codes, title);
}

QList<JournalChoice> JournalModel::units(Choices which) const
{
    QStringList keys = which == Choices::Possible ? m_unitNames.keys() : QStringList();
    for (const Core::JournalEntry &entry : m_entries)
        keys << entry.unitKey;
    return choices(keys, [this](const QString &key) { return unitName(key); });
}

QList<JournalChoice> JournalModel::persons() const
{
    QStringList names;
    for (const Core::JournalEntry &entry : m_entries)
        names << entry.by;
    return choices(names, [](const QString &name) { return name; });
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
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case FileRole:
        return text(entry, index.column(), Writing::ForFiles);
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

QHash<QString, QString> JournalModel::fieldNames()
{
    return {
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
        {Core::agencyField + QStringLiteral("valid_to"), tr("agency: last day")},
        {Core::agencyField + QStringLiteral("superior"), tr("agency: superior")},
        {Core::agencyField + QStringLiteral("issuer"), tr("agency: name")},
        {Core::agencyField + QStringLiteral("sign"), tr("agency: abbreviation")},
        {Core::agencyField + QStringLiteral("place"), tr("agency: place")},
        {Core::agencyField + QStringLiteral("authority"), tr("agency: title of the signer")},
        {Core::agencyField + QStringLiteral("signer"), tr("agency: signer")},
        {Core::agencyField + QStringLiteral("receivers"), tr("agency: recipients")},
        {Core::briefTextField + QStringLiteral("weaknesses"), tr("brief: shortcomings")},
        {Core::briefTextField + QStringLiteral("directions"), tr("brief: directions")},
        {Core::briefTextField + QStringLiteral("proposals"), tr("brief: proposals")},
    };
}

QString JournalModel::fieldName(const QString &field) const
{
    if (const auto kind = acceptedKind(field))
        //: %1 is what the warning is about: "unusual change"
        return tr("accepted warning (%1)").arg(Core::warningName(*kind, *m_book));
    return m_fieldNames.value(field, field);
}

QString JournalModel::numberText(double number, Writing writing) const
{
    if (writing == Writing::ForReaders)
        return Core::Format(m_book->language()).exact(number);
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    return m_book->language() == Core::Language::Vietnamese
               ? QString(text).replace(QLatin1Char('.'), QLatin1Char(','))
               : text;
}

/// Numbers in the format of the language, states in words; anything else as it is.
QString JournalModel::valueText(const Core::JournalEntry &entry, const std::optional<QString> &text,
                                Writing writing) const
{
    if (!text)
        return {};
    if (entry.field == QLatin1String("state")) {
        const auto state = Core::milestoneStateFromCode(*text);
        return state ? Core::stateWord(Core::IndicatorKind::Milestone, *state, *m_book) : *text;
    }
    static const QSet<QString> numberFields{QStringLiteral("value"), QStringLiteral("numerator"),
                                            QStringLiteral("denominator"), QStringLiteral("score")};
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    return isNumber && numberFields.contains(entry.field) ? numberText(number, writing) : *text;
}

QString JournalModel::reasonText(const QString &reason) const
{
    if (reason == QLatin1String("init"))
        return tr("built-in data");
    if (reason == QLatin1String("edit"))
        return tr("edited");
    if (reason == QLatin1String("accept"))
        return tr("warning accepted");
    if (reason == QLatin1String("undo"))
        return tr("undone");
    if (reason == QLatin1String("redo"))
        return tr("done again");
    if (const auto restored = Core::restoredEntry(reason))
        return tr("restored from entry %1").arg(restored->value());
    const QString import = QStringLiteral("import ");
    if (reason.startsWith(import))
        return tr("imported from %1").arg(reason.mid(import.size()));
    return reason;
}

QString JournalModel::text(const Core::JournalEntry &entry, int column, Writing writing) const
{
    switch (column) {
    case Number:
        return QString::number(entry.id.value());
    case Time:
        return entry.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    case Person:
        return entry.by;
    case Indicator:
        return entry.indicator;
    case Unit:
        return unitName(entry.unitKey);
    case Period:
        return entry.period;
    case Field:
        return fieldName(entry.field);
    case Before:
        return valueText(entry, entry.before, writing);
    case After:
        return valueText(entry, entry.after, writing);
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
