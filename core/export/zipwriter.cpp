// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zipwriter.h"

#include <zip.h>

#include <memory>

namespace Core {

namespace {

struct SourceCloser
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Source = std::unique_ptr<zip_source_t, SourceCloser>;

struct Discarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

using Archive = std::unique_ptr<zip_t, Discarder>;

/// The first day that the format knows: 1980-01-01, midnight.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

bool add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *content =
        zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.constData(), content, 0);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    const auto file = zip_uint64_t(index);
    const zip_int32_t method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, file, method, 0) == 0 &&
           zip_file_set_dostime(archive, file, 0, firstDay, 0) == 0;
}

/// Writes the archive into what it was opened on.
bool close(Archive archive)
{
    if (zip_close(archive.get()) != 0)
        return false;
    static_cast<void>(archive.release()); // closed and freed
    return true;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipArchive(const QList<ZipPart> &parts)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return {};
    zip_source_keep(target.get()); // the archive has taken one of two
    for (const ZipPart &part : parts) {
        if (!add(archive.get(), part))
            return {};
    }
    return close(std::move(archive)) ? contentOf(target.get()) : QByteArray();
}

} // namespace Core
