// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/changedfile.h"
#include "tests/support/rawdatabase.h"

namespace {

/// The files that older versions of the schema left, the first one first.
QList<QByteArray> oldFiles()
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr); // the SQL driver is a plugin
    QList<QByteArray> files;
    const QTemporaryDir folder;
    for (int version = 1;; ++version) {
        QFile script(QStringLiteral(TEST_DATA_DIR "/store/v%1.sql").arg(version));
        if (!script.open(QIODevice::ReadOnly))
            return files;
        const QString path = folder.filePath(QString::number(version));
        {
            RawDatabase raw(path);
            const QString separator = QStringLiteral(";\n--\n");
            for (const QString &statement : QString::fromUtf8(script.readAll()).split(separator)) {
                if (!statement.trimmed().isEmpty())
                    raw.run(statement);
            }
        }
        QFile made(path);
        require(made.open(QIODevice::ReadOnly));
        files << made.readAll();
    }
}

} // namespace

/// The first byte says which version's file the rest changes.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> files = oldFiles();
    if (size == 0)
        return 0;
    openAndRead(changed(files.at(data[0] % files.size()), fuzzBytes(data + 1, size - 1)));
    return 0;
}
