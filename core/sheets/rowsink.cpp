// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/rowsink.h"

#include "core/sheets/sheetfault.h"

namespace Core {

void Budget::spend(qint64 cells, qint64 characters)
{
    m_cells -= cells;
    m_characters -= characters;
    if (m_cells < 0 || m_characters < 0)
        throw SheetFault{SheetFaults::tooManyCells, {}};
}

void RowSink::add(SheetRow &row)
{
    if (row.cells.isEmpty())
        return;
    m_budget.spend(row.cells.size());
    if (!m_visit(row))
        throw StopReading{};
}

} // namespace Core
