// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace Gui {

namespace {

/// Breeze draws in this colour; it stands for "the text colour".
const QByteArray drawnColour = QByteArrayLiteral("#232629");

QPixmap pixmap(const QByteArray &svg, int size)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QByteArray coloured(QByteArray svg, const QColor &colour)
{
    return svg.replace(drawnColour, colour.name().toLatin1());
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {22, 33, 44}) {
        icon.addPixmap(pixmap(coloured(svg, palette.color(QPalette::Text)), size));
        icon.addPixmap(pixmap(coloured(svg, palette.color(QPalette::HighlightedText)), size),
                       QIcon::Selected);
    }
    return icon;
}

} // namespace Gui
