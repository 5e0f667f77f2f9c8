// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/cellformat.h"
#include "core/sheets/sheet.h"
#include "core/sheets/xmlreader.h"

#include <QHash>

namespace Core {

// The parts of an .xlsx file around its sheets (Office Open XML, transitional and strict).

extern const XmlNamespaces xlsxNamespaces; ///< main: "", relationships of a part: "r"

struct XlsxRelationship
{
    QByteArray id;
    QByteArray type;   ///< the end of its URI: "worksheet"
    QByteArray target; ///< member of the archive
};
/// What a part refers to inside the file; `part` is empty for the whole package.
QList<XlsxRelationship> readRelationships(const ZipArchive &archive, const QByteArray &part);

struct XlsxWorkbook
{
    struct SheetEntry
    {
        SheetInfo info;
        QByteArray relationship;
    };
    QList<SheetEntry> sheets;
    bool startsIn1904 = false;
};
XlsxWorkbook readXlsxWorkbook(const ZipArchive &archive, const QByteArray &part);

/// The formats of cells, in the order in which cells name them.
struct XlsxStyle
{
    NumberFormatCode format;
    QList<FontRun> fonts;
};
QList<XlsxStyle> readXlsxStyles(const ZipArchive &archive, const QByteArray &part);

} // namespace Core
