// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrymodel.h"

#include "core/base/errorsentence.h"
#include "core/base/folding.h"
#include "core/base/numberreader.h"
#include "core/indicator/observationrules.h"
#include "core/words/statuswords.h"

#include <array>

namespace Models {

namespace {

using Core::Error;
using Core::Observation;

constexpr std::array states{Core::MilestoneState::NotStarted, Core::MilestoneState::InProgress,
                            Core::MilestoneState::Done};

/// A cell keeps its source and note when its value changes, but not figures that no longer fit.
void clearFigures(Observation &observation)
{
    observation.value.reset();
    observation.outOf.reset();
    observation.numerator.reset();
    observation.denominator.reset();
    observation.state.reset();
    observation.text.clear();
    observation.absence.reset();
}

} // namespace

EntryModel::EntryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    reload();
}

void EntryModel::reload()
{
    const QList<Core::Indicator> indicators =
        m_session.catalogue().indicatorsOf(m_session.programme().id);
    const QList<int> years = m_session.years();
    if (indicators == m_indicators && years == m_years) {
        readObservations();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_indicators = indicators;
    m_years = years;
    readObservations();
    endResetModel();
}

void EntryModel::readObservations()
{
    m_observations.clear();
    const Core::Catalogue &catalogue = m_session.catalogue();
    QList<Core::UnitId> units = catalogue.boundUnits(m_session.programme().id, m_session.unit());
    units << m_session.unit();
    for (const Core::UnitId unit : std::as_const(units)) {
        for (const Observation &o :
             m_session.store().observationsOf(unit).value_or(QList<Observation>())) {
            const Core::Indicator *indicator = catalogue.indicator(o.key.indicator);
            const bool isShown = o.key.period.isAnnual() && o.key.part.isEmpty() &&
                                 catalogue.valuesUnit(*indicator, m_session.unit()) == unit;
            if (isShown)
                m_observations.insert({o.key.indicator, o.key.period.year()}, o);
        }
    }
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indicators.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYear + int(m_years.size());
}

bool EntryModel::isValueCell(const QModelIndex &index) const
{
    return index.isValid() && index.column() >= FirstYear;
}

const Core::Indicator &EntryModel::indicatorAt(int row) const
{
    return m_indicators.at(row);
}

int EntryModel::yearAt(int column) const
{
    return m_years.at(column - FirstYear);
}

const Observation *EntryModel::observationAt(const QModelIndex &index) const
{
    const Core::Indicator &source = m_session.catalogue().valuesOf(m_indicators.at(index.row()));
    const auto found = m_observations.constFind({source.id, yearAt(index.column())});
    return found == m_observations.cend() ? nullptr : &*found;
}

Core::ObservationKey EntryModel::keyAt(const QModelIndex &index) const
{
    if (const Observation *known = observationAt(index))
        return known->key;
    const Core::Indicator &indicator = m_indicators.at(index.row());
    Core::ObservationKey key;
    key.indicator = indicator.id;
    key.unit = m_session.catalogue().valuesUnit(indicator, m_session.unit());
    key.period = Core::Period::year(yearAt(index.column()));
    return key;
}

QString EntryModel::cellText(const QModelIndex &index) const
{
    const Core::Indicator &indicator = m_indicators.at(index.row());
    if (index.column() == Unit)
        return indicator.unit.in(m_session.language());
    if (index.column() == Target) {
        QStringList targets;
        for (const Core::Target &target : indicator.targets)
            targets << QStringLiteral("%1: %2").arg(
                QString::number(target.horizon),
                Core::targetText(indicator, target, m_session.book()));
        return targets.join(QStringLiteral("; "));
    }
    const Observation *observation = observationAt(index);
    if (!observation)
        return {};
    if (observation->state)
        return Core::stateWord(indicator.kind, *observation->state, m_session.book());
    if (observation->absence)
        return *observation->absence == Core::Absence::NotApplicable ? tr("n/a") : tr("not due");
    if (!observation->value)
        return observation->text;
    return editText(index);
}

/// Every digit that is stored, so that editing a cell never rounds it.
QString EntryModel::editText(const QModelIndex &index) const
{
    const Observation *observation = observationAt(index);
    if (!observation || !observation->value)
        return observation ? observation->text : QString();
    const QString number = Core::Format(m_session.language()).exact(*observation->value);
    return observation->outOf ? QStringLiteral("%1/%2").arg(number).arg(*observation->outOf)
                              : number;
}

QString EntryModel::toolTip(const QModelIndex &index) const
{
    if (!isValueCell(index))
        return cellText(index);
    const Observation *observation = observationAt(index);
    if (!observation)
        return {};
    QStringList lines;
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
    case Qt::TextAlignmentRole:
        return isValueCell(index) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole: {
        const Core::Indicator &indicator = m_indicators.at(index.row());
        return Core::folded(
            QStringLiteral("%1 %2 %3").arg(indicator.code, indicator.name.vi, indicator.name.en));
    }
    case IsDerivedRole:
        return !m_indicators.at(index.row()).sameAs.isEmpty();
    default:
        return {};
    }
}

