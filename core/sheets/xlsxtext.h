// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/richtext.h"
#include "core/sheets/rowsink.h"
#include "core/sheets/xmlreader.h"

#include <string>

namespace Core {

/// Collects bytes of text up to more than a cell can hold.
class TextBuffer
{
public:
    void clear() { m_bytes.clear(); }
    void append(std::string_view utf8);
    std::string_view bytes() const { return m_bytes; }
    QString text() const;
    /// With Excel's escapes (_x000D_) undone.
    QString unescaped() const;

private:
    std::string m_bytes;
};

/// Follows the elements inside a string item (`si` or `is`): plain text or runs, without the
/// phonetic guides.
class XlsxTextCollector
{
public:
    void clear();
    void start(const XmlName &name, const XmlAttributes &attributes);
    void end(const XmlName &name);
    void characters(std::string_view utf8);
    RichText take();

private:
    void startRun();
    void setOffset(std::string_view alignment);
    void addPart();

    RichText m_rich;
    TextBuffer m_part;
    QString m_font;
    Offset m_offset = Offset::None; ///< of the run
    bool m_inText = false;
    bool m_inPhonetic = false;
};

/// The texts that cells refer to by number.
QList<RichText> readXlsxSharedTexts(const ZipArchive &archive, const QByteArray &part);

} // namespace Core
