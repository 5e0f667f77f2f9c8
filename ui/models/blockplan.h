// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/namedblock.h"
#include "ui/models/entrymodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace Models {

/// Where a block is put down.
struct BlockPlace
{
    QList<int> shown;    ///< rows of the entry model as they are shown
    QModelIndex current; ///< of the entry model; a cell that takes no value says no period
};

/// What a block does not say itself, and a person is asked.
enum class BlockDoubt {
    Heading,       ///< whether the year in the first row heads the others
    Columns,       ///< whether columns of figures without years go to the shown ones
    OtherLevel,    ///< whether as many rows as another level or time has are nevertheless for this
    SeveralLevels, ///< whether rows without names may fall on areas of several levels
    FromTop,       ///< whether a list as long as all rows begins at the first one
};

struct BlockQuestion
{
    BlockDoubt about = BlockDoubt::Heading;
    QString title;
    QString text;
    QStringList answers; ///< giving up is none of them
};

/// A row of a block that is not pasted.
struct RowLeftOut
{
    int line = 0; ///< of the block, from 1
    QString name;
    QString reason; ///< a sentence
};

/// Where the cells of a block go. At most one of refusal and question is set; then nothing goes
/// anywhere.
struct BlockPlan
{
    QString refusal; ///< a sentence
    std::optional<BlockQuestion> question;
    QList<QModelIndexList> targets; ///< cells of the entry model, row by row
    QList<QStringList> block;       ///< what they take, of the same shape
    QList<int> lines;               ///< of the block as it was pasted, of each row
    QList<RowLeftOut> leftOut;
    QStringList columnsLeftOut; ///< their headers
    bool isByName = false;      ///< rows were found by their names
};

/// Decides by their meaning where the cells of a block go: by the names or codes of areas or
/// indicators in it and the periods above its columns, wherever the current cell is; else by their
/// order, from the current cell on over the rows that take values.
class BlockPlanner
{
    Q_DECLARE_TR_FUNCTIONS(Models::BlockPlanner)

public:
    /// All outlive the planner.
    BlockPlanner(const Session &session, const EntryModel &model, const BlockPlace &place)
        : m_session(session)
        , m_model(model)
        , m_place(place)
    {}

    /// `answers`: the chosen answer of each question that was asked so far.
    BlockPlan plan(const QList<QStringList> &block, const QMap<BlockDoubt, int> &answers) const;

private:
    Core::Period currentPeriod() const;
    bool isFigure(const QString &text) const;
    Core::NamedBlock read(const QList<QStringList> &block, std::optional<int> heading) const;
    Core::NamedBlock readIn(const QList<QStringList> &block, std::optional<int> heading,
                            const Core::Period &period) const;
    QString refusalOf(const Core::NamedBlock &named) const;
    QList<int> columnsOf(const Core::NamedBlock &named, const QMap<BlockDoubt, int> &answers,
                         BlockPlan &plan) const;
    void placeByName(const QList<QStringList> &block, const Core::NamedBlock &named,
                     const QList<int> &columns, BlockPlan &plan) const;
    std::optional<int> rowOf(const Core::BlockRow &row, QString &reason) const;
    void placeByOrder(const QList<QStringList> &block, const Core::NamedBlock &named,
                      const QList<int> &columns, const QMap<BlockDoubt, int> &answers,
                      BlockPlan &plan) const;
    bool takesValues(int row, const QList<int> &columns) const;
    QList<int> rowsFor(const QList<QStringList> &rows, const QList<int> &columns,
                       const QMap<BlockDoubt, int> &answers, BlockPlan &plan) const;
    std::optional<BlockQuestion> doubtAbout(const QList<int> &rows, const QList<int> &columns,
                                            const QMap<BlockDoubt, int> &answers) const;
    QString commonWord(AreaLevel level, const Core::Period &period, int count) const;
    QString listOf(int count, AreaLevel level, const Core::Period &period) const;
    QString tooLarge(qsizetype rows, qsizetype columns, qsizetype below, qsizetype right) const;
    QString levelName(AreaLevel level) const;
    QString title(int row) const;
    QString title(const Core::Period &period) const;

    const Session &m_session;
    const EntryModel &m_model;
    const BlockPlace &m_place;
};

} // namespace Models
