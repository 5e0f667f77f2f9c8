// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odstext.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/sheetfault.h"

namespace Core {

namespace {

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n') ||
           c == QLatin1Char('\r');
}

bool isAside(const XmlName &name)
{
    return name.is("office", "annotation") || name.is("text", "note") ||
           name.is("text", "ruby-text");
}

} // namespace

void OdsTextCollector::clear()
{
    m_text.clear();
    m_fonts.clear();
    m_spanFonts.clear();
    m_offsets.clear();
    m_paragraphs = 0;
    m_depth = 0;
    m_skipped = 0;
}

void OdsTextCollector::startParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += QLatin1Char('\n');
    m_depth = 1;
}

void OdsTextCollector::start(const XmlName &name, const XmlAttributes &attributes)
{
    ++m_depth;
    QString font = m_spanFonts.isEmpty() ? QString() : m_spanFonts.last();
    Offset offset = m_offsets.isEmpty() ? Offset::None : m_offsets.last();
    if (name.is("text", "span")) {
        const OdsStyle style = m_styles.textStyle(attributes.bytes("style-name", "text"));
        font = style.fonts.isEmpty() ? font : style.fonts.first().font;
        offset = style.offset == Offset::None ? offset : style.offset;
    }
    m_spanFonts << font;
    m_offsets << offset;
    if (m_skipped > 0)
        return;
    if (isAside(name))
        m_skipped = m_depth;
    else if (name.is("text", "s"))
        addSpaces(attributes);
    else if (name.is("text", "tab"))
        append(QStringLiteral("\t"));
    else if (name.is("text", "line-break"))
        append(QStringLiteral("\n"));
}

void OdsTextCollector::end()
{
    if (m_skipped == m_depth)
        m_skipped = 0;
    --m_depth;
    if (m_depth > 0) {
        m_spanFonts.removeLast();
        m_offsets.removeLast();
    }
}

void OdsTextCollector::characters(std::string_view utf8)
{
    if (m_depth == 0 || m_skipped > 0)
        return;
    // Blanks in a row count as one; more than one is written as an element.
    const QString raw = QString::fromUtf8(utf8);
    QString text;
    for (const QChar c : raw) {
        if (!isBlank(c))
            text += c;
        else if (!(text.isEmpty() ? m_text : text).endsWith(QLatin1Char(' ')))
            text += QLatin1Char(' ');
    }
    append(withOffset(text, m_offsets.isEmpty() ? Offset::None : m_offsets.last()));
}

void OdsTextCollector::addSpaces(const XmlAttributes &attributes)
{
    const int count = xmlCount(attributes.value("c", "text"), int(maximumCellText)).value_or(1);
    append(QString(count, QLatin1Char(' ')));
}

void OdsTextCollector::append(const QString &text)
{
    noteFont(m_spanFonts.isEmpty() ? QString() : m_spanFonts.last());
    m_text += text;
    if (m_text.size() > maximumCellText)
        throw SheetFault{SheetFaults::tooMuchText, m_text.left(40)};
}

void OdsTextCollector::noteFont(const QString &font)
{
    if (m_fonts.isEmpty() && font.isEmpty())
        return;
    if (m_fonts.isEmpty() && !m_text.isEmpty())
        m_fonts << FontRun{0, {}};
    if (m_fonts.isEmpty() || m_fonts.last().font != font)
        m_fonts << FontRun{m_text.size(), font};
}

QList<FontRun> OdsTextCollector::fonts(const QList<FontRun> &cellFonts) const
{
    return RichText{{}, m_fonts}.fontsIn(cellFonts);
}

} // namespace Core
