// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"

#include <QStringList>

namespace Core {

/// The words for states, firmness and absence in an observation table. Reading takes the code, the
/// word of either language and what people write for it ("xong"), case and marks aside; null for
/// any other text. The
/// state of a text indicator is a verdict: met, in progress, not met.
std::optional<MilestoneState> stateFromWord(IndicatorKind kind, const QString &word);
std::optional<Firmness> firmnessFromWord(const QString &word);
std::optional<Absence> absenceFromWord(const QString &word);

/// As a file in that language carries it: codes in English, words in Vietnamese.
QString fileWord(IndicatorKind kind, MilestoneState state, Language language);
QString fileWord(Firmness status, Language language);
QString fileWord(Absence absence, Language language);

/// The words that a form offers, in the order of the values.
QStringList stateChoices(IndicatorKind kind, Language language);
QStringList firmnessChoices(Language language);
QStringList absenceChoices(Language language);

/// A day as 2020-10-20 or 20/10/2020, also with single digits (5/9/2020), dashes or points between
/// them and in Vietnamese words, the day always before the month, with or without a time of day
/// behind it; not valid for anything else, nor for a year that no period can have.
QDate dayFromText(const QString &text);

} // namespace Core
