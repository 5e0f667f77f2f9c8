// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

// The first byte says which part of a sound file the rest replaces.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<ZipMember> sound =
        xlsxMembers({.rows = R"(<row><c t="s"><v>0</v></c><c s="1"><v>44124.5</v></c></row>)",
                     .texts = "<si><t>a</t></si>",
                     .styles = R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>)"});
    if (size == 0)
        return 0;
    const QByteArray &name = sound.at(data[0] % sound.size()).name;
    readAllSheets(zipped(with(sound, {name, fuzzBytes(data + 1, size - 1)}), true));
    return 0;
}
