// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "core/base/files.h"
#include "core/base/systemcause.h"
#include "ui/charts/chartpicture.h"
#include "ui/printabletext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cerrno>

namespace Gui {

using Core::ChartSpec;
using Core::Error;

namespace {

constexpr double logicalDpi = 96;
constexpr int imageScale = 2;

ChartTheme fileTheme()
{
    return ChartTheme::light(QStringLiteral("Noto Sans"));
}

bool paintOn(QPaintDevice &device, const ChartSpec &spec, const QSize &size, const QRectF &target)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    ChartPicture(spec, fileTheme(), size).paint(painter, target);
    return painter.end();
}

bool writePng(QIODevice &device, const ChartSpec &spec, const QSize &size)
{
    return chartImage(spec, size).save(&device, "PNG");
}

bool writeSvg(QIODevice &device, const ChartSpec &spec, const QSize &size)
{
    const QRect box(QPoint(), size);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(box);
    generator.setResolution(qRound(logicalDpi));
    generator.setTitle(markupText(spec.title)); // it escapes nothing
    generator.setDescription(markupText(spec.description));
    return paintOn(generator, spec, size, box);
}

bool writePdf(QIODevice &device, const ChartSpec &spec, const QSize &size)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(600);
    writer.setTitle(spec.title);
    writer.setPageMargins({});
    writer.setPageSize(
        QPageSize(QSizeF(size) / logicalDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    return paintOn(writer, spec, size, QRectF(0, 0, writer.width(), writer.height()));
}

using Write = bool (*)(QIODevice &, const ChartSpec &, const QSize &);

Write writerFor(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return writePng;
    if (ending == QLatin1String("svg"))
        return writeSvg;
    return ending == QLatin1String("pdf") ? writePdf : nullptr;
}

} // namespace

Core::Result<> exportChart(const ChartSpec &spec, const QString &path, const QSize &size)
{
    const Write write = writerFor(path);
    if (!write)
        return Core::failure(
            {Error::Kind::UnsupportedFormat, path, {QStringLiteral("png, svg, pdf")}, {}});
    if (const Core::Result<> allowed = Core::checkOutput(path); !allowed)
        return allowed;
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!write(picture, spec, size))
        return Core::failure({Error::Kind::WriteFailed, path, {Core::systemCause(ENOMEM)}, {}});
    return Core::writeFile(path, picture.data());
}

QImage chartImage(const ChartSpec &spec, const QSize &size)
{
    QImage image(size * imageScale, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(imageScale * logicalDpi / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    paintOn(image, spec, size, image.rect());
    return image;
}

void paintChart(const ChartSpec &spec, QPainter &painter, const QRectF &target,
                double widthInMillimetres)
{
    const double width = widthInMillimetres / 25.4 * logicalDpi;
    const QSizeF size(width, width * target.height() / target.width());
    ChartPicture(spec, ChartTheme::forPaper(), size).paint(painter, target);
}

} // namespace Gui
