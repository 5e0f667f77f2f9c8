// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/chart/chartspec.h"
#include "ui/prompts/prompts.h"

namespace Gui {

/// Asks where and writes the chart there, as a picture, drawing or document by the path's ending;
/// shows why when it cannot. `name` is suggested, without an ending.
void saveChart(Prompts &prompts, const Core::ChartSpec &spec, const QString &name,
               const Core::Phrasebook &book);

} // namespace Gui
