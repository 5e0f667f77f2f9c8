// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// A unit's name as it was written, `folded`, with the short form of its kind written out
/// ("h. ba tri") and without the committee that reports for the unit.
QString writtenOut(QString folded);

} // namespace Core
