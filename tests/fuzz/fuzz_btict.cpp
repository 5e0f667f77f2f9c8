// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/changedfile.h"

/// The built-in file with changed bytes.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray sound = [] {
        static int count = 0;
        static const QCoreApplication application(count, nullptr); // the SQL driver is a plugin
        const BuiltinFile file;
        QFile bytes(file.path());
        require(bytes.open(QIODevice::ReadOnly));
        return bytes.readAll();
    }();
    openAndRead(changed(sound, fuzzBytes(data, size)));
    return 0;
}
