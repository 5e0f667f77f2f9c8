// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/numberreader.h"

#include <QList>

#include <optional>

namespace Core {

/// What an import would do with one row or value.
enum class ImportVerdict { New, Same, Revised, Rejected };

struct Rejection
{
    int row = 0;    ///< as the spreadsheet numbers it
    QString column; ///< header of the column in a wide table, else empty
    Error error;
};

/// What an import finds, whatever it imports.
struct ImportReport
{
    int rows = 0;
    int added = 0;
    int same = 0;
    int revised = 0;
    int warnings = 0;
    std::optional<NumberFormat> numberFormat; ///< null when nothing depended on it
    QList<Rejection> rejections;

    /// Counts one row or value; `error` is not null when it is rejected.
    void count(ImportVerdict verdict, int row, const QString &column, const Error *error);
};

} // namespace Core
