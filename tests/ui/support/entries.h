// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testfile.h"
#include "ui/models/entrymodel.h"

/// Reads and shows what the data entry page does.
inline void showIndicators(Models::EntryModel &model, const TestSession &test)
{
    const auto values = Models::readIndicatorValues(test.session, model.periodicity());
    if (!values)
        qFatal("the values cannot be read");
    model.showIndicators(*values);
}

inline void showAreas(Models::EntryModel &model, const TestSession &test, const QString &code)
{
    const auto values =
        Models::readAreaValues(test.session, test.indicator(code), model.periodicity());
    if (!values)
        qFatal("the values cannot be read");
    model.showAreas(test.indicator(code), {}, *values);
}
