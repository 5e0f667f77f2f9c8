// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testfile.h"

/// Records a value that is hard to believe after the one before it: one open question for each
/// code, about 2022.
inline void raiseWarnings(TestSession &test, const QStringList &codes,
                          const QString &unitKey = Core::homeKey)
{
    QList<Core::Observation> values;
    for (const QString &code : codes)
        values << test.value(code, 2021, 78.5, unitKey) << test.value(code, 2022, 7.85, unitKey);
    if (!test.session.record(values, QStringLiteral("edit")))
        qFatal("the values are refused");
}

/// Answers all questions that are open.
inline void acceptAll(TestSession &test, const QString &note)
{
    if (!test.session.acceptWarnings(test.session.warnings()->all(), note,
                                     QStringLiteral("accept")))
        qFatal("the warnings are refused");
}
