// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

namespace Gui {

/// Writes a brief as an OpenDocument text that offices edit before it is signed. The file appears
/// when it is complete, and one that exists is replaced only then; the errors are those of
/// Core::writeFile.
Core::Result<> writeOdt(const Core::Brief &brief, const ChartPainter &painter, const QString &path);

/// The bytes of the same file: the same for the same brief. Needs a QGuiApplication and the font
/// family "Tinos", whose metrics the columns are measured in.
QByteArray odtBytes(const Core::Brief &brief, const ChartPainter &painter);

} // namespace Gui
