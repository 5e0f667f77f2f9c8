// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Core {

struct ZipPart
{
    QByteArray name; ///< ASCII, folders parted by slashes
    QByteArray content;
    bool isStored = false; ///< not packed: what a format wants to find at the file's start
};

/// A zip archive of the parts in their order. The same parts give the same bytes on any day and in
/// any time zone. Empty when there is no memory for it.
QByteArray zipArchive(const QList<ZipPart> &parts);

} // namespace Core
