// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/plotscale.h"

namespace Gui {

/// A note with its place in the band below a panel. Neighbouring years with the same words share
/// one note.
struct NoteBlock
{
    int firstYear = 0;
    int lastYear = 0;
    QStringList lines;
    QRectF rect; ///< relative to the band's top
};

/// The notes that fit into `maximumHeight`, the latest first when not all do. Uses only the
/// horizontal part of the scale.
QList<NoteBlock> noteBlocks(const Core::ChartPanel &panel, const ChartTheme &theme,
                            const PlotScale &scale, double maximumHeight);
double bandHeight(const QList<NoteBlock> &blocks);

void addNoteMarks(ChartDrawing &back, const QList<NoteBlock> &blocks, const ChartTheme &theme,
                  const PlotScale &scale, double bandTop);
void addNotes(ChartDrawing &drawing, const QList<NoteBlock> &blocks, const ChartTheme &theme,
              double bandTop);

} // namespace Gui
