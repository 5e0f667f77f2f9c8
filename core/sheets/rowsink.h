// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"
#include "core/sheets/workbooklimits.h"

namespace Core {

/// What may still be read.
class Budget
{
public:
    explicit Budget(const WorkbookLimits &limits)
        : m_cells(limits.cells)
        , m_characters(limits.characters)
    {}

    void spend(qint64 cells, qint64 characters = 0); ///< SheetFault when nothing is left

private:
    qint64 m_cells;
    qint64 m_characters;
};

/// Thrown when the visitor has seen enough.
struct StopReading
{};

/// Takes rows as a reader finds them, checks what every spreadsheet keeps, and passes them on.
class RowSink
{
public:
    RowSink(const RowVisitor &visit, const WorkbookLimits &limits)
        : m_visit(visit)
        , m_budget(limits)
    {}

    Budget &budget() { return m_budget; }
    void add(SheetRow &row);

private:
    const RowVisitor &m_visit;
    Budget m_budget;
};

} // namespace Core
