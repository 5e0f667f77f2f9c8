// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxtext.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/sheetfault.h"
#include "core/sheets/xlsxparts.h"
#include "core/sheets/ziparchive.h"

namespace Core {

namespace {

/// The character of an escape (_x000D_) at `begin`; null when there is none.
std::optional<char16_t> escapedCharacter(QStringView text, qsizetype begin)
{
    const QStringView escape = text.mid(begin, 7);
    const bool isShaped =
        escape.size() == 7 && escape.at(1) == QLatin1Char('x') && escape.at(6) == QLatin1Char('_');
    if (!isShaped)
        return std::nullopt;
    bool isHexadecimal = false;
    const uint code = escape.mid(2, 4).toUInt(&isHexadecimal, 16);
    return isHexadecimal ? std::optional(char16_t(code)) : std::nullopt;
}

class SharedTextsHandler : public XmlHandler
{
public:
    explicit SharedTextsHandler(const WorkbookLimits &limits)
        : m_budget(limits)
    {}

    QList<RichText> texts;

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (depth() == 1 && !name.is("", "sst"))
            throw SheetFault{SheetFaults::damaged, {}};
        if (depth() == 2)
            m_collector.clear();
        else
            m_collector.start(name, attributes);
    }

    void end(const XmlName &name) override
    {
        if (depth() > 2)
            return m_collector.end(name);
        if (!name.is("", "si"))
            return;
        texts << m_collector.take();
        m_budget.spend(1, texts.last().text.size());
    }

    void characters(std::string_view utf8) override { m_collector.characters(utf8); }

private:
    Budget m_budget;
    XlsxTextCollector m_collector;
};

} // namespace

void TextBuffer::append(std::string_view utf8)
{
    // A character takes up to seven bytes, as an escape.
    if (m_bytes.size() + utf8.size() > size_t(maximumCellText) * 7)
        throw SheetFault{SheetFaults::tooMuchText, {}};
    m_bytes.append(utf8);
}

QString TextBuffer::text() const
{
    return QString::fromUtf8(m_bytes);
}

QString TextBuffer::unescaped() const
{
    const QString raw = text();
    qsizetype mark = raw.indexOf(QLatin1StringView("_x"));
    if (mark < 0)
        return raw;
    QString plain;
    qsizetype done = 0;
    while (mark >= 0) {
        const auto character = escapedCharacter(raw, mark);
        plain += QStringView(raw).mid(done, mark - done);
        if (!character)
            plain += raw.at(mark);
        else if (*character >= u' ' || QStringView(u"\t\r\n").contains(QChar(*character)))
            plain += QChar(*character); // other control characters have no place in a table
        done = mark + (character ? 7 : 1);
        mark = raw.indexOf(QLatin1StringView("_x"), done);
    }
    return plain + QStringView(raw).mid(done);
}

void XlsxTextCollector::clear()
{
    *this = {};
}

void XlsxTextCollector::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (!name.space.empty())
        return;
    if (name.local == "t")
        m_inText = !m_inPhonetic;
    else if (name.local == "rPh")
        m_inPhonetic = true;
    else if (name.local == "r")
        startRun();
    else if (name.local == "rFont")
        m_font = attributes.text("val");
    else if (name.local == "vertAlign")
        setOffset(attributes.value("val"));
}

void XlsxTextCollector::startRun()
{
    m_font.clear();
    m_offset = Offset::None;
}

void XlsxTextCollector::setOffset(std::string_view alignment)
{
    m_offset = alignment == "superscript" ? Offset::Raised
               : alignment == "subscript" ? Offset::Lowered
                                          : Offset::None;
}

void XlsxTextCollector::end(const XmlName &name)
{
    if (!name.space.empty())
        return;
    if (name.local == "rPh")
        m_inPhonetic = false;
    else if (name.local == "t" && m_inText)
        addPart();
}

void XlsxTextCollector::characters(std::string_view utf8)
{
    if (m_inText)
        m_part.append(utf8);
}

void XlsxTextCollector::addPart()
{
    const bool isNewFont =
        m_rich.fonts.isEmpty() ? !m_font.isEmpty() : m_rich.fonts.last().font != m_font;
    if (isNewFont && m_rich.fonts.isEmpty() && !m_rich.text.isEmpty())
        m_rich.fonts << FontRun{0, {}};
    if (isNewFont)
        m_rich.fonts << FontRun{m_rich.text.size(), m_font};
    m_rich.text += withOffset(cellText(m_part.unescaped()),
                              m_offset); // part by part: the fonts' places stay right
    if (m_rich.text.size() > maximumCellText)
        throw SheetFault{SheetFaults::tooMuchText, m_rich.text.left(40)};
    m_part.clear();
    m_inText = false;
}

RichText XlsxTextCollector::take()
{
    RichText taken = std::move(m_rich);
    clear();
    return taken;
}

QList<RichText> readXlsxSharedTexts(const ZipArchive &archive, const QByteArray &part)
{
    SharedTextsHandler handler(archive.limits());
    readXmlMember(archive, part, handler, xlsxNamespaces);
    return handler.texts;
}

} // namespace Core
