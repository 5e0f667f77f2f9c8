// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/block.h"
#include "ui/briefs/textbox.h"

#include <QLineF>

namespace Gui {

struct PlacedText
{
    TextBox box;
    QRectF area;
};

/// Texts, rules and frames in fixed places, measured from the plate's top left corner.
struct Plate
{
    QList<PlacedText> texts; ///< in reading order
    QList<QLineF> rules;
    QList<QRectF> frames;
    double height = 0;
};

/// Stacks centred or left-aligned texts and rules into one column of a plate.
class PlateColumn
{
public:
    PlateColumn(Plate &plate, double left, double width, double top = 0);

    /// Centred, broken into balanced lines where it is too long for one; nothing when empty.
    TextBox addCentred(const QString &text, const Typeface &face);
    void addLeft(const QString &text, const Typeface &face);
    void addRule(double length, double distance);
    void addFrame(const QString &text, const Typeface &face);
    void addSpace(double height) { m_y += height; }

    double bottom() const { return m_y; }

private:
    void add(const TextBox &box);

    Plate &m_plate;
    double m_left;
    double m_width;
    double m_y;
};

/// One undivided slice: the head and the foot of the document, its title.
class PlateBlock : public Block
{
public:
    struct Flow
    {
        double spaceBefore = 0;
        bool breakAfter = true;
        int slicesKeptBefore = 0;
        std::optional<Bookmark> bookmark;
    };

    PlateBlock(const Plate &plate, const Flow &flow);

    QList<Slice> slices() const override;
    void paint(int slice, QPainter &painter, const QRectF &area) const override;
    QString text(int slice) const override;
    int slicesKeptBefore() const override { return m_flow.slicesKeptBefore; }
    std::optional<Bookmark> bookmark() const override { return m_flow.bookmark; }

private:
    Plate m_plate;
    Flow m_flow;
};

} // namespace Gui
