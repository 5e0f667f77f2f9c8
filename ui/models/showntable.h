// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/sheets/csv.h"

class QAbstractItemModel;

namespace Models {

/// What a model shows, its header first, as a table for a file in that language. `role` gives the
/// text of a cell.
Core::TextTable shownTable(const QAbstractItemModel &model, Core::Language language, int role);

} // namespace Models
