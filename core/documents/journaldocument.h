// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"
#include "core/store/journaltable.h"

#include <QJsonArray>

namespace Core {

/// The journal as cli.md has it: a list, oldest first.
QJsonArray journalDocument(const QList<JournalEntry> &entries, const Catalogue &catalogue);

} // namespace Core
