// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/importoptions.h"

#include <QByteArray>

namespace Core {

/// Reads what a file in the format "bentre-ict/mapping" version 1 says of a table; every key but
/// the first two may be left out:
///
///     {"format": "bentre-ict/mapping", "version": 1, "sheet": "Data", "header_row": 5,
///      "columns": {"Name of the indicator": "indicator", "F": "value"},
///      "number_format": "comma", "period": "2023", "area": "83", "indicator": "HT01",
///      "indicators": {"DVC toan trinh": "CQS03T"}, "areas": {"TP": "829"}}
///
/// A column is named by its header or its letter; it is one of observation tables (cli.md), or a
/// period or an indicator that its cells are values of, or "-": it is left out. The last two say
/// which codes texts of the table mean. BadMapping with `name`, the JSON path of
/// the fault and what is wrong there, for an unknown key too.
Result<ImportOptions> readMapping(const QByteArray &json, const QString &name);

/// What the value of a key of "columns" means, and the other way round.
MappedColumn mappedColumn(const QString &source, const QString &target);
QString mappedTarget(const MappedColumn &mapped);
/// The target of a column that is left out.
inline const QString leftOutTarget = QStringLiteral("-");

/// What `readMapping` reads back; the keys that say nothing are left out.
QByteArray writeMapping(const ImportOptions &options);

} // namespace Core
