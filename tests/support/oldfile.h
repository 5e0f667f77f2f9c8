// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawdatabase.h"

#include <QFile>

/// Makes the data file of tests/data/store/v<version>.sql: one as that version of the schema left
/// it.
inline void restoreVersion(int version, const QString &path)
{
    QFile script(QStringLiteral(TEST_DATA_DIR "/store/v%1.sql").arg(version));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(script.fileName()));
    RawDatabase raw(path);
    for (const QString &statement :
         QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n--\n"))) {
        if (!statement.trimmed().isEmpty())
            raw.run(statement);
    }
}
