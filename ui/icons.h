// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace Gui {

/// One of the program's icons in the palette's text colour: they are drawn anew for each theme.
QIcon icon(const QString &name, const QPalette &palette);

} // namespace Gui
