// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace Core {

/// FieldMismatch when the place stands in an edition that has another N and places of other units:
/// storing it would be refused.
Result<> checkEditionField(const Store &store, const Observation &observation);

} // namespace Core
