// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollbackjournal.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace Core {

namespace {

const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr int headerSize = 28;
constexpr quint32 unknownCount = 0xffffffff; ///< records up to the end of the file

QByteArray readAt(QFile &file, qint64 position, qint64 size)
{
    return file.seek(position) ? file.read(size) : QByteArray();
}

quint32 number(const QByteArray &bytes, qsizetype position)
{
    return position + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + position) : 0;
}

quint32 changeCounter(const QByteArray &firstPage)
{
    return number(firstPage, 24);
}

bool isSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

std::optional<RollbackJournal> RollbackJournal::read(QFile &file)
{
    std::optional<RollbackJournal> journal;
    qint64 position = 0;
    while (true) {
        const QByteArray header = readAt(file, position, headerSize);
        const quint32 sectorSize = number(header, 20);
        if (header.size() < headerSize || !header.startsWith(magic))
            return journal;
        if (!journal) {
            journal.emplace();
            journal->pageCount = number(header, 16);
            journal->pageSize = number(header, 24);
            if (!isSize(journal->pageSize) || sectorSize < 32 ||
                !isSize(std::max(sectorSize, 512U)))
                return std::nullopt;
        }
        const qint64 recordSize = journal->pageSize + 8;
        const qint64 begin = position + std::max(sectorSize, 32U);
        const qint64 most = std::max<qint64>(0, (file.size() - begin) / recordSize);
        const quint32 stated = number(header, 8);
        const qint64 count = stated == unknownCount ? most : std::min<qint64>(stated, most);
        for (qint64 i = 0; i < count; ++i) {
            const qint64 record = begin + i * recordSize;
            const quint32 page = number(readAt(file, record, 4), 0);
            if (!journal->images.contains(page))
                journal->images.insert(page, record + 4);
        }
        if (count == 0)
            return journal;
        const qint64 end = begin + count * recordSize;
        position = (end + sectorSize - 1) / sectorSize * sectorSize;
    }
}

Belonging belonging(QFile &data, QFile &journalFile, const RollbackJournal &journal)
{
    const auto isAsBefore = [&](quint32 page) {
        return readAt(data, qint64(page - 1) * journal.pageSize, journal.pageSize) ==
               readAt(journalFile, journal.images.value(page), journal.pageSize);
    };
    const QList<quint32> pages = journal.images.keys();
    const bool hasSizeOfBefore = data.size() == qint64(journal.pageCount) * journal.pageSize;
    if (hasSizeOfBefore && std::ranges::all_of(pages, isAsBefore))
        return Belonging::Same;
    const QByteArray first = readAt(data, 0, 100);
    const quint32 statedSize = quint32(quint8(first.at(16))) << 8 | quint8(first.at(17));
    if ((statedSize == 1 ? 65536 : statedSize) != journal.pageSize)
        return Belonging::Foreign;
    if (!journal.images.contains(1)) // a change takes page 1 first when the file grows
        return number(first, 28) == journal.pageCount ? Belonging::Own : Belonging::Foreign;
    if (isAsBefore(1)) // it is written last of all but before the other pages: at the commit
        return Belonging::Own;
    const QByteArray before = readAt(journalFile, journal.images.value(1), 100);
    return changeCounter(first) == changeCounter(before) + 1 ? Belonging::Unclear
                                                             : Belonging::Foreign;
}

} // namespace Core
