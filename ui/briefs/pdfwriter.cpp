// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/pdfwriter.h"

#include "core/base/systemcause.h"
#include "ui/briefs/brieflayout.h"
#include "ui/briefs/briefpaint.h"
#include "ui/briefs/pdfupdate.h"
#include "ui/printabletext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <cerrno>

namespace Gui {

namespace {

constexpr int resolution = 600;

QByteArray paintedPdf(const BriefLayout &layout, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
    return paintBrief(layout, writer) ? buffer.data() : QByteArray();
}

PdfBookmark pdfBookmark(const BriefLayout &layout, const PlacedBookmark &placed)
{
    const double height = layout.pageSize(placed.page).height() - placed.top;
    return {cleanText(placed.bookmark.title), placed.bookmark.level, placed.page, height};
}

} // namespace

QString titleOf(const Core::Brief &brief)
{
    const QString title = brief.documentTitle.isEmpty()
                              ? QString(brief.typeTitle + u' ' + brief.subject)
                              : brief.documentTitle;
    return cleanText(title).simplified();
}

QString languageTag(Core::Language language)
{
    return Core::localeOf(language).name().replace(u'_', u'-');
}

Core::Result<QByteArray> pdfBytes(const Core::Brief &brief, const ChartPainter &painter,
                                  const QString &path)
{
    const auto failed = [&path](const QString &cause) {
        return Core::failure({Core::Error::Kind::WriteFailed, path, {cause}, {}});
    };
    const BriefLayout layout(brief, painter);
    const QByteArray painted = paintedPdf(layout, titleOf(brief));
    if (painted.isEmpty())
        return failed(Core::systemCause(ENOMEM));
    PdfUpdate update(painted);
    update.setLanguage(languageTag(brief.language));
    for (const PlacedBookmark &placed : layout.bookmarks())
        update.addBookmark(pdfBookmark(layout, placed));
    const auto whole = update.updated();
    if (!whole)
        return failed(QString::fromLatin1(QT_TRANSLATE_NOOP(
            "Errors", "this version of Qt writes PDF in a form that cannot be made a PDF/A")));
    return *whole;
}

} // namespace Gui
