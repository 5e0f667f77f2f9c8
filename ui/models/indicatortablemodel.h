// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/bullet.h"
#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "ui/models/sparkline.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

Q_DECLARE_METATYPE(Core::Bullet)

namespace Models {

/// The indicators of a programme with where they stand: one row each, in the programme's order; in
/// groups on demand, each below a row that heads it.
class IndicatorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Course,
        Latest,
        Change,
        Verdict,
        History,
        Lag,
        FirstTarget, ///< from here on a column for each of the horizons
    };
    enum Role {
        SortRole = Qt::UserRole, ///< comparable within a column
        StatusRole,              ///< int of Core::Verdict; invalid for facts without a target
        PillarRole,              ///< the pillar's code
        SearchRole,              ///< folded code and names
        CodeRole,                ///< the indicator's code; empty for the head of a group
        HistoryRole,             ///< ints of Core::Verdict of the latest years, oldest first
        CourseRole,              ///< Sparkline of the years up to the as-of year
        BulletRole,              ///< Core::Bullet of a target's column; invalid for none
        TargetStatusRole, ///< int of Core::Verdict of a target's column; invalid unless known
        OldValueRole,     ///< whether the verdict of a target's column rests on an old value
        GroupRole,        ///< position of the group that the row belongs to; 0 without any
        IsHeadRole,       ///< true for the head of a group
    };
    enum class Grouping { None, Pillar, Level };

    explicit IndicatorTableModel(QObject *parent = nullptr);

    /// `book` must outlive the next call. Selection and place of views stay where the rows stay the
    /// same.
    void setSituation(const Core::Situation &situation, const Core::Phrasebook &book);
    /// The same, where only `judged` are judged anew: the other rows stay untouched.
    void showJudged(const Core::Situation &situation, const Core::Phrasebook &book,
                    const QSet<Core::IndicatorId> &judged);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// The years that targets of the programme are due in, ascending. Of many the next ones as of
    /// the year that is looked from, else the last ones.
    const QList<int> &horizons() const { return m_horizons; }
    /// The rows without heads.
    int indicatorCount() const { return int(m_situation.indicators.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int group = 0;
        int indicator = -1; ///< position in the situation; -1 for the group's head

        bool operator==(const Row &) const = default;
    };
    struct Group
    {
        QString code; ///< of a pillar; empty for a level
        QString name;
        Core::VerdictCounts counts;
    };

    QList<Row> groupedRows() const;
    int groupOf(const Core::Indicator &indicator) const;
    void readGroups();
    YearSpan yearsOf(const Core::Situation &situation) const;
    static QList<int> horizonsOf(const Core::Situation &situation);
    /// Null for a column that is not of targets.
    std::optional<int> horizonOf(int column) const;
    QVariant headData(const Group &group, int column, int role) const;
    QVariant indicatorData(int position, int column, int role) const;
    QString text(int position, int column) const;
    QString accessibleText(int position, int column) const;
    QVariant sortValue(int position, int column) const;
    /// The verdicts of the latest years, at most as many as the column shows.
    QList<Core::YearVerdict> latestVerdicts(int position) const;
    QString pillarCode(const Core::IndicatorSituation &one) const;

    Core::Situation m_situation;
    Grouping m_grouping = Grouping::None;
    QList<Group> m_groups;
    QList<Row> m_rows;
    QList<int> m_horizons;
    YearSpan m_years;                                         ///< of all courses
    mutable QHash<int, QList<Core::YearVerdict>> m_histories; ///< those asked for, by position
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
