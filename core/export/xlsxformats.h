// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/workbookplan.h"

#include <QPair>

#include <xlsxwriter.h>

namespace Core {

/// The colour of a tone, for text and bars: the window's status colours on a light ground.
lxw_color_t toneColour(CellTone tone);

/// Whether text in a cell of that role is broken into lines.
bool isWrapped(CellRole role);

/// The formats of a workbook, one for each look.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *book)
        : m_book(book)
    {}

    lxw_format *of(const CellLook &look);

private:
    lxw_format *make(const CellLook &look) const;

    lxw_workbook *m_book;
    QList<QPair<CellLook, lxw_format *>> m_formats;
};

} // namespace Core
