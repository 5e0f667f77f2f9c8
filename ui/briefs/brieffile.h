// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

#include <QStringList>

namespace Gui {

/// "pdf", "odt".
QStringList briefFileEndings();

/// Writes a brief as what the path's ending says, whole or not at all. UnsupportedFormat for
/// another ending; else the errors of writePdf() and writeOdt().
Core::Result<> writeBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                              const QString &path);

} // namespace Gui
