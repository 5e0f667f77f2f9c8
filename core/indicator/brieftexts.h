// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

namespace Core {

/// What the office writes itself into the briefs of a programme, beside the sentences that are
/// composed from data. A paragraph a line.
struct BriefTexts
{
    LocalizedText weaknesses; ///< section II
    LocalizedText directions; ///< section III
    LocalizedText proposals;  ///< section IV

    bool operator==(const BriefTexts &) const = default;
};

/// LongText when one of them is longer than a text may be (Limit::cellText).
Result<> checkTexts(const BriefTexts &texts);

/// The paragraphs in one language, without empty ones. The other language never stands in: a
/// document is in one language.
QStringList paragraphsOf(const LocalizedText &text, Language language);

/// What a programme's briefs begin with until the office writes its own: the weaknesses that the
/// programme's document names itself. Empty for programmes without such words.
BriefTexts startingTexts(const QString &programmeCode);

} // namespace Core
