// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

namespace Gui {

void loadFonts()
{
    static const bool loaded = [] {
        QDirIterator fonts(QStringLiteral(":/fonts"));
        while (fonts.hasNext())
            QFontDatabase::addApplicationFont(fonts.next());
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace Gui
