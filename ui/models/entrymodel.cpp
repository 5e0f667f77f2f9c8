// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrymodel.h"

#include "core/assess/areatotal.h"
#include "core/base/folding.h"
#include "core/indicator/valuereader.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"
#include "core/words/warningwords.h"
#include "ui/models/entrytext.h"

#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

namespace Models {

namespace {

using Core::Observation;

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

constexpr std::array states{Core::MilestoneState::NotStarted, Core::MilestoneState::InProgress,
                            Core::MilestoneState::Done};

} // namespace

EntryModel::EntryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::accessChanged, this, &EntryModel::showWaiting);
}

void EntryModel::showIndicators(const EntryValues &values)
{
    m_layout = EntryLayout::Indicators;
    show(values);
}

void EntryModel::showAreas(Core::IndicatorId indicator, const QString &part,
                           const EntryValues &values)
{
    const Core::Indicator *shown = m_session.catalogue().indicator(indicator);
    if (shown && (m_indicator != indicator || m_layoutUnit != m_session.unit()))
        m_level = ownLevel(m_session, *shown);
    m_layout = EntryLayout::Areas;
    m_layoutUnit = m_session.unit();
    m_indicator = indicator;
    m_part = part;
    show(values);
}

void EntryModel::setLevel(AreaLevel level)
{
    m_level = level;
    if (m_layout == EntryLayout::Areas)
        show(EntryValues(m_values));
}

void EntryModel::setUnread(const Core::Error &reason)
{
    if (reason.kind != Core::Error::Kind::FileBusy) // what is entered waits then
        m_unread = reason;
}

void EntryModel::addPart(Core::IndicatorId indicator, const QString &part)
{
    m_added << NewPart{indicator, part};
    show(EntryValues(m_values));
}

bool EntryModel::hasPart(Core::IndicatorId indicator, const QString &part) const
{
    return std::ranges::any_of(m_rows, [&](const EntryRow &row) {
        return row.indicator.id == indicator && row.part == part;
    });
}

void EntryModel::show(const EntryValues &values)
{
    m_unread.reset();
    const bool isSameShape = hasShapeOf(values);
    if (!isSameShape)
        beginResetModel();
    const Cells before = m_observations;
    take(values);
    if (!isSameShape) {
        endResetModel();
        return;
    }
    if (m_rows.isEmpty())
        return;
    if (const QModelIndex other = firstDifference(before); other.isValid())
        m_changed = keyAt(other); // else what was stored here is shown already
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void EntryModel::showChanged(const EntryValues &values)
{
    if (!hasShapeOf(values))
        return show(values);
    m_unread.reset();
    const Cells before = m_observations;
    const OpenWarnings asked = m_values.warnings;
    take(values);
    if (const QModelIndex other = firstDifference(before); other.isValid())
        m_changed = keyAt(other);
    tellOf([&](const QModelIndex &cell) {
        const CellKey key = cellKeyAt(cell);
        const auto now = m_observations.constFind(key);
        const auto then = before.constFind(key);
        const bool isThere = now != m_observations.cend();
        if (isThere != (then != before.cend()))
            return true;
        return isThere && (*now != *then || asked.of(now->key) != m_values.warnings.of(now->key));
    });
}

void EntryModel::keep(const Change &change)
{
    QSet<CellKey> kept;
    for (const Observation &stored : change.values) {
        const CellKey key = cellKeyOf(stored.key);
        kept.insert(key);
        m_values.observations.removeIf(
            [&stored](const Observation &one) { return one.key == stored.key; });
        m_observations.remove(key);
        if (stored.isEmpty())
            continue;
        m_values.observations << stored;
        m_observations.insert(key, stored);
    }
    m_changed.reset();
    if (!change.values.isEmpty())
        m_changed = change.values.constFirst().key;
    if (!kept.isEmpty())
        tellOf([&](const QModelIndex &cell) { return kept.contains(cellKeyAt(cell)); });
}

bool EntryModel::hasShapeOf(const EntryValues &values) const
{
    return rowsOf(values) == m_rows && shownPeriods(m_session, m_periodicity) == m_periods;
}

void EntryModel::take(const EntryValues &values)
{
    m_values = values;
    m_rows = rowsOf(values);
    m_periods = shownPeriods(m_session, m_periodicity);
    m_observations.clear();
    for (const Observation &o : std::as_const(m_values.observations))
        m_observations.insert(cellKeyOf(o.key), o);
}

/// Tells of the value cells that are other ones, as few times as they stand together in a row, and
/// of the totals that they are part of.
void EntryModel::tellOf(const std::function<bool(const QModelIndex &)> &isOther)
{
    bool hasTold = false;
    for (int row = 0; row < rowCount(); ++row) {
        int first = -1;
        for (int column = FirstYear; column <= columnCount(); ++column) {
            const bool isTold = column < columnCount() && isOther(index(row, column));
            if (isTold && first < 0)
                first = column;
            if (!isTold && first >= 0) {
                emit dataChanged(index(row, std::exchange(first, -1)), index(row, column - 1));
                hasTold = true;
            }
        }
    }
    for (int row = 0; hasTold && row < rowCount(); ++row) {
        if (isTotal(index(row, FirstYear)))
            emit dataChanged(index(row, FirstYear), index(row, columnCount() - 1));
    }
}

QModelIndex EntryModel::firstDifference(const Cells &before) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstYear; column < columnCount(); ++column) {
            const CellKey key = cellKeyAt(index(row, column));
            if (before.value(key) != m_observations.value(key))
                return index(row, column);
        }
    }
    return {};
}

