// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linestream.h"

#include <algorithm>
#include <cerrno>

namespace App {

namespace {

bool isLineBreak(QChar c)
{
    constexpr char16_t nextLine = 0x85;
    return c == u'\n' || c == u'\r' || c == nextLine || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

QString lineText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &c : text) {
        if (isLineBreak(c))
            c = u' ';
        else if (c.category() == QChar::Other_Control && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

LineStream::LineStream(std::FILE *file)
    : m_file(file)
{}

LineStream &LineStream::operator<<(const QString &text)
{
    write(lineText(text).toUtf8());
    return *this;
}

LineStream &LineStream::operator<<(QLatin1Char c)
{
    return *this << QString(c);
}

LineStream &LineStream::operator<<(const char *text)
{
    return *this << QString::fromUtf8(text);
}

LineStream &LineStream::operator<<(QTextStream &(*)(QTextStream &))
{
    write("\n");
    flush();
    return *this;
}

void LineStream::writeLines(const QString &text)
{
    write(text.toUtf8());
    flush();
}

void LineStream::writeJson(QByteArray json)
{
    // JSON itself escapes those below the space. In UTF-8 the rest are DEL and C2 80 to C2 9F.
    json.replace('\x7f', "\\u007f");
    for (qsizetype at = json.indexOf('\xc2'); at >= 0; at = json.indexOf('\xc2', at + 1)) {
        const auto second = uchar(at + 1 < json.size() ? json.at(at + 1) : 0);
        if (second >= 0x80 && second < 0xa0)
            json.replace(at, 2, QByteArray("\\u00" + QByteArray::number(second, 16)));
    }
    write(json);
    flush();
}

void LineStream::flush()
{
    errno = 0;
    if (m_failure == 0 && std::fflush(m_file) != 0)
        m_failure = errno != 0 ? errno : EIO;
}

void LineStream::write(const QByteArray &bytes)
{
    if (m_failure != 0)
        return;
    errno = 0;
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_file);
    if (written != size_t(bytes.size()))
        m_failure = errno != 0 ? errno : EIO;
}

} // namespace App
