// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ziparchive.h"

#include "core/sheets/sheetfault.h"

#include <zip.h>

#include <array>

namespace Core {

namespace {

/// A zip_error_t that is freed.
class ZipError
{
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;

    zip_error_t *get() { return &m_error; }
    QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error;
};

constexpr size_t pieceBytes = 65'536;

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QByteArray comparable(QByteArray name)
{
    return name.replace('\\', '/').toLower();
}

bool pointsOutside(const QByteArray &name)
{
    const bool hasDrive = name.size() > 1 && name.at(1) == ':';
    return name.startsWith('/') || hasDrive || name.split('/').contains("..");
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArray bytes, const WorkbookLimits &limits)
    : m_bytes(std::move(bytes))
    , m_limits(limits)
{
    ZipError error;
    zip_source_t *source =
        zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, error.get());
    if (!source)
        throw SheetFault{SheetFaults::truncated, error.text()};
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, error.get()));
    if (!m_archive) {
        zip_source_free(source);
        throw SheetFault{SheetFaults::truncated, error.text()};
    }
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.members)
        throw SheetFault{SheetFaults::tooManyParts, QString::number(count)};
    for (zip_int64_t i = 0; i < count; ++i)
        addMember(zip_uint64_t(i));
}

void ZipArchive::addMember(quint64 index)
{
    zip_stat_t stat;
    const char *rawName = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (!rawName || zip_stat_index(m_archive.get(), index, 0, &stat) != 0 ||
        (stat.valid & needed) != needed)
        throw SheetFault{SheetFaults::truncated, {}};
    const QByteArray name = comparable(rawName);
    const QString shown = QString::fromUtf8(name);
    if (pointsOutside(name))
        throw SheetFault{SheetFaults::outsideName, shown};
    if (m_members.contains(name))
        throw SheetFault{SheetFaults::sameNames, shown};
    if (stat.encryption_method != ZIP_EM_NONE)
        throw SheetFault{SheetFaults::encrypted, shown};
    const auto most = zip_uint64_t(m_limits.memberBytes);
    const bool isSwollen = stat.size > zip_uint64_t(m_limits.ratioFreeBytes) &&
                           stat.size / zip_uint64_t(m_limits.ratio) > stat.comp_size;
    if (stat.size > most || isSwollen)
        throw SheetFault{SheetFaults::tooBig, shown};
    m_total += qint64(stat.size);
    if (m_total > m_limits.totalBytes)
        throw SheetFault{SheetFaults::tooBig, shown};
    m_members.insert(name, {index, qint64(stat.size)});
}

bool ZipArchive::contains(const QByteArray &name) const
{
    return m_members.contains(comparable(name));
}

void ZipArchive::read(const QByteArray &name,
                      const std::function<void(std::string_view)> &take) const
{
    const auto member = m_members.constFind(comparable(name));
    if (member == m_members.cend())
        throw SheetFault{SheetFaults::missingPart, {}};
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_archive.get(), member->index, 0));
    if (!file)
        throw SheetFault{SheetFaults::damaged, QString::fromUtf8(zip_strerror(m_archive.get()))};
    auto piece = std::make_unique<std::array<char, pieceBytes>>();
    qint64 done = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece->data(), piece->size());
        if (got < 0)
            throw SheetFault{SheetFaults::damaged,
                             QString::fromUtf8(zip_file_strerror(file.get()))};
        if (got == 0)
            break;
        done += got;
        if (done > member->size) // the directory promised less, and the limits trusted it
            throw SheetFault{SheetFaults::damaged, {}};
        take({piece->data(), size_t(got)});
    }
}

} // namespace Core
