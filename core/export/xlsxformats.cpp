// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxformats.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr lxw_color_t ink = 0x1d2733;
constexpr lxw_color_t muted = 0x5b6875;
constexpr lxw_color_t rule = 0xc3ccd5;
constexpr lxw_color_t noFill = 0xffffff;
constexpr double titleSize = 14;

struct RoleLook
{
    lxw_color_t ink;
    lxw_color_t fill;
    bool bold;
    bool bordered;
    bool wrapped;
};

// In the order of CellRole.
constexpr std::array<RoleLook, 9> roleLooks{{
    {ink, noFill, false, true, true},     // Plain
    {ink, noFill, true, false, false},    // Title
    {muted, noFill, false, false, false}, // Note
    {ink, 0xdce6f1, true, true, true},    // Header
    {ink, 0xeef2f6, true, false, false},  // Band: runs over the cells to its right
    {ink, 0xeef2f6, true, true, true},    // Total
    {muted, 0xf4f6f8, false, true, true}, // Fixed
    {ink, 0xfffbe6, false, true, true},   // Input
    {muted, 0xe1e5ea, false, true, true}, // Closed
}};

void setRole(lxw_format *format, CellRole role)
{
    const RoleLook &look = roleLooks.at(size_t(role));
    format_set_font_color(format, look.ink);
    format_set_align(format,
                     role == CellRole::Plain ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (look.fill != noFill)
        format_set_bg_color(format, look.fill);
    if (look.bold)
        format_set_bold(format);
    if (look.wrapped)
        format_set_text_wrap(format);
    if (look.bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, rule);
    }
    if (role == CellRole::Title)
        format_set_font_size(format, titleSize);
    if (role == CellRole::Input)
        format_set_unlocked(format);
}

} // namespace

bool isWrapped(CellRole role)
{
    return roleLooks.at(size_t(role)).wrapped;
}

lxw_color_t toneColour(CellTone tone)
{
    switch (tone) {
    case CellTone::Neutral:
        return ink;
    case CellTone::Good:
        return 0x00695c;
    case CellTone::Caution:
        return 0x9a5b00;
    case CellTone::Bad:
        return 0xb3261e;
    case CellTone::Muted:
        return muted;
    }
    Q_UNREACHABLE();
}

lxw_format *XlsxFormats::of(const CellLook &look)
{
    const auto known = std::find_if(m_formats.cbegin(), m_formats.cend(),
                                    [&look](const auto &pair) { return pair.first == look; });
    if (known != m_formats.cend())
        return known->second;
    lxw_format *format = make(look);
    m_formats << qMakePair(look, format);
    return format;
}

lxw_format *XlsxFormats::make(const CellLook &look) const
{
    lxw_format *format = workbook_add_format(m_book);
    setRole(format, look.role);
    if (look.tone != CellTone::Neutral)
        format_set_font_color(format, toneColour(look.tone));
    if (look.centred || look.role == CellRole::Header)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(format, look.numberFormat.toUtf8().constData());
    return format;
}

} // namespace Core
