// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicatortablemodel.h"

#include "core/assess/urgency.h"
#include "core/base/folding.h"
#include "core/words/verdictwords.h"
#include "core/words/whywords.h"
#include "ui/models/indicatorcells.h"

#include <algorithm>

namespace Models {

namespace {

constexpr qsizetype shownHorizons = 4;
constexpr int shownVerdicts = 6;
constexpr int shownYears = 10;

QStringList codesOf(const Core::Situation &situation)
{
    QStringList codes;
    for (const Core::IndicatorSituation &one : situation.indicators)
        codes << one.indicator.code;
    return codes;
}

QVariantList codesOf(const QList<Core::YearVerdict> &verdicts)
{
    QVariantList codes;
    for (const Core::YearVerdict &one : verdicts)
        codes << int(one.verdict);
    return codes;
}

QVariant bulletData(const Core::IndicatorSituation &one, int horizon)
{
    const Core::TargetAssessment *judged = targetDueIn(one, horizon);
    const auto bullet = judged
                            ? Core::bulletOf(one.indicator, judged->target, one.assessment.latest)
                            : std::nullopt;
    return bullet ? QVariant::fromValue(*bullet) : QVariant();
}

QVariant targetStatus(const Core::IndicatorSituation &one, int horizon)
{
    const Core::TargetAssessment *judged = targetDueIn(one, horizon);
    const bool isKnown = judged && judged->verdict != Core::Verdict::NoData;
    return isKnown ? QVariant(int(judged->verdict)) : QVariant();
}

/// How much of the target is reached; sorts the columns of the targets.
QVariant reached(const Core::IndicatorSituation &one, int horizon)
{
    const QVariant bullet = bulletData(one, horizon);
    if (!bullet.isValid())
        return {};
    const auto both = bullet.value<Core::Bullet>();
    return both.value - both.target;
}

template<class Number>
QVariant numberOrNone(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

IndicatorTableModel::IndicatorTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void IndicatorTableModel::setSituation(const Core::Situation &situation,
                                       const Core::Phrasebook &book)
{
    const bool isSame =
        codesOf(m_situation) == codesOf(situation) && m_horizons == horizonsOf(situation);
    if (!isSame)
        beginResetModel();
    m_situation = situation;
    m_horizons = horizonsOf(situation);
    m_book = &book;
    m_histories.clear();
    m_years = yearsOf(situation);
    readGroups();
    if (!isSame) {
        m_rows = groupedRows();
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void IndicatorTableModel::showJudged(const Core::Situation &situation, const Core::Phrasebook &book,
                                     const QSet<Core::IndicatorId> &judged)
{
    const bool isSame = codesOf(m_situation) == codesOf(situation) &&
                        m_horizons == horizonsOf(situation) && m_situation.asOf == situation.asOf &&
                        m_years == yearsOf(situation);
    if (!isSame)
        return setSituation(situation, book);
    m_situation = situation;
    m_book = &book;
    readGroups();
    QSet<int> groups;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.indicator < 0 ||
            !judged.contains(m_situation.indicators.at(row.indicator).indicator.id))
            continue;
        m_histories.remove(row.indicator);
        groups.insert(row.group);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isOther =
            row.indicator < 0
                ? groups.contains(row.group)
                : judged.contains(m_situation.indicators.at(row.indicator).indicator.id);
        if (isOther)
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

void IndicatorTableModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    readGroups();
    m_rows = groupedRows();
    endResetModel();
}

QList<int> IndicatorTableModel::horizonsOf(const Core::Situation &situation)
{
    QList<int> horizons;
    for (const Core::IndicatorSituation &one : situation.indicators) {
        for (const Core::Target &target : one.indicator.targets) {
            if (!horizons.contains(target.horizon))
                horizons << target.horizon;
        }
    }
    std::ranges::sort(horizons);
    const auto next = std::ranges::lower_bound(horizons, situation.asOf) - horizons.begin();
    const qsizetype most = qMax<qsizetype>(0, horizons.size() - shownHorizons);
    return horizons.mid(qMin<qsizetype>(next, most), shownHorizons);
}

std::optional<int> IndicatorTableModel::horizonOf(int column) const
{
    const int place = column - FirstTarget;
    return place >= 0 && place < m_horizons.size() ? std::optional(m_horizons.at(place))
                                                   : std::nullopt;
}

YearSpan IndicatorTableModel::yearsOf(const Core::Situation &situation) const
{
    YearSpan years{situation.asOf, situation.asOf};
    for (const Core::IndicatorSituation &one : situation.indicators) {
        if (!one.series.points.isEmpty())
            years.first = qMin(years.first, one.series.points.first().year);
    }
    years.first = qMax(years.first, situation.asOf - shownYears + 1);
    return years;
}

void IndicatorTableModel::readGroups()
{
    m_groups.clear();
    if (m_grouping == Grouping::Pillar) {
        for (const Core::Pillar &pillar : std::as_const(m_situation.programme.pillars))
            m_groups << Group{pillar.code, pillar.name.in(m_book->language()), {}};
    } else if (m_grouping == Grouping::Level) {
        m_groups << Group{{}, tr("Province level"), {}} << Group{{}, tr("District level"), {}}
                 << Group{{}, tr("Commune level"), {}};
    }
    for (const Core::IndicatorSituation &one : std::as_const(m_situation.indicators)) {
        if (!m_groups.isEmpty() && one.counts())
            m_groups[groupOf(one.indicator)].counts.add(one);
    }
}

int IndicatorTableModel::groupOf(const Core::Indicator &indicator) const
{
    if (m_grouping == Grouping::Level)
        return indicator.levels.isEmpty() ? 0 : int(indicator.levels.first());
    if (m_grouping == Grouping::None)
        return 0;
    const QList<Core::Pillar> &pillars = m_situation.programme.pillars;
    for (int i = 0; i < pillars.size(); ++i) {
        if (pillars.at(i).id == indicator.pillar)
            return i;
    }
    return 0;
}

QList<IndicatorTableModel::Row> IndicatorTableModel::groupedRows() const
{
    QList<Row> rows;
    for (int i = 0; i < m_situation.indicators.size(); ++i)
        rows << Row{groupOf(m_situation.indicators.at(i).indicator), i};
    for (int group = 0; group < m_groups.size(); ++group) {
        if (std::ranges::any_of(rows, [group](const Row &row) { return row.group == group; }))
            rows << Row{group, -1};
    }
    std::ranges::stable_sort(
        rows, {}, [](const Row &row) { return std::pair(row.group, row.indicator < 0 ? 0 : 1); });
    return rows;
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstTarget + int(m_horizons.size());
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == GroupRole)
        return row.group;
    if (role == IsHeadRole)
        return row.indicator < 0;
    return row.indicator < 0 ? headData(m_groups.at(row.group), index.column(), role)
                             : indicatorData(row.indicator, index.column(), role);
}

QVariant IndicatorTableModel::headData(const Group &group, int column, int role) const
{
    if (role == CodeRole)
        return QString();
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1: %2").arg(group.name, countWords(group.counts, *m_book));
    if (role == Qt::AccessibleTextRole && column == Verdict)
        return countWords(group.counts, *m_book);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code:
        return group.code;
    case Name:
        return group.name;
    case Verdict:
        return countSymbols(group.counts);
    default:
        return QString();
    }
}

QVariant IndicatorTableModel::indicatorData(int position, int column, int role) const
{
    const Core::IndicatorSituation &one = m_situation.indicators.at(position);
    const std::optional<int> horizon = horizonOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(position, column);
    case Qt::ToolTipRole:
        return column == History  ? Core::historyText(latestVerdicts(position), *m_book)
               : column == Course ? courseWords(one, m_years, *m_book)
               : horizon          ? targetToolTip(one, *horizon, *m_book)
                                  : indicatorToolTip(one, *m_book);
    case Qt::AccessibleTextRole:
        return accessibleText(position, column);
    case Qt::TextAlignmentRole:
        return column == Latest || column == Change ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant();
    case HistoryRole:
        return codesOf(latestVerdicts(position));
    case CourseRole:
        return QVariant::fromValue(sparklineOf(one.series, m_years, one.indicator.isPlace()));
    case BulletRole:
        return horizon ? bulletData(one, *horizon) : QVariant();
    case TargetStatusRole:
        return horizon ? targetStatus(one, *horizon) : QVariant();
    case OldValueRole: {
        const Core::TargetAssessment *judged = horizon ? targetDueIn(one, *horizon) : nullptr;
        return judged && judged->restsOnOldValue();
    }
    case SortRole:
        return sortValue(position, column);
    case StatusRole:
        return one.verdict() ? QVariant(int(*one.verdict())) : QVariant();
    case PillarRole:
        return pillarCode(one);
    case SearchRole:
        return Core::folded(
            QStringLiteral("%1 %2 %3")
                .arg(one.indicator.code, one.indicator.name.vi, one.indicator.name.en));
    case CodeRole:
        return one.indicator.code;
    default:
        return {};
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Indicator");
    case Course:
        return tr("Over time");
    case Latest:
        return tr("Latest value");
    case Change:
        return tr("Year on year");
    case Verdict:
        return tr("Assessment");
    case History:
        return tr("Past years");
    case Lag:
        return tr("Against the path");
    default:
        return horizonOf(section) ? tr("Target %1").arg(QString::number(*horizonOf(section)))
                                  : QString();
    }
}

QString IndicatorTableModel::text(int position, int column) const
{
    const Core::IndicatorSituation &one = m_situation.indicators.at(position);
    switch (column) {
    case Code:
        return one.indicator.code;
    case Name:
        return one.indicator.name.in(m_book->language());
    case Latest:
        return latestCell(one, *m_book);
    case Change:
        return changeCell(one, *m_book);
    case Verdict:
        return verdictCell(one, *m_book);
    case History:
        return symbolsOf(latestVerdicts(position));
    case Lag:
        return lagCell(one, *m_book);
    default:
        return horizonOf(column) ? targetCell(one, *horizonOf(column), *m_book) : QString();
    }
}

/// What a reader who hears it gets: words instead of drawings and symbols, and why a cell is empty.
QString IndicatorTableModel::accessibleText(int position, int column) const
{
    const Core::IndicatorSituation &one = m_situation.indicators.at(position);
    QString words;
    switch (column) {
    case Course:
        words = courseWords(one, m_years, *m_book);
        break;
    case Change:
        words = Core::changeText(one.indicator, one.assessment.change, *m_book);
        break;
    case Verdict:
        words =
            one.leading() ? Core::verdictText(one.indicator, *one.leading(), *m_book) : QString();
        break;
    case History:
        words = Core::historyText(latestVerdicts(position), *m_book);
        break;
    case Lag:
        words = one.leading() ? Core::lagText(*one.leading(), *m_book) : QString();
        break;
    default:
        words = horizonOf(column) ? targetWords(one, *horizonOf(column), *m_book)
                                  : text(position, column);
    }
    return words.isEmpty() ? tr("none") : words;
}

QVariant IndicatorTableModel::sortValue(int position, int column) const
{
    const Core::IndicatorSituation &one = m_situation.indicators.at(position);
    switch (column) {
    case Code:
    case Course:
        return position;
    case Latest:
        return one.assessment.latest ? numberOrNone(one.assessment.latest->value) : QVariant();
    case Change:
        return numberOrNone(one.assessment.change.absolute);
    case Verdict:
    case History:
        return Core::urgency(one.verdict());
    case Lag:
        return one.leading() ? numberOrNone(one.leading()->lagYears) : QVariant();
    default:
        return horizonOf(column) ? reached(one, *horizonOf(column))
                                 : QVariant(text(position, column));
    }
}

QList<Core::YearVerdict> IndicatorTableModel::latestVerdicts(int position) const
{
    if (!m_histories.contains(position))
        m_histories.insert(position, m_situation.indicators.at(position).history());
    const QList<Core::YearVerdict> &all = m_histories[position];
    return all.mid(qMax<qsizetype>(0, all.size() - shownVerdicts));
}

QString IndicatorTableModel::pillarCode(const Core::IndicatorSituation &one) const
{
    for (const Core::Pillar &pillar : m_situation.programme.pillars) {
        if (pillar.id == one.indicator.pillar)
            return pillar.code;
    }
    return {};
}

} // namespace Models
