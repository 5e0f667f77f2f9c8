// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Gui {

class PdfStructure;

struct PdfBookmark
{
    QString title;
    int level = 1;
    int page = 0;      ///< from 0
    double height = 0; ///< points from the bottom edge of the page
};

/// Adds to a file of QPdfWriter what Qt 6.4 cannot write: the language, the list of contents, that
/// the viewer shows both the list and the title, and the corrected fonts. An incremental update:
/// the bytes that Qt wrote stay as they are, a new catalog and the outline objects follow them.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf);

    /// As in "vi-VN".
    void setLanguage(const QString &tag) { m_language = tag; }
    /// In reading order. A level may be at most one deeper than that of the bookmark before.
    void addBookmark(const PdfBookmark &bookmark) { m_bookmarks.append(bookmark); }

    /// The file with the update; null when its structure is not that of QPdfWriter as it is known
    /// here: without fonts and language it would be no PDF/A.
    std::optional<QByteArray> updated() const;

private:
    QByteArray catalog(const PdfStructure &file) const;
    QByteArray trailer(const PdfStructure &file) const;

    QByteArray m_pdf;
    QString m_language;
    QList<PdfBookmark> m_bookmarks;
};

} // namespace Gui
