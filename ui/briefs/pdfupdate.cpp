// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/pdfupdate.h"

#include "ui/briefs/pdffonts.h"
#include "ui/briefs/pdfstructure.h"

#include <QtEndian>

#include <map>

namespace Gui {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A text string: UTF-16, most significant byte first, with its mark.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        const quint16 bigEndian = qToBigEndian(unit.unicode());
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    }
    return '<' + bytes.toHex() + '>';
}

/// Bookmarks as a tree in a list; entry 0 is the root of the outline.
class Outline
{
public:
    Outline(const QList<PdfBookmark> &bookmarks, int firstObject, const QList<int> &pages)
        : m_bookmarks(bookmarks)
        , m_firstObject(firstObject)
        , m_pages(pages)
        , m_nodes(bookmarks.size() + 1)
    {
        for (int i = 1; i < m_nodes.size(); ++i)
            link(i);
    }

    int objectOf(int node) const { return m_firstObject + node; }

    std::map<int, QByteArray> objects() const
    {
        std::map<int, QByteArray> objects;
        objects[objectOf(0)] = "<< /Type /Outlines" + children(m_nodes[0]) + " >>";
        for (int i = 1; i < m_nodes.size(); ++i)
            objects[objectOf(i)] = item(i);
        return objects;
    }

private:
    struct Node
    {
        int level = 0;
        int parent = -1;
        int previous = 0;
        int next = 0;
        int first = 0;
        int last = 0;
        int descendants = 0;
    };

    void link(int index)
    {
        Node &node = m_nodes[index];
        node.level = m_bookmarks[index - 1].level;
        node.parent = index - 1;
        while (m_nodes[node.parent].level >= node.level && node.parent > 0)
            node.parent = m_nodes[node.parent].parent;
        appendChild(m_nodes[node.parent], index);
        for (int above = node.parent; above >= 0; above = m_nodes[above].parent)
            ++m_nodes[above].descendants;
    }

    void appendChild(Node &parent, int index)
    {
        m_nodes[index].previous = parent.last;
        if (parent.last > 0)
            m_nodes[parent.last].next = index;
        else
            parent.first = index;
        parent.last = index;
    }

    QByteArray link(const QByteArray &key, int node) const
    {
        return node > 0 ? " /" + key + ' ' + reference(objectOf(node)) : QByteArray();
    }

    QByteArray children(const Node &node) const
    {
        if (node.first == 0)
            return {};
        return link("First", node.first) + link("Last", node.last) + " /Count " +
               QByteArray::number(node.descendants);
    }

    QByteArray item(int index) const
    {
        const Node &node = m_nodes[index];
        return "<< /Title " + textString(m_bookmarks[index - 1].title) + " /Parent " +
               reference(objectOf(node.parent)) + link("Prev", node.previous) +
               link("Next", node.next) + children(node) + destination(m_bookmarks[index - 1]) +
               " >>";
    }

    QByteArray destination(const PdfBookmark &bookmark) const
    {
        return " /Dest [" + reference(m_pages.value(bookmark.page, m_pages.constFirst())) +
               " /XYZ null " + QByteArray::number(bookmark.height, 'f', 1) + " null]";
    }

    const QList<PdfBookmark> &m_bookmarks;
    int m_firstObject;
    const QList<int> &m_pages;
    QList<Node> m_nodes;
};

/// The new objects with a cross-reference section of their own, to follow the file's end.
QByteArray section(const std::map<int, QByteArray> &objects, qsizetype start,
                   const QByteArray &trailer)
{
    QByteArray body;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[number, content] : objects) {
        const QByteArray offset = QByteArray::number(start + body.size()).rightJustified(10, '0');
        table += QByteArray::number(number) + " 1\n" + offset + " 00000 n \n";
        body += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    return body + table + "trailer\n<< " + trailer + " >>\nstartxref\n" +
           QByteArray::number(start + body.size()) + "\n%%EOF\n";
}

} // namespace

PdfUpdate::PdfUpdate(const QByteArray &pdf)
    : m_pdf(pdf)
{}

std::optional<QByteArray> PdfUpdate::updated() const
{
    const PdfStructure file(m_pdf);
    if (!file.isValid())
        return std::nullopt;
    std::map<int, QByteArray> objects = correctedFonts(file);
    objects[file.root()] = catalog(file);
    if (!m_bookmarks.isEmpty())
        objects.merge(Outline(m_bookmarks, file.size(), file.pages()).objects());
    return m_pdf + section(objects, m_pdf.size(), trailer(file));
}

/// The outline's root takes the first free number.
QByteArray PdfUpdate::catalog(const PdfStructure &file) const
{
    QByteArray entries = file.catalogEntries() + "\n/Lang (" + m_language.toLatin1() +
                         ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (!m_bookmarks.isEmpty())
        entries += "\n/PageMode /UseOutlines\n/Outlines " + reference(file.size());
    return "<<\n" + entries + "\n>>";
}

QByteArray PdfUpdate::trailer(const PdfStructure &file) const
{
    const qsizetype added = m_bookmarks.isEmpty() ? 0 : m_bookmarks.size() + 1;
    return "/Size " + QByteArray::number(file.size() + added) + ' ' + file.trailerEntry("Root") +
           ' ' + file.trailerEntry("Info") + ' ' + file.trailerEntry("ID") + " /Prev " +
           QByteArray::number(file.crossReference());
}

} // namespace Gui
