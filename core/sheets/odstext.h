// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/odsstyles.h"
#include "core/sheets/richtext.h"

namespace Core {

/// Follows the paragraphs of one cell: one line each, with the fonts of their parts.
class OdsTextCollector
{
public:
    explicit OdsTextCollector(const OdsStyles &styles)
        : m_styles(styles)
    {}

    void clear();
    bool inParagraph() const { return m_depth > 0; }
    void startParagraph();
    /// Elements inside a paragraph, its own end included.
    void start(const XmlName &name, const XmlAttributes &attributes);
    void end();
    void characters(std::string_view utf8);

    bool isEmpty() const { return m_paragraphs == 0; }
    const QString &text() const { return m_text; }
    /// The fonts of the parts; those that name none have the cell's.
    QList<FontRun> fonts(const QList<FontRun> &cellFonts) const;

private:
    void append(const QString &text);
    void addSpaces(const XmlAttributes &attributes);
    void noteFont(const QString &font);

    const OdsStyles &m_styles;
    QString m_text;
    QList<FontRun> m_fonts;
    QList<QString> m_spanFonts; ///< of the open elements inside the paragraph
    QList<Offset> m_offsets;    ///< of the same
    int m_paragraphs = 0;
    int m_depth = 0;   ///< 1 inside the paragraph itself
    int m_skipped = 0; ///< depth of a note or reading aid that is left out, else 0
};

} // namespace Core
