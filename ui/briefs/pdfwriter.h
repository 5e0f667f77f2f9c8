// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

namespace Gui {

/// Writes a brief as PDF/A-1b with bookmarks. The file appears when it is complete, and one that
/// exists is replaced only then; the errors are those of Core::writeFile.
Core::Result<> writePdf(const Core::Brief &brief, const ChartPainter &painter, const QString &path);

/// The bytes of the same file; empty when it could not be painted.
QByteArray pdfBytes(const Core::Brief &brief, const ChartPainter &painter);

/// Of the file: what a viewer shows.
QString titleOf(const Core::Brief &brief);

/// Of the file: "vi-VN".
QString languageTag(Core::Language language);

} // namespace Gui
