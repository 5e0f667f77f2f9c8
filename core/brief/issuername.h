// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/agency.h"

namespace Core {

/// The agency's name as it stands inside a sentence. A profile that has it in capitals only gets
/// the letters of the built-in agency of that name; another name stays as it was typed.
QString issuerInSentence(const AgencyProfile &agency, Language language);

} // namespace Core
