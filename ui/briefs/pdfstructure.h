// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Gui {

/// What an incremental update has to know of a file with a plain cross-reference table, as
/// QPdfWriter makes it. Object numbers are 0 where something was not found.
class PdfStructure
{
public:
    explicit PdfStructure(const QByteArray &pdf);

    bool isValid() const { return m_root > 0 && m_size > 0 && !m_pages.isEmpty(); }

    int size() const { return m_size; } ///< the first free object number
    int root() const { return m_root; }
    qsizetype crossReference() const { return m_crossReference; }
    QByteArray trailerEntry(const QByteArray &key) const;
    QByteArray catalogEntries() const; ///< what stands between << and >>
    const QList<int> &pages() const { return m_pages; }
    /// What stands between "obj" and "endobj"; empty for a number that is not used.
    QByteArray object(int number) const;

    /// The first group of a pattern in a text, or nothing.
    static QByteArray captured(const QByteArray &text, const QString &pattern);
    /// The object that a text refers to after `key`; 0 for none.
    static int reference(const QByteArray &text, const QString &key);

private:
    QList<int> readPages() const;

    QByteArray m_pdf;
    QByteArray m_trailer;
    qsizetype m_crossReference;
    int m_size = 0;
    int m_root = 0;
    QList<int> m_pages;
};

} // namespace Gui
