// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/export/entryform.h"
#include "core/export/workbookplan.h"

namespace Core {

/// The form as a protected sheet: only what is to be filled in is open, and a cell takes only what
/// the importer would. Refusals are explained in both languages.
SheetPlan entrySheet(const EntryForm &form, const Catalogue &catalogue, const Phrasebook &book);

/// How to fill it in, in both languages, the book's own first.
SheetPlan instructionSheet(const QString &title, const Phrasebook &book);

} // namespace Core
