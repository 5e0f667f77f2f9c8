// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace Core {

/// Something that `check` found wrong in a file, or asks about.
struct Finding
{
    enum class Kind {
        Damage,    ///< the file's pages
        Reference, ///< a row that refers to one which is not there
        Journal,   ///< an altered entry, or a gap before it
        Catalogue, ///< a row beside the values that another program wrote to
        Value,     ///< a stored value that is not the one in the journal
        Rule,      ///< a value that breaks a rule
        Warning    ///< a question that a value raises
    };

    Kind kind = Kind::Damage;
    QString where;   ///< a table and row, an entry's number, or indicator, unit and period
    QString detail;  ///< SQLite's own words, for Damage; the missing table, for Reference
    Error rule = {}; ///< the rule that is broken, for Rule
    ValueWarning warning = {}; ///< for Warning
    Indicator indicator = {};  ///< that the warning is about
    ForeignRow row = {};       ///< for Catalogue
    ForeignValue value = {};   ///< for Value
    /// Of how many more of its sort it tells, which are not listed; 0: of itself. Those have no
    /// place.
    qint64 more = 0;

    /// Neither a question nor a change that was written over since is an error.
    bool isError() const;
    QString message(const Phrasebook &book) const;
};

/// All that `check` has to say about a file. Of each sort of finding the first ones are listed, and
/// one more tells how many others there are: in a file with a million values, too, this is short.
struct CheckReport
{
    QList<Finding> findings;
    qint64 errors = 0; ///< with those that are not listed
    qint64 warnings = 0;
    /// What can still be read of a damaged file, by table; empty for any other.
    QList<ReadableTable> readable;
    /// What was done when the file was opened, before anything was checked.
    QList<Error> remarks = {};

    /// Warnings do not count.
    bool isSound() const { return errors == 0; }
};

/// The file's integrity, its journal's chain, everything stored against what this program stored,
/// each value against the rules, and the questions that values raise and nobody has answered.
/// Cancelled when `progress` says so.
Result<CheckReport> checkStore(const Store &store, const Progress &progress = {});

/// The same for a file that may be damaged: then the damage is what was found. An Error where there
/// is no file, or one that is not ours, newer or in use.
Result<CheckReport> checkFile(const QString &path, const Clock &clock,
                              const Progress &progress = {});

/// "targets: 27 rows can be read", a line for each table.
QStringList readableLines(const CheckReport &report, const Phrasebook &book);

/// The document of cli.md: {"ok", "findings"}, with the counts "errors" and "warnings"; a finding
/// that stands for others has "count". A damaged file has "readable": what can still be read.
QJsonObject checkDocument(const CheckReport &report, const Phrasebook &book);

} // namespace Core
