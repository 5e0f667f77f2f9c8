// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

namespace Core {

/// What this program takes in from a workbook. A file beyond it is refused, so that memory and time
/// stay bounded whatever a file claims.
struct WorkbookLimits
{
    static constexpr qint64 mebibyte = Limit::mebibyte;

    qint64 fileBytes = 128 * mebibyte;
    qint64 members = 4096;
    qint64 memberBytes = 256 * mebibyte; ///< of one member, unpacked
    qint64 totalBytes = 512 * mebibyte;  ///< of all members, unpacked
    qint64 ratio = 200;                  ///< unpacked to packed, for members above `ratioFreeBytes`
    qint64 ratioFreeBytes = 16 * mebibyte;
    qint64 depth = 64;               ///< of nested elements
    qint64 tokenBytes = mebibyte;    ///< of one tag with its attributes
    qint64 cells = Limit::heldCells; ///< of one sheet, and texts of one workbook
    qint64 characters = 64 * mebibyte;
};

} // namespace Core
