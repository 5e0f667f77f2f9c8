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
    enum class Kind { Damage, Reference, Journal, Rule, Warning };

    Kind kind;
    QString where;             ///< a table's page, an entry's number, or indicator, unit and period
    QString detail;            ///< SQLite's own words, for Damage
    Error rule;                ///< the rule that is broken, for Rule
    ValueWarning warning = {}; ///< for Warning
    Indicator indicator = {};  ///< that the warning is about

    bool isError() const { return kind != Kind::Warning; }
    QString message(const Phrasebook &book) const;
};

/// The file's integrity, its journal's chain, each value against the rules, and the questions that
/// values raise and nobody has answered.
Result<QList<Finding>> checkStore(const Store &store);

/// True when there is no error; warnings do not count.
bool isSound(const QList<Finding> &findings);

/// The document of cli.md: {"ok", "findings"}.
QJsonObject checkDocument(const QList<Finding> &findings, const Phrasebook &book);

} // namespace Core
