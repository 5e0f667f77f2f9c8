// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/cellformat.h"
#include "core/sheets/richtext.h"
#include "core/sheets/sheet.h"
#include "core/sheets/xmlreader.h"

#include <QHash>

namespace Core {

extern const XmlNamespaces odsNamespaces; ///< by the usual prefixes: "table", "office", "text"...

/// What a style of an .ods file says that matters to values.
struct OdsStyle
{
    QList<FontRun> fonts;
    CellFormat format = CellFormat::Day; ///< how much its dates show
    bool isShown = true;                 ///< of a table
    Offset offset = Offset::None;        ///< of a text
};

/// The styles of a file, named within families ("table-cell", "text", "table"). Styles inherit.
class OdsStyles
{
public:
    /// Follows the elements that define styles; others pass.
    void start(const XmlName &name, const XmlAttributes &attributes);
    void end(const XmlName &name);

    OdsStyle cellStyle(const QByteArray &name) const { return style("table-cell", name); }
    OdsStyle textStyle(const QByteArray &name) const { return style("text", name); }
    OdsStyle tableStyle(const QByteArray &name) const { return style("table", name); }

private:
    struct Definition
    {
        QByteArray parent;
        QByteArray dataStyle;
        QString font;
        bool isHidden = false;
        Offset offset = Offset::None;
    };
    struct DateParts
    {
        bool year = false, month = false, day = false, time = false;
    };

    void startStyle(const XmlName &name, const XmlAttributes &attributes);
    void setFont(const XmlAttributes &attributes);
    void addDatePart(std::string_view part);
    OdsStyle style(const QByteArray &family, const QByteArray &name) const;
    OdsStyle resolved(const QByteArray &family, const QByteArray &name) const;
    CellFormat dateFormat(const QByteArray &dataStyle) const;

    QHash<QByteArray, QString> m_faces; ///< fonts by the names under which styles know them
    QHash<QByteArray, Definition> m_definitions;
    QHash<QByteArray, DateParts> m_dates;
    QByteArray m_current;     ///< key of the style whose properties follow
    QByteArray m_currentDate; ///< name of the date format whose parts follow
    mutable QHash<QByteArray, OdsStyle> m_resolved;
};

} // namespace Core
