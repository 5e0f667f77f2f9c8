// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/brieftexts.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

/// What a person writes into a report, a paragraph a line.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString written = QString::fromUtf8(fuzzBytes(data, size));
    const LocalizedText text{written, {}};
    const QStringList paragraphs = paragraphsOf(text, Language::Vietnamese);
    for (const QString &paragraph : paragraphs) {
        require(!paragraph.isEmpty() && paragraph == paragraph.trimmed());
        require(!paragraph.contains(QLatin1Char('\n')));
    }
    require(paragraphsOf({paragraphs.join(QLatin1Char('\n')), {}}, Language::Vietnamese) ==
            paragraphs);
    require(paragraphsOf(text, Language::English).isEmpty());
    require(checkTexts({text, {}, {}}).has_value() || !checkTexts({{}, text, {}}));
    return 0;
}
