// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/legacytables.h"

#include <algorithm>
#include <array>
#include <span>

namespace Core {

namespace {

// From 0xa1 on, as TCVN 5712 assigns them; 0 where VN3 has no letter.
constexpr char16_t firstTcvn3 = 0xa1;
constexpr std::array<char16_t, 94> tcvn3Letters{
    0x0102, 0x00c2, 0x00ca, 0x00d4, 0x01a0, 0x01af, 0x0110, 0x0103, 0x00e2, 0x00ea, 0x00f4, 0x01a1,
    0x01b0, 0x0111, 0,      0,      0,      0,      0,      0,      0x00e0, 0x1ea3, 0x00e3, 0x00e1,
    0x1ea1, 0,      0x1eb1, 0x1eb3, 0x1eb5, 0x1eaf, 0,      0,      0,      0,      0,      0,
    0,      0x1eb7, 0x1ea7, 0x1ea9, 0x1eab, 0x1ea5, 0x1ead, 0x00e8, 0,      0x1ebb, 0x1ebd, 0x00e9,
    0x1eb9, 0x1ec1, 0x1ec3, 0x1ec5, 0x1ebf, 0x1ec7, 0x00ec, 0x1ec9, 0,      0,      0,      0x0129,
    0x00ed, 0x1ecb, 0x00f2, 0,      0x1ecf, 0x00f5, 0x00f3, 0x1ecd, 0x1ed3, 0x1ed5, 0x1ed7, 0x1ed1,
    0x1ed9, 0x1edd, 0x1edf, 0x1ee1, 0x1edb, 0x1ee3, 0x00f9, 0,      0x1ee7, 0x0169, 0x00fa, 0x1ee5,
    0x1eeb, 0x1eed, 0x1eef, 0x1ee9, 0x1ef1, 0x1ef3, 0x1ef7, 0x1ef9, 0x00fd, 0x1ef5,
};

struct Sign
{
    char16_t shown; ///< where Windows-1252 is taken for granted
    char16_t meant;
};

constexpr Sign vniLetters[] = {
    {0xd2, 0x1eca}, {0xf2, 0x1ecb}, // i with dot below
    {0xd3, 0x0128}, {0xf3, 0x0129}, // i with tilde
    {0xc6, 0x1ec8}, {0xe6, 0x1ec9}, // i with hook above
    {0xcc, 0x00cc}, {0xec, 0x00ec}, // i with grave
    {0xcd, 0x00cd}, {0xed, 0x00ed}, // i with acute
    {0xce, 0x1ef4}, {0xee, 0x1ef5}, // y with dot below
    {0xd1, 0x0110}, {0xf1, 0x0111}, // d with stroke
    {0xd4, 0x01a0}, {0xf4, 0x01a1}, // o with horn
    {0xd6, 0x01af}, {0xf6, 0x01b0}, // u with horn
};

/// What a second sign adds, and to which small letters.
struct VniMark
{
    char16_t sign; ///< small; capital letters take the capital sign
    QStringView bases;
    QStringView marks;
};

/// Where Windows-1258 differs from Windows-1252 (Unicode's CP1258.TXT), its marks as they combine.
constexpr Sign windows1258Signs[] = {
    {0xc3, 0x0102}, {0xe3, 0x0103}, // a with breve
    {0xd0, 0x0110}, {0xf0, 0x0111}, // d with stroke
    {0xd5, 0x01a0}, {0xf5, 0x01a1}, // o with horn
    {0xdd, 0x01af}, {0xfd, 0x01b0}, // u with horn
    {0xcc, 0x0300}, {0xec, 0x0301}, // grave, acute
    {0xd2, 0x0309}, {0xde, 0x0303}, // hook above, tilde
    {0xf2, 0x0323}, {0xfe, 0x20ab}, // dot below; dong
};

// From 0x80 on, as Unicode's CP1252.TXT has them; 0 where it has no sign.
constexpr char16_t firstWindows1252 = 0x80;
constexpr std::array<char16_t, 32> windows1252Signs{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

constexpr QStringView toned = u"aeouy\u01a1\u01b0";
constexpr VniMark vniMarkTable[] = {
    {0xf9, toned, u"\u0301"},        {0xf8, toned, u"\u0300"},
    {0xfb, toned, u"\u0309"},        {0xf5, toned, u"\u0303"},
    {0xef, toned, u"\u0323"},        {0xe2, u"aeo", u"\u0302"},
    {0xe1, u"aeo", u"\u0302\u0301"}, {0xe0, u"aeo", u"\u0302\u0300"},
    {0xe5, u"aeo", u"\u0302\u0309"}, {0xe3, u"aeo", u"\u0302\u0303"},
    {0xe4, u"aeo", u"\u0302\u0323"}, {0xea, u"a", u"\u0306"},
    {0xe9, u"a", u"\u0306\u0301"},   {0xe8, u"a", u"\u0306\u0300"},
    {0xfa, u"a", u"\u0306\u0309"},   {0xfc, u"a", u"\u0306\u0303"},
    {0xeb, u"a", u"\u0306\u0323"},
};

QChar meant(std::span<const Sign> signs, QChar shown)
{
    const auto found = std::ranges::find(signs, shown.unicode(), &Sign::shown);
    return found == signs.end() ? QChar() : QChar(found->meant);
}

} // namespace

QChar tcvn3Letter(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code < firstTcvn3 || code >= firstTcvn3 + tcvn3Letters.size())
        return {};
    return tcvn3Letters.at(code - firstTcvn3);
}

QChar vniLetter(QChar sign)
{
    return meant(vniLetters, sign);
}

QStringView vniMarks(QChar base, QChar sign)
{
    for (const VniMark &mark : vniMarkTable) {
        if (mark.sign == sign.toLower().unicode() && mark.bases.contains(base.toLower()))
            return mark.marks;
    }
    return {};
}

QChar windows1258Letter(QChar sign)
{
    return meant(windows1258Signs, sign);
}

QChar windows1252Sign(QChar latin1)
{
    const char16_t code = latin1.unicode();
    if (code < firstWindows1252 || code >= firstWindows1252 + windows1252Signs.size())
        return {};
    return windows1252Signs.at(code - firstWindows1252);
}

} // namespace Core
