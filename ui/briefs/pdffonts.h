// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>

namespace Gui {

class PdfStructure;

/// The font objects that Qt 6.4 does not write as the format wants them, corrected, by number:
/// names get the tag of a subset that their descriptors have, and the space is called a space,
/// where Qt says tab, so that what is searched for and copied is the text.
std::map<int, QByteArray> correctedFonts(const PdfStructure &file);

} // namespace Gui
