// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Core {

/// Whether `word` can be one Vietnamese syllable: an onset, a rhyme and a tone that go together.
/// Case does not matter; the tone mark may stand in either of its usual places.
bool isVietnameseSyllable(QStringView word);

} // namespace Core
