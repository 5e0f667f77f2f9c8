// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QString>

namespace Gui {

/// The part styles.xml: sheets of A4 with the margins of the decree and the number of the page in
/// the top margin, and the named styles of all that stands in a brief.
QByteArray odtStyles(Core::Language language);

/// The piece that declares the document's font; both content and styles have it.
QByteArray odtFonts();

/// The master page on which a body or an appendix begins: it has no page number, the next ones do.
QString firstPageStyle(bool landscape);

} // namespace Gui
