// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/pdfstructure.h"

#include <QRegularExpression>

namespace Gui {

namespace {

constexpr qsizetype entryLength = 20;

QByteArray between(const QByteArray &text, const QByteArray &open, const QByteArray &close)
{
    const qsizetype from = text.indexOf(open);
    const qsizetype to = text.lastIndexOf(close);
    const qsizetype start = from + open.size();
    return from < 0 || to < start ? QByteArray() : text.mid(start, to - start);
}

} // namespace

PdfStructure::PdfStructure(const QByteArray &pdf)
    : m_pdf(pdf)
    , m_trailer(pdf.mid(qMax<qsizetype>(pdf.lastIndexOf("trailer"), 0)))
    , m_crossReference(captured(m_trailer, QStringLiteral("startxref\\s+(\\d+)")).toLongLong())
    , m_size(captured(m_trailer, QStringLiteral("/Size (\\d+)")).toInt())
    , m_root(reference(m_trailer, QStringLiteral("Root ")))
    , m_pages(readPages())
{}

QByteArray PdfStructure::captured(const QByteArray &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return expression.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

int PdfStructure::reference(const QByteArray &text, const QString &key)
{
    return captured(text, u'/' + key + QStringLiteral("(\\d+) 0 R")).toInt();
}

QByteArray PdfStructure::trailerEntry(const QByteArray &key) const
{
    const QString pattern = QStringLiteral("(/%1\\s+(?:\\[[^\\]]*\\]|\\d+ 0 R))");
    return captured(m_trailer, pattern.arg(QString::fromLatin1(key)));
}

QByteArray PdfStructure::catalogEntries() const
{
    return between(object(m_root), "<<", ">>").trimmed();
}

QByteArray PdfStructure::object(int number) const
{
    const qsizetype firstEntry = m_pdf.indexOf('\n', m_pdf.indexOf('\n', m_crossReference) + 1) + 1;
    const qsizetype offset = m_pdf.mid(firstEntry + number * entryLength, 10).toLongLong();
    const qsizetype start = m_pdf.indexOf("obj", offset) + 4;
    return offset > 0 ? m_pdf.mid(start, m_pdf.indexOf("endobj", start) - start) : QByteArray();
}

QList<int> PdfStructure::readPages() const
{
    static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
    const QByteArray tree = object(reference(object(m_root), QStringLiteral("Pages ")));
    const QString kids = QString::fromLatin1(between(tree, "/Kids", "]"));
    QList<int> pages;
    for (const auto &match : kid.globalMatch(kids.section(u']', 0, 0)))
        pages.append(match.captured(1).toInt());
    return pages;
}

} // namespace Gui
