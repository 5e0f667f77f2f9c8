// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codetext.h"

#include "core/base/limits.h"

#include <algorithm>

namespace Core {

bool hasUnseen(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const QChar::Category category = c.category();
        return (category >= QChar::Other_Control && category <= QChar::Other_NotAssigned) ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= Limit::code && !hasUnseen(text);
}

} // namespace Core
