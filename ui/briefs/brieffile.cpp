// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/brieffile.h"

#include "ui/briefs/odt/odtfile.h"
#include "ui/briefs/pdfwriter.h"

#include <QFileInfo>

namespace Gui {

QStringList briefFileEndings()
{
    return {QStringLiteral("pdf"), QStringLiteral("odt")};
}

Core::Result<> writeBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                              const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writePdf(brief, painter, path);
    if (ending == QLatin1String("odt"))
        return writeOdt(brief, painter, path);
    return Core::failure({Core::Error::Kind::UnsupportedFormat,
                          path,
                          {briefFileEndings().join(QLatin1String(", "))},
                          {}});
}

} // namespace Gui
