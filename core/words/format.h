// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/period.h"

#include <QDate>

#include <optional>

namespace Core {

struct Indicator;

/// How numbers, ranks, dates and periods are written in one language. The only place that turns
/// a value into text for a reader.
class Format
{
public:
    explicit Format(Language language);

    Language language() const { return m_language; }

    /// Exactly `decimals` decimals, groups of three: "1.234,5".
    QString number(double value, int decimals) const;
    /// As many decimals as the value has (at most ten), grouped. What an editor shows.
    QString exact(double value) const;
    /// The value alone, as the indicator shows it; a rank as "53/63" when N is known.
    QString value(const Indicator &indicator, double value, std::optional<int> outOf = {}) const;
    /// The value with its unit of measure: "78,5%", "3 centres", "53/63".
    QString valueWithUnit(const Indicator &indicator, double value,
                          std::optional<int> outOf = {}) const;
    /// With a sign always: "+3", U+2212 for minus.
    QString signedNumber(double value, int decimals) const;
    /// dd/MM/yyyy in both languages; empty for a null date.
    QString date(QDate date) const;
    /// "2020", "quarter III/2020" and the like, as offices write them.
    QString period(const Period &period) const;
    /// A span of years: "2018 - 2022" in Vietnamese, with an en dash in English.
    QString years(int first, int last) const;

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace Core
