// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/ranking.h"

#include "core/indicator/codetable.h"

namespace Core {

namespace {

constexpr CodeTable<IndexFormula, 3> formulas{{{
    {IndexFormula::None, "none"},
    {IndexFormula::Mean, "mean"},
    {IndexFormula::Points, "points"},
}}};

} // namespace

QString code(IndexFormula formula)
{
    return formulas.codeOf(formula);
}

std::optional<IndexFormula> indexFormulaFromCode(const QString &code)
{
    return formulas.valueOf(code);
}

} // namespace Core
