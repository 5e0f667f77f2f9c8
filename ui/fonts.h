// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gui {

/// Makes the program's own fonts known: Tinos for briefs, Noto Sans for charts and the window.
/// Does nothing when they are known already.
void loadFonts();

} // namespace Gui
