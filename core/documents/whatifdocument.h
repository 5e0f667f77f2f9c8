// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/whatif.h"

#include <QJsonObject>

namespace Core {

/// The document of cli.md. `rank` is null where the edition's table leaves several places open.
QJsonObject whatIfDocument(const WhatIf &result, const RankingIndex &index,
                           const RankingEdition &edition, const QString &areaCode);

} // namespace Core
