// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtpictures.h"

#include "ui/printabletext.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace Gui {

namespace {

constexpr int unitsPerInch = 96; // of a ChartPainter
constexpr int pointsPerInch = 72;
constexpr int pixelsPerInch = 300;

QSizeF chartSize(const QSizeF &points)
{
    return points * unitsPerInch / pointsPerInch;
}

/// Named as every office has it: the metrics are the same, so every text keeps its place.
QByteArray withOfficeFont(QByteArray svg)
{
    return svg.replace("font-family=\"Tinos\"", "font-family=\"Times New Roman\"");
}

QByteArray drawing(const Core::ChartSpec &chart, const ChartPainter &paint, const QSizeF &points)
{
    const QRectF area(QPointF(), chartSize(points));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(unitsPerInch);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    generator.setTitle(markupText(chart.title)); // it escapes nothing
    generator.setDescription(markupText(chart.description));
    QPainter painter(&generator);
    paint(chart, painter, area);
    painter.end();
    return withOfficeFont(buffer.data());
}

QByteArray picture(const Core::ChartSpec &chart, const ChartPainter &paint, const QSizeF &points)
{
    constexpr double scale = double(pixelsPerInch) / unitsPerInch;
    constexpr double dotsPerMetre = pixelsPerInch / 0.0254;
    const QSizeF size = chartSize(points);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(chart, painter, QRectF(QPointF(), size));
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerMetre));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

OdtPictures::OdtPictures(const ChartPainter &painter)
    : m_painter(painter)
{}

void OdtPictures::write(OdtXml &xml, OdtStyleBook &styles, const Core::ChartSpec &chart,
                        const QSizeF &size)
{
    if (!m_painter)
        return;
    const QString name = QStringLiteral("chart%1").arg(++m_count);
    const QString style = styles.graphic({{"style:vertical-pos", "top"},
                                          {"style:vertical-rel", "baseline"},
                                          {"fo:margin", "0mm"},
                                          {"fo:border", "none"}});
    xml.start("draw:frame", {{"draw:style-name", style},
                             {"draw:name", name},
                             {"text:anchor-type", "as-char"},
                             {"svg:width", odtLength(size.width())},
                             {"svg:height", odtLength(size.height())}});
    writeImage(xml, name + QLatin1String(".svg"), drawing(chart, m_painter, size));
    writeImage(xml, name + QLatin1String(".png"), picture(chart, m_painter, size));
    xml.element("svg:title", {}, chart.title);
    xml.element("svg:desc", {}, chart.description);
    xml.end();
}

void OdtPictures::writeImage(OdtXml &xml, const QString &name, const QByteArray &content)
{
    const QString path = QLatin1String("Pictures/") + name;
    xml.empty("draw:image", {{"xlink:href", path},
                             {"xlink:type", "simple"},
                             {"xlink:show", "embed"},
                             {"xlink:actuate", "onLoad"}});
    m_parts << Core::ZipPart{path.toLatin1(), content};
}

} // namespace Gui
