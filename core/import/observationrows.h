// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/celllookup.h"
#include "core/import/importwarning.h"
#include "core/import/observationlayout.h"
#include "core/sheets/inputrows.h"

#include <array>
#include <functional>

namespace Core {

/// One value of a table with the cells that describe it, not yet understood. Lives no longer than
/// the table.
struct RawValue
{
    const SheetRow *row = nullptr;
    const ValueColumn *across = nullptr; ///< null where a row is a value
    std::array<const Cell *, observationColumnCount> cells{};
    const Cell *extra = nullptr; ///< of a text file, one beyond the header, or cut off by a comma
    UnitId district = {};        ///< that a row above names for those below it

    const Cell *cell(ObservationColumn column) const { return cells.at(size_t(column)); }
    QString text(ObservationColumn column) const { return inputText(cell(column)); }
    /// Header of its column in a wide table, else empty.
    QString column() const { return across ? across->header : QString(); }
};

/// Marks that tables have in the place of a value: "-", "...", "n/a" and words for them. Words are
/// marks only where numbers are expected.
bool isNoValueMark(const QString &text, bool isNumeric);

/// Gives rows of a group what only its first row says: labels to the left of those that the rows
/// have themselves, as pivot tables write them.
class GroupLabels
{
public:
    explicit GroupLabels(const ObservationLayout &layout);

    /// Fills the empty labels of the row; true when there were any.
    bool fill(RawValue &value);

private:
    QList<ObservationColumn> m_columns; ///< of the subject, from left to right
    QMap<ObservationColumn, Cell> m_labels;
};

/// The values of a table: its rows without those that hold none, without the running numbers of
/// columns, repeated headers, marks for no value, and the notes and signatures below.
class ObservationRows
{
public:
    /// Everything given must outlive it.
    /// `count` visits the values that may be ones, a few notes at the end among them.
    ObservationRows(const InputRows &rows, const ObservationLayout &layout, CellLookup &lookup,
                    const std::function<void(const RawValue &)> &count);

    void forEach(const std::function<void(const RawValue &)> &visit) const;
    /// About rows that are hidden, and rows, columns and cells that are left out.
    QList<ImportWarning> warnings() const;
    /// Number of the first row that holds something in the place of a value and is taken for a
    /// note; 0 when there is none.
    int firstNote() const { return m_firstNote; }

private:
    RawValue described(const SheetRow &row) const;
    const Cell *extraCell(const SheetRow &row) const;
    /// The value of each of its columns, or the one of the row.
    template<class Visit>
    void forEachOf(const SheetRow &row, const Visit &visit) const;
    template<class Visit>
    void forEachOf(RawValue value, const Visit &visit) const;
    const Indicator *indicatorOf(const RawValue &value) const;
    bool isMark(const RawValue &value) const;
    bool repeatsHeader(const SheetRow &row) const;
    UnitId districtOf(const SheetRow &row) const;
    QStringList columnsLeftOut() const;
    bool namesSubject(const SheetRow &row) const;
    bool isNote(const SheetRow &row) const;
    bool isLikelyFigure(const SheetRow &row) const;
    ObservationLayout layoutAt(const SheetRow &row) const;
    bool isHeader(const SheetRow &row) const;
    bool scan(const SheetRow &row, qsizetype position,
              const std::function<void(const RawValue &)> &count);
    void takeIn(qsizetype position);
    void lookBelow(const SheetRow &row);
    void lookWhetherHidden(const SheetRow &row, qsizetype position);
    void lookAtCells(const SheetRow &row, qsizetype position);

    const InputRows &m_rows;
    const ObservationLayout &m_layout;
    CellLookup &m_lookup;
    qsizetype m_end = 0; ///< behind the last row that is not a note
    QSet<qsizetype> m_skipped;
    QList<QPair<qsizetype, int>> m_hidden; ///< positions and numbers of rows with values
    int m_likelyBelow = 0;        ///< number of the first row below that may be meant as a value
    std::optional<int> m_another; ///< number of the row that begins another table
    int m_firstNote = 0;
    QList<bool> m_filled; ///< by column: whether a row with a value has a cell there
    QStringList m_marks;  ///< that stand for no value
    QList<QPair<qsizetype, int>> m_marked;    ///< positions and numbers of their rows
    QList<QPair<qsizetype, int>> m_footnoted; ///< of rows with a footnote behind a value
    mutable QList<int> m_filledDown;          ///< numbers of rows
};

} // namespace Core
