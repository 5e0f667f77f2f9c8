// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/odt/odtstylebook.h"
#include "ui/briefs/odt/odtxml.h"
#include "ui/briefs/textbox.h"

namespace Gui {

/// Writes what stands in fixed places: head, title, foot and the title of an appendix, in the sizes
/// and with the rules of the PDF.
class OdtPlates
{
public:
    OdtPlates(OdtXml &xml, OdtStyleBook &styles);

    void head(const Core::Brief &brief, double width);
    void title(const Core::Brief &brief, double width);
    void foot(const Core::BriefFoot &foot, double width);
    /// Begins a new page, numbered from 1.
    void appendix(const Core::BriefAppendix &appendix, double width);

private:
    void startTable(const char *name, double width, double spaceAbove);
    void startRow();
    void startCell();
    void issuer(const Core::BriefHead &head, double width);
    void nationalTitle(const Core::BriefHead &head, double width);
    void number(const Core::Brief &brief, double width);
    void receivers(const Core::BriefFoot &foot);
    void signature(const Core::BriefFoot &foot, double width);
    /// Nothing for an empty text. Centred texts are broken into lines as in the PDF.
    TextBox centred(const char *style, const QString &text, const Typeface &face, double width);
    void paragraph(const QString &style, const QString &text);
    void rule(double length, double width);
    void draftMark(const QString &text, double width);

    OdtXml &m_xml;
    OdtStyleBook &m_styles;
};

} // namespace Gui
