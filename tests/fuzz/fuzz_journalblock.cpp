// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalblock.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

namespace {

bool isSame(const JournalEntry &a, const JournalEntry &b)
{
    return a.unitKey == b.unitKey && a.period == b.period && a.part == b.part &&
           a.edition == b.edition && a.source == b.source && a.field == b.field &&
           a.before == b.before && a.after == b.after;
}

/// The same entries as a block is written.
JournalBlock rewritten(const QList<JournalEntry> &entries)
{
    JournalBlockWriter writer;
    for (const JournalEntry &entry : entries) {
        writer.begin(entry.unitKey, entry.period, entry.part, entry.edition, entry.source);
        writer.add(entry.field, entry.before, entry.after);
    }
    JournalBlock block;
    block.count = writer.count();
    block.content = writer.take();
    return block;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    JournalBlock block;
    block.content = fuzzBytes(data, size);
    const QList<JournalEntry> entries = entriesOf(block, JournalEntryId(1));
    for (qsizetype i = 0; i < entries.size(); ++i)
        require(entries.at(i).id.value() == i + 1);
    const QList<JournalEntry> again = entriesOf(rewritten(entries), JournalEntryId(1));
    require(std::equal(entries.cbegin(), entries.cend(), again.cbegin(), again.cend(), isSame));
    return 0;
}
