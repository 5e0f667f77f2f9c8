// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <utility>

struct ZipMember
{
    QByteArray name;
    QByteArray content;
};

/// A zip archive in memory. Stored members stay readable in it, so that a test can damage them.
inline QByteArray zipped(const QList<ZipMember> &members, bool isStored = false)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const ZipMember &member : members) {
        zip_source_t *content = zip_source_buffer(archive, member.content.constData(),
                                                  size_t(member.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, member.name.constData(), content, 0);
        if (isStored)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
        zip_file_set_mtime(archive, zip_uint64_t(index), 1'600'000'000, 0);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}
