// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/typeface.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace Gui {

/// The numbers of one table column, one below the other on their decimal signs; the widest whole
/// and the widest fraction together stand in the middle of the column.
class DecimalColumn
{
public:
    enum class Content {
        Numbers, ///< a year in brackets may stand behind them: "100,0 (2020)"
        Amounts, ///< what they count may: "+4,7 points"
    };

    DecimalColumn(const QStringList &cells, const Typeface &face, QChar decimalPoint,
                  Content content = Content::Numbers);

    /// Of the numbers only.
    double width() const { return m_whole + m_fraction; }
    /// With what stands behind them, save in brackets.
    double fullWidth() const { return m_whole + std::max(m_fraction, m_behind); }
    /// Where a number begins in a column of `columnWidth`; null for what is no number ("53/63").
    /// What stands behind it goes below it where there is no room.
    std::optional<double> offset(const QString &cell, double columnWidth) const;
    /// Without what stands behind it; empty for what is no number.
    QString numberOf(const QString &cell) const;

private:
    std::optional<qsizetype> lengthOfWhole(const QString &cell) const;
    void widenFor(const QString &cell);

    Typeface m_face;
    QChar m_decimalPoint;
    Content m_content;
    double m_whole = 0;
    double m_fraction = 0;
    double m_behind = 0; ///< of the fraction and what stands behind it, of amounts
};

} // namespace Gui