QStringList EntryModel::warningsAt(const QModelIndex &index) const
{
    QStringList sentences;
    const Observation *stored = storedAt(index);
    if (!stored)
        return sentences;
    for (const Core::ValueWarning &warning : m_values.warnings.of(stored->key))
        sentences << Core::warningSentence(warning, m_rows.at(index.row()).indicator,
                                           m_session.book());
    return sentences;
}

QList<EntryRow> EntryModel::rowsOf(const EntryValues &values) const
{
    if (m_layout == EntryLayout::Indicators)
        return indicatorRows(m_session, values.observations, m_added);
    const Core::Indicator *indicator = m_session.catalogue().indicator(m_indicator);
    if (!indicator)
        return {};
    return areaRows(m_session, *indicator, m_part, m_level, shownPeriods(m_session, m_periodicity));
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYear + int(m_periods.size());
}

bool EntryModel::isValueCell(const QModelIndex &index) const
{
    return index.isValid() && index.column() >= FirstYear &&
           m_rows.at(index.row()).kind == RowKind::Values;
}

bool EntryModel::isTotal(const QModelIndex &index) const
{
    return index.column() >= FirstYear && !isValueCell(index);
}

QModelIndex EntryModel::cellOf(const Core::ObservationKey &key) const
{
    const auto column = m_periods.indexOf(key.period);
    if (column < 0)
        return {};
    for (int row = 0; row < m_rows.size(); ++row) {
        const EntryRow &one = m_rows.at(row);
        if (one.kind == RowKind::Values && one.indicator.id == key.indicator &&
            one.unit == key.unit && one.part == key.part)
            return index(row, FirstYear + int(column));
    }
    return {};
}

EntryModel::CellKey EntryModel::cellKeyOf(const Core::ObservationKey &key)
{
    return {key.indicator, key.unit, key.part, key.period};
}

EntryModel::CellKey EntryModel::cellKeyAt(const QModelIndex &index) const
{
    const EntryRow &row = m_rows.at(index.row());
    return {m_session.catalogue().valuesOf(row.indicator).id, row.unit, row.part,
            periodAt(index.column())};
}

bool EntryModel::isWaiting(const QModelIndex &index) const
{
    return isValueCell(index) && m_waiting.contains(cellKeyAt(index));
}

const Observation *EntryModel::storedAt(const QModelIndex &index) const
{
    return storedFor(cellKeyAt(index));
}

const Observation *EntryModel::storedFor(const CellKey &key) const
{
    if (const auto waiting = m_waiting.constFind(key); waiting != m_waiting.cend())
        return &*waiting;
    const auto found = m_observations.constFind(key);
    return found == m_observations.cend() ? nullptr : &*found;
}

