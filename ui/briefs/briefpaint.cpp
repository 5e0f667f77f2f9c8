// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/briefpaint.h"

#include "ui/briefs/brieflayout.h"

#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>

namespace Gui {

namespace {

/// The margins are the layout's own, so the device is to use the whole sheet.
QPageLayout sheet(const Paper &paper)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QList<int> chosenPages(const BriefLayout &layout, const QPageRanges &ranges)
{
    QList<int> pages;
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (ranges.isEmpty() || ranges.contains(i + 1))
            pages.append(i);
    }
    return pages;
}

void paintSheet(const BriefLayout &layout, int page, QPainter &painter)
{
    const QPaintDevice &device = *painter.device();
    painter.save();
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    layout.paintPage(page, painter);
    painter.restore();
}

} // namespace

bool paintBrief(const BriefLayout &layout, QPagedPaintDevice &device)
{
    QPainter painter;
    for (const int page : chosenPages(layout, device.pageRanges())) {
        device.setPageLayout(sheet(layout.page(page).paper));
        if (painter.isActive() ? !device.newPage() : !painter.begin(&device))
            return false;
        paintSheet(layout, page, painter);
    }
    return painter.isActive() && painter.end();
}

} // namespace Gui
