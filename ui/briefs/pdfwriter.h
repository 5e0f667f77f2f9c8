// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

namespace Gui {

/// A brief as PDF/A-1b with bookmarks. WriteFailed, with `path` as its subject, where memory does
/// not suffice, or where Qt writes a PDF in another form than the one that can be completed here.
Core::Result<QByteArray> pdfBytes(const Core::Brief &brief, const ChartPainter &painter,
                                  const QString &path);

/// Of the file: what a viewer shows.
QString titleOf(const Core::Brief &brief);

/// Of the file: "vi-VN".
QString languageTag(Core::Language language);

} // namespace Gui
