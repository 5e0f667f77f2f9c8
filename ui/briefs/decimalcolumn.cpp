// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/decimalcolumn.h"

#include <QRegularExpression>

#include <algorithm>

namespace Gui {

namespace {

/// A number with signs before and after it, never a letter or a slash: "-3,5", "1.542", ">= 90 %".
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^\\p{L}\\p{N}/]*(\\d[\\d., \\x{00A0}\\x{202F}]*)[^\\p{L}\\p{N}/]*$"));
    return pattern;
}

} // namespace

DecimalColumn::DecimalColumn(const QStringList &cells, const Typeface &face, QChar decimalPoint)
    : m_face(face)
    , m_decimalPoint(decimalPoint)
{
    for (const QString &cell : cells)
        widenFor(cell);
}

void DecimalColumn::widenFor(const QString &cell)
{
    const auto length = lengthOfWhole(cell);
    if (!length)
        return;
    m_whole = std::max(m_whole, m_face.width(cell.left(*length)));
    m_fraction = std::max(m_fraction, m_face.width(cell.mid(*length)));
}

std::optional<qsizetype> DecimalColumn::lengthOfWhole(const QString &cell) const
{
    const auto match = numberPattern().match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype point = cell.lastIndexOf(m_decimalPoint);
    if (point >= match.capturedStart(1))
        return point;
    const auto lastDigit = std::find_if(cell.crbegin(), cell.crend(),
                                        [](QChar character) { return character.isDigit(); });
    return std::distance(lastDigit, cell.crend());
}

std::optional<double> DecimalColumn::offset(const QString &cell, double columnWidth) const
{
    const auto length = lengthOfWhole(cell);
    if (!length || width() > columnWidth)
        return std::nullopt;
    return (columnWidth - width()) / 2 + m_whole - m_face.width(cell.left(*length));
}

} // namespace Gui
