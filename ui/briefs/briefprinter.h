// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

class QWidget;

namespace Gui {

/// Asks for a printer and prints the brief on it, page by page as in the preview.
void printWithDialog(const Core::Brief &brief, const ChartPainter &painter, QWidget *parent);

} // namespace Gui
