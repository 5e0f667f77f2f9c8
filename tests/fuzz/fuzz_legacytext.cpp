// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/legacytext.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

namespace {

void convert(const QString &text)
{
    for (const LegacyEncoding encoding :
         {LegacyEncoding::Tcvn3, LegacyEncoding::Tcvn3Capitals, LegacyEncoding::Vni,
          LegacyEncoding::Windows1258, LegacyEncoding::Decomposed}) {
        const QString converted = fromLegacy(text, encoding);
        require(converted == converted.normalized(QString::NormalizationForm_C));
        require(converted.isEmpty() == text.isEmpty());
    }
}

} // namespace

/// The bytes as a file of an old program holds them, and as text whose signs stand for letters.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    QStringList texts{QString::fromUtf8(bytes)};
    if (const auto text = fromWindows1252(bytes)) {
        require(text->size() == bytes.size());
        texts << *text;
    }
    for (const QString &text : std::as_const(texts)) {
        convert(text);
        const auto encoding = recogniseLegacy(text.split(QLatin1Char(',')));
        require(encoding != LegacyEncoding::Tcvn3Capitals);
        const auto ofFont = legacyEncodingOfFont(text);
        require(!ofFont || !legacyName(*ofFont).isEmpty());
    }
    return 0;
}
