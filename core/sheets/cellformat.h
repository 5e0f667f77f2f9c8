// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Core {

/// What a number format makes of a number, as far as its meaning goes. The formats of dates say how
/// much of the date they show.
enum class CellFormat : quint8 { Plain, Percent, Year, Month, Day, DateTime, Time, Duration };

/// A built-in format of Excel by its number; those that depend on the language are dates in all.
CellFormat builtinFormat(int id);

/// A format code as Excel writes it ("#,##0.0%", "[$-42A]dd/mm/yyyy", "[<=1]0.0%;0.0\"%\""): up to
/// four sections, each for the numbers that its condition or its place names.
class NumberFormatCode
{
public:
    NumberFormatCode(CellFormat format = CellFormat::Plain);
    explicit NumberFormatCode(QStringView code);

    /// That of the section which draws the number.
    CellFormat of(double number) const;

private:
    struct Condition
    {
        QString comparison; ///< "<=" and so on
        double bound = 0;
    };
    struct Section
    {
        CellFormat format = CellFormat::Plain;
        std::optional<Condition> condition;
    };

    static bool holds(const Condition &condition, double number);

    QList<Section> m_sections; ///< never empty; without the one for texts
};

} // namespace Core