/// Cells show what was entered, though the file has not taken it yet.
void EntryModel::showWaiting()
{
    const QHash<CellKey, Observation> before = std::exchange(m_waiting, {});
    const QList<Observation> waiting = m_session.waiting().observations();
    for (const Observation &o : waiting)
        m_waiting.insert(cellKeyOf(o.key), o);
    if (before.isEmpty() && m_waiting.isEmpty())
        return;
    tellOf([&](const QModelIndex &cell) {
        const CellKey key = cellKeyAt(cell);
        return before.contains(key) != m_waiting.contains(key) ||
               before.value(key) != m_waiting.value(key);
    });
}

Observation EntryModel::observationAt(const QModelIndex &index) const
{
    if (const Observation *stored = storedAt(index))
        return *stored;
    const EntryRow &row = m_rows.at(index.row());
    Observation observation;
    observation.key = {row.indicator.id, row.unit, periodAt(index.column()), row.part, {}};
    return observation;
}

Core::ObservationKey EntryModel::keyAt(const QModelIndex &index) const
{
    return observationAt(index).key;
}

bool EntryModel::isClosed(const QModelIndex &index) const
{
    const EntryRow &row = m_rows.at(index.row());
    const Core::Period &period = periodAt(index.column());
    const bool isOfYearsOnly = !m_session.catalogue().valuesOf(row.indicator).index.isEmpty();
    return !m_session.catalogue().unit(row.unit)->validity.overlaps(period) ||
           (isOfYearsOnly && !period.isAnnual());
}

int EntryModel::openAreas(AreaLevel level, const Core::Period &period) const
{
    const Core::Indicator *indicator = m_session.catalogue().indicator(m_indicator);
    if (!indicator)
        return 0;
    const QList<EntryRow> rows = areaRows(m_session, *indicator, m_part, level, {period});
    return int(std::ranges::count_if(
        rows, [](const EntryRow &row) { return row.kind == RowKind::Values; }));
}

/// What is to be added up in a period, and how many areas there are then.
QList<Observation> EntryModel::addends(const Core::Period &period, int &open) const
{
    const int column = FirstYear + int(m_periods.indexOf(period));
    QList<Observation> observations;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QModelIndex cell = index(row, column);
        if (!isValueCell(cell) || isClosed(cell))
            continue;
        ++open;
        const Observation *stored = storedAt(cell);
        if (stored && (stored->value || stored->absence))
            observations << *stored;
    }
    return observations;
}

/// The value of the unit that is looked at.
std::optional<double> EntryModel::wholeValue(const QModelIndex &index) const
{
    const Observation *stored = storedAt(index);
    return stored ? stored->value : std::nullopt;
}

/// A difference is told when every area has said something.
QString EntryModel::totalText(const QModelIndex &index) const
{
    const EntryRow &row = m_rows.at(index.row());
    const Core::Format format(m_session.language());
    const std::optional<double> whole = wholeValue(index);
    if (row.kind == RowKind::Whole)
        return whole ? format.value(row.indicator, *whole) : QString();
    int open = 0;
    const QList<Observation> stated = addends(periodAt(index.column()), open);
    const Core::AreaTotal total = Core::areaTotal(row.indicator, stated);
    if (!total.value)
        return {};
    if (row.kind == RowKind::Total)
        return format.value(row.indicator, *total.value);
    if (!whole || stated.size() < open)
        return {};
    return format.signedNumber(*total.value - *whole, row.indicator.decimals);
}

QString EntryModel::totalTip(const QModelIndex &index) const
{
    const EntryRow &row = m_rows.at(index.row());
    if (row.kind == RowKind::Whole)
        return totalTitle(row);
    int open = 0;
    const QList<Observation> stated = addends(periodAt(index.column()), open);
    const Core::AreaTotal total = Core::areaTotal(row.indicator, stated);
    const QString counted = tr("%1 of %2 areas have a figure.").arg(total.figures).arg(open);
    if (total.figures > 0 && !total.value)
        return counted + QLatin1Char(' ') +
               tr("No total: percentages and ratios give one by numerators and denominators, and "
                  "%1 have them.")
                   .arg(total.fractions);
    if (row.kind == RowKind::Difference && stated.size() < open)
        return counted + QLatin1Char(' ') +
               tr("The difference is told when every area has one or is marked as having none.");
    return counted;
}

