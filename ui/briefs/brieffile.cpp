// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/brieffile.h"

#include "core/base/systemcause.h"
#include "ui/briefs/odt/odtfile.h"
#include "ui/briefs/pdfwriter.h"

#include <QFileInfo>

#include <cerrno>

namespace Gui {

QStringList briefFileEndings()
{
    return {QStringLiteral("pdf"), QStringLiteral("odt")};
}

Core::Result<Core::StagedFile> stageBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                                              const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!briefFileEndings().contains(ending))
        return Core::failure({Core::Error::Kind::UnsupportedFormat,
                              path,
                              {briefFileEndings().join(QLatin1String(", "))},
                              {}});
    if (ending == QLatin1String("pdf"))
        return pdfBytes(brief, painter, path).and_then([&path](const QByteArray &bytes) {
            return Core::StagedFile::write(path, bytes);
        });
    const QByteArray bytes = odtBytes(brief, painter);
    if (bytes.isEmpty())
        return Core::failure(
            {Core::Error::Kind::WriteFailed, path, {Core::systemCause(ENOMEM)}, {}});
    return Core::StagedFile::write(path, bytes);
}

Core::Result<> writeBriefFile(const Core::Brief &brief, const ChartPainter &painter,
                              const QString &path)
{
    return stageBriefFile(brief, painter, path).and_then([](Core::StagedFile staged) {
        return staged.commit();
    });
}

} // namespace Gui
