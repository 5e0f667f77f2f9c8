// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/workbooklimits.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <string_view>

struct zip;

namespace Core {

/// The members of a zip archive in memory, unpacked in pieces and within limits. Nothing is ever
/// written to a disk. Throws SheetFault.
class ZipArchive
{
public:
    ZipArchive(QByteArray bytes, const WorkbookLimits &limits);

    const WorkbookLimits &limits() const { return m_limits; }

    QList<QByteArray> names() const { return m_members.keys(); }
    /// Names are compared without regard to case and to the kind of slash, as Excel does.
    bool contains(const QByteArray &name) const;
    /// Hands out the member piece by piece.
    void read(const QByteArray &name, const std::function<void(std::string_view)> &take) const;

private:
    struct Member
    {
        quint64 index = 0;
        qint64 size = 0;
    };
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    void addMember(quint64 index);

    QByteArray m_bytes;
    WorkbookLimits m_limits;
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QByteArray, Member> m_members;
    qint64 m_total = 0;
};

} // namespace Core