QString EntryModel::totalTitle(const EntryRow &row) const
{
    const Core::Period year = Core::Period::year(m_session.asOf());
    const QString whole =
        m_session.catalogue().unit(row.unit)->nameIn(year).full.in(m_session.language());
    switch (row.kind) {
    case RowKind::Total:
        return tr("Total");
    case RowKind::Whole:
        return tr("%1, its own figure").arg(whole);
    default:
        return tr("Total less that of %1").arg(whole);
    }
}

/// The area in which that of the row lies; empty at the root.
QString EntryModel::parentName(int row) const
{
    const Core::Catalogue &catalogue = m_session.catalogue();
    const EntryRow &one = m_rows.at(row);
    const Core::Unit *above = catalogue.unit(catalogue.unit(one.unit)->parent);
    if (m_layout != EntryLayout::Areas || one.kind != RowKind::Values || !above)
        return {};
    return above->nameIn(Core::Period::year(m_session.asOf())).full.in(m_session.language());
}

QString EntryModel::targetTexts(const Core::Indicator &indicator) const
{
    QStringList targets;
    for (const Core::Target &target : indicator.targets)
        targets << QStringLiteral("%1: %2").arg(
            QString::number(target.horizon), Core::targetText(indicator, target, m_session.book()));
    return targets.join(QStringLiteral("; "));
}

QString EntryModel::cellText(const QModelIndex &index) const
{
    const Core::Indicator &indicator = m_rows.at(index.row()).indicator;
    if (index.column() == Unit)
        return indicator.measure.in(m_session.language());
    if (index.column() == Target)
        return targetTexts(indicator);
    if (index.column() == Parent)
        return parentName(index.row());
    if (isTotal(index))
        return totalText(index);
    const Observation *observation = storedAt(index);
    return observation ? shownText(*observation, indicator.kind, m_session.book()) : QString();
}

QString EntryModel::editText(const QModelIndex &index) const
{
    const Observation *observation = storedAt(index);
    const Core::IndicatorKind kind = m_rows.at(index.row()).indicator.kind;
    return observation ? shownText(*observation, kind, m_session.book()) : QString();
}

QString EntryModel::toolTip(const QModelIndex &index) const
{
    if (isTotal(index))
        return totalTip(index);
    if (!isValueCell(index))
        return cellText(index);
    if (isClosed(index)) {
        const Core::Unit *unit = m_session.catalogue().unit(m_rows.at(index.row()).unit);
        return unit->validity.overlaps(periodAt(index.column()))
                   ? tr("Ranks are entered by year only")
                   : tr("The area did not exist in this year");
    }
    const Observation *observation = storedAt(index);
    if (!observation)
        return {};
    QStringList lines = warningsAt(index);
    if (isWaiting(index))
        lines.prepend(waitingText());
    if (!observation->source.isEmpty())
        lines << tr("Source: %1").arg(observation->source);
    if (!observation->document.isEmpty())
        lines << tr("Document: %1").arg(observation->document);
    lines << observation->evidence << observation->note;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::EditRole:
        return isValueCell(index) ? editText(index) : cellText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::FontRole:
        return m_rows.at(index.row()).kind == RowKind::Values ? QVariant() : QVariant(boldFont());
    case Qt::TextAlignmentRole:
        return index.column() >= FirstYear ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
    case SearchRole:
        return searchText(index.row());
    case IsDerivedRole:
        return !m_rows.at(index.row()).indicator.sameAs.isEmpty();
    case IsClosedRole:
        return isValueCell(index) && isClosed(index);
    case WarningRole:
        return isValueCell(index) ? warningsAt(index) : QStringList();
    case WaitingRole:
        return isWaiting(index);
    case Qt::AccessibleDescriptionRole:
        return accessibleText(index);
    case AbsenceRole:
        return isValueCell(index) && storedAt(index) && storedAt(index)->absence.has_value();
    default:
        return {};
    }
}

