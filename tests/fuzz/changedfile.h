// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/builtin/programmefile.h"
#include "core/documents/checkdocument.h"
#include "core/documents/journaldocument.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/builtinfile.h"

#include <QCoreApplication>
#include <QDir>

/// A folder in memory where the system has one: a file is made for each input.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder(QFile::exists(memory)
                                          ? memory + QStringLiteral("/fuzz-XXXXXX")
                                          : QStringLiteral("fuzz-XXXXXX"));
    return folder.path();
}

/// `bytes` with some overwritten: each five bytes of `changes` are a place (four of them, the
/// lowest first) and what stands there instead.
inline QByteArray changed(QByteArray bytes, const QByteArray &changes)
{
    for (qsizetype i = 0; i + 5 <= changes.size(); i += 5) {
        quint32 place = 0;
        for (qsizetype j = 0; j < 4; ++j)
            place |= quint32(quint8(changes.at(i + j))) << (8 * j);
        bytes[qsizetype(place % quint32(bytes.size()))] = changes.at(i + 4);
    }
    return bytes;
}

/// Opens a file with that content and reads all of it: it answers or is refused.
inline void openAndRead(const QByteArray &bytes)
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr); // the SQL driver is a plugin
    const QString folder = quickFolder();
    const QString path = folder + QStringLiteral("/data.btict");
    for (const QString &left : QDir(folder).entryList(QDir::Files))
        QFile::remove(folder + QLatin1Char('/') + left);
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto store = Core::Store::open(path, BuiltinFile::clock());
    if (!store)
        return;
    const Core::Phrasebook book(Core::Language::Vietnamese);
    if (const auto findings = Core::checkStore(**store))
        Core::checkDocument(*findings, book);
    if (const auto entries = (*store)->journal().entries())
        Core::journalDocument(*entries, (*store)->catalogue());
    for (const Core::RankingEdition &edition : (*store)->rankings().editions()) {
        const auto entries = (*store)->rankings().entries(edition.id);
        require(entries || !reasonCode(entries.error().kind).isEmpty());
    }
    for (const Core::Programme &programme : (*store)->catalogue().programmes()) {
        const auto indicators = (*store)->catalogue().indicatorsOf(programme.id);
        require(!Core::writeProgrammeFile({programme, indicators}).isEmpty());
    }
}
