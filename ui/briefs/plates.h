// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/paper.h"
#include "ui/briefs/plateblock.h"

namespace Core {
struct Brief;
struct BriefAppendix;
struct BriefFoot;
} // namespace Core

namespace Gui {

/// What the left column of head and foot takes of the width.
constexpr double leftShare = 76.0 / 165.0;
/// Between the authority and the signer.
constexpr double signatureSpace = mm(30);

/// The decree: a rule of 1/3 to 1/2 of the text above it.
double shortRule(const TextBox &text);

/// The issuer left, the national title right, with their rules; the draft mark in its frame.
Plate headPlate(const Core::Brief &brief, double width);

/// The type of the document and its subject, with a rule below.
Plate titlePlate(const Core::Brief &brief, double width);

/// Label, title and the remark to which document the appendix belongs.
Plate appendixPlate(const Core::BriefAppendix &appendix, double width);

/// The receivers left, the authority, room for the signature and the signer right.
Plate footPlate(const Core::BriefFoot &foot, double width);

} // namespace Gui
