// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/briefprinter.h"

#include "core/base/files.h"
#include "ui/briefs/brieflayout.h"
#include "ui/briefs/briefpaint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace Gui {

namespace {

/// A printer that prints into a file writes right over what is there.
Core::Result<> printIntoFile(const BriefLayout &layout, const QPrinter &printer)
{
    const QString path = printer.outputFileName();
    if (const Core::Result<> allowed = Core::checkOutput(path); !allowed)
        return allowed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(printer.resolution());
        writer.setPageRanges(printer.pageRanges());
        paintBrief(layout, writer);
    }
    return Core::writeFile(path, buffer.data());
}

} // namespace

Core::Result<> printWithDialog(const Core::Brief &brief, const ChartPainter &painter,
                               QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted ? printBrief(brief, painter, printer)
                                              : Core::Result<>();
}

Core::Result<> printBrief(const Core::Brief &brief, const ChartPainter &painter, QPrinter &printer)
{
    const BriefLayout layout(brief, painter);
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return printIntoFile(layout, printer);
    if (paintBrief(layout, printer))
        return {};
    return Core::failure(
        {Core::Error::Kind::WriteFailed,
         printer.printerName(),
         {QStringLiteral(QT_TRANSLATE_NOOP("Errors", "the printer does not take the brief"))},
         {}});
}

} // namespace Gui
