// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Core {

/// One field of one value that was changed. Names things by their lasting codes and keys, so that
/// an entry means the same in every copy of the file.
/// Who changes values, and why; written into the journal.
struct Origin
{
    QString by;
    QString reason; ///< "edit", "import data.csv", "undo", ...
};

struct JournalEntry
{
    JournalEntryId id;
    BatchId batch; ///< one user action
    QDateTime at;  ///< UTC
    QString by;
    QString indicator; ///< code; of a place that feeds no indicator: the index's code
    QString unitKey;
    QString period;
    QString part;
    QString edition;
    QString field;                 ///< "value", "note", ... as in the observation table
    std::optional<QString> before; ///< null: there was none
    std::optional<QString> after;  ///< null: taken away
    QString reason;
    QString source;

    bool operator==(const JournalEntry &) const = default;
};

} // namespace Core
