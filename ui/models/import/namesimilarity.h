// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Models {

/// How much two names have in common, 0 to 1: words that both have among all words, case and marks
/// aside. Only to put the likeliest first; a person decides.
double nameSimilarity(const QString &left, const QString &right);

} // namespace Models