QString EntryModel::rowTitle(int row) const
{
    const Core::Indicator &indicator = m_indicators.at(row);
    return QStringLiteral("%1  %2").arg(indicator.code, indicator.name.in(m_session.language()));
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return rowTitle(section);
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
    return QString::number(yearAt(section));
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isValueCell(index) && m_indicators.at(index.row()).sameAs.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QList<QPair<QString, QString>> EntryModel::stateChoices(int row) const
{
    QList<QPair<QString, QString>> choices;
    for (const Core::MilestoneState state : states)
        choices << qMakePair(Core::stateWord(m_indicators.at(row).kind, state, m_session.book()),
                             Core::code(state));
    return choices;
}

Core::Result<> EntryModel::readNumberInto(Observation &observation,
                                          const Core::Indicator &indicator, QString text) const
{
    if (indicator.kind == Core::IndicatorKind::Rank) {
        const QStringList parts = text.split(QLatin1Char('/'));
        bool ok = parts.size() == 2;
        if (ok)
            observation.outOf = parts.last().trimmed().toInt(&ok);
        if (parts.size() == 2 && (!ok || *observation.outOf < 1))
            return Core::failure({Error::Kind::BadNumber, text, {}, {}});
        text = parts.first();
    }
    const Core::NumberReading reading = Core::readNumber(text);
    const bool isPercent = indicator.unit.vi.startsWith(QLatin1Char('%'));
    if (!reading.isNumber() || (reading.percentSign && !isPercent))
        return Core::failure({Error::Kind::BadNumber, text, {}, {}});
    observation.value = reading.certain();
    if (!observation.value) {
        if (const auto format = reading.decidedBy(indicator.limits))
            observation.value = reading.as(*format);
    }
    if (!observation.value)
        return Core::failure({Error::Kind::AmbiguousNumber,
                              text,
                              {QString::number(*reading.withComma, 'g', 15),
                               QString::number(*reading.withPoint, 'g', 15)},
                              {}});
    return {};
}

Core::Result<Observation> EntryModel::read(const QModelIndex &index, const QString &typed) const
{
    const Core::Indicator &indicator = m_indicators.at(index.row());
    const Observation *known = observationAt(index);
    Observation observation = known ? *known : Observation();
    observation.key = keyAt(index);
    clearFigures(observation);
    const QString text = Core::normalized(typed);
    if (text.isEmpty())
        return observation;
    if (!indicator.isNumeric()) {
        observation.state = Core::milestoneStateFromCode(text);
        if (!observation.state && indicator.kind == Core::IndicatorKind::Milestone)
            return Core::failure({Error::Kind::BadState, text, {}, {}});
        if (!observation.state)
            observation.text = text;
    } else if (const auto number = readNumberInto(observation, indicator, text); !number) {
        return Core::failure(number.error());
    }
    const auto allowed = Core::checkObservation(observation, indicator,
                                                *m_session.catalogue().unit(observation.key.unit));
    if (!allowed)
        return Core::failure(allowed.error());
    return observation;
}

Core::Result<Observation> EntryModel::readAs(const QModelIndex &index, double value) const
{
    const Observation *known = observationAt(index);
    Observation observation = known ? *known : Observation();
    observation.key = keyAt(index);
    clearFigures(observation);
    observation.value = value;
    return Core::checkObservation(observation, m_indicators.at(index.row()),
                                  *m_session.catalogue().unit(observation.key.unit))
        .map([&] { return observation; });
}

QString EntryModel::preview(const QModelIndex &index, const QString &text) const
{
    const auto observation = read(index, text);
    if (!observation || !observation->value)
        return {};
    const Core::Format format(m_session.language());
    const QString number = format.exact(*observation->value);
    if (observation->outOf)
        return QStringLiteral("%1/%2").arg(number).arg(*observation->outOf);
    const QString unit = m_indicators.at(index.row()).unit.in(m_session.language());
    return unit.startsWith(QLatin1Char('%')) ? QString(number + unit)
                                             : QStringLiteral("%1 %2").arg(number, unit);
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isValueCell(index))
        return false;
    const QString text = value.toString();
    if (Core::normalized(text) == editText(index))
        return true;
    const auto observation = read(index, text);
    if (observation)
        return enter(index, *observation);
    emit refused(index, text, observation.error());
    return false;
}

bool EntryModel::enter(const QModelIndex &index, const Observation &observation)
{
    const QString step =
        tr("Edit %1, %2").arg(m_indicators.at(index.row()).code, observation.key.period.code());
    const auto recorded = m_session.record({observation}, step);
    if (!recorded)
        emit refused(index, QString(), recorded.error());
    return recorded.has_value();
}

} // namespace Models
