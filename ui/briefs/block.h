// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace Gui {

/// The part of a block that is never divided: a line, a table row, a chart.
struct Slice
{
    double height = 0;
    double spaceBefore = 0; ///< left out at the top of a page
    bool breakAfter = true; ///< whether a page may end here
};

/// Opens the document at a place of its own in the viewer's list of contents.
struct Bookmark
{
    QString title;
    int level = 1;
};

/// A piece of a brief that has been laid out for the width of its page and waits to be placed.
class Block
{
public:
    Block() = default;
    virtual ~Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    virtual QList<Slice> slices() const = 0;
    virtual void paint(int slice, QPainter &painter, const QRectF &area) const = 0;
    /// What a slice says, cells separated by tabs.
    virtual QString text(int slice) const = 0;

    /// The slice that is painted again on each page that continues the block.
    virtual std::optional<int> repeatedSlice() const { return std::nullopt; }
    /// How many slices before this block must be on the page where it begins.
    virtual int slicesKeptBefore() const { return 0; }
    virtual std::optional<Bookmark> bookmark() const { return std::nullopt; }
};

} // namespace Gui
