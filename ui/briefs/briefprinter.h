// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

class QPrinter;
class QWidget;

namespace Gui {

/// Asks for a printer and prints the brief on it, page by page as in the preview. Nothing and no
/// error when the question is cancelled; else as `printBrief`.
Core::Result<> printWithDialog(const Core::Brief &brief, const ChartPainter &painter,
                               QWidget *parent);

/// The pages that the printer's ranges choose. What is printed into a file is an output like others
/// and has the errors of Core::writeFile; WriteFailed with the printer's name when it takes
/// nothing.
Core::Result<> printBrief(const Core::Brief &brief, const ChartPainter &painter, QPrinter &printer);

} // namespace Gui
