// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Models {

/// What the data entry grid puts on the clipboard beside the text, so that its own cells come back
/// exactly and without a question.
struct EntryClip
{
    /// The type of the bytes on the clipboard.
    static const QString mimeType;

    QString id;                ///< differs from copy to copy
    Core::NumberFormat format; ///< of the text
    /// The number of each cell with all its digits, row by row; null for a cell of another kind.
    QList<QList<std::optional<double>>> numbers;

    std::optional<double> number(qsizetype row, qsizetype column) const
    {
        return numbers.value(row).value(column);
    }

    QByteArray bytes() const;
    /// Null for anything else than `bytes` gives.
    static std::optional<EntryClip> fromBytes(const QByteArray &bytes);
};

} // namespace Models
