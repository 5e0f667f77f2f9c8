// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/inputtable.h"

namespace Core {

/// The rows of one table, gone through from the beginning as often as it takes; not all of them
/// need to be in memory.
class InputRows
{
public:
    /// Gets a row and its position; returns false when it has seen enough.
    using Visitor = std::function<bool(const SheetRow &row, qsizetype position)>;

    InputRows() = default;
    virtual ~InputRows() = default;
    InputRows(const InputRows &) = delete;
    InputRows &operator=(const InputRows &) = delete;

    /// The rows from a position on. They live no longer than the visit.
    virtual void forEach(qsizetype begin, const Visitor &visit) const = 0;
};

/// Those of a table that is in memory, which must outlive this.
class TableRows : public InputRows
{
public:
    explicit TableRows(const InputTable &table)
        : m_table(table)
    {}

    void forEach(qsizetype begin, const Visitor &visit) const override
    {
        for (qsizetype i = begin; i < m_table.rows().size(); ++i) {
            if (!visit(m_table.rows().at(i), i))
                return;
        }
    }

private:
    const InputTable &m_table;
};

} // namespace Core