QString EntryModel::waitingText() const
{
    return tr("Not stored yet: the file is not free. Esc discards the change.");
}

QString EntryModel::accessibleText(const QModelIndex &index) const
{
    if (isTotal(index))
        return totalTip(index);
    if (!isValueCell(index))
        return {};
    QStringList sentences = warningsAt(index);
    if (isWaiting(index))
        sentences.prepend(waitingText());
    return sentences.join(QLatin1Char(' '));
}

QString EntryModel::searchText(int row) const
{
    const EntryRow &one = m_rows.at(row);
    if (m_layout == EntryLayout::Indicators)
        return Core::folded(QStringLiteral("%1 %2 %3 %4 %5")
                                .arg(one.indicator.code, one.indicator.name.vi,
                                     one.indicator.name.en, one.part,
                                     one.indicator.partName(one.part, Core::Language::English)));
    if (one.kind != RowKind::Values)
        return {}; // it would be that of rows that are not shown
    const Core::Period year = Core::Period::year(m_session.asOf());
    const Core::Unit &unit = *m_session.catalogue().unit(one.unit);
    const Core::Unit *above = m_session.catalogue().unit(unit.parent);
    QStringList words{unit.codeIn(year), unit.nameIn(year).full.vi, unit.nameIn(year).full.en};
    if (above && m_level != AreaLevel::Districts)
        words << above->nameIn(year).full.vi << above->nameIn(year).full.en;
    return Core::folded((words + unit.aliases).join(QLatin1Char(' ')));
}

QString EntryModel::rowTitle(int row) const
{
    const EntryRow &one = m_rows.at(row);
    const QString indent(qsizetype(one.depth) * 3, QChar(0xa0));
    if (one.kind != RowKind::Values)
        return totalTitle(one);
    if (m_layout == EntryLayout::Areas) {
        const Core::Unit &unit = *m_session.catalogue().unit(one.unit);
        const Core::Period year = Core::Period::year(m_session.asOf());
        return QStringLiteral("%1%2  %3")
            .arg(indent, unit.codeIn(year), unit.nameIn(year).full.in(m_session.language()));
    }
    if (one.part.isEmpty())
        return QStringLiteral("%1  %2").arg(one.indicator.code,
                                            one.indicator.name.in(m_session.language()));
    return indent + one.indicator.partName(one.part, m_session.language());
}

