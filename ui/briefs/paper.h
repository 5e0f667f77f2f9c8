// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace Gui {

/// Everything in ui/briefs is measured in points from the page's top left corner.
constexpr double mm(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}

/// A sheet of A4 with the margins of Decree 30/2020, and where its page number stands.
struct Paper
{
    bool landscape = false;

    bool operator==(const Paper &) const = default;

    QSizeF size() const;
    QRectF textArea() const;
    double pageNumberBaseline() const { return mm(12); }
};

} // namespace Gui
