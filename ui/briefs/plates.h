// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/plateblock.h"

namespace Core {
struct Brief;
struct BriefAppendix;
struct BriefFoot;
} // namespace Core

namespace Gui {

/// The issuer left, the national title right, with their rules; the draft mark in its frame.
Plate headPlate(const Core::Brief &brief, double width);

/// The type of the document and its subject, with a rule below.
Plate titlePlate(const Core::Brief &brief, double width);

/// Label, title and the remark to which document the appendix belongs.
Plate appendixPlate(const Core::BriefAppendix &appendix, double width);

/// The receivers left, the authority, room for the signature and the signer right.
Plate footPlate(const Core::BriefFoot &foot, double width);

} // namespace Gui