QString EntryModel::rowTip(int row) const
{
    const EntryRow &one = m_rows.at(row);
    const QString title = rowTitle(row).trimmed();
    if (one.kind != RowKind::Values || !one.part.isEmpty() || !hasBreakdown(one.indicator))
        return title;
    return title + QLatin1Char('\n') +
           tr("Each sector has a row of its own: Actions, Add a sector.");
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && (section < 0 || section >= m_rows.size()))
        return {}; // a header that counts the rows of another file
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return rowTitle(section);
        if (role == Qt::ToolTipRole)
            return rowTip(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Unit)
        return tr("Unit of measure");
    if (section == Target)
        return tr("Targets");
    if (section == Parent)
        return tr("Lies in");
    return Core::Format(m_session.language()).period(periodAt(section));
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isValueCell(index) && !lock(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<Core::Error> EntryModel::lock(const QModelIndex &index) const
{
    using Kind = Core::Error::Kind;
    const Core::Store &store = m_session.store();
    const EntryRow &row = m_rows.at(index.row());
    if (m_unread)
        return m_unread;
    if (store.isReadOnly())
        return Core::Error{Kind::FileReadOnly, store.path(), {}, {}};
    if (!row.indicator.sameAs.isEmpty())
        return Core::Error{
            Kind::ReadsAnotherIndicator, row.indicator.code, {row.indicator.sameAs}, {}};
    if (!isValueCell(index) || !isClosed(index))
        return std::nullopt;
    const Core::Period period = periodAt(index.column());
    return Core::Error{Kind::UnitNotValidInPeriod,
                       m_session.catalogue().nameOf(row.unit, period, m_session.language()),
                       {period.code()},
                       {}};
}

QList<QPair<QString, QString>> EntryModel::stateChoices(int row) const
{
    QList<QPair<QString, QString>> choices;
    for (const Core::MilestoneState state : states)
        choices << qMakePair(
            Core::stateWord(m_rows.at(row).indicator.kind, state, m_session.book()),
            Core::code(state));
    return choices;
}

Core::Result<Observation> EntryModel::read(const QModelIndex &index, const QString &text,
                                           std::optional<Core::NumberFormat> format) const
{
    return read(index, Core::ValueCell{Core::normalized(text), {}, false}, format);
}

Core::Result<Observation> EntryModel::read(const QModelIndex &index, const Core::ValueCell &cell,
                                           std::optional<Core::NumberFormat> format) const
{
    const EntryRow &row = m_rows.at(index.row());
    const Observation known = observationAt(index);
    return Core::ValueReader(row.indicator, *m_session.catalogue().unit(row.unit), format)
        .read(known, cell)
        .map([&](const Observation &entered) { return m_details.completed(entered, known); });
}

Core::NumberFormat EntryModel::ownFormat() const
{
    return m_session.language() == Core::Language::Vietnamese ? Core::NumberFormat::Comma
                                                              : Core::NumberFormat::Point;
}

QString EntryModel::preview(const QModelIndex &index, const Observation &observation) const
{
    const Core::Indicator &indicator = m_rows.at(index.row()).indicator;
    if (observation.state)
        return shownText(observation, indicator.kind, m_session.book());
    if (!observation.value)
        return {};
    const QString number = entryText(observation, m_session.language());
    if (observation.outOf)
        return number;
    const QString unit = indicator.measure.in(m_session.language());
    return indicator.isPercentage() ? QString(number + unit)
                                    : QStringLiteral("%1 %2").arg(number, unit);
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isOwnText = role == OwnTextRole;
    if ((role != Qt::EditRole && !isOwnText) || !isValueCell(index))
        return false;
    const QString text = value.toString();
    if (Core::normalized(text) == Core::normalized(editText(index)))
        return true;
    const auto observation =
        read(index, text, isOwnText ? std::optional(ownFormat()) : std::nullopt);
    if (observation)
        return enter(index, *observation);
    emit refused(index, text, observation.error());
    return false;
}

bool EntryModel::enter(const QModelIndex &index, const Observation &observation)
{
    const QString step =
        tr("Edit %1, %2").arg(m_rows.at(index.row()).indicator.code, observation.key.period.code());
    const auto recorded = enterAll({observation}, step, QStringLiteral("edit"));
    if (!recorded)
        emit refused(index, QString(), recorded.error());
    return recorded.has_value();
}

Core::Result<> EntryModel::enterAll(const QList<Observation> &observations, const QString &step,
                                    const QString &reason)
{
    if (m_unread)
        return Core::failure(*m_unread);
    QList<EntryChange> changes = changesTo(observations);
    if (reason == QLatin1String("move")) // what left a cell is in another one, with all its details
        changes.removeIf([](const EntryChange &one) { return one.after.isEmpty(); });
    if (m_mayEnter && !m_mayEnter(changes))
        return Core::failure({Core::Error::Kind::Cancelled, {}, {}, {}});
    const auto recorded = m_session.record(observations, step, reason);
    if (!recorded)
        return recorded;
    for (const Observation &one : observations)
        m_details.forget(one.key);
    emit entered(changes);
    return recorded;
}

QList<EntryChange> EntryModel::changesTo(const QList<Observation> &observations) const
{
    QList<EntryChange> changes;
    for (const Observation &after : observations) {
        const Core::ObservationKey &key = after.key;
        const Observation *known = storedFor(cellKeyOf(key));
        EntryChange change;
        change.before.key = key;
        change.after.key = key;
        if (known)
            change.before = *known;
        if (!after.isEmpty()) // else nothing of it is stored
            change.after = after;
        changes << change;
    }
    return changes;
}

} // namespace Models
