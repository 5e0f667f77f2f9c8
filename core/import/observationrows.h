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

    const Cell *cell(ObservationColumn column) const { return cells.at(size_t(column)); }
    QString text(ObservationColumn column) const { return inputText(cell(column)); }
    /// Header of its column in a wide table, else empty.
    QString column() const { return across ? across->header : QString(); }
};

/// The values of a table: its rows without those that hold none, without the running numbers of
/// columns, repeated headers, and the notes and signatures below.
class ObservationRows
{
public:
    /// Everything given must outlive it.
    /// `count` visits the values that may be ones, a few notes at the end among them.
    ObservationRows(const InputRows &rows, const ObservationLayout &layout, CellLookup &lookup,
                    const std::function<void(const RawValue &)> &count);

    void forEach(const std::function<void(const RawValue &)> &visit) const;
    /// About rows that are hidden or left out.
    QList<ImportWarning> warnings() const;

private:
    RawValue described(const SheetRow &row) const;
    /// The value of each of its columns, or the one of the row.
    template<class Visit>
    void forEachOf(const SheetRow &row, const Visit &visit) const;
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

    const InputRows &m_rows;
    const ObservationLayout &m_layout;
    CellLookup &m_lookup;
    qsizetype m_end = 0; ///< behind the last row that is not a note
    QSet<qsizetype> m_skipped;
    QList<QPair<qsizetype, int>> m_hidden; ///< positions and numbers of rows with values
    int m_likelyBelow = 0;        ///< number of the first row below that may be meant as a value
    std::optional<int> m_another; ///< number of the row that begins another table
};

} // namespace Core
