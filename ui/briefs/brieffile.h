// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

#include <QStringList>

namespace Gui {

/// "pdf", "odt".
QStringList briefFileEndings();

/// A brief as what the path's ending says, complete on the disk: PDF/A-1b with bookmarks, or
/// OpenDocument. UnsupportedFormat for another ending; else the errors of Core::StagedFile.
Core::Result<Core::StagedFile> stageBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                                              const QString &path);

/// The same, put under its name.
Core::Result<> writeBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                              const QString &path);

} // namespace Gui
