// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Core {

/// The number without what binary arithmetic leaves behind its digits: 0.9 for 0.8999999999999999,
/// which is what 0.3 * 3 gives. Whole numbers and those that need more than twelve digits (100/3)
/// stay as they are.
double withoutDust(double number);

} // namespace Core
