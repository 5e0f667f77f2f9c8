// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPagedPaintDevice;

namespace Gui {

class BriefLayout;

/// Paints the whole brief, or the device's page ranges, to a PDF or a printer and sets the size of
/// each sheet. False when the device cannot be painted to.
bool paintBrief(const BriefLayout &layout, QPagedPaintDevice &device);

} // namespace Gui
