// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/base/period.h"
#include "core/import/observationcolumns.h"
#include "core/indicator/unit.h"

#include <QMap>

namespace Core {

/// What a person has said of one column. At most one of the three is set; none: it is left out.
struct MappedColumn
{
    QString source; ///< its header, else its letter
    std::optional<ObservationColumn> column;
    std::optional<Period> period; ///< its cells are values of that period
    QString indicator;            ///< its cells are values of that indicator: a code or a name

    bool isLeftOut() const { return !column && !period && indicator.isEmpty(); }
    bool operator==(const MappedColumn &) const = default;
};

/// What a person has said that texts of a table name, by the texts as they stand there. It goes
/// before what the catalogue would find.
struct MatchedNames
{
    QMap<QString, QString> indicators; ///< to codes
    QMap<QString, QString> areas;      ///< to codes

    bool operator==(const MatchedNames &) const = default;
};

/// What is said of a table that it does not say itself.
struct ImportOptions
{
    UnitId defaultUnit = {};                       ///< null: the file's home unit
    std::optional<NumberFormat> numberFormat = {}; ///< decides ambiguous cells when set
    QString sheet = {};                            ///< name or number; empty: found
    std::optional<int> headerRow = {}; ///< as the spreadsheet numbers it; 0: none; null: found
    QList<MappedColumn> columns = {};
    std::optional<Period> period = {}; ///< of rows that state none
    QString area = {};                 ///< of rows that state none; empty: `defaultUnit`
    QString indicator = {};            ///< a code or a name: of a table without a column for it
    MatchedNames names = {};
    QString mapping = {}; ///< name of the file that says this, for sentences

    bool operator==(const ImportOptions &) const = default;
};

} // namespace Core
