// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicatortablemodel.h"

#include "core/base/folding.h"
#include "core/words/statuswords.h"
#include "core/words/whywords.h"

#include <array>

namespace Models {

namespace {

constexpr int firstHorizon = 2025;
constexpr int secondHorizon = 2030;
constexpr int shownVerdicts = 6;

/// Worst first; facts without a verdict last.
int urgency(const Core::IndicatorSituation &one)
{
    using Core::Status;
    static constexpr std::array order{
        Status::WrongDirection, Status::Missed, Status::OffTrack, Status::SlightlyOff,
        Status::NotAssessable,  Status::NoData, Status::OnTrack,  Status::Met};
    const auto status = one.status();
    if (!status)
        return int(order.size());
    return int(std::find(order.cbegin(), order.cend(), *status) - order.cbegin());
}

QVariantList historyCodes(const QList<Core::YearVerdict> &verdicts)
{
    QVariantList codes;
    for (const Core::YearVerdict &one : verdicts)
        codes << int(one.status);
    return codes;
}

QString symbols(const QList<Core::YearVerdict> &verdicts)
{
    QStringList list;
    for (const Core::YearVerdict &one : verdicts)
        list << Core::statusSymbol(one.status);
    return list.join(QChar(0xa0));
}

} // namespace

IndicatorTableModel::IndicatorTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void IndicatorTableModel::setSituation(const Core::Situation &situation,
                                       const Core::Phrasebook &book)
{
    beginResetModel();
    m_situation = situation;
    m_book = &book;
    m_histories.clear();
    for (const Core::IndicatorSituation &one : std::as_const(m_situation.indicators))
        m_histories << one.history();
    endResetModel();
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_situation.indicators.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Core::IndicatorSituation &one = m_situation.indicators.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == History ? symbols(latestVerdicts(index.row()))
                                         : text(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == History ? Core::historyText(latestVerdicts(index.row()), *m_book)
                                         : toolTip(one);
    case Qt::AccessibleTextRole:
        return index.column() == History
                   ? QVariant(Core::historyText(latestVerdicts(index.row()), *m_book))
                   : QVariant();
    case HistoryRole:
        return historyCodes(latestVerdicts(index.row()));
    case Qt::TextAlignmentRole:
        return index.column() == Latest || index.column() == Change
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case SortRole:
        return sortValue(one, index.row(), index.column());
    case StatusRole:
        return one.status() ? QVariant(int(*one.status())) : QVariant();
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

QString IndicatorTableModel::horizonHeader(int horizon) const
{
    return tr("Target %1").arg(QString::number(horizon));
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
    case Latest:
        return tr("Latest value");
    case Change:
        return tr("Year on year");
    case Target2025:
        return horizonHeader(firstHorizon);
    case Target2030:
        return horizonHeader(secondHorizon);
    case Verdict:
        return tr("Status");
    case History:
        return tr("Past years");
    case Lag:
        return tr("Against the path");
    default:
        return {};
    }
}

QString IndicatorTableModel::text(const Core::IndicatorSituation &one, int column) const
{
    const Core::Assessment &assessment = one.assessment;
    const Core::TargetAssessment *leading = one.leading();
    switch (column) {
    case Code:
        return one.indicator.code;
    case Name:
        return one.indicator.name.in(m_book->language());
    case Latest:
        return assessment.latest ? QStringLiteral("%1 (%2)").arg(
                                       Core::latestText(one.indicator, *assessment.latest, *m_book),
                                       QString::number(assessment.latest->period.year()))
                                 : QString();
    case Change:
        return assessment.change.absolute
                   ? Core::changeText(one.indicator, assessment.change, *m_book, Core::Room::Cell)
                   : QString();
    case Target2025:
        return targetOf(one, firstHorizon);
    case Target2030:
        return targetOf(one, secondHorizon);
    case Verdict:
        return leading ? QStringLiteral("%1 %2").arg(Core::statusSymbol(leading->status),
                                                     Core::statusWord(leading->status, *m_book))
                       : QString();
    case Lag:
        return leading ? Core::lagText(*leading, *m_book) : QString();
    default:
        return {};
    }
}

QString IndicatorTableModel::toolTip(const Core::IndicatorSituation &one) const
{
    QStringList lines{one.indicator.name.in(m_book->language())};
    if (const Core::TargetAssessment *leading = one.leading())
        lines << Core::verdictText(*leading, *m_book)
              << Core::requiredText(one.indicator, *leading, *m_book);
    lines << one.indicator.definition.in(m_book->language())
          << one.indicator.note.in(m_book->language());
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant IndicatorTableModel::sortValue(const Core::IndicatorSituation &one, int row,
                                        int column) const
{
    switch (column) {
    case Code:
        return row;
    case Latest:
        return one.assessment.latest && one.assessment.latest->value
                   ? QVariant(*one.assessment.latest->value)
                   : QVariant();
    case Change:
        return one.assessment.change.absolute ? QVariant(*one.assessment.change.absolute)
                                              : QVariant();
    case Verdict:
        return urgency(one);
    case Lag:
        return one.leading() && one.leading()->lagYears ? QVariant(*one.leading()->lagYears)
                                                        : QVariant();
    default:
        return text(one, column);
    }
}

QList<Core::YearVerdict> IndicatorTableModel::latestVerdicts(int row) const
{
    const QList<Core::YearVerdict> &all = m_histories.at(row);
    return all.mid(qMax<qsizetype>(0, all.size() - shownVerdicts));
}

QString IndicatorTableModel::targetOf(const Core::IndicatorSituation &one, int horizon) const
{
    for (const Core::Target &target : one.indicator.targets) {
        if (target.horizon == horizon)
            return Core::targetText(one.indicator, target, *m_book);
    }
    return {};
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
