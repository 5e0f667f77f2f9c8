// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completenessmodel.h"

#include "core/words/format.h"
#include "ui/models/session.h"

#include <QCollator>

#include <algorithm>

namespace Models {

namespace {

double shareOf(const Core::ValueCounts &counts)
{
    return counts.expected() > 0 ? double(counts.present) / counts.expected() : 1;
}

/// Most late values first, then the smallest share, then by the Vietnamese alphabet.
template<class Row>
void sortWorstFirst(QList<Row> &rows)
{
    QCollator collator(Core::localeOf(Core::Language::Vietnamese));
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&collator](const Row &a, const Row &b) {
        if (a.counts.late != b.counts.late)
            return a.counts.late > b.counts.late;
        if (shareOf(a.counts) != shareOf(b.counts))
            return shareOf(a.counts) < shareOf(b.counts);
        return collator.compare(a.name, b.name) < 0;
    });
}

/// The missing values by what `groupOf` says of each, longest overdue first.
template<class GroupOf>
auto missingBy(const Core::Completeness &completeness, GroupOf groupOf)
{
    QHash<std::invoke_result_t<GroupOf, const Core::ExpectedValue &>, QList<Core::ExpectedValue>>
        groups;
    for (const Core::ExpectedValue &value : Core::missingOf({completeness}))
        groups[groupOf(value)] << value;
    return groups;
}

/// Milestones stay done, and parts are known from any period.
bool looksAtOtherPeriods(const Core::Indicator &indicator)
{
    return indicator.traits().holds == Core::Holds::State ||
           std::any_of(indicator.targets.cbegin(), indicator.targets.cend(),
                       [](const Core::Target &target) {
                           return target.mode == Core::TargetMode::EveryPart;
                       });
}

/// The values of the period, and those of other periods that say something about it.
Core::Result<QList<Core::Observation>> observationsAskedIn(const Session &session,
                                                           const Core::Period &period)
{
    const Core::Store &store = session.store();
    auto all = store.observations().in(period);
    for (const Core::Indicator &indicator :
         session.catalogue().indicatorsOf(session.programme().id)) {
        if (!all || !looksAtOtherPeriods(indicator))
            continue;
        auto others = store.observations().of(indicator.id);
        if (!others)
            return others;
        others->removeIf([&period](const Core::Observation &o) { return o.key.period == period; });
        *all << *others;
    }
    return all;
}

} // namespace

Core::Result<Core::Completeness> completenessSeenFrom(const Session &session,
                                                      const Core::Period &period, QDate today)
{
    const auto calendar = session.store().answers().reportingCalendar();
    if (!calendar)
        return Core::failure(calendar.error());
    return observationsAskedIn(session, period)
        .map([&](const QList<Core::Observation> &observations) {
            return Core::completenessOf({session.programme().id,
                                         session.catalogue().unitsUnder(session.unit(), period),
                                         period, today},
                                        session.catalogue(), *calendar, observations);
        });
}

void CompletenessModel::setCompleteness(const Core::Completeness &completeness, Grouping grouping,
                                        const Core::Catalogue &catalogue, Core::Language language)
{
    m_completeness = completeness;
    m_language = language;
    const CompletenessRow all{tr("All"), completeness.counts, Core::missingOf({completeness})};
    resetRows(QList<CompletenessRow>{all} + rowsBy(grouping, catalogue));
}

QList<CompletenessRow> CompletenessModel::rowsBy(Grouping grouping,
                                                 const Core::Catalogue &catalogue) const
{
    switch (grouping) {
    case Grouping::Pillar:
        return rowsByPillar(catalogue);
    case Grouping::Unit:
        return rowsByUnit(catalogue);
    case Grouping::Office:
        return rowsByOffice(catalogue);
    }
    Q_UNREACHABLE();
}

QList<CompletenessRow> CompletenessModel::rowsByPillar(const Core::Catalogue &catalogue) const
{
    const auto missing = missingBy(m_completeness, [&](const Core::ExpectedValue &value) {
        return catalogue.indicator(value.key.indicator)->pillar;
    });
    QList<CompletenessRow> rows;
    for (const Core::Programme &programme : catalogue.programmes()) {
        for (const Core::Pillar &pillar : programme.pillars) {
            if (m_completeness.byPillar.contains(pillar.id))
                rows << CompletenessRow{pillar.name.in(m_language),
                                        m_completeness.byPillar.value(pillar.id),
                                        missing.value(pillar.id)};
        }
    }
    return rows;
}

QList<CompletenessRow> CompletenessModel::rowsByUnit(const Core::Catalogue &catalogue) const
{
    const auto missing =
        missingBy(m_completeness, [](const Core::ExpectedValue &value) { return value.key.unit; });
    QList<CompletenessRow> rows;
    for (auto unit = m_completeness.byUnit.cbegin(); unit != m_completeness.byUnit.cend(); ++unit)
        rows << CompletenessRow{catalogue.nameOf(unit.key(), m_completeness.period, m_language),
                                unit.value(), missing.value(unit.key())};
    sortWorstFirst(rows);
    return rows;
}

QList<CompletenessRow> CompletenessModel::rowsByOffice(const Core::Catalogue &catalogue) const
{
    QHash<QString, QString> names{{QString(), tr("No lead agency named")}};
    for (const Core::Indicator &indicator : catalogue.indicators()) {
        if (!indicator.agency.vi.isEmpty())
            names.insert(indicator.agency.vi, indicator.agency.in(m_language));
    }
    const auto missing = missingBy(m_completeness, [&](const Core::ExpectedValue &value) {
        return catalogue.indicator(value.key.indicator)->agency.vi;
    });
    QList<CompletenessRow> rows;
    const auto &counts = m_completeness.byAgency;
    for (auto office = counts.cbegin(); office != counts.cend(); ++office)
        rows << CompletenessRow{names.value(office.key()), office.value(),
                                missing.value(office.key())};
    sortWorstFirst(rows);
    return rows;
}

QList<Core::ExpectedValue> CompletenessModel::missingIn(int row) const
{
    return rows().at(row).missing;
}

QString CompletenessModel::number(int count) const
{
    return Core::Format(m_language).number(count, 0);
}

QString CompletenessModel::text(const CompletenessRow &row, int column) const
{
    switch (column) {
    case Group:
        return row.name;
    case Present:
        return QStringLiteral("%1/%2").arg(number(row.counts.present),
                                           number(row.counts.expected()));
    case Missing:
        return number(row.counts.missing);
    default:
        return number(row.counts.late);
    }
}

QVariant CompletenessModel::cell(const CompletenessRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column == Present
                   ? tr("%1 of %2 values present")
                         .arg(number(row.counts.present), number(row.counts.expected()))
                   : text(row, column);
    case Qt::TextAlignmentRole:
        return column == Group ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case ShareRole:
        return row.counts.expected() > 0 ? QVariant(shareOf(row.counts)) : QVariant();
    case IsTotalRole:
        return &row == &rows().first();
    default:
        return {};
    }
}

QString CompletenessModel::heading(int column) const
{
    switch (column) {
    case Group:
        return tr("Group");
    case Present:
        return tr("Present");
    case Missing:
        return tr("Missing");
    default:
        return tr("Late");
    }
}

} // namespace Models
