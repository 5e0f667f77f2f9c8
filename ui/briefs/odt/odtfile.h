// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

namespace Gui {

/// A brief as an OpenDocument text that offices edit before it is signed: the same bytes for the
/// same brief; empty where memory does not suffice. Needs a QGuiApplication and the font
/// family "Tinos", whose metrics the columns are measured in.
QByteArray odtBytes(const Core::Brief &brief, const ChartPainter &painter);

} // namespace Gui
