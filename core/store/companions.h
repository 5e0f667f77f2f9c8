// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Core {

/// What SQLite keeps beside a file while it writes it. Whatever lies under these names is taken for
/// the file's own: remains of another file must be moved before anything is opened.

/// `path` from the root on, so that no name ("file:a.btict", ":memory:") has a meaning of its own.
QString namedPath(const QString &path);
/// The same, but a link is followed: SQLite's files lie beside what it points to.
QString plainPath(const QString &path);

QString journalOf(const QString &path);
QString walOf(const QString &path);
/// All names that SQLite uses beside the file.
QStringList companionsOf(const QString &path);

/// `wanted`, or the first of "<wanted>-2", "<wanted>-3", ... (before the suffix) that is free.
QString freeName(const QString &wanted);

/// The file is a plain one (NotRegularFile), and so is each that lies beside it (BadCompanion): a
/// pipe would be waited for without end.
Result<> checkPlainFiles(const QString &path);

/// Renames the file beside `path`; the remark that says so.
Result<Error> setAside(const QString &path, const QString &companion);
/// Renames all that lies beside `path`, for one who is about to put another file there. One remark
/// for each.
Result<QList<Error>> setCompanionsAside(const QString &path);

} // namespace Core
