// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "ui/prompts/prompts.h"

namespace Gui {

/// Runs `work` again and again as long as it says FileBusy, until the person would not wait any
/// longer; gives its last result. For what a dialog does: it stays open meanwhile.
Core::Result<> whenFree(Prompts &prompts, const Core::Phrasebook &book,
                        const std::function<Core::Result<>()> &work);

} // namespace Gui
